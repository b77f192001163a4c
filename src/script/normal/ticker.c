/* script/normal/ticker.c - what news agencies print for machines: codes of shares, indices and rates. Nobody
 * says ".DJI" or "EUR=" after the name it stands beside, so they are not said: in any language they are
 *
 *   .DJI .MIAPJ0000PUS     an index: a full stop that begins a word of capitals
 *   EUR= US10YT=RR         a rate: an equals sign at the end, or before the source of the price
 *   LCOc1                  a future: the contract's number after a small c
 *   CMCU3                  a metal and its term
 *   AAPL.O 0700.HK         a share and the exchange; figures only in brackets
 *   (NASDAQ: AAPL)         the same, spelled out, in its brackets */
#include "script/normal/readers.h"

static const char exchanges[] =
    "N|O|OQ|K|PK|L|DE|PA|AS|MI|MC|HK|T|SS|SZ|KS|KQ|AX|TO|SW|ST|HE|CO|OL|BR|VI|WA|NS|BO|SA|MX";
static const char markets[] = "NASDAQ|NYSE|LSE|AIM|TSX|TSXV|ASX|HKEX|SEHK|TSE|TYO|BSE|NSE|FRA|ETR|EPA|AMS|"
                              "BIT|BME|SIX|SGX|KRX|OTC|OTCQX|"
                              "OTCQB|OTCMKTS|AMEX|CBOE|NZX|JSE|STO|HEL|CPH|OSE|EURONEXT|XETRA|ISIN|WKN";
static const char currencies[] =
    "EUR|USD|GBP|JPY|CHF|CNY|CNH|AUD|NZD|CAD|SEK|NOK|DKK|RUB|TRY|INR|BRL|MXN|ZAR|KRW|"
    "PLN|HUF|CZK|XAU|XAG|THB|IDR|SGD|TWD|HKD|ILS";

/* A word of capitals, `min` to `max` of them. */
static bool is_caps(const struct lt_desk *d, size_t i, size_t min, size_t max)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    if (t->kind != LT_TOK_WORD || t->n < min || t->n > max)
        return false;
    return t->shape == LT_SHAPE_UPPER || (t->n == 1 && t->c >= 'A' && t->c <= 'Z');
}

/* Past the capitals and figures at i, of at least two letters; 0: it starts with something else. */
static size_t code_end(const struct lt_desk *d, size_t i)
{
    if (!is_caps(d, i, 2, 8))
        return 0;
    size_t at = i + 1;
    while (lt_is_kind(d, at, LT_TOK_NUMBER) || is_caps(d, at, 1, 8))
        at++;
    return at;
}

/* ".DJI", but not ".NET" and ".PDF" */
static size_t index_end(const struct lt_desk *d, size_t i)
{
    bool apart = i > 0 && (lt_is_kind(d, i - 1, LT_TOK_SPACE) || lt_is_mark(d, i - 1, '('));
    if (!lt_is_mark(d, i, '.') || !apart || lt_is_word_in(d, i + 1, d->lang->domains) ||
        lt_is_word_in(d, i + 1, d->lang->file_types) || lt_is_word(d, i + 1, "NET"))
        return 0;
    return code_end(d, i + 1);
}

/* "EUR=", "EUR=EBS", "US10YT=RR" */
static size_t rate_end(const struct lt_desk *d, size_t i)
{
    size_t at = code_end(d, i);
    bool bond = at > i + 2 && lt_tok_ends(d, at - 1, "YT|T");
    if (!at || !lt_is_mark(d, at, '=') || !(bond || (at == i + 1 && lt_is_word_in(d, i, currencies))))
        return 0;
    return is_caps(d, at + 1, 2, 5) ? at + 2 : at + 1;
}

/* "LCOc1" */
static size_t future_end(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    if (lt_tok_at(d, i)->shape != LT_SHAPE_MIXED || s.n < 2 || s.n > 5 || s.p[s.n - 1] != 'c' ||
        !lt_is_digits(d, i + 1, 1, 2))
        return 0;
    for (size_t k = 0; k + 1 < s.n; k++)
        if (s.p[k] < 'A' || s.p[k] > 'Z')
            return 0;
    return i + 2;
}

