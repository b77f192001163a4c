# Input made to hurt: each ends soon, in little memory, with one clear sentence, and nothing is written anywhere.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77 # it makes the input

python3 - <<'MAKE'
import gzip, io, os, tarfile, zipfile, zlib
KB, MB = 1 << 10, 1 << 20
words = b"Words that mean no harm, and mean it well. " * 20

# zip bombs: one flat (a gigabyte in a megabyte), one of many members, one nested
def flat(name, member, size):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
        with z.open(member, "w", force_zip64=True) as f:
            for _ in range(size // MB):
                f.write(b"a" * MB)
flat("flat.zip", "a.txt", 300 * MB)
inner = io.BytesIO()
flat("inner.zip", "a.txt", 60 * MB)
data = open("inner.zip", "rb").read()
with zipfile.ZipFile("many.zip", "w") as z:
    for i in range(40):
        z.writestr(f"{i}.zip", data)
nest = words
for i in range(12):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w") as z:
        z.writestr("a.txt" if i == 0 else "a.zip", nest)
    nest = b.getvalue()
open("nested.zip", "wb").write(nest)
with gzip.open("bomb.txt.gz", "wb") as f:
    for _ in range(300):
        f.write(b"a" * MB)

# names that point elsewhere, links and devices
with tarfile.open("names.tar", "w") as t:
    for name in ("../../outside.txt", "/tmp/lectern-outside.txt", "dir/../../up.txt", "a\nb\x1b[31m.txt"):
        i = tarfile.TarInfo(name); i.size = len(words); t.addfile(i, io.BytesIO(words))
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
        i = tarfile.TarInfo("link.txt"); i.type = kind; i.linkname = "/etc/passwd"; t.addfile(i)
    i = tarfile.TarInfo("null.txt"); i.type = tarfile.CHRTYPE; i.devmajor, i.devminor = 1, 3; t.addfile(i)

# truncated
whole = gzip.compress(words * 500)
open("cut.txt.gz", "wb").write(whole[:len(whole) // 2])
with zipfile.ZipFile("whole.zip", "w") as z:
    z.writestr("a.txt", words)
open("cut.zip", "wb").write(open("whole.zip", "rb").read()[:400])

# XML: expansion, outside entities, depth
lol = "".join(f'<!ENTITY l{i} "{"&l%d;" % (i - 1) * 10}">' for i in range(1, 10))
open("laughs.xml", "w").write('<!DOCTYPE rss [<!ENTITY l0 "lol">' + lol + ']><rss><channel><item><title>Harmless</title>'
    '<description>Some words. &l9;</description></item></channel></rss>')
open("outside.xml", "w").write('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:1/x"> %p;]>'
    '<rss><channel><item><title>Harmless</title><description>Some words. &x;</description></item></channel></rss>')
open("deep.xml", "w").write("<rss>" + "<a>" * 100000)

# depth and length of everything else
open("deep.md", "w").write(">" * 100000 + " words\n")
open("lists.md", "w").write("\n".join("  " * i + "- x" for i in range(3000)))
open("brackets.md", "w").write("[" * 100000 + "words")
open("stars.md", "w").write("*a_ " * 50000)
open("deep.json", "w").write("[" * 100000)
open("deep.jsonl", "w").write('{"text":' * 100000 + "\n" + '{"text":"Some words."}\n')
boundary = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(5000))
open("deep.eml", "w").write("From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n" + boundary)
open("parts.eml", "w").write('From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed; boundary="b"\n\n' + "--b\n\nx\n" * 200000)
with open("line.txt", "wb") as f:
    for _ in range(200):
        f.write(b"word " * (MB // 5))
open("newlines.txt", "wb").write(b"\n" * (60 * MB))
open("lines.txt", "wb").write(b"a\n" * (10 * MB))
open("label.txt", "wb").write("Ёжик в тумане ищет дорогу домой.\n".encode("koi8-r"))
open("broken.txt", "wb").write(b"Some words \xff\xfe\xc3 and then more words.\n")
MAKE

# Address space, not memory in use: a ceiling with room. Sanitizers reserve terabytes of it.
limit_memory() {
    [ "${LECTERN_SANITIZE:-}" ] || ulimit -v 1400000
}

# Seconds of processor time that this shell's children took, in $spent: a busy machine makes them wait, not work. Not in
# a subshell, which has had no children.
count_spent() {
    times >spent.txt
    spent=$(awk 'NR == 2 { split($1, own, "m"); split($2, kernel, "m")
                           printf "%d", 60 * (own[1] + kernel[1]) + own[2] + kernel[2] }' spent.txt)
}

# ends FILE SECONDS STATUS WORDS: in that much of it, with that status, and with that in what it says
ends() {
    count_spent
    before=$spent
    got=0
    (limit_memory; exec timeout 200 "$LECTERN" text "$1" >out.txt 2>err.txt) || got=$?
    count_spent
    took=$((spent - before))
    [ "$got" = "$3" ] || fail "$1: status $got, not $3: $(head -c 300 err.txt)"
    [ "$took" -le "$2" ] || fail "$1: took $took s"
    grep -q -- "$4" err.txt out.txt || fail "$1: no '$4' in: $(head -c 300 err.txt)"
}

ends flat.zip 20 1 "over the limit"
ends many.zip 100 1 "unpacks to more than the limit"
ends nested.zip 5 1 "nested more than"
ends bomb.txt.gz 10 1 "more than the limit"
ends names.tar 5 0 "Words that mean no harm"
! grep -q "$(printf '\033')" err.txt out.txt || fail "a member's name was printed raw"
ends cut.txt.gz 5 1 "cannot be unpacked"
ends cut.zip 5 1 "cut.zip"
ends laughs.xml 5 1 "its XML is broken"
ends outside.xml 5 0 "Some words"
! grep -q root: out.txt || fail "an outside entity was read"
ends deep.xml 5 1 "its XML is broken"
ends deep.md 5 0 "words"
ends lists.md 10 0 "x"
ends brackets.md 10 0 "words"
ends stars.md 10 0 "a"
ends deep.json 5 1 "nested more than"
ends deep.jsonl 5 1 "nested more than"
ends deep.eml 5 1 "no text"
ends parts.eml 5 0 "x"
ends line.txt 5 1 "over the limit"
ends newlines.txt 10 1 "no article text found"
ends lines.txt 20 1 "more than"
ends label.txt 5 0 "Ёжик в тумане"
ends broken.txt 5 0 "and then more words"
for outside in ../outside.txt ../../outside.txt /tmp/lectern-outside.txt up.txt ../up.txt; do
    [ ! -e "$outside" ] || fail "a member was written to $outside"
done
