# --log-format json: one object a line that programs can read, with the figures where they belong.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
cp "$LECTERN_SOURCE/samples/kritik.txt" .
"$LECTERN" --log-format json -v tone -p fast kritik.txt missing.txt -o . 2>log.txt && fail "status 0 with a missing input"
python3 - <<'PY'
import json, os
events = [json.loads(line) for line in open("log.txt")]
episode = next(e for e in events if e["event"] == "episode")
assert episode["lang"] == "de" and episode["lang_from"] == "detected", episode
assert episode["bytes"] == os.path.getsize("kritik.opus"), episode
assert episode["chapters"] == 3 and episode["lines"] > 8 and 20 < episode["audio_s"] < 200, episode
assert events[-2]["event"] == "error" and "missing.txt" in events[-2]["text"], events
assert events[-2]["input"] == "missing.txt", events
sum = events[-1]
assert [sum[k] for k in ("event", "written", "failed", "skipped", "cached")] == ["summary", 1, 1, 0, 0], events
assert sum["lines"] == episode["lines"] and sum["spent_s"] >= episode["spent_s"], events
PY
"$LECTERN" -q -v tone -p fast kritik.txt 2>log.txt
[ ! -s log.txt ] || fail "--quiet says: $(cat log.txt)"

# A voice that was asked for says what language a text is in that does not tell itself.
mkdir voices
printf '[voice]\nlanguage = fr-BE\nengine = tone\n' >voices/belle.ini
printf 'Bon !\n' >bon.txt
printf 'Il a 72 ans, et les livres de la maison ne sont pas pour lui.\n' >ans.txt
export LECTERN_VOICES="$work/voices"
for expected in 'bon fr-BE the voice' 'ans fr-BE detected'; do
    set -- $expected
    name=$1 lang=$2
    shift 2
    "$LECTERN" --log-format json -v belle "$name.txt" 2>log.txt
    grep -q "\"lang\":\"$lang\"" log.txt && grep -q "\"lang_from\":\"$*\"" log.txt || { cat log.txt; fail "not $expected"; }
done
"$LECTERN" text -v belle --as script ans.txt | grep -q "septante-deux" || fail "not as Belgians count"
