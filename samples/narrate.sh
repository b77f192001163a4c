#!/bin/sh
# Installs what is missing, builds lectern, and narrates a sample, or the files given:
#   sh samples/narrate.sh [FILE...]
# The sample becomes build/samples/review.opus; your files become .opus files beside them.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/samples/needs.sh"
need $build_packages

cmake -S "$root" -B "$root/build/narrate" -G Ninja -DCMAKE_BUILD_TYPE=Release -DLT_TESTS=OFF >/dev/null
cmake --build "$root/build/narrate" >&2
lectern=$root/build/narrate/bin/lectern

if [ $# -gt 0 ]; then
    exec "$lectern" "$@"
fi
# In the voice of Debian's that a listener understands best.
"$lectern" -v rms -o "$root/build/samples/" "$root/samples/review.html"
"$lectern" inspect "$root/build/samples/review.opus"
echo "play it: mpv $root/build/samples/review.opus"
