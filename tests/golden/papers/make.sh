# How the documents in ../read that come of a word processor were made, from the texts beside this file, with pandoc 2.17
# and LibreOffice 7.4 (Debian 12: pandoc libreoffice-writer). Not run by the tests: other versions write other bytes.
set -eu
to=$(cd "$(dirname "$0")/../read" && pwd)
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1709424000

office() { # FILE SUFFIX FILTER NAME
    soffice --headless --convert-to "$2${3:+:$3}" --outdir "$work" "$1" >/dev/null 2>&1
    base=${1##*/}
    mv "$work/${base%.*}.$2" "$to/$4.$2"
}
for text in ferry-guide muehle-bericht plain-report; do
    pandoc -s $text.md -o "$to/$text-pandoc.docx"
    pandoc -s $text.md -o "$to/$text-pandoc.odt"
done
for text in ferry-guide muehle-bericht; do
    pandoc -s $text.md -o "$to/$text-pandoc.rtf"
    office "$to/$text-pandoc.odt" docx "MS Word 2007 XML" $text-office
    office "$to/$text-pandoc.odt" rtf "" $text-office
    office "$to/$text-pandoc.docx" odt "" $text-office
done
pandoc -s ferry-guide.md -o "$to/ferry-guide-pandoc.fb2"
pandoc -s plain-report.md -o "$work/plain-report.html"
office "$work/plain-report.html" docx "MS Word 2007 XML" plain-report-office

# PDF: LaTeX's without embedded fonts, which keeps them small; a browser's; a word processor's. scan.pdf, loop.pdf and
# locked.pdf were written by hand.
for text in harbours lamp pilot ordnung letter tides walks bell; do
    pdflatex -interaction=batchmode -output-directory "$work" $text.tex
    pdflatex -interaction=batchmode -output-directory "$work" $text.tex
    mv "$work/$text.pdf" "$to/$text-latex.pdf"
done
for text in muehle lamp-room fog quai report landing; do
    chromium --headless --no-sandbox --disable-gpu --print-to-pdf="$to/$text-chromium.pdf" $text.html
done
office "$to/ferry-guide-pandoc.odt" pdf "" ferry-office

# With their structure marked; the same text as a document.
for text in tools filet; do
    pandoc -s $text.md -o "$to/$text-pandoc.docx"
    pandoc -s $text.md -o "$work/$text.odt"
    office "$work/$text.odt" pdf 'writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' $text-office
done
office "$work/filet.odt" docx "MS Word 2007 XML" filet-office

python3 make_books.py "$to"
python3 make_feeds.py "$to"
