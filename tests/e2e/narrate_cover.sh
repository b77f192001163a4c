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
"$LECTERN" -q -v tone -p fast page.html -o f.opus --cover none
[ -z "$(cover f.opus)" ] || fail "--cover none has one"

fails 1 "letter.txt: it is no picture" "$LECTERN" -v tone letter.txt -o x.opus --cover letter.txt
fails 1 "missing.png: cannot open" "$LECTERN" -v tone letter.txt -o x.opus --cover missing.png
