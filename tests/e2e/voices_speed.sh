# --speed changes how long things take, pauses too, and not how loud they are: within half a LU.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null && [ -x "$LECTERN_ENGINES/lectern-espeak" ] || exit 77
prose 120 >in.txt
for voice in en-us de; do
    for speed in 100 50 70 150 200 300; do
        "$LECTERN" -q --no-cache -v $voice -p fast --speed $speed --sidecars account in.txt -o $speed.opus --force
        "$LECTERN" inspect --json $speed.opus >$speed.json
    done
    python3 - $voice <<'PY'
import json, sys
def about(speed):
    lines = json.load(open("%d.account.json" % speed))["lines"]
    gaps = [b["begin"] - a["end"] for a, b in zip(lines, lines[1:])]
    return json.load(open("%d.json" % speed))["lufs"], sum(gaps) / len(gaps)
lufs, gap = about(100)
for speed in (50, 70, 150, 200, 300):
    here, pause = about(speed)
    assert abs(here - lufs) <= 0.5, "%s at %d %%: %.2f LUFS, at 100 %%: %.2f" % (sys.argv[1], speed, here, lufs)
    assert 0.85 < pause * speed / 100 / gap < 1.15, "at %d %% pauses are %.2f s, at 100 %% %.2f s" % (speed, pause, gap)
PY
done
