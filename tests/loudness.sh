#!/bin/sh
# tests/loudness.sh - every voice, with every preset, comes out as loud as promised: -16 LUFS as heard from two
# loudspeakers, within 0.5, and true peak at most -1 dBTP. Each voice reads three articles in its own language
# (voices/texts), or the ones that are given.
#   sh tests/loudness.sh [-p PRESET[,PRESET...]] [-t FILE]... [-c] [VOICE...]
#     -p   these presets only
#     -t   another text instead of the voice's own three; as often as wanted
#     -c   the independent checker (check_opus.py in $LECTERN_SHARED/check) is asked about every file too
# Says for each voice and preset how far each text is from -16 and what the highest peak is. Exit status 0: all
# as promised; 1: some are not, their lines end in "out"; 2: it could not be measured. Takes about a second for
# a voice and preset: too long to be one of the tests that run every time.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern}
check=${LECTERN_SHARED:-$root/../shared}/check/check_opus.py
profiles=$root/voices
export LECTERN_VOICES="$profiles"

wanted=-16 tolerance=0.5 ceiling=-1.0
presets='small standard high fast' texts='' ask=

stop() {
    echo "loudness.sh: $*" >&2
    exit 2
}

while getopts p:t:c option; do
    case $option in
    p) presets=$(echo "$OPTARG" | tr , ' ') ;;
    t) [ -f "$OPTARG" ] || stop "$OPTARG: no such text"
        texts="$texts$OPTARG
" ;;
    c) [ -f "$check" ] || stop "$check: not there"
        ask=yes ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ -x "$lectern" ] || stop "$lectern: build it first"
[ $# -gt 0 ] || set -- $("$lectern" voices --names | grep -vx tone)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# texts_of VOICE: what it reads, one path a line. Accents of a language share its texts.
texts_of() {
    [ -z "$texts" ] || {
        printf '%s' "$texts"
        return
    }
    language=$(sed -n 's/^language *= *\([a-zA-Z]*\).*/\1/p' "$profiles/$1.ini")
    for n in 1 2 3; do
        text=$profiles/texts/$language-$n.txt
        [ -f "$text" ] || stop "$text: no such text"
        echo "$text"
    done
}

# judge: inspections as JSON in, a line out; fails when something is not as promised. Mono from two
# loudspeakers is 3.01 LU louder than as stored.
judge() {
    awk -v wanted=$wanted -v tolerance=$tolerance -v ceiling=$ceiling '
        /"lufs":/ { off = $2 + 3.01 - wanted; line = line sprintf(" %+6.2f", off)
                    bad = bad || off > tolerance || off < -tolerance; n++ }
        /"true_peak_dbtp":/ { if (!peaks++ || $2 + 0 > peak) peak = $2 + 0 }
        END { bad = bad || !n || peaks < n || peak > ceiling
              printf "%s  %6.2f dBTP%s\n", line, peak, bad ? "  out" : ""; exit bad }'
}

status=0
for voice; do
    [ -f "$profiles/$voice.ini" ] || stop "there is no voice '$voice'"
    texts_of "$voice" >"$work/texts"
    for preset in $presets; do
        rm -f "$work"/*.opus
        n=0
        while read -r text; do
            n=$((n + 1))
            "$lectern" -q --no-cache -j 1 -v "$voice" -p "$preset" "$text" -o "$work/$n.opus" </dev/null ||
                stop "$text: voice $voice could not read it"
        done <"$work/texts"
        printf '%-8s %-8s' "$voice" "$preset"
        "$lectern" inspect --json "$work"/*.opus >"$work/about.json" || stop "cannot measure"
        judge <"$work/about.json" || status=1
        [ -z "$ask" ] || python3 "$check" --quiet --mono dual --lufs $wanted --tolerance $tolerance \
            --max-tp=$ceiling "$work"/*.opus >"$work/checked" || {
            cat "$work/checked"
            status=1
        }
    done
done
exit $status
