# More than one voice: of roles, of speakers in order of appearance, of a story; who says what is in captions, account
# and script, a name is heard once, and the bytes do not depend on the number of jobs.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
mkdir voices
for name in lead one two; do
    printf '[voice]\nlanguage = en\nengine = tone\nasked-only = yes\n' >voices/$name.ini
done
printf '[voice]\nlanguage = en\nengine = tone\ncast = one, two\n[quote]\nvoice = two\n[note]\nvoice = one\n' >voices/many.ini
export LECTERN_VOICES=$work/voices
cat >talk.md <<'TXT'
# A talk

They met in May.

ANN LEE: It began *early*.

BO: When?

LEE: At four.

> A line of a poem.
TXT
cat >story.txt <<'TXT'
The mill

“Who is it?” asked Ann.

“Only me,” said Bo. “Come in.”

“No.”

Nobody knows who said “later” then.
TXT
script() { "$LECTERN" text --as script "$@" | sed -n 's/^.* ms  \[/[/p'; }
says() { # WANT GOT
    [ "$1" = "$2" ] || { printf '%s\n-- is not --\n%s\n' "$2" "$1" >&2; fail "the casting"; }
}
says '[lead] A talk
[lead] They met in May.
[lead] ann lee:
[ANN LEE: one] It began early.
[lead] BO:
[BO: two] When?
[ANN LEE: one] At four.
[lead] A line of a poem.' "$(script -v lead --cast one,two talk.md)"
says '[many] A talk
[many] They met in May.
[many] ann lee:
[ANN LEE: one] It began early.
[many] BO:
[BO: two] When?
[ANN LEE: one] At four.
[two] A line of a poem.' "$(script -v many talk.md)"
# One voice for both: the name is said whenever it changes hands.
says 2 "$(script -v lead --cast one talk.md | grep -c 'ann lee:\|LEE:$')"
says '[one] A talk
[lead] They met in May.' "$(script -v lead --voice-for title=one --voice-for quote=two talk.md | head -2)"
says '[lead] The mill
[Ann: one] “Who is it?”
[lead] asked Ann.
[Bo: two] “Only me,”
[lead] said Bo.
[Bo: two] “Come in.”
[Ann: one] “No.”
[lead] Nobody knows who said “later” then.' "$(script -v lead --cast auto,one,two story.txt)"
says '' "$(script -v lead talk.md)"

for jobs in 1 2 7; do
    "$LECTERN" -q --no-cache -p fast -j $jobs -v lead --cast one,two --sidecars vtt,account talk.md -o $jobs.opus
done
same 1.opus 2.opus
same 1.opus 7.opus
same 1.vtt 7.vtt
"$LECTERN" -q -p fast -v lead --cast one,two talk.md -o kept.opus
"$LECTERN" -q -p fast -v lead --cast one,two talk.md -o kept.opus
same 1.opus kept.opus
grep -q '^<v ANN LEE>At four\.$' 1.vtt || { cat 1.vtt >&2; fail "captions do not name the speaker"; }
grep -q '^<v lead>They met in May\.$' 1.vtt || fail "captions do not name the reader"
grep -q '"speaker": "BO"' 1.account.json || fail "the account does not say who said it"
grep -q "speaker's name, heard by the voice" 1.account.json || fail "the account does not say that names are left out"

fails 1 "there is no voice 'nobody' for the cast" "$LECTERN" -q -v lead --cast one,nobody talk.md -o no.opus
fails 2 "takes ROLE=NAME of quote, heading, title, aside and note, not 'tail=one'" "$LECTERN" -q --voice-for tail=one talk.md -o no.opus
