# lectern batch: what its exit status is when, a copy of a shard at the same time, a control group of one core, and no
# zombies of a hundred items.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir in few engines voices
awk 'BEGIN { for (i = 0; i < 100; i++) printf "Note %d\n\nThis is note %d of many, and it is short.\n", i, i > sprintf("in/note%02d.txt", i) }'
cp in/note0*.txt few
: >empty.txt
printf '#!/bin/sh\nexit 3\n' >engines/lectern-dead
printf '#!/bin/sh\nprintf "hello 0 52\\nprotocol 1\\nname slow\\nversion 1\\nlanguages *\\nmarks no\\n"\nexec sleep 1000\n' >engines/lectern-slow
chmod +x engines/*
for name in dead slow; do printf '[voice]\nlanguage = en\nengine = %s\nexec = yes\n' $name >voices/$name.ini; done
export LECTERN_ENGINES="$work/engines:$LECTERN_ENGINES" LECTERN_VOICES="$work/voices:$LECTERN_VOICES"
: >file

# STATUS WORDS...: what they end with; a line of the table.
gives() {
    want=$1 got=0
    shift
    "$@" >stdout.txt 2>stderr.txt </dev/null || got=$?
    [ $got = $want ] || { cat stderr.txt >&2; fail "status $got, not $want: $*"; }
}
batch="$LECTERN batch -q -v tone -p fast --no-cache"
gives 0 $batch few -o out
gives 0 $batch few -o out
gives 0 $batch few empty.txt -o out --max-failures 1
gives 0 $batch few empty.txt -o out --max-failures 10%
gives 1 $batch few empty.txt -o out
gives 1 $batch few empty.txt -o out --max-failures 9%
gives 1 $batch nosuch.txt -o out
gives 0 $batch few -o dry --dry-run
gives 2 $batch few
gives 2 $batch few -o out --nosuch
gives 2 $batch few -o out --shard 3/2
gives 2 "$LECTERN" batch status few
gives 75 $batch few -o file
gives 75 $batch few -o engine -v dead
gives 130 timeout --preserve-status -s INT 3 $batch few -o slow -v slow --grace 0
gives 143 timeout --preserve-status -s TERM 3 $batch few -o slow -v slow --grace 0
gives 143 timeout --preserve-status -s HUP 3 $batch few -o slow -v slow --grace 0
gives 130 timeout --preserve-status -s INT 3 "$LECTERN" batch few -o slow -v slow --grace 1
grep -q "stopping: what is being made has 1 s" stderr.txt || fail "an interrupted run says nothing"
gives 130 timeout --preserve-status -s INT 3 "$LECTERN" batch few -o slow -v slow --grace 0
! grep -q "stopping:" stderr.txt || fail "a run without grace says that it has some"

# While a run works, status tells how far it is; the others say that one works. What a killed run has said is not
# believed.
$batch few -o live -v slow --grace 0 2>/dev/null &
run=$!
tries=0
until "$LECTERN" batch status live 2>stderr.txt | grep -q '^at work    0 of 10 files are settled'; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { cat stderr.txt >&2; fail "nothing is said of a run at work"; }
    sleep 0.1
done
gives 75 $batch few -o live # and does not take away what the first has said
"$LECTERN" batch status live | grep -q '^at work' || fail "a second run took the first one's status away"
"$LECTERN" batch status live --as json | grep -q '"working": 1' || fail "JSON says nothing of a run at work"
for what in report retry missing; do
    gives 75 "$LECTERN" batch $what live
    grep -q 'another lectern batch is at work on it' stderr.txt || { cat stderr.txt >&2; fail "$what of a run at work"; }
done
kill -KILL $run
wait $run 2>/dev/null || true
"$LECTERN" batch status live | grep -q '^run        not at its end' || fail "what a killed run has said is believed"
$batch few -o live
ls live/.lectern | grep -v -x -e _SUCCESS -e report.html -e report.json -e shard-1-of-1.db && fail "something is left"

# A ledger that lies elsewhere is asked there.
$batch few -o there --ledger there.db
gives 2 "$LECTERN" batch status there
grep -q 'say --ledger FILE again' stderr.txt || { cat stderr.txt >&2; fail "nothing is said of a ledger elsewhere"; }
gives 0 "$LECTERN" batch status there --ledger there.db
grep -q '^done       10$' stdout.txt || { cat stdout.txt >&2; fail "a ledger elsewhere tells something else"; }
gives 2 "$LECTERN" batch missing there --ledger nosuch.db
gives 0 "$LECTERN" batch report there --ledger there.db

# Where nothing may be written an archive can be looked at.
mkdir locked
"$LECTERN" batch status live >open.txt
lock='mount --bind live locked && mount -o remount,bind,ro locked'
if unshare -m sh -c "$lock" 2>/dev/null; then
    unshare -m sh -c "$lock"' && "$LECTERN" batch status locked && "$LECTERN" batch missing locked' >stdout.txt
    diff open.txt stdout.txt || fail "a read-only archive tells something else"
fi

# Two of the same shard: the later one has nothing to do, or may come again; what is made is the same.
$batch in -o whole -j 2
$batch in -o two --shard 1/1 -j 2 2>/dev/null &
first=$!
got=0
$batch in -o two --shard 1/1 -j 2 2>/dev/null || got=$?
[ $got = 0 ] || [ $got = 75 ] || fail "status $got of a second copy"
wait $first || { got=$?; [ $got = 75 ] || fail "status $got of the first"; $batch in -o two; }
diff -r -x .lectern whole two || fail "two at once make other files"

# Every core of the control group: one of two. Version 1; version 2 is tried on a tree of files (base_cores).
group=/sys/fs/cgroup/cpu/lectern-test-$$
if [ "$(nproc)" -gt 1 ] && mkdir $group 2>/dev/null; then
    if echo 100000 2>/dev/null >$group/cpu.cfs_quota_us; then
        sh -c 'echo $$ >'$group'/cgroup.procs; exec "$@"' sh $batch in -o one -v slow --grace 0 2>/dev/null &
        run=$!
        sleep 3
        workers=$(for pid in $(cat /proc/$run/task/*/children); do tr '\0' ' ' </proc/$pid/cmdline; echo; done | grep -c batch-worker)
        kill -TERM $run
        wait $run || true
        [ "$workers" = 1 ] || fail "$workers workers in a control group of one core"
    fi
    for wait in 1 2 3 4 5 6 7 8 9; do rmdir $group 2>/dev/null && break; sleep 1; done
fi

# The first process of a namespace reaps whoever loses its parent: none is left of a hundred items.
unshare --user --map-root-user --pid --fork --mount-proc true 2>/dev/null || exit 0
unshare --user --map-root-user --pid --fork --mount-proc sh -c '
    $0 batch -q -v tone -p fast --no-cache -j 2 in -o first
    for p in /proc/[0-9]*; do [ "$(sed "s/.*) \(.\).*/\1/" $p/stat 2>/dev/null)" = Z ] && echo zombie; done; exit 0' "$LECTERN" >zombies.txt
[ ! -s zombies.txt ] || fail "$(wc -l <zombies.txt) zombies after 100 items"
diff -r -x .lectern whole first || fail "as process of a namespace it makes other files"
