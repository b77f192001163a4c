# --dry-run says what it would come to, writes nothing, and is about right; batch has the same rule.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 1500 >long.txt
prose 90 >short.txt
mkdir texts
cp long.txt short.txt texts/
seconds() { # H:MM:SS after the last colon and space
    sed 's/.*: \([0-9:]*\) of audio.*/\1/' | awk -F: '{print $1 * 3600 + $2 * 60 + $3}'
}
"$LECTERN" narrate --dry-run -v en-us long.txt >dry.txt
[ -z "$(ls | grep opus || :)" ] || fail "a dry run wrote a file"
grep -q '^1 articles, 15[0-9][0-9] words: ' dry.txt || { cat dry.txt >&2; fail "words are not counted"; }
told=$(tail -1 dry.txt | seconds)
"$LECTERN" -q --no-cache -p fast -v en-us long.txt -o long.opus
took=$("$LECTERN" inspect --json --no-sound long.opus | sed -n 's/.*"seconds": \([0-9]*\).*/\1/p')
[ $((told * 4)) -gt $((took * 3)) ] && [ $((told * 3)) -lt $((took * 4)) ] || fail "said $told s, took $took s"
faster=$("$LECTERN" narrate --dry-run -v en-us --speed 200 long.txt | tail -1 | seconds)
[ $((faster * 3)) -lt $((told * 2)) ] || fail "twice the speed is $faster s, not much less than $told"
"$LECTERN" narrate --dry-run -v en-us texts >dry.txt
[ "$(grep -c ' of audio, ' dry.txt)" = 3 ] || { cat dry.txt >&2; fail "each article has a line, and all together one"; }
"$LECTERN" batch --dry-run texts --out made 2>dry.txt
grep -q '2 items would be narrated: .* words, about [0-9:]* of audio, [0-9:]* of work' dry.txt || { cat dry.txt >&2; fail "a batch says no work"; }
fails 1 "none.txt" "$LECTERN" narrate --dry-run none.txt
