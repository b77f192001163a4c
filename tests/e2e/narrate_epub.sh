# Books that are heard and seen in step: every sentence that is spoken has its clip, clips follow on each other, the
# files are whole, the bytes are the same for any number of jobs.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
mkdir in
cat >in/a.md <<'MD'
---
title: Über <Lampen> & Häfen
author: José Müller
date: 2026-03-04T10:20:30+02:00
lang: de
---

Der stille Hafen ließ seine *Lampen brennen. Niemand* wusste, [warum das](https://example.org/?a=1&b=2) so war.

> Ein Satz aus einem Brief. Und noch einer.

## Listen

- Eins. Und mehr davon.
- Zwei
  1. tief
  2. tiefer

| Name | Alter |
| ---- | ----- |
| Ann  | 31    |
| Bo   | 44    |

```
code = 1
```

## Das Ende

Und niemand fragte danach.[^1]

[^1]: Eine Anmerkung.
MD
"$LECTERN" -q -v tone -p fast --epub --cover auto --disclose end --notes end in/a.md -o one/
"$LECTERN" -q -v tone -p fast --epub --cover auto --disclose end --notes end -j 1 in/a.md -o two/
same one/a.epub two/a.epub
"$LECTERN" -q -v tone -p fast --disclose end --notes end in/a.md -o a.opus
seconds=$("$LECTERN" inspect --no-sound a.opus | sed -n 's/^  length *\([0-9:.]*\).*/\1/p')
python3 - "$seconds" <<'PY' || fail "the book"
import re, sys, zipfile
import xml.etree.ElementTree as ET
X, S, E, O = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/ns/SMIL}", "{http://www.idpf.org/2007/ops}", "{http://www.idpf.org/2007/opf}"
z = zipfile.ZipFile("one/a.epub")
assert z.testzip() is None
first = z.infolist()[0]
assert (first.filename, first.compress_type, first.extra) == ("mimetype", 0, b"") and z.read(first) == b"application/epub+zip"
assert all(i.date_time == (1980, 1, 1, 0, 0, 0) for i in z.infolist())
clock = lambda v: sum(float(p) * 60 ** k for k, p in enumerate(reversed(v.split(":"))))
total, said = 0, []
opf = ET.fromstring(z.read("EPUB/package.opf"))
metas = [(m.get("property"), m.get("refines"), m.text) for m in opf.iter(O + "meta")]
chapters = sorted(n for n in z.namelist() if n.endswith(".smil"))
assert len(chapters) == 3, chapters
for name in chapters:
    doc = ET.fromstring(z.read(name.replace(".smil", ".xhtml")))
    ids = [e.get("id") for e in doc.iter() if e.get("id")]
    text = {e.get("id"): " ".join("".join(e.itertext()).split()) for e in doc.iter() if e.get("id")}
    assert len(ids) == len(set(ids))
    smil, at, order = ET.fromstring(z.read(name)), 0.0, []
    for par in smil.iter(S + "par"):
        file, _, frag = par.find(S + "text").get("src").partition("#")
        audio = par.find(S + "audio")
        assert file == name[5:].replace(".smil", ".xhtml") and frag in ids and text[frag]
        assert abs(clock(audio.get("clipBegin")) - at) < 1e-6, (frag, at)
        at = clock(audio.get("clipEnd"))
        order.append(ids.index(frag))
        said.append(text[frag])
    assert order == sorted(order)
    for seq in smil.iter(S + "seq"):
        assert seq.get(E + "textref").partition("#")[2] in ids
    want = [m[2] for m in metas if m[0] == "media:duration" and m[1] == "#o" + name[6:10]]
    assert abs(clock(want[0]) - at) < 1e-3
    total += at
assert abs(total - clock(sys.argv[1])) < 0.01, (total, sys.argv[1])
for one in ["Über <Lampen> & Häfen", "Niemand wusste, warum das so war.", "Und noch einer.", "Eins. Und mehr davon.", "tiefer",
            "Eine Anmerkung.", "Gelesen von einer synthetischen Stimme."]:
    assert one in said, (one, said)
assert len([s for s in said if s.startswith("Name: ")]) == 2, said
whole = z.read("EPUB/c0001.xhtml").decode() + z.read("EPUB/c0002.xhtml").decode()
assert '<a href="https://example.org/?a=1&amp;b=2">warum das</a>' in whole and "<pre>code = 1</pre>" in whole
assert "<ol>\n<li value=\"1\">" in whole and "<blockquote>" in whole and whole.count("<tr id=") == 2
props = [m[0] for m in metas]
for want in ("schema:accessMode", "schema:accessModeSufficient", "schema:accessibilityFeature", "schema:accessibilityHazard",
             "schema:accessibilitySummary", "media:active-class", "dcterms:modified"):
    assert want in props, want
assert "dcterms:conformsTo" not in props
assert ("dcterms:modified", None, "2026-03-04T08:20:30Z") in metas
assert b"Gelesen von einer synthetischen Stimme." in z.read("EPUB/package.opf")
assert b".lectern-active" in z.read("EPUB/style.css")
items = {i.get("href"): i.get("media-type") for i in opf.iter(O + "item")}
assert items["cover.png"] == "image/png" and items["c0001.mp3"] == "audio/mpeg"
assert sorted("EPUB/" + i for i in items) == sorted(n for n in z.namelist() if n.startswith("EPUB/") and n != "EPUB/package.opf")
PY
python3 -c "import zipfile; open('part.mp3','wb').write(zipfile.ZipFile('one/a.epub').read('EPUB/c0001.mp3'))"
level() { "$LECTERN" inspect "$1" | sed -n 's/^  loudness *\(-[0-9]*\).*/\1/p'; }
[ "$(level part.mp3)" -le $(($(level a.opus) + 3)) ] && [ "$(level part.mp3)" -ge $(($(level a.opus) - 3)) ] ||
    fail "the sound is another one: $(level part.mp3) LUFS, not $(level a.opus)"
check="$LECTERN_SHARED/check/check_epub.py"
if [ -f "$check" ] && command -v ffprobe >/dev/null; then
    python3 "$check" --quiet --no-epubcheck one/a.epub || fail "check_epub"
fi
"$LECTERN" -q -v tone -p fast --epub-sound opus in/a.md -o opus.epub
unzip -l opus.epub 2>/dev/null | grep -q 'EPUB/c0003.opus' || python3 -m zipfile -l opus.epub | grep -q c0003.opus || fail "no Opus"
python3 -c "import zipfile; open('part.opus','wb').write(zipfile.ZipFile('opus.epub').read('EPUB/c0002.opus'))"
"$LECTERN" inspect part.opus >/dev/null || fail "the Opus in it"

# A book beside what it was made from is not read as an article the next time; another source's is left alone.
"$LECTERN" -q -v tone -p fast --epub in
"$LECTERN" -v tone -p fast --epub --log-format json in 2>log
[ "$(grep -c '"output"' log)" = 1 ] && [ "$(ls in)" = "a.epub
a.md" ] || fail "the second time: $(cat log; ls in)"
mkdir other
sed 's/Hafen/Teich/' in/a.md >other/a.md
"$LECTERN" -q -v tone -p fast --epub other/a.md -o one/
[ -e one/a.md.epub ] || [ "$(ls one | wc -l)" = 2 ] || fail "another source's book: $(ls one)"
fails 2 "whose name ends in .epub" "$LECTERN" -v tone -p fast --epub in/a.md -o b.opus
fails 2 "whose name ends in .epub" "$LECTERN" -v tone -p fast --epub in/a.md -o -
