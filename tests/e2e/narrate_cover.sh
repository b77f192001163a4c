# --cover: as it is, made smaller, drawn, the document's own, or none; and what is no picture is said to be none.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
python3 - <<'PY'
import random, struct, zlib
def png(name, side, noise):
    random.seed(1)
    row = lambda: b"\0" + (random.randbytes(3 * side) if noise else b"\x20\x40\x60" * side)
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))
    data = zlib.compress(b"".join(row() for _ in range(side)), 1)
    with open(name, "wb") as f:
        f.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) +
                chunk(b"IDAT", data) + chunk(b"IEND", b""))
png("small.png", 300, False)
png("large.png", 1500, True)
PY
cover() { "$LECTERN" inspect "$1" | sed -n 's/^  cover  *//p'; }
cp "$LECTERN_SOURCE/samples/letter.txt" .
"$LECTERN" -q -v tone -p fast letter.txt -o a.opus --cover small.png
[ "$(cover a.opus)" = "image/png, $(wc -c <small.png) bytes" ] || fail "small: $(cover a.opus)"
"$LECTERN" -q -v tone -p fast letter.txt -o b.opus --cover large.png
cover b.opus | grep -q '^image/jpeg, [0-9]\{5,7\} bytes$' || fail "large: $(cover b.opus)"
"$LECTERN" -q -v tone -p fast letter.txt -o c.opus --cover auto
cover c.opus | grep -q '^image/png, ' || fail "auto: $(cover c.opus)"
"$LECTERN" -q -v tone -p fast letter.txt -o d.opus --cover auto
same c.opus d.opus

printf '<html><head><title>A harbour</title><meta property="og:image" content="small.png"></head><body><article><h1>A harbour</h1><p>The quiet harbour kept its lamps burning all night, and in the morning nobody could say who had lit them.</p></article></body></html>' >page.html
"$LECTERN" -q -v tone -p fast page.html -o e.opus
[ -n "$(cover e.opus)" ] || fail "the picture beside the page is not its cover"
"$LECTERN" -q -v tone -p fast page.html -o own.opus --cover auto
same own.opus e.opus # its own before one that is drawn
sed 's/small.png/gone.png/' page.html >gone.html
"$LECTERN" -v tone -p fast gone.html -o gone.opus --cover auto 2>said.txt
grep -q 'warning: no cover: gone.png' said.txt && cover gone.opus | grep -q '^image/png, ' || fail "none is drawn where its own is gone: $(cat said.txt)"
"$LECTERN" -q -v tone -p fast page.html -o f.opus --cover none
[ -z "$(cover f.opus)" ] || fail "--cover none has one"

# A book's cover, as EPUB 3 and as EPUB 2 name it; a book without one; one whose cover is missing or no picture.
python3 - <<'PY'
import zipfile
page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>One</title></head><body><h1>One</h1><p>The quiet harbour kept its lamps burning all night.</p></body></html>"
def book(name, item, meta, files):
    opf = f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A harbour</dc:title><dc:language>en</dc:language>{meta}</metadata>
<manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="other" href="pics/other.png" media-type="image/png"/>{item}</manifest><spine><itemref idref="one"/></spine></package>"""
    with zipfile.ZipFile(name, "w") as z:
        z.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for path, data in files.items():
            z.writestr(path, data)
        z.writestr("META-INF/container.xml", '<container><rootfiles><rootfile full-path="OEBPS/b.opf"/></rootfiles></container>')
        z.writestr("OEBPS/b.opf", opf)
        z.writestr("OEBPS/one.xhtml", page)
png = open("small.png", "rb").read()
item = '<item id="c" href="pics/front%20page.png" media-type="image/png"{}/>'
there = {"OEBPS/pics/other.png": b"no picture", "OEBPS/pics/front page.png": png}
book("epub3.epub", item.format(' properties="cover-image"'), "", there)
book("epub2.epub", item.format(""), '<meta name="cover" content="c"/>', there)
book("none.epub", item.format(""), "", there)
book("gone.epub", item.format(' properties="cover-image"'), "", {})
book("text.epub", '<item id="c" href="pics/other.png" media-type="image/png" properties="cover-image"/>', "", there)
PY
for form in epub3 epub2; do
    "$LECTERN" -q -v tone -p fast --force $form.epub -o book.opus
    [ "$(cover book.opus)" = "image/png, $(wc -c <small.png) bytes" ] || fail "$form: $(cover book.opus)"
done
for form in none gone text; do
    "$LECTERN" -v tone -p fast --force $form.epub -o book.opus 2>said.txt
    [ -z "$(cover book.opus)" ] || fail "$form has a cover: $(cover book.opus)"
    [ "$(grep -c "no cover: " said.txt)" = "$([ $form = text ] && echo 1 || echo 0)" ] || fail "$form: $(cat said.txt)"
done

fails 2 "letter.txt: it is no picture" "$LECTERN" -v tone letter.txt -o x.opus --cover letter.txt
fails 2 "missing.png: cannot open" "$LECTERN" -v tone letter.txt -o x.opus --cover missing.png

# A drawn cover is a program's: whatever the words are, it is a PNG of that size, and the date and the language are in it.
art=$(dirname "$(find "$LECTERN_BUILD" -name cover-art -type f | head -1)")/cover-art
[ -x "$art" ] || exit 0
for title in "The goat ferry" "Donaudampfschifffahrtsgesellschaftskapitänsmütze" "山羊を運ぶ渡し船の一日" "العبّارة القديمة" \
    "😀" "" "$(printf 'word %.0s' $(seq 60))"; do
    "$art" draw 400 "$title" "Ann Lee" "Quay" 2024-03-03 de >drawn.png || fail "\"$title\" is not drawn"
    [ "$(head -c 24 drawn.png | od -An -tx1 | tr -d ' \n' | cut -c33-48)" = 0000019000000190 ] || fail "\"$title\": not 400 by 400"
done
"$art" draw 400 "The goat ferry" "Ann Lee" "Quay" "" en >undated.png
"$art" draw 400 "The goat ferry" "Ann Lee" "Quay" 2024-03-03 en >dated.png
! cmp -s undated.png dated.png || fail "the date is not on the cover"
long=Maschaschaschaschaschaschaschaschaschaschascha
"$art" draw 400 $long "" "" "" de >german.png
"$art" draw 400 $long "" "" "" fi >finnish.png
! cmp -s german.png finnish.png || fail "a long word is parted the same way in every language"
