#!/bin/sh
# tests/bench/narrate.sh - lectern against the obvious pipe, pair by pair:
#   espeak-ng --stdout -f X | opusenc --quiet --bitrate 32 - out.opus
# on a text of about an hour. Prints wall and CPU seconds of each pair, the ratios, and their medians; then peak
# memory of the main process and the time to the first audio page of a 1 MB document.
#   sh tests/bench/narrate.sh [PAIRS] [WORDS] [lectern option...]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern}
pairs=${1:-5} words=${2:-9600}
[ $# -lt 2 ] && shift $# || shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
. /dev/stdin <<LIB
$(sed -n '/^prose()/,/^}/p' "$root/tests/support/e2e.sh")
LIB
prose "$words" >text.txt

# timed COMMAND: wall, CPU, peak kB of the largest process
timed() {
    /usr/bin/time -o time.txt -f '%e %U %S %M' sh -c "$1" >/dev/null 2>&1
    awk '{ print $1, $2 + $3, $4 }' time.txt
}

echo "wall_lectern wall_pipe cpu_lectern cpu_pipe wall_ratio cpu_ratio"
for pair in $(seq "$pairs"); do
    ours=$(timed "$lectern -q -v en-us $* text.txt -o ours.opus")
    pipe=$(timed "espeak-ng -v en-us --stdout -f text.txt | opusenc --quiet --bitrate 32 - pipe.opus")
    echo "$ours $pipe" | awk '{ printf "%.2f %.2f %.2f %.2f %.3f %.3f\n", $1, $4, $2, $5, $1 / $4, $2 / $5 }'
done | tee pairs.txt
for column in 5 6; do
    sort -n -k$column pairs.txt | awk -v c=$column '{ v[NR] = $c } END { printf "median %s ratio %.3f\n", c == 5 ? "wall" : "CPU", v[int((NR + 1) / 2)] }'
done
"$lectern" inspect ours.opus | sed -n 2,3p

# The main process alone: workers are its children.
"$lectern" -q -v en-us "$@" text.txt -o ours.opus &
narrator=$!
peak=0
while kill -0 $narrator 2>/dev/null; do
    now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$narrator/status 2>/dev/null || true)
    [ "${now:-0}" -gt "$peak" ] && peak=$now
    sleep 0.05
done
echo "peak resident memory of the main process: $peak kB"

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