/* "CMCU3": a metal in London, in three months or at once. */
static size_t metal_end(const struct lt_desk *d, size_t i)
{
    static const char metals[] = "CMCU|CMAL|CMZN|CMNI|CMPB|CMSN";
    bool code =
        is_caps(d, i, 4, 4) && lt_forms_have(metals, lt_tok_text(d, i)) && lt_is_digits(d, i + 1, 1, 1);
    return code ? i + 2 : 0;
}

/* "AAPL.O", "(0700.HK)"; "U.S" and the like are no shares. */
static size_t share_end(const struct lt_desk *d, size_t i)
{
    bool figures = lt_is_digits(d, i, 4, 6) && lt_is_mark(d, i - 1, '(');
    if (!figures && (!is_caps(d, i, 2, 5) || lt_is_word_in(d, i, d->lang->initialisms)))
        return 0;
    struct lt_str code = lt_tok_text(d, i);
    if (code.n == 2 && code.p[0] == code.p[1])
        return 0; /* "RR.HH.", a plural in Spanish */
    if (!lt_is_mark(d, i + 1, '.') || !is_caps(d, i + 2, 1, 2) || !lt_is_word_in(d, i + 2, exchanges))
        return 0;
    return lt_is_mark(d, i + 3, '.') && lt_is_kind(d, i + 4, LT_TOK_WORD) ? 0 : i + 3;
}

/* "NYSE: GE", "LSE:BP." */
static size_t listing_end(const struct lt_desk *d, size_t i)
{
    size_t code = lt_skip_space(d, i + 2);
    if (!lt_is_word_in(d, i, markets) || !lt_is_mark(d, i + 1, ':') || !is_caps(d, code, 1, 12))
        return 0;
    size_t to = code + 1;
    while (lt_is_kind(d, to, LT_TOK_NUMBER) || is_caps(d, to, 1, 12))
        to++;
    if (lt_is_mark(d, to, '.') && (is_caps(d, to + 1, 1, 2) || lt_is_mark(d, to + 1, ')')))
        to += 1 + is_caps(d, to + 1, 1, 2);
    return to;
}

static size_t ticker_end(const struct lt_desk *d, size_t i)
{
    size_t (*const ends[])(const struct lt_desk *, size_t) = {index_end, rate_end, future_end, metal_end,
                                                              share_end};
    for (size_t k = 0; k < LT_COUNT(ends); k++) {
        size_t to = ends[k](d, i);
        if (to && lt_is_free_after(d, to - 1) && lt_tok_at(d, to)->kind != LT_TOK_WORD)
            return to;
    }
    return 0;
}

/* All of a bracket that holds nothing but codes: past it, or 0. */
static size_t bracket_end(const struct lt_desk *d, size_t i)
{
    size_t at = i + 1;
    if (!lt_is_mark(d, i, '('))
        return 0;
    for (;;) {
        size_t to = listing_end(d, at);
        to = to ? to : ticker_end(d, at);
        if (!to)
            return 0;
        if (lt_is_mark(d, to, ')'))
            return to + 1;
        if (!lt_is_mark(d, to, ',') && !lt_is_mark(d, to, ';') && !lt_is_mark(d, to, '/'))
            return 0;
        at = lt_skip_space(d, to + 1);
    }
}

/* Most tokens cannot start one. */
static bool may_start(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->kind == LT_TOK_MARK)
        return t->c == '(' || t->c == '.';
    return t->kind == LT_TOK_NUMBER ? lt_is_mark(d, i - 1, '(') : t->shape >= LT_SHAPE_UPPER;
}

size_t lt_normal_ticker(struct lt_desk *d, size_t i)
{
    if (!may_start(d, i))
        return 0;
    size_t before = lt_before(d, i), to = bracket_end(d, i);
    if (before == SIZE_MAX)
        return 0; /* a text that begins with one is about it */
    if (!to && (lt_is_free_before(d, i) || lt_is_mark(d, i, '.')))
        to = ticker_end(d, i);
    if (!to)
        return 0;
    /* the space before it goes too where a mark follows: "(.DJI), down" */
    if (lt_tok_at(d, to)->kind == LT_TOK_MARK)
        lt_say_trim(d->out);
    return to - i;
}
