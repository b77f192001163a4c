# PDF through the program as people run it, confined: every file of the golden folder, and, where LaTeX is on the machine,
# one text set in twelve ways, whose paragraphs and headings must come out whole and in order whatever the setting.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
read=$LECTERN_SOURCE/tests/golden/read

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

"$LECTERN" text --as article "$read/harbours-latex.pdf" >out.txt || fail "harbours-latex.pdf"
grep -q "unmistakable handwriting of the harbourmaster on a board" out.txt || fail "a word that a line's end cut"
! grep -q "Harbour Studies" out.txt || fail "the running head was read"
for file in scan:"is a scan" locked:"is encrypted"; do
    ! "$LECTERN" text --as article "$read/${file%%:*}.pdf" >out.txt 2>err.txt || fail "$file was read"
    grep -q "${file#*:}" err.txt || fail "$file: $(cat err.txt)"
done
head -c 4000 "$read/harbours-latex.pdf" >cut.pdf
! "$LECTERN" text --as article cut.pdf >out.txt 2>err.txt || grep -q . out.txt || fail "cut.pdf: neither text nor failure"

command -v pdflatex >/dev/null || exit 0
fonts="mathptmx helvet" # of the system's basic set
for class in article report; do
    for columns in onecolumn twocolumn; do
        for font in $fonts none; do
            {
                echo "\\documentclass[$columns,11pt]{$class}"
                [ $font = none ] || echo "\\usepackage{$font}"
                sed -n '/usepackage\[utf8\]/p; /fancyhdr/p; /hyperref/p' "$LECTERN_SOURCE/tests/golden/papers/harbours.tex" |
                    sed 's/\\pdf[a-z]*{[^}]*}//g; s/\\pdf[a-z]*=[0-9]//g; s/\\usepackage{\(mathptmx\|helvet\|courier\)}//g'
                sed -n '/\\title{/,$p' "$LECTERN_SOURCE/tests/golden/papers/harbours.tex"
            } >paper.tex
            pdflatex -interaction=batchmode paper.tex >/dev/null 2>&1 && pdflatex -interaction=batchmode paper.tex >/dev/null 2>&1 || {
                echo "skipped: $class $columns $font: this LaTeX has not what it needs"
                continue
            }
            "$LECTERN" text --as article paper.pdf >out.txt 2>err.txt || fail "$class $columns $font: $(cat err.txt)"
            tr '\n' ' ' <out.txt >flat.txt
            at=0
            for words in "A harbour is kept by people who are seldom seen" "The ferry left at six, as it always did, and nobody" \
                "Ropes are dried before they are coiled" "Lamps are lit at dusk" "Oil was delivered quarterly" \
                "Nobody complained" "Small harbours are kept by small attentions"; do
                found=$(grep -ob "$words" flat.txt | head -1 | cut -d: -f1)
                [ -n "$found" ] || fail "$class $columns $font: no \"$words\""
                [ "$found" -ge "$at" ] || fail "$class $columns $font: \"$words\" out of order"
                at=$found
            done
            for words in "the harbourmaster.s understanding of administration" "in 1917 and in 1932, and that on both occasions the lamps" \
                "whose correspondence on the subject fills eleven boxes"; do
                grep -q "$words" flat.txt || fail "$class $columns $font: cut in \"$words\""
            done
        done
    done
done
