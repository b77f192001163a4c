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
