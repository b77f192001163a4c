/* lang/other/other.c - any language without a table of its own: ICU's rule-based number formats spell
 * numbers out, everything else is passed on as written. The only file that knows ICU's number formatter,
 * which is opened once per language and kept on the workbench: opening one takes a millisecond. */
#include "lang/other/other.h"

#include "base/utf8.h"
#include "model/tag.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/unum.h>

/* Languages whose rules in ICU give words that are not theirs (Slovenian "dvjesto", Slovak "jednasto",
 * Serbian "три хиљада"): engines read the figures better. */
static const char *const figures_better[] = {"mk", "sk", "sl", "sr"};

/* Single slips of rules that are good otherwise. What is right is never longer. */
static const struct slip {
    const char *lang, *wrong, *right;
    bool first; /* only where the number begins */
} slips[] = {
    {"cs", "jedna tisíc", "tisíc", true},
    {"el", "χίλιάδες", "χιλιάδες", false},
    {"ro", "şasezeci", "șaizeci", false},
};

struct lt_spellout {
    char tag[32];
    UNumberFormat *format; /* NULL: ICU has no rules for the language */
    bool as_figures;       /* its rules are not to be used for words */
    char decimal, groups[2];
};

void lt_spellout_close(struct lt_spellout *s)
{
    if (s && s->format)
        unum_close(s->format);
    free(s);
}

static bool is_language(const struct lt_spellout *s, const char *lang)
{
    return lt_tag_same_language(lt_str_of(s->tag), lt_str_of(lang));
}

/* BCP 47 to ICU: only the separators differ in what matters here. */
static void locale_of(struct lt_str tag, char out[32])
{
    size_t n = tag.n < 31 ? tag.n : 31;
    for (size_t i = 0; i < n; i++)
        out[i] = tag.p[i] == '-' ? '_' : tag.p[i];
    out[n] = '\0';
}

/* ICU answers for a language it does not know with that of the process: then the tag and the locale of what
 * it opened differ, and its words would be wrong. */
static bool speaks(const UNumberFormat *format, const char *locale)
{
    UErrorCode error = U_ZERO_ERROR;
    const char *valid = unum_getLocaleByType(format, ULOC_VALID_LOCALE, &error);
    return U_SUCCESS(error) && valid &&
           lt_tag_equal(lt_tag_primary(lt_str_of(valid)), lt_tag_primary(lt_str_of(locale)));
}

/* The ASCII separator ICU has for the language (a plain space for one that keeps a line together), or 0. */
static char separator(const UNumberFormat *format, UNumberFormatSymbol symbol)
{
    UChar units[4];
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = unum_getSymbol(format, symbol, units, LT_COUNT(units), &error);
    if (U_FAILURE(error) || n != 1)
        return '\0';
    if (units[0] == 0xA0 || units[0] == 0x202F)
        return ' ';
    return units[0] < 0x80 ? (char)units[0] : '\0';
}

static void read_separators(struct lt_spellout *s)
{
    UErrorCode error = U_ZERO_ERROR;
    UNumberFormat *figures = unum_open(UNUM_DECIMAL, NULL, 0, s->tag, NULL, &error);
    if (U_SUCCESS(error)) {
        s->decimal = separator(figures, UNUM_DECIMAL_SEPARATOR_SYMBOL);
        s->groups[0] = separator(figures, UNUM_GROUPING_SEPARATOR_SYMBOL);
    }
    unum_close(figures);
}

bool lt_spellout_open(struct lt_spellout **s, struct lt_str tag)
{
    char locale[32];
    locale_of(tag, locale);
    if (*s && lt_str_eqz(lt_str_of((*s)->tag), locale))
        return (*s)->format != NULL;
    lt_spellout_close(*s);
    *s = calloc(1, sizeof **s);
    if (!*s)
        return false;
    memcpy((*s)->tag, locale, sizeof locale);
    UErrorCode error = U_ZERO_ERROR;
    UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
    if (U_FAILURE(error) || !speaks(format, locale)) {
        unum_close(format);
        return false;
    }
    (*s)->format = format;
    for (size_t i = 0; i < LT_COUNT(figures_better); i++)
        (*s)->as_figures = (*s)->as_figures || is_language(*s, figures_better[i]);
    read_separators(*s);
    return true;
}

void lt_spellout_separators(const struct lt_spellout *s, char *decimal, const char **groups)
{
    *decimal = s->decimal;
    *groups = s->groups;
}

static void add_utf16(struct lt_buf *b, const UChar *units, int32_t n)
{
    if (b->n)
        lt_buf_addc(b, ' ');
    for (int32_t i = 0; i < n; i++) {
        uint32_t c = units[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < n)
            c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
        if (c != 0xAD && c != 0x200B) /* ICU marks where a long number may be broken */
            lt_utf8_add(b, c);
    }
}

/* Puts right what the rules of the language get wrong in the words after `from`. */
static void mend(const struct lt_spellout *s, struct lt_buf *b, size_t from)
{
    for (size_t i = 0; i < LT_COUNT(slips) && !b->failed; i++) {
        struct lt_str wrong = lt_str_of(slips[i].wrong), right = lt_str_of(slips[i].right);
        if (!is_language(s, slips[i].lang))
            continue;
        size_t at = lt_str_find(lt_str_from(lt_buf_str(b), from), wrong);
        if (at == SIZE_MAX || (slips[i].first && at > 0))
            continue;
        memcpy(b->p + from + at, right.p, right.n);
        memmove(b->p + from + at + right.n, b->p + from + at + wrong.n, b->n - from - at - wrong.n);
        b->n -= wrong.n - right.n;
    }
}

/* As the language writes it: with its own decimal sign. */
static void put_figures(const struct lt_desk *d, struct lt_buf *b, struct lt_str number)
{
    size_t point = lt_str_find_char(number, '.');
    lt_word_str(b, lt_str_slice(number, 0, point));
    if (point == SIZE_MAX)
        return;
    lt_buf_addc(b, d->decimal ? d->decimal : '.');
    lt_buf_add(b, lt_str_from(number, point + 1));
}

/* ICU's words for a decimal number in plain notation; as written when it has none. */
static void spell(const struct lt_desk *d, struct lt_buf *b, struct lt_str number)
{
    const struct lt_spellout *s = d->out->spellout;
    UChar words[512];
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = 0;
    if (s && s->as_figures) {
        put_figures(d, b, number);
        return;
    }
    if (s && s->format && number.n <= LT_NUM_DIGITS)
        n = unum_formatDecimal(s->format, number.p, (int32_t)number.n, words, LT_COUNT(words), NULL, &error);
    if (n <= 0 || U_FAILURE(error) || n > (int32_t)LT_COUNT(words)) {
        lt_word_str(b, number);
        return;
    }
    size_t from = b->n + (b->n > 0); /* a space comes before them */
    add_utf16(b, words, n);
    mend(s, b, from);
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    spell(d, b, digits);
}

static void decimal_words(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    char number[2 * LT_NUM_DIGITS + 2];
    size_t len = 0;
    (void)f;
    if (n->n_whole == 0)
        number[len++] = '0';
    memcpy(number + len, n->whole, n->n_whole);
    len += n->n_whole;
    number[len++] = '.';
    memcpy(number + len, n->part, n->n_part);
    spell(d, b, (struct lt_str){number, len + n->n_part});
}

const struct lt_normal_lang lt_other_normal = {
    .tag = "und",
    .groups = "",
    .cardinal = cardinal,
    .decimal_words = decimal_words,
};
