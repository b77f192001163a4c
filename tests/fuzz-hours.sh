#!/bin/sh
# tests/fuzz-hours.sh - every fuzz target for ten minutes, one after the other, from the seeds in tests/fuzz/corpus;
# a table of what each did. Needs clang and its libFuzzer (apt-get install clang-14 libclang-rt-14-dev).
#   sh tests/fuzz-hours.sh [SECONDS] [TARGET...]
# What is found lies in build/fuzz/found/TARGET, what was learned in build/fuzz/corpus/TARGET. A finding becomes a
# file in tests/fuzz/corpus/TARGET, which ctest replays, once what it shows is mended. Exit status 1: there are some.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
seconds=${1:-600}
[ $# = 0 ] || shift
if [ -z "${LECTERN_FUZZ_BUILT:-}" ]; then
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz >build/fuzz.build.log 2>&1 || { tail -n 20 build/fuzz.build.log; exit 1; }
fi
bin=build/fuzz/bin
targets=${*:-$(cd "$bin" && ls -d fuzz_* | sed 's/^fuzz_//')}
status=0
printf '%-22s %11s %8s %8s %8s %6s %s\n' target runs 'at first' 'at last' features 'MB' found
for target in $targets; do
    corpus=build/fuzz/corpus/$target found=build/fuzz/found/$target log=build/fuzz/$target.log
    mkdir -p "$corpus" "$found"
    code=0
    "$bin/fuzz_$target" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2560 -print_final_stats=1 \
        -artifact_prefix="$found/" "$corpus" "tests/fuzz/corpus/$target" >"$log" 2>&1 || code=$?
    first=$(sed -n 's/.*INITED *cov: *\([0-9]*\).*/\1/p' "$log" | head -n 1)
    last=$(sed -n 's/.* cov: *\([0-9]*\).*/\1/p' "$log" | tail -n 1)
    features=$(sed -n 's/.* ft: *\([0-9]*\).*/\1/p' "$log" | tail -n 1)
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
    [ "$code" = 0 ] || status=1
    printf '%-22s %11s %8s %8s %8s %6s %s\n' "$target" "${runs:-?}" "${first:-?}" "${last:-?}" "${features:-?}" \
        "${peak:-?}" "$(ls "$found" | wc -l)"
done
exit $status
