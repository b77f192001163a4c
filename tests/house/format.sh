# Every C file is as clang-format 19 writes it. (Other versions format otherwise; 19 is in both Debians.)
set -eu
command -v clang-format-19 >/dev/null || exit 77
cd "$LECTERN_SOURCE"
find include src tests -name '*.[ch]' -print0 | xargs -0 clang-format-19 --dry-run -Werror
