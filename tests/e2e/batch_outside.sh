# lectern batch run by something else: a process for each file (xargs), lines of JSON in and out, parts of a file.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir in
awk 'BEGIN { for (i = 0; i < 20; i++) printf "Note %d\n\nThis is note %d of a few, and it is short.\n", i, i > sprintf("in/note%02d.txt", i) }'
find in -type f | sort >list
"$LECTERN" batch -q -v tone -p fast --files-from list -o whole
rm -rf whole/.lectern

# A process each, at once, in one directory; nothing but files is left.
xargs -P 4 -I '{}' "$LECTERN" batch -q -v tone -p fast --one '{}' -o each <list
diff -r whole each || fail "xargs makes other files"
: >in/empty.txt
got=0
"$LECTERN" batch -q -v tone -p fast --one in/empty.txt -o each 2>/dev/null || got=$?
[ $got = 1 ] || fail "status $got of one that fails"
diff -r whole each || fail "one that fails leaves something"

# A line in, a line out, while standard input is still open.
sed 's/.*/{"file": "&"}/' list >lines.jsonl
{
    cat lines.jsonl
    echo '{"file": "in/note03.txt"}'
    echo 'no JSON'
    echo '{"file": "nosuch.txt"}'
    printf '{"file": "in/empty.txt"}'
} | "$LECTERN" batch -q -v tone -p fast -j 2 --stdio -o piped >results.jsonl 2>/dev/null && fail "failures are no success" || true
diff -r whole piped || fail "--stdio makes other files"
[ "$(grep -c '"state":"done"' results.jsonl)" = 21 ] || { cat results.jsonl; fail "results"; }
[ "$(grep -c '"state":"failed"' results.jsonl)" = 3 ] || { cat results.jsonl; fail "failures"; }
[ "$(wc -l <results.jsonl)" = 24 ] || fail "$(wc -l <results.jsonl) results"
grep -q '"output":\["piped/note07.opus"\]' results.jsonl || { cat results.jsonl; fail "output"; }
mkfifo pipe
"$LECTERN" batch -q -v tone -p fast -j 1 --stdio -o alive <pipe >alive.jsonl &
run=$!
exec 3>pipe
echo '{"file": "in/note01.txt"}' >&3
for wait in $(seq 100); do
    [ -s alive.jsonl ] && break
    sleep 0.1
done
[ -s alive.jsonl ] || fail "no result while standard input is open"
exec 3>&-
wait $run || fail "--stdio: status $?"

# Parts of a file, as the index of a WARC names its records.
page() { # URL WORDS
    body="<html><head><title>$2</title></head><body><article><h1>$2</h1><p>This is the page about $2, which is long enough to be read.</p></article></body></html>"
    http=$(printf 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%s' "$body")
    printf 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %s\r\n\r\n%s\r\n\r\n' \
        "$1" "$(printf '%s' "$http" | wc -c)" "$http"
}
for i in 1 2 3; do page "https://example.org/$i" "thing $i" | gzip -n >part$i; done
cat part1 part2 part3 >crawl.warc.gz
"$LECTERN" batch -q -v tone -p fast crawl.warc.gz -o crawl
at=0
for i in 1 2 3; do
    size=$(wc -c <part$i)
    [ $i = 2 ] || echo "{\"file\": \"crawl.warc.gz\", \"offset\": $at, \"length\": $size}"
    at=$((at + size))
done >parts.jsonl
"$LECTERN" batch -q -v tone -p fast --items parts.jsonl -o parts
[ "$(find parts -name '*.opus' | wc -l)" = 2 ] || fail "parts: $(find parts)"
(cd parts && find . -name '*.opus') | while read -r file; do same "parts/$file" "crawl/$file"; done
"$LECTERN" batch -v tone -p fast --items parts.jsonl -o parts 2>said.txt
grep -q "0 done, 2 unchanged" said.txt || fail "$(cat said.txt)"
echo '{"file": "a", "offset": 1}' >odd.jsonl
got=0
"$LECTERN" batch -q --items odd.jsonl -o x 2>said.txt || got=$?
grep -q "go together" said.txt || fail "$(cat said.txt)"
