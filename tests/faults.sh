#!/bin/sh
# tests/faults.sh - whole runs of the program in which one call fails (memory, a write, a read, a rename, a fork …), or
# that and all after it, and runs that are killed at a random moment; a table of how they ended.
#   sh tests/faults.sh [RUNS] [KILLS] [SEED]        (2000, 200)
# A run is well when it makes whole files, or says in one sentence or more what was wrong and leaves what was there as
# it was; when nothing half-written lies about, no process is left, the cache holds no damaged take, and it ends in
# time. Exit status 1: some did not.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
export LECTERN="${LECTERN:-$root/build/release/bin/lectern}"
export LECTERN_VOICES="${LECTERN_VOICES:-$root/voices}"
export SHIM="${LECTERN_BUILD:-$root/build/release}/tests/liblt_faults.so"
export SAMPLES="$root/samples"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 - "${1:-2000}" "${2:-200}" "${3:-1}" <<'PY'
import os, random, shutil, signal, subprocess, sys, time, zipfile

runs, kills, seed = (int(a) for a in sys.argv[1:4])
chance = random.Random(seed)
lectern, shim, samples = (os.environ[k] for k in ("LECTERN", "SHIM", "SAMPLES"))
base = dict(os.environ, XDG_CACHE_HOME=os.path.abspath("cache"), XDG_CONFIG_HOME=os.path.abspath("config"))
base.pop("LD_PRELOAD", None)

# ------------------------------------------------------------------ what is run

shutil.copy(samples + "/review.html", "review.html")
shutil.copy(samples + "/essay.md", "essay.md")
with open("picture.png", "wb") as f:  # one grey point
    import struct, zlib
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    f.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b""))
with zipfile.ZipFile("box.zip", "w") as z:
    for name in ("letter.txt", "kritik.txt"):
        z.write(samples + "/" + name, name)
os.mkdir("tree")
shutil.copy(samples + "/letter.txt", "tree/letter.txt")
shutil.copy("essay.md", "tree/essay.md")
with open("ding.txt", "w") as f:
    f.write("Ding.\n")
subprocess.run([lectern, "-q", "-v", "tone", "ding.txt", "-o", "intro.wav"], env=base, check=True)

subprocess.run([lectern, "-q", "-v", "tone", "-p", "fast", "essay.md", "-o", "book.epub"], env=base, check=True)

narrate = [lectern, "-v", "tone", "-p", "fast"]
commands = {
    "page": narrate + ["--no-cache", "--cover", "picture.png", "--sidecars", "vtt,chapters,account", "review.html", "-o", "out/"],
    "cached": narrate + ["essay.md", "-o", "out/"],
    "wave": narrate + ["--no-cache", "essay.md", "-o", "out/essay.flac", "--force"],
    "archive": narrate + ["box.zip", "-o", "out/"],
    "tree": narrate + ["--jobs", "2", "--no-cache", "tree", "-o", "out/"],
    "sounds": narrate + ["--no-cache", "--intro", "intro.wav", "--chime", "intro.wav", "essay.md", "-o", "out/"],
    "book": narrate + ["--no-cache", "essay.md", "-o", "out/essay.epub"],
    "woven": narrate + ["--no-cache", "book.epub", "-o", "out/book.epub", "--force"],
    "batch": [lectern, "batch", "-v", "tone", "-p", "fast", "-j", "1", "tree", "-o", "out/"],
    "stream": narrate + ["--no-cache", "essay.md", "-o", "-"],
    "text": [lectern, "text", "--as", "json", "review.html", "box.zip"],
    "words": [lectern, "words", "essay.md"],
    "inspect": [lectern, "inspect", "kept/essay.opus"],
    "voices": [lectern, "voices"],
}
kinds = ["malloc", "write", "read", "fsync", "rename", "link", "fork", "pipe", "open", "mmap", "thread", "poll", "stat",
         "socket", "memfd", "unlink", "truncate", "folder"]
os.mkdir("kept")
for name in ("page", "archive", "tree"):
    command = [c if c != "out/" else "kept/" for c in commands[name]]
    subprocess.run(command, env=base, check=True, stderr=subprocess.DEVNULL)

# ------------------------------------------------------------------ one run, and what became of it

def fresh():
    shutil.rmtree("out", ignore_errors=True)
    shutil.copytree("kept", "out") if chance.random() < 0.5 else os.mkdir("out")

