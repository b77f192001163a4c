# lectern batch: the same files as lectern narrate makes, an account of each, and a second run that does what is missing.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir -p in/deep
cp "$LECTERN_SOURCE/samples/letter.txt" in/letter.txt
cp "$LECTERN_SOURCE/samples/essay.md" in/letter.md
cp "$LECTERN_SOURCE/samples/review.html" in/deep/review.html
awk 'BEGIN { for (i = 0; i < 12; i++) printf "Note %d\n\nThis is note %d of a dozen, and it is short.\n", i, i > ("in/note" i ".txt") }'
batch() { "$LECTERN" batch -v tone -p fast -j 2 "$@" 2>said.txt || { status=$?; cat said.txt >&2; return $status; }; }
says() { grep -q "$1" said.txt || { cat said.txt >&2; fail "does not say '$1'"; }; }
same_trees() { diff -r -x .lectern "$1" "$2" || fail "$1 and $2 differ"; }

"$LECTERN" -q -v tone -p fast in -o one/
batch in -o out
same_trees one out
says "lectern: 15 done;"

# Nothing changed: nothing is read, nothing is written.
batch in -o out
says "0 done, 15 unchanged;"

# One is changed, one is new, one was removed: those and no others.
sed -i 's/short/long/' in/note3.txt
echo "A new one, which was not there before." >in/new.txt
rm out/note5.opus
stat -c %y out/note4.opus >before
batch in -o out
says "3 done, 13 unchanged;"
stat -c %y out/note4.opus | cmp - before || fail "what was unchanged was made again"
rm -rf one && "$LECTERN" -q -v tone -p fast in -o one/
same_trees one out

# Touched, and the same inside: found unchanged when it is read.
touch in/note7.txt
batch in -o out
says "0 done, 16 unchanged;"
batch in -o out -p small
says "16 done;"
batch in -o out
says "16 done;"

# The same main text under another name is no second file.
cp in/note2.txt in/zz.txt
batch in -o out
says "0 done, 16 unchanged, 1 duplicate;"
[ ! -e out/zz.opus ] || fail "a duplicate was narrated"

# What fails costs itself, and the status.
: >in/empty.txt
printf '\0\1\2\3' >in/binary.txt
status=0
batch in -o out 2>/dev/null || status=$?
[ $status = 1 ] || fail "status $status"
says "in/empty.txt: it is empty"
says "2 failed"
batch in -o out --max-failures 2
says "0 done, 16 unchanged, 1 duplicate, 2 failed;"
batch in -o out --max-failures 20%
status=0
batch in -o out --max-failures 5% 2>/dev/null || status=$?
[ $status = 1 ] || fail "status $status with 2 of 19 failed and 5 % allowed"
rm in/empty.txt in/binary.txt

# Wrong usage.
fails 2 "--out" "$LECTERN" batch in
fails 2 "nothing to narrate" "$LECTERN" batch -o out
fails 2 "--format takes" "$LECTERN" batch in -o out --format opus,doc
fails 2 "--split: a batch makes one file" "$LECTERN" batch in -o out --split chapter
fails 2 "--max-failures takes" "$LECTERN" batch in -o out --max-failures some
status=0
batch nosuch.txt -o out 2>/dev/null || status=$?
[ $status = 1 ] || fail "status $status for a missing input"
says "nosuch.txt: cannot open"

# Lists of files, in several formats.
find in -name 'note*' -print0 | sort -z >list
batch --files-from list --null -o formats --format opus,mp3
[ "$(ls formats | wc -l)" = 24 ] || fail "formats: $(ls formats)"
find in -name 'note*' | "$LECTERN" batch -q -v tone -p fast --files-from - -o formats --format opus,mp3
"$LECTERN" -q -v tone -p fast in/note1.txt -o note1.mp3
same note1.mp3 formats/note1.mp3
batch --files-from list --null -o formats --format opus,mp3
says "0 done, 12 unchanged"
rm formats/note1.mp3
batch --files-from list --null -o formats --format opus,mp3
says "1 done, 11 unchanged"
batch in/note1.txt in/letter.md -o books --epub
says "2 done"
[ "$(ls books | tr '\n' ' ')" = "letter.epub note1.epub " ] || fail "books: $(ls books)"
batch in/note1.txt in/letter.md -o books --epub
says "0 done, 2 unchanged"
fails 2 "--daisy makes a book, and --format other files" "$LECTERN" batch in -o books --daisy --format mp3

# What lies in archives, one article each; read by one worker, narrated by the others.
(cd in && tar cf ../notes.tar note*.txt deep)
awk 'BEGIN { for (i = 0; i < 9; i++) printf "{\"title\": \"Line %d\", \"text\": \"This is the text of line %d.\"}\n", i, i }' >lines.jsonl
rm -rf one && "$LECTERN" -q -v tone -p fast notes.tar lines.jsonl -o one/
batch notes.tar lines.jsonl -o boxes
says "22 done;"
same_trees one boxes
batch notes.tar lines.jsonl -o boxes
says "0 done, 22 unchanged;"
sed -i 's/text of line 4/words of line 4/' lines.jsonl
batch notes.tar lines.jsonl -o boxes
says "1 done, 21 unchanged;"

# Another source's file is not replaced.
mkdir taken && "$LECTERN" -q -v tone -p fast in/letter.md -o taken/note1.opus
cp taken/note1.opus keep.opus
batch in/note1.txt -o taken
same keep.opus taken/note1.opus
[ -s taken/note1.txt.opus ] || fail "no other name was found"

# What is wrong with the machine is said once, however many workers find it out.
mkdir homeless
for i in 1 2 3 4 5 6; do
    echo "A few quiet words, number $i, that are there to be read." >homeless/$i.txt
done
env -u HOME -u XDG_CACHE_HOME "$LECTERN" batch -j 4 -v tone -p fast homeless -o homeless.out 2>said.txt || { cat said.txt; fail "without a home"; }
[ "$(grep -c "no cache is kept" said.txt)" = 1 ] || { cat said.txt; fail "not one warning"; }
[ "$(ls homeless.out | wc -l)" = 6 ] || fail "$(ls homeless.out)"

# An address that nobody can mean costs only itself.
long=http://127.0.0.1:1/$(printf '%070000d' 0)
! "$LECTERN" batch -v tone -p fast "$long" homeless/1.txt -o beside 2>said.txt || fail "such an address was had"
[ "$(ls beside)" = 1.opus ] && says "an address of [0-9]* bytes or more is not asked for" && says "1 done, 1 failed"
