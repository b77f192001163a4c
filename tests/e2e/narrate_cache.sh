# Edit one sentence: only it is performed again. A damaged take is redone; the cache can be looked at and emptied.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
prose 400 >text.txt
takes() {
    "$LECTERN" cache stats | sed -n 's/.*: \([0-9]*\) takes.*/\1/p'
}
[ "$(takes)" = 0 ] || fail "the cache is not empty at first"
"$LECTERN" -q --no-cache -v tone -p fast text.txt -o never.opus
[ "$(takes)" = 0 ] || fail "--no-cache keeps takes"
"$LECTERN" -q -v tone -p fast text.txt -o first.opus
same never.opus first.opus
lines=$(takes)
[ "$lines" -gt 20 ] || fail "only $lines takes"
"$LECTERN" -q -v tone -p fast text.txt -o second.opus
same first.opus second.opus
[ "$(takes)" = "$lines" ] || fail "the same text made new takes"

sed '1s/^[A-Za-z]* /Changed /' text.txt >edited.txt
"$LECTERN" -q -v tone -p fast edited.txt
[ "$(takes)" = $((lines + 1)) ] || fail "one changed sentence made $(($(takes) - lines)) takes"
"$LECTERN" -q -v tone -p fast --lufs -18 text.txt -o quiet.opus
[ "$(takes)" -ge $((2 * lines)) ] || fail "another loudness took takes of this one"

# Damage one: verify finds it, and a narration does not care.
victim=$(find "$XDG_CACHE_HOME" -type f -name '*' | sort | head -1)
printf 'x' | dd of="$victim" bs=1 seek=100 conv=notrunc 2>/dev/null
"$LECTERN" -q -v tone -p fast text.txt -o third.opus
same first.opus third.opus
"$LECTERN" cache verify | grep -qE ' (0|1) were damaged' || fail "verify: $("$LECTERN" cache verify)"
find "$XDG_CACHE_HOME" -type f | while read -r take; do : >"$take"; done
"$LECTERN" -q -v tone -p fast text.txt -o fourth.opus
same first.opus fourth.opus

"$LECTERN" cache prune --cache-size 1 >/dev/null
"$LECTERN" cache clear >/dev/null
[ "$(takes)" = 0 ] || fail "clear leaves takes"
fails 2 "usage: lectern cache" "$LECTERN" cache

# A cache that cannot be written is no failure.
XDG_CACHE_HOME=/dev/null/x "$LECTERN" -q -v tone -p fast text.txt -o fifth.opus
same first.opus fifth.opus
