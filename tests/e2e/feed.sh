# lectern feed: a directory becomes a podcast; what is missing is made, what is unchanged stays, what is wrong is said.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
mkdir src
for i in 1 2 3; do
    cat >src/r$i.md <<MD
---
title: Übung $i & <b>
author: José Müller
date: 2026-03-0${i}T10:00:00+02:00
description: Was der Hafen "war" & blieb.
url: https://example.org/r$i
lang: de
---

Der stille Hafen ließ seine Lampen die ganze Nacht brennen.

## Der Anfang

Am Morgen konnte niemand sagen, wer sie angezündet hatte.

## Das Ende

Und niemand fragte danach.
MD
done
base=https://example.org/pod
"$LECTERN" -q -v tone -p fast --disclose end --speed 120 --sidecars all -o pod/ src
"$LECTERN" feed pod --url $base
for i in 1 2 3; do # made as the Opus file was: just as long
    want=$("$LECTERN" inspect --no-sound pod/r$i.opus | grep length)
    [ "$("$LECTERN" inspect --no-sound pod/r$i.mp3 | grep length | cut -d'(' -f1)" = "$(echo "$want" | cut -d'(' -f1)" ] ||
        fail "the MP3 was made otherwise: $("$LECTERN" inspect --no-sound pod/r$i.mp3), not $want"
done
[ "$(ls pod/*.mp3 | wc -l)" = 3 ] || fail "no MP3s: $(ls pod)"
python3 - <<'PY' || fail "what the feed says"
import hashlib, base64, re, uuid
import xml.etree.ElementTree as ET
ns = {"itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd", "podcast": "https://podcastindex.org/namespace/1.0",
      "content": "http://purl.org/rss/1.0/modules/content/"}
