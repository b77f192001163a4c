/* lang/da/readers.c - forms that Danish writes its own way: decades ("90'erne"), centuries ("1800-tallet"),
 * prices
 * ("499,-", "kr. 500"). */
#include "lang/da/da.h"

#include "lang/desk/desk.h"
#include "lang/nordic/nordic.h"

/* --- its own readers --- */

static const char *const decades[] = {"nullerne", "tierne",        "tyverne",   "tredverne",
                                      "fyrrerne", "halvtredserne", "tresserne", "halvfjerdserne",
                                      "firserne", "halvfemserne"};

/* "1990'erne", "90'erne": nitten halvfemserne, halvfemserne; "1800'erne" are hundreds. */
static void say_decade(struct lt_buf *b, int n, bool whole)
{
    if (whole && n % 100 == 0 && n / 100 != 20) {
        lt_word(b, lt_da_small[n / 100]);
        lt_word_join(b, "hundrederne");
        return;
    }
    if (whole && n >= 2000)
        lt_word(b, n % 100 ? "tyve" : "to tusind");
    else if (whole)
        lt_word(b, lt_da_small[n / 100]);
    if (whole && n == 2000)
        lt_word_join(b, "erne");
    else
        lt_word(b, decades[n % 100 / 10]);
}

static size_t read_decade(struct lt_desk *d, size_t i)
{
    bool whole = lt_is_digits(d, i, 4, 4);
    if ((!whole && !lt_is_digits(d, i, 2, 2)) || !lt_is_free_before(d, i))
        return 0;
    int n = lt_scan_int(d, i);
    size_t at = i + 1 + ((lt_is_mark(d, i + 1, '\'') || lt_is_mark(d, i + 1, 0x2019)));
    if (n % 10 || (whole && (n < 1100 || n > 2099)) || !lt_is_word(d, at, "erne"))
        return 0;
    say_decade(lt_say_begin(d), n, whole);
    return lt_say_words(d, i, at + 1);
}

/* "1800-tallet", "1700-tals": hundreds. */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int n = lt_is_digits(d, i, 4, 4) ? lt_scan_int(d, i) : 1;
    if (n % 100 || n < 1100 || n > 1900 || !lt_is_free_before(d, i) || !lt_is_dash(d, i + 1) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || !lt_str_starts(lt_tok_text(d, i + 2), LT_S("tal")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_da_small[n / 100]);
    lt_word_join(b, "hundrede");
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

const struct lt_verbalizer lt_da_readers[] = {
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"century", LT_KIND(LT_TOK_NUMBER), read_century, NULL},
    {"price", LT_KIND(LT_TOK_NUMBER), lt_nordic_read_price, NULL},
    {"price behind", LT_KIND(LT_TOK_WORD), lt_nordic_read_price_behind, NULL},
    {"stop", LT_KIND(LT_TOK_MARK), lt_nordic_read_stop, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
