# lectern batch at its full size: ten thousand generated articles and, where they are, the pages of a folder; ledger and
# files agree, an unchanged run takes under two seconds, memory does not grow. `sh tests/batch-10000.sh [ITEMS [PAGES]]`,
# with $LECTERN or build/release; $VOICE reads (en-us; tone is quick). With FIGURES=N, on a quiet machine, with some
# sixty items of N sentences: two workers against one, beside what the machine's two cores give two runs that know nothing
# of each other; the processor time of single narrations; espeak-ng and opusenc in a pipe.
set -eu
items=${1:-10000} pages=${2:-} voice=${VOICE:-en-us}
here=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$here/build/release/bin/lectern}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache" XDG_CONFIG_HOME="$work/config"
mkdir in
awk -v n="$items" -v long="${FIGURES:-}" 'BEGIN {
    count = split("harbour lamp boat pier morning tide letter garden bridge winter station market engine window river road paper song table cloud", w, " ")
    for (i = 0; i < n; i++) {
        dir = sprintf("in/%02d", i % 50)
        if (i < 50) system("mkdir -p " dir)
        file = sprintf("%s/article%05d.txt", dir, i)
        printf "The %s and the %s, number %d\n\n", w[i % count + 1], w[int(i / count) % count + 1], i > file
        x = i + 1
        for (k = 0; k < (long ? long : 2); k++) {
            x = (x * 16807) % 2147483647
            printf "In the year %d the %s by the %s was %d steps from the old %s, and nobody asked why. ", 1800 + x % 200, w[x % count + 1], w[int(x / 7) % count + 1], x % 900, w[int(x / 91) % count + 1] > file
        }
        print "" > file
        close(file)
    }
}'
ms() { date +%s%3N; }
busy() { awk '$1 == "cpu" { print $2 + $3 + $4 + $7 + $8 }' /proc/stat; }
# COMMAND...: processor seconds of it and of what it waited for, as $spent; wall milliseconds as $took; processor seconds
# that others took meanwhile, as $others.
cpu() {
    began=$(ms)
    before="$(cut -d' ' -f16,17 /proc/$$/stat) $(busy)"
    "$@"
    took=$(($(ms) - began))
    after="$(cut -d' ' -f16,17 /proc/$$/stat) $(busy)"
    spent=$(echo "$before $after" | awk -v hz="$(getconf CLK_TCK)" '{printf "%.2f", ($4 + $5 - $1 - $2) / hz}')
    others=$(echo "$before $after" | awk -v hz="$(getconf CLK_TCK)" '{printf "%.1f", ($6 - $3 - $4 - $5 + $1 + $2) / hz}')
    seconds="$((took / 1000)).$((took % 1000 / 100)) s, $spent s of processor time (and $others s of others)"
}
batch() { "$lectern" batch -q --no-cache -v "$voice" "$@"; }

