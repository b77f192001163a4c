# lectern batch watch: feeds by address and in a list, and a folder, looked at again and again: one new article is one new
# file, nothing else is touched, and a server that has nothing new sends nothing.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
command -v python3 >/dev/null || exit 77
cat >server.py <<'PY'
import time, hashlib, http.server, sys


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_GET(self):
        try:
            body = open("site" + self.path, "rb").read()
        except OSError:
            body = None
        dated = self.path == "/dated.xml"
        tag = "Mon, 02 Jan 2023 10:00:00 GMT" if dated else '"%s"' % hashlib.md5(body or b"").hexdigest()
        known = self.headers.get("If-Modified-Since" if dated else "If-None-Match") == tag
        busy = self.path.startswith("/busy")
        status = 503 if busy else 404 if body is None else 304 if known else 200
        with open("log.txt", "a") as log:
            print(self.path, status, file=log)
        if self.path.startswith("/asleep"):
            open("asleep.txt", "w").write("asked\n")
            time.sleep(25)
        self.send_response(status)
        if busy:
            date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 5000))
            self.send_header("Retry-After", date if "date" in self.path else "5000")
        if body is not None:
            self.send_header("Last-Modified" if dated else "ETag", tag)
        if status == 200:
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status == 200:
            self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
PY
feed() { # FILE TITLES...
    file=$1
    shift
    { echo '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title><link>http://127.0.0.1/</link>'
      for title in "$@"; do
          echo "<item><title>$title</title><link>http://127.0.0.1/$title</link><guid>$title</guid><description>This is what there is to say about $title, and it is enough to be read.</description></item>"
      done
      echo '</channel></rss>'; } >"site/$file"
}
mkdir site folder
feed news.xml Apples Pears
feed dated.xml Plums
python3 server.py >port.txt &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work" "$cache"' EXIT
await port.txt
at=http://127.0.0.1:$(cat port.txt)
cat >feeds.opml <<O
<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="All"><outline type="rss" text="News" xmlUrl="$at/news.xml?a=1&amp;b=2" htmlUrl="x"/></outline>
<outline type="rss" text='Gone' xmlUrl='$at/gone.xml'/>
</body></opml>
O
cp site/news.xml "site/news.xml?a=1&b=2"
echo "A note in a folder that is watched, too." >folder/note.txt
look() { "$LECTERN" batch watch feeds.opml "$at/dated.xml" folder --once -v tone -p fast -o out 2>said.txt || [ $? = 1 ] || { cat said.txt >&2; fail "status"; }; }
says() { grep -q "$1" said.txt || { cat said.txt >&2; fail "does not say '$1'"; }; }
answers() { grep -c "$1" log.txt || true; }
look
says "lectern: 4 done, 1 failed"
says "$at/gone.xml: the server answers 404"
[ "$(ls out | tr '\n' ' ')" = "apples.opus note.opus pears.opus plums.opus " ] || fail "$(ls out)"
"$LECTERN" -q -v tone -p fast "$at/news.xml?a=1&b=2" -o one/
same one/apples.opus out/apples.opus

# Nothing new: nothing is sent, nothing is made.
ls -l --time-style=full-iso -i out >before.txt
: >log.txt
look
[ "$(grep -c '^lectern: http' said.txt)" = 1 ] || fail "$(cat said.txt)"
[ "$(answers ' 200')" = 0 ] && [ "$(answers ' 304')" = 2 ] || fail "$(cat log.txt)"
ls -l --time-style=full-iso -i out | cmp - before.txt || fail "something was made again"

# One new article in one feed, while an old one has gone from it.
feed "news.xml?a=1&b=2" Cherries Apples
look
says "lectern: 1 done, "
[ "$(ls out | tr '\n' ' ')" = "apples.opus cherries.opus note.opus pears.opus plums.opus " ] || fail "$(ls out)"
ls -l --time-style=full-iso -i out | grep -v cherries | grep -v total >after.txt
grep -v total before.txt | cmp - after.txt || fail "something else was touched"

# As a service: round after round, until it is told to end.
"$LECTERN" batch watch "$at/news.xml?a=1&b=2" folder --every 1 -q -v tone -p fast -o out &
run=$!
sleep 1
echo "One more note, written while it watches." >folder/more.txt
feed "news.xml?a=1&b=2" Quinces Cherries Apples
await out/more.opus
await out/quinces.opus
kill -TERM $run
got=0
wait $run || got=$?
[ $got = 143 ] || fail "status $got when it is told to end"
[ "$(ls out | wc -l)" = 7 ] || fail "$(ls out)"

