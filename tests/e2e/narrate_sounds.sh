# --intro, --outro and --chime: there, at the loudness of the speech, and nothing else moves.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
python3 - <<'PY'
import math, struct, wave
def tone(name, hz, seconds, volume, rate=44100, channels=2):
    with wave.open(name, "wb") as w:
        w.setnchannels(channels); w.setsampwidth(2); w.setframerate(rate)
        for i in range(int(rate * seconds)):
            v = int(volume * 32767 * math.sin(2 * math.pi * hz * i / rate) * min(1, i / 500))
            w.writeframesraw(struct.pack("<h", v) * channels)
tone("intro.wav", 440, 3, 0.02)
tone("outro.wav", 330, 2, 0.9, rate=22050, channels=1)
tone("chime.wav", 880, 0.6, 0.5)
PY
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
essay=$LECTERN_SOURCE/samples/essay.md
seconds() { "$LECTERN" inspect --json "$1" | sed -n 's/.*"seconds": \([0-9.]*\),/\1/p'; }
"$LECTERN" -q -v tone -p fast "$essay" -o bare.opus
"$LECTERN" -q -v tone -p fast "$essay" -o dressed.opus --intro intro.wav --outro outro.wav --chime chime.wav
"$LECTERN" -q -v tone -p fast "$essay" -o dressed.wav --intro intro.wav --outro outro.wav --chime chime.wav
chapters=$("$LECTERN" inspect dressed.opus | sed -n 's/^  chapters  //p')
[ "$chapters" = "$("$LECTERN" inspect bare.opus | sed -n 's/^  chapters  //p')" ] || fail "chapters differ"
awk -v a="$(seconds bare.opus)" -v b="$(seconds dressed.opus)" -v c="$chapters" \
    'BEGIN { d = b - a; least = 5 + 0.6 * (c - 1); exit !(d >= least && d <= least + 3 + 1.6 * c) }' ||
    fail "$(seconds bare.opus) s became $(seconds dressed.opus) s with $chapters chapters"
"$LECTERN" -q -v tone -p fast "$essay" -o - --intro intro.wav --chime chime.wav >stream.opus
"$LECTERN" inspect stream.opus >/dev/null || fail "the stream is broken"

if command -v ffmpeg >/dev/null; then
    # The quiet sound and the loud one are as loud as speech is.
    loudness() { ffmpeg -nostats -hide_banner -ss "$1" -t "$2" -i dressed.wav -af ebur128 -f null - 2>&1 |
        sed -n 's/.*I: *\(-[0-9.]*\) LUFS.*/\1/p' | tail -1; }
    length=$(seconds dressed.opus)
    for lufs in "$(loudness 0.4 2.5)" "$(loudness "$(awk -v l="$length" 'BEGIN { print l - 3 }')" 1.9)"; do
        awk -v l="$lufs" 'BEGIN { exit !(l > -20.5 && l < -17.5) }' || fail "a sound is at $lufs LUFS"
    done
fi

fails 2 "--intro: missing.wav: cannot open" "$LECTERN" -v tone -p fast "$essay" -o x.opus --intro missing.wav
fails 2 "no sound can be read" "$LECTERN" -v tone -p fast "$essay" -o x.opus --chime "$essay"

# Whoever decodes has no file but that one, and its crash or its nonsense is a sentence.
printf 'RIFF\377\377\377\177WAVEfmt \020\000\000\000\001\000\377\377\377\377\377\177' >wild.wav
fails 2 "wild.wav: no sound can be read" "$LECTERN" -v tone -p fast "$essay" -o x.opus --intro wild.wav
mkdir helpers
cp "$LECTERN_ENGINES"/* helpers/
pretend() {
    rm -f helpers/hear-sound
    printf '#!/bin/sh\n%s\n' "$1" >helpers/hear-sound
    chmod +x helpers/hear-sound
    fails 2 "intro.wav: $2" env LECTERN_ENGINES="$PWD/helpers" "$LECTERN" -v tone -p fast "$essay" -o x.opus --intro intro.wav
}
pretend 'kill -SEGV $$' "killed by signal 11"
pretend 'printf abc' "what was decoded of it is no sound"
pretend 'printf "\001\000\000\000abcd"' "what was decoded of it is no sound"
pretend 'echo "a sentence" >&2; exit 4' "a sentence"
[ ! -e x.opus ] || fail "a file without its intro"
