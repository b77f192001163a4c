# lectern batch: cores that have nothing left to do speak lines of the articles at hand, and give them back when something
# comes; and nobody is late because all of it was stopped for a while (a terminal's Ctrl-Z, a scheduler).
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir -p engines voices
cat >engines/lectern-slow <<'S'
#!/bin/sh
# A square wave, a tenth of a second after it was asked for.
printf 'hello 0 52\nprotocol 1\nname slow\nversion 1\nlanguages *\nmarks no\n'
while read -r kind id length; do
    head -c "$length" >/dev/null
    sleep 0.1
    printf 'begin %s 23\nrate 8000\nformat s16le\npcm %s 8000\n' "$id" "$id"
    head -c 8000 /dev/zero | tr '\0' '\20'
    printf 'end %s 13\nsamples 4000\n' "$id"
done
S
chmod +x engines/lectern-slow
printf '[voice]\nlanguage = en\nengine = slow\nexec = yes\n' >voices/slow.ini
export LECTERN_ENGINES="$work/engines:$LECTERN_ENGINES" LECTERN_VOICES="$work/voices:$LECTERN_VOICES"
article() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "This is line %d of it, and there are more.\n\n", i }'; }
begin() { # OPERAND...: a run in the background, as $run
    "$LECTERN" batch -q -v slow -p fast --no-cache -j 2 "$@" 2>said.txt &
    run=$!
}
children() { cat /proc/"$1"/task/*/children 2>/dev/null || true; }
most_engines() { # of one worker, until there are two or the run has ended, as $most
    most=0
    while [ $most -lt 2 ] && kill -0 $run 2>/dev/null; do
        for worker in $(children $run); do
            now=0
            for engine in $(children "$worker"); do
                case $(cat /proc/"$engine"/comm 2>/dev/null) in lectern-slow) now=$((now + 1)) ;; esac
            done
            [ $now -le $most ] || most=$now
        done
        sleep 0.05
    done
}
article 20 >long.txt
article 3 >short.txt
"$LECTERN" batch -q -v slow -p fast --no-cache -j 1 long.txt short.txt -o one || fail "the engine does not speak"
begin long.txt short.txt -o two
most_engines
wait $run || { cat said.txt; fail "status $?"; }
[ "$most" = 2 ] || fail "the last article had $most engines, and not the idle core's too"
diff -r -x .lectern one two || fail "other bytes by two engines"

# Of a box more may come, so it is waited for a moment.
article 80 >longer.txt # it takes some time until a busy machine has a second engine
tar cf box.tar longer.txt
"$LECTERN" batch -q -v slow -p fast --no-cache -j 1 box.tar -o three
begin box.tar -o four
most_engines
wait $run || { cat said.txt; fail "status $?"; }
[ "$most" = 2 ] || fail "the last article of an archive had $most engines"
diff -r -x .lectern three four || fail "other bytes of an archive"

# What comes while a core is lent gets it back.
mkfifo lines
"$LECTERN" batch -q -v slow -p fast --no-cache -j 2 --stdio -o five <lines >results.jsonl 2>said.txt &
run=$!
exec 3>lines
echo '{"file": "long.txt"}' >&3
most_engines
[ $most = 2 ] || fail "nothing was lent while standard input is open"
echo '{"file": "short.txt"}' >&3
exec 3>&-
wait $run || { cat said.txt; fail "status $?"; }
[ "$(head -n 1 results.jsonl | grep -c short.txt)" = 1 ] || fail "the short one waited for the long one: $(cat results.jsonl)"
rm -rf five/.lectern
diff -r -x .lectern one five || fail "other bytes of what was lent and given back"

# All of it is stopped for longer than an item may be silent.
below() { for pid in $(children "$1"); do echo "$pid"; below "$pid"; done; }
begin --stall 3 long.txt short.txt -o paused
sleep 1
all="$run $(below $run)"
kill -STOP $all 2>/dev/null || true
sleep 5
kill -CONT $all 2>/dev/null || true
wait $run || { cat said.txt; fail "status $? after a pause"; }
[ ! -s said.txt ] || fail "after a pause: $(cat said.txt)"
diff -r -x .lectern one paused || fail "other bytes after a pause"
