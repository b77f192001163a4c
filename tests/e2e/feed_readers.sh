# A feed as other programs read it: feedparser (desktop readers, servers) and podcastparser (gPodder), where they are here.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
mkdir src
n=0
for title in 'Über – naïve 日本' 'Fish & chips <3, "quoted"' "l'été 🐟" 'AT&amp;T; not an entity' 'Plain'; do
    n=$((n + 1))
    printf -- '---\ntitle: >-\n  %s\nauthor: José Müller\ndate: 2026-0%s-29T23:30:00-0%s:00\nlang: en\n---\n\nThe harbour kept its lamps.\n\n## Two\n\nNobody knew.\n\n## Three\n\nThe end.\n' \
        "$title" $n $n >"src/r $n.md"
done
"$LECTERN" -q -v tone -p fast --disclose end --sidecars all -o pod/ src
"$LECTERN" feed pod --url https://example.org/pod -v tone
"$LECTERN" feed pod --url https://example.org/pod -v tone --type serial --author 'Ann & Bo'
got=0
python3 "$LECTERN_SOURCE/tests/support/feed_readers.py" pod/feed.xml || got=$?
[ $got = 0 ] || [ $got = 77 ] || fail "another reader reads something else"
grep -qF '<title>Fish &amp; chips &lt;3, &quot;quoted&quot;</title>' pod/feed.xml || fail "titles: $(grep '<title>' pod/feed.xml)"
exit $got
