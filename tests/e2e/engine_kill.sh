# An engine that takes several lines at once is killed, again and again, while all performers have lines with it:
# they are said again, and the bytes are the same. One process serves them all.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
fetched=$LECTERN_BUILD/real-voices/libonnxruntime.so # tests/real-voices.sh
[ -n "${LECTERN_ONNXRUNTIME-}" ] || [ ! -e "$fetched" ] || export LECTERN_ONNXRUNTIME=$fetched
mkdir -p data/lectern/models voices
export XDG_DATA_HOME=$work/data LECTERN_VOICES=$work/voices
"$LECTERN_BUILD/bin/tiny_voice" data/lectern/models/tiny.onnx
printf '[voice]\nlanguage = en-US\nengine = piper\nengine-voice = tiny\n' >voices/tiny.ini
prose 4000 >text.txt
"$LECTERN" -q --no-cache -p fast -v tiny -j 1 text.txt -o calm.opus 2>said.txt || {
    grep -q "no ONNX Runtime" said.txt && { cat said.txt; exit 77; }
    cat said.txt >&2
    fail "it does not speak"
}
"$LECTERN" -q --no-cache -p fast -v tiny -j 4 text.txt -o hunted.opus &
narrator=$!
kills=0 most=0
# Far enough apart that no line is hit twice: the rule is one retry a line.
for round in 1 2 3; do
    sleep 1
    victims=$(pgrep -P "$narrator" -f lectern-piper || true)
    count=$(echo "$victims" | wc -w)
    [ "$count" -le "$most" ] || most=$count
    for victim in $victims; do
        kill -9 "$victim" 2>/dev/null && kills=$((kills + 1))
        break
    done
done
wait "$narrator" || fail "did not survive $kills kills"
[ "$kills" -gt 0 ] || fail "nothing was killed: the text is too short for this machine"
[ "$most" = 1 ] || fail "$most processes where one serves all"
same calm.opus hunted.opus
