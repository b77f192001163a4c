# What neural voices get wrong line by line, on a model of a few kilobytes: nothing is spelled that is a word, a mark ends
# and cuts every line, edges are short whatever the line begins and ends with, and nothing is sent that has no letter.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
fetched=$LECTERN_BUILD/real-voices/libonnxruntime.so # tests/real-voices.sh
[ -n "${LECTERN_ONNXRUNTIME-}" ] || [ ! -e "$fetched" ] || export LECTERN_ONNXRUNTIME=$fetched
mkdir -p data/lectern/models
export XDG_DATA_HOME=$work/data
"$LECTERN_BUILD/bin/tiny_voice" data/lectern/models/tiny.onnx
"$LECTERN" engine check piper >check.txt 2>&1 || {
    grep -q "no ONNX Runtime" check.txt && { tail -1 check.txt; exit 77; }
    cat check.txt >&2
    fail "the protocol is not kept"
}
cat >ask.py <<'PY'
import os, struct, subprocess, sys

worker = subprocess.Popen([os.environ["LECTERN_ENGINES"].split(":")[0] + "/lectern-piper"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

def frame():
    kind, number, length = worker.stdout.readline().split()
    return kind.decode(), worker.stdout.read(int(length))

def ask(kind, text, rate=100):
    body = ("language en-US\nvoice tiny\nrate %d\npitch 50\n\n%s" % (rate, text)).encode()
    worker.stdin.write(b"%s 1 %d\n" % (kind.encode(), len(body)) + body)
    worker.stdin.flush()
    sound, hertz = b"", 0
    while True:
        kind, body = frame()
        if kind == "ipa":
            return body.decode()
        if kind == "error":
            return body.decode()
        if kind == "begin":
            hertz = int(body.split()[1])
        if kind == "pcm":
            sound += body
        if kind == "end":
            return hertz, struct.unpack("<%df" % (len(sound) // 4), sound)

frame()
bad = 0

def check(what, good, got=""):
    global bad
    if not good:
        print("FAIL:", what, got, file=sys.stderr)
        bad += 1

def no_sound_of(text, *parts):
    ipa = ask("ipa", text)
    check(text, not any(p in ipa for p in parts), ipa)

no_sound_of("Bread, salt/pepper, and/or butter.", "sl\u00e6\u0283", "sl\u02c8\u00e6\u0283", "slˈæʃ")
no_sound_of("Nguyễn Thị Minh Khai spoke first.", "lˌɛɾɚ", "lˈɛɾɚ", "ˌiːsˌiː")
no_sound_of("Ḥāfiẓ wrote of wine.", "mˈækɹ", "mækɹ", "lˌɛɾɚ")

def edges(text, rate=100):
    hertz, v = ask("say", text, rate)
    peak = max((abs(x) for x in v), default=0)
    loud = [i for i, x in enumerate(v) if abs(x) > 0.01 * peak]
    return (loud[0] / hertz * 1000, (len(v) - loud[-1]) / hertz * 1000) if loud else (0, 0)

for text in ["Snow fell on the orchard", "Ship", "She looked at the sea", "the sea -", "the sea:", "the sea\u2026", "(the sea)", "\u201cthe sea\u201d", "Stop."]:
    lead, tail = edges(text)
    check(text, lead <= 60 and tail <= 130, (lead, tail))
for text in ["...", "!", "\u2022", "\u2014"]:
    got = ask("say", text)
    check(text, isinstance(got, str) or len(got[1]) == 0, got if isinstance(got, str) else len(got[1]))

# A pause stands at a mark that a model would not make one of.
def gap(text):
    hertz, v = ask("say", text)
    return len(v) / hertz

plain = gap("the answer if there was one came too late")
for text in ["the answer\u2014if there was one\u2014came too late", "the answer (if there was one) came too late", "the answer... if there was one... came too late"]:
    check(text, gap(text) > plain, (gap(text), plain))
# Dots are a pause of their own, whatever the model makes of them.
def silence(text):
    hertz, v = ask("say", text)
    most = run = 0
    for x in v:
        run = run + 1 if x == 0 else 0
        most = max(most, run)
    return most / hertz
for text in ["he waited... and then he left", "he waited\u2026 and then he left", "he waited\u2026and then he left"]:
    check(text, silence(text) >= 0.25, silence(text))
# Another tempo is another length, not another line.
for rate in (60, 160, 250):
    check("rate %d" % rate, abs(len(ask("say", "the answer came too late", rate)[1]) * rate / 100 / len(ask("say", "the answer came too late")[1]) - 1) < 0.25)
worker.stdin.close()
sys.exit(bad > 0)
PY
python3 ask.py || fail "a line is said wrong"
