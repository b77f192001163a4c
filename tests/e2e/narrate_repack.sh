# A changed cover packs a file again and nothing else: no line is performed, and nothing is encoded; the bytes are those of
# a run without a cache. A changed author or title performs and encodes the line that says it.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
article() { # TITLE AUTHOR
    printf -- '---\ntitle: %s\nauthor: %s\nlang: en\n---\n\nThe harbour kept its lamps lit. Nobody knew why.\n\n## After\n\nThe morning came and went. All was well.\n' "$1" "$2"
}
article "The harbour" "Ann Lee" >in.md
cat >picture.py <<'PY'
import struct, sys, zlib
def chunk(name, data): return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
rows = b"".join(b"\0" + bytes([int(sys.argv[1])]) * 300 for _ in range(100))
sys.stdout.buffer.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 100, 100, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
PY
python3 picture.py 20 >one.png
python3 picture.py 200 >two.png
formats="opus mp3 flac"
ls "$LECTERN_BUILD"/*/lectern/make-m4b >/dev/null 2>&1 && formats="$formats m4b"
for format in $formats; do
    "$LECTERN" -v tone -p fast --cover one.png in.md -o "a.$format" 2>first.txt
    grep -q "from the cache" first.txt && [ "$format" = opus ] && fail "the first time: $(cat first.txt)"
    "$LECTERN" -v tone -p fast --cover two.png in.md -o "b.$format" 2>again.txt
    all=$("$LECTERN" --log-format json -v tone -p fast --cover two.png in.md -o "c.$format" 2>&1 | sed -n 's/.*"event": *"episode".*"lines": *\([0-9]*\).*"cached": *\([0-9]*\).*/\1 \2/p')
    [ "${all% *}" = "${all#* }" ] && [ -n "$all" ] || fail "$format: performed again: $all"
    [ "$format" = opus ] || grep -q "and the packed sound from the cache" again.txt || fail "$format: encoded again: $(cat again.txt)"
    "$LECTERN" -q -v tone -p fast --no-cache --cover two.png in.md -o "fresh.$format"
    same "b.$format" "fresh.$format"
    same "b.$format" "c.$format"
    cmp -s "a.$format" "b.$format" && fail "$format: the cover is the old one"
done
# Other words: the one line that says them is new.
article "The harbour" "Bo Ek" >in.md
"$LECTERN" -v tone -p fast in.md -o b.opus 2>said.txt
new=$(sed -n 's/.*, \([0-9]*\) of \([0-9]*\) lines from the cache.*/\1 \2/p' said.txt)
[ $((${new% *} + 1)) = "${new#* }" ] || fail "another author: $(cat said.txt)"
"$LECTERN" -v tone -p fast in.md -o b.mp3 2>said.txt
grep -q "packed sound" said.txt && fail "other words in the old sound"
# A damaged piece is none: it is encoded anew, to the same bytes.
find "$XDG_CACHE_HOME" -type f -size +8k -exec sh -c 'for f; do printf x | dd of="$f" bs=1 seek=5000 conv=notrunc 2>/dev/null; done' sh {} +
"$LECTERN" -q -v tone -p fast in.md -o d.mp3
same b.mp3 d.mp3
