/* script/normal_other.c - any language without a table of its own: ICU's rule-based number formats spell
 * numbers out, everything else is passed on as written. The only file that knows ICU's number formatter,
 * which is opened once per language and kept on the workbench: opening one takes a millisecond. */
#include "script/normal_other.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unicode/unum.h>

struct lt_spellout {
    char tag[32];
    UNumberFormat *format; /* NULL: ICU has no rules for the language */
    char decimal, groups[2];
};

void lt_spellout_close(struct lt_spellout *s)
{
    if (s && s->format)
        unum_close(s->format);
    free(s);
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
    size_t n = strcspn(locale, "_");
    return U_SUCCESS(error) && valid && strcspn(valid, "_") == n && strncasecmp(valid, locale, n) == 0;
}

/* The ASCII separator ICU has for the language, or 0. */
static char separator(const UNumberFormat *format, UNumberFormatSymbol symbol)
{
    UChar units[4];
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = unum_getSymbol(format, symbol, units, LT_COUNT(units), &error);
    return U_SUCCESS(error) && n == 1 && units[0] < 0x80 ? (char)units[0] : '\0';
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

/* ICU's words for a decimal number in plain notation; as written when it has none. */
static void spell(const struct lt_desk *d, struct lt_buf *b, struct lt_str number)
{
    UChar words[512];
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = 0;
    if (d->out->spellout && d->out->spellout->format && number.n <= LT_NUM_DIGITS)
        n = unum_formatDecimal(d->out->spellout->format, number.p, (int32_t)number.n, words, LT_COUNT(words),
                               NULL, &error);
    if (n > 0 && U_SUCCESS(error) && n <= (int32_t)LT_COUNT(words))
        add_utf16(b, words, n);
    else
        lt_word_str(b, number);
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

const struct lt_lang lt_lang_other = {
    .tag = "und",
    .groups = "",
    .cardinal = cardinal,
    .decimal_words = decimal_words,
};
