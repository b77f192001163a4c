#!/bin/sh
# tests/epubcheck.sh [BOOK.epub...]: EPUBCheck 4.2.6 and 5.2.1 (from Maven, into build/epubcheck) judge the books that are
# named, or some that are made here of the samples. Needs a build, a Java development kit and Maven. No warning passes.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
lectern=${LECTERN:-$root/build/release/bin/lectern} kept=$root/build/epubcheck
export LECTERN_VOICES="$root/voices"
for version in 4.2.6 5.2.1; do
    dir=$kept/$version
    [ -e "$dir/done" ] && continue
    mkdir -p "$dir"
    cat >"$dir/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies><dependency>
<groupId>org.w3c</groupId><artifactId>epubcheck</artifactId><version>$version</version>
</dependency></dependencies></project>
XML
    mvn -q -B -f "$dir/pom.xml" dependency:copy-dependencies -DoutputDirectory=jars
    : >"$dir/done"
done
if [ $# = 0 ]; then
    mkdir -p "$kept/books"
    for sample in "$root"/samples/*.md "$root"/samples/*.html "$root"/samples/*.txt; do
        "$lectern" -q -v tone --cover auto --disclose end "$sample" -o "$kept/books/$(basename "$sample").epub"
    done
    set -- "$kept"/books/*.epub
fi
for version in 4.2.6 5.2.1; do
    java -cp "$kept/$version/jars/*" "$root/tests/support/CheckBooks.java" "$@" >"$kept/said" 2>&1 || {
        grep -v -e '^valid' -e '^Validating' -e '^Warning' -e 'XSLT version' "$kept/said" >&2
        exit 1
    }
    echo "EPUBCheck $version: $(grep -c '^valid' "$kept/said") of $# books: no error, no warning"
done
