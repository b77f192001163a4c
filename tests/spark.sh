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
"$lectern" batch -q -v tone -p fast --no-cache in -o whole || { echo "status $? of one run" >&2; exit 1; }
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


def executors():
    found = {}
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            words = open(path, "rb").read().split(b"\0")
        except OSError:
            continue
        if b"org.apache.spark.executor.CoarseGrainedExecutorBackend" in words and here.encode() in b" ".join(
                w for w in words) + os.readlink(path.replace("cmdline", "cwd")).encode():
            found[int(path.split("/")[2])] = True
    return sorted(found)


def kill_one():
    while len(glob.glob(here + "/out/*.opus")) < 100:
        time.sleep(0.1)
    pids = executors()
    os.kill(pids[0], signal.SIGKILL)
    print("executor", pids[0], "of", pids, "killed with", len(glob.glob(here + "/out/*.opus")), "files there", flush=True)


killer = threading.Thread(target=kill_one)
killer.start()
lines = [json.dumps({"file": path}) for path in sorted(glob.glob("in/*.txt"))]
command = "sh -c 'cd %s && exec %s batch --stdio -q -v tone -p fast --no-cache -j 1 -o out'" % (
    here, os.environ["LECTERN_TO_TEST"])
results = [json.loads(line) for line in sc.parallelize(lines, 8).pipe(command, checkCode=True).collect()]
killer.join()
assert len(results) == 500, len(results)
assert all(r["state"] == "done" for r in results), [r for r in results if r["state"] != "done"][:3]
assert sorted(r["file"] for r in results) == sorted(json.loads(line)["file"] for line in lines)
spark.stop()
print(len(results), "results, all of them done")
P
"$python" job.py 2>spark.txt || { tail -20 spark.txt >&2; exit 1; }
[ -z "$(find out -name '.lectern-*')" ] || { echo "litter" >&2; exit 1; }
diff -r whole out || { echo "Spark makes other files" >&2; exit 1; }
echo "Spark $("$python" -c 'import pyspark; print(pyspark.__version__)'): $(find out -name '*.opus' | wc -l) files as of one run"
