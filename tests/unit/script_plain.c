/* Formulas as a person writes them in a line of text. */
#include "check.h"

#include "script/formula/plain.h"

static void formulas_are_written_by_hand(void **state)
{
    (void)state;
    static const struct {
        const char *tex, *want;
    } rows[] = {
        {"x^2", "x²"},
        {"x^{2n+1}", "x²ⁿ⁺¹"},
        {"a_{ij}=\\overline{a_{ji}}", "aᵢⱼ = a\xCC\x84ⱼᵢ"},
        {"a x^{2}+ b x+ c=0", "ax² + bx + c = 0"},
        {"x=\\frac{− b±\\sqrt{ b^{2}−4 a c}}{2 a}\\text{.}", "x = (−b ± √(b² − 4ac))/(2a)."},
        {"\\frac12", "1/2"},
        {"\\frac{1}{\\sqrt{2}}", "1/√2"},
        {"\\sqrt[3]{x}", "³√x"},
        {"A^{\\mathsf {H}}", "Aᴴ"},
        {"A^{-1}A=I", "A⁻¹A = I"},
        {"\\sum_{k=1}^{n} a_k", "∑ₖ₌₁ⁿ aₖ"},
        {"\\lim_{x\\to 0} f(x)", "lim_(x → 0) f(x)"},
        {"\\sin x + \\cos y", "sin x + cos y"},
        {"\\binom{n}{k}", "C(n, k)"},
        {"\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}", "(a, b; c, d)"},
        {"\\begin{aligned}a&=b\\\\&=c\\end{aligned}", "a = b; = c"},
        {"\\alpha\\le\\beta", "α ≤ β"},
        {"x\\in\\mathbb{R}", "x ∈ ℝ"},
        {"f\\colon A\\to B", "f:A → B"},
        {"\\left\\{1, 2\\right\\}", "{1, 2}"},
        {"\\hat{x}", "x̂"},
        {"p=0{,}5", "p = 0,5"},
        {"-x", "−x"},
        {"e^{\\frac{2}{5}\\pi}", "e^(2/5π)"},
        {"\\unknown{x}", "unknownx"},
        {"{\\displaystyle A}", "A"},
        {"A{\\text{ Hermitian}}\\quad \\iff \\quad A=A^{\\mathsf {H}}", "A Hermitian ⟺ A = Aᴴ"},
        {"x^{", "x^"},
        {"\\frac{1}{(1-q)}", "1/(1 − q)"},
        {"\\frac", "/"},
        {"\\", ""},
        {"", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_buf out = LT_BUF(1000);
        lt_formula_plain(lt_str_of(rows[i].tex), &out);
        bad += check_str(rows[i].tex, rows[i].want, lt_buf_str(&out));
        lt_buf_close(&out);
    }
    assert_int_equal(bad, 0);
}

/* However deep: it ends, and what comes out is no longer than what went in, many times over. */
static void deep_formulas_end(void **state)
{
    (void)state;
    struct lt_buf tex = LT_BUF(1 << 20), out = LT_BUF(1 << 20);
    for (int i = 0; i < 20000; i++)
        lt_buf_addz(&tex, i % 3 ? "\\frac{" : "^{");
    lt_formula_plain(lt_buf_str(&tex), &out);
    assert_true(out.n <= tex.n);
    lt_buf_close(&tex);
    lt_buf_close(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formulas_are_written_by_hand),
        cmocka_unit_test(deep_formulas_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
