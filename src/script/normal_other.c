/* script/normal_other.c - any language without a table of its own: ICU's rule-based number formats spell
 * numbers out, everything else is passed on as written. The only file that knows ICU's number formatter,
 * which is opened once per language and kept on the workbench: opening one takes a millisecond. */
#include "script/normal_other.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <unicode/unum.h>

struct lt_spellout {
    char tag[32];
    UNumberFormat *format; /* NULL: ICU has no rules for the language */
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
    for (size_t i = 0; i < sizeof locale; i++)
        (*s)->tag[i] = locale[i];
    UErrorCode error = U_ZERO_ERROR;
    (*s)->format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
    /* "default": the language is not known and the words would be those of another */
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING) {
        if ((*s)->format)
            unum_close((*s)->format);
        (*s)->format = NULL;
    }
    return (*s)->format != NULL;
}

static void add_utf16(struct lt_buf *b, const UChar *units, int32_t n)
{
    if (b->n)
        lt_buf_addc(b, ' ');
    for (int32_t i = 0; i < n; i++) {
        uint32_t c = units[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < n)
            c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
        if (c != 0xAD) /* ICU marks where a long number may be hyphenated */
            lt_utf8_add(b, c);
    }
}

static void cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    (void)f;
    UChar words[512];
    int64_t value = lt_digits_value(digits);
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = 0;
    if (d->out->spellout && d->out->spellout->format && value >= 0)
        n = unum_formatInt64(d->out->spellout->format, value, words, LT_COUNT(words), NULL, &error);
    if (n > 0 && U_SUCCESS(error) && n <= (int32_t)LT_COUNT(words))
        add_utf16(b, words, n);
    else
        lt_word_str(b, digits);
}

const struct lt_lang lt_lang_other = {
    .tag = "und",
    .decimal = '\0',
    .groups = "",
    .cardinal = cardinal,
};
