# lectern batch: an engine that takes several lines at once is one process for all workers, so that its model is in memory
# once; one that does not is each worker's own. What kills it costs the lines in flight another try, and no article.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir -p engines voices started
cat >engines/lectern-many <<'S'
#!/bin/sh
# A square wave as long as its text; that it runs is written down. A line with the word "deadly" ends it.
echo $$ >"$STARTED/$$"
case $0 in *many) more='lines 8
' length=60 ;; *) more= length=52 ;; esac
printf 'hello 0 %d\nprotocol 1\nname many\nversion 1\nlanguages *\nmarks no\n%s' $length "$more"
while read -r kind id length; do
    body=$(head -c "$length")
    case $body in *deadly*) exit 3 ;; esac
    n=$((${#body} * 400))
    printf 'begin %s 23\nrate 8000\nformat s16le\npcm %s %d\n' "$id" "$id" $n
    head -c $n /dev/zero | tr '\0' '\20'
    said="samples $((n / 2))"
    printf 'end %s %d\n%s\n' "$id" $((${#said} + 1)) "$said"
done
S
cp engines/lectern-many engines/lectern-single
chmod +x engines/lectern-many engines/lectern-single
for name in many single; do
    printf '[voice]\nlanguage = en\nengine = %s\nexec = yes\nenv = STARTED\nwrite = %s\n' $name "$work/started" >voices/$name.ini
done
export LECTERN_ENGINES="$work/engines:$LECTERN_ENGINES" LECTERN_VOICES="$work/voices:$LECTERN_VOICES" STARTED="$work/started"
batch() { "$LECTERN" batch -q -p fast --no-cache "$@"; }
mkdir in
for i in $(seq 24); do
    printf 'Article %d\n\nThis is article %d, and it has a line.\n\nHere is line %d of it.\n' "$i" "$i" $((i * 7)) >in/a"$i".txt
done
engines() { find started -type f | wc -l; }
again() { rm -f started/*; }

batch -v many -j 1 in -o one || fail "the engine does not speak"
again
batch -v many -j 3 in -o three || fail "status $? with three workers"
[ "$(engines)" = 1 ] || fail "three workers had $(engines) engines, and not one"
diff -r -x .lectern one three || fail "other bytes of a shared engine"
again
batch -v single -j 3 in -o single || fail "status $? of engines that are not shared"
[ "$(engines)" -ge 3 ] || fail "three workers had $(engines) engines that take one line at a time"

# Killed again and again.
again
batch -v many -j 2 in -o killed 2>said.txt &
run=$!
for i in 1 2 3 4 5; do
    sleep 0.3
    for pid in $(ls started); do kill -9 "$pid" 2>/dev/null || true; done
done
wait $run || fail "status $? after kills of the engine: $(cat said.txt)"
diff -r -x .lectern one killed || fail "other bytes after kills of the engine"

# A line that ends the engine whenever it is said costs its own article, and no other.
cp -r in with
printf 'A bad one\n\nThis line is deadly to the engine.\n' >with/a13b.txt
batch -v many -j 3 with -o deadly 2>said.txt || [ $? = 1 ] || fail "beside the bad one: $(cat said.txt)"
rm -f deadly/*bad*one* deadly/a13b*
diff -r -x .lectern one deadly || fail "other bytes beside the bad one: $(cat said.txt)"

# All that a run has started is killed once: its workers, and who lends them engines.
again
"$LECTERN" batch -q -p fast --no-cache -v many -j 2 in -o lost 2>said.txt &
run=$!
sleep 0.5
for pid in $(cat /proc/$run/task/*/children 2>/dev/null); do kill -9 "$pid" 2>/dev/null || true; done
wait $run || fail "status $? after kills of all that was started: $(cat said.txt)"
diff -r -x .lectern one lost || fail "other bytes after kills of all that was started"
# runs PID: what has ended and waits for its parent, which is whoever adopts here, does not
runs() { grep -q '^State:[^A-Z]*[^ZX[:space:]] ' "/proc/$1/status" 2>/dev/null; }
sleep 0.2
for pid in $(ls started); do
    runs "$pid" && fail "engine $pid still runs"
done
true
