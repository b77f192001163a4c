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
    fails 1 "of the package lectern-m4b, which is not installed" "$LECTERN" -v tone -p fast in.md -o in.m4b
    nothing_left in.md
    exit 77
fi
"$LECTERN" -q -v tone -p fast --cover auto in.md -o in.opus
"$LECTERN" -q -v tone -p fast --cover auto in.md -o in.m4b
"$LECTERN" -q -v tone -p fast --cover auto -j 1 in.md -o again.m4b
same in.m4b again.m4b
seen() { "$LECTERN" inspect --no-sound "$1" | sed -n "/^  chapters/,\$p;/^  TITLE/p;/^  LANGUAGE/p;/^  ARTIST/p;/^  DESCRIPTION/p;/^  PERFORMER/p;/^  DISCLOSURE/p;/^  cover/p;s/^\(  length *[0-9:.]*\).*/\1/p"; }
seen in.opus | sort >opus.txt
seen in.m4b | sort >m4b.txt
diff opus.txt m4b.txt || fail "they differ"
"$LECTERN" inspect in.m4b >/dev/null || fail "inspect"
# Gapless: the edit list and iTunSMPB say which samples are the reader's, the same ones, and as many as the account has.
"$LECTERN" -q -v tone -p fast --cover auto --sidecars account in.md -o told.m4b
python3 - <<'PY' || fail "what is said about the encoder's own samples"
import json, struct
d = open("told.m4b", "rb").read()
def boxes(at, end):
    while at < end:
        size, name = struct.unpack(">I4s", d[at:at + 8])
        assert 8 <= size <= end - at, (name, size)
        yield name.decode("latin1"), at + 8, at + size
        at += size
    assert at == end
def find(path, at=0, end=len(d)):
    for name, a, e in boxes(at, end):
        if name == path[0]:
            a += 4 if name == "meta" else 0
            return (a, e) if len(path) == 1 else find(path[1:], a, e)
def u(at, n=4): return int.from_bytes(d[at:at + n], "big")
moov = find(["moov"])
sound = next((a, e) for name, a, e in boxes(*moov) if name == "trak" and d[find(["mdia", "hdlr"], a, e)[0] + 8:][:4] == b"soun")
elst, mdhd, stts = (find(p, *sound)[0] for p in (["edts", "elst"], ["mdia", "mdhd"], ["mdia", "minf", "stbl", "stts"]))
assert u(elst + 4) == 1 and u(find(["mvhd"], *moov)[0] + 12) == u(mdhd + 12) == 24000, "one clock"
length, delay, coded = u(elst + 8), u(elst + 12), u(mdhd + 16)
assert [(u(stts + 8 + 8 * i), u(stts + 12 + 8 * i)) for i in range(u(stts + 4))] == [(coded // 1024, 1024)], "whole frames"
want = json.load(open("told.account.json"))["file"]["samples"] / 2
assert abs(length - want) <= 1 and u(find(["tkhd"], *sound)[0] + 20) == u(find(["mvhd"], *moov)[0] + 16) == length, (length, want)
assert delay == 1024 and 0 <= coded - delay - length < 2048, (coded, delay, length)
said = d[d.index(b"iTunSMPB"):][24:].split(b"\0")[0].split()[:4]
assert [int(x, 16) for x in said] == [0, delay, coded - delay - length, length], said
PY
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
sound = next(s for s in p["streams"] if s["codec_name"] == "aac")
assert sound["tags"]["language"] == "deu", sound
# It cuts off what stands in front, and hands the last frame over whole.
assert 0 <= int(open("bytes").read()) // 4 - int(sound["duration_ts"]) < 1024, sound
PY
fi
if command -v mediainfo >/dev/null; then
    mediainfo in.m4b | grep -q '^00:00:00.000 *: *Über – naïve 日本$' || fail "chapters in mediainfo"
    [ "$(mediainfo --Output='General;%Track%|%Performer%|%Cover%|%Duration%' in.m4b)" = "Über – naïve 日本|José Müller|Yes|$(mediainfo --Output='Audio;%Duration%' in.m4b)" ] ||
        fail "mediainfo"
fi
if python3 -c 'import mutagen' 2>/dev/null; then
    python3 - <<'PY' || fail "what mutagen sees"
import json, mutagen.mp4
f, probe = mutagen.mp4.MP4("in.m4b"), json.load(open("probe.json"))
assert f.tags["\xa9nam"] == ["Über – naïve 日本"] and f.tags["\xa9ART"] == ["José Müller"] and len(f.tags["covr"]) == 1
assert [(c.start, c.title) for c in f.chapters] == [(float(c["start_time"]), c["tags"]["title"]) for c in probe["chapters"]]
PY
fi
# Cut short, or not one at all.
head -c 20000 in.m4b >cut.m4b
fails 1 "there is no sound in it" "$LECTERN" inspect cut.m4b
