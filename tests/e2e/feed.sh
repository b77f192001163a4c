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
"$LECTERN" -q -v tone --sidecars vtt,chapters,account -o pod/ src
"$LECTERN" feed pod --url $base -v tone
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
"$LECTERN" -q -v tone --sidecars vtt,chapters,account -o pod/ src
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

# What cannot be done is said.
rm opus/feed.xml
fails 1 "no MP3 beside its Opus file" "$LECTERN" feed opus --url $base
[ ! -e opus/feed.xml ] || fail "a feed all the same"
fails 2 "a feed needs the address" "$LECTERN" feed pod
fails 2 "a feed needs the address" "$LECTERN" feed pod --url ftp://x.org/
mkdir empty
fails 1 "there is no .mp3 or .opus file in it" "$LECTERN" feed empty --url $base
fails 1 "cannot read the directory" "$LECTERN" feed nowhere --url $base
