# Another program speaks: text on its standard input, as an argument or in a file; WAV from its standard output or
# in a file; no shell; and what it does wrong is told.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
python=/usr/bin/python3
[ -x $python ] || exit 77
mkdir voices files
export LECTERN_VOICES=$work/voices TMPDIR=$work/files
cat >speaker.py <<'PY'
import struct, sys
how, text, place = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "", sys.argv[3] if len(sys.argv) > 3 else ""
if how == "stdin":
    text = sys.stdin.read()
elif how == "file":
    text = open(text).read()
elif how == "fail":
    sys.exit("speaker: I am hoarse")
samples = b"".join(struct.pack("<h", 8000 if (i // 20) % 2 else -8000) for i in range(800 * len(text.split())))
if how == "web":
    samples = b"<html>busy</html>"
else:
    samples = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(samples), b"WAVE", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16, b"data", len(samples)) + samples
(open(place, "wb") if place else sys.stdout.buffer).write(samples)
PY
voice() { # NAME COMMAND [LINE]
    printf '[voice]\nlanguage = en\nengine = command\nengine-voice = %s\nexec = yes\nread = %s\n%s\n' "$2" "$work" "${3-}" >"voices/$1.ini"
}
voice stdin "$python $work/speaker.py stdin"
voice text "$python $work/speaker.py text {text}"
voice file "$python $work/speaker.py file {file} {wav}" "write = $work/files"
voice bare "$python $work/speaker.py text {text} {wav}"
voice fail "$python $work/speaker.py fail"
voice web "$python $work/speaker.py web"
voice none "no-such-speaker {text}"
voice odd "$python {voice}"
printf 'One two three. Four five; six `seven` $(eight).\n' >text.txt
"$LECTERN" engine check command --voice "$python $work/speaker.py stdin" --grants stdin >check.txt 2>&1 || {
    cat check.txt >&2
    fail "the protocol is not kept"
}
for name in stdin text file; do
    cp voices/$name.ini voices/one.ini # the voice's name is a tag
    "$LECTERN" -q -p fast -v one text.txt -o $name.opus
    [ -s $name.opus ] || fail "$name says nothing"
done
same stdin.opus text.opus
same stdin.opus file.opus
[ -z "$(ls -A files)" ] || fail "left behind: $(ls -A files)"
fails 1 "the profile must grant it, write = $work/files" "$LECTERN" -q -v bare text.txt -o bare.opus
fails 1 "speaker: I am hoarse" "$LECTERN" -q -v fail text.txt -o fail.opus
fails 1 "no WAV: it does not begin like one" "$LECTERN" -q -v web text.txt -o web.opus
fails 1 "there is no program no-such-speaker" "$LECTERN" -q -v none text.txt -o none.opus
fails 1 "there are {text}, {file}, {wav} and {rate}, not '{voice}'" "$LECTERN" -q -v odd text.txt -o odd.opus
