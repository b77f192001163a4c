# A book read from an EPUB 3 is that book, with overlays: take out what was added, and every file is as it was, byte for
# byte; every line has its clip, in reading order; what it held of a narration before is gone.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >make.py <<'PY'
import zipfile, sys
from urllib.parse import quote
XHTML = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s" xml:lang="%s">\n<head>\n<title>%s</title>\n</head>\n<body>\n%s\n</body>\n</html>\n'
def book(path, docs, folder="", ns="", version="3.0", bom=False, crlf=False, lang="en"):
    z, o = zipfile.ZipFile(path, "w"), ns + ":" if ns else ""
    def put(name, text, how=zipfile.ZIP_DEFLATED): z.writestr(zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6)), text, how)
    put("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
    put("META-INF/container.xml", '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="%sbook.opf" media-type="application/oebps-package+xml"/></rootfiles></container>' % folder)
    items = spine = toc = ""
    for i, (name, title, body) in enumerate(docs):
        items += "<%sitem media-type='application/xhtml+xml' href='%s' id='d%d'/>" % (o, quote(name), i)
        spine += '<%sitemref idref="d%d"/>' % (o, i)
        toc += '<li><a href="%s">%s</a></li>' % (quote(name), title)
        text = XHTML % (lang, lang, title, body)
        put(folder + name, (b"\xef\xbb\xbf" if bom else b"") + (text.replace("\n", "\r\n") if crlf else text).encode())
    put(folder + "nav.xhtml", XHTML % (lang, lang, "Contents", '<nav epub:type="toc"><ol>%s</ol></nav>' % toc))
    put(folder + "s.css", "p { margin: 0; }\n")
    space = "xmlns:%s" % ns if ns else "xmlns"
    put(folder + "book.opf", f'''<?xml version="1.0" encoding="utf-8"?>
<{o}package {space}="http://www.idpf.org/2007/opf" version="{version}" unique-identifier="uid"><{o}metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="uid">urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100</dc:identifier><dc:title>The salt road</dc:title><dc:language>{lang}</dc:language><{o}meta property="dcterms:modified">2019-01-01T00:00:00Z</{o}meta></{o}metadata><{o}manifest><{o}item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><{o}item id="css" href="s.css" media-type="text/css"/>{items}</{o}manifest><{o}spine>{spine}</{o}spine></{o}package>''')
    z.close()
docs = [
    ("one.xhtml", "Harbour", '<h1 id="h">Harbour</h1>\n<p id="pp">A whole paragraph.</p>\n<p>She said: <i>“Stop! Go on</i>, will you?” He went. It was 3.</p><p>3. Three things &amp; more &#8212; <b>bold</b>. Next&#160;one. See <b>this</b></p><div>Text in a div. <p>Paragraph in it. Two.</p> Tail text here.</div>'),
    ("sub/zwei-ü.xhtml", "Storm", '<section epub:type="chapter"><h2>Storm</h2><p><span class="first">O</span>nce upon a time there was. The <ruby>word<rt>wurd</rt></ruby> is here.</p><p>Said.<a epub:type="noteref" href="../notes.xhtml#n1">1</a> And H<sub>2</sub>O; e = mc<sup>2</sup>. A sum: <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>+</mo><mi>b</mi></math> is known.</p><table><tr><th>Name</th><th>Cost</th></tr><tr><td>oil</td><td>two</td></tr></table><dl><dt>Term</dt><dd>Meaning. More.</dd></dl><ul><li>One. Two.<ol><li>Deep</li></ol></li><li>Last</li></ul><p><!-- c > d -->After the comment.</p></section>'),
    ("notes.xhtml", "Notes", '<section epub:type="endnotes"><aside epub:type="footnote" id="n1"><p>A note. It is long.</p></aside></section>')]
book("plain.epub", docs)
book("other.epub", docs, "OPS/x/", "opf", bom=True, crlf=True)
book("old.epub", docs, version="2.0")
book("ja.epub", [("c.xhtml", "第一章", "<h1>第一章</h1><p>「どうして<ruby>雨<rt>あめ</rt></ruby>が降るの。」と彼は言った。「知らない」と答えた。雨は止まない。</p>")], "E/", lang="ja")
PY
python3 make.py
cat >look.py <<'PY'
import re, sys, zipfile
import xml.etree.ElementTree as ET
from urllib.parse import unquote
from posixpath import dirname, join, normpath
old, new, prefix = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2]), sys.argv[3]
package = next(n for n in new.namelist() if n.endswith(".opf"))
def without(text):
    out, spans = [], []
    for t in re.split(r"(<!--.*?-->|<[^>]*>)", text, flags=re.S):
        if t.startswith('<span id="%s-s' % prefix) or re.match(r"<span[\s>]", t):
            spans.append(t.startswith('<span id="%s-s' % prefix))
            if spans[-1]: continue
        elif t == "</span>" and spans.pop(): continue
        if t.startswith("<link") and prefix + "/active.css" in t: continue
        out.append(re.sub(r' id="%s-[sb]\d+"' % prefix, "", t) if t.startswith("<") else t)
    return "".join(out)
