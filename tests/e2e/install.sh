# What is installed works from where it is, without any help from the environment.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
[ -z "$LECTERN_SANITIZE" ] || exit 77
DESTDIR=$PWD/root cmake --install "$LECTERN_BUILD" >log.txt || { cat log.txt; fail "cmake --install"; }
lectern=$(find "$PWD/root" -path '*/bin/lectern')
prefix=${lectern%/bin/lectern}
for file in share/man/man1/lectern.1 include/lectern/lectern.h share/bash-completion/completions/lectern; do
    [ -s "$prefix/$file" ] || fail "$file is not installed"
done
[ -n "$(find "$prefix" -name lectern.pc)" ] || fail "lectern.pc is not installed"
unset LECTERN_ENGINES LECTERN_VOICES
prose 100 >text.txt
"$lectern" -q -v tone text.txt
[ -s text.opus ] || fail "the installed program narrates nothing"
