# --log-format json: one object a line that programs can read, with the figures where they belong.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cp "$LECTERN_SOURCE/samples/kritik.txt" .
"$LECTERN" --log-format json -v tone kritik.txt missing.txt -o . 2>log.txt && fail "status 0 with a missing input"
python3 - <<'PY'
import json, os
events = [json.loads(line) for line in open("log.txt")]
episode = next(e for e in events if e["event"] == "episode")
assert episode["lang"] == "de" and episode["lang_from"] == "detected", episode
assert episode["bytes"] == os.path.getsize("kritik.opus"), episode
assert episode["chapters"] == 3 and episode["lines"] > 8 and 20 < episode["audio_s"] < 200, episode
assert events[-1]["event"] == "error" and "missing.txt" in events[-1]["text"], events
PY
"$LECTERN" -q -v tone kritik.txt 2>log.txt
[ ! -s log.txt ] || fail "--quiet says: $(cat log.txt)"
