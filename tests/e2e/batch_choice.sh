# lectern batch: which items are wanted, what a dry run tells, what files are called, and the reports.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cat >items.jsonl <<'J'
{"title": "First of May", "date": "2024-05-01", "url": "https://example.org/news/1", "text": "The harbour is quiet today and the boats are all in, said the keeper of the light."}
{"title": "Second", "date": "2024-06-01", "url": "https://example.org/sport/2", "text": "The match ended late, and nobody who was there will forget it for a long time."}
{"title": "Drittes", "date": "2024-07-01", "url": "https://example.org/news/3", "text": "Der Hafen ist heute ruhig, und alle Boote liegen fest an den Ringen der alten Mauer."}
{"title": "Second", "date": "2024-06-01", "url": "https://example.org/news/4", "text": "Another match on the same day, which ended early because of the rain and the wind."}
{"title": "Short", "url": "https://example.org/news/5", "text": "Nothing more."}
J
cp "$LECTERN_SOURCE/samples/letter.txt" letter.txt
batch() { "$LECTERN" batch -v tone -p fast -j 2 "$@" 2>said.txt || { status=$?; cat said.txt >&2; return $status; }; }
says() { grep -qF -- "$1" said.txt || { cat said.txt >&2; fail "does not say '$1'"; }; }

# A dry run counts, and leaves nothing.
batch --dry-run items.jsonl letter.txt -o out
says "6 items would be narrated:"
says "type jsonl: 5 items"
says "type txt: 1 items"
says "language de: 1 items"
[ ! -e out ] || fail "a dry run made a directory"

count() { batch items.jsonl letter.txt -o "$@"; ls "$1" | wc -l; }
[ "$(count a --min-words 10)" = 5 ] || fail "--min-words"
says "1 skipped"
[ "$(count b --only-lang de)" = 1 ] || fail "--only-lang"
[ "$(count c --only-lang en)" = 5 ] || fail "--only-lang en"
[ "$(count d --only-url 'https://example.org/news/*')" = 4 ] || fail "--only-url"
[ "$(count e --since 2024-05-02 --until 2024-06-30)" = 2 ] || fail "--since, --until"
[ "$(count f --only-type txt)" = 1 ] || fail "--only-type"
batch items.jsonl letter.txt -o f
says "5 done, 1 unchanged;"
batch --dry-run items.jsonl letter.txt -o f
says "0 items would be narrated"
fails 2 "take a date" "$LECTERN" batch items.jsonl -o f --since May

# Names by a pattern, folders by a hash.
batch items.jsonl -o named --name '{lang}/{date}-{title}'
[ -s named/de/2024-07-01-drittes.opus ] || fail "$(find named -name '*.opus')"
[ -s named/en/unknown-short.opus ] || fail "$(find named -name '*.opus')"
[ "$(find named/en -name '2024-06-01-second*.opus' | wc -l)" = 2 ] || fail "$(find named -name '*.opus')"
batch items.jsonl -o named --name '{lang}/{date}-{title}'
says "0 done, 5 unchanged"
fails 2 "--name knows" "$LECTERN" batch items.jsonl -o x --name '{author}'
fails 2 "below the output directory" "$LECTERN" batch items.jsonl -o x --name '../{title}'
batch items.jsonl letter.txt -o fanned --fan-out 2
find fanned -mindepth 1 -maxdepth 1 -name '[0-9a-f][0-9a-f]' -type d | grep -q . || fail "$(find fanned)"
[ "$(find fanned -mindepth 2 -maxdepth 2 -name '*.opus' | wc -l)" = 6 ] || fail "$(find fanned)"

# Reports and numbers.
: >empty.txt
status=0
"$LECTERN" batch -q -v tone -p fast items.jsonl letter.txt empty.txt -o told --metrics told.prom 2>/dev/null || status=$?
[ $status = 1 ] || fail "status $status"
grep -q '^lectern_batch_items{state="done"} 6$' told.prom || fail "$(cat told.prom)"
grep -q '^lectern_batch_items{state="failed"} 1$' told.prom || fail "$(cat told.prom)"
grep -q '^lectern_batch_running 0$' told.prom || fail "$(cat told.prom)"
flat=$(tr -d ' \n' <told/.lectern/report.json)
for part in '"items":7' '"done":6' '"failed":1' '"item":"empty.txt","reason":"empty.txt:itisempty","retryable":false' '{"name":"en"'; do
    case $flat in *"$part"*) ;; *) fail "report.json has no $part: $flat" ;; esac
done
page=told/.lectern/report.html
grep -q '<svg' $page && grep -q 'empty.txt: it is empty' $page && grep -q '</html>' $page || fail "$(cat $page)"
! grep -qiE '<script|src=|href=|url\(' $page || fail "the page is not self-contained"
rm $page && "$LECTERN" batch report told 2>/dev/null && [ -s $page ] || fail "batch report"
