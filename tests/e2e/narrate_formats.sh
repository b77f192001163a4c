# --format opus,mp3: every format from one performance, each file the same bytes as it would be alone.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir in
cp "$LECTERN_SOURCE/samples/letter.txt" in/
cat >in/review.html <<'HTML'
<html lang="en"><head><title>A lamp for the desk</title><meta name="author" content="Jo Clerk"></head><body><article>
<h1>A lamp for the desk</h1><p>It stands where the old one stood, and it is brighter than that one was.</p>
<h2>How it looks</h2><p>The arm is made of brass. It bends in two places, and stays where it is put.</p>
<h2>What it costs</h2><p>It costs 40 euros, which is less than I thought.</p></article></body></html>
HTML

# A directory: all four of each article, and one set of sidecars.
"$LECTERN" --format opus,mp3,flac,wav -v tone -p fast --sidecars vtt,account in -o all/ 2>err.txt || fail "$(cat err.txt)"
[ "$(ls all | tr '\n' ' ')" = "letter.account.json letter.flac letter.mp3 letter.opus letter.vtt letter.wav review.account.json review.flac review.mp3 review.opus review.vtt review.wav " ] ||
    fail "made: $(ls all)"
grep -q "all/review.opus and .mp3 .flac .wav: " err.txt || fail "$(cat err.txt)"
for format in opus mp3 flac wav; do
    (cd in && "$LECTERN" -q --no-cache -v tone -p fast review.html -o "../alone.$format")
    same "alone.$format" "all/review.$format"
    "$LECTERN" -q --no-cache --format $format -v tone -p fast in -o one/
    same "alone.$format" "one/review.$format"
    "$LECTERN" inspect --no-sound "all/review.$format" >about.txt
    grep -q 'How it looks' about.txt || fail "$format: no chapters"
done
grep -q '"name": "review.opus"' all/review.account.json || fail "the account is of the first file"

# From the cache, and what is in it for one format serves it alone.
"$LECTERN" -p fast --format opus,mp3,flac,wav -v tone in -o again/ 2>err.txt
grep -q "lines from the cache" err.txt || fail "nothing was taken from the cache: $(cat err.txt)"
same all/review.mp3 again/review.mp3
same all/review.opus again/review.opus

# A file that is named: its suffix is one of the list, or none at all.
mkdir named
"$LECTERN" -q -v tone -p fast --format mp3,opus in/letter.txt -o named/a.opus
"$LECTERN" -q -v tone -p fast --format mp3,opus in/letter.txt -o named/b.c
[ "$(ls named | tr '\n' ' ')" = "a.mp3 a.opus b.c.mp3 b.c.opus " ] || fail "made: $(ls named)"
(cd in && "$LECTERN" -q -v tone -p fast letter.txt -o ../letter.mp3)
same letter.mp3 all/letter.mp3
"$LECTERN" -q -v tone -p fast --format opus,flac in/letter.txt -o named/x.ogg
[ -s named/x.ogg ] && [ -s named/x.flac ] && [ ! -e named/x.opus ] || fail "made: $(ls named)"

# The same in another order, beside the input; an input is never replaced by itself.
"$LECTERN" -q -v tone -p fast --format wav,opus in/letter.txt
[ -s in/letter.wav ] && [ -s in/letter.opus ] || fail "not beside the input"
rm in/letter.wav in/letter.opus

fails 2 "--format takes opus, ogg, m4b, wav, flac and mp3, not 'aac'" "$LECTERN" --format aac in/letter.txt
fails 2 "--format names mp3 twice" "$LECTERN" --format mp3,opus,mp3 in/letter.txt
fails 2 "--format" "$LECTERN" --format "" in/letter.txt
fails 2 "named/z.wav is none of" "$LECTERN" --format mp3,opus in/letter.txt -o named/z.wav
"$LECTERN" -q -v tone -p fast --format opus in/letter.txt -o - >stream.opus
fails 2 "a stream is Ogg Opus" "$LECTERN" --format mp3 in/letter.txt -o -

