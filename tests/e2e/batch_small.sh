# Small ones of what is proved at full size by scripts of their own (tests/batch-10000.sh, parallel.sh): many
# articles and a second look at them, xargs and GNU parallel. The small one of batch-chaos.sh is batch_kill.sh.
set -eu
TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
cd "$LECTERN_SOURCE/tests"
VOICE=tone sh batch-10000.sh 100
sh parallel.sh 16 || [ $? = 77 ]
