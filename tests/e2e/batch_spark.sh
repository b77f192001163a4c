# lectern batch --stdio driven as Spark's rdd.pipe does it: a process for each partition, lines written by one thread while
# another reads results, one process killed in the middle and its partition tried again; the same bytes as one run makes.
# tests/spark.sh does so with a real Spark.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
mkdir in
awk 'BEGIN { for (i = 0; i < 40; i++) printf "Note %d\n\nThis is note %d of a few, and it is short.\n", i, i > sprintf("in/note%02d.txt", i) }'
find in -type f | sort >list
"$LECTERN" batch -q -v tone -p fast --no-cache --files-from list -o whole
rm -r whole/.lectern
python3 - <<'P' || fail "the partitions"
import concurrent.futures, glob, json, os, signal, subprocess, threading

command = [os.environ["LECTERN"], "batch", "--stdio", "-q", "-v", "tone", "-p", "fast", "--no-cache", "-j", "1", "-o", "out"]
lines = [json.dumps({"file": path}) for path in sorted(glob.glob("in/*.txt"))]
killed = []


def pipe(number, attempt):
    mine = lines[number::4]
    task = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def write():
        try:
            for line in mine:
                task.stdin.write(line + "\n")
                task.stdin.flush()
            task.stdin.close()
        except BrokenPipeError:
            pass

    threading.Thread(target=write).start()
    results = []
    for line in task.stdout:
        results.append(json.loads(line))
        if number == 2 and not attempt and len(results) == 3:
            task.send_signal(signal.SIGKILL)
            killed.append(number)
    status = task.wait()
    if status:
        assert number == 2 and not attempt, (number, status)
        return pipe(number, attempt + 1)
    return results


with concurrent.futures.ThreadPoolExecutor(2) as executors:
    results = [r for part in executors.map(lambda n: pipe(n, 0), range(4)) for r in part]
assert killed == [2], killed
assert [r["state"] for r in results] == ["done"] * 40, results
assert sorted(r["file"] for r in results) == sorted(json.loads(line)["file"] for line in lines)
P
[ -z "$(find out -name '.lectern-*')" ] || fail "litter: $(find out -name '.lectern-*')"
diff -r whole out || fail "other files than of one run"
