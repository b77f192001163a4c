# tests/support/e2e.sh - sourced by the end-to-end tests: an empty directory to work in, and checks that say what
# went wrong. $LECTERN is the program; $LECTERN_SOURCE and $LECTERN_BUILD are the trees.
set -eu
work=$(mktemp -d)
cache=$(mktemp -d)
trap 'rm -rf "$work" "$cache"' EXIT
cd "$work"
# Nothing that is installed for whoever runs the tests is seen.
export XDG_CACHE_HOME="$cache" XDG_CONFIG_HOME="$cache/config" XDG_DATA_HOME="$cache/data"

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

# fails STATUS TEXT COMMAND...: ends with that status and says TEXT on stderr, in one sentence.
fails() {
    want=$1 text=$2
    shift 2
    got=0
    "$@" >stdout.txt 2>stderr.txt </dev/null || got=$?
    [ "$got" = "$want" ] || { cat stderr.txt >&2; fail "status $got, not $want: $*"; }
    grep -qF -- "$text" stderr.txt || { cat stderr.txt >&2; fail "does not say '$text': $*"; }
    [ "$(wc -l <stderr.txt)" = 1 ] || { cat stderr.txt >&2; fail "more than one sentence: $*"; }
}

# nothing_left FILE...: there are no other files here (nor half-written ones).
nothing_left() {
    rm -f stdout.txt stderr.txt
    left=$(ls -A)
    [ "$left" = "$(printf '%s\n' "$@" | sort)" ] || [ -z "$left$*" ] || fail "left behind: $left"
}

# await FILE: until there is something in it.
await() {
    tries=0
    until [ -s "$1" ]; do
        [ $tries -lt 600 ] || fail "$1 stays empty"
        tries=$((tries + 1))
        sleep 0.1
    done
}

same() {
    cmp "$1" "$2" || fail "$1 and $2 differ"
}

# peak COMMAND...: the most kB of memory the command itself held (VmHWM; its children are others).
peak() {
    "$@" >/dev/null &
    watched=$!
    most=0
    while kill -0 $watched 2>/dev/null; do
        now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$watched/status 2>/dev/null || true)
        [ "${now:-0}" -gt "$most" ] && most=$now
        sleep 0.02
    done
    wait $watched || { echo "FAIL: $*" >&2; exit 1; }
    echo "$most"
}

# prose WORDS: so many words of plain sentences, the same every time, no paragraph twice.
prose() {
    awk -v n="$1" 'BEGIN {
        count = split("the quiet harbour kept its lamps burning while a small grey boat came slowly round the long stone pier and nobody on the shore knew whose it was or why she had waited until the morning tide before turning home", w, " ")
        x = 1
        for (i = 1; i <= n; i++) {
            x = (x * 16807) % 2147483647
            word = w[x % count + 1]
            if (i % 13 == 1) word = toupper(substr(word, 1, 1)) substr(word, 2)
            printf "%s%s", word, i % 13 == 0 ? (i % 91 == 0 ? ".\n\n" : ". ") : " "
        }
        print "end."
    }'
}

# below PID: the processes it has started, and theirs; not those of the tests that run beside this one.
below() {
    for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do
        echo "$child"
        below "$child"
    done
}
