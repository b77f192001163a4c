# A voice comes out as loud as promised, with presets of different headroom; tests/loudness.sh judges all of them.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
sh "$LECTERN_SOURCE/tests/loudness.sh" -p small,fast en-us >said.txt || { cat said.txt; fail "too loud or too quiet"; }
[ "$(grep -c '^en-us .* dBTP$' said.txt)" = 2 ] || { cat said.txt; fail "not two lines"; }

# Half a decibel more or less is noticed, also where another loudness was wanted.
printf '#!/bin/sh\ncase $1 in inspect) exec "%s" "$@";; esac\nexec "%s" "$@" --lufs -17\n' "$LECTERN" "$LECTERN" >quiet
chmod +x quiet
LECTERN=$work/quiet sh "$LECTERN_SOURCE/tests/loudness.sh" -p fast en-us >said.txt && fail "a decibel too quiet is fine"
grep -q -- '-[01]\.[0-9]* .* out$' said.txt || { cat said.txt; fail "does not say that it is out"; }
