# -o - sends the same sound as a file has, as a valid stream without chapters.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 400 >text.txt
"$LECTERN" -q -v tone -p fast text.txt -o - >stream.opus
"$LECTERN" -q -v tone -p fast -o - - <text.txt >piped.opus
same stream.opus piped.opus
"$LECTERN" inspect --json stream.opus >about.json
grep -q '"chapters": \[\]' about.json || fail "a stream has chapters"
"$LECTERN" text --type text - <text.txt >/dev/null
"$LECTERN" -v tone -p fast text.txt -o - 2>&1 >/dev/null | grep -q "streamed, without chapters" || fail "does not say so"
