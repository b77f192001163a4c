# lectern batch under fire: the whole tree or single workers are killed 50 times at random, 20 runs are told to end
# (TERM), and what is there in the end is what an undisturbed run makes: every file, byte for byte, and every row of the
# ledger. `sh tests/batch-chaos.sh [SEED [KILLS TERMS FILES]]`, with $LECTERN or build/release; takes some minutes.
set -eu
seed=${1:-$(date +%s)} all_kills=${2:-50} all_terms=${3:-20} files=${4:-700}
here=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$here/build/release/bin/lectern}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache" XDG_CONFIG_HOME="$work/config"
echo "seed $seed"
mkdir in
awk -v all="$files" 'BEGIN {
    for (i = 0; i < all; i++) {
        file = sprintf("in/%d/note%03d.txt", i % 7, i)
        if (i < 7) system("mkdir -p in/" i)
        n = i % 9 ? 12 : 60
        printf "Note %d\n\nThis is note %d of many.", i, i % int(all * 13 / 14) > file
        for (k = 0; k < n; k++) printf " Word %d follows word %d.", k, k * i > file
        print "" > file
        close(file)
    }
}'
(cd in && tar cf ../box.tar 1 2)
awk -v n="$files" 'BEGIN { n = int(n * 2 / 7); for (i = 0; i < n; i++) printf "{\"title\": \"Line %d\", \"text\": \"This is the text of line %d of a long file.\"}\n", i % int(n * 3 / 4), i }' >lines.jsonl
batch() { "$lectern" batch -q -v tone -p fast --no-cache -j 2 in box.tar lines.jsonl "$@"; }
batch -o calm || { echo "status $? undisturbed" >&2; exit 1; }

random() { # BELOW: the next number, as $random
    seed=$(((seed * 1103515245 + 12345) % 2147483648))
    random=$((seed / 65536 % $1))
}
begin() {
    "$lectern" batch -q -v tone -p fast --no-cache -j 2 in box.tar lines.jsonl -o torn 2>>said.txt &
    run=$!
}
pause() {
    random 200
    sleep "$((random / 100)).$((random / 10 % 10))"
}
kills=0 terms=0 ended=0
begin
while [ $kills -lt $all_kills ] || [ $terms -lt $all_terms ]; do
    pause
    if ! kill -0 $run 2>/dev/null; then
        wait $run || true
        ended=$((ended + 1))
        # All was done: half of it goes again, so that there is something to disturb.
        find torn -name '*.opus' | awk 'NR % 2' | xargs -r rm -f
        begin
        continue
    fi
    random 7
    case $random in
    0 | 1 | 2)
        victim=$(pgrep -P $run | sed -n "$((seed / 65536 % 3 + 1))p")
        [ -z "$victim" ] || { kill -9 "$victim" 2>/dev/null && kills=$((kills + 1)); }
        ;;
    3 | 4)
        kill -9 $run 2>/dev/null && kills=$((kills + 1))
        wait $run || true
        begin
        ;;
    *)
        kill -TERM $run 2>/dev/null && terms=$((terms + 1))
        status=0
        wait $run || status=$?
        [ $status = 143 ] || [ $status -le 1 ] || { echo "status $status after TERM" >&2; exit 1; }
        begin
        ;;
    esac
done
wait $run || true
batch -o torn || { status=$?; tail -5 said.txt >&2; echo "status $status in the end" >&2; exit 1; }
diff -r -x .lectern calm torn || { echo "files differ" >&2; exit 1; }
rows() { sqlite3 "$1/.lectern/shard-1-of-1.db" 'SELECT key, state, "of", base, files, reason, seconds, text_hash, doc_hash, mark, born FROM items ORDER BY key'; }
rows calm >calm.txt
rows torn >torn.txt
diff calm.txt torn.txt || { echo "ledgers differ" >&2; exit 1; }
[ -z "$(find torn -name '.lectern-*')" ] || { echo "litter" >&2; exit 1; }
echo "$kills kills, $terms times TERM, $ended runs that came to their end: $(wc -l <calm.txt) items are the same"
