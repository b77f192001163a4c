#!/bin/sh
# tests/publish.sh [DIR]: podcasts and books from clean: the shared sample, ten real pages, twelve Markdown reviews, a Markdown
# book and an EPUB are published as README says, and judged by the checkers of ../shared/check, by EPUBCheck 4 and 5, and by
# other programs (ffprobe, eyeD3, mutagen, mediainfo, feedparser, podcastparser). Prints a table, and keeps all in DIR when it
# is named; $PUBLISH_CACHE may keep what was performed for the next time. Needs a build, a JDK,
# Maven, ffmpeg, mediainfo and those Python packages; about ten minutes of two idle cores. Status 1: a line failed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern} shared=${LECTERN_SHARED:-$root/../shared} support=$root/tests/support
export LECTERN_VOICES="$root/voices" LECTERN="$lectern" LECTERN_SOURCE="$root"
work=${1:-$(mktemp -d)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
[ -z "$(ls -A "$work")" ] || { echo "publish.sh: $work is not empty" >&2; exit 2; }
[ $# -gt 0 ] || trap 'rm -rf "$work"' EXIT
cd "$work"
export XDG_CACHE_HOME="${PUBLISH_CACHE:-$work/cache}" XDG_CONFIG_HOME="$work/config"
mkdir log in in/pages
bad=0

# row NAME STATUS FIGURE
row() {
    [ "$2" = 0 ] && verdict=pass || { verdict=FAIL bad=1; }
    printf '%-4s | %-58s | %s\n' $verdict "$1" "$3"
}

# try NAME COMMAND...: its last line is the figure.
try() {
    name=$1 got=0 log=log/$(echo "$1" | tr -c 'a-zA-Z0-9\n' _)
    shift
    "$@" >"$log" 2>&1 || got=$?
    row "$name" $got "$(tail -n 1 "$log")"
}

# every NAME FILES COMMAND...: the command passes for each of the files, whose names stand in the list.
every() {
    name=$1 list=$2 passed=0 all=0 log=log/$(echo "$1" | tr -c 'a-zA-Z0-9\n' _)
    shift 2
    while read -r one; do
        all=$((all + 1))
        if "$@" "$one" >>"$log" 2>&1; then passed=$((passed + 1)); else echo "NOT PASSED: $one" >>"$log"; fi
    done <"$list"
    row "$name" "$([ $passed = $all ] && [ $all -gt 0 ] && echo 0 || echo 1)" "$passed of $all"
}

vtt() { python3 "$shared/check/check_vtt.py" --quiet --max-line 65 --audio "${1%.*}.opus" "$1"; }
mp3() { python3 "$shared/check/check_mp3.py" --quiet --require-chapters --require-picture --like "${1%.mp3}.opus" "$1"; }
feed() {
    python3 "$shared/check/check_feed.py" --quiet --apple --require-chapters --require-transcript --require-disclosure \
        --require-timestamps --min-coverage 0.85 "$1"
}
epub() { python3 "$shared/check/check_epub.py" --quiet --no-epubcheck "$1"; }

python3 "$support/publish_inputs.py" in
cp "$shared"/samples/*.txt in/
for page in $(ls "$shared"/eval/extract/data/html/*.html.gz | awk 'NR % 100 == 7' | head -n 10); do
    gunzip -c "$page" >"in/pages/$(basename "$page" .gz)"
done

# Podcasts, in README's two commands; books.
for of in sample pages series; do
    case $of in sample) source=$(ls in/*.txt) ;; *) source=in/$of ;; esac
    "$lectern" -q --disclose end --sidecars all --cover auto -o $of/ "$source"
    "$lectern" feed $of/ --url https://example.org/$of/ --title "Reviews, read" --author "Ann Lee" >>log/made 2>&1
done
"$lectern" -q --split chapter --disclose end --sidecars all --cover auto -o novel/ in/novel.epub
"$lectern" feed novel/ --url https://example.org/novel/ --type serial >>log/made 2>&1
"$lectern" -q -p fast --format opus,mp3 --disclose end --sidecars all --cover auto -o long/ in/long.md
"$lectern" -q -p fast --format opus,m4b --cover auto -o hours/ in/hours.md
"$lectern" -q --format opus,m4b --cover auto -o m4b/ in/*.txt in/novel.epub
"$lectern" -q --epub --disclose end --cover auto -o epub/ in/*.txt in/pages in/series in/long.md in/novel.epub
"$lectern" -q --daisy --disclose end -o daisy/ in/*.txt in/novel.epub in/series/01-lamp.md

ls sample/*.vtt pages/*.vtt series/*.vtt novel/*.vtt long/*.vtt sample/*.srt pages/*.srt series/*.srt novel/*.srt >captions
ls sample/*.mp3 pages/*.mp3 series/*.mp3 novel/*.mp3 long/*.mp3 >mp3s
find epub -name '*.epub' | sort >epubs
printf '%s\n' sample pages series novel >feeds
every "check_feed --apple and all it requires (coverage 0.85)" feeds feed
every "check_mp3 --like OPUS --require-chapters" mp3s mp3
every "check_vtt --max-line 65, WebVTT and SubRip" captions vtt
every "check_epub" epubs epub
try "EPUBCheck 4 and 5, each in one process" sh "$root/tests/epubcheck.sh" $(cat epubs)
find daisy -name '*.zip' | sort >daisies
every "DAISY 2.02: ids resolve, totals equal the sound" daisies python3 "$support/publish_proof.py" daisy
try "feedparser and podcastparser read the feeds" python3 "$support/feed_readers.py" sample/feed.xml pages/feed.xml \
    series/feed.xml novel/feed.xml
try "ffprobe, eyeD3, mutagen: title, one APIC, chapters" python3 "$support/publish_proof.py" mp3 $(sed 's/\.mp3$//' mp3s)
ffprobe -v error -show_entries format_tags=title -of default=nw=1 series/01-lamp.mp3 >log/title
try "its title is byte-exact" grep -xF "TAG:title=Über – naïve 日本" log/title
for of in sample/*.opus series/01-lamp.opus series/12-accordion.opus; do
    book=$(find epub -name "$(basename "$of" .opus).epub")
    try "six places: $(basename "$of" .opus)" python3 "$support/publish_proof.py" places "${of%.opus}" "$book"
done
try "six places: more than a hundred" python3 "$support/publish_proof.py" places long/long epub/long.epub
for of in m4b/*.m4b hours/hours.m4b; do
    try "m4b: $of" python3 "$support/publish_proof.py" m4b "$of" "${of%.m4b}.opus"
done

# A thousand episodes.
mkdir thousand
for i in $(seq 1000 1999); do
    for suffix in opus mp3 vtt chapters.json transcript.json; do ln series/02-kettle.$suffix thousand/e$i.$suffix; done
done
"$lectern" feed thousand --url https://example.org/t/ >log/thousand 2>&1
(cd thousand && cksum feed*.xml index.html) >before
start=$(date +%s%N)
"$lectern" feed thousand --url https://example.org/t/ >>log/thousand 2>&1
took=$((($(date +%s%N) - start) / 1000000))
(cd thousand && cksum feed*.xml index.html) >after
row "feed again over 1,000: no byte changes, under 1 s" "$(cmp -s before after && [ $took -lt 1000 ] && echo 0 || echo 1)" "$took ms"
python3 "$support/publish_items.py" thousand >items.before
for suffix in opus mp3 vtt chapters.json transcript.json; do ln series/03-raincoat.$suffix thousand/new.$suffix; done
"$lectern" feed thousand --url https://example.org/t/ >>log/thousand 2>&1
python3 "$support/publish_items.py" thousand >items.after
touched=$(diff items.before items.after | grep -c '^[<>]' || true)
row "adding one touches one item" "$([ "$touched" = 1 ] && echo 0 || echo 1)" "$touched of $(wc -l <items.after) differ"
try "feed killed 50 times: the old feed or the new one" sh -c "sh '$root/tests/e2e/feed_kill.sh' && echo 'whole each time'"
exit $bad
