# An engine that says some lines wrong: each kind of fault is heard, the line is said again, then by another voice,
# as the setting has it; the account names it; good lines are left alone.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
mkdir voices
export LECTERN_VOICES=$work/voices:$LECTERN_SOURCE/voices
cat >bad-engine <<'PY'
#!/usr/bin/env python3
import array, math, random, sys

RATE = 8000
inp, out = sys.stdin.buffer, sys.stdout.buffer


def send(kind, number, body):
    body = body.encode() if isinstance(body, str) else body
    out.write(b"%s %d %d\n" % (kind.encode(), number, len(body)) + body)
    out.flush()


def speech(text):
    chance = random.Random(text)
    sound = [0] * 300
    for letter in text:
        n = chance.randrange(300, 700)
        hertz, loud = chance.randrange(90, 400), chance.randrange(2000, 9000)
        if letter.isalpha():
            sound += [int(loud * math.sin(math.pi * i / n) * math.sin(2 * math.pi * hertz * i / RATE)) for i in range(n)]
        else:
            sound += [0] * 400
    return sound + [0] * 500


def spoil(sound, text):
    middle = len(sound) // 2
    if "hole" in text:
        return sound[:middle] + [0] * RATE + sound[middle:]
    if "drone" in text:
        return sound[:middle] + [int(6000 * math.sin(i / 5)) for i in range(2 * RATE)] + sound[middle:]
    if "twice" in text:
        return sound[: middle + RATE] + sound[middle - RATE : middle + RATE] + sound[middle + RATE :]
    if "end" in text:
        return sound[:-1150]
    if "loud" in text:
        return [max(-32768, min(32767, 20 * v)) for v in sound]
    if "short" in text:
        return sound[:1200] + [0] * 500
    return sound


send("hello", 0, "protocol 1\nname bad\nversion 1\nlanguages en\nmarks no\ndeterministic yes\n")
while True:
    head = inp.readline()
    if not head:
        break
    kind, number, length = head.split()
    fields, _, text = inp.read(int(length)).decode().partition("\n\n")
    take = int(dict(line.split(" ", 1) for line in fields.split("\n")).get("take", 0))
    sound = speech(text + "x" * take)
    if "never" in text or take == 0:
        sound = spoil(sound, text)
    sound = array.array("h", sound)
    send("begin", int(number), "rate %d\nformat s16le\n" % RATE)
    body = sound.tobytes()
    for i in range(0, len(body), 65536):
        send("pcm", int(number), body[i : i + 65536])
    send("end", int(number), "samples %d\n" % len(sound))
PY
chmod +x bad-engine
printf '[voice]\nlanguage = en-US\nengine = %s\nms-per-letter = 20 200\n' "$work/bad-engine" >voices/bad.ini
cat >text.txt <<'T'
This line is a good one, and so it is said only once by anybody.

There is a hole in the middle of this line when it is said first.

Here a drone begins in the middle and goes on for much too long.

What is said twice in the middle of this long line was said once before.

The sound of this line has no silence at its end.

Far too loud is what this line is when it is said for the first time.

This one is short of nearly everything that it should have in it, from its beginning to its last word.

And a good one again, with which this text comes to its close.
T
lines() { grep -c "$1" "$2" || true; }
"$LECTERN" --no-cache -p fast -v bad -j 1 --sidecars account text.txt -o bad.opus 2>said.txt || fail "$(cat said.txt)"
for fault in "a hole inside" "a drone or noise" "a stretch comes twice" "cut off" "clipped" "too short or too long"; do
    [ "$(lines "\"said_again\": \"$fault\"" bad.account.json)" = 1 ] || fail "$fault: $(cat said.txt)"
done
[ "$(lines '"said_again"' bad.account.json)" = 6 ] || fail "a good line was said again: $(cat said.txt)"
[ "$(lines '"times": 1' bad.account.json)" = 6 ] || fail "more than once: $(cat bad.account.json)"
[ "$(lines 'and was said again' said.txt)" = 6 ] || fail "$(cat said.txt)"
"$LECTERN" -q --no-cache -p fast -v bad -j 3 text.txt -o three.opus
same bad.opus three.opus

# Never right: another voice helps out, or it is kept, or the article fails; from the cache too.
sed 's/hole/hole (never right)/' text.txt >never.txt
for time in first second; do
    "$LECTERN" -p fast -v bad --sidecars account never.txt -o never.opus 2>said.txt || fail "$(cat said.txt)"
    [ "$(lines '"voice": "en-us"' never.account.json)" = 1 ] || fail "$time: $(cat never.account.json)"
    [ "$(lines '"times": 2' never.account.json)" = 1 ] || fail "$time: $(cat never.account.json)"
    cp never.opus $time.opus
done
same first.opus second.opus
"$LECTERN" --no-cache -p fast -v bad --bad-speech keep --sidecars account never.txt -o kept.opus 2>said.txt
[ "$(lines '"voice": "en-us"' kept.account.json)" = 0 ] || fail "keep: $(cat kept.account.json)"
grep -q "and is kept" said.txt || fail "$(cat said.txt)"
fails 1 "wrong 3 times: a hole inside" "$LECTERN" -q --no-cache -p fast -v bad --bad-speech fail never.txt -o failed.opus
[ ! -e failed.opus ] || fail "a file was made"
