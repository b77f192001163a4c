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
echo "Here it will HANG for ever." >in/hang.txt
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
head -c 3000000000 /dev/zero | gzip -1 >bomb.txt.gz
status=0
"$LECTERN" batch -v moody --no-cache -j 2 --stall 12 in bomb.txt.gz nosuch.txt -o out 2>said.txt || status=$?
[ $status = 1 ] || { cat said.txt >&2; fail "status $status"; }
for file in calm/*.opus; do same "$file" "out/${file#calm/}"; done
says() { grep -q "$1" said.txt || { cat said.txt >&2; fail "does not say '$1'"; }; }
says "in/crash.txt"
says "in/hang.txt: nothing was finished for 12 s"
says "in/empty.txt: it is empty"
says "in/picture.txt: not a text"
says "in/large.txt"
says "bomb.txt"
says "nosuch.txt: cannot open"
says "lectern: 9 done"
[ "$(find out -name '*.opus' -print0 | tr -cd '\0' | wc -c)" = 9 ] || fail "$(find out -name '*.opus')"
if command -v sqlite3 >/dev/null; then
    retryable() { sqlite3 out/.lectern/shard-1-of-1.db "SELECT retryable FROM items WHERE key = '$1' AND state = 'failed'"; }
    for pair in crash:1 hang:1 empty:0 picture:0 large:0; do
        [ "$(retryable "in/${pair%:*}.txt")" = "${pair#*:}" ] || fail "${pair%:*}: retryable is $(retryable "in/${pair%:*}.txt")"
    done
    [ "$(sqlite3 out/.lectern/shard-1-of-1.db "SELECT tries FROM items WHERE key = 'in/crash.txt'")" = 2 ] || fail "tries"
fi
