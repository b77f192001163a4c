# Captions, chapters and account beside the file: they say what the file says, to the millisecond.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
sample=$LECTERN_SOURCE/samples/review.html
"$LECTERN" -q -v tone -p fast --sidecars vtt,srt,chapters,account --words "$sample" -o a.opus
nothing_left a.account.json a.chapters.json a.opus a.srt a.vtt
"$LECTERN" -q -v tone -p fast --sidecars vtt "$sample" -o plain.opus
same a.opus plain.opus

# Captions without word stamps are the same captions.
sed 's/<[0-9:.]*>//g' a.vtt >stripped.vtt
same stripped.vtt plain.vtt
grep -q '<00:00:' a.vtt || fail "no word has a time"
tr , . <a.srt | grep -e '-->' >srt-times.txt
grep -e '-->' plain.vtt >vtt-times.txt
tr , . <vtt-times.txt | cmp - srt-times.txt || fail "SubRip and WebVTT differ in their times"

# The chapters are those of the file.
"$LECTERN" inspect --json --no-sound a.opus | sed -n '/"chapters"/,$s/.*"title": //p' >in-file.txt
sed -n '/"chapters"/,$s/.*"title": //p' a.chapters.json >in-json.txt
same in-file.txt in-json.txt

# The last line ends before the file does, and the account says how long that is.
seconds=$("$LECTERN" inspect --json --no-sound a.opus | sed -n 's/.*"seconds": \([0-9.]*\)000,/\1/p')
grep -qF "\"seconds\": $seconds," a.account.json || fail "the account does not say $seconds seconds"
grep -q '"why": "' a.account.json || fail "the account leaves nothing out"

# The true peak is what is heard: of the decoded file, if a codec changes it, and that of an MP3 file is called by
# another name. A louder file has more of it, which the codec's share is a part of.
peak_of() {
    sed -n 's/.*"true_peak_dbtp": \(-*[0-9.]*\).*/\1/p' "$1"
}
prose 60 >peak.txt
for suffix in opus flac wav; do
    "$LECTERN" -q --no-cache -v en-us --lufs -12 --sidecars account peak.txt -o "peak.$suffix"
    "$LECTERN" inspect --json "peak.$suffix" >heard.json
    told=$(peak_of peak.account.json) heard=$(peak_of heard.json)
    awk -v a="$told" -v b="$heard" 'BEGIN { exit !(a != "" && a - b < 0.05 && b - a < 0.05) }' ||
        fail "$suffix: the account has a peak of $told dBTP, the file of $heard"
done
rm -f peak.account.json
"$LECTERN" -q --no-cache -v en-us --sidecars account peak.txt -o peak.mp3
grep -q '"mastered_true_peak_dbtp": -' peak.account.json || fail "an MP3 file's account tells no peak before the codec"
[ -z "$(peak_of peak.account.json)" ] || fail "an MP3 file's account tells a peak that nobody measured"

# When most of a page is left out, that is said now and in the account.
page=$LECTERN_SOURCE/tests/golden/read/most-left-out.html
"$LECTERN" -v tone -p fast --sidecars account "$page" -o left.opus 2>left.txt
grep -q "most of the page's text is left out" left.txt || fail "nothing is said of what is left out"
grep -q '"notice": "most of the page' left.account.json || fail "the account says nothing of what is left out"

check=$LECTERN_SHARED/check/check_vtt.py
if [ -f "$check" ] && command -v ffmpeg >/dev/null && python3 -c '' 2>/dev/null; then
    python3 "$check" --quiet --audio a.opus a.vtt plain.vtt a.srt || fail "check_vtt"
fi
rm -f ./*
fails 2 "--sidecars takes vtt, srt, transcript, chapters, notes, account and all, not 'txt'" "$LECTERN" --sidecars vtt,txt "$sample" -o a.opus
fails 2 "--sidecars makes files beside a file; a stream has none" "$LECTERN" -v tone -p fast --sidecars vtt "$sample" -o -
nothing_left
