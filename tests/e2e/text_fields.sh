# JSON Lines with members of any name.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
printf '%s\n' '{"kop": "De haven", "wie": "Ada Smit", "inhoud": "De lamp brandde de hele nacht, en niemand wist wie haar had aangestoken."}' >a.jsonl
"$LECTERN" text --fields title=kop,author=wie,text=inhoud --as json a.jsonl >out.json 2>/dev/null || fail "not read"
grep -q '"title": "De haven"' out.json && grep -q '"byline": "Ada Smit"' out.json && grep -q 'De lamp brandde' out.json ||
    { cat out.json; fail "members are not found"; }
fails 2 "--fields takes NAME=MEMBER" "$LECTERN" text --fields body a.jsonl
fails 2 "--fields takes NAME=MEMBER" "$LECTERN" text --fields colour=red a.jsonl
