# A sample of tests/faults.sh: calls that fail in whole runs, and runs that are killed.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null && command -v ps >/dev/null || exit 77
[ -z "$LECTERN_SANITIZE" ] || exit 77 # a sanitizer has its own malloc, and wants to be loaded first
sh "$LECTERN_SOURCE/tests/faults.sh" 45 6 7 >table.txt 2>&1 || { cat table.txt >&2; fail "see the table"; }
grep -q '^all  *45 ' table.txt || { cat table.txt >&2; fail "not all were run"; }

# A helper whose sound can no longer be read is given up, not waited for.
"$LECTERN" -q -v tone -p fast "$LECTERN_SOURCE/samples/essay.md" -o whole.opus
code=0
FAULT_CALL=read FAULT_AT=100 FAULT_ON=1 LD_PRELOAD="$LECTERN_BUILD/tests/liblt_faults.so" \
    timeout 100 "$LECTERN" inspect whole.opus >/dev/null 2>said.txt || code=$?
[ $code = 1 ] && grep -q 'cannot read' said.txt || { cat said.txt >&2; fail "inspect ended with $code"; }
