# Memory is flat: ten hours of audio take little more of it than one. The text is made of forty sentences, so that
# nearly all lines come from the cache; for the real thing see tests/bench/memory.sh.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
[ -z "${LECTERN_SANITIZE:-}" ] || exit 77 # sanitizers keep what is freed

# speech PARAGRAPHS: of five sentences each
speech() {
    awk -v n="$1" 'BEGIN {
        for (i = 0; i < 40; i++) s[i] = "Sentence number " i " tells how the small grey boat came slowly round the long stone pier."
        x = 1
        for (p = 0; p < n; p++) {
            for (k = 0; k < 5; k++) {
                x = (x * 16807) % 2147483647
                printf "%s%s", k ? " " : "", s[x % 40]
            }
            print "\n"
        }
    }'
}

# narrate INPUT OUT: kB
narrate() {
    peak "$LECTERN" -q -v tone -p small --sidecars vtt,transcript --words "$1" -o "$2"
}

speech 120 >short.txt
speech 1200 >long.txt
narrate short.txt fill.opus >/dev/null
short=$(narrate short.txt short.opus)
long=$(narrate long.txt long.opus)
"$LECTERN" inspect --json --no-sound long.opus | grep -q '"seconds": 3[0-9]\{4\}\.' || fail "the long file is not ten hours long"
[ "$long" -le $((short * 5 / 4)) ] || fail "$short kB for the short file, $long kB for one ten times as long"

# And after a large item it falls back: what the main process holds while it narrates the small ones after it is what it
# holds without the large one.
mkdir small large
for i in 1 2 3 4 5 6; do speech 10 >small/b$i.txt; done
cp small/*.txt large
{ echo "# Much code"; echo; echo "A few words."; echo; awk 'BEGIN { for (i = 0; i < 100; i++) { print "```"; for (k = 0; k < 1400; k++)
    print "the small grey boat came slowly round the long stone pier"; print "```\n" } }'; } >large/a.md

# last DIRECTORY: kB that are held by the middle one of the looks taken after b2 was written
last() {
    rm -rf out
    mkdir out
    "$LECTERN" -q -v tone -p fast --no-cache -j 1 "$1" -o out/ &
    watched=$!
    : >looks.txt
    while kill -0 $watched 2>/dev/null; do
        [ ! -e out/b2.opus ] || sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$watched/status >>looks.txt 2>/dev/null || true
        sleep 0.02
    done
    wait $watched || fail "$1 is not narrated"
    sort -n looks.txt | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}
without=$(last small)
with=$(last large)
[ -e out/a.opus ] || fail "the large one is not narrated: $(ls out)"
[ "$with" -le $((without * 5 / 4)) ] || fail "$without kB without the large file, $with kB after it"
