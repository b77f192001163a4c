# lectern batch: a command for each item, old files removed, the first process of a namespace.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir in
awk 'BEGIN { for (i = 0; i < 8; i++) printf "Note %d\n\nThis is note %d of a few, and it is short.\n", i, i > ("in/note" i ".txt") }'
: >in/empty.txt
batch() { "$LECTERN" batch -q -v tone -p fast -j 2 --max-failures 9 in "$@" 2>said.txt || { cat said.txt >&2; fail "status $?"; }; }

# Delivered without a shell; an object for each on standard input; tried three times; what fails changes nothing.
mkdir away
printf '#!/bin/sh\ncat >>%s/fails.jsonl\n' "$work" >note-failure
printf '#!/bin/sh\necho x >>%s/tries\ncat >/dev/null\necho "no store" >&2\nexit 1\n' "$work" >broken
chmod +x note-failure broken
batch -o out --on-done "cp {output} away/" --on-fail ./note-failure
diff -r -x .lectern out away || fail "not all was delivered"
[ "$(cat fails.jsonl)" != "" ] && grep -q '"item":"in/empty.txt"' fails.jsonl || fail "$(cat fails.jsonl)"
batch -o out --on-done "cp {output} nowhere/"
[ ! -s said.txt ] || fail "a command for what is unchanged: $(cat said.txt)"
rm out/note3.opus
"$LECTERN" batch -v tone -p fast in -o out --max-failures 9 --on-done ./broken 2>said.txt || fail "a failed command fails the run"
grep -q "broken: failed 3 times: exit status 1: no store" said.txt || fail "$(cat said.txt)"
[ "$(wc -l <tries)" = 3 ] || fail "$(wc -l <tries) tries"

# What is old goes, and is not made again.
batch -o out --keep 3
[ "$(ls out | wc -l)" = 3 ] || fail "$(ls out)"
batch -o out --keep 3
[ "$(ls out | wc -l)" = 3 ] || fail "what had expired was made again: $(ls out)"
"$LECTERN" batch status out | grep -q '^expired *5$' || fail "$("$LECTERN" batch status out)"
batch -o out --keep 1h
[ "$(ls out | wc -l)" = 3 ] || fail "--keep 1h"
echo "One more note, which is new." >in/new.txt
batch -o out --keep 3
[ -e out/new.opus ] && [ "$(ls out | wc -l)" = 3 ] || fail "$(ls out)"
fails 2 "--keep takes" "$LECTERN" batch in -o out --keep long

# And with it what stands beside it, of every kind.
batch -o beside --sidecars all
[ "$(ls beside | wc -l)" = 63 ] || fail "$(ls beside)"
batch -o beside --sidecars all --keep 2
[ "$(ls beside | wc -l)" = 14 ] || fail "left beside what was removed: $(ls beside)"

# As process 1 it waits for whoever has lost its parent.
unshare --user --map-root-user --pid --fork --mount-proc true 2>/dev/null || exit 0
unshare --user --map-root-user --pid --fork --mount-proc sh -c 'exec "$LECTERN" batch -q -v tone -p fast --no-cache -j 2 --max-failures 9 in -o first' &
outer=$!
most=0
while kill -0 $outer 2>/dev/null; do
    first=$(pgrep -P $outer | head -1 || true)
    [ -n "$first" ] || { sleep 0.1 && continue; }
    zombies=$(ps -o stat= --ppid "$first" 2>/dev/null | grep -c '^Z' || true)
    [ "$zombies" -le $most ] || most=$zombies
    victim=$(pgrep -P "$first" 2>/dev/null | head -1 || true)
    [ -z "$victim" ] || kill -9 "$victim" 2>/dev/null || true # its engine loses its parent
    sleep 0.5
done
wait $outer || true
[ $most -le 3 ] || fail "$most zombies at a time"
