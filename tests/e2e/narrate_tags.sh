# MP3, FLAC and WAV say the same about themselves as the Opus file: title, chapters, cover; and so do other
# programs that read them, where they are here.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
cat >in.md <<'MD'
---
title: Über – naïve 日本
author: José Müller
date: 2026-03-04T10:20:30+02:00
description: Was der Hafen war.
lang: de
url: https://example.org/hafen
---

# Über – naïve 日本

Der stille Hafen ließ seine Lampen die ganze Nacht brennen.

## Der Anfang – ö

Am Morgen konnte niemand sagen, wer sie angezündet hatte.
MD
chapters() { "$LECTERN" inspect --no-sound "$1" | sed -n '/^  chapters/,$p'; }
tag() { "$LECTERN" inspect --no-sound "$1" | sed -n "s/^  $2  *//p"; }
"$LECTERN" -q -v tone -p fast --cover auto in.md -o in.opus
[ "$(chapters in.opus | wc -l)" = 3 ] || fail "chapters: $(chapters in.opus)"
for kind in mp3 flac wav; do
    "$LECTERN" -q -v tone -p fast --cover auto in.md -o "in.$kind"
    "$LECTERN" -q -v tone -p fast --cover auto -j 1 in.md -o "again.$kind"
    same "in.$kind" "again.$kind"
    [ "$(chapters "in.$kind")" = "$(chapters in.opus)" ] || fail "$kind: $(chapters "in.$kind")"
    [ "$(tag "in.$kind" cover)" = "$(tag in.opus cover)" ] || fail "$kind: cover $(tag "in.$kind" cover)"
    for name in TITLE ARTIST LANGUAGE DESCRIPTION SOURCE PERFORMER; do
        [ "$(tag "in.$kind" $name)" = "$(tag in.opus $name)" ] || fail "$kind: $name is $(tag "in.$kind" $name)"
    done
    "$LECTERN" inspect "in.$kind" | grep -q '^  loudness  -[0-9]' || fail "$kind: no loudness"
    [ "$(tag "in.$kind" length)" = "$(tag in.opus length)" ] || fail "$kind: $(tag "in.$kind" length)"
    command -v ffprobe >/dev/null || continue
    ffprobe -v error -show_chapters -of csv=p=0 "in.$kind" >found
    [ "$(wc -l <found)" = 2 ] && grep -q 'Der Anfang – ö' found || fail "$kind: ffprobe sees $(cat found)"
    [ "$(ffprobe -v error -show_entries stream=codec_name -of csv=p=0 "in.$kind" | grep -c png)" = 1 ] ||
        fail "$kind: not one picture"
done
check="$LECTERN_SHARED/check/check_mp3.py"
if [ -f "$check" ] && command -v python3 ffprobe >/dev/null; then
    python3 "$check" --quiet --like in.opus --require-chapters --require-picture in.mp3 || fail "check_mp3"
fi

# A title of more than 126 bytes would make a frame whose size ffmpeg reads otherwise than it is written, and the chapter
# would be gone: it is cut at a word, the same in every format.
long="$(printf 'lamps of the quiet harbour %.0s' 1 2 3 4 5 6 7) end"
printf '# %s\n\nThe harbour kept its lamps.\n\n## Zwei %s\n\nNobody knew.\n\n## Three\n\nThe end.\n' "$long" "$long" >long.md
for kind in opus mp3; do
    "$LECTERN" -q -v tone -p fast long.md -o long.$kind
    "$LECTERN" inspect --no-sound long.$kind | sed -n '/^  chapters/,$p' >long.$kind.txt
done
same long.opus.txt long.mp3.txt
[ "$(grep -c '…$' long.mp3.txt)" = 2 ] || fail "titles are not cut: $(cat long.mp3.txt)"
if command -v ffprobe >/dev/null; then
    [ "$(ffprobe -v error -show_chapters -of compact long.mp3 | grep -c 'start=')" = 3 ] || fail "ffprobe misses a chapter"
fi