# What cannot be had is asked for less and less often, and forgiven once it can be had.
late() { "$LECTERN" batch watch "$at/late.xml" --once --every 100 -q -v tone -p fast -o late 2>said.txt || [ $? = 1 ] || { cat said.txt >&2; fail "status"; }; }
: >log.txt
late
says "$at/late.xml: the server answers 404"
wait=$(ls late/.lectern/fetched/*.wait)
for failures in 1 2 3; do
    read -r count until <"$wait"
    ahead=$((until - $(date +%s)))
    least=$((100 * (1 << (failures - 1)) - 50 - 40)) # it may have been a while since
    [ "$count" = $failures ] && [ $ahead -ge $least ] && [ $ahead -le $((least + 41)) ] || fail "$failures: $(cat "$wait"), $ahead"
    late
    says "$at/late.xml: it could not be had, and is asked again later"
    [ "$(answers late.xml)" = $failures ] || fail "asked too early: $(cat log.txt)"
    echo "$count 1" >"$wait" # the time has come
    [ $failures = 3 ] || late
done
feed late.xml Figs
late
[ "$(ls late)" = figs.opus ] && [ ! -e "$wait" ] || fail "$(ls late "$wait")"

# A server that says when it wants to be asked again is asked then, and not earlier.
for page in busy.xml busy-date.xml; do
    "$LECTERN" batch watch "$at/$page" --once --every 100 -q -v tone -p fast -o "busy-$page" 2>said.txt || true
    says "$at/$page: the server answers 503"
    read -r count until <"$(ls busy-$page/.lectern/fetched/*.wait)"
    ahead=$((until - $(date +%s)))
    [ $ahead -gt 4900 ] && [ $ahead -le 5001 ] || fail "$page: asked again in $ahead s"
done

# Who is interrupted while a server is waited for has not been failed by it, nor by those that come after it.
feed asleep.xml Dates
for verb in "batch watch --every 100 --once" batch; do
    rm -rf asleep asleep.txt
    "$LECTERN" $verb "$at/asleep.xml" "$at/news.xml" -q -v tone -p fast -o asleep 2>said.txt &
    waiter=$!
    await asleep.txt
    kill -INT $waiter
    got=0
    wait $waiter || got=$?
    [ $got = 130 ] || { cat said.txt; fail "status $got"; }
    ! grep -q "news.xml" said.txt || fail "the second server is blamed: $(cat said.txt)"
    [ -z "$(find asleep -name '*.wait')" ] || fail "the server has to be waited for: $(find asleep)"
done

# A page by its address; what needs a ledger, and a list that is none.
printf '<html><head><title>A page</title></head><body><article><h1>A page</h1><p>This is a page of the web, which has an address.</p></article></body></html>' >site/page
"$LECTERN" batch -q -v tone -p fast "$at/page" -o page
[ "$(ls page)" = a-page.opus ] || fail "$(ls page)"
printf '%s\nhttp://a:pa55word@127.0.0.1:1/x?token=s3cret\nftp://a:pa55word@h.example/\n' "$at/page" >list
"$LECTERN" batch -v tone -p fast --log-format json --files-from list -o listed >said.txt 2>&1 && fail "a list with addresses that nobody has"
[ "$(ls listed)" = a-page.opus ] || fail "a page of a list: $(ls listed)"
! grep -rlaE 's3cret|pa55word' said.txt listed || fail "a secret of a list was shown"
fails 2 "for runs that keep a ledger" "$LECTERN" batch -q --one "$at/page" -o page
fails 2 "batch needs --out" "$LECTERN" batch watch feeds.opml --once
echo "No list." >no.opml
got=0
"$LECTERN" batch -q -v tone -p fast no.opml -o none 2>/dev/null || got=$?
[ $got = 0 ] || [ $got = 1 ] || fail "status $got"

# What systemd is given is what it takes.
service="$LECTERN_BUILD/src/cli/lectern-watch.service"
grep -q "^ExecStart=/.*/lectern batch watch" "$service" || fail "no service"
if command -v systemd-analyze >/dev/null; then
    mkdir units
    sed 's,^ExecStart=[^ ]*,ExecStart=/bin/true,' "$service" >units/lectern-watch.service
    cp "$LECTERN_SOURCE/src/cli/systemd/lectern-watch.timer" units/
    systemd-analyze verify --man=no --user units/lectern-watch.service units/lectern-watch.timer 2>units.txt || true
    grep "lectern-watch" units.txt && fail "systemd does not take them" || true
fi
