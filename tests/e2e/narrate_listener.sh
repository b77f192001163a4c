# --listener: a program that gets the sound of each line and gives the words it heard. A line of which it misses over
# a quarter is drawn once more, and the better of the two stays; one that fails is not asked again; it can neither
# write nor reach the network, and the cache knows it.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
mkdir voices
export LECTERN_VOICES=$work/voices:$LECTERN_SOURCE/voices
cat >engine <<'PY'
#!/usr/bin/env python3
# Says each letter as a tone; a line with "mumble" louder at its first take, one with "worse" at its second.
import array, math, random, sys

inp, out = sys.stdin.buffer, sys.stdout.buffer


def send(kind, number, body):
    body = body.encode() if isinstance(body, str) else body
    out.write(b"%s %d %d\n" % (kind.encode(), number, len(body)) + body)
    out.flush()


send("hello", 0, "protocol 1\nname drawn\nversion 1\nlanguages en\nmarks no\ndeterministic yes\n")
while True:
    head = inp.readline()
    if not head:
        break
    _, number, length = head.split()
    fields, _, text = inp.read(int(length)).decode().partition("\n\n")
    take = int(dict(line.split(" ", 1) for line in fields.split("\n")).get("take", 0))
    mumbled = ("mumble" in text and take == 0) or ("worse" in text)
    peak = (20000 if take else 12000) if mumbled else 6000
    chance, sound = random.Random(text), [0] * 300
    for letter in text:
        n, hertz = chance.randrange(300, 700), chance.randrange(90, 400)
        loud = peak if letter.isalpha() else 0
        sound += [int(loud * math.sin(math.pi * i / n) * math.sin(2 * math.pi * hertz * i / 8000)) for i in range(n)]
    sound = array.array("h", sound + [0] * 500)
    send("begin", int(number), "rate 8000\nformat s16le\n")
    body = sound.tobytes()
    for i in range(0, len(body), 65536):
        send("pcm", int(number), body[i : i + 65536])
    send("end", int(number), "samples %d\n" % len(sound))
PY
cat >hear <<'PY'
#!/usr/bin/env python3
# Hears all words of the text where the sound is soft, half of them where it is louder, none where it is loudest.
import io, os, sys, wave

here = os.path.dirname(os.path.abspath(__file__))
sound = wave.open(io.BytesIO(sys.stdin.buffer.read()))
assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 8000), sound.getparams()
assert sys.argv[1:] == ["en"], sys.argv
samples = sound.readframes(10**9)
peak = max(abs(int.from_bytes(samples[i : i + 2], "little", signed=True)) for i in range(0, len(samples), 2))
words = open(os.path.join(here, "text.txt")).read().upper().split()
if peak > 15000:
    print("nothing like it")
elif peak > 9000:
    print(" ".join(w if i % 2 else "mm" for i, w in enumerate(words)))
else:
    print(" ".join(words))
PY
chmod +x engine hear
printf '[voice]\nlanguage = en\nengine = %s\nms-per-letter = 20 200\n' "$work/engine" >voices/drawn.ini
cat >text.txt <<'T'
This line is a good one, and so it is said only once by anybody.

They mumble the words of this long line when they say it for the first time.

What is worse the second time than the first time stays as it was at first.
T
lines() { grep -c "$1" "$2" || true; }
narrate="$LECTERN -p fast -v drawn --lang en --sidecars account"
$narrate --no-cache --listener ./hear -j 1 text.txt -o heard.opus 2>said.txt || fail "$(cat said.txt)"
[ "$(lines '"said_again": "words that the listener did not hear"' heard.account.json)" = 2 ] || fail "$(cat heard.account.json said.txt)"
[ "$(lines '"times": 1' heard.account.json)" = 2 ] || fail "$(cat heard.account.json)"
[ "$(lines 'and was said again' said.txt)" = 2 ] || fail "$(cat said.txt)"

# Without one nothing is said again, and the mumbled line is another sound; the one that was worse is the same.
$narrate --no-cache -j 1 text.txt -o plain.opus 2>said.txt || fail "$(cat said.txt)"
[ "$(lines said_again plain.account.json)" = 0 ] || fail "$(cat plain.account.json)"
! cmp -s heard.opus plain.opus || fail "the listener changed nothing"
sed -n '/worse/p' text.txt >worse.txt
sed -i 's/text.txt/worse.txt/' hear
$narrate -q --no-cache --listener ./hear worse.txt -o kept.opus
$narrate -q --no-cache worse.txt -o first.opus
same kept.opus first.opus
sed -i 's/worse.txt/text.txt/' hear

# As many performers as there may be; from the cache; and a cache without the listener's lines is none for it.
$narrate -q --no-cache --listener hear -j 3 text.txt -o three.opus
same heard.opus three.opus
$narrate -q text.txt -o unheard.opus
same plain.opus unheard.opus
for time in first second; do
    $narrate -q --listener "$work/hear" text.txt -o cached.opus --force
    same heard.opus cached.opus
done
"$LECTERN" batch -q -p fast -v drawn --lang en --no-cache --listener "$work/hear" text.txt -o batch
same heard.opus batch/text.opus

# One that fails is said once, and the lines stay as they are.
printf '#!/bin/sh\ncat >/dev/null\necho "no model" >&2\nexit 3\n' >broken
printf '#!/bin/sh\ncat >/dev/null\ntouch "%s/made" 2>/dev/null && echo it wrote\necho a word\n' "$work" >writer
chmod +x broken writer
$narrate --no-cache --listener ./broken -j 3 text.txt -o broken.opus 2>said.txt || fail "$(cat said.txt)"
[ "$(lines 'the listener ./broken: no model: no more lines are listened to' said.txt)" = 1 ] || fail "$(cat said.txt)"
same plain.opus broken.opus
$narrate -q --no-cache --listener ./writer -j 1 text.txt -o writer.opus 2>said.txt || fail "$(cat said.txt)"
[ ! -e made ] || fail "the listener wrote a file"
fails 2 "no program that can be started" "$LECTERN" -q --listener text.txt text.txt -o no.opus
