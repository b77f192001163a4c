# Every bad input: one clear sentence, the right status, nothing left behind.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
prose 300 >good.txt

fails 1 "missing.txt: cannot open: No such file" "$LECTERN" missing.txt
nothing_left good.txt

mkdir empty
fails 1 "empty: there are no articles in this directory" "$LECTERN" empty
rmdir empty

: >empty.txt
fails 1 "empty.txt" "$LECTERN" -v tone -p fast empty.txt
rm empty.txt

head -c 4096 /dev/zero | tr '\0' '\177' >noise.bin
printf '\177ELF\002\001\001' >program
fails 1 "program" "$LECTERN" -v tone -p fast program
printf '\211PNG\r\n\032\n0000' >picture.txt
fails 1 "PNG" "$LECTERN" -v tone -p fast picture.txt
rm noise.bin program picture.txt
nothing_left good.txt

fails 2 "unknown option --vioce; did you mean --voice?" "$LECTERN" --vioce x good.txt
fails 2 "--jobs takes a whole number from 1 to 256, not '0'" "$LECTERN" -j 0 good.txt
fails 2 "--preset takes small|standard|high|fast" "$LECTERN" -p huge good.txt
fails 2 "good.doc: lectern writes .opus" "$LECTERN" -v tone -p fast good.txt -o good.doc
fails 2 "there is no voice 'nobody'" "$LECTERN" -v nobody good.txt
fails 2 "2 inputs do not fit into one file" "$LECTERN" -v tone -p fast good.txt good.txt -o one.opus
fails 1 "good.txt/x.opus: cannot" "$LECTERN" -v tone -p fast good.txt -o good.txt/x.opus
fails 1 "no/such/place/x.opus" "$LECTERN" -v tone -p fast good.txt -o no/such/place/x.opus
fails 2 "--lang takes a language tag; 'english' is 'en'" "$LECTERN" -v tone -p fast -l english good.txt
fails 2 "--lexicon: none.txt: cannot open" "$LECTERN" -v tone -p fast --lexicon none.txt good.txt
printf 'no entry\n' >bad.txt
fails 2 "bad.txt" "$LECTERN" -v tone -p fast --lexicon bad.txt good.txt
rm bad.txt
fails 2 "none.png" "$LECTERN" -v tone -p fast --cover none.png good.txt
fails 2 "good.txt" "$LECTERN" -v tone -p fast --cover good.txt good.txt
fails 2 "good.txt" "$LECTERN" -v tone -p fast --intro good.txt good.txt
nothing_left good.txt

mkdir voices
printf '[voice]\nlanguage = en\nengine = absent\n' >voices/ghost.ini
LECTERN_VOICES=$PWD/voices fails 1 "absent" "$LECTERN" -v ghost good.txt
rm -r voices

# Its own input is never replaced.
cp good.txt good.opus
fails 2 "would be replaced by its own narration" "$LECTERN" -v tone -p fast --type text good.opus
rm good.opus

# One bad input does not stop the others.
"$LECTERN" -v tone -p fast missing.txt good.txt >/dev/null 2>err.txt && fail "status 0 with a missing input"
[ -s good.opus ] || fail "the good input was not narrated"
rm err.txt good.opus
nothing_left good.txt
