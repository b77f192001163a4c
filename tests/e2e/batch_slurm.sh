# A job array of a real Slurm, where there is one; tests/slurm.sh at a size that takes seconds. What Slurm says to a task is
# tried everywhere, by batch_shards.
set -eu
TMPDIR=$(mktemp -d)
export TMPDIR
chmod 755 "$TMPDIR"
trap 'rm -rf "$TMPDIR"' EXIT
[ -z "$LECTERN_SANITIZE" ] || exit 77 # the same program, slower
sh "$LECTERN_SOURCE/tests/slurm.sh" 60
