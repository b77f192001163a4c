#!/bin/sh
# tests/epubcheck.sh [BOOK.epub...]: EPUBCheck 4.2.6 and 5.2.1 (from Maven, into build/epubcheck) judge the books that are
# named, or some that are made here of the samples. Needs a build, a Java runtime and Maven.
set -eu
cd "$(dirname "$0")/.."
lectern=$PWD/build/release/bin/lectern
export LECTERN_VOICES="$PWD/voices"
for version in 4.2.6 5.2.1; do
    dir=build/epubcheck/$version
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
    mkdir -p build/epubcheck/books
    for sample in samples/*.md samples/*.html samples/*.txt; do
        "$lectern" -q -v tone --cover auto --disclose end "$sample" -o "build/epubcheck/books/$(basename "$sample").epub"
    done
    set -- build/epubcheck/books/*.epub
fi
for version in 4.2.6 5.2.1; do
    for book; do
        java -cp "build/epubcheck/$version/jars/*" com.adobe.epubcheck.tool.Checker -q "$book" ||
            { echo "EPUBCheck $version: $book is not valid" >&2; exit 1; }
        echo "EPUBCheck $version: $book: no error"
    done
done
