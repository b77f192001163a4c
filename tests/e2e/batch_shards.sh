# lectern batch in shards: said outright or by a scheduler's variables; merged, they are what one run makes.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir in
awk 'BEGIN { for (i = 0; i < 40; i++) printf "Note %d\n\nThis is note %d of a few, and it is short.\n", i, i % 36 > sprintf("in/note%02d.txt", i) }'
cp in/note01.txt in/note01.md
(cd in && tar cf ../box.tar note1*.txt)
cp in/note20.txt other.txt && echo "More of it." >>other.txt && tar cf second.tar other.txt in/note03.txt
batch() { "$LECTERN" batch -q -v tone -p fast in box.tar second.tar "$@"; }
rows() { sqlite3 "$1/.lectern/shard-1-of-1.db" 'SELECT key, state, "of", base, files, reason, seconds, text_hash, doc_hash, mark, born FROM items ORDER BY key'; }
same_end() {
    diff -r -x .lectern whole "$1" || fail "the files of $1 differ"
    command -v sqlite3 >/dev/null || return 0
    rows whole >whole.txt
    rows "$1" >part.txt
    diff whole.txt part.txt || fail "the ledger of $1 differs"
}
batch -o whole -j 2
for i in 3 1 2; do
    batch -o parts --shard $i/3 -j 1
done
[ -e parts/.lectern/_SUCCESS-2-of-3 ] || fail "no mark of success"
[ "$("$LECTERN" batch status parts | sed -n 's/^shards *//p')" = "3 of 3 begun, 3 final" ] || fail "status"
"$LECTERN" batch merge parts 2>/dev/null
same_end parts
[ -e parts/.lectern/_SUCCESS ] || fail "no mark of success of the whole"
batch -o parts --shard 1/1 2>said.txt
[ ! -s said.txt ] || fail "a run after the merge: $(cat said.txt)"
same_end parts

# As Slurm has it: an array from 0 in steps of 2; a task that is killed, and one that is submitted again alone.
task() { # INDEX COUNT MIN MAX STEP
    SLURM_ARRAY_TASK_ID=$1 SLURM_ARRAY_TASK_COUNT=$2 SLURM_ARRAY_TASK_MIN=$3 SLURM_ARRAY_TASK_MAX=$4 \
        SLURM_ARRAY_TASK_STEP=$5 "$LECTERN" batch -q -v tone -p fast in box.tar second.tar -o slurm -j 1
}
task 0 4 0 6 2
SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_COUNT=4 SLURM_ARRAY_TASK_MIN=0 SLURM_ARRAY_TASK_MAX=6 SLURM_ARRAY_TASK_STEP=2 \
    "$LECTERN" batch -q -v tone -p fast in box.tar second.tar -o slurm -j 1 &
killed=$!
sleep 0.1
kill -9 $killed 2>/dev/null || true
wait $killed || true
[ "$("$LECTERN" batch missing slurm --as slurm)" = 2,4,6 ] || [ "$("$LECTERN" batch missing slurm --as slurm)" = 2,6 ] ||
    fail "missing: $("$LECTERN" batch missing slurm --as slurm)"
task 2 4 0 6 2
task 6 4 0 6 2
task 4 1 4 4 1 # alone: run.json knows which shard that is
[ -z "$("$LECTERN" batch missing slurm --as slurm)" ] || fail "still missing"
"$LECTERN" batch merge slurm 2>/dev/null
same_end slurm

# The others; whole inputs to a shard; and what is not sure is not guessed.
AWS_BATCH_JOB_ARRAY_INDEX=0 AWS_BATCH_JOB_ARRAY_SIZE=2 "$LECTERN" batch -q -v tone -p fast in -o aws
[ -e aws/.lectern/_SUCCESS-1-of-2 ] || fail "AWS Batch"
CLOUD_RUN_TASK_INDEX=1 CLOUD_RUN_TASK_COUNT=2 "$LECTERN" batch -q -v tone -p fast in -o aws
[ -e aws/.lectern/_SUCCESS-2-of-2 ] || fail "Cloud Run"
JOB_COMPLETION_INDEX=1 "$LECTERN" batch -q -v tone -p fast in -o k8s --shards 2
[ -e k8s/.lectern/_SUCCESS-2-of-2 ] || fail "Kubernetes"
JOB_COMPLETION_INDEX=1 fails 2 "--shards N does" "$LECTERN" batch -q -v tone -p fast in -o k8s
SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=3 SLURM_ARRAY_TASK_MIN=1 SLURM_ARRAY_TASK_MAX=9 SLURM_ARRAY_TASK_STEP=1 \
    fails 2 "this job array has gaps" "$LECTERN" batch -q -v tone -p fast in -o gaps
fails 2 "another list of inputs" "$LECTERN" batch -q -v tone -p fast box.tar -o aws --shard 1/2
fails 2 "other settings" "$LECTERN" batch -q -v tone -p small in -o aws --shard 1/2
fails 2 "speaks of 2 shards" "$LECTERN" batch -q -v tone -p fast in -o aws --shard 1/3
fails 2 "--shard takes I/N" "$LECTERN" batch -q in -o aws --shard 4/3
for i in 1 2; do batch -o inputs --shard $i/2 --shard-by input; done
"$LECTERN" batch merge inputs 2>/dev/null
same_end inputs

# What has failed is tried again when it is asked for.
: >empty.txt
got=0
"$LECTERN" batch -q -v tone -p fast empty.txt -o bad 2>/dev/null || got=$?
[ $got = 1 ] || fail "status $got"
"$LECTERN" batch status bad --as json | tr -d ' \n' | grep -q '"failed":1,"expired":0,"retryable":0' ||
    fail "$("$LECTERN" batch status bad --as json)"
"$LECTERN" batch retry bad 2>said.txt
grep -q "1 item will be tried again" said.txt || fail "$(cat said.txt)"
"$LECTERN" batch status bad | grep -q "^failed *0" || fail "retry"
fails 2 "no lectern batch has run there" "$LECTERN" batch status in
