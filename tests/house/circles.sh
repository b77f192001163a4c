# No circles inside a room: a file with its header, and a folder with its files, can be understood before those that
# use it. One file uses another when it includes its header or calls what it defines. A door, the header called as its
# folder, is not counted with the .c file of that name: its types are for all inside.
set -eu
LC_ALL=C
export LC_ALL
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$LECTERN_SOURCE/src"

# includes: FILE HEADER
grep -rhoE --include='*.[ch]' -H '^[[:space:]]*#[[:space:]]*include "[^"]+"' . |
    sed -n 's/^\.\/\([^:]*\):.*"\(.*\)"$/include \1 \2/p' >"$work/uses"

# calls: "symbol FILE U|T|D... SYMBOL". What a deleted file left in the build tree does not count.
find . -name '*.c' | sed 's/^\.\//source /' >>"$work/uses"
(cd "$LECTERN_BUILD/src" && find . -path '*/CMakeFiles/lt_*.dir/*.c.o' -print0 | xargs -0 nm -A --extern-only) |
    sed -n 's/^\.\/\(.*\)CMakeFiles\/lt_[a-z]*\.dir\/\(.*\)\.o:.* \([A-Z]\) \(lt_.*\)$/symbol \1\2 \3 \4/p' >>"$work/uses"
grep -q '^symbol' "$work/uses"

# graph LEVEL ROOM: who uses whom in the room. With the level "folders" a folder in the room is one node.
graph() {
    awk -v level="$1" -v room="$2" '
        function node(path,    parts, depth) {
            split(path, parts, "/")
            depth = split(path, parts, "/")
            if (level == "folders" && depth > 2)
                return parts[1] "/" parts[2]
            if (parts[depth] != parts[depth - 1] ".h")
                sub(/\.[ch]$/, "", path)
            return path
        }
        function edge(from, to) {
            if (index(from, room "/") == 1 && index(to, room "/") == 1 && node(from) != node(to))
                print node(from), node(to)
        }
        $1 == "include" { edge($2, $3) }
        $1 == "source" { source[$2] = 1 }
        $1 == "symbol" && $2 in source && $3 != "U" { defined[$4] = $2 }
        $1 == "symbol" && $2 in source && $3 == "U" { used[$2 " " $4] = 1 }
        END {
            for (pair in used) {
                split(pair, p, " ")
                if (p[2] in defined)
                    edge(p[1], defined[p[2]])
            }
        }' "$work/uses" | sort -u
}

bad=0
for door in */*.h; do
    room=${door%%/*}
    [ "$room" != "${last-}" ] || continue
    last=$room
    for level in files folders; do
        graph $level "$room" >"$work/graph"
        if ! tsort "$work/graph" >/dev/null 2>"$work/loops"; then
            echo "$room/: $level in circles:"
            sed 's/^tsort: //; s/^.*input contains a loop:/these:/' "$work/loops"
            bad=1
        fi
    done
done
exit $bad
