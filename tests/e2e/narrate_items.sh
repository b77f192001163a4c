# An item costs only itself: in feeds, JSON Lines, archives, mailboxes and directories the others go on, the one
# that failed is named, and the end says how many there were. Files are called by what they are made from.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77 # it makes the inputs, and an engine that refuses a word

mkdir voices
cat >engine <<'ENGINE'
#!/usr/bin/env python3
import struct, sys
inp, out = sys.stdin.buffer, sys.stdout.buffer
def send(kind, number, body):
    body = body if isinstance(body, bytes) else body.encode()
    out.write(b"%s %d %d\n" % (kind.encode(), number, len(body)) + body)
    out.flush()
send("hello", 0, "protocol 1\nname picky\nversion 1\nlanguages *\nmarks no\ndeterministic yes\n")
for head in iter(inp.readline, b""):
    kind, number, length = head.split()
    number, text = int(number), inp.read(int(length)).partition(b"\n\n")[2]
    if b"unspeakable" in text:
        send("error", number, "kind fatal\n\nthat word is not said")
        continue
    count = 4000 + 400 * len(text)
    send("begin", number, "rate 8000\nformat s16le\n")
    send("pcm", number, struct.pack("<h", 3000) * count)
    send("end", number, "samples %d\n" % count)
ENGINE
chmod +x engine
printf '[voice]\nlanguage = en\nengine = %s/engine\n' "$work" >voices/picky.ini
export LECTERN_VOICES="$work/voices"

python3 - <<'MAKE'
import json, mailbox, os, tarfile, zipfile, io
titles = ["A lamp", "The storm", "Two gulls", "Low tide"]
def text(i):
    return "Some words about %s that take a while to say.%s" % (titles[i].lower(), " An unspeakable one." if i == 1 else "")
def feed(name, order):
    items = "".join("<item><guid isPermaLink='false'>g%d</guid><title>%s</title><description>%s</description></item>"
                    % (i, titles[i], text(i)) for i in order)
    open(name, "w").write("<rss version='2.0'><channel><title>F</title>%s</channel></rss>" % items)
feed("feed.xml", range(4))
open("lines.jsonl", "w").write("".join(json.dumps({"id": i, "title": titles[i], "text": text(i)}) + "\n" for i in range(4)))
with zipfile.ZipFile("box.zip", "w") as z:
    for i in range(4):
        z.writestr("deep/n%d.txt" % i, titles[i] + "\n\n" + text(i) + "\n")
    z.writestr("broken.gz", b"\x1f\x8b\x08\x00junk")
with open("mail.mbox", "w") as m:
    for i in range(4):
        m.write("From a@b Sat Jan  1 00:00:00 2022\nFrom: a@b.example\nTo: c@d.example\nSubject: %s\nMessage-ID: <%d@b>\n\n%s\n\n"
                % (titles[i], i, text(i)))
with open("site.warc", "wb") as w:
    for i in range(4):
        page = ("<html><head><title>%s</title></head><body><p>%s</p></body></html>" % (titles[i], text(i))).encode()
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page) + page
        w.write(b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/%d\r\n"
                b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % (i, len(http)) + http + b"\r\n\r\n")
os.mkdir("tree")
for i in range(4):
    os.makedirs("tree/d%d/er" % i)
    open("tree/d%d/er/same.txt" % i, "w").write(text(i) + "\n")
MAKE

# Three of four, one sentence that names the fourth, exit 1, and a sum.
for input in feed.xml lines.jsonl box.zip mail.mbox site.warc tree; do
    got=0
    "$LECTERN" -v picky -p fast "$input" -o "out-$input/" 2>err.txt || got=$?
    [ "$got" = 1 ] || { cat err.txt; fail "$input: status $got"; }
    made=$(find "out-$input" -type f | wc -l)
    [ "$made" = 3 ] || { cat err.txt; fail "$input: $made files: $(find "out-$input")"; }
    grep 'that word is not said' err.txt | grep -q "^lectern: $input" || { cat err.txt; fail "$input: the failure does not name it"; }
    grep -q '^lectern: 3 written, 1 failed' err.txt || { cat err.txt; fail "$input: no sum"; }
done
grep -q 'storm' err.txt || grep -q 'tree/d1/er/same.txt' err.txt || fail "the file of the tree is not named"
"$LECTERN" -v picky -p fast box.zip -o again/ 2>err.txt || true
grep -q '3 written, 1 failed, 1 skipped' err.txt || { cat err.txt; fail "what was passed over is not counted"; }
[ -s out-tree/d0/er/same.opus ] && [ -s out-tree/d3/er/same.opus ] || fail "the tree is not kept: $(find out-tree)"
[ -s out-feed.xml/feed-a-lamp.opus ] && [ -s out-feed.xml/feed-low-tide.opus ] || fail "items are called $(ls out-feed.xml)"

# Wrong usage stops: it is wrong for every item.
got=0
"$LECTERN" -v picky -p fast feed.xml -o one.opus 2>err.txt || got=$?
[ "$got" = 2 ] || fail "several articles in one file: status $got"
rm -f one.opus

