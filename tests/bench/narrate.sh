#!/bin/sh
# tests/bench/narrate.sh - lectern against the obvious pipe, pair by pair:
#   espeak-ng --stdout -f X | opusenc --quiet --bitrate 32 - out.opus
# on a text of about an hour, with the presets standard and fast; then what it costs to make it again, and how long the
# first audio page of a 1 MB document takes. Memory is memory.sh's.
#   sh tests/bench/narrate.sh [PAIRS] [WORDS]
# The machine should have nothing else to do. 11,700 words are an hour.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern}
pairs=${1:-5} words=${2:-11700}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache"
sed -n '/^prose()/,/^}/p' "$root/tests/support/e2e.sh" >prose.sh
. ./prose.sh
prose "$words" >text.txt

# timed COMMAND: wall and CPU seconds
timed() {
    /usr/bin/time -o time.txt -f '%e %U %S' sh -c "$1" >/dev/null 2>&1
    awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }' time.txt
}

median() { # COLUMN of pairs.txt
    sort -n -k"$1" pairs.txt | awk -v c="$1" '{ v[NR] = $c } END { printf "%.3f", v[int((NR + 1) / 2)] }'
}

for preset in standard fast; do
    echo "preset $preset: wall and CPU of lectern, of the pipe, and the ratios"
    for pair in $(seq "$pairs"); do
        ours=$(timed "$lectern -q --no-cache -v en-us -p $preset text.txt -o ours.opus")
        pipe=$(timed "espeak-ng -v en-us --stdout -f text.txt | opusenc --quiet --bitrate 32 - pipe.opus")
        echo "$ours $pipe" | awk '{ printf "%.2f %.2f  %.2f %.2f  %.3f %.3f\n", $1, $2, $3, $4, $1 / $3, $2 / $4 }'
    done | tee pairs.txt
    echo "median ratio: wall $(median 5), CPU $(median 6)"
done
"$lectern" inspect ours.opus | sed -n 2,3p

echo "making it again: wall and CPU"
echo "filling the cache:     $(timed "$lectern -q -v en-us text.txt -o a.opus")"
echo "unchanged:             $(timed "$lectern -q -v en-us text.txt -o b.opus")"
awk 'NR == 3 { sub(/^[^ ]* /, "Changed ") } { print }' text.txt >edited.txt
echo "one sentence changed:  $(timed "$lectern -q -v en-us edited.txt -o c.opus")"
cmp a.opus b.opus

prose 180000 >large.txt
echo "1 MB document ($(wc -c <large.txt) bytes), milliseconds to the first audio page:"
for run in 1 2 3 4 5; do
    python3 - "$lectern" <<'PY'
import subprocess, sys, time
start = time.monotonic()
p = subprocess.Popen([sys.argv[1], "-q", "-v", "en-us", "large.txt", "-o", "-"], stdout=subprocess.PIPE)
data, pages = b"", 0
while pages < 3:  # two header pages, then sound
    data += p.stdout.read1(65536)
    pages = data.count(b"OggS")
print(f"{(time.monotonic() - start) * 1000:.0f}")
p.kill()
PY
done
