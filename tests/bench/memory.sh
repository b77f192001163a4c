#!/bin/sh
# tests/bench/memory.sh - is memory flat? The most that the main process holds (VmHWM; workers are its children) while
# it narrates an hour and ten hours, as a file and as a stream, with every sidecar.
#   sh tests/bench/memory.sh [PRESET]
# 117,000 words are ten hours; preset fast makes them in a minute or so, standard in five.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern}
preset=${1:-fast}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sed -n '/^prose()/,/^}/p; /^peak()/,/^}/p' "$root/tests/support/e2e.sh" >support.sh
. ./support.sh
prose 11700 >1.txt
prose 117000 >10.txt

# compare WHAT OPTIONS...
compare() {
    what=$1
    shift
    one=$(peak "$lectern" -q --no-cache -v en-us -p "$preset" "$@" 1.txt)
    ten=$(peak "$lectern" -q --no-cache -v en-us -p "$preset" "$@" 10.txt)
    echo "$what: $one kB for one hour, $ten kB for ten: $(((ten * 1000 / one + 5) / 10 - 100)) % more"
}

compare "a file" -o out.opus
compare "a file with sidecars" -o out.opus --sidecars vtt,srt,chapters,account --words
compare "a stream" -o -
