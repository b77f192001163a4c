# A Piper voice from files, with a model of a few kilobytes that has the shape of a real one: word times, the same
# bytes however it is spoken, and a sentence for everything that can be wrong with a model.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
fetched=$LECTERN_BUILD/real-voices/libonnxruntime.so # tests/real-voices.sh
[ -n "${LECTERN_ONNXRUNTIME-}" ] || [ ! -e "$fetched" ] || export LECTERN_ONNXRUNTIME=$fetched
mkdir -p data/lectern/models voices
export XDG_DATA_HOME=$work/data LECTERN_VOICES=$work/voices
tiny="$LECTERN_BUILD/bin/tiny_voice"
"$tiny" data/lectern/models/tiny.onnx
"$LECTERN" engine check piper >check.txt 2>&1 || {
    grep -q "no ONNX Runtime" check.txt && { tail -1 check.txt; exit 77; }
    cat check.txt >&2
    fail "the protocol is not kept"
}
cat >voices/tiny.ini <<'INI'
[voice]
language = en-US
engine = piper
engine-voice = tiny
INI
prose 500 >text.txt

# The same bytes: one performer, three, and again.
"$LECTERN" -q --no-cache -p fast -v tiny -j 1 text.txt -o one.opus 2>said.txt
[ ! -s said.txt ] || { cat said.txt >&2; fail "something was said on stderr"; }
"$LECTERN" -q --no-cache -p fast -v tiny -j 3 text.txt -o three.opus
"$LECTERN" -q --no-cache -p fast -v tiny -j 1 text.txt -o again.opus
same one.opus three.opus
same one.opus again.opus

# Dashes and dots of several bytes right after a word: the marks of words keep to the text's characters.
printf 'The answer—if there was one—came too late. I… I do not know… “Well,” he said. Why—? Naïve…\n' >dashes.txt
"$LECTERN" -q --no-cache -p fast -v tiny dashes.txt -o dashes.opus

# Another take of it is another sound; so is another speed.
sed 's/voice = tiny/& seed=2/' voices/tiny.ini >voices/second.ini
"$LECTERN" -q --no-cache -p fast -v second text.txt -o second.opus
! cmp -s one.opus second.opus || fail "the seed changes nothing"

# What is wrong with a model is said in one sentence.
check_model() { # FAULT SENTENCE
    "$tiny" "data/lectern/models/fault.onnx" "$1"
    printf '[voice]\nlanguage = en\nengine = piper\nengine-voice = fault\n' >voices/fault.ini
    fails 1 "$2" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus
}
check_model 1 "it has 2 nodes 'Ceil'"
check_model 2 "it has 0 nodes 'Ceil'"
check_model 3 "keeps weights in another file"
check_model 4 "operator set is 9"
check_model 5 "a random node (Bernoulli)"
check_model 6 "no input 'scales'"
check_model 7 "ONNX Runtime refuses the model"
head -c 1000 data/lectern/models/tiny.onnx >data/lectern/models/fault.onnx
fails 1 "cut off or broken" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus
: >data/lectern/models/fault.onnx
fails 1 "0 bytes are no model" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus
cp data/lectern/models/tiny.onnx data/lectern/models/fault.onnx
echo '{"audio": {' >data/lectern/models/fault.onnx.json
fails 1 "no JSON" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus
printf '[voice]\nlanguage = en\nengine = piper\nengine-voice = tiny sum=0000000000000001\n' >voices/fault.ini
fails 1 "not the model that the profile was made for" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus
printf '[voice]\nlanguage = en\nengine = piper\nengine-voice = nobody\n' >voices/fault.ini
fails 1 "there is no model 'nobody'" "$LECTERN" -q --no-cache -p fast -v fault text.txt -o fault.opus

# No library, and one that is something else.
export LECTERN_ONNXRUNTIME=$work/none.so
fails 1 "no ONNX Runtime" "$LECTERN" -q --no-cache -p fast -v tiny text.txt -o none.opus
