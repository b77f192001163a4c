# A voice is calibrated: its profile gets another gain and stays as it was otherwise.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir voices
LECTERN_VOICES=$work/voices
export LECTERN_VOICES
cat >voices/one.ini <<'INI'
; a comment
[voice]
language = en
engine = tone
gain-db = 9
sample = Some text. More of it, longer than that, and then the end of the line.

[quote]
pitch = -8
INI
sed '/gain-db/d; s/; a comment/; another/' voices/one.ini >voices/two.ini
sed '/sample/d' voices/one.ini >voices/mute.ini
cp voices/one.ini before.ini

"$LECTERN" voices calibrate one --dry-run >said.txt
same before.ini voices/one.ini
grep -q '^one: gain-db = .* (was 9.0)$' said.txt || fail "does not say the gain"

"$LECTERN" voices calibrate one two >said.txt
for name in one two; do
    gain=$(sed -n "s/^$name: \(gain-db = [-0-9.]*\) .*/\1/p" said.txt)
    [ -n "$gain" ] || fail "no gain for $name"
    grep -qxF "$gain" voices/$name.ini || fail "$gain is not in the profile of $name"
done
sed '/gain-db/d; s/; a comment/; another/' voices/one.ini >one-rest.ini
sed '/gain-db/d' voices/two.ini >two-rest.ini
same one-rest.ini two-rest.ini
[ "$(grep -c gain-db voices/one.ini)" = 1 ] || fail "two gains in one profile"

# Where the engine is a newer one, that gain is set; the other stays.
for newer in 0 1000; do
    sed "s/^gain-db.*/gain-db = 9\nnewer-engine = $newer\nnewer-gain-db = 8/" before.ini >voices/newer.ini
    "$LECTERN" voices calibrate newer >said.txt
    [ $newer = 0 ] && kept="gain-db = 9" || kept="newer-gain-db = 8"
    grep -qx "$kept" voices/newer.ini || fail "newer-engine = $newer: $(cat voices/newer.ini)"
    [ "$(grep -c '^gain-db = 9$\|^newer-gain-db = 8$' voices/newer.ini)" = 1 ] || fail "$newer: $(cat voices/newer.ini)"
done

# Once calibrated, nothing is left to do.
cp voices/one.ini before.ini
"$LECTERN" voices calibrate one >said.txt
same before.ini voices/one.ini

fails 1 "there is no voice 'three'" "$LECTERN" voices calibrate three
fails 2 "voice mute has no sample; give a text to read" "$LECTERN" voices calibrate mute
fails 2 "usage: lectern voices calibrate NAME..." "$LECTERN" voices calibrate
printf 'A text. And more of it.\n' >text.txt
"$LECTERN" voices calibrate mute --text text.txt >/dev/null
fails 1 "none.txt: cannot open" "$LECTERN" voices calibrate mute --text none.txt
