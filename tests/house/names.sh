# A name tells the room: by the symbols of the built libraries, what is external is called lt_PREFIX_..., and a prefix
# belongs to one room (one place to look for it). And no struct, union or enum tag stands for two things.
#
# Not counted: a function called exactly as its room (lt_script), because the noun it makes may have operations of the
# same prefix in model/ (lt_script_free); and the public API (lectern_...), which is narrate's.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for library in "$LECTERN_BUILD"/src/*/liblt_*.a; do
    room=${library##*/liblt_} room=${room%.a}
    nm --extern-only --defined-only "$library" 2>/dev/null | sed -n "s/.* [A-Z] \([a-z].*\)/$room \1/p"
done >"$work/symbols"
[ -s "$work/symbols" ]

awk '
    $2 == "lt_" $1 || ($1 == "narrate" && $2 ~ /^lectern_/) { next }
    $2 !~ /^lt_[a-z]/ { print $1 ": " $2 " is not called lt_..."; bad = 1; next }
    {
        split($2, part, "_")
        prefix = part[2]
        if (prefix in owner && owner[prefix] != $1) {
            print "lt_" prefix " stands in " owner[prefix] " and in " $1 ": " $2
            bad = 1
        }
        owner[prefix] = $1
    }
    END { exit bad }' "$work/symbols"

cd "$LECTERN_SOURCE"
grep -rnE '\b(struct|union|enum) [a-z0-9_]+ \{' src include |
    sed 's/^\([^:]*:[0-9]*\):.*\b\(struct\|union\|enum\) \([a-z0-9_]*\) {.*/\3 \1/' >"$work/tags"
[ -s "$work/tags" ]
awk '
    $1 in first { print "the tag " $1 " stands twice: " first[$1] " and " $2; bad = 1 }
    { first[$1] = $2 }
    END { exit bad }' "$work/tags"
