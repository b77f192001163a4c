# ^C: status 130, a sentence, nothing half-written.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 200000 >long.txt
# Background jobs of a shell ignore SIGINT; SIGTERM takes the same way.
"$LECTERN" -v tone -p fast long.txt -o long.opus 2>err.txt &
narrator=$!
sleep 1
kill -TERM "$narrator"
status=0
wait "$narrator" || status=$?
[ "$status" = 130 ] || fail "status $status"
grep -q "interrupted: nothing half-written was left behind" err.txt || fail "$(cat err.txt)"
rm err.txt
nothing_left long.txt
