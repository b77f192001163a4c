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

# peak OUT INPUT: most kB the main process held
peak() {
    "$LECTERN" -q -v tone -p small --sidecars vtt,account --words -o "$1" "$2" &
    narrator=$!
    most=0
    while kill -0 $narrator 2>/dev/null; do
        now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$narrator/status 2>/dev/null || true)
        [ "${now:-0}" -gt "$most" ] && most=$now
        sleep 0.02
    done
    wait $narrator || fail "lectern $2"
    echo "$most"
}

speech 120 >short.txt
speech 1200 >long.txt
peak fill.opus short.txt >/dev/null
short=$(peak short.opus short.txt)
long=$(peak long.opus long.txt)
grep -q '"seconds": 3[0-9]\{4\}\.' long.account.json || fail "the long file is not ten hours long"
[ "$long" -le $((short * 5 / 4)) ] || fail "$short kB for the short file, $long kB for one ten times as long"
