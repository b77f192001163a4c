# That the voice is a synthetic one: said where it is asked for, in the article's language, and in the tags always.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >in.md <<'MD'
---
title: Der Hafen
author: Eva Weiß
lang: de
---

Der stille Hafen ließ seine Lampen brennen.

## Am Morgen

Am Morgen konnte niemand sagen, wer es war.
MD
spoken() { "$LECTERN" text --as spoken "$@"; }
words="Gelesen von einer synthetischen Stimme."
! spoken in.md | grep -q Stimme || fail "said without being asked for"
[ "$(spoken in.md --disclose start | sed -n 3p)" = "$words" ] || fail "start: $(spoken in.md --disclose start)"
[ "$(spoken in.md --disclose end | tail -n 1)" = "$words" ] || fail "end: $(spoken in.md --disclose end)"
own=$(spoken in.md --disclose end --disclosure "Gelesen am 3. Mai von einer Maschine." | tail -n 1)
[ "$own" = "Gelesen am dritten Mai von einer Maschine." ] || fail "own words: $own"
[ "$(spoken --lang fr in.md --disclose end | tail -n 1)" = "Lu par une voix de synthèse." ] || fail "French"
# Without words of its own: English, read as English.
[ "$(spoken --lang et in.md --disclose end | tail -n 1)" = "Read by a synthetic voice." ] || fail "Estonian"
"$LECTERN" text --as ssml --lang et in.md --disclose end | grep -q '<s xml:lang="en">Read by' || fail "ssml"
# A text without a title is still called by how it begins, and nothing is not an article.
printf 'The harbour kept its lamps burning all the night.\n\nNobody knew why.\n' >bare.txt
[ "$(spoken bare.txt --disclose start | sed -n 2p)" = "Read by a synthetic voice." ] || fail "bare: $(spoken bare.txt --disclose start)"
"$LECTERN" -q -v tone -p fast --disclose start -o bare.opus bare.txt
"$LECTERN" inspect --no-sound bare.opus | grep -q '^  TITLE  *The harbour kept' || fail "title: $("$LECTERN" inspect bare.opus)"
printf '   \n' >empty.txt
fails 1 "" "$LECTERN" -q -v tone -p fast --disclose end -o empty.opus empty.txt
# It is no chapter; whoever cannot hear reads it: in captions, in the transcript, as it is written.
for where in no start end; do
    "$LECTERN" -q -v tone -p fast --disclose $where --sidecars vtt,srt,transcript,account -o out.opus in.md
    "$LECTERN" inspect --no-sound out.opus | sed -n '/^  chapters/,$p' | cut -c 20- >$where.chapters
    lines=$([ $where = no ] && echo 0 || echo 1)
    for sidecar in vtt srt transcript.json; do
        [ "$(grep -c "$words" out.$sidecar)" = "$lines" ] || fail "$where: $(cat out.$sidecar)"
    done
    "$LECTERN" inspect --no-sound out.opus | grep -q "^  DISCLOSURE $words" || fail "$where: no tag"
done
same no.chapters start.chapters
same no.chapters end.chapters
"$LECTERN" -q -v tone -p fast --disclose end --disclosure "Gelesen am 3. Mai <2026>." --words --sidecars vtt -o own.opus in.md
sed 's/<[0-9:.]*>//g' own.vtt | grep -qF "Gelesen am 3. Mai &lt;2026&gt;." || fail "own words: $(cat own.vtt)"
grep -qF "am <" own.vtt || fail "its words have no times: $(cat own.vtt)"
# So is what announces the author, which a chapter begins with.
printf '%s\n' '# The harbour' '' 'By Ann Lee' '' 'The harbour kept its lamps.' '' 'Nobody knew why they burned on.' '' \
    'Ann Lee is a writer who lives in Oslo with two cats.' >bio.txt
"$LECTERN" -q -v tone -p fast --sidecars vtt,transcript -o bio.opus bio.txt
grep -q '^About the author$' bio.vtt || fail "the author is announced without a caption: $(cat bio.vtt)"
grep -q '"About the author"' bio.transcript.json || fail "and not in the transcript"
[ "$("$LECTERN" text --as sentences bio.txt | grep -c '^About the author$')" = 1 ] || fail "nor among the sentences"
"$LECTERN" -q -v tone -p fast bio.txt -o bio.epub
"$LECTERN" text --as sentences bio.epub | grep -q '^About the author$' || fail "a book does not show what it says"
fails 2 "disclose takes no|start|end" "$LECTERN" text in.md --disclose never
