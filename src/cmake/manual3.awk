# awk -v version=V -f manual3.awk lectern.h: the header as lectern(3). What stands together in the header (a comment, and the
# declarations without a blank line between them) is one entry: the declarations, and below them the comment.
function escaped(s) {
    gsub(/\\/, "\\e", s)
    gsub(/-/, "\\-", s)
    if (s ~ /^[.']/)
        s = "\\&" s
    return s
}
# Lines that are set in from the others are an example.
function words(text,    n, line, i, example) {
    n = split(text, line, "\n")
    for (i = 1; i <= n; i++) {
        if (line[i] ~ /^    / && !example)
            print ".PP\n.nf"
        else if (line[i] !~ /^    / && example)
            print ".fi"
        example = line[i] ~ /^    /
        if (line[i] == "")
            print ".PP"
        else
            print escaped(line[i])
    }
    if (example)
        print ".fi"
}
function entry() {
    if (code != "") {
        printf ".PP\n.nf\n%s.fi\n", code
        if (told != "") {
            print ".RS 4"
            words(told)
            print ".RE"
        }
    } else if (told != "") {
        print ".PP"
        words(told)
    }
    code = told = ""
}
function tell(s) {
    told = told (told == "" ? "" : "\n") s
}
NR == 1 {
    printf ".TH LECTERN 3 \"\" \"lectern %s\" \"Library Functions\"\n.SH NAME\nlectern \\- ", version
    sub(/^\/\* lectern.h - /, "")
    sub(/\.$/, "")
    print
    print ".SH SYNOPSIS\n.nf\n#include <lectern/lectern.h>\n\ncc program.c $(pkg\\-config \\-\\-cflags \\-\\-libs lectern)\n.fi\n.SH DESCRIPTION"
    comment = 1
    next
}
/^#ifndef LECTERN_H/ { entry(); print ".SH TYPES AND FUNCTIONS" }
/^#define LECTERN_VERSION/ { code = code escaped($0) "\n"; next }
/^#/ || /^extern "C"/ || /^}$/ { next }
comment || /^\/\*/ {
    ends = /\*\/$/
    sub(/ *\*\/$/, "")
    sub(/^\/\* /, "")
    sub(/^ \* ?/, "")
    tell($0)
    comment = !ends
    next
}
/^$/ { entry(); next }
{
    if (broken) # what was set right below an opening bracket
        sub(/^ +/, "        ")
    broken = (broken || /^LECTERN_API /) && !/;/
    sub(/^LECTERN_API /, "")
    code = code escaped($0) "\n"
}
END {
    entry()
    print ".SH SEE ALSO\n.BR lectern (1)"
}