if [ "${FIGURES:-}" ]; then
    find in -type f | sort | head -n 100 >some
    awk '{ print > ("half" NR % 2) }' some
    singles() { while read -r file; do "$lectern" -q --no-cache -j 1 -v "$voice" "$file" -o "single/$(basename "$file" .txt).opus" --force; done <"$1"; }
    halves() {
        singles half0 &
        singles half1
        wait $!
    }
    mkdir single
    one=0 two=0 serial=0 parallel=0
    # Two runs that know nothing of each other show what two cores of this machine give; machines are noisy: three
    # rounds, and their sums.
    for round in 1 2 3; do
        rm -rf one two
        cpu batch -j 1 in -o one
        one=$((one + took)) few=$spent
        echo "$items items, one worker: $seconds"
        cpu batch -j 2 in -o two
        two=$((two + took)) last=$took
        echo "two workers: $seconds"
        cpu singles some
        serial=$((serial + took)) each=$spent
        cpu halves
        parallel=$((parallel + took))
    done
    diff -rq -x .lectern one two || { echo "files differ" >&2; exit 1; }
    echo "$one $two $serial $parallel" | awk '{ printf "two workers are %.2f times as fast as one; two lists of single narrations at once %.2f times as fast as one after the other\n", $1 / $2, $3 / $4 }'
    [ "$items" -le 100 ] || { cpu batch -j 1 --files-from some -o some-batch && few=$spent; }
    echo "$(wc -l <some) of them: $few s of processor time in a batch, $each s one by one: $(awk "BEGIN {printf \"%.2f\", $few / $each}")"
    two=$last
    cpu batch -j 2 -p fast in -o fast
    fast=$took
    echo "two workers, -p fast: $seconds"
    pipe() { find in -type f | xargs -P 2 -I '{}' sh -c 'espeak-ng -v en-us -f "$1" --stdout | opusenc --quiet --bitrate 32 --comp 10 - "pipe/$(basename "$1" .txt).opus"' sh '{}' >pipe.txt 2>&1; }
    mkdir pipe
    cpu pipe
    echo "espeak-ng | opusenc under xargs -P 2: $seconds; a batch takes $(awk "BEGIN {printf \"%.2f\", $two / $took}") of it, with -p fast $(awk "BEGIN {printf \"%.2f\", $fast / $took}")"
    exit 0
fi

# ---------------------------------------------------------------- all of them
limits() { # the largest memory of the run itself, kB, at a quarter of the way and in the end
    while kill -0 $run 2>/dev/null; do
        now=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$run/status 2>/dev/null || true)
        [ "$now" ] && echo "$now $(cat /proc/$run/task/*/children 2>/dev/null | tr ' ' '\n' | while read -r pid; do sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status 2>/dev/null; done | sort -n | tail -1)"
        sleep 2
    done
}
"$lectern" batch -q --no-cache -v "$voice" -p fast --max-failures 100% in $pages -o out >said.txt 2>&1 &
run=$!
began=$(ms)
limits >memory.txt
wait $run || { tail -5 said.txt >&2; echo "status $?" >&2; exit 1; }
echo "done in $((($(ms) - began) / 1000)) s"
awk '{ run[NR] = $1; worker[NR] = $2 } END { q = int(NR / 4) + 1; printf "memory of the run and of its largest worker: %d and %d MB at a quarter, %d and %d MB in the end\n", run[q] / 1024, worker[q] / 1024, run[NR] / 1024, worker[NR] / 1024 }' memory.txt
"$lectern" batch status out
ledger=out/.lectern/shard-1-of-1.db
rows=$(sqlite3 $ledger "SELECT count(*) FROM items WHERE state = 'done'")
files=$(find out -name '*.opus' | wc -l)
[ "$rows" = "$files" ] || { echo "$rows rows are done, and there are $files files" >&2; exit 1; }
sqlite3 $ledger "SELECT base || '.opus ' || bytes FROM items WHERE state = 'done'" | sort >ledger.txt
(cd out && find . -name '*.opus' -printf '%P %s\n' | sort) | diff - ledger.txt >/dev/null || { echo "ledger and files differ" >&2; exit 1; }
failed=$(sqlite3 $ledger "SELECT count(*) FROM items WHERE state = 'failed' AND source LIKE 'in/%'")
[ "$failed" = 0 ] || { echo "$failed generated articles failed" >&2; exit 1; }
echo "ledger and files agree: $rows"
sqlite3 $ledger "SELECT key || ': ' || reason FROM items WHERE state = 'failed' ORDER BY key" | head -20
touch mark
began=$(ms)
"$lectern" batch -q --no-cache -v "$voice" -p fast --max-failures 100% in $pages -o out >said.txt 2>&1
took=$(($(ms) - began))
[ "$(find out -name '*.opus' -newer mark | wc -l)" = 0 ] || { echo "something was made again" >&2; exit 1; }
echo "an unchanged run: $took ms"
