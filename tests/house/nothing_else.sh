# Nothing lies about: at the top only what the house has, under src only sources and what they are built with, no page
# but the README. Scratch files were committed once by a run of the program inside the tree. What git does not hold is
# not looked at; without git it is all that is there.
set -eu
cd "$LECTERN_SOURCE"

files() {
    git ls-files -- "$@" 2>/dev/null || find "$@" -type f | sed 's/^\.\///'
}

bad=0
named() { # WHERE PATTERN: files of WHERE that are not called so
    files "$1" | grep -Ev "$2" >"$strangers" || return 0
    sed "s/^/does not belong here: /" "$strangers"
    bad=1
}

strangers=$(mktemp)
trap 'rm -f "$strangers"' EXIT
files src | grep -q '\.c$'

named src '/[a-z0-9_.-]+\.(c|h|awk|cmake|in|lintian|timer)$|/CMakeLists\.txt$|^src/README\.md$|/package/copyright$'
named include '\.h$'
named voices '\.(ini|md)$|^voices/texts/[a-z]+-[0-9]\.txt$'
for entry in * .[!.]*; do
    case $entry in
    src | include | voices | samples | tests | build | CMakeLists.txt | CMakePresets.json | README.md | LICENSE) ;;
    .git | .ci | .clang-format | .gitignore) ;;
    *) files "$entry" | grep -q . && echo "does not belong at the top: $entry" && bad=1 ;;
    esac
done
exit $bad