for name in old.namelist():
    if name.endswith("/") or name == package or (name.endswith((".smil", "lectern")) and sys.argv[4:]): continue
    was, now = old.read(name), new.read(name)
    assert was == now or was == without(now.decode()).encode(), name
assert new.namelist()[0] == "mimetype" and new.infolist()[0].compress_type == 0
E = "{http://www.idpf.org/2007/ops}"
opf = ET.fromstring(new.read(package))
tag = lambda e: e.tag.split("}")[-1]
items = {i.get("id"): i for i in opf.iter() if tag(i) == "item"}
at = lambda base, href: normpath(join(dirname(base), unquote(href)))
assert all(at(package, i.get("href")) in new.namelist() for i in items.values())
metas = [m for m in opf.iter() if tag(m) == "meta"]
said = lambda p: [m.text for m in metas if m.get("property") == p and not m.get("refines")]
assert said("media:active-class") == ["lectern-active"] and len(said("media:duration")) == 1 and said("dcterms:modified") == ["2000-01-01T00:00:00Z"]
assert sum(1 for i in items.values() if i.get("media-type") == "application/smil+xml") == sum(1 for i in items.values() if i.get("media-overlay"))
t = lambda s: sum(float(x) * 60 ** i for i, x in enumerate(reversed(s.split(":"))))
spoken = []
for i in items.values():
    if not i.get("media-overlay"): continue
    doc, smil = at(package, i.get("href")), at(package, items[i.get("media-overlay")].get("href"))
    tree = ET.fromstring(new.read(doc))
    order = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(order) == len(set(order)), "an id twice"
    by_id = {e.get("id"): "".join(e.itertext()) for e in tree.iter() if e.get("id")}
    last, end = -1, 0.0
    for par in ET.fromstring(new.read(smil)).iter("{http://www.w3.org/ns/SMIL}par"):
        text, audio = par[0], par[1]
        path, fragment = text.get("src").split("#")
        assert at(smil, path) == doc and order.index(fragment) > last, fragment
        last = order.index(fragment)
        assert t(audio.get("clipBegin")) == end < t(audio.get("clipEnd")) and at(smil, audio.get("src")) in new.namelist()
        end = t(audio.get("clipEnd"))
        spoken.append(by_id[fragment])
    for seq in ET.fromstring(new.read(smil)).iter("{http://www.w3.org/ns/SMIL}seq"):
        assert seq.get(E + "textref").split("#")[1] in order
print("\n".join(spoken))
PY
for book in plain other ja; do
    "$LECTERN" -q -v tone -p fast "$book.epub" -o "new-$book.epub"
    python3 look.py "$book.epub" "new-$book.epub" lectern >"$book.txt" || fail "$book"
done
cat >want.txt <<'TXT'
Harbour
A whole paragraph.
She said:
“Stop!
Go on
, will you?”
He went.
It was 3.
3. Three things & more — bold.
Next one.
See this
Text in a div.
Paragraph in it.
Two.
Tail text here.
Storm
Once upon a time there was.
The wordwurd is here.
Said.1 And H2O; e = mc2.
A sum: a+b is known.
oil
two
Term
Meaning. More.
One. Two.
Deep
Last
After the comment.
TXT
sed 's/\xc2\xa0/ /g' plain.txt | diff - want.txt || fail "what has clips"
same plain.txt other.txt
printf '%s\n' 第一章 '「どうして雨あめが降るの。」と彼は言った。' '「知らない」と答えた。' 雨は止まない。 | diff ja.txt - || fail "ja"
# The same bytes again, for any number of jobs and from standard input; a narrated book narrated again has one narration.
"$LECTERN" -q -v tone -p fast -j 1 plain.epub -o again.epub
same new-plain.epub again.epub
"$LECTERN" -q -v tone -p fast - -o piped.epub <plain.epub
unzip -p piped.epub one.xhtml >a 2>/dev/null || python3 -c "import zipfile,sys; sys.stdout.buffer.write(zipfile.ZipFile('piped.epub').read('one.xhtml'))" >a
grep -q 'id="lectern-s' a || fail "from standard input"
"$LECTERN" -q -v tone -p fast new-plain.epub -o twice.epub
python3 look.py new-plain.epub twice.epub lectern1 again >twice.txt || fail "narrated twice"
same plain.txt twice.txt
# What cannot be kept is made anew, and that is said.
"$LECTERN" -v tone -p fast old.epub -o new-old.epub 2>said.txt
grep -q "only the files of an EPUB 3 in UTF-8 can be kept" said.txt || fail "EPUB 2: $(cat said.txt)"
python3 -c "import zipfile; assert 'EPUB/package.opf' in zipfile.ZipFile('new-old.epub').namelist()" || fail "EPUB 2"
check="${LECTERN_SHARED:-}/check/check_epub.py"
if [ -e "$check" ]; then
    for book in new-plain new-other twice; do
        python3 "$check" --quiet --no-epubcheck "$book.epub" || fail "check_epub $book"
    done
fi
