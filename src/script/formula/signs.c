/* script/formula/signs.c - see signs.h. A new command is a row. */
#include "script/formula/signs.h"

#define SIGN(command, c, name)          {command, c, LT_FORMULA_SIGN, LT_MATH_##name}
#define NAME(command, c, name)          {command, c, LT_FORMULA_NAME, LT_MATH_##name}
#define FUNCTION(command, name)         {command, 0, LT_FORMULA_FUNCTION, LT_MATH_##name}
#define BIG(command, c, name)           {command, c, LT_FORMULA_BIG, LT_MATH_##name}
#define ACCENT(command, name)           {command, 0, LT_FORMULA_ACCENT, LT_MATH_##name}
#define PLAIN(command, role)            {command, 0, LT_FORMULA_##role, LT_MATH_NONE}
#define GREEK(command, c, place)        {command, c, LT_FORMULA_GREEK, place}
#define LETTER(command, c)              {command, c, LT_FORMULA_LETTER, LT_MATH_NONE}
#define BRACKET(command, c, role, name) {command, c, LT_FORMULA_##role, LT_MATH_##name}

/* clang-format off */
static const struct lt_formula_sign signs[] = {
    SIGN("plus", '+', PLUS), SIGN("minus", '-', MINUS), SIGN(NULL, 0x2212, MINUS), SIGN(NULL, 0x2013, MINUS),
    SIGN("pm", 0xB1, PLUS_MINUS), SIGN("mp", 0x2213, MINUS_PLUS), SIGN("times", 0xD7, TIMES),
    SIGN("cdot", 0x22C5, TIMES), SIGN(NULL, 0xB7, TIMES), SIGN("ast", '*', TIMES), SIGN("star", 0x22C6, TIMES),
    SIGN(NULL, 0x2217, TIMES), SIGN("bullet", 0x2022, TIMES), SIGN(NULL, 0x2062, NONE),
    SIGN("div", 0xF7, DIVIDED), SIGN("slash", '/', SLASH), SIGN(NULL, 0x2215, SLASH), SIGN(NULL, 0x2044, SLASH),
    SIGN("equals", '=', EQUALS), SIGN("ne", 0x2260, NOT_EQUALS), SIGN("neq", 0, NOT_EQUALS),
    SIGN("coloneqq", 0x2254, DEFINED), SIGN("triangleq", 0x225C, DEFINED), SIGN("lt", '<', LESS),
    SIGN("gt", '>', GREATER), SIGN("le", 0x2264, AT_MOST), SIGN("leq", 0, AT_MOST),
    SIGN("leqslant", 0x2A7D, AT_MOST), SIGN("ge", 0x2265, AT_LEAST), SIGN("geq", 0, AT_LEAST),
    SIGN("geqslant", 0x2A7E, AT_LEAST), SIGN("ll", 0x226A, MUCH_LESS), SIGN("gg", 0x226B, MUCH_GREATER),
    SIGN("approx", 0x2248, ABOUT), SIGN("simeq", 0x2243, ABOUT), SIGN("equiv", 0x2261, IDENTICAL),
    SIGN("sim", 0x223C, SIMILAR), SIGN(NULL, '~', SIMILAR), SIGN("propto", 0x221D, PROPORTIONAL),
    SIGN("cong", 0x2245, CONGRUENT), SIGN("parallel", 0, PARALLEL), SIGN("perp", 0x22A5, PERPENDICULAR),
    SIGN(NULL, 0x27C2, PERPENDICULAR), SIGN("to", 0x2192, ARROW), SIGN("rightarrow", 0, ARROW),
    SIGN("longrightarrow", 0x27F6, ARROW), SIGN("implies", 0x27F9, IMPLIES), SIGN("Rightarrow", 0x21D2, IMPLIES),
    SIGN("Longrightarrow", 0, IMPLIES), SIGN("iff", 0x27FA, IF_AND_ONLY_IF),
    SIGN("Leftrightarrow", 0x21D4, IF_AND_ONLY_IF), SIGN("Longleftrightarrow", 0, IF_AND_ONLY_IF),
    SIGN("mapsto", 0x21A6, MAPS_TO), SIGN("in", 0x2208, IN), SIGN("notin", 0x2209, NOT_IN),
    SIGN("ni", 0x220B, CONTAINS), SIGN("subset", 0x2282, SUBSET), SIGN("subseteq", 0x2286, SUBSET),
    SIGN("supset", 0x2283, SUPERSET), SIGN("supseteq", 0x2287, SUPERSET), SIGN("cup", 0x222A, UNION),
    SIGN("cap", 0x2229, INTERSECTION), SIGN("setminus", 0x2216, WITHOUT), SIGN("backslash", 0, WITHOUT),
    SIGN("forall", 0x2200, FOR_ALL), SIGN("exists", 0x2203, EXISTS), SIGN("neg", 0xAC, NOT), SIGN("lnot", 0, NOT),
    SIGN("land", 0x2227, AND), SIGN("wedge", 0, AND), SIGN("lor", 0x2228, OR), SIGN("vee", 0, OR),
    SIGN("mid", 0x2223, GIVEN), SIGN("circ", 0x2218, COMPOSED), SIGN("bmod", 0, MODULO), SIGN("mod", 0, MODULO),
    SIGN("colon", ':', FROM),

    NAME("infty", 0x221E, INFINITY), NAME("partial", 0x2202, PARTIAL), NAME("nabla", 0x2207, NABLA),
    NAME("dots", 0x2026, DOTS), NAME("ldots", 0, DOTS), NAME("cdots", 0x22EF, DOTS), NAME("dotsc", 0, DOTS),
    NAME("dotsb", 0, DOTS), NAME("vdots", 0x22EE, DOTS), NAME("%", '%', PERCENT), NAME("degree", 0xB0, DEGREES),
    NAME("emptyset", 0x2205, EMPTY_SET), NAME("varnothing", 0, EMPTY_SET), NAME(NULL, 0x2115, NATURALS),
    NAME(NULL, 0x2124, INTEGERS), NAME(NULL, 0x211A, RATIONALS), NAME(NULL, 0x211D, REALS),
    NAME(NULL, 0x2102, COMPLEXES), NAME("top", 0x22A4, TRANSPOSED), NAME("intercal", 0, TRANSPOSED),
    NAME("prime", 0x2032, PRIME),

    GREEK("alpha", 0x3B1, 0), GREEK("beta", 0x3B2, 1), GREEK("gamma", 0x3B3, 2), GREEK("delta", 0x3B4, 3),
    GREEK("epsilon", 0x3F5, 4), GREEK("varepsilon", 0x3B5, 4), GREEK("zeta", 0x3B6, 5), GREEK("eta", 0x3B7, 6),
    GREEK("theta", 0x3B8, 7), GREEK("vartheta", 0x3D1, 7), GREEK("iota", 0x3B9, 8), GREEK("kappa", 0x3BA, 9),
    GREEK("lambda", 0x3BB, 10), GREEK("mu", 0x3BC, 11), GREEK(NULL, 0xB5, 11), GREEK("nu", 0x3BD, 12),
    GREEK("xi", 0x3BE, 13), GREEK("omicron", 0x3BF, 14), GREEK("pi", 0x3C0, 15), GREEK("varpi", 0x3D6, 15),
    GREEK("rho", 0x3C1, 16), GREEK("varrho", 0x3F1, 16), GREEK("sigma", 0x3C3, 17), GREEK("varsigma", 0x3C2, 17),
    GREEK("tau", 0x3C4, 18), GREEK("upsilon", 0x3C5, 19), GREEK("phi", 0x3D5, 20), GREEK("varphi", 0x3C6, 20),
    GREEK("chi", 0x3C7, 21), GREEK("psi", 0x3C8, 22), GREEK("omega", 0x3C9, 23), GREEK("Gamma", 0x393, 2),
    GREEK("Delta", 0x394, 3), GREEK(NULL, 0x2206, 3), GREEK("Theta", 0x398, 7), GREEK("Lambda", 0x39B, 10),
    GREEK("Xi", 0x39E, 13), GREEK("Pi", 0x3A0, 15), GREEK("Sigma", 0x3A3, 17), GREEK("Upsilon", 0x3A5, 19),
    GREEK("Phi", 0x3A6, 20), GREEK("Psi", 0x3A8, 22), GREEK("Omega", 0x3A9, 23),

    LETTER("ell", 'l'), LETTER("imath", 'i'), LETTER("jmath", 'j'),

    FUNCTION("sin", SIN), FUNCTION("cos", COS), FUNCTION("tan", TAN), FUNCTION("cot", COT), FUNCTION("sec", SEC),
    FUNCTION("csc", CSC), FUNCTION("arcsin", ARCSIN), FUNCTION("arccos", ARCCOS), FUNCTION("arctan", ARCTAN),
    FUNCTION("sinh", SINH), FUNCTION("cosh", COSH), FUNCTION("tanh", TANH), FUNCTION("log", LOG),
    FUNCTION("lg", LOG), FUNCTION("ln", LN), FUNCTION("exp", EXP), FUNCTION("det", DET), FUNCTION("dim", DIM),
    FUNCTION("ker", KER), FUNCTION("gcd", GCD), FUNCTION("Pr", PROBABILITY), FUNCTION("arg", ARG),

    BIG("sum", 0x2211, SUM), BIG("prod", 0x220F, PRODUCT), BIG("int", 0x222B, INTEGRAL),
    BIG("oint", 0x222E, INTEGRAL), BIG("iint", 0x222C, INTEGRAL), BIG("lim", 0, LIMIT), BIG("max", 0, MAXIMUM),
    BIG("min", 0, MINIMUM), BIG("sup", 0, SUPREMUM), BIG("inf", 0, INFIMUM),

    ACCENT("hat", HAT), ACCENT("widehat", HAT), ACCENT("bar", BAR), ACCENT("overline", BAR),
    ACCENT("tilde", TILDE), ACCENT("widetilde", TILDE), ACCENT("vec", VECTOR), ACCENT("overrightarrow", VECTOR),
    ACCENT("dot", DOT), ACCENT("underline", NONE), ACCENT("boxed", NONE), ACCENT("overbrace", NONE),
    ACCENT("underbrace", NONE),

    BRACKET(NULL, '(', OPEN, NONE), BRACKET(NULL, ')', CLOSE, NONE), BRACKET("lbrack", '[', OPEN, INTERVAL),
    BRACKET("rbrack", ']', CLOSE, NONE), BRACKET("{", 0, OPEN, SET_OF), BRACKET("lbrace", 0, OPEN, SET_OF),
    BRACKET("}", 0, CLOSE, NONE), BRACKET("rbrace", 0, CLOSE, NONE), BRACKET("langle", 0x27E8, OPEN, NONE),
    BRACKET("rangle", 0x27E9, CLOSE, NONE), BRACKET("lfloor", 0x230A, OPEN, FLOOR),
    BRACKET("rfloor", 0x230B, CLOSE, NONE), BRACKET("lceil", 0x2308, OPEN, CEILING),
    BRACKET("rceil", 0x2309, CLOSE, NONE), BRACKET("lvert", 0, OPEN, ABSOLUTE), BRACKET("rvert", 0, CLOSE, NONE),
    BRACKET("lVert", 0, OPEN, NORM), BRACKET("rVert", 0, CLOSE, NONE), BRACKET("vert", '|', BAR, ABSOLUTE),
    BRACKET("|", 0x2016, BAR, NORM), BRACKET("Vert", 0x2225, BAR, NORM),

    PLAIN("frac", FRACTION), PLAIN("dfrac", FRACTION), PLAIN("tfrac", FRACTION), PLAIN("cfrac", FRACTION),
    PLAIN("binom", CHOICE), PLAIN("dbinom", CHOICE), PLAIN("tbinom", CHOICE), PLAIN("sqrt", ROOT),
    {NULL, 0x221A, LT_FORMULA_ROOT, LT_MATH_NONE},
    PLAIN("text", TEXT), PLAIN("textrm", TEXT), PLAIN("textit", TEXT), PLAIN("textbf", TEXT), PLAIN("mbox", TEXT),
    PLAIN("mathrm", TEXT), PLAIN("operatorname", TEXT), PLAIN("textnormal", TEXT), PLAIN("hbox", TEXT),
    PLAIN("mathbb", DOUBLE),

    PLAIN(",", SKIP), PLAIN(";", SKIP), PLAIN(":", SKIP), PLAIN("!", SKIP), PLAIN(" ", SKIP), PLAIN(">", SKIP),
    PLAIN("quad", SKIP), PLAIN("qquad", SKIP), PLAIN("displaystyle", SKIP), PLAIN("textstyle", SKIP),
    PLAIN("scriptstyle", SKIP), PLAIN("limits", SKIP), PLAIN("nolimits", SKIP), PLAIN("big", SKIP),
    PLAIN("Big", SKIP), PLAIN("bigg", SKIP), PLAIN("Bigg", SKIP), PLAIN("bigl", SKIP), PLAIN("bigr", SKIP),
    PLAIN("Bigl", SKIP), PLAIN("Bigr", SKIP), PLAIN("biggl", SKIP), PLAIN("biggr", SKIP), PLAIN("bigm", SKIP),
    PLAIN("mathbf", SKIP), PLAIN("mathit", SKIP), PLAIN("mathcal", SKIP), PLAIN("mathsf", SKIP),
    PLAIN("mathfrak", SKIP), PLAIN("mathscr", SKIP), PLAIN("mathtt", SKIP), PLAIN("boldsymbol", SKIP),
    PLAIN("bm", SKIP), PLAIN("rm", SKIP), PLAIN("bf", SKIP), PLAIN("it", SKIP), PLAIN("middle", SKIP),
    PLAIN("nonumber", SKIP), PLAIN("notag", SKIP), PLAIN("ensuremath", SKIP), PLAIN("mathop", SKIP),
    PLAIN("mathrel", SKIP), PLAIN("mathbin", SKIP), PLAIN("mathord", SKIP), PLAIN("strut", SKIP),
    PLAIN("label", DROP), PLAIN("tag", DROP), PLAIN("color", DROP), PLAIN("hspace", DROP), PLAIN("phantom", DROP),
    PLAIN("vphantom", DROP), PLAIN("hphantom", DROP), PLAIN("vspace", DROP),
    PLAIN("left", LEFT), PLAIN("right", RIGHT), PLAIN("begin", BEGIN), PLAIN("not", NEGATION),
};
/* clang-format on */

const struct lt_formula_sign *lt_formula_command(struct lt_str name)
{
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (signs[i].command && lt_str_eqz(name, signs[i].command))
            return &signs[i];
    return NULL;
}

const struct lt_formula_sign *lt_formula_character(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (signs[i].c == c && signs[i].role != LT_FORMULA_LETTER)
            return &signs[i];
    return NULL;
}

uint32_t lt_formula_sign_of(enum lt_formula_role role, uint8_t word)
{
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        if (signs[i].role == (uint8_t)role && signs[i].word == word && signs[i].c)
            return signs[i].c;
    return 0;
}
