# Audiobook files, where their encoder is built: the same chapters, tags and cover as the Opus file, as long to the
# sample, the same bytes for any number of jobs; other programs agree.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >in.md <<'MD'
---
title: Über – naïve 日本
author: José Müller
date: 2026-03-04
description: Was der Hafen war.
lang: de
---

Der stille Hafen ließ seine Lampen die ganze Nacht brennen.

## Der Anfang – ö

Am Morgen konnte niemand sagen, wer sie angezündet hatte.
MD
if ! ls "$LECTERN_BUILD"/*/lectern/make-m4b >/dev/null 2>&1; then
    fails 1 "of the package lectern-m4b, which is not installed" "$LECTERN" -v tone in.md -o in.m4b
    nothing_left in.md
    exit 77
fi
"$LECTERN" -q -v tone --cover auto in.md -o in.opus
"$LECTERN" -q -v tone --cover auto in.md -o in.m4b
"$LECTERN" -q -v tone --cover auto -j 1 in.md -o again.m4b
same in.m4b again.m4b
seen() { "$LECTERN" inspect --no-sound "$1" | sed -n "/^  chapters/,\$p;/^  TITLE/p;/^  ARTIST/p;/^  DESCRIPTION/p;/^  PERFORMER/p;/^  DISCLOSURE/p;/^  cover/p;s/^\(  length *[0-9:.]*\).*/\1/p"; }
seen in.opus | sort >opus.txt
seen in.m4b | sort >m4b.txt
diff opus.txt m4b.txt || fail "they differ"
"$LECTERN" inspect in.m4b >/dev/null || fail "inspect"
if command -v ffprobe >/dev/null; then
    ffprobe -v error -show_chapters -show_format -show_streams -of json in.m4b >probe.json
    ffmpeg -v error -i in.m4b -map 0:a -f f32le -ac 1 - 2>/dev/null | wc -c >bytes
    python3 - <<'PY' || fail "what ffprobe sees"
import json
p = json.load(open("probe.json"))
assert [c["tags"]["title"] for c in p["chapters"]] == ["Über – naïve 日本", "Der Anfang – ö"], p["chapters"]
tags = p["format"]["tags"]
assert tags["title"] == "Über – naïve 日本" and tags["artist"] == "José Müller" and tags["media_type"] == "2", tags
kinds = [s["codec_name"] for s in p["streams"]]
assert kinds.count("aac") == 1 and kinds.count("png") == 1, kinds
PY
fi
# Cut short, or not one at all.
head -c 20000 in.m4b >cut.m4b
fails 1 "there is no sound in it" "$LECTERN" inspect cut.m4b
