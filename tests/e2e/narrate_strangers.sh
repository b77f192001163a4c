# A server that lies: secrets of a URL are published nowhere, a public address does not lead to a private one, https
# not to http; and nothing from outside reaches a terminal raw.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77

# What is shown: names, profiles, engines, an escape in each.
mkdir voices
esc=$(printf '\033]0;owned\007\302\233\342\200\256')
printf '[voice]\nlanguage = en\nengine = tone\nabout = loud%s\n' "$esc" >voices/loud.ini
name=$(printf 'na\033[31mme\342\200\256\nnext.txt')
printf 'A few quiet words.\n' >"$name"
cat >shouter <<'ENGINE'
#!/bin/sh
printf '\033[31mbye\033]0;x\007\n' >&2
exit 3
ENGINE
chmod +x shouter
printf '[voice]\nlanguage = en\nengine = %s/shouter\n' "$work" >voices/shout.ini
export LECTERN_VOICES="$work/voices"
"$LECTERN" -v tone -p fast "$name" >all.txt 2>&1 || true
"$LECTERN" -v loud -p fast "$name" >>all.txt 2>&1 || true
"$LECTERN" -v shout -p fast "$name" >>all.txt 2>&1 && fail "an engine that dies"
"$LECTERN" -v "no$esc" "$name" >>all.txt 2>&1 && fail "no such voice"
"$LECTERN" "--no$esc" >>all.txt 2>&1 && fail "no such option"
"$LECTERN" "missing$esc.txt" >>all.txt 2>&1 && fail "no such file"
"$LECTERN" --log-format json "missing$esc.txt" >>all.txt 2>&1 && fail "no such file"
"$LECTERN" voices >>all.txt 2>&1 || true
for form in table json lexicon; do
    "$LECTERN" words --as $form "$name" >>all.txt 2>&1 || fail "words --as $form"
done
"$LECTERN" text --as script "$name" >>all.txt 2>&1 || fail "text --as script"
"$LECTERN" inspect "$name" >>all.txt 2>&1 && fail "no Ogg file"
grep -q owned all.txt && grep -q bye all.txt || { cat -v all.txt; fail "the test does not reach what it is about"; }
python3 - <<'LOOK' || fail "raw controls in what is shown: $(cat -v all.txt)"
text = open("all.txt", encoding="utf-8", newline="").read()
bad = [c for c in text if (ord(c) < 32 and c != "\n") or 0x7f <= ord(c) < 0xa0 or c in "\u202a\u202b\u202c\u202d\u202e"]
assert not bad and "\nnext.txt" not in text, bad
LOOK

