#!/bin/sh
# tests/bench/presets.sh - what the presets are worth on this machine: CPU of a whole narration (the engine
# included) against the length of the sound, the bitrate that comes out, and loudness and true peak of the
# decoded file.
#   sh tests/bench/presets.sh [WORDS] [lectern option...]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern}
words=${1:-2400}
[ $# -eq 0 ] || shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
. /dev/stdin <<LIB
$(sed -n '/^prose()/,/^}/p' "$root/tests/support/e2e.sh")
LIB
prose "$words" >text.txt

# of KEY: its value in the last inspection
of() {
    sed -n "s/.*\"$1\": \([-0-9.]*\),*/\1/p" about.json
}

printf '%-10s %8s %10s %8s %8s %10s\n' preset minutes x-real-time kb/s LUFS dBTP
for preset in small standard high fast; do
    /usr/bin/time -o time.txt -f '%U %S' "$lectern" -q --no-cache -v en-us --preset $preset "$@" text.txt -o x.opus
    "$lectern" inspect --json x.opus >about.json
    awk -v name=$preset -v s="$(of seconds)" -v k="$(of kbps)" -v l="$(of lufs)" -v p="$(of true_peak_dbtp)" \
        '{ printf "%-10s %8.1f %10.0f %8.1f %8.2f %10.2f\n", name, s / 60, s / ($1 + $2), k, l, p }' time.txt
done
