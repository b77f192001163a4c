# flite's voices: the protocol is kept, the bytes are the same however it is spoken, and a lexicon is obeyed.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
"$LECTERN" engine check flite >check.txt 2>&1 || { cat check.txt >&2; fail "the protocol is not kept"; }
prose 120 >text.txt
"$LECTERN" -q --no-cache -p fast -v slt -j 1 --words --sidecars account text.txt -o one.opus 2>said.txt
[ ! -s said.txt ] || { cat said.txt >&2; fail "something was said on stderr"; }
"$LECTERN" -q --no-cache -p fast -v slt -j 3 text.txt -o three.opus
same one.opus three.opus
grep -q '"begin"' one.account.json || fail "no times"
for voice in rms awb; do
    "$LECTERN" -q --no-cache -p fast -v $voice -j 1 text.txt -o $voice.opus
    ! cmp -s one.opus $voice.opus || fail "$voice sounds like slt"
done
echo "We ate a gyro." >lunch.txt
printf 'gyro = @ipa ˈjɪəɹoʊ\n' >lunch.lex
"$LECTERN" -q --no-cache -p fast -v slt lunch.txt -o plain.opus
"$LECTERN" -q --no-cache -p fast -v slt --lexicon lunch.lex lunch.txt -o lexicon.opus
! cmp -s plain.opus lexicon.opus || fail "the lexicon changes nothing"
echo "Заголовок" >russian.txt
fails 1 "gave no sound for it" "$LECTERN" -q --no-cache -p fast -v slt -l ru russian.txt -o ru.opus
