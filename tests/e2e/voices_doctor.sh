# Every voice says a line; one that cannot is named with what is missing; the table of the best voices.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" doctor >said.txt 2>err.txt || { cat said.txt err.txt >&2; fail "a voice that comes with lectern does not work"; }
grep -q '^ok    espeak .* voices, .* times real time$' said.txt || fail "$(cat said.txt)"
grep -q '^ok    flite ' said.txt || fail "$(cat said.txt)"
grep -q 'no natural voice: lectern voices install' said.txt || fail "$(cat said.txt)"
"$LECTERN" voices >table.txt
grep -q '^en  *English  *rms  *flite ' table.txt || fail "the best English voice: $(grep ^en table.txt)"
grep -q '^de  *German  *de  *espeak ' table.txt || fail "the best German voice: $(grep ^de table.txt)"
grep -q 'lectern voices install' table.txt || fail "it does not tell how to get a better one"
"$LECTERN" voices list | grep -q '^en-gb ' || fail "the list"

mkdir -p voices models
export LECTERN_VOICES=$work/voices XDG_DATA_HOME=$work
printf '[voice]\nlanguage = en\nengine = no-such-engine\n' >voices/gone.ini
printf '[voice]\nlanguage = en\nengine = piper\nengine-voice = nobody\nlicence = CC0\n' >voices/nobody.ini
got=0
"$LECTERN" doctor >said.txt 2>err.txt || got=$?
[ $got = 1 ] || fail "status $got"
grep -q "^FAIL  no-such-engine gone: no speech engine 'no-such-engine'" said.txt || fail "$(cat said.txt)"
grep -q "^FAIL  piper    nobody: .*\(there is no model 'nobody'\|no ONNX Runtime\)" said.txt || fail "$(cat said.txt)"
grep -q "2 of [0-9]* voices do not work" err.txt || fail "$(cat err.txt)"
"$LECTERN" voices | grep -q '^en  *English  *nobody  *piper  *CC0' || fail "the licence"
"$LECTERN" doctor --json 2>/dev/null | grep -q '"works": false' || fail "--json"
