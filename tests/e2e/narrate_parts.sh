# Parts of a book: listed, chosen, each a file of its own; a book that grew performs only what is new.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
book() {
    printf -- '---\ntitle: The Harbour\nauthor: Ann Lee\nlang: en\n---\n\nBefore it begins there are words.\n\n# Part One\n\n'
    for i in $(seq 1 "$1"); do
        printf '# Chapter %s: Lamps\n\nThe quiet harbour kept its lamps burning for the %sth night. Nobody knew.\n\n## Under %s\n\nAnd more of it.\n\n' $i $i $i
    done
}
book 4 >book.md
"$LECTERN" text --as sections book.md >list
printf '1\t6\tThe Harbour\n2\t17\tChapter 1: Lamps\n3\t17\tChapter 2: Lamps\n4\t17\tChapter 3: Lamps\n5\t17\tChapter 4: Lamps\n' >want
cmp list want || fail "sections: $(cat list)"
"$LECTERN" text -q --as sentences --sections 3,5- book.md >some
grep -q '2th night' some && grep -q '4th night' some && ! grep -q '1th night\|3th night\|Before it' some || fail "chosen: $(cat some)"
fails 2 "sections takes numbers such as 1,3-5,9-, not '5-3'" "$LECTERN" text --sections 5-3 book.md
fails 1 "it has 5 sections, none of which is one of 7" "$LECTERN" text --sections 7 book.md
"$LECTERN" -q -v tone -p fast --split chapter -o out/ book.md
[ "$(ls out)" = "book-01-the-harbour.opus
book-02-chapter-1-lamps.opus
book-03-chapter-2-lamps.opus
book-04-chapter-3-lamps.opus
book-05-chapter-4-lamps.opus" ] || fail "files: $(ls out)"
"$LECTERN" inspect --no-sound out/book-03-chapter-2-lamps.opus >facts
for want in '^  TITLE  *Chapter 2: Lamps' '^  ARTIST  *Ann Lee' '^  ALBUM  *The Harbour' '^  TRACKNUMBER  *2\|^  TRACKNUMBER  *3' '00:00:00.000  Chapter 2: Lamps'; do
    grep -q "$want" facts || fail "no $want: $(cat facts)"
done
# A chapter more: the others keep their bytes, and only its lines are performed.
cp -r out before
book 5 >book.md
"$LECTERN" -v tone -p fast --split chapter --log-format json -o out/ book.md 2>log
for file in before/*; do same "$file" "out/${file#before/}"; done
[ -e out/book-06-chapter-5-lamps.opus ] || fail "no new file: $(ls out)"
"$LECTERN" -q -v tone -p fast --split chapter --sections 2-3 -o two/ book.md
[ "$(ls two | wc -l)" = 2 ] && cmp two/book-02-chapter-1-lamps.opus out/book-02-chapter-1-lamps.opus || fail "chosen files: $(ls two)"
# As a podcast it is a serial.
"$LECTERN" feed out --url https://example.org/book --enclosure opus 2>/dev/null
grep -q '<itunes:type>serial' out/feed.xml && grep -q '<podcast:medium>audiobook' out/feed.xml &&
    [ "$(grep -o '<itunes:episode>[0-9]*' out/feed.xml | tr '\n' ' ')" = "<itunes:episode>6 <itunes:episode>5 <itunes:episode>4 <itunes:episode>3 <itunes:episode>2 <itunes:episode>1 " ] ||
    fail "the feed: $(cat out/feed.xml)"
fails 2 "several articles" "$LECTERN" -q -v tone -p fast --split chapter -o one.opus book.md
