#!/bin/sh
# Installs what is missing, builds, and runs the tests: optimised, then under ASan and UBSan, then the threads
# under TSan. Ends with "N passed, N failed, N skipped". Under fifteen minutes on two cores.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. samples/needs.sh
need $build_packages libcmocka-dev python3 opus-tools ffmpeg mediainfo espeak-ng zip man-db procps sqlite3 clang-format-19 pmccabe

jobs=$(nproc)
passed=0 failed=0 skipped=0

# count LOG: add up ctest's closing lines.
count() {
    total=$(sed -n 's/.*tests passed, [0-9]* tests failed out of \([0-9]*\).*/\1/p' "$1")
    bad=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of .*/\1/p' "$1")
    not_run=$(grep -c '^ *[0-9]*/[0-9]* Test .*\*\*\*Skipped' "$1" || true)
    failed=$((failed + ${bad:-1}))
    skipped=$((skipped + not_run))
    passed=$((passed + ${total:-0} - ${bad:-0} - not_run))
}

# suite PRESET [ctest option...]
suite() {
    preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" -- -j "$jobs" >"build/$preset.build.log" 2>&1 || {
        cat "build/$preset.build.log"
        echo "$preset: does not build"
        exit 1
    }
    ctest --preset "$preset" -j $((jobs + 1)) "$@" >"build/$preset.log" 2>&1 || true
    grep -vE '^ +Start' "build/$preset.log"
    count "build/$preset.log"
}

mkdir -p build
suite release
suite asan-ubsan -E 'batch_(small|slurm|spark|status)' # many processes of code that the others run there too
suite tsan -E 'layers|growth|narrate_chapters' # these have one thread, or nothing of their own in several

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
