# What a page sets above or below the line: powers, notes, ordinals and formulas.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
page() {
    printf '<html><body><article><h1>Of powers and the air</h1><p>%s</p></article></body></html>' "$1" >page.html
    "$LECTERN" text --as spoken --lang en --quiet page.html 2>/dev/null | tail -n 1
}
says() {
    got=$(page "$1")
    [ "$got" = "$2" ] || fail "want: $2, got: $got"
}
says 'Light moves at 3 × 10<sup>8</sup> m/s in a vacuum, as we all know.' \
    'Light moves at three times ten to the power of eight meters per second in a vacuum, as we all know.'
says 'The sum of x<sup>2</sup> and y<sup>2</sup> is z<sup>2</sup> here, and 10<sup>-6</sup> is small.' \
    'The sum of x squared and y squared is z squared here, and ten to the power of minus six is small.'
says 'They said so<sup>4</sup> and left for the 1<sup>st</sup> time in many years.' \
    'They said so and left for the first time in many years.'
says 'There is CO<sub>2</sub> and some SO<sub>4</sub><sup>2−</sup> in the air over 5 m<sup>2</sup> of it.' \
    'There is C O two and some SO four two minus in the air over five square meters of it.'
