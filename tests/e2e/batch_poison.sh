# lectern batch: what is poisonous ends in the right state with the right reason, and costs itself.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir -p engines voices in
cat >engines/lectern-moody <<'S'
#!/bin/sh
# Says a square wave; dies, hangs or asks for memory when it is told to.
printf 'hello 0 53\nprotocol 1\nname moody\nversion 1\nlanguages *\nmarks no\n'
while read -r kind id length; do
    [ "$kind" = say ] || { head -c "$length" >/dev/null; continue; }
    body=$(head -c "$length")
    case $body in
    *CRASH*) kill -SEGV $$ ;;
    *HANG*) sleep 1000 ;;
    *BUSY*) while :; do :; done ;;
    *DRIBBLE*)
        printf 'begin %s 23\nrate 8000\nformat s16le\n' "$id"
        while printf 'pcm %s 2\n\20\20' "$id"; do sleep 0.2; done
        ;;
    *BOMB*)
        for i in $(seq 400); do sleep 1000 & done
        sleep 1000
        ;;
    *MEMORY*) head -c 1073741824 /dev/zero | tail -n 1 >/dev/null || exit 9 ;;
    esac
    printf 'begin %s 23\nrate 8000\nformat s16le\n' "$id"
    printf 'pcm %s 8000\n' "$id"
    head -c 8000 /dev/zero | tr '\0' '\20'
    printf 'end %s 13\nsamples 4000\n' "$id"
done
S
chmod +x engines/lectern-moody
printf '[voice]\nlanguage = en\nengine = moody\nexec = yes\n' >voices/moody.ini
export LECTERN_ENGINES="$work/engines:$LECTERN_ENGINES" LECTERN_VOICES="$work/voices:$LECTERN_VOICES"
for i in 1 2 3 4 5 6; do echo "A quiet note, number $i, as any other." >in/quiet$i.txt; done
"$LECTERN" batch -q -v moody --no-cache in -o calm 2>said.txt || { cat said.txt; fail "the engine does not speak"; }

echo "Here it will CRASH at once." >in/crash.txt
echo "Here comes a fork BOMB." >in/fork.txt
echo "Here it wants a gigabyte of MEMORY." >in/memory.txt
echo "Gone." >in/vanish.txt # the smallest: the last to be read
: >in/empty.txt
printf '\211PNG\r\n\032\n\0\0\0\0' >in/picture.txt
head -c 70000000 /dev/zero | tr '\0' 'a' >in/large.txt
ln -s nowhere in/dangling.txt
odd="in/$(printf 'a\nnew line').txt"
echo "The name of this one has two lines." >"$odd"
long=in/$(printf 'n%.0s' $(seq 240)).txt
echo "The name of this one is long." >"$long"
long2=in/$(printf 'n%.0s' $(seq 239))m.txt
echo "The name of this one is long, too." >"$long2"
head -c 100000000 /dev/zero | gzip -1 >part.gz # members of a gzip file are one content
for i in $(seq 30); do cat part.gz; done >bomb.txt.gz
# In archives names may be of any length, and of any bytes.
longer=$(printf 'm%.0s' $(seq 300))
mkdir box && for i in 1 2 3; do echo "This is number $i of a box." >box/$i; done
tar cf box.tar --transform "s,^box/1\$,$longer.txt," --transform "s,^box/2\$,${longer}m.txt," \
    --transform "s,^box/3\$,two
lines.txt," box/1 box/2 box/3
# Slow to read and short: what reads it is killed once.
{ echo '<html><body><article><h1>Slow</h1><p>This page is read twice, since the first reader of it is killed.'
  yes '<b></b><i></i><u></u><b></b><i></i><u></u>' | head -n 60000
  echo '</p></article></body></html>'; } >slow.html
memory=700
[ "$LECTERN_SANITIZE" ] && memory=0
status=0
"$LECTERN" batch -v moody --no-cache -j 2 --stall 20 --memory $memory slow.html in box.tar bomb.txt.gz nosuch.txt -o out 2>said.txt &
run=$!
killed=
for wait in $(seq 600); do
    # The child that reads has the source, and so has the worker for a moment.
    for fd in $(find /proc/[0-9]*/fd -lname "$work/slow.html" 2>/dev/null); do
        pid=${fd#/proc/} pid=${pid%%/*}
        case $(tr '\0' ' ' </proc/$pid/cmdline) in *read-doc*) kill -9 "$pid" 2>/dev/null && killed=$pid && break 2 ;; esac
    done
    sleep 0.02
