# The public library: its example, linked with the shared library only; calls without sense; engines and voices found
# by where the library lies.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cp "$LECTERN_SOURCE/samples/letter.txt" .
"$LECTERN_BUILD/bin/example_narrate" tone letter.txt >said.txt
grep -q '^letter.opus: "The Last Post Office in Brennock", .* seconds, .* chapters$' said.txt || fail "$(cat said.txt)"
grep -qx '1 written, 0 failed' said.txt || fail "$(cat said.txt)"
"$LECTERN_BUILD/bin/example_narrate" nobody letter.txt >/dev/null 2>err.txt && fail "status 0 without a voice"
grep -q "there is no voice 'nobody'" err.txt || fail "$(cat err.txt)"
"$LECTERN_BUILD/bin/example_calls" letter.txt || fail "calls without sense, or in memory"

# Installed, moved, and built against through its lectern.pc: nothing tells it where it is.
[ -z "$LECTERN_SANITIZE" ] || exit 0
command -v pkg-config >/dev/null && command -v cc >/dev/null || exit 0
cmake --install "$LECTERN_BUILD" --prefix "$PWD/first" >log.txt || { cat log.txt; fail "cmake --install"; }
mv first moved
pc=$(find "$PWD/moved" -name lectern.pc)
PKG_CONFIG_PATH=${pc%/*}
export PKG_CONFIG_PATH
case $(pkg-config --variable=libdir lectern) in
*..*) libdir=$(cd "$(pkg-config --variable=libdir lectern)" && pwd) ;;
*) libdir=$(pkg-config --variable=libdir lectern) ;;
esac
[ "${libdir#"$PWD/moved"}" != "$libdir" ] || fail "lectern.pc says $libdir"
cc "$LECTERN_SOURCE/tests/example/narrate.c" -o example $(pkg-config --cflags --libs lectern) -Wl,-rpath,"$libdir"
rm letter.opus
env -u LECTERN_ENGINES -u LECTERN_VOICES ./example tone letter.txt >said.txt || fail "$(cat said.txt)"
[ -s letter.opus ] || fail "the moved library narrates nothing"
