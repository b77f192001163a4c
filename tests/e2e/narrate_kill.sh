# kill -9 of workers and of their children, again and again while they speak, changes nothing in the bytes.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" voices --names | grep -qx en-us || exit 77
prose 5000 >text.txt
"$LECTERN" -q --no-cache -p fast -j 2 -v en-us text.txt -o calm.opus
"$LECTERN" -q --no-cache -p fast -j 2 -v en-us text.txt -o hunted.opus &
narrator=$!
kills=0
# Far enough apart that no line is hit twice: the rule is one retry a line.
for round in 1 2 3; do
    sleep 0.2
    victims=$(pgrep -P "$narrator" -f lectern-espeak || true)
    for victim in $victims; do
        [ $((round % 2)) = 0 ] && victim=$(pgrep -P "$victim" || echo "$victim")
        kill -9 $victim 2>/dev/null && kills=$((kills + 1))
        break
    done
done
wait "$narrator" || fail "did not survive $kills kills"
[ "$kills" -gt 0 ] || fail "nothing was killed: the text is too short for this machine"
same calm.opus hunted.opus
