# The public library's example, linked with the shared library only.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cp "$LECTERN_SOURCE/samples/letter.txt" .
"$LECTERN_BUILD/bin/example_narrate" tone letter.txt >said.txt
grep -q '^letter.opus: "The Last Post Office in Brennock", .* seconds, .* chapters$' said.txt || fail "$(cat said.txt)"
"$LECTERN_BUILD/bin/example_narrate" nobody letter.txt >/dev/null 2>err.txt && fail "status 0 without a voice"
grep -q "there is no voice 'nobody'" err.txt || fail "$(cat err.txt)"