# Names do not change when an item is added before the others, and an item with the title of another is told apart.
python3 - <<'MAKE'
s = open("feed.xml").read()
new = "<item><guid isPermaLink='false'>g9</guid><title>Low tide</title><description>Quite other words this time.</description></item>"
open("feed.xml", "w").write(s.replace("<item>", new + "<item>", 1))
MAKE
cp out-feed.xml/feed-low-tide.opus before.opus
"$LECTERN" -q -v picky -p fast feed.xml -o out-feed.xml/ 2>/dev/null || true
same before.opus out-feed.xml/feed-low-tide.opus
[ "$(ls out-feed.xml/feed-low-tide* | wc -l)" = 2 ] || fail "the second 'Low tide': $(ls out-feed.xml)"

# A file of another source is left alone, in one run and in the next, unless --force is given; its own is renewed.
mkdir a b
echo "The words of the first." >a/x.txt
echo "The words of the second." >b/x.txt
"$LECTERN" -q -v picky -p fast a/x.txt b/x.txt -o both/
[ "$(ls both | wc -l)" = 2 ] || fail "one run: $(ls both)"
"$LECTERN" -q -v picky -p fast a/x.txt -o turns/
cp turns/x.opus first.opus
"$LECTERN" -q -v picky -p fast b/x.txt -o turns/
same first.opus turns/x.opus
[ -s turns/x.txt.opus ] || fail "the other source has no name of its own: $(ls turns)"
echo "The words of the first, edited." >a/x.txt
"$LECTERN" -q -v picky -p fast a/x.txt -o turns/
! cmp -s first.opus turns/x.opus || fail "the edited source does not renew its file"
[ "$(ls turns | wc -l)" = 2 ] || fail "an edit made another file: $(ls turns)"
"$LECTERN" -q -v picky -p fast --force b/x.txt -o turns/
"$LECTERN" inspect turns/x.opus >about.txt
"$LECTERN" -q -v picky -p fast b/x.txt -o fresh/
same turns/x.opus fresh/x.opus
# A file that is named outright is refused, whatever its format and whoever made it.
for format in opus mp3 flac wav; do
    "$LECTERN" -q -v picky -p fast a/x.txt -o named.$format
    cp named.$format first.$format
    fails 1 "named.$format is there, and was not made from this source; --force replaces it" "$LECTERN" -v picky -p fast b/x.txt -o named.$format
    same first.$format named.$format
    "$LECTERN" -q -v picky -p fast a/x.txt -o named.$format
    "$LECTERN" -q -v picky -p fast --force b/x.txt -o named.$format
    ! cmp -s first.$format named.$format || fail "--force does not replace $format"
done
echo "my own words" >mine.opus
fails 1 "mine.opus is there" "$LECTERN" -v picky -p fast a/x.txt -o mine.opus
# Two of the same name by absolute paths look alike in the tag; where the file system remembers, they are told apart,
# also when everything is moved.
"$LECTERN" -q -v picky -p fast "$work/a/x.txt" -o alike/
if python3 -c 'import os; assert os.listxattr("alike/x.opus")' 2>/dev/null; then
    cp alike/x.opus first.opus
    "$LECTERN" -q -v picky -p fast "$work/b/x.txt" -o alike/
    same first.opus alike/x.opus
    [ "$(ls alike | wc -l)" = 2 ] || fail "of the same name: $(ls alike)"
    mkdir other-place
    mv a b alike other-place/
    "$LECTERN" -q -v picky -p fast "$work/other-place/a/x.txt" "$work/other-place/b/x.txt" -o other-place/alike/
    [ "$(ls other-place/alike | wc -l)" = 2 ] || fail "moved together: $(ls other-place/alike)"
    mv other-place/a other-place/b .
fi
# The identity is no absolute path: the same bytes wherever the tree lies.
cp -r tree moved
"$LECTERN" -q -v picky -p fast tree/d0/er -o here/
(cd moved/d0 && "$LECTERN" -q -v picky -p fast "$PWD/er" -o "$work/there/")
same here/same.opus there/same.opus
! grep -aq "$work" here/same.opus || fail "an absolute path is in the file"

# A directory with everything that is no article.
mkdir -p odd/deep odd/locked
cp a/x.txt odd/x.txt
mkfifo odd/pipe.txt
ln -s .. odd/deep/round
ln -s /dev/zero odd/device.txt
ln -s circle.txt odd/circle.txt
python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("odd/socket.txt")'
: >odd/report.djvu
: >odd/report.xlsx
chmod 0 odd/locked
timeout 60 "$LECTERN" -v picky -p fast odd -o odd-out/ 2>err.txt || { cat err.txt; fail "a directory with strangers: $?"; }
for word in odd/pipe.txt odd/deep/round odd/device.txt odd/circle.txt odd/socket.txt "2 files of kinds that are not read (.djvu, .xlsx)"; do
    grep -qF -- "$word" err.txt || { cat err.txt; fail "does not name $word"; }
done
[ "$(id -u)" = 0 ] || grep -q odd/locked err.txt || fail "the locked folder is not named"
grep -q '1 written, [78] skipped' err.txt || { cat err.txt; fail "not counted"; }
chmod 755 odd/locked
