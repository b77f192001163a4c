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
    peak "$LECTERN" -q -v tone -p small --sidecars vtt,account --words "$1" -o "$2"
}

speech 120 >short.txt
speech 1200 >long.txt
narrate short.txt fill.opus >/dev/null
short=$(narrate short.txt short.opus)
long=$(narrate long.txt long.opus)
grep -q '"seconds": 3[0-9]\{4\}\.' long.account.json || fail "the long file is not ten hours long"
[ "$long" -le $((short * 5 / 4)) ] || fail "$short kB for the short file, $long kB for one ten times as long"
