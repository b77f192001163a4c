# What users stumbled over: options before the command, URLs without a scheme, a player that is closed, what is missing.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
export LECTERN_VOICES="$LECTERN_SOURCE/voices"
prose 400 >good.txt

# Options may stand before the command, also one whose value is called like a command.
"$LECTERN" text --as json good.txt >after.txt
"$LECTERN" --as json text good.txt >before.txt
same after.txt before.txt
"$LECTERN" -v tone -p fast narrate good.txt -o a.opus 2>said.txt || fail "$(cat said.txt)"
[ -s a.opus ] || fail "options before narrate"
cp good.txt text
"$LECTERN" -q -v tone -p fast -o b.opus ./text || fail "a file called text"
fails 2 "unknown option --vioce; did you mean --voice?" "$LECTERN" --vioce x narrate good.txt
rm a.opus b.opus text
# A command that is misspelt is no file that is missing, and nothing is read out in its place.
fails 2 "narate: there is no such file, and no such command; did you mean narrate?" "$LECTERN" narate good.txt
fails 2 "did you mean inspect?" "$LECTERN" -v tone -p fast inspct good.txt
fails 1 "novel.txt: cannot open" "$LECTERN" novel.txt
cp good.txt narate
"$LECTERN" -q -v tone -p fast narate || fail "a file that is called nearly like a command"
rm narate narate.opus
fails 2 "the output's name is empty" "$LECTERN" -v tone -p fast good.txt -o ""
# A language's tag is written as others read it.
"$LECTERN" -v tone -p fast -l PT_br good.txt -o a.opus 2>said.txt
grep -q 'language pt-BR (--lang)' said.txt || fail "$(cat said.txt)"
rm a.opus

# Several inputs, each of them as it is alone.
cp good.txt more.txt
"$LECTERN" text good.txt more.txt >both.txt
"$LECTERN" text good.txt >one.txt
cat one.txt one.txt >two.txt
same two.txt both.txt
for unknown in --bitrate --sidecars --cover; do
    "$LECTERN" text --help | grep -q -- "$unknown" && fail "text --help shows $unknown"
done

# The second run is taken from the cache, and says so, and how long it took.
"$LECTERN" cache clear >/dev/null
"$LECTERN" -v tone -p fast good.txt -o a.opus 2>first.txt
"$LECTERN" -v tone -p fast good.txt -o a.opus 2>second.txt
grep -q 'made in [0-9]*:[0-9][0-9]$' first.txt || fail "$(cat first.txt)"
grep -q 'made in [0-9:]*, \([0-9]*\) of \1 lines from the cache$' second.txt || fail "$(cat second.txt)"

# A voice of another language: whose sound it has.
if "$LECTERN" voices --names | grep -qx de; then
    "$LECTERN" -v de -l en good.txt -o a.opus 2>said.txt
    grep -q 'voice de (sounds like en-[a-z]*), language en' said.txt || fail "$(cat said.txt)"
fi

# A player that is closed ends it quietly.
prose 4000 >long.txt
{ "$LECTERN" -v tone -p fast long.txt -o - 2>said.txt; echo $? >status.txt; } | head -c 2000 >/dev/null
grep -qi 'broken\|cannot write\|interrupted' said.txt && fail "$(cat said.txt)"
[ "$(cat status.txt)" = 0 ] || fail "status $(cat status.txt)"

fails 2 "--sidecars" "$LECTERN" -v tone -p fast --words good.txt
fails 2 "outdir/ makes one" "$LECTERN" -v tone -p fast good.txt -o outdir
fails 2 "but text markdown html" "$LECTERN" text --type zip-drive good.txt
fails 1 "https://www.example.invalid/a" "$LECTERN" text www.example.invalid/a

# No line is redrawn where that cannot be done, or is not wanted.
if command -v script >/dev/null; then
    for how in "env TERM=dumb $LECTERN" "env TERM=xterm $LECTERN --log-format plain"; do
        script -qec "$how -v tone -p fast --no-cache good.txt -o a.opus" /dev/null </dev/null >seen.txt
        grep -q "$(printf '\033')" seen.txt && fail "escape sequences with: $how"
        grep -q 'made in' seen.txt || fail "nothing was said"
    done

    # Before anything is done nobody knows how long it takes.
    mkdir engines voices
    printf '#!/bin/sh\nprintf "hello 0 52\\nprotocol 1\\nname slow\\nversion 1\\nlanguages *\\nmarks no\\n"\nexec sleep 1000\n' >engines/lectern-slow
    chmod +x engines/lectern-slow
    printf '[voice]\nlanguage = en\nengine = slow\nexec = yes\n' >voices/slow.ini
    slow="env TERM=xterm LECTERN_ENGINES=$work/engines:$LECTERN_ENGINES LECTERN_VOICES=$work/voices timeout 3 $LECTERN -v slow"
    script -qec "$slow good.txt -o b.opus" /dev/null </dev/null >seen.txt || true
    grep -q ' 0 % .*, ? left' seen.txt || { cat seen.txt >&2; fail "the time that is left is known before anything is done"; }
fi
exit 0
