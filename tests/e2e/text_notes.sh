# JSON has the notes in "text", whether they are read or not; what is shown as an article has what is read.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cat >note.md <<'END'
# The ferry

The ferry carries more goats than people.[^1] Nobody on the pier has ever asked why that is so.

[^1]: Two goats ride free.
END
"$LECTERN" text --as json -q note.md | python3 -c '
import json, sys
doc = json.load(sys.stdin)
assert "Two goats ride free." in doc["text"], doc["text"]
assert not any("[^1]" in p for p in doc["text"]), doc["text"]
assert [b["spoken"] for b in doc["blocks"] if b["role"] == "note"] == [False], doc["blocks"]
' || fail "JSON lacks the note"
"$LECTERN" text -q note.md >out || fail "not read"
grep -q 'more goats than people. Nobody' out || { cat out; fail "the paragraph is not as it is read"; }
! grep -q 'Two goats' out || fail "a note that is not read is shown"
