# lectern batch as a job array of a real Slurm (slurmctld, slurmd and munged on this machine, Debian's slurm-wlm): an
# array 1-4, one task of it killed in the middle and requeued, one index submitted again alone; merged, files and ledger
# are what one run makes, byte for byte. For root: `sh tests/slurm.sh [FILES]`, with $LECTERN or build/release.
set -eu
files=${1:-500}
here=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$here/build/release/bin/lectern}
for program in slurmctld slurmd munged sbatch sqlite3; do
    PATH="$PATH:/usr/sbin" command -v $program >/dev/null || { echo "no $program here" >&2; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "slurmd wants root" >&2; exit 77; }
PATH="$PATH:/usr/sbin"
work=$(mktemp -d)
chmod 755 "$work"
started=
end() {
    # Jobs outlive the daemons.
    if scancel -u root 2>/dev/null; then
        for wait in $(seq 50); do
            [ "$(squeue -h 2>/dev/null)" ] || break
            sleep 0.2
        done
    fi
    for pid in $started; do kill "$pid" 2>/dev/null || true; done
    for pid in $started; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap end EXIT
cd "$work"
mkdir in state spool munge
chown munge munge 2>/dev/null || true
chmod 755 munge
export XDG_CACHE_HOME="$work/cache" XDG_CONFIG_HOME="$work/config" SLURM_CONF="$work/slurm.conf"
awk -v n="$files" 'BEGIN {
    for (i = 0; i < n; i++) {
        same = i % int(n * 24 / 25)
        file = sprintf("in/note%03d.txt", i)
        printf "Note %d\n\nThis is note %d of many.", i, same > file
        for (k = 0; k < 8; k++) printf " Word %d follows word %d.", k, k * same > file
        print "" > file
        close(file)
    }
}'

# ---------------------------------------------------------------- a cluster of this machine
if [ -e /etc/munge/munge.key ]; then key=/etc/munge/munge.key; else
    key=$work/munge/key
    head -c 1024 /dev/urandom >"$key" && chmod 400 "$key" && chown munge "$key"
fi
# Its folders want to be nobody else's.
socket=$work/munge/socket
setpriv --reuid=munge --regid=munge --clear-groups munged -F --key-file="$key" --socket="$socket" \
    --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed" --force >munged.txt 2>&1 &
started=$!
node=$(hostname -s)
cat >slurm.conf <<C
ClusterName=lectern
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=$socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
SchedulerParameters=bf_interval=5
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
KillWait=10
InactiveLimit=0
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
C
slurmctld -D -c >ctld.txt 2>&1 &
started="$started $!"
slurmd -D -N "$node" >slurmd.txt 2>&1 &
started="$started $!"
until_true() { # SECONDS COMMAND...
    left=$(($1 * 5))
    shift
    until "$@"; do
        left=$((left - 1))
        [ $left -gt 0 ] || { echo "waited in vain: $*" >&2; squeue -a >&2; tail -5 ctld.txt slurmd.txt slurm*.log >&2; exit 1; }
        sleep 0.2
    done
}
is_up() { sinfo -h -o %T 2>/dev/null | grep -q -E 'idle|mixed|allocated'; }
until_true 60 is_up
echo "slurm $(sinfo -V): node $(sinfo -h -o '%n %T %c')"

# ---------------------------------------------------------------- one run, and an array
"$lectern" batch -q -v tone -p fast --no-cache in -o whole || { echo "status $? undisturbed" >&2; exit 1; }
cat >job.sh <<J
#!/bin/sh
#SBATCH --array=1-4 --requeue --signal=B:TERM@60 --cpus-per-task=1 --output=$work/task-%a.txt --open-mode=append
exec "$lectern" batch -q -v tone -p fast --no-cache -j 1 in -o out
J
task_is() { squeue -h -r -o '%K %T' | grep -q "^$1 $2"; }
no_jobs() { [ -z "$(squeue -h)" ]; }
halfway() { [ "$(find out -name '*.opus' 2>/dev/null | wc -l)" -ge "$1" ]; }
job=$(sbatch --parsable job.sh)
until_true 60 halfway $((files / 25))
victim=$(squeue -h -r -o '%K %T' | sed -n 's/ RUNNING$//p' | sort -n | head -n 1)
before=$(find out -name '*.opus' | wc -l)
# Requeuing kills what runs: TERM, and KILL after KillWait.
scontrol requeue "${job}_$victim"
echo "task $victim of job $job killed with $before of $files files there, and requeued"
until_true 30 task_is "$victim" PENDING
squeue -h -r -o '%K %T %r' | sort | sed 's/^/    /'
scontrol update JobId="${job}_$victim" StartTime=now 2>/dev/null || true
until_true 400 no_jobs
echo "missing after the array: '$("$lectern" batch missing out --as slurm)'"

# One that is taken away in the middle, and is not requeued, is submitted again alone.
shard=out/.lectern/shard-3-of-4.db
[ -e $shard ] || { echo "no $shard" >&2; exit 1; }
rm -f out/.lectern/_SUCCESS-3-of-4 $shard*
missing=$("$lectern" batch missing out --as slurm)
[ "$missing" = 3 ] || { echo "missing: '$missing', not 3" >&2; exit 1; }
sbatch --parsable --array="$missing" job.sh >/dev/null
until_true 300 no_jobs
[ -z "$("$lectern" batch missing out --as slurm)" ] || { echo "still missing" >&2; cat task-*.txt >&2; exit 1; }
"$lectern" batch merge out
diff -r -x .lectern whole out || { echo "files differ" >&2; exit 1; }
rows() { sqlite3 "$1/.lectern/shard-1-of-1.db" 'SELECT key, state, "of", base, files, reason, seconds, text_hash, doc_hash, mark, born FROM items ORDER BY key'; }
rows whole >whole.txt
rows out >out.txt
diff whole.txt out.txt || { echo "ledgers differ" >&2; exit 1; }
[ -z "$(find out -name '.lectern-*')" ] || { echo "litter" >&2; exit 1; }
echo "array 1-4, task $victim killed and requeued, index 3 alone: $(wc -l <out.txt) rows and $(find out -name '*.opus' | wc -l) files as of one run"
