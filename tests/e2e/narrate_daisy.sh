# DAISY 2.02: every id that is named is there, clips follow on each other, totals are those of the sound.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >in.md <<'MD'
---
title: Über <Lampen> & Häfen
author: José Müller
date: 2026-03-04
lang: de
---

Der stille Hafen ließ seine *Lampen brennen. Niemand* wusste warum.

> Ein Satz aus einem Brief.

## Listen & mehr

- Eins und mehr davon.
- Zwei
  1. tief

| Name | Alter |
| ---- | ----- |
| Ann  | 31    |

## Das Ende

Und niemand fragte danach.
MD
"$LECTERN" -q -v tone -p fast --daisy --disclose end in.md -o out/
"$LECTERN" -q -v tone -p fast -j 1 --disclose end in.md -o again.zip
[ "$(ls out)" = in.daisy.zip ] || fail "$(ls out)"
same out/in.daisy.zip again.zip
"$LECTERN" -q -v tone -p fast --disclose end in.md -o in.opus
seconds=$("$LECTERN" inspect --no-sound in.opus | sed -n 's/^  length *\([0-9:.]*\).*/\1/p')
mkdir book
python3 -m zipfile -e out/in.daisy.zip book
python3 - "$seconds" <<'PY' || fail "the book"
import os, re, sys
import xml.etree.ElementTree as ET
X = "{http://www.w3.org/1999/xhtml}"
clock = lambda v: sum(float(p) * 60 ** k for k, p in enumerate(reversed(v.split(":"))))
def load(name):
    text = open("book/" + name, encoding="utf-8").read()
    return ET.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", text).encode())
docs = {n: load(n) for n in os.listdir("book") if n.endswith((".html", ".smil"))}
ids = {n: [e.get("id") for e in d.iter() if e.get("id")] for n, d in docs.items()}
for n, all in ids.items():
    assert len(all) == len(set(all)), n
ncc = docs["ncc.html"]
meta = {m.get("name"): m.get("content") for m in ncc.iter(X + "meta")}
for want in ("dc:creator", "dc:date", "dc:format", "dc:identifier", "dc:language", "dc:publisher", "dc:title", "ncc:charset",
             "ncc:pageFront", "ncc:pageNormal", "ncc:pageSpecial", "ncc:tocItems", "ncc:totalTime"):
    assert meta.get(want), want
assert meta["dc:format"] == "Daisy 2.02" and meta["dc:title"] == "Über <Lampen> & Häfen"
headings = [e for e in ncc.find(X + "body") if re.fullmatch(X + "h[1-6]", e.tag)]
assert headings[0].get("class") == "title" and len(headings) == 3 == int(meta["ncc:tocItems"])
assert int(meta["ncc:files"]) == len([n for n in os.listdir("book") if n != "lectern"])
total, said, elapsed = 0, [], 0
for h in headings:
    file, _, frag = h.find(X + "a").get("href").partition("#")
    smil = docs[file]
    assert frag in ids[file]
    facts = {m.get("name"): m.get("content") for m in smil.iter("meta")}
    assert clock(facts["ncc:totalElapsedTime"]) == elapsed
    elapsed += clock(facts["ncc:timeInThisSmil"])
    pars = smil.findall("body/seq/par")
    assert pars[0].get("id") == frag
    at, order = 0.0, []
    for par in pars:
        doc, _, frag = par.find("text").get("src").partition("#")
        order.append(ids[doc].index(frag))
        said.append(" ".join("".join(next(e for e in docs[doc].iter() if e.get("id") == frag).itertext()).split()))
        audio = par.find("seq/audio")
        assert os.path.exists("book/" + audio.get("src"))
        begin, end = (float(re.fullmatch(r"npt=([0-9.]+)s", audio.get(k))[1]) for k in ("clip-begin", "clip-end"))
        assert abs(begin - at) < 1e-6 and end > begin
        at = end
    assert order == sorted(order)
    assert abs(float(smil.find("body/seq").get("dur").rstrip("s")) - at) < 0.002
    total += at
assert abs(total - clock(sys.argv[1])) < 0.01 and elapsed == clock(meta["ncc:totalTime"]) and abs(elapsed - total) <= 0.5
for one in ("Niemand wusste warum.", "Ein Satz aus einem Brief.", "tief", "Das Ende", "Gelesen von einer synthetischen Stimme."):
    assert one in said, (one, said)
master = docs["master.smil"]
assert [r.get("src") for r in master.iter("ref")] == [h.find(X + "a").get("href").partition("#")[0] for h in headings]
PY
if command -v ffprobe >/dev/null; then
    "$LECTERN" -q -v tone -p fast --disclose end in.md -o in.mp3
    loud() { ffmpeg -nostats -hide_banner -i "$1" -af volumedetect -f null - 2>&1 | sed -n 's/.*max_volume: \(.*\) dB/\1/p'; }
    python3 -c "import sys; sys.exit(abs(float(sys.argv[1]) - float(sys.argv[2])) > 3)" "$(loud book/c0001.mp3)" "$(loud in.mp3)" ||
        fail "the sound is another one: $(loud book/c0001.mp3), not $(loud in.mp3)"
    for sound in book/*.mp3; do
        ffprobe -v error -show_entries format=duration -of csv=p=0 "$sound"
    done | awk -v want="$seconds" '{ s += $1 } END { split(want, t, ":"); w = t[1] * 3600 + t[2] * 60 + t[3]; d = s - w; if (d < -0.1 || d > 0.4) { print s, w; exit 1 } }' ||
        fail "the sounds are not as long as the book"
fi
fails 2 "give one of them" "$LECTERN" -v tone -p fast --daisy --epub in.md -o out/
