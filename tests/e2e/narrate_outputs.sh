# What may be replaced, and how: names of any length, links, modes, devices; what killed runs left; no home.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
prose 60 >in.txt

# A name as long as a file system takes, into a file and into a directory.
long=$(printf 'n%.0s' $(seq 250))
"$LECTERN" -q -v tone -p fast in.txt -o "$long.opus"
[ -s "$long.opus" ] || fail "no file of 255 bytes"
cp in.txt "$(printf 'm%.0s' $(seq 251)).txt"
"$LECTERN" -q -v tone -p fast m*.txt -o out/
[ "$(ls out | wc -l)" = 1 ] || fail "from a long name: $(ls out)"
rm m*.txt "$long.opus"

# A link's target is replaced, and keeps its mode; so does a file.
mkdir elsewhere
: >elsewhere/real.opus
chmod 600 elsewhere/real.opus
ln -s elsewhere/real.opus link.opus
"$LECTERN" -q -v tone -p fast in.txt -o link.opus
[ -L link.opus ] && [ -s elsewhere/real.opus ] || fail "the link was replaced"
[ "$(stat -c %a elsewhere/real.opus)" = 600 ] || fail "the mode became $(stat -c %a elsewhere/real.opus)"
ln -s later.opus dangling.opus
"$LECTERN" -q -v tone -p fast in.txt -o dangling.opus
[ -L dangling.opus ] && [ -s later.opus ] || fail "a link to nothing yet"
(umask 027 && "$LECTERN" -q -v tone -p fast in.txt -o new.opus)
[ "$(stat -c %a new.opus)" = 640 ] || fail "the umask gives $(stat -c %a new.opus)"
ln -s round.opus round.opus
fails 1 "round.opus" timeout 20 "$LECTERN" -v tone -p fast in.txt -o round.opus

# Devices and pipes are not.
mkfifo pipe.opus
fails 1 "pipe.opus: it is a device, a pipe or a socket" timeout 20 "$LECTERN" -v tone -p fast in.txt -o pipe.opus
ln -s /dev/null null.wav
fails 1 "it is a device, a pipe or a socket" timeout 20 "$LECTERN" -v tone -p fast in.txt -o null.wav
[ -p pipe.opus ] && [ -c /dev/null ] || fail "a pipe or device was replaced"
# Nor read, where a file is meant: none of these may wait for ever.
fails 2 "pipe.opus" timeout 20 "$LECTERN" -v tone -p fast --cover pipe.opus in.txt -o x.opus
fails 2 "pipe.opus" timeout 20 "$LECTERN" -v tone -p fast --lexicon pipe.opus in.txt -o x.opus
mkfifo words.txt
(cat in.txt >words.txt) &
"$LECTERN" -q -v tone -p fast words.txt -o piped.wav
wait
[ -s piped.wav ] || fail "a pipe that was named is not read"
rm -f pipe.opus null.wav words.txt round.opus

# A sidecar that cannot be written: neither it nor the sound appears, and what was there stays.
mkdir both
"$LECTERN" -q -v tone -p fast in.txt -o both/x.opus
cp both/x.opus kept.opus
mkdir both/x.vtt
prose 70 >in.txt
fails 1 "x.vtt" "$LECTERN" -v tone -p fast --sidecars srt,vtt in.txt -o both/x.opus
same kept.opus both/x.opus
[ ! -e both/x.srt ] || fail "a sidecar without its sound"

# What a killed run left is swept; what a living one holds is not.
: >both/.lectern-0123456789ab
: >both/.lectern-not-ours
exec 8>both/.lectern-ba9876543210
flock 8
"$LECTERN" -q -v tone -p fast in.txt -o both/y.opus 8>&-
[ ! -e both/.lectern-0123456789ab ] || fail "a stale file was left"
[ -e both/.lectern-not-ours ] && [ -e both/.lectern-ba9876543210 ] || fail "more was swept than was left by a dead run"
exec 8>&-
[ "$(ls both | tr '\n' ' ')" = "x.opus x.vtt y.opus " ] || fail "in the directory: $(ls -A both)"

# Killed again and again, nothing is left under the final name but whole files, and nothing beside it for long.
prose 2500 >long.txt
for after in 0.05 0.1 0.15 0.2 0.3; do
    "$LECTERN" -q --no-cache -p fast -v tone long.txt -o both/z.opus 2>/dev/null &
    victim=$!
    sleep $after
    kill -9 $victim 2>/dev/null || true
    wait $victim 2>/dev/null || true
    [ ! -e both/z.opus ] || "$LECTERN" inspect both/z.opus >/dev/null || fail "half a file after kill -9"
done
"$LECTERN" -q --no-cache -v tone -p fast in.txt -o both/z.opus
! ls -A both | grep -q '^\.lectern-[0-9a-f]*$' || ls -A both | grep -q '^\.lectern-ba9876543210$' || fail "left: $(ls -A both)"

cp in.txt other.txt
# Without a home there is no cache, one warning, and no directory is made up.
for home in "" /nonexistent; do
    env -u XDG_CACHE_HOME HOME="$home" "$LECTERN" -v tone -p fast in.txt in.txt -o both/h.wav 2>err.txt && fail "two inputs in one file"
    env -u XDG_CACHE_HOME HOME="$home" "$LECTERN" -v tone -p fast in.txt other.txt -o homeless/ 2>err.txt || fail "HOME='$home': $(cat err.txt)"
    [ "$(grep -c 'no cache is kept' err.txt)" = 1 ] || { cat err.txt; fail "HOME='$home': not one warning"; }
done
[ ! -e /nonexistent ] || fail "/nonexistent was made"

# A disk that is too small is found before the work, not after it.
mkdir disk
if mount -t tmpfs -o size=1m none disk 2>/dev/null; then
    prose 60000 >hours.txt
    start=$(date +%s%N)
    got=0
    "$LECTERN" -q --no-cache -p high -v tone -p fast hours.txt -o disk/x.opus 2>err.txt || got=$?
    left=$(ls -A disk)
    umount disk
    [ "$got" = 1 ] && grep -q "No space left: about" err.txt || fail "status $got: $(cat err.txt)"
    [ -z "$left" ] || fail "left: $left"
fi
