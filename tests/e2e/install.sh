# What is installed works from where it is, without any help from the environment.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
[ -z "$LECTERN_SANITIZE" ] || exit 77
DESTDIR=$PWD/root cmake --install "$LECTERN_BUILD" >log.txt || { cat log.txt; fail "cmake --install"; }
lectern=$(find "$PWD/root" -path '*/bin/lectern')
prefix=${lectern%/bin/lectern}
for file in share/man/man1/lectern.1.gz share/man/man3/lectern.3.gz share/man/man3/lectern_narrate.3.gz include/lectern/lectern.h share/bash-completion/completions/lectern; do
    [ -s "$prefix/$file" ] || fail "$file is not installed"
done
[ -n "$(find "$prefix" -name lectern.pc)" ] || fail "lectern.pc is not installed"
if command -v man >/dev/null; then
    MANWIDTH=80 man --warnings -l "$prefix/share/man/man3/lectern_narrate.3.gz" >page.txt 2>complaints.txt || true
    [ ! -s complaints.txt ] || { cat complaints.txt; fail "man complains about lectern(3)"; }
    grep -o 'lectern_[a-z_]*(' "$prefix/include/lectern/lectern.h" | sort -u | while read -r call; do
        grep -qF "$call" page.txt || fail "lectern(3) does not tell about $call)"
    done
fi
unset LECTERN_ENGINES LECTERN_VOICES
prose 100 >text.txt
"$lectern" -q -v tone -p fast text.txt
[ -s text.opus ] || fail "the installed program narrates nothing"
