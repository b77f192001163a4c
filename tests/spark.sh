# lectern batch --stdio under a real Spark (pyspark of $PYTHON, Java 17): local-cluster[2,1,1024], 500 lines of JSON
# through rdd.pipe, one executor killed in the middle; the same bytes as one run makes. `sh tests/spark.sh`, with $LECTERN
# or build/release, and PYTHON=VENV/bin/python3 where pyspark is installed.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$here/build/release/bin/lectern}
python=${PYTHON:-python3}
"$python" -c 'import pyspark' 2>/dev/null || { echo "no pyspark here: PYTHON=VENV/bin/python3" >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="$work/cache" XDG_CONFIG_HOME="$work/config" LECTERN_TO_TEST="$lectern" PYSPARK_PYTHON="$python"
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME
mkdir in
awk 'BEGIN {
    for (i = 0; i < 500; i++) {
        file = sprintf("in/note%03d.txt", i)
        printf "Note %d\n\nThis is note %d of many.", i, i > file
        for (k = 0; k < 8; k++) printf " Word %d follows word %d.", k, k * i > file
        print "" > file
        close(file)
    }
}'
find in -type f | sort >list
"$lectern" batch -q -v tone -p fast --no-cache --files-from list -o whole || { echo "status $? of one run" >&2; exit 1; }
rm -r whole/.lectern
cat >job.py <<'P'
import glob, json, os, signal, threading, time
from pyspark.sql import SparkSession

here = os.getcwd()
spark = (SparkSession.builder.master("local-cluster[2,1,1024]").appName("lectern")
         .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
         .config("spark.executor.memory", "768m").getOrCreate())
sc = spark.sparkContext
sc.setLogLevel("ERROR")


def parent_and_words(pid):
    try:
        stat = open("/proc/%s/stat" % pid).read()
        return int(stat.rsplit(")", 1)[1].split()[1]), open("/proc/%s/cmdline" % pid, "rb").read().split(b"\0")
    except OSError:
        return 0, []


def executors():
    all_of_them = {int(pid): parent_and_words(pid) for pid in os.listdir("/proc") if pid.isdigit()}
    ours, more = {os.getpid()}, True
    while more:
        more = {pid for pid, (parent, words) in all_of_them.items() if parent in ours and pid not in ours}
        ours |= more
    return sorted(pid for pid in ours if b"org.apache.spark.executor.CoarseGrainedExecutorBackend" in all_of_them[pid][1])


def kill_one():
    while len(glob.glob(here + "/out/*.opus")) < 100:
        time.sleep(0.1)
    pids = executors()
    os.kill(pids[0], signal.SIGKILL)
    killed.append(pids[0])
    print("executor", pids[0], "of", pids, "killed with", len(glob.glob(here + "/out/*.opus")), "files there", flush=True)


killed = []
killer = threading.Thread(target=kill_one)
killer.start()
lines = [json.dumps({"file": path}) for path in sorted(glob.glob("in/*.txt"))]
# An executor's environment is not the driver's.
variables = " ".join("%s=%s" % (name, os.environ[name]) for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"))
command = "sh -c 'cd %s && exec env %s %s batch --stdio -q -v tone -p fast --no-cache -j 1 -o out'" % (
    here, variables, os.environ["LECTERN_TO_TEST"])
results = [json.loads(line) for line in sc.parallelize(lines, 8).pipe(command, checkCode=True).collect()]
killer.join()
assert killed, "no executor was killed"
assert len(results) == 500, len(results)
assert all(r["state"] == "done" for r in results), [r for r in results if r["state"] != "done"][:3]
assert sorted(r["file"] for r in results) == sorted(json.loads(line)["file"] for line in lines)
spark.stop()
print(len(results), "results, all of them done")
P
"$python" job.py 2>spark.txt || { tail -20 spark.txt >&2; exit 1; }
[ -z "$(find out -name '.lectern-*')" ] || { echo "litter" >&2; exit 1; }
diff -rq whole out >differ.txt || { head -n 5 differ.txt >&2; echo "Spark makes other files" >&2; exit 1; }
echo "Spark $("$python" -c 'import pyspark; print(pyspark.__version__)'): $(find out -name '*.opus' | wc -l) files as of one run"