done
[ "$killed" ] || fail "nobody read slow.html"
rm in/vanish.txt

# What must be waited for is waited for beside all else: items that finish no line, and one that takes much of the
# processor, for which there is a limit of its own, as wall time alone kills long books.
mkdir still
echo "Here it will HANG for ever." >still/hang.txt
echo "Here it will DRIBBLE for ever." >still/dribble.txt
cp in/quiet1.txt in/quiet2.txt still
"$LECTERN" batch -v moody --no-cache -j 4 --stall 8 still -o stalled 2>stalled.txt &
stalled=$!
echo "Here it will be BUSY for ever." >busy.txt
"$LECTERN" batch -q -v moody --no-cache --cpu 3 --stall 60 busy.txt -o busy 2>busy-said.txt &
busy=$!

wait $run || status=$?
[ $status = 1 ] || { cat said.txt >&2; fail "status $status"; }
for file in calm/*.opus; do same "$file" "out/${file#calm/}"; done
says() { # WHAT [FILE]
    grep -q "$1" "${2:-said.txt}" || { cat "${2:-said.txt}" >&2; fail "does not say '$1'"; }
}
says "in/crash.txt"
says "in/fork.txt.*it had started more than 200 processes"
says "in/vanish.txt: cannot open: No such file"
[ "$LECTERN_SANITIZE" ] || says "in/memory.txt.*exit status 9"
says "in/empty.txt: it is empty"
says "in/picture.txt: not a text"
says "in/large.txt"
says "bomb.txt"
says "nosuch.txt: cannot open"
if [ "$LECTERN_SANITIZE" ]; then done=14; else done=13; fi
says "lectern: $done done"
[ "$(find out -name '*.opus' -print0 | tr -cd '\0' | wc -c)" = $done ] || fail "$(find out -name '*.opus')"
if command -v sqlite3 >/dev/null; then
    retryable() { sqlite3 out/.lectern/shard-1-of-1.db "SELECT retryable FROM items WHERE key = '$1' AND state = 'failed'"; }
    for pair in crash:1 fork:1 vanish:1 empty:0 picture:0 large:0; do
        [ "$(retryable "in/${pair%:*}.txt")" = "${pair#*:}" ] || fail "${pair%:*}: retryable is $(retryable "in/${pair%:*}.txt")"
    done
    [ "$(sqlite3 out/.lectern/shard-1-of-1.db "SELECT tries FROM items WHERE key = 'in/crash.txt'")" = 2 ] || fail "tries"
    [ "$(sqlite3 out/.lectern/shard-1-of-1.db "SELECT state FROM items WHERE key = 'slow.html'")" = done ] || fail "slow.html"
fi
# A file that may not be read: not by root, who may read all.
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null &&
    setpriv --reuid=65534 --regid=65534 --clear-groups test -r "$LECTERN_SOURCE/voices/tone.ini" -a -x "$LECTERN"; then
    mkdir shut && echo "Nobody may read this." >shut/shut.txt && chmod 0 shut/shut.txt && chmod 777 . "$cache" && mkdir -m 777 nobody
    got=0
    setpriv --reuid=65534 --regid=65534 --clear-groups "$LECTERN" batch -q -v tone -p fast --no-cache shut -o nobody 2>said.txt || got=$?
    [ $got = 1 ] || { cat said.txt >&2; fail "status $got of what may not be read"; }
    says "shut/shut.txt: cannot open: Permission denied"
fi
wait $stalled && fail "nothing stalled"
says "still/hang.txt: nothing was finished for 8 s" stalled.txt
says "still/dribble.txt: nothing was finished for 8 s" stalled.txt
says "lectern: 2 done" stalled.txt
wait $busy && fail "it was not ended"
says "busy.txt: it took more than 3 s of processor time" busy-said.txt
if command -v sqlite3 >/dev/null; then
    sqlite3 stalled/.lectern/shard-1-of-1.db "SELECT state, retryable, tries FROM items WHERE key LIKE 'still/%e.txt' OR key LIKE 'still/hang%'" >rows.txt
    [ "$(sort -u rows.txt)" = "failed|1|2" ] || fail "what stalled: $(cat rows.txt)"
fi
