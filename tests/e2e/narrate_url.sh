# A URL: fetched, unpacked, narrated; and every way in which a server can be bad.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
cat >server.py <<'PY'
import base64, gzip, http.server, sys, time

dot = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC")

page = open(sys.argv[1], "rb").read()

class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/page":
            self.answer(200, page, Content_Type="text/html; charset=utf-8")
        elif self.path == "/packed":
            self.answer(200, gzip.compress(page), Content_Type="text/html", Content_Encoding="gzip")
        elif self.path == "/moved":
            self.answer(302, Location="/page")
        elif self.path == "/round":
            self.answer(302, Location="/round")
        elif self.path == "/file":
            self.answer(302, Location="file:///etc/passwd")
        elif self.path == "/bomb":
            self.answer(200, gzip.compress(b"a" * 200_000_000), Content_Type="text/html", Content_Encoding="gzip")
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            self.wfile.write(page[:1000])
        elif self.path == "/torn":
            self.answer(200, gzip.compress(page)[:600], Content_Type="text/html", Content_Encoding="gzip")
        elif self.path == "/picture":
            self.answer(200, b"\x89PNG\r\n\x1a\n" + bytes(1000), Content_Type="image/png")
        elif self.path == "/dot.png":
            self.answer(200, dot, Content_Type="image/png")
        elif self.path in ("/pictured", "/unpictured"):
            image = "/dot.png" if self.path == "/pictured" else "/nothing.png"
            meta = b'<head><meta property="og:image" content="%s">' % image.encode()
            self.answer(200, page.replace(b"<head>", meta, 1), Content_Type="text/html; charset=utf-8")
        elif self.path == "/empty":
            self.answer(200, Content_Type="text/html")
        elif self.path == "/latin":
            self.answer(200, "<html><body><p>Le caf\u00e9 \u00e9tait ferm\u00e9 ce matin-l\u00e0, et personne ne savait pourquoi la porte restait close.</p></body></html>".encode("latin-1"),
                        Content_Type="text/html; charset=ISO-8859-1")
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            time.sleep(30)
        else:
            self.answer(404)

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
PY
python3 server.py "$LECTERN_SOURCE/samples/review.html" >port.txt &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work" "$cache"' EXIT
await port.txt
base=http://127.0.0.1:$(cat port.txt)

"$LECTERN" text "$LECTERN_SOURCE/samples/review.html" >wanted.txt
for path in page packed moved; do
    "$LECTERN" text "$base/$path" >got.txt || fail "$path"
    same wanted.txt got.txt
done
"$LECTERN" text "$base/latin" | grep -q "Le café était fermé" || fail "the character set of the header is not heeded"
"$LECTERN" -q -v tone -p fast "$base/moved"
[ -s the-lighthouse-keepers-daughter-review-a-quiet-storm.opus ] || fail "made: $(ls)"


# The picture that a fetched page names is its cover; without it the page is narrated all the same.
"$LECTERN" -q -v tone -p fast "$base/pictured" -o cover.opus
"$LECTERN" inspect cover.opus | grep -q "cover *image/png" || fail "no cover: $("$LECTERN" inspect cover.opus)"
"$LECTERN" -v tone -p fast "$base/unpictured" -o bare.opus 2>bare.txt
grep -q "no cover: $base/nothing.png: the server answers 404" bare.txt || fail "$(cat bare.txt)"
[ -s bare.opus ] || fail "a page whose picture is gone"

fails 1 "$base/nothing: the server answers 404" "$LECTERN" "$base/nothing"
fails 1 "more than 10 redirects" "$LECTERN" "$base/round"
fails 1 "neither http nor https" "$LECTERN" "$base/file"
fails 1 "over the limit" "$LECTERN" "$base/bomb"
fails 1 "$base/cut: " "$LECTERN" "$base/cut"
fails 1 "$base/torn: " "$LECTERN" "$base/torn"
fails 1 "PNG" "$LECTERN" "$base/picture"
fails 1 "$base/empty" "$LECTERN" "$base/empty"
fails 1 "http://127.0.0.1:1/x: " "$LECTERN" http://127.0.0.1:1/x

# A slow server does not hold up ^C.
"$LECTERN" -v tone -p fast "$base/slow" 2>err.txt &
narrator=$!
sleep 0.5
kill -TERM $narrator
status=0
wait $narrator || status=$?
[ "$status" = 130 ] || fail "status $status: $(cat err.txt)"
