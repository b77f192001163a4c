/* lang/cldr.c - see the header. The forms of a word are what ICU puts next to 1, 2, 5 and 1.5. */
#include "lang/cldr.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/unumberformatter.h>

/* Like the words of the SI in CLDR's identifiers. */
static const char *const prefixes[LT_SI] = {
    [LT_SI_PICO] = "pico",   [LT_SI_NANO] = "nano", [LT_SI_MICRO] = "micro", [LT_SI_MILLI] = "milli",
    [LT_SI_CENTI] = "centi", [LT_SI_DECI] = "deci", [LT_SI_DECA] = "deka",   [LT_SI_HECTO] = "hecto",
    [LT_SI_KILO] = "kilo",   [LT_SI_MEGA] = "mega", [LT_SI_GIGA] = "giga",   [LT_SI_TERA] = "tera",
    [LT_SI_PETA] = "peta",   [LT_SI_KIBI] = "kibi", [LT_SI_MEBI] = "mebi",   [LT_SI_GIBI] = "gibi",
    [LT_SI_TEBI] = "tebi",
};

enum { SKELETON = 96, WORD = 256, FORMS = 512 };

struct unit_word {
    struct unit_word *next;
    char tag[16], skeleton[SKELETON];
    struct lt_currency currency; /* the same word, as one */
    char forms[];                /* empty: CLDR has none */
};

struct lt_cldr {
    struct unit_word *words; /* of all languages asked for: a few dozen at most */
};

void lt_cldr_close(struct lt_cldr *cldr)
{
    while (cldr && cldr->words) {
        struct unit_word *next = cldr->words->next;
        free(cldr->words);
        cldr->words = next;
    }
    free(cldr);
}

static bool open_list(struct lt_cldr **cldr)
{
    if (!*cldr)
        *cldr = calloc(1, sizeof **cldr);
    return *cldr != NULL;
}

static bool is_number(uint32_t c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

static bool is_space(uint32_t c)
{
    return c == ' ' || c == 0xA0 || c == 0x202F;
}

/* The words next to the number ICU has written; false: they stand on both of its sides, or there are none. */
static bool add_word(struct lt_buf *b, const UChar *s, int32_t n)
{
    int32_t from = 0, to = n;
    while (from < n && (is_number(s[from]) || is_space(s[from])))
        from++;
    while (to > from && (is_number(s[to - 1]) || is_space(s[to - 1])))
        to--;
    for (int32_t i = from; i < to; i++) {
        uint32_t c = s[i];
        if (is_number(c) || (c >= 0xD800 && c < 0xE000))
            return false;
        lt_utf8_add(b, is_space(c) ? ' ' : c);
    }
    return to > from;
}

static bool ask(const UNumberFormatter *f, UFormattedNumber *result, struct lt_buf *b)
{
    static const double samples[] = {1, 2, 5, 1.5};
    UChar text[WORD];
    for (size_t i = 0; i < LT_COUNT(samples); i++) {
        UErrorCode error = U_ZERO_ERROR;
        unumf_formatDouble(f, samples[i], result, &error);
        int32_t n = unumf_resultToString(result, text, WORD, &error);
        if (i)
            lt_buf_addc(b, '|');
        if (U_FAILURE(error) || n >= WORD || !add_word(b, text, n))
            return false;
    }
    return !b->failed;
}

/* Adds the forms to b; nothing when CLDR has none. */
static void look_up(const char *tag, const char *skeleton, struct lt_buf *b)
{
    UChar wide[SKELETON];
    int32_t n = 0;
    for (; skeleton[n]; n++)
        wide[n] = (UChar)skeleton[n];
    UErrorCode error = U_ZERO_ERROR;
    UNumberFormatter *f = unumf_openForSkeletonAndLocale(wide, n, tag, &error);
    UFormattedNumber *result = U_SUCCESS(error) ? unumf_openResult(&error) : NULL;
    if (U_FAILURE(error) || !ask(f, result, b))
        b->n = 0;
    unumf_closeResult(result);
    unumf_close(f);
}

static struct unit_word *find(struct lt_cldr *cldr, const char *tag, const char *skeleton)
{
    for (struct unit_word *w = cldr->words; w; w = w->next)
        if (strcmp(w->skeleton, skeleton) == 0 && strcmp(w->tag, tag) == 0)
            return w->forms[0] ? w : NULL;
    struct lt_buf forms = LT_BUF(FORMS);
    look_up(tag, skeleton, &forms);
    size_t n = forms.failed ? 0 : forms.n;
    struct unit_word *w = malloc(sizeof *w + n + 1);
    if (w) {
        snprintf(w->tag, sizeof w->tag, "%s", tag);
        snprintf(w->skeleton, sizeof w->skeleton, "%s", skeleton);
        memcpy(w->forms, n ? forms.p : "", n);
        w->forms[n] = '\0';
        w->currency = (struct lt_currency){.forms = w->forms};
        w->next = cldr->words;
        cldr->words = w;
    }
    lt_buf_close(&forms);
    return w && n ? w : NULL;
}

const char *lt_cldr_unit(struct lt_cldr **cldr, const char *tag, enum lt_unit_id unit, enum lt_si prefix)
{
    char skeleton[SKELETON];
    if (!lt_unit_kinds[unit].cldr || !open_list(cldr))
        return NULL;
    snprintf(skeleton, sizeof skeleton, "unit/%s%s unit-width-full-name", prefix ? prefixes[prefix] : "",
             lt_unit_kinds[unit].cldr);
    const struct unit_word *w = find(*cldr, tag, skeleton);
    return w ? w->forms : NULL;
}

struct lt_currency *lt_cldr_currency(struct lt_cldr **cldr, const char *tag, const char *code)
{
    char skeleton[SKELETON];
    if (!open_list(cldr))
        return NULL;
    snprintf(skeleton, sizeof skeleton, "currency/%s unit-width-full-name .##", code);
    struct unit_word *w = find(*cldr, tag, skeleton);
    return w ? &w->currency : NULL;
}
