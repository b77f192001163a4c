# A server speaks: WAV and bare samples, words marked by captioned speech, a key that nobody sees, other machines only
# when asked for. And eight ways in which a server goes wrong: each is a sentence, or goes well in the end.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
[ -x "$LECTERN_ENGINES/lectern-http" ] || exit 77
mkdir voices
export LECTERN_VOICES=$work/voices SPEECH_KEY=sk-very-secret-7431
cat >server.py <<'PY'
import base64, http.server, json, os, struct, sys

def mode():
    return open("mode").read().split() if os.path.exists("mode") else []

def samples(text):
    return b"".join(struct.pack("<h", 8000 if (i // 20) % 2 else -8000) for i in range(4800 * max(1, len(text.split()))))

def wav(data, rate=24000):
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16, b"data", len(data)) + data

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, kind, body, length=None, **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)
        if length is not None:
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(2)

    def do_GET(self):
        ask = [self.path, "-", self.headers.get("Authorization", "-")]
        open("asked.txt", "a").write(" ".join(ask) + "\n")
        if self.path != "/v1/models":
            self.answer(404, "text/plain", b"")
        else:
            self.answer(200, "application/json", json.dumps({"object": "list", "data": [{"id": "tts-1", "created": 5}]}).encode())

    def do_POST(self):
        ask = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        open("asked.txt", "a").write("%s %s %s\n" % (self.path, ask["voice"], self.headers.get("Authorization", "-")))
        sound, how = samples(ask["input"]), mode()
        body = sound if ask["response_format"] == "pcm" else wav(sound)
        if self.path == "/dev/captioned_speech":
            if "captions" not in how:
                return self.answer(404, "application/json", b'{"detail": "Not Found"}')
            words = [{"word": w, "start_time": 0.2 * i, "end_time": 0.2 * i + 0.2} for i, w in enumerate(ask["input"].split())]
            return self.answer(200, "application/json", json.dumps({"audio": base64.b64encode(body).decode(), "timestamps": words}).encode())
        if "busy" in how and not os.path.exists("was-busy"):
            open("was-busy", "w").write("x")
            return self.answer(429, "application/json", b'{"error": {"message": "too many"}}', Retry_After="1")
        if "down" in how:
            return self.answer(503, "text/plain", b"", Retry_After="1")
        if "middle" in how:
            return self.answer(200, "audio/wav", body[: len(body) // 2] + b"500 Internal Server Error", len(body))
        if "truncated" in how:
            return self.answer(200, "audio/wav", body[: len(body) // 2])
        if "unknown" in how:
            return self.answer(400, "application/json", b'{"error": {"message": "no voice of that name for key %s"}}' % os.environ["SPEECH_KEY"].encode())
        if "slow" in how:
            import time
            time.sleep(30)
        if "rate" in how:
            return self.answer(200, "audio/wav", wav(sound, 8000))
        if "html" in how:
            return self.answer(200, "audio/wav", b"<!DOCTYPE html><html>sign in</html>")
        if "empty" in how:
            return self.answer(200, "audio/wav", b"")
        if "odd" in how:
            return self.answer(200, "audio/pcm", body + b"x")
        self.answer(200, "audio/wav", body)

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_port, flush=True)
server.serve_forever()
PY
python3 server.py >port.txt &
server=$!
trap 'kill $server 2>/dev/null || :; rm -rf "$work" "$cache"' EXIT
await port.txt
url=http://127.0.0.1:$(cat port.txt)/v1
voice() { # NAME SETTINGS [LINE]
    printf '[voice]\nlanguage = en\nengine = http\nengine-voice = %s\nnetwork = yes\n%s\n' "$2" "${3-}" >"voices/$1.ini"
}
say() { "$LECTERN" -q --no-cache -p fast "$@" text.txt; }
printf 'One two three. Four five six.\n' >text.txt
voice wav "$url voice=amy"
voice pcm "$url voice=amy format=pcm"
voice again "$url voice=amy repeats=yes"
voice keyed "$url voice=amy key=SPEECH_KEY" "env = SPEECH_KEY"

# It keeps the protocol, with captions and without.
"$LECTERN" engine check http --grants again >check.txt 2>&1 || { cat check.txt >&2; fail "the protocol is not kept"; }
grep -q 'models-[0-9a-f]\{16\}' check.txt || fail "the models are not in its version"
echo captions >mode
"$LECTERN" engine check http --grants again >check.txt 2>&1 || { cat check.txt >&2; fail "the protocol is not kept with captions"; }
grep -q '^ok .*marks words' check.txt || { cat check.txt >&2; fail "no words are marked"; }
rm mode

# The same sound, whatever it comes in.
for name in pcm wav; do
    cp voices/$name.ini voices/one.ini
    say -v one -o $name.opus
done
same wav.opus pcm.opus

# The key goes to the server, and nowhere else.
say -v keyed -o keyed.opus --log-format json >log.txt 2>&1
grep -q "amy Bearer $SPEECH_KEY" asked.txt || fail "the key is not sent"
! grep -rqa "$SPEECH_KEY" keyed.opus log.txt "$cache" || fail "the key is seen"
voice ungranted "$url key=SPEECH_KEY"
fails 1 "the variable SPEECH_KEY is not set, or the profile does not grant it" say -v ungranted -o no.opus
voice pasted "$url key=sk-very-secret"
fails 1 "engine-voice: key= is not understood" say -v pasted -o no.opus
voice inside "http://me:secret@127.0.0.1/v1"
fails 1 "no password, query or fragment may be in it" say -v inside -o no.opus

# This machine, or what was asked for.
voice far "https://192.0.2.7/v1 voice=amy"
fails 1 "https://192.0.2.7 is not this machine: the voice is asked for only with --allow-network" say -v far -o no.opus
voice far "http://192.0.2.7/v1 key=SPEECH_KEY" "env = SPEECH_KEY"
fails 1 "a key is not sent over http to another machine" say --allow-network -v far -o no.opus

# What goes wrong.
echo busy >mode
say -v one -o busy.opus || fail "a server that is busy for a second is not asked again"
same wav.opus busy.opus
wrong() { # MODE SENTENCE VOICE
    echo "$1" >mode
    fails 1 "$2" say -v "$3" -o no.opus
}
voice quick "$url voice=amy timeout=3"
voice exact "$url voice=amy rate=24000"
wrong middle "the server closed the connection before all was there" quick
wrong truncated "what it made is no WAV: it is cut off" one
wrong unknown "answers 400: no voice of that name for key" one
wrong unknown "for key *" keyed
wrong slow "is too slow" quick
wrong rate "its sound has 8000 samples a second, and the profile says rate=24000" exact
wrong html "the server answers with text (audio/wav), not with sound" one
wrong empty "the server's answer is empty" one
wrong down "answers 503" quick
voice odd "$url voice=amy format=pcm"
wrong odd "its sound ends in the middle of a sample" odd
rm mode
kill $server
fails 1 "the server takes no connection" say -v one -o no.opus
[ ! -e no.opus ] || fail "a failed reading left a file"
