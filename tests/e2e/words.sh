# lectern words: the table, JSON, and a lexicon that, once edited, is obeyed and leaves nothing to ask.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" voices --names | grep -qx en-us || exit 77
printf '# At school\n\nWe met Hermione with an iPhone. Later Hermione left.\n' >school.md
"$LECTERN" words school.md >table.txt
grep -q '^    2  Hermione .* name ' table.txt || fail "Hermione is not in the table twice"
grep -q 'iPhone .* code ' table.txt || fail "iPhone is not in the table"
grep -q 'with an \[iPhone\]' table.txt || fail "it does not show where"
"$LECTERN" words --as json school.md | grep -q '"word": "Hermione"' || fail "no JSON"
"$LECTERN" words --as lexicon school.md >list.txt
[ -z "$(grep -v '^#' list.txt)" ] || fail "an unedited list has entries"
"$LECTERN" words --lexicon list.txt school.md >again.txt
same table.txt again.txt
sed 's/^# \([^ ]* = \)/\1/' list.txt >edited.txt
"$LECTERN" words --lexicon edited.txt school.md >again.txt
[ ! -s again.txt ] || fail "the lexicon's own words are doubted"
"$LECTERN" words --speak words.opus school.md >/dev/null
"$LECTERN" inspect words.opus | grep -qi en-us || fail "the list was not spoken"

# Several inputs, one after the other; one that is missing does not stop the others.
cp school.md other.md
"$LECTERN" words school.md other.md >again.txt
cat table.txt table.txt >both.txt
same both.txt again.txt
"$LECTERN" words missing.md school.md >again.txt 2>err.txt && fail "status 0 with a missing input"
same table.txt again.txt

# How a word is said is asked where it stands: alone "AP" is a word to the engine.
printf 'The AP said so on Monday.\n' >agency.txt
"$LECTERN" words -v en-us agency.txt | grep -q '  AP .*pˈiː' || fail "AP is not told as it stands in its sentence"