def whole(path):
    if path.endswith((".opus", ".mp3", ".flac")):
        return subprocess.run([lectern, "inspect", "--no-sound", path], env=base, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0
    if path.endswith(".epub"):
        try:
            return zipfile.ZipFile(path).testzip() is None
        except (zipfile.BadZipFile, OSError):
            return False
    return os.path.getsize(path) > 0

def left_processes(session):
    for _ in range(40):
        left = subprocess.run(["ps", "-s", str(session), "-o", "pid=,stat=,args="], capture_output=True, text=True).stdout
        left = [l for l in left.splitlines() if " Z" not in l and "<defunct>" not in l]
        if not left:
            return []
        time.sleep(0.05)
    return left

def look(name, code, said, litter=False):  # litter: there may be some
    faults = []
    if code not in ((0, 1, 2, 75) if name == "batch" else (0, 1, 2)):
        faults.append("ended with %d" % code)
    if code and not said.strip():
        faults.append("failed without a word")
    for path in sorted(os.listdir("out")):
        full = os.path.join("out", path)
        if path.startswith(".lectern-"):
            if not litter:
                faults.append("left " + path)
        elif not whole(full):
            faults.append("half a file: " + path)
    return faults

def run(name, kind, at, on):
    fresh()
    env = dict(base, LD_PRELOAD=shim, FAULT_CALL=kind, FAULT_AT=str(at), **({"FAULT_ON": "1"} if on else {}))
    p = subprocess.Popen(commands[name], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, start_new_session=True)
    try:
        said = p.communicate(timeout=300)[1].decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        os.killpg(p.pid, signal.SIGKILL)
        said = p.communicate()[1].decode("utf-8", "replace")
        return "late", ["took more than 300 s"]
    faults = look(name, p.returncode, said, litter=kind == "unlink")
    left = left_processes(p.pid)
    if left:
        faults.append("processes left: %s" % left)
    return ("ended" if p.returncode == 0 else "said"), faults, said

def count(name, kind):
    fresh()
    subprocess.run(commands[name], env=dict(base, LD_PRELOAD=shim, FAULT_CALL=kind, FAULT_COUNT=os.path.abspath("count")),
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    with open("count") as f:
        return int(f.read())

def tell(what, faults):
    for fault in faults:
        print("  %s: %s" % (what, fault), flush=True)

# ------------------------------------------------------------------ faults

counts, table, bad = {}, {k: [0, 0, 0, 0] for k in kinds}, 0
done = 0
while done < runs:
    name, kind = chance.choice(list(commands)), chance.choice(kinds)
    if (name, kind) not in counts:
        counts[name, kind] = count(name, kind)
    if not counts[name, kind]:
        if all(counts.get((n, k), 1) == 0 for n in commands for k in kinds):
            break
        continue
    at, on = chance.randint(1, counts[name, kind]), chance.random() < 0.3
    end, faults, *said = run(name, kind, at, on)
    done += 1
    row = table[kind]
    row[0] += 1
    row[1] += end == "ended"
    row[2] += end == "said"
    if faults:
        row[3] += 1
        bad += 1
        tell("%s, %s %d%s" % (name, kind, at, " and on" if on else ""), faults)

print("%-8s %6s %14s %14s %6s" % ("call", "runs", "done all same", "said and left", "bad"))
for kind in kinds:
    print("%-8s %6d %14d %14d %6d" % (kind, *table[kind]))
print("%-8s %6d %14d %14d %6d" % ("all", *(sum(r[i] for r in table.values()) for i in range(4))))

# ------------------------------------------------------------------ kills

killed = finished = 0
for i in range(kills):
    name = chance.choice(["page", "cached", "wave", "archive", "tree", "sounds", "book", "woven", "batch"])
    fresh()
    start = time.monotonic()
    p = subprocess.Popen(commands[name], env=base, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        p.wait(timeout=chance.random() * (0.2 if chance.random() < 0.5 else 1.0))
        finished += 1
    except subprocess.TimeoutExpired:
        p.kill()
        p.wait()
        killed += 1
    faults = look(name, 0, "", litter=True)
    left = left_processes(p.pid)
    if left:
        faults.append("processes left: %s" % left)
    again = subprocess.run(commands[name], env=base, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.PIPE, text=True)
    if again.returncode != 0:
        faults.append("the next run: " + again.stderr.strip())
    faults += look(name, 0, "")
    if faults:
        bad += 1
        tell("%s, killed" % name, faults)
print("kill -9: %d killed, %d were done before" % (killed, finished))

verify = subprocess.run([lectern, "cache", "verify"], env=base, capture_output=True, text=True)
print("cache: " + verify.stdout.strip().replace("\n", "; "))
if verify.returncode != 0:
    bad += 1
    print("  cache verify: %d %s" % (verify.returncode, verify.stderr.strip()))
sys.exit(bad != 0)
PY
