# An independent checker, where there is one, and other programs agree with what the files say.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
check=$LECTERN_SHARED/check/check_opus.py
voice=tone
"$LECTERN" voices --names | grep -qx en-us && voice=
for sample in review.html essay.md letter.txt kritik.txt; do
    "$LECTERN" -q ${voice:+-v $voice} "$LECTERN_SOURCE/samples/$sample" -o "$sample.opus"
    if command -v opusinfo >/dev/null; then
        opusinfo "$sample.opus" >info.txt || { cat info.txt; fail "opusinfo on $sample"; }
        grep -qi "warning" info.txt && { cat info.txt; fail "opusinfo warns about $sample"; }
    fi
    if [ -f "$check" ] && command -v mediainfo >/dev/null && command -v ffmpeg >/dev/null; then
        python3 "$check" --quiet --no-loudness "$sample.opus" || fail "check_opus on $sample"
    fi
done
