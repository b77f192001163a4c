# Files that other programs wrote: each that is on this machine makes one, and it is read as an article.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
tested=0

here() {
    command -v "$1" >/dev/null
}

# says FILE TEXT...: the article of FILE has these lines of text in it.
says() {
    file=$1
    shift
    "$LECTERN" text "$file" >said.txt 2>err.txt || fail "$file: $(cat err.txt)"
    for line; do
        grep -qF -- "$line" said.txt || fail "$file: no '$line' in: $(head -c 400 said.txt)"
    done
    tested=$((tested + 1))
}

unsaid() {
    ! grep -qF -- "$2" said.txt || fail "$1: '$2' is read out"
}

cat >kite.md <<'TEXT'
---
title: The Tin Kite
author: Horace Appleyard
lang: en
date: 2020-01-04
---

# The Tinsmith

There was once a tinsmith who could make *anything* but money, and he made a great deal of it.

- a kettle without a bottom
- a kite of eleven pounds

# The Flight

Nobody was looking. That is how such things are always done, by tinsmiths and by everyone else.
TEXT

says kite.md "There was once a tinsmith who could make anything but money" "a kite of eleven pounds" "Nobody was looking."

if here pandoc; then
    for form in epub2 epub3 plain html rst org; do
        case $form in
        epub*) file=kite-$form.epub ;;
        plain | rst | org) file=kite-$form.txt ;;
        *) file=kite.$form ;;
        esac
        pandoc -s kite.md -t $form -o "$file"
        says "$file" "There was once a tinsmith" "a kite of eleven pounds" "Nobody was looking."
    done
    says kite-epub3.epub "The Tinsmith" "The Flight"
    unsaid kite-epub3.epub "2020-01-04"
    "$LECTERN" text --as json kite-epub3.epub >book.json 2>/dev/null
    grep -q '"byline": "Horace Appleyard"' book.json || fail "the book's author is lost"
    grep -q 'front matter' book.json || fail "the account does not name the front matter"
fi

if here ebook-convert; then
    ebook-convert kite.md kite-calibre.epub >/dev/null 2>&1
    says kite-calibre.epub "There was once a tinsmith" "Nobody was looking."
fi

cat >kite.html <<'TEXT'
<!DOCTYPE html><html lang="en"><head><title>The Tin Kite</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>The Tin Kite</h1><p>There was once a tinsmith who could make anything but money, and he made a great
deal of it, in a lane so narrow that the wind had to go through it sideways.</p><p>Nobody was looking. That is how
such things are always done, by tinsmiths and by everyone else, and it is how they were done that day.</p></article>
</body></html>
TEXT

if here zip && here tar; then
    zip -q inner.zip kite.html && tar cf middle.tar inner.zip && zip -q outer.zip middle.tar
    says outer.zip "There was once a tinsmith"
    tar czf kite.tgz kite.html && says kite.tgz "There was once a tinsmith"
fi
for packer in gzip bzip2 xz zstd; do
    here $packer || continue
    $packer -c <kite.html >"packed-$packer"
    says "packed-$packer" "There was once a tinsmith"
done

if here python3; then
    python3 - <<'MAKE'
import mailbox
from email.message import EmailMessage
def letter(n):
    m = EmailMessage()
    m["Subject"] = f"Grüße aus der Küche, № {n}"
    m["From"] = "Ann Lée <ann@crumb.example>"
    m["To"] = "you@reader.example"
    m["Date"] = "Tue, 05 Mar 2024 10:00:00 +0100"
    m.set_content("The plain form — nobody should hear this one.\n\n-- \nAnn\n")
    m.add_alternative("<html><body><p>The bread is out — and it is still warm.</p>"
                      "<p>Come before it is not.</p></body></html>", subtype="html")
    m.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="bread.png")
    return m
open("letter.eml", "wb").write(letter(1).as_bytes())
box = mailbox.mbox("letters.mbox")
for n in (1, 2):
    box.add(letter(n))
box.flush()
MAKE
    says letter.eml "The bread is out — and it is still warm." "Come before it is not."
    unsaid letter.eml "nobody should hear"
    "$LECTERN" text --as json letter.eml 2>/dev/null | grep -q '"title": "Grüße aus der Küche, № 1"' || fail "the subject is no title"
    says letters.mbox "The bread is out"
fi

if here wget && here python3; then
    mkdir site && cp kite.html site/
    python3 -c '
import functools, http.server, sys
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory="site")
server = http.server.HTTPServer(("127.0.0.1", 0), handler)
open("port", "w").write(str(server.server_port) + "\n")
for _ in range(4): server.handle_request()
' 2>/dev/null &
    server=$!
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s port ] || sleep 0.3; done
    wget -q --no-proxy -O /dev/null --warc-file=kite "http://127.0.0.1:$(cat port)/kite.html" || fail "wget failed"
    kill $server 2>/dev/null || :
    says kite.warc.gz "There was once a tinsmith"
    gzip -dc kite.warc.gz >kite.warc && says kite.warc "There was once a tinsmith"
fi
echo "$tested files read"
