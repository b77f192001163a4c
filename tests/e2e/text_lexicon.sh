# --lexicon FILE, the user's own lexicon, and which of them wins; a mistake in one names file and line.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export XDG_CONFIG_HOME="$dir/config"
mkdir -p config/lectern
printf '# Names\n\nHermione met Ron in Hogsmeade.\n' >names.md

want() {
    got=$("$LECTERN" text --as spoken --quiet "$@" names.md | tail -n 1)
    [ "$got" = "$wanted" ] || { printf 'want: %s\ngot:  %s\n' "$wanted" "$got"; exit 1; }
}

wanted='Hermione met Ron in Hogsmeade.'
want
printf 'Hermione = her my oh nee\nRon = Ronald\n' >config/lectern/lexicon.txt
wanted='her my oh nee met Ronald in Hogsmeade.'
want
printf 'Ron = Ronnie\n' >mine.txt
wanted='her my oh nee met Ronnie in Hogsmeade.'
want --lexicon mine.txt

"$LECTERN" -v tone -p fast --quiet -o with.wav --lexicon mine.txt names.md
"$LECTERN" -v tone -p fast --quiet -o without.wav names.md
cmp -s with.wav without.wav && { echo "the lexicon changed nothing that is heard"; exit 1; }

printf 'Ron = Ronnie\nHermione\n' >mine.txt
status=0
"$LECTERN" -v tone -p fast --quiet -o broken.opus --lexicon mine.txt names.md 2>said || status=$?
[ "$status" -ne 0 ] && grep -q "mine.txt:2: neither 'written = said' nor a comment" said || { cat said; exit 1; }
[ ! -e broken.opus ]