c = ET.parse("pod/feed.xml").getroot().find("channel")
items = c.findall("item")
assert [i.find("title").text for i in items] == ["Übung 3 & <b>", "Übung 2 & <b>", "Übung 1 & <b>"]
assert items[0].find("pubDate").text == "Tue, 03 Mar 2026 08:00:00 +0000", items[0].find("pubDate").text
assert c.find("language").text == "de" and c.find("title").text == "pod"
assert c.find("podcast:guid", ns).text == str(uuid.uuid5(uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6"), "example.org/pod/feed.xml"))
for i in items:
    e = i.find("enclosure")
    name = e.get("url").rpartition("/")[2]
    assert e.get("type") == "audio/mpeg" and int(e.get("length")) == len(open("pod/" + name, "rb").read())
    a = i.find("podcast:alternateEnclosure", ns)
    data = open("pod/" + a.find("podcast:source", ns).get("uri").rpartition("/")[2], "rb").read()
    assert a.find("podcast:integrity", ns).get("value") == "sha256-" + base64.b64encode(hashlib.sha256(data).digest()).decode()
    assert i.find("podcast:txt", ns).text == "true" and i.find("podcast:transcript", ns).get("language") == "de"
    notes = i.find("content:encoded", ns).text
    assert [t.get("type") for t in i.findall("podcast:transcript", ns)] == ["text/vtt", "application/json", "application/x-subrip"]
    assert "<p>Der stille Hafen ließ" in notes and notes.rstrip().endswith("Das Ende</p>"), notes
    assert "<p>Was der Hafen &quot;war&quot; &amp; blieb.</p>" in notes, notes
    assert len(re.findall(r"\d\d:\d\d:\d\d ", notes)) == 3 and "00:00:00 Übung" in notes, notes
assert len({i.find("guid").text for i in items}) == 3
PY
check="$LECTERN_SHARED/check/check_feed.py"
if [ -f "$check" ] && command -v ffprobe >/dev/null; then
    python3 "$check" --quiet --apple --require-chapters --require-transcript --require-disclosure \
        --require-timestamps pod || fail "check_feed"
fi

# Again: no byte changes. A corrected episode: the same guid, another address, the other items as they were.
cp -a pod before
"$LECTERN" feed pod --url $base/ -v tone
for file in before/*; do same "$file" "pod/${file#before/}"; done
sed -i 's/Und niemand fragte danach/Und alle fragten danach/' src/r2.md
"$LECTERN" -q -v tone -p fast --disclose end --speed 120 --sidecars all -o pod/ src
"$LECTERN" feed pod --url $base -v tone
diff before/feed.xml pod/feed.xml >changes || true
grep -q '^> .*r2.mp3?v=' changes || fail "the address stays: $(cat changes)"
! grep -q 'guid\|r1\.\|r3\.' changes || fail "more than one item changed: $(cat changes)"

# The feed moves: its guid stays. One that somebody wrote is not the page that is replaced.
guid=$(grep podcast:guid pod/feed.xml)
echo mine >pod/index.html
"$LECTERN" feed pod --url https://other.example/x/ -v tone --private --title 'Other & more' --email a@example.org
[ "$(grep podcast:guid pod/feed.xml)" = "$guid" ] || fail "another guid"
[ "$(cat pod/index.html)" = mine ] || fail "index.html was replaced"
grep -q '<itunes:block>Yes' pod/feed.xml && grep -q '<title>Other &amp; more</title>' pod/feed.xml || fail "options"

# Opus as the enclosure needs no MP3.
mkdir opus
cp pod/r1.opus opus/
"$LECTERN" feed opus --url $base --enclosure opus 2>warned
grep -q 'no chapters or no captions' warned || fail "$(cat warned)"
grep -q '<enclosure url="https://example.org/pod/r1.opus" length="[0-9]*" type="audio/ogg; codecs=opus"/>' opus/feed.xml ||
    fail "enclosure: $(grep enclosure opus/feed.xml)"
[ ! -e opus/r1.mp3 ] || fail "an MP3 nobody asked for"

# The page: data for machines, a piece of HTML to embed, no script.
"$LECTERN" feed opus --url $base --enclosure opus
python3 - <<'PY' || fail "what the page says"
import html, json, re
page = open("opus/index.html").read()
scripts = re.findall(r"<script([^>]*)>(.*?)</script>", page, re.S)
assert [s[0] for s in scripts] == [' type="application/ld+json"'], scripts
data = json.loads(scripts[0][1])
part = data["hasPart"][0]
assert data["@type"] == "PodcastSeries" and part["name"] == "Übung 1 & <b>", part
article = part["about"]
assert article["@type"] == "NewsArticle" and article["url"] == "https://example.org/r1"
assert article["audio"]["contentUrl"] == "https://example.org/pod/r1.opus" and article["audio"]["duration"].startswith("PT")
snippet = html.unescape(re.search("<code>(.*?)</code>", page)[1])
assert snippet.startswith("<figure><figcaption>Übung 1 &amp; &lt;b&gt;</figcaption><audio controls") and "script" not in snippet, snippet
# It works before it is uploaded, too: what lies beside it is named as such.
assert '<audio controls preload="none" src="r1.opus"></audio>' in page and re.search(r'<img [^>]*src="cover-[0-9a-f]+\.png"', page), page
assert part["datePublished"] == "2026-03-01" and re.search(r"<p><time>2026-03-01</time> · 0:00:\d\d</p>", page), page
assert "Embed" in page and page.count("<p>opus</p>") == 0, page
assert '<footer><p lang="de">Gelesen von einer synthetischen Stimme.' in page
PY

# Below the directory too; what the podcast says of itself from a file; options win.
mkdir -p tree/deep/er
cp opus/r1.opus tree/deep/er/
cp opus/r1.opus tree/deep/
cp pod/r3.mp3 "tree/deep/er/ä b.mp3"
cat >tree/feed.ini <<'INI'
# of the podcast
[channel]
url = https://example.org/tree
title = Aus der Datei
author = Eva
category = Arts > Books
type = serial
enclosure = opus
private = yes
INI
"$LECTERN" feed tree --title 'Von der Zeile' 2>/dev/null
for want in '<title>Von der Zeile</title>' '<itunes:author>Eva<' '<itunes:type>serial<' '<podcast:medium>audiobook<' \
    '<podcast:block>yes<' '<itunes:category text="Books"/>' '<itunes:episode>2</itunes:episode>' \
    'url="https://example.org/tree/deep/er/r1.opus"'; do
    grep -q "$want" tree/feed.xml || fail "no $want: $(cat tree/feed.xml)"
done
rm tree/deep/er/r1.opus tree/deep/r1.opus
: >bare.ini
"$LECTERN" feed tree --channel bare.ini --url $base 2>/dev/null
grep -q '<title>tree</title>' tree/feed.xml && grep -q 'url="https://example.org/pod/deep/er/%C3%A4%20b.mp3' tree/feed.xml ||
    fail "another channel: $(cat tree/feed.xml)"
echo 'titel = x' >>tree/feed.ini
fails 2 "feed.ini: line 10: 'titel' is nothing that is said of a podcast" "$LECTERN" feed tree
sed -i 's/^titel.*/type = weekly/' tree/feed.ini
fails 2 "feed.ini: line 10: type takes episodic|serial" "$LECTERN" feed tree

# More than 300: pages that lead to each other (RFC 5005); one that is no longer needed goes.
mkdir many
for i in $(seq 1001 1302); do ln pod/r1.mp3 many/e$i.mp3; done
"$LECTERN" feed many --url $base 2>/dev/null
[ "$(grep -c '<item>' many/feed.xml) $(grep -c '<item>' many/feed-2.xml)" = "300 2" ] || fail "pages"
grep -q 'rel="next" type="application/rss+xml" href="https://example.org/pod/feed-2.xml"' many/feed.xml || fail "no next"
grep -q 'rel="previous" type="application/rss+xml" href="https://example.org/pod/feed.xml"' many/feed-2.xml || fail "no previous"
# One page that cannot be written: all stay as they were, none is half of another feed.
cp many/feed-2.xml many/index.html .
mv many/feed.xml kept-page.xml
mkdir many/feed.xml
: >many/.lectern-0123456789ab
fails 1 "many/feed.xml: " "$LECTERN" feed many --url https://example.org/moved
same many/feed-2.xml feed-2.xml
same many/index.html index.html
rmdir many/feed.xml
mv kept-page.xml many/feed.xml
[ ! -e many/.lectern-0123456789ab ] || fail "left behind by a run that was killed"
rm many/e1001.mp3 many/e1002.mp3
"$LECTERN" feed many --url $base 2>/dev/null
[ ! -e many/feed-2.xml ] && ! grep -q 'rel="next"' many/feed.xml || fail "a page too many"

# What cannot be done is said.
rm opus/index.html
rm opus/feed.xml
fails 1 "no MP3 beside its Opus file" "$LECTERN" feed opus --url $base
[ ! -e opus/feed.xml ] || fail "a feed all the same"
fails 2 "a feed needs the address" "$LECTERN" feed pod
fails 2 "a feed needs the address" "$LECTERN" feed pod --url ftp://x.org/
mkdir empty
fails 1 "there is no .mp3 or .opus file in it" "$LECTERN" feed empty --url $base
fails 1 "cannot read the directory" "$LECTERN" feed nowhere --url $base

# What is broken is named, and the feed of before stays; an empty transcript is none.
cp pod/feed.xml kept.xml
cp pod/r1.mp3 kept.mp3
for bytes in 0 5 300; do
    head -c $bytes kept.mp3 >pod/r1.mp3
    fails 1 "pod/r1.mp3: " "$LECTERN" feed pod --url $base --title Other
    same pod/feed.xml kept.xml
done
cp kept.mp3 pod/r1.mp3
: >pod/r2.vtt
"$LECTERN" feed pod --url $base 2>said.txt
grep -q "1 of 3 episodes have no chapters or no captions" said.txt && ! grep -q "r2.vtt" pod/feed.xml || fail "an empty transcript is linked"
for size in 300000 2000000; do
    head -c $size /dev/urandom >pod/feed.ini
    cp pod/feed.xml kept.xml
    fails 1 "feed.ini is over the limit" "$LECTERN" feed pod --url $base
    same pod/feed.xml kept.xml
done
rm pod/feed.ini
mkfifo pod/feed.ini
fails 1 "it is a pipe" "$LECTERN" feed pod --url $base
rm pod/feed.ini
name=$(python3 -c "print('Ü日' * 48)")
cp pod/r3.mp3 "pod/$name.mp3"
"$LECTERN" feed pod --url $base 2>/dev/null
grep -q '%C3%9C%E6%97%A5.*\.mp3' pod/feed.xml || fail "a long name of many scripts"
