# lectern batch: standard input is an archive of any size, read as it comes: the same articles as of the file, in little
# memory, however slowly it comes.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77 # it makes the input
cat >make.py <<'P'
import gzip, io, os, sys, tarfile, zipfile

def page(i):
    return (f"<html><head><title>Thing {i}</title></head><body><article><h1>Thing {i}</h1><p>This is the page "
            f"about thing {i}, which is long enough to be read.</p></article></body></html>").encode()

def record(url, media, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: " + media + b"\r\n\r\n" + body
    return (b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + b"\r\nContent-Type: application/http; msgtype=response"
            b"\r\nContent-Length: %d\r\n\r\n" % len(http) + http + b"\r\n\r\n")

def records(pages, megabytes, wrap=lambda b: b):
    picture = wrap(record(b"https://example.org/picture.png", b"image/png", os.urandom(1 << 20)))
    each = max(1, megabytes // pages)
    for i in range(pages):
        yield wrap(record(b"https://example.org/%d" % i, b"text/html", page(i)))
        for _ in range(each if megabytes else 0):
            yield picture

out = sys.stdout.buffer
kind, pages, megabytes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
if kind == "warc":
    for r in records(pages, megabytes):
        out.write(r)
elif kind == "warc.gz":
    for r in records(pages, megabytes, lambda b: gzip.compress(b, 1, mtime=0)):
        out.write(r)
elif kind == "zip":
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z: # to a pipe: lengths come after what they are of
        for i in range(pages):
            z.writestr(f"page{i}.html", page(i))
            for k in range(max(1, megabytes // pages) if megabytes else 0):
                z.writestr(f"picture{i}-{k}.png", b"\x89PNG\r\n\x1a\n" + os.urandom((1 << 20) - 8))
else:
    with tarfile.open(fileobj=out, mode="w|gz" if kind == "tar.gz" else "w|") as t:
        for i in range(pages):
            m = tarfile.TarInfo(f"page{i}.html")
            m.size = len(page(i))
            t.addfile(m, io.BytesIO(page(i)))
            for k in range(max(1, megabytes // pages) if megabytes else 0):
                m = tarfile.TarInfo(f"picture{i}-{k}.png")
                m.size = 1 << 20
                t.addfile(m, io.BytesIO(b"\x89PNG\r\n\x1a\n" + os.urandom((1 << 20) - 8)))
P
batch() { "$LECTERN" batch -q -v tone -p fast --no-cache -j 2 "$@"; }
heard() { # OUT: what is in it, without names
    find "$1" -name '*.opus' | wc -l
    command -v sqlite3 >/dev/null || return 0
    sqlite3 "$1/.lectern/shard-1-of-1.db" 'SELECT title, url, words, seconds, text_hash FROM items ORDER BY title'
}

# Every kind, the same articles as of a file.
for kind in warc warc.gz tar tar.gz zip; do
    python3 make.py $kind 12 2 | cat >box.$kind
    batch box.$kind -o file-$kind
    cat box.$kind | batch - -o pipe-$kind || fail "$kind: status $?"
    heard file-$kind >file.txt
    heard pipe-$kind >pipe.txt
    [ "$(head -n 1 pipe.txt)" = 12 ] || fail "$kind: $(head -n 1 pipe.txt) articles"
    diff file.txt pipe.txt || fail "$kind: other articles than of the file"
done
cat box.warc | "$LECTERN" batch -v tone -p fast - -o pipe-warc 2>said.txt
grep -q "0 done, 12 unchanged" said.txt || fail "a second time: $(cat said.txt)"
# A single document; a shell's file, which stands where somebody has read to.
batch - -o one <<X || fail "one text: status $?"
This is the only thing there is, and it is a text.
X
[ "$(find one -name '*.opus' | wc -l)" = 1 ] || fail "one text: $(find one)"
{ read -r first && batch - -o rest; } <<X || fail "the rest of a file: status $?"
This line is read by somebody else.
This is what is left of it, and it is read.
X
[ "$(find rest -name '*.opus' | wc -l)" = 1 ] || fail "the rest of a file: $(find rest)"
got=0
batch - -o nothing </dev/null 2>said.txt || got=$?
[ $got = 1 ] && grep -q "standard input: it is empty" said.txt || fail "nothing: status $got, $(cat said.txt)"
head -c 100000 box.tar.gz | batch - -o cut 2>said.txt && fail "one that is cut off is no success"
grep -q "standard input: cannot be unpacked" said.txt || fail "cut off: $(cat said.txt)"

# Slowly: what has come is done while more is waited for, and whoever writes may take longer than an item.
(head -c 2000000 box.warc && sleep 6 && tail -c +2000001 box.warc) | batch --stall 3 - -o slow &
run=$!
for wait in $(seq 50); do
    [ "$(find slow -name '*.opus' 2>/dev/null | wc -l)" -lt 2 ] || break
    sleep 0.1
done
kill -0 $run || fail "it did not wait"
# Two articles are behind it: the third has an hour of the processor, as each of them had, and all have a hundred.
hours=$(for pid in $(below $run); do awk '/^Max cpu time/ && $4 < 3700 { print ($5 == 360000 ? "bounded" : $0) }' "/proc/$pid/limits"; done | sort -u)
[ "$LECTERN_SANITIZE" ] || [ "$hours" = bounded ] || fail "the reader's limits: $hours"
wait $run || fail "slowly: status $?"
[ "$(find slow -name '*.opus' | wc -l)" = 12 ] || fail "slowly: $(find slow -name '*.opus' | wc -l)"

# Memory does not follow what is piped: the batch's, its workers' and its readers'.
largest() { # MEGABYTES: kB of the largest process
    python3 make.py warc 4 "$1" >fifo &
    "$LECTERN" batch -q -v tone -p fast --no-cache -j 1 - -o "large-$1" <fifo &
    run=$!
    most=0
    while kill -0 $run 2>/dev/null; do
        for pid in $run $(below $run); do
            now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/"$pid"/status 2>/dev/null || true)
            [ "${now:-0}" -le $most ] || most=$now
        done
        sleep 0.1
    done
    wait $run || fail "$1 MB: status $?"
    [ "$(find "large-$1" -name '*.opus' | wc -l)" = 4 ] || fail "$1 MB: $(find "large-$1")"
}
mkfifo fifo
largest 8
small=$most
largest "${MEGABYTES:-200}"
echo "the largest process: $small kB at 8 MB, $most kB at ${MEGABYTES:-200} MB"
[ "$LECTERN_SANITIZE" ] || [ $most -lt $((small + 24000)) ] || fail "memory follows the size"

fails 2 "cannot be two things at once" "$LECTERN" batch - --files-from - -o both
fails 2 "standard input comes once" "$LECTERN" batch watch - -o both
