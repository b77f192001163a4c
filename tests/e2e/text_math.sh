# Formulas of pages and Markdown: what is said of them, and what --math does with it.
. "$LECTERN_SOURCE/tests/support/e2e.sh"
page() {
    printf '<html><body><article><h1>Of goats and their number</h1><p>%s</p></article></body></html>' "$1" >page.html
    shift
    "$LECTERN" text --as spoken --lang en --quiet "$@" page.html 2>/dev/null | tail -n 1
}
says() {
    want=$2
    text=$1
    shift 2
    got=$(page "$text" "$@")
    [ "$got" = "$want" ] || fail "want: $want, got: $got"
}
# MathJax, version by version; the drawing is not read.
says 'They said that \(E = mc^2\) holds on both banks of it.' 'They said that E equals m c squared holds on both banks of it.'
says 'They knew <span class="MathJax_Preview">[m]</span><span class="MathJax"><nobr>x2</nobr></span><script type="math/tex">x^2 < y</script> long before.' \
    'They knew x squared less than y long before.'
says 'They knew <mjx-container class="MathJax"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math><msup><mi>x</mi><mn>3</mn></msup></math></mjx-assistive-mml></mjx-container> long before.' \
    'They knew x cubed long before.'
# KaTeX and wikis keep the TeX in the MathML, the picture says it again or alone.
says 'The load is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>L</mi></mrow><annotation encoding="application/x-tex">L = \frac{a}{b}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">L=ab</span></span> goats and more.' \
    'The load is L equals a over b goats and more.'
says 'Its energy is <span style="display:none"><math alttext="{\displaystyle E=mc^{2}}"><mi>E</mi></math></span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\displaystyle E=mc^{2}}"> and no more.' \
    'Its energy is E equals m c squared and no more.'
says 'Never were there more than <img class="latex" src="x.png" alt="\frac{n}{2}"> of them on it.' \
    'Never were there more than n over two of them on it.'
says 'Its side is <math alttext="the square root of two"><msqrt><mn>2</mn></msqrt></math> at the most.' \
    'Its side is the square root of two at the most.'
# MathML alone.
says 'Of all <math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mfrac><msub><mi>x</mi><mi>i</mi></msub><msqrt><mn>2</mn></msqrt></mfrac></math> they took one.' \
    'Of all the sum from i equals one to n of x sub i over the square root of two they took one.'
says 'It is <math><mover><mi>x</mi><mo>¯</mo></mover><mo>=</mo><mroot><mi>y</mi><mn>3</mn></mroot><mo>+</mo><mi>cos</mi><mo>&#x2061;</mo><mi>θ</mi><mtext>, yes</mtext></math> here.' \
    'It is x bar equals the cube root of y plus cosine theta yes here.'
says 'They saw <math><mfenced><mi>a</mi><mi>b</mi></mfenced><mo>∈</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable></math> once.' \
    'They saw a, b in a matrix once.'
# A stop inside a formula ends no sentence, the one at its end does.
[ "$(page 'We know that \(n! = 1.5\) Holds. \[ a = b. \] Then they left.' --math say)" = 'Then they left.' ] || fail "stops"
# Prices are none.
says 'It costs \$5, or between $5 and $6 a dozen, they said.' \
    'It costs five dollars, or between five dollars and six dollars a dozen, they said.'
# Named, and left out where nothing is lost.
says 'Let \(x\) be so that \(x^2 = 2\) holds for them.' 'Let x be so that a formula holds for them.' --math name
says 'Let \(x\) be so that \(x^2 = 2\) holds for them.' 'Let x be so that a formula holds for them.' --math=skip
says 'They wrote it down</p><p>\[ x^2 = 2 \]' 'They wrote it down' --math skip
says 'They wrote it down</p><p>\[ x^2 = 2 \]' 'a formula' --math name
says 'They wrote it down</p><math display="block"><mi>a</mi><mo>=</mo><mi>b</mi></math>' 'a equals b'
"$LECTERN" text --math skip page.html >/dev/null 2>told
"$LECTERN" text --math skip --as json page.html 2>/dev/null | grep -q 'math=say' || fail "no reason for what was left out"
# Markdown: what stands between the dollars is not Markdown.
printf '# Goats\n\nThe sum $a_1 + b_2 * c_3 * d$ is *large*.\n\n```math\nx^2\n```\n\n$$\n\\sum_i w_i\n$$\n\n~~~\n$x$\n~~~\n' >goats.md
"$LECTERN" text --as spoken --lang en --quiet goats.md >said
printf 'Goats\nThe sum a sub one plus b sub two times c sub three times d is large.\nx squared\nthe sum over i of w sub i\n' >want
cmp -s said want || fail "$(cat said)"

# What is shown is a formula as a person writes it; tables of equations are equations, and a column without a line
# is a choice.
cat >"$work/shown.html" <<'HTML'
<!DOCTYPE html><html lang="en"><head><title>Waves</title></head><body><article><h1>Waves</h1>
<p>The keeper wrote that \(x=\frac{-b\pm\sqrt{b^2-4ac}}{2a}\) was on the wall of the tower, and that nobody had asked him why it was there.</p>
<p>Under it stood <math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mo>=</mo><mi>d</mi></mtd></mtr></mtable></math> in chalk, and <math><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></math> in coal, which the rain has not reached yet.</p>
</article></body></html>
HTML
"$LECTERN" text --as article "$work/shown.html" >"$work/shown" 2>/dev/null
grep -qF 'x = (−b ± √(b² − 4ac))/(2a)' "$work/shown"
grep -qF 'a = b; c = d' "$work/shown"
grep -qF 'C(n, k)' "$work/shown"
"$LECTERN" text --as spoken "$work/shown.html" >"$work/heard" 2>/dev/null
grep -q 'a equals b' "$work/heard"
grep -q 'n choose k' "$work/heard"
