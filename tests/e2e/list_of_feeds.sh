# A list of feeds has nothing to read, and says what reads them; an outline with text in it is a text.
. "$LECTERN_SOURCE/tests/support/e2e.sh"

cat >feeds.opml <<'X'
<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head>
<body><outline text="Quay" type="rss" xmlUrl="https://quay.example/rss"/></body></opml>
X
"$LECTERN" text feeds.opml >out.txt 2>err.txt && fail "a list of feeds was read"
grep -q "list of feeds (OPML)" err.txt || fail "it does not say that it is a list of feeds"
grep -q "lectern batch" err.txt || fail "it does not say what reads the feeds"
cat >page.md <<'X'
# Lists of feeds

A list begins with `<opml version="2.0">`, and each feed in it has an address in `xmlUrl="…"`. It is read by many programs.
X
"$LECTERN" text page.md >out.txt || fail "a text about lists was taken for one"
X=$(cat out.txt)
case $X in *"It is read by many programs."*) ;; *) fail "the text about lists is not read" ;; esac