# One that cannot be written: none appears, what was there stays.
mkdir both
"$LECTERN" -q -v tone -p fast --format opus,mp3 in/letter.txt -o both/l.opus
cp both/l.opus kept.opus
echo "Other words." >>in/letter.txt
rm both/l.mp3
mkdir both/l.mp3
fails 1 "l.mp3" "$LECTERN" -v tone -p fast --format opus,mp3 in/letter.txt -o both/l.opus
same kept.opus both/l.opus
[ -z "$(ls -A both/l.mp3)" ] && [ "$(ls -A both | wc -l)" = 2 ] || fail "left: $(ls -A both)"

# An audiobook file in the list; where its program is not, that is said once, and nothing is made.
if ls "$LECTERN_BUILD"/*/lectern/make-m4b >/dev/null 2>&1; then
    "$LECTERN" -q -v tone -p fast --format m4b,ogg,opus,mp3 in -o books/
    for format in m4b ogg opus mp3; do
        (cd in && "$LECTERN" -q --no-cache -v tone -p fast review.html -o "../alone.$format" --force)
        same "alone.$format" "books/review.$format"
    done
    same books/letter.ogg books/letter.opus
    # It knows its source as the others do: made again by it, refused to another.
    "$LECTERN" -q -v tone -p fast in/letter.txt -o books/own.m4b
    "$LECTERN" -v tone -p fast in/letter.txt -o books/own.m4b 2>err.txt || fail "its own file is refused: $(cat err.txt)"
    cp books/own.m4b kept.m4b
    fails 1 "own.m4b is there, and was not made from this source" "$LECTERN" -v tone -p fast in/review.html -o books/own.m4b
    same kept.m4b books/own.m4b
    "$LECTERN" inspect --no-sound --json books/own.m4b | grep -q LECTERN_SOURCE || fail "inspect does not know the source"
else
    fails 1 "--format: M4B files are made by make-m4b" "$LECTERN" -v tone -p fast --format opus,m4b in -o books/
    [ ! -e books ] || [ -z "$(ls books)" ] || fail "made: $(ls books)"
fi

# Books are no part of a list, and belong to their source too.
fails 2 "--epub makes a book, and --format other files" "$LECTERN" --epub --format opus in/letter.txt
fails 2 "x.epub is none of" "$LECTERN" --format opus in/letter.txt -o x.epub
for book in x.epub x.zip; do
    "$LECTERN" -q -v tone -p fast in/letter.txt -o $book
    "$LECTERN" -q -v tone -p fast in/letter.txt -o $book
    fails 1 "$book is there, and was not made from this source" "$LECTERN" -v tone -p fast in/review.html -o $book
done

# Each line is spoken once, whatever it is kept as.
mkdir voices said
cat >engine <<'ENGINE'
#!/usr/bin/env python3
import os, struct, sys
out, inp = sys.stdout.buffer, sys.stdin.buffer
def send(kind, number, body):
    body = body if isinstance(body, bytes) else body.encode()
    out.write(b"%s %d %d\n" % (kind.encode(), number, len(body)) + body)
    out.flush()
send("hello", 0, "protocol 1\nname counting\nversion 1\nlanguages *\nmarks no\ndeterministic yes\n")
for head in iter(inp.readline, b""):
    kind, number, length = head.split()
    number, text = int(number), inp.read(int(length)).partition(b"\n\n")[2]
    with open(os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "said", "lines"), "a") as f:
        f.write("line\n")
    send("begin", number, "rate 8000\nformat s16le\n")
    send("pcm", number, struct.pack("<h", 3000) * (4000 + 400 * len(text)))
    send("end", number, "samples %d\n" % (4000 + 400 * len(text)))
ENGINE
chmod +x engine
printf '[voice]\nlanguage = en\nengine = %s/engine\nexec = yes\nwrite = %s/said\n' "$work" "$work" >voices/counting.ini
spoken() {
    rm -f said/lines
    LECTERN_VOICES="$work/voices" "$LECTERN" "$@" || fail "$*"
    wc -l <said/lines
}
alone=$(spoken -q --no-cache -v counting in/review.html -o c/)
[ "$alone" -gt 3 ] || fail "$alone lines are counted"
[ "$(spoken -q --no-cache -v counting --format opus,mp3,flac,wav in/review.html -o c4/)" = "$alone" ] || fail "spoken again for another format"
[ "$(spoken batch -q --no-cache -v counting --format opus,mp3,flac,wav in/review.html -o b4)" = "$alone" ] || fail "a batch speaks again for another format"
for format in opus mp3 flac wav; do
    same c4/review.$format b4/review.$format
done
