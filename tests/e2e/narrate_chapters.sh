# The same chapters wherever they stand: in the Opus file, the MP3, the JSON, the show notes, the captions and the book; up
# to a hundred. Above, Opus and MP3 hold the hundred that were chosen, and the others all.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >look.py <<'PY'
import html, json, re, struct, sys, zipfile
import xml.etree.ElementTree as ET
name, count = sys.argv[1], int(sys.argv[2])
clock = lambda s: round(sum(float(p) * 60 ** i for i, p in enumerate(reversed(s.split(":")))) * 1000)
def opus():
    data = open(name + ".opus", "rb").read()
    at, packets, packet = 0, [], b""
    while len(packets) < 2:
        lace = data[at + 27:at + 27 + data[at + 26]]
        at += 27 + len(lace)
        for n in lace:
            packet, at = packet + data[at:at + n], at + n
            if n < 255: packets, packet = packets + [packet], b""
    tags, at = packets[1], 8
    at += 4 + struct.unpack_from("<I", tags, at)[0]
    n, at, times, names = struct.unpack_from("<I", tags, at)[0], at + 4, {}, {}
    for _ in range(n):
        size = struct.unpack_from("<I", tags, at)[0]
        key, _, value = tags[at + 4:at + 4 + size].decode().partition("=")
        at += 4 + size
        if m := re.fullmatch(r"CHAPTER(\d{3})(NAME)?", key): (names if m[2] else times)[m[1]] = value
    return [(clock(times[k]), names[k]) for k in sorted(times)]
def mp3():
    data = open(name + ".mp3", "rb").read()
    size = lambda b: b[0] << 21 | b[1] << 14 | b[2] << 7 | b[3]
    def frames(at, end):
        while at + 10 <= end and data[at:at + 4].isalnum():
            n = size(data[at + 4:at + 8])
            yield data[at:at + 4], at + 10, at + 10 + n
            at += 10 + n
    found, titles = [], []
    for kind, a, e in frames(10, 10 + size(data[6:10])):
        if kind == b"TIT2": titles.append(data[a + 1:e].rstrip(b"\0"))
        if kind != b"CHAP": continue
        nul = data.index(b"\0", a)
        title = next(data[x + 1:y] for k, x, y in frames(nul + 17, e) if k == b"TIT2")
        found.append((struct.unpack(">I", data[nul + 1:nul + 5])[0], title.rstrip(b"\0").decode()))
    assert len(titles) == 1 and titles[0].decode() == "Über – naïve 日本", titles
    return sorted(found)
def chapters():
    return [(round(c["startTime"] * 1000), c["title"]) for c in json.load(open(name + ".chapters.json"))["chapters"]]
def notes():
    text = html.unescape(re.sub(r"<br ?/?>|</?p>|</?li>", "\n", open(name + ".notes.html", encoding="utf-8").read()))
    return [(clock(m[1]), m[2]) for m in re.finditer(r"^(\d\d:\d\d:\d\d) (.*)$", text, re.M)]
def book():
    z = zipfile.ZipFile(name + ".epub")
    E = {"x": "http://www.w3.org/1999/xhtml"}
    links = ET.fromstring(z.read("EPUB/nav.xhtml")).findall(".//x:nav//x:a", E)
    opf, at, found = z.read("EPUB/package.opf").decode(), 0, []
    for a in links:
        found.append((at, a.text))
        number = a.get("href")[1:5]
        at += clock(re.search(r'refines="#o%s">([^<]*)<' % number, opf)[1])
    return found
def captions():
    """When the first words of each chapter are shown."""
    shown = []
    for cue in open(name + ".vtt", encoding="utf-8").read().split("\n\n")[1:]:
        lines = [l for l in cue.split("\n") if l]
        at = next((i for i, l in enumerate(lines) if "-->" in l), None)
        if at is not None: shown.append((clock(lines[at].split()[0]), html.unescape(re.sub(r"<[^>]*>", "", " ".join(lines[at + 1:])))))
    return shown
full, few = chapters(), opus()
assert len(full) == count, len(full)
near = lambda a, b: len(a) == len(b) and all(abs(x[0] - y[0]) <= 1 and x[1] == y[1] for x, y in zip(a, b))
assert near(mp3(), few), "MP3 is not as Opus"
assert near(full, book()), "EPUB"
assert near(full, notes()), ("notes", notes()[:3], full[:3])
if count <= 100: assert near(full, few), "Opus"
else: assert 50 <= len(few) <= 100 and all(any(abs(a - b) <= 1 and s == t for b, t in full) for a, s in few) and few[0][0] == 0, len(few)
shown = captions()
for at, title in full:  # a chapter begins in silence; its heading is the first caption after that
    first = next(c for c in shown if c[0] >= at - 1)
    assert first[1].startswith(title[:20]) and first[0] - at < 1500, (at, title, first)
PY
for count in 3 100 104; do
    {
        printf -- '---\ntitle: Über – naïve 日本\nlang: de\n---\n\nVorwort.\n'
        i=1
        while [ $i -lt $count ]; do
            printf '\n## Kapitel „%s“ & <mehr>\n\nDer Hafen war still, und niemand wusste, warum das so war. Am Morgen kam der Regen.\n' $i
            i=$((i + 1))
        done
    } >"a$count.md"
    "$LECTERN" -q -v tone -p fast --sidecars all --cover auto "a$count.md" -o "a$count.opus"
    "$LECTERN" -q -v tone -p fast --cover auto "a$count.md" -o "a$count.mp3"
    "$LECTERN" -q -v tone -p fast "a$count.md" -o "a$count.epub"
    python3 look.py "a$count" "$count" || fail "$count chapters"
done
# Others read the title byte for byte, and one picture.
title="Über – naïve 日本"
if command -v ffprobe >/dev/null; then
    for suffix in mp3 opus; do
        ffprobe -v error -show_entries format_tags=title:stream_tags=title -of default=nw=1:nk=1 a3.$suffix | grep -qxF "$title" || fail "ffprobe, $suffix"
    done
    [ "$(ffprobe -v error -show_chapters -of csv a100.mp3 | grep -c '^chapter')" = 100 ] || fail "ffprobe, chapters"
fi
for python in python3 "$LECTERN_SOURCE/build/python/bin/python3"; do # pip install --target or a venv there has eyed3 and mutagen
    "$python" -c 'import mutagen' 2>/dev/null || continue
    "$python" - "$title" <<'PY' || fail "mutagen"
import sys, mutagen.id3
tag = mutagen.id3.ID3("a100.mp3")
assert tag["TIT2"].text == [sys.argv[1]] and len(tag.getall("APIC")) == 1 and len(tag.getall("CHAP")) == 100 and len(tag.getall("CTOC")) == 1
PY
done
for python in python3 "$LECTERN_SOURCE/build/python/bin/python3"; do
    "$python" -c 'import eyed3' 2>/dev/null || continue
    "$python" - "$title" <<'PY' || fail "eyeD3"
import sys, eyed3
tag = eyed3.load("a100.mp3").tag
assert tag.title == sys.argv[1] and len(list(tag.images)) == 1 and len(list(tag.chapters)) == 100, (tag.title, len(tag.images), len(tag.chapters))
PY
done
