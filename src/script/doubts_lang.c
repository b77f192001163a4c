/* script/doubts_lang.c - see doubts_lang.h. Letters are CLDR's standard exemplar characters, months and days
 * CLDR's calendar names; both come with ICU. What ICU does not know is not known: fewer words are doubted
 * then. */
#include "script/doubts_lang.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/lang.h"
#include "model/tag.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/ulocdata.h>
#include <unicode/ustring.h>

static void take_letters(struct lt_tongue_facts *f, const char *id)
{
    UErrorCode st = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(id, &st);
    /* A locale without data of its own falls back to one that says nothing about this language. */
    if (data && U_SUCCESS(st) && st != U_USING_DEFAULT_WARNING)
        f->letters = ulocdata_getExemplarSet(data, NULL, USET_CASE_INSENSITIVE, ULOCDATA_ES_STANDARD, &st);
    if (U_FAILURE(st) && f->letters) {
        uset_close(f->letters);
        f->letters = NULL;
    }
    if (data)
        ulocdata_close(data);
}

static void take_name(struct lt_tongue_facts *f, const UDateFormat *dates, UDateFormatSymbolType type,
                      int32_t i)
{
    UErrorCode st = U_ZERO_ERROR;
    UChar name[64];
    char utf8[200];
    int32_t n = 0, used = udat_getSymbols(dates, type, i, name, (int32_t)LT_COUNT(name), &st);
    if (U_FAILURE(st))
        return;
    u_strToUTF8(utf8, (int32_t)sizeof utf8, &n, name, used, &st);
    if (U_FAILURE(st) || n <= 0)
        return;
    lt_uni_lower_add(&f->common, (struct lt_str){utf8, (size_t)n});
    lt_buf_addc(&f->common, '\n');
}

static void take_calendar(struct lt_tongue_facts *f, const char *id)
{
    static const UDateFormatSymbolType types[] = {UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_WEEKDAYS,
                                                  UDAT_STANDALONE_WEEKDAYS};
    UErrorCode st = U_ZERO_ERROR;
    UDateFormat *dates = udat_open(UDAT_SHORT, UDAT_SHORT, id, NULL, 0, NULL, 0, &st);
    if (U_FAILURE(st))
        return;
    for (size_t t = 0; t < LT_COUNT(types); t++)
        for (int32_t i = 0; i < udat_countSymbols(dates, types[t]); i++)
            take_name(f, dates, types[t], i);
    udat_close(dates);
}

void lt_tongue_facts_close(struct lt_tongue_facts *f)
{
    if (f->letters)
        uset_close(f->letters);
    lt_buf_close(&f->common);
    *f = (struct lt_tongue_facts){0};
}

bool lt_tongue_facts_open(struct lt_tongue_facts *f, struct lt_str lang)
{
    if (f->common.max && lt_str_eq(lang, f->lang))
        return true;
    lt_tongue_facts_close(f);
    f->lang = lang;
    const struct lt_language *language = lt_lang_find(lang);
    f->common = LT_BUF(16 * 1024);
    f->capital_nouns = language && language->capital_nouns;
    char id[40];
    size_t n = lang.n < sizeof id - 1 ? lang.n : sizeof id - 1;
    memcpy(id, lang.p, n);
    id[n] = '\0';
    lt_buf_addc(&f->common, '\n');
    take_letters(f, id);
    take_calendar(f, id);
    return !f->common.failed;
}

bool lt_tongue_is_foreign(const struct lt_tongue_facts *f, struct lt_str word)
{
    for (size_t at = 0; f->letters && at < word.n;) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_letter(c) && !uset_contains(f->letters, (UChar32)c))
            return true;
    }
    return false;
}

bool lt_tongue_is_common(const struct lt_tongue_facts *f, struct lt_str small)
{
    /* "I'm", "I'll" */
    if (lt_tag_same_language(f->lang, LT_S("en")) && small.n > 1 && small.p[0] == 'i' &&
        (small.p[1] == '\'' || (unsigned char)small.p[1] == 0xE2))
        return true;
    struct lt_str names = lt_buf_str(&f->common), rest = names;
    for (size_t at; (at = lt_str_find(rest, small)) != SIZE_MAX; rest = lt_str_from(rest, at + small.n)) {
        size_t end = at + small.n;
        const char *p = rest.p + at;
        if (p > names.p && p[-1] == '\n' && end < rest.n && rest.p[end] == '\n')
            return true;
    }
    return false;
}
