# The languages are told with how far each goes and who reads it; the same in every form.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" voices --languages >table.txt
"$LECTERN" voices --languages --json >list.json
"$LECTERN" voices --languages --names >names.txt

grep -qE '^de +German +full +de$' table.txt || fail "German is not full, or has no voice"
grep -qE '^sk +Slovak +spoken +sk$' table.txt || fail "Slovak has no words"
grep -qE '^th +Thai +recognised +-$' table.txt || fail "Thai is not recognised, or has a voice"
rows=$(($(wc -l <table.txt) - 1))
[ "$rows" = "$(wc -l <names.txt)" ] || fail "not as many names as rows"
[ "$rows" = "$(grep -o '"tag"' list.json | wc -l)" ] || fail "not as many objects as rows"
[ "$(sort names.txt | uniq -d)" = "" ] || fail "a language stands twice"
