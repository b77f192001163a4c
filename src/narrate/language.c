/* narrate/language.c - is a tag one of a language? And which is meant by one that is none ("english")? See
 * narrate.h. ICU knows the codes of ISO 639 and what languages are called. */
#include "narrate/narrate.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "model/tag.h"

#include <string.h>
#include <unicode/uloc.h>

enum { NAME_UNITS = 100, NAME_BYTES = 400, WORD_BYTES = 64 };

/* Two letters are a code that ICU knows; of the thousands with three it knows the larger ones only. */
static bool is_tag(struct lt_str tag)
{
    struct lt_str primary = lt_tag_primary(tag);
    if (!lt_tag_well_formed(tag) || primary.n == 3)
        return lt_tag_well_formed(tag);
    char code[] = {lt_lower(primary.p[0]), lt_lower(primary.p[1]), '\0'};
    return uloc_getISO3Language(code)[0] != '\0';
}

static void add_lower(struct lt_buf *out, struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        lt_utf8_add(out, lt_uni_lower(lt_utf8_next(s, &at)));
}

/* The name of the language `tag` in the language `in`, in small letters. */
static void name_of(const char *tag, const char *in, struct lt_buf *out)
{
    UChar name[NAME_UNITS];
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = uloc_getDisplayLanguage(tag, in, name, NAME_UNITS, &error);
    lt_buf_clear(out);
    for (int32_t i = 0; U_SUCCESS(error) && i < n; i++)
        lt_utf8_add(out, lt_uni_lower(name[i]));
}

/* The tag of a language called so, in English or by its own speakers; NULL: none is. */
static const char *called(struct lt_str word)
{
    struct lt_buf name = LT_BUF(NAME_BYTES);
    const char *found = NULL;
    for (const char *const *tag = uloc_getISOLanguages(); *tag && !found; tag++) {
        const char *const in[] = {"en", *tag};
        for (size_t i = 0; i < LT_COUNT(in) && !found; i++) {
            name_of(*tag, in[i], &name);
            if (name.n && lt_str_eq(lt_buf_str(&name), word))
                found = *tag;
        }
    }
    lt_buf_close(&name);
    return found;
}

/* The part of "en_US.UTF-8" that is a tag; empty: it is no locale. */
static struct lt_str of_locale(struct lt_str word)
{
    struct lt_str tag = lt_str_slice(word, 0, lt_str_find_char(word, '.'));
    return tag.n < word.n && is_tag(tag) ? tag : (struct lt_str){0};
}

enum lt_status lt_settings_check_lang(struct lt_cx *cx, const char *value)
{
    struct lt_str tag = lt_str_of(value), locale = of_locale(tag);
    if (tag.n == 0 || is_tag(tag))
        return LT_OK;
    if (locale.n)
        return lt_fail(cx, LT_USAGE, "the setting lang takes a language tag; '%.40s' is '" LT_FMT "'", value,
                       LT_ARG(locale));
    struct lt_buf word = LT_BUF(WORD_BYTES);
    add_lower(&word, lt_str_trim(tag));
    const char *meant = word.failed ? NULL : called(lt_buf_str(&word));
    lt_buf_close(&word);
    if (meant)
        return lt_fail(cx, LT_USAGE, "the setting lang takes a language tag; '%.40s' is '%s'", value, meant);
    return lt_fail(cx, LT_USAGE, "the setting lang takes a language tag such as en, de or pt-BR, not '%.40s'",
                   value);
}
