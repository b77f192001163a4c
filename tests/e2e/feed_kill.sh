# lectern feed, killed at any moment, leaves a whole feed: the old one or the new one.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
mkdir src
for i in 1 2 3 4; do
    printf -- '---\ntitle: Review %s <b> & more\nauthor: Ann Lee\ndate: 2026-03-0%s\nlang: en\n---\n\nThe harbour kept its lamps.\n\n## Two\n\nNobody knew.\n\n## Three\n\nThe end.\n' $i $i >src/r$i.md
done
"$LECTERN" -q -v tone -p fast --sidecars all -o pod/ src
"$LECTERN" feed pod --url https://example.org/0 -v tone
whole() {
    python3 -c "import sys, xml.etree.ElementTree as e; sys.exit(len(e.parse('pod/feed.xml').findall('.//item')) != 4)" || fail "$1: the feed is not whole"
}
whole "the first"
killed=0
seed=7
for n in $(seq 50); do
    seed=$(((seed * 1103515245 + 12345) % 2147483648))
    ms=$((seed / 65536 % 60 + 1))
    touch pod/*.mp3
    "$LECTERN" feed pod --url https://example.org/$n -v tone >/dev/null 2>&1 &
    run=$!
    sleep "0.0$((ms / 10))$((ms % 10))"
    kill -KILL $run 2>/dev/null && killed=$((killed + 1))
    wait $run 2>/dev/null || true
    whole "killed after $ms ms"
done
[ $killed -gt 0 ] || fail "it was never killed"
"$LECTERN" feed pod --url https://example.org/end -v tone
whole "the last"
[ "$(grep -c 'https://example.org/end/r[1-4].mp3' pod/feed.xml)" -ge 4 ] || fail "the last run is not the last word"
