# lectern batch --one, a process for each file: xargs, and GNU parallel with a job log, killed in the middle and resumed;
# 500 files each, the same bytes as one run makes. `sh tests/parallel.sh [FILES]`, with $LECTERN or build/release.
set -eu
files=${1:-500}
here=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$here/build/release/bin/lectern}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache" XDG_CONFIG_HOME="$work/config" HOME="$work"
mkdir in
awk -v n="$files" 'BEGIN { for (i = 0; i < n; i++) printf "Note %d\n\nThis is note %d of many, and it is short.\n", i, i > sprintf("in/note%03d.txt", i) }'
find in -type f | sort >list
"$lectern" batch -q -v tone -p fast --no-cache --files-from list -o whole || { echo "status $? of one run" >&2; exit 1; }
rm -r whole/.lectern
one="$lectern batch -q -v tone -p fast --no-cache -o"

find in -type f -print0 | sort -z | xargs -0 -P 2 -n 1 $one xargs --one || { echo "xargs: status $?" >&2; exit 1; }
diff -rq whole xargs || { echo "xargs makes other files" >&2; exit 1; }
echo "xargs -P 2: $(find xargs -type f | wc -l) files as of one run"

command -v parallel >/dev/null || { echo "no GNU parallel here" >&2; exit 77; }
mkdir -p .parallel && touch .parallel/will-cite
: >in/empty.txt
run() { find in -type f | sort | parallel -j 2 --joblog log "$@" $one parallel --one '{}'; }
run --halt never 2>/dev/null &
first=$!
until [ "$(find parallel -name '*.opus' 2>/dev/null | wc -l)" -ge $((files / 4)) ]; do
    kill -0 $first 2>/dev/null || { echo "it ended before it was killed" >&2; exit 1; }
    sleep 0.1
done
pid=$(pgrep -P $first perl || echo $first)
kill -9 $pid
wait $first || true
sleep 1
there=$(find parallel -name '*.opus' | wc -l)
got=0
run --resume-failed 2>said.txt || got=$?
[ $got = 1 ] || { cat said.txt >&2; echo "status $got, and not 1 for the one empty file" >&2; exit 1; }
echo "Note Empty

It is empty no longer." >in/empty.txt
run --resume-failed || { echo "status $? of the last run" >&2; exit 1; }
rm parallel/empty.opus
[ -z "$(find parallel -name '.lectern-*')" ] || { echo "litter" >&2; exit 1; }
diff -rq whole parallel || { echo "parallel makes other files" >&2; exit 1; }
echo "parallel killed with $there files there, resumed, and once more for what had failed: $(find parallel -type f | wc -l) files as of one run"
