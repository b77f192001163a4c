# Voices are installed: from files, archives, a URL and a catalogue on loopback; gone on with after a broken
# connection; checked, tried, chosen and removed. And everything that a stranger's file can be.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
fetched=$LECTERN_BUILD/real-voices/libonnxruntime.so # tests/real-voices.sh
[ -n "${LECTERN_ONNXRUNTIME-}" ] || [ ! -e "$fetched" ] || export LECTERN_ONNXRUNTIME=$fetched
mkdir -p shop/en/tiny made
export XDG_DATA_HOME=$work/data
name=en_US-tiny-low
"$LECTERN_BUILD/bin/tiny_voice" "shop/en/tiny/$name.onnx"
printf '# Model card for tiny\n\n* License: CC0; none\n* URL: https://example.org/tiny\n' >shop/en/tiny/MODEL_CARD
printf 'not a model' >shop/en/tiny/bad.onnx

cat >server.py <<'PY'
import hashlib, http.server, json, os, sys

broken = set()

class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_GET(self):
        path, _, how = self.path.lstrip("/").partition("?")
        if ".." in path or not os.path.isfile(path):
            self.send_error(404)
            return
        with open("asked.txt", "a") as log:
            log.write("%s %s\n" % (self.path, self.headers.get("Range", "-")))
        body = open(path, "rb").read()
        tag = '"%s"' % hashlib.sha1(body).hexdigest()
        begin = 0
        if self.headers.get("Range") and self.headers.get("If-Range") == tag:
            begin = int(self.headers["Range"][6:-1])
            self.send_response(206)
            self.send_header("Content-Range", "bytes %d-%d/%d" % (begin, len(body) - 1, len(body)))
        else:
            self.send_response(200)
        self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(body) - begin))
        self.end_headers()
        body = body[begin:]
        if os.path.exists("break") and path.endswith(".onnx") and path not in broken:
            broken.add(path)
            body = body[: len(body) // 2]  # and the connection ends
        self.wfile.write(body)

def entry(key, name, folder, files, **more):
    described = {}
    for file in files:
        body = open(os.path.join(folder, file), "rb").read()
        described["%s/%s" % (folder[5:], file)] = {"size_bytes": len(body), "md5_digest": hashlib.md5(body).hexdigest()}
    return {"key": key, "name": name, "files": described, **more}

n = "en_US-tiny-low"
all = {
    n: entry(n, "tiny", "shop/en/tiny", [n + ".onnx", n + ".onnx.json", "MODEL_CARD"], aliases=["en-us-tiny"]),
    "en_US-two-low": entry("en_US-two-low", "two", "shop/en/tiny", []),
    "en_US-two-high": entry("en_US-two-high", "two", "shop/en/tiny", []),
    "bent": {"key": "bent", "name": "bent", "files": {"../../etc/passwd": {"size_bytes": 1, "md5_digest": "0" * 32}}},
    "huge": {"key": "huge", "name": "huge", "files": {"en/tiny/x.onnx": {"size_bytes": 1e18, "md5_digest": "0" * 32}}},
    "wrong": entry("wrong", "wrong", "shop/en/tiny", [n + ".onnx.json"]),
}
all["wrong"]["files"]["en/tiny/%s.onnx.json" % n]["md5_digest"] = "0" * 32
json.dump(all, open("shop/voices.json", "w"))
open("shop/list.json", "w").write("[1, 2")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
PY
python3 server.py >port.txt &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work" "$cache"' EXIT
await port.txt
shop=http://127.0.0.1:$(cat port.txt)/shop
install() { "$LECTERN" voices install --catalogue "$shop/voices.json" "$@"; }
refused() { # SENTENCE ARGUMENT...
    sentence=$1
    shift
    fails 1 "$sentence" install "$@"
}

# What is wrong is said before anything is put anywhere.
refused "there is no voice 'nobody' in the catalogue" nobody
refused "several voices 'two' in the catalogue: en_US-two-low, en_US-two-high" two
refused "no usable path, size or sum" bent
refused "no usable path, size or sum" huge
refused "what was fetched is not what the catalogue describes" wrong
refused "the server answers 404" "$shop/nothing.zip"
fails 1 "the catalogue is no list of voices" "$LECTERN" voices install --catalogue "$shop/list.json" x
refused "none.onnx: cannot open" ./none.onnx
printf 'a text' >text.bin
refused "nothing in it is a voice" ./text.bin
refused "neither bad.onnx.json beside it (Piper), nor are there voices (Kokoro)" shop/en/tiny/bad.onnx
fails 2 "usage: lectern voices install NAME..." "$LECTERN" voices install
python3 - "shop/en/tiny/$name" <<'PY'
import io, struct, sys, tarfile, zipfile
model, settings = open(sys.argv[1] + ".onnx", "rb").read(), open(sys.argv[1] + ".onnx.json", "rb").read()

def make(path, *members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z:
        for name, body in members:
            z.writestr(name, body)

make("good.whl", ("pkg/data/en_US-zip-low.onnx", model), ("pkg/data/en_US-zip-low.onnx.json", settings),
     ("pkg/__init__.py", ""), ("pkg/MODEL_CARD", "license: MIT\n"))
make("climb.zip", ("../../../climbed.onnx", model), ("../../../climbed.onnx.json", settings))
make("odd.zip", ("a b$(x).onnx", model), ("a b$(x).onnx.json", settings))
make("json.zip", ("x.onnx", model), ("x.onnx.json", "{" * 1000))
make("alone.zip", ("x.onnx.json", settings))
make("none.zip", ("x.txt", "a text"))
make("bomb.zip", ("x.onnx", bytes(1200 * 1000 * 1000)))
body = open("good.whl", "rb").read()
open("cut.zip", "wb").write(body[: len(body) // 2])
inner = io.BytesIO(body)
for depth in range(4):
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as z:
        z.writestr("x.npz", inner.getvalue())
    inner = outer
open("deep.zip", "wb").write(inner.getvalue())
with tarfile.open("links.tgz", "w:gz") as t:
    link = tarfile.TarInfo("x.onnx")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    t.addfile(link)
    settings_info = tarfile.TarInfo("x.onnx.json")
    settings_info.size = len(settings)
    t.addfile(settings_info, io.BytesIO(settings))
with tarfile.open("voice.tgz", "w:gz") as t:
    for suffix, body in ((".onnx", model), (".onnx.json", settings)):
        info = tarfile.TarInfo("deep/er/en_US-tar-low" + suffix)
        info.size = len(body)
        t.addfile(info, io.BytesIO(body))
elf = bytearray(open(sys.executable, "rb").read(4096))
elf[18:20] = b"\x2a\x00"  # SuperH
open("libonnxruntime.so.1", "wb").write(elf)
header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (510, 1, 256), }".ljust(117) + b"\n"
array = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + bytes(510 * 256 * 4)
make("styles.npz", ("zf_far.npy", array))
make("style.npz", ("af_near.npy", array))
PY
refused "'a b\$(x)' cannot be a voice's name" ./odd.zip
refused "settings are no JSON" ./json.zip
refused "settings of a voice whose model is not there" ./alone.zip
refused "settings of a voice whose model is not there" ./links.tgz
refused "nothing in it is a voice" ./none.zip
refused "larger than allowed" ./bomb.zip
refused "cut.zip: " ./cut.zip
refused "archives inside of archives" ./deep.zip
refused "for another processor" ./libonnxruntime.so.1
refused "these are voices for Kokoro, and its model is not there" ./style.npz
[ -z "$(find data -type f)" ] || fail "left behind: $(find data -type f)"

(
    export LECTERN_ONNXRUNTIME=$work/none.so
    refused "no ONNX Runtime" "shop/en/tiny/$name.onnx"
)
got=0
install "shop/en/tiny/$name.onnx" </dev/null >said.txt 2>&1 || got=$?
grep -q "no ONNX Runtime" said.txt && exit 77

# Nobody to ask: nothing is done.
[ $got = 2 ] || fail "status $got: $(cat said.txt)"
grep -q "^licence: CC0; none$" said.txt || fail "the licence is not shown: $(cat said.txt)"
grep -q "not agreed to" said.txt || fail "$(cat said.txt)"
[ -z "$(find data -type f)" ] || fail "left behind: $(find data -type f)"

# From the catalogue by its short name, over a connection that breaks: the rest is asked for.
touch break
install --yes tiny >said.txt 2>err.txt || fail "$(cat err.txt)"
grep -q "^installed $name (tiny) (en-US)" said.txt || fail "$(cat said.txt)"
grep -q "onnx bytes=[1-9][0-9]*-$" asked.txt || fail "was not gone on with: $(cat asked.txt)"
same "shop/en/tiny/$name.onnx" "data/lectern/models/$name.onnx"
[ "$(ls -A data/lectern | tr '\n' ' ')" = "models voices " ] || fail "left behind: $(ls -A data/lectern)"
profile=data/lectern/voices/$name.ini
for line in "language = en-US" "alias = tiny" "licence = CC0, none" "asked-only = yes" "gain-db = " "ms-per-letter = "; do
    grep -q "^$line" "$profile" || fail "no '$line' in $(cat "$profile")"
done

# What a run that was killed has fetched is gone on with too; another file of the same address is not.
rm break
url=$shop/en/tiny/$name.onnx
mkdir -p data/lectern/downloads
install --yes "$url" >said.txt 2>&1 || fail "$(cat said.txt)"
: >asked.txt
truncate -s 1000 "shop/en/tiny/$name.onnx"
install --yes "$url" >said.txt 2>&1 && fail "a model that was cut off was installed"
grep -q "cut off or broken" said.txt || fail "$(cat said.txt)"
part=$(ls data/lectern/downloads)
[ -z "$(ls data/lectern/models)" ] || fail "a voice that does not work stayed: $(ls data/lectern/models)"
"$LECTERN_BUILD/bin/tiny_voice" "shop/en/tiny/$name.onnx"
head -c 500 "shop/en/tiny/$name.onnx" >"data/lectern/downloads/$part.part"
printf '"%s"' "$(sha1sum "shop/en/tiny/$name.onnx" | cut -d' ' -f1)" >"data/lectern/downloads/$part.state"
: >asked.txt
install --yes "$url" >said.txt 2>&1 || fail "$(cat said.txt)"
grep -q "onnx bytes=500-$" asked.txt || fail "was not gone on with: $(cat asked.txt)"
same "shop/en/tiny/$name.onnx" "data/lectern/models/$name.onnx"
mkdir -p data/lectern/downloads
head -c 500 text.bin >"data/lectern/downloads/$part.part"
printf '"another"' >"data/lectern/downloads/$part.state"
install --yes "$url" >said.txt 2>&1 || fail "$(cat said.txt)"
same "shop/en/tiny/$name.onnx" "data/lectern/models/$name.onnx"

# Archives; a name climbs nowhere; the short name is another voice's by now.
install --yes ./good.whl >said.txt 2>err.txt || fail "$(cat err.txt)"
grep -q "^licence: MIT$" err.txt || fail "$(cat err.txt)"
install --yes ./voice.tgz >said.txt 2>&1 || fail "$(cat said.txt)"
install --yes ./climb.zip >said.txt 2>&1 || fail "$(cat said.txt)"
[ -e data/lectern/models/climbed.onnx ] && [ ! -e "$work/../climbed.onnx" ] || fail "where did it climb?"
mkdir other
for end in onnx onnx.json; do cp "shop/en/tiny/$name.$end" "other/en_US-tiny-high.$end"; done
install --yes other >said.txt 2>&1 || fail "$(cat said.txt)"
grep -q "^installed en_US-tiny-high (en-US)" said.txt || fail "$(cat said.txt)"

# Elsewhere a profile names the path.
install --yes --prefix "$work/all" ./voice.tgz >said.txt 2>&1 || fail "$(cat said.txt)"
grep -q "^engine-voice = $work/all/share/lectern/models/en_US-tar-low.onnx sum=" all/share/lectern/voices/en_US-tar-low.ini ||
    fail "$(cat all/share/lectern/voices/en_US-tar-low.ini)"
fails 2 "the prefix must be a whole path" install --yes --prefix all ./voice.tgz

# It reads; credit and licence go into tags and account; a language alone does not choose it until it is chosen.
prose 30 >text.txt
"$LECTERN" -q --no-cache -p fast -v tiny --sidecars account text.txt -o tiny.opus
"$LECTERN" inspect tiny.opus | grep -q "Piper voice tiny, https://example.org/tiny (CC0, none)" || fail "no credit in the tags"
grep -q '"licence": "CC0, none"' tiny.account.json || fail "no licence in the account"
# The last line; the tiny voice sounds like a drone, so lines before it say who else spoke.
voice_of() { "$LECTERN" --no-cache -p fast -l "$1" text.txt -o of.opus 2>&1 | tail -1 | sed -n 's/.* voice \([^ ,]*\).*/\1/p'; }
[ "$(voice_of en)" = en-us ] || fail "an installed voice reads unasked: $(voice_of en)"
"$LECTERN" voices default tiny >said.txt
[ "$(voice_of en)" = $name ] || fail "the chosen voice does not read: $(voice_of en)"
[ "$(voice_of en-GB)" = $name ] || fail "nor English of another region"
[ "$(voice_of de)" = de ] || fail "it reads German"
install --yes --default ./voice.tgz >said.txt 2>&1 || fail "$(cat said.txt)"
[ "$(voice_of en)" = en_US-tar-low ] || fail "--default"
"$LECTERN" voices default tiny --none >said.txt
"$LECTERN" voices remove tar >said.txt
[ "$(voice_of en)" = en-us ] || fail "a removed voice is still chosen"
[ ! -e data/lectern/models/en_US-tar-low.onnx ] || fail "its model stayed"
fails 1 "there is no voice 'tar'" "$LECTERN" voices remove tar
fails 2 "was not installed by lectern voices install" "$LECTERN" voices remove en-us
"$LECTERN" voices remove $name zip climbed en_US-tiny-high >said.txt
[ -z "$(ls data/lectern/models data/lectern/voices | grep -v :)" ] || fail "left: $(ls -R data/lectern)"
