# A voice that reads a text in another language is as loud as the profile of that language says, for its engine
# speaks with that one's voice.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir voices
printf '[voice]\nlanguage = fr-FR\nengine = tone\ngain-db = -2\n' >voices/home.ini
printf '[voice]\nlanguage = en-US\nengine = tone\ngain-db = -12\n' >voices/abroad.ini
export LECTERN_VOICES="$work/voices"
prose 40 >english.txt
printf 'Le film est trop long et la fin ne vient pas, mais il est beau, et on ne le quitte pas.\n' >french.txt

# loudness VOICE TEXT: in whole decibels
loudness() {
    "$LECTERN" -q --no-cache --force -v "$1" "$2" -o x.opus
    "$LECTERN" inspect --json x.opus | awk '/"lufs"/ { printf "%.0f\n", $2 }'
}
own=$(loudness home french.txt) foreign=$(loudness home english.txt) native=$(loudness abroad english.txt)
[ "$foreign" = "$native" ] || fail "English at $foreign LUFS by the French voice, $native by the English one"
[ $((own - foreign)) -ge 8 ] || fail "French at $own LUFS, English at $foreign"

# A text, or a part of one, in a language that no voice is of: one warning, the nearest voice, and no end of it.
unset LECTERN_VOICES
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
printf 'Unha frase curta e outra máis longa.\n' >galician.txt
"$LECTERN" --no-cache --lang gl galician.txt -o gl.opus 2>log || fail "Galician ends it: $(cat log)"
grep -q "no voice for the language 'gl'; the voice pt reads it" log || fail "no word about Galician: $(cat log)"
printf '<html lang="en"><body><article><h1>The Vow</h1><p>It rained on the third day, and nobody minded.</p>%s<p>Then it stopped.</p></article></body></html>' \
    '<p lang="sa">Datta. Dayadhvam.</p><p lang="sa">Damyata.</p>' >vow.html
"$LECTERN" --no-cache vow.html -o vow.opus 2>log || fail "a line of Sanskrit ends it: $(cat log)"
[ "$(grep -c "no voice for the language 'sa'" log)" = 1 ] || fail "not one word about Sanskrit: $(cat log)"
