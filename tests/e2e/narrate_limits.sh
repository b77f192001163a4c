# 200 MB on one line, a full disk, a place that cannot be written: a sentence, in bounded time and memory.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 300 >good.txt
head -c 200000000 /dev/zero | tr '\0' 'a' >line.txt
fails 1 "line.txt" "$LECTERN" -v tone -p fast line.txt
rm line.txt
nothing_left good.txt

if [ -e /dev/full ]; then
    "$LECTERN" -q -v tone -p fast good.txt -o - >/dev/full 2>err.txt && fail "a full standard output is no success"
    grep -q "standard output: cannot write: No space left" err.txt || fail "$(cat err.txt)"
    rm err.txt
fi

# A small disk of its own, where this user may make one.
mkdir disk
if mount -t tmpfs -o size=64k none disk 2>/dev/null; then
    prose 3000 >long.txt
    status=0
    "$LECTERN" -q -v tone -p fast long.txt -o disk/x.opus 2>err.txt || status=$?
    left=$(ls -A disk)
    umount disk
    [ "$status" = 1 ] || fail "status $status on a full disk"
    grep -q "No space left" err.txt || fail "$(cat err.txt)"
    [ -z "$left" ] || fail "left on the full disk: $left"
fi
