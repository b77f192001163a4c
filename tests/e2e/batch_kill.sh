# lectern batch survives: kill -9 of workers costs nothing, kill -9 of the whole leaves no litter, TERM ends it in order,
# and what is left in the end is what an undisturbed run makes.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
awk 'BEGIN { for (i = 0; i < 60; i++) printf "Note %d\n\nThis is note %d of many, and it is not long, but it has some words more than the shortest.\n", i, i % 55 > sprintf("note%03d.txt", i) }'
mkdir in && mv note*.txt in
(cd in && tar cf ../box.tar note00*.txt)
prose 1200 >in/long.txt
batch() { "$LECTERN" batch -q -v tone -p fast --no-cache -j 2 in box.tar "$@"; }
begin() { # a run in the background, as $run: the program itself, not a shell around it
    "$LECTERN" batch -q -v tone -p fast --no-cache -j 2 in box.tar "$@" 2>said.txt &
    run=$!
}
batch -o calm || fail "status $? undisturbed"

# The whole is killed, again and again, at different moments.
for round in 1 2 3 4 5 6; do
    begin -o torn
    sleep 0.$((round * 7 % 10))
    kill -9 $run 2>/dev/null || true
    wait $run 2>/dev/null || true
done
# Workers are killed while it goes on.
begin -o torn
for round in 1 2 3 4; do
    sleep 0.2
    victim=$(pgrep -P $run -f batch-worker | head -1)
    [ -z "$victim" ] || kill -9 "$victim" 2>/dev/null || true
done
status=0
wait $run || status=$?
# 1: an item was hit twice, which is failed until the next run.
[ $status -le 1 ] || { cat said.txt >&2; fail "status $status when workers were killed"; }
batch -o torn || fail "status $? in the end"
diff -r -x .lectern calm torn || fail "what was torn differs"
rows() { sqlite3 "$1/.lectern/shard-1-of-1.db" 'SELECT key, state, "of", base, files, reason, seconds, text_hash, doc_hash, mark FROM items ORDER BY key'; }
if command -v sqlite3 >/dev/null; then
    rows calm >calm.txt
    rows torn >torn.txt
    diff calm.txt torn.txt || fail "the ledgers differ"
fi
[ -z "$(find torn -name '.lectern-*')" ] || fail "litter: $(find torn -name '.lectern-*')"

# A polite end: what is in flight is finished, nothing is begun, and nobody is left.
for signal in TERM:143 HUP:143; do
    rm -rf polite
    begin -o polite
    sleep 1
    kill -"${signal%:*}" $run
    status=0
    wait $run || status=$?
    [ $status = "${signal#*:}" ] || fail "status $status after $signal"
    batch -o polite
    diff -r -x .lectern calm polite || fail "what was ended by $signal differs"
done

# Another run on the same ledger may be tried again later, and does no harm.
begin -o twice
first=$run
sleep 0.5
status=0
batch -o twice 2>second.txt || status=$?
[ $status = 75 ] || fail "status $status of a second run at once"
grep -q "another lectern batch" second.txt || fail "$(cat second.txt)"
wait $first
diff -r -x .lectern calm twice || fail "two at once"
