# Where files go and what is in them: beside the input, into a directory, two inputs of one name, a whole tree.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir -p in/deep
cp "$LECTERN_SOURCE/samples/letter.txt" in/letter.txt
cp "$LECTERN_SOURCE/samples/essay.md" in/letter.md
cp "$LECTERN_SOURCE/samples/review.html" in/deep/review.html
echo "not an article" >in/notes.unknown
"$LECTERN" -q -v tone -p fast in/letter.txt
[ -s in/letter.opus ] || fail "not beside the input"
rm in/letter.opus
"$LECTERN" -q -v tone -p fast in -o out/
[ "$(cd out && find . -type f | sort | tr '\n' ' ')" = "./deep/review.opus ./letter.opus ./letter.txt.opus " ] ||
    fail "made: $(find out)"

"$LECTERN" inspect out/deep/review.opus >about.txt
for line in "TITLE     The Lighthouse Keeper’s Daughter" "ARTIST    Marta Ellingham" "ALBUM     The Harbour Review" \
    "DATE      2024-03-15" "LANGUAGE  en-GB" "SOURCE    https://harbour-review.example" "LECTERN_ENGINE tone" \
    "R128_TRACK_GAIN" "  An island of two" "  How it sounds" "  Verdict"; do
    grep -qF "$line" about.txt || { cat about.txt; fail "inspect does not show '$line'"; }
done

grep -q '^ *PERFORMER *tone$' about.txt || { cat about.txt; fail "PERFORMER is not the voice"; }

"$LECTERN" -q -v tone -p fast in/letter.txt -o x.wav
"$LECTERN" -q -v tone -p fast in/letter.txt -o x.flac
"$LECTERN" -q -v tone -p fast in/letter.txt -o x.opus
if command -v soxi >/dev/null; then
    seconds=$(soxi -D x.wav)
    "$LECTERN" inspect --json x.opus | grep -q "\"seconds\": $seconds" || fail "WAV and Opus differ in length"
fi
