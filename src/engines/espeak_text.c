/* engines/espeak_text.c - see espeak_text.h. What espeak-ng 1.51 and 1.52 take for more than text
 * (readclause.c, translate.c): control characters, some of the private use area, and, only when asked to,
 * "<", "&" and "[[". */
#include "engines/espeak_text.h"

#include "base/utf8.h"

#include <string.h>

/* A character of text, standing for byte `from`. */
static void put(struct lt_espeak_text *t, uint32_t c, size_t from)
{
    lt_utf8_add(&t->text, c);
    lt_buf_addmem(&t->from, &(uint32_t){(uint32_t)from}, sizeof(uint32_t));
}

static void put_ascii(struct lt_espeak_text *t, const char *z, size_t from)
{
    for (; *z; z++)
        put(t, (unsigned char)*z, from);
}

/* Commands (0x01 to 0x1F) and espeak-ng's own use of U+E000 to U+F8FF are not for text. */
static uint32_t harmless(uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xE000 && c <= 0xF8FF) || c == LT_UTF8_REPLACEMENT
               ? ' '
               : c;
}

/* Letters of U+1E00 to U+1EFF without their marks. */
static const char bare_letters[] = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
                                   "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
                                   "WwWwWwWwWwXxXxYyZzZzZzhtwya?ssS?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
                                   "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy?\??\??\?";

static uint32_t bare(uint32_t c)
{
    return c >= 0x1E00 && c < 0x1F00 && bare_letters[c - 0x1E00] != '?'
               ? (unsigned char)bare_letters[c - 0x1E00]
               : c;
}

/* Languages that write some of them: espeak-ng knows what they mean there. */
static bool has_such_letters(struct lt_str language)
{
    static const char *const list[] = {"vi", "cy", "yo", "ig", "ga", "gd", "br", "sa"};
    struct lt_str primary = lt_str_slice(language, 0, lt_str_find_char(language, '-'));
    for (size_t i = 0; i < LT_COUNT(list); i++)
        if (lt_str_eq_nocase(primary, lt_str_of(list[i])))
            return true;
    return false;
}

static void put_text(struct lt_espeak_text *t, struct lt_str say, size_t at, size_t end)
{
    struct lt_str s = lt_str_slice(say, 0, end);
    bool bracket = false;
    while (at < end) {
        size_t from = at;
        uint32_t c = harmless(lt_utf8_next(s, &at));
        c = t->folds ? bare(c) : c;
        if (t->marked_up && c == '<')
            put_ascii(t, "&lt;", from);
        else if (t->marked_up && c == '&')
            put_ascii(t, "&amp;", from);
        else /* a second bracket is not heard either way */
            put(t, t->marked_up && bracket && c == '[' ? ' ' : c, from);
        bracket = c == '[';
    }
}

/* Mnemonics are printable ASCII; brackets would end them. */
static void put_phonemes(struct lt_espeak_text *t, struct lt_str phonemes, size_t from)
{
    put_ascii(t, " [[", from);
    for (size_t i = 0; i < phonemes.n; i++) {
        char c = phonemes.p[i];
        put(t, c > ' ' && c < 0x7F && c != '[' && c != ']' ? (unsigned char)c : ' ', from);
    }
    put_ascii(t, "]] ", from);
}

/* Only what can stand in a tag; an attribute must not end early. */
static void put_attribute(struct lt_espeak_text *t, struct lt_str value, size_t from)
{
    for (size_t i = 0; i < value.n; i++)
        if (lt_is_alpha(value.p[i]) || lt_is_digit(value.p[i]) || value.p[i] == '-')
            put(t, (uint32_t)lt_lower(value.p[i]), from);
}

static void put_language(struct lt_espeak_text *t, struct lt_str say, const struct lt_say_span *span,
                         lt_espeak_foreign *foreign, void *user)
{
    struct lt_buf phonemes = LT_BUF(16 * 1024);
    size_t end = (size_t)span->at + span->len;
    if (foreign && foreign(user, lt_str_slice(say, span->at, span->len), span->value, &phonemes) &&
        !phonemes.failed) {
        put_phonemes(t, lt_buf_str(&phonemes), span->at);
    } else {
        put_ascii(t, "<voice xml:lang=\"", span->at);
        put_attribute(t, span->value, span->at);
        put_ascii(t, "\">", span->at);
        bool folds = t->folds;
        t->folds = !has_such_letters(span->value);
        put_text(t, say, span->at, end);
        t->folds = folds;
        put_ascii(t, "</voice>", span->at);
    }
    lt_buf_close(&phonemes);
}

static void put_span(struct lt_espeak_text *t, struct lt_str say, const struct lt_say_span *span,
                     lt_espeak_foreign *foreign, void *user)
{
    switch (span->kind) {
    case LT_SAY_PHONEMES:
        put_phonemes(t, span->value, span->at);
        break;
    case LT_SAY_LETTERS:
        put_ascii(t, "<say-as interpret-as=\"characters\">", span->at);
        put_text(t, say, span->at, (size_t)span->at + span->len);
        put_ascii(t, "</say-as>", span->at);
        break;
    case LT_SAY_LANGUAGE:
        put_language(t, say, span, foreign, user);
        break;
    }
}

bool lt_espeak_text_build(struct lt_espeak_text *t, struct lt_str language, struct lt_str say,
                          const struct lt_say_span *spans, size_t n_spans, lt_espeak_foreign *foreign,
                          void *user)
{
    *t = (struct lt_espeak_text){.text = LT_BUF(LT_ESPEAK_TEXT_MAX),
                                 .from = LT_BUF(LT_ESPEAK_TEXT_MAX * sizeof(uint32_t)),
                                 .marked_up = n_spans > 0,
                                 .folds = !has_such_letters(language)};
    size_t at = 0;
    for (size_t i = 0; i < n_spans; i++) {
        put_text(t, say, at, spans[i].at);
        put_span(t, say, &spans[i], foreign, user);
        at = (size_t)spans[i].at + spans[i].len;
    }
    put_text(t, say, at, say.n);
    lt_buf_addc(&t->text, '\0');
    return !t->text.failed && !t->from.failed;
}

void lt_espeak_text_close(struct lt_espeak_text *t)
{
    lt_buf_close(&t->text);
    lt_buf_close(&t->from);
}

/* Scripts that are written without spaces between words. */
static bool spaceless(uint32_t c)
{
    return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) ||
           (c >= 0x2E80 && c < 0xA000) || (c >= 0x20000 && c < 0x32000);
}

static size_t byte_of(const struct lt_espeak_text *t, struct lt_str say, size_t index)
{
    uint32_t byte;
    if (index >= t->from.n / sizeof byte)
        return say.n;
    memcpy(&byte, t->from.p + index * sizeof byte, sizeof byte);
    return byte;
}

bool lt_espeak_text_word(const struct lt_espeak_text *t, struct lt_str say, size_t position, size_t length,
                         size_t after, size_t *at, size_t *len)
{
    size_t start = byte_of(t, say, position ? position - 1 : 0);
    /* After a number its count is one short and points at the space. */
    while (start < say.n && lt_is_space(say.p[start]))
        start++;
    if (start >= say.n || start < after)
        return false;
    size_t end = start;
    if (spaceless(lt_utf8_peek(say, start))) {
        end = byte_of(t, say, (position ? position - 1 : 0) + (length ? length : 1));
    } else {
        while (start > after && !lt_is_space(say.p[start - 1]))
            start--;
        while (end < say.n && !lt_is_space(say.p[end]))
            end++;
    }
    *at = start;
    *len = end > start ? end - start : 0;
    return end > start;
}