# Sound is not written to a terminal.
python3 - "$LECTERN" "$name" <<'TTY' || fail "a stream on a terminal"
import os, pty, subprocess, sys
master, slave = pty.openpty()
p = subprocess.run([sys.argv[1], "-v", "loud", sys.argv[2], "-o", "-"], stdout=slave, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
os.close(slave)
assert p.returncode == 2 and b"terminal" in p.stderr, p
TTY

# What an item's id and a page in an archive are called is often a URL; another kind of address, and one whose
# password should have been escaped, fail without showing it.
words='Some quiet words that a patient listener may well like to hear on a long evening by the fire.'
cat >ids.xml <<XML
<rss version="2.0"><channel><title>F</title><item><title>One</title><guid>http://a:pa55word@h.example/?p=1&amp;token=s3cret</guid><description>$words</description></item>
<item><title>Two</title><guid>http://a:pa55word@h.example/?p=1&amp;token=s3cret2#fr4gment</guid><description>$words And more.</description></item></channel></rss>
XML
printf '{"id": "http://h.example/?token=s3cret", "title": "Three", "text": "%s And again."}\n' "$words" >ids.jsonl
python3 - <<'WARC'
page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Four</title><p>" + b"Some quiet words of a page that was kept. " * 9
head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a:pa55word@h.example/?token=s3cret\r\n"
head += "Content-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(page)
open("ids.warc", "wb").write(head.encode() + page + b"\r\n\r\n")
WARC
"$LECTERN" -v loud -p fast --sidecars all --log-format json ids.xml ids.jsonl ids.warc -o ids/ >ids.txt 2>&1 || { cat ids.txt; fail "items whose ids are URLs"; }
"$LECTERN" batch -v loud -p fast --log-format json ids.xml ids.jsonl ids.warc -o ids/batch >>ids.txt 2>&1 || { cat ids.txt; fail "a batch of items whose ids are URLs"; }
[ "$(grep -c '"state":"done"' ids.txt)" = 4 ] || { cat ids.txt; fail "an item got lost"; }
for bad in ftp://user:pa55word@h.example/a "http://user:pa55word/x#y@127.0.0.1:1/?token=s3cret" \
    "http://user:pa55word@127.0.0.1:1/a?token=s3cret#fr4gment" "http://user:pa55word@127.0.0.1:x/"; do
    for form in json plain; do
        "$LECTERN" -v loud --log-format $form "$bad" -o bad.opus >>ids.txt 2>&1 && fail "$bad was read"
    done
    "$LECTERN" text "$bad" >>ids.txt 2>&1 && fail "$bad was shown"
    "$LECTERN" batch -v loud --log-format json "$bad" -o ids/bad >>ids.txt 2>&1 && fail "$bad is no failure"
done
grep -q '"input":"http://127.0.0.1:1/a"' ids.txt || { cat ids.txt; fail "the input is not named"; }
! grep -rlaE 's3cret|pa55word|fr4gment' ids.txt ids || fail "a secret of an id or an address was shown"

# A network of its own, whose loopback carries a public address.
unshare -rn true 2>/dev/null && command -v ip >/dev/null || { echo "no network namespaces here"; exit 77; }
cat >server.py <<'PY'
import http.server, sys, threading
page = open(sys.argv[1], "rb").read()
class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        open("seen.txt", "a").write(self.client_address[0] + " " + self.server.server_name + " " + self.path + "\n")
    def do_GET(self):
        path = self.path.partition("?")[0]
        where = {"/home": "http://127.0.0.1:8000/page", "/mapped": "http://[::ffff:127.0.0.1]:8000/page",
                 "/meta": "http://169.254.169.254:8000/page", "/zero": "http://0.0.0.0:8000/page",
                 "/wire": "http://168.63.129.16:8000/page", "/nat": "http://[64:ff9b:1::7f00:1]:8000/page",
                 "/name": "http://localhost:8000/page", "/number": "http://2130706433:8000/page",
                 "/away": "http://93.184.216.34:8000/page?token=s3cret&page=2#frag"}
        if path in where:
            self.send_response(302)
            self.send_header("Location", where[path])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = page
        if path == "/pictured":
            body = page.replace(b"<head>", b'<head><meta property="og:image" content="http://127.0.0.1:8000/picture">', 1)
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
class Server(http.server.ThreadingHTTPServer):
    address_family = __import__("socket").AF_INET6
Server(("::", 8000), Handler).serve_forever()
PY
cat >inside.sh <<'IN'
set -eu
ip link set lo up
ip address add 93.184.216.34/32 dev lo
ip address add 169.254.169.254/32 dev lo
python3 server.py "$LECTERN_SOURCE/samples/review.html" &
server=$!
trap 'kill $server' EXIT
for try in $(seq 100); do
    python3 -c 'import socket; socket.create_connection(("127.0.0.1", 8000), 1)' 2>/dev/null && break
    sleep 0.1
done
public=http://93.184.216.34:8000
for path in home mapped meta zero wire nat name number; do
    if "$LECTERN" text "$public/$path" >out.txt 2>err.txt; then
        echo "FAIL: /$path was followed"; exit 1
    fi
    grep -q "from a public address to a private one" err.txt || { cat err.txt; exit 1; }
done
"$LECTERN" text "--allow-private" "$public/home" >out.txt
grep -q Lighthouse out.txt
# Who asks for a private address gets it, and it may lead anywhere.
"$LECTERN" text http://127.0.0.1:8000/page >out.txt
"$LECTERN" text http://127.0.0.1:8000/away >out.txt
rm -f seen.txt
"$LECTERN" -v loud -p fast "$public/pictured" -o pictured.opus 2>err.txt
grep -q "no cover" err.txt
! grep -q picture$ seen.txt || { echo "FAIL: the picture was asked for"; exit 1; }
# Secrets: seen by the server, and by no one else.
rm -f seen.txt
export XDG_CACHE_HOME=$PWD/keep
"$LECTERN" -v loud -p fast --sidecars account "http://user:pa55word@93.184.216.34:8000/page?key=s3cret&page=2#fr4gment" -o secret.opus >log.txt 2>&1
"$LECTERN" --log-format json -v loud -p fast "http://user:pa55word@93.184.216.34:8000/away?key=s3cret" -o . >>log.txt 2>&1
"$LECTERN" text "http://user:pa55word@93.184.216.34:8001/none?key=s3cret" >>log.txt 2>&1 && exit 1
mkdir pod
# However the name of a secret is written; also in the account of a batch and in a feed.
for name in key %61ccess_token to%6Ben %41pi%4bey access%5Ftoken t%256fken next=http%3A%2F%2Fx.example%2F%3Fsig; do
    there=$public/page?page=2\&$name=s3cret
    "$LECTERN" -v loud -p fast --force --sidecars all "$there" -o pod/secret.opus >>log.txt 2>&1
    "$LECTERN" -v loud -p fast --log-format json "$public/none?$name=s3cret" >>log.txt 2>&1 || true
    "$LECTERN" text --as json "$there" >>log.txt 2>&1
    "$LECTERN" text --allow-private "http://93.184.216.34:8001/none?$name=s3cret" >>log.txt 2>&1 && exit 1
    "$LECTERN" batch -v loud -p fast "$there" "http://user:pa55word@93.184.216.34:8001/none?$name=s3cret" -o keep/batch >>log.txt 2>&1 || true
    "$LECTERN" batch status keep/batch >>log.txt 2>&1 || true
    "$LECTERN" batch report keep/batch >>log.txt 2>&1 || true
    "$LECTERN" feed pod --url https://pod.example/ --enclosure opus >>log.txt 2>&1
done
"$LECTERN" inspect --as json pod/secret.opus >>log.txt 2>&1 || true
grep -q "page?page=2" pod/*.json || { echo "FAIL: the rest of the URL is gone"; exit 1; }
grep -q s3cret seen.txt || { echo "FAIL: the server did not get the whole URL"; exit 1; }
! grep -rlaE 's3cret|pa55word|fr4gment' log.txt ./*.opus ./*.json pod keep || { echo "FAIL: a secret was published"; exit 1; }
"$LECTERN" inspect secret.opus | grep -q 'SOURCE .*http' || { "$LECTERN" inspect secret.opus; exit 1; }
IN
unshare -rn sh inside.sh || fail "see above"

# What came safely does not go on in the open: a server whose certificate is trusted in a file system of its own.
bundle=/etc/ssl/certs/ca-certificates.crt
command -v openssl >/dev/null && [ -f $bundle ] && unshare -rnm true 2>/dev/null || exit 0
openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 3650 -subj /CN=93.184.216.34 \
    -addext subjectAltName=IP:93.184.216.34 2>/dev/null || exit 0
cat >safe.py <<'PY'
import base64, http.server, ssl, threading
page = open("page.html", "rb").read()
dot = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC")
class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass
    def do_GET(self):
        open("open.txt" if self.server.server_port == 8000 else "safe.txt", "a").write(self.path + "\n")
        where = {"/fall": "http://93.184.216.34:8000/page", "/later": "https://93.184.216.34:8443/fall",
                 "/up": "https://93.184.216.34:8443/page"}.get(self.path)
        body = page
        if self.path == "/dot.png":
            body = dot
        elif self.path.startswith("/pictured"): # by the port that it names, without the s
            image = "http://93.184.216.34:%s/dot.png" % self.path[9:]
            body = page.replace(b"<head>", b'<head><meta property="og:image" content="%s">' % image.encode(), 1)
        self.send_response(302 if where else 200)
        self.send_header("Location", where) if where else self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "0" if where else str(len(body)))
        self.end_headers()
        self.wfile.write(b"" if where else body)
bare = http.server.ThreadingHTTPServer(("93.184.216.34", 8000), Handler)
safe = http.server.ThreadingHTTPServer(("93.184.216.34", 8443), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")
safe.socket = context.wrap_socket(safe.socket, server_side=True)
threading.Thread(target=bare.serve_forever, daemon=True).start()
open("ready.txt", "w").write("ready\n")
safe.serve_forever()
PY
cat >safe.sh <<'IN'
set -eu
mount --bind cert.pem /etc/ssl/certs/ca-certificates.crt
ip link set lo up
ip address add 93.184.216.34/32 dev lo
python3 safe.py &
server=$!
trap 'kill $server' EXIT
for try in $(seq 300); do
    [ ! -s ready.txt ] || break
    sleep 0.1
done
safe=https://93.184.216.34:8443
"$LECTERN" text $safe/page >out.txt
grep -q Lighthouse out.txt || { echo "FAIL: the page is not read"; exit 1; }
"$LECTERN" text http://93.184.216.34:8000/up >out.txt
rm -f open.txt
for path in fall later; do
    if "$LECTERN" text $safe/$path >out.txt 2>err.txt; then
        echo "FAIL: /$path was followed"; exit 1
    fi
    grep -q "it leads from https to http" err.txt || { cat err.txt; exit 1; }
done
# Nor is the picture of such a page asked for in the open.
"$LECTERN" -q -v loud -p fast $safe/pictured8443 -o dotted.opus
"$LECTERN" inspect --no-sound dotted.opus | grep -q "cover *image/png" || { echo "FAIL: no cover"; exit 1; }
"$LECTERN" -v loud -p fast $safe/pictured8000 -o bare.opus 2>err.txt
grep -q "no cover" err.txt || { cat err.txt; exit 1; }
[ ! -e open.txt ] || { echo "FAIL: the open server was asked: $(cat open.txt)"; exit 1; }
IN
cp "$LECTERN_SOURCE/samples/review.html" page.html
unshare -rnm sh safe.sh || fail "see above"
