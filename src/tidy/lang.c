/* tidy/lang.c - language tags as pages and files write them ("en_us", "English", "DE", "pt-br.UTF-8") become
 * well-formed BCP 47 tags ("en-US"), or nothing when they cannot be one. A block in the document's own
 * language says nothing about it. */
#include "base/unicode.h"
#include "tidy/pass.h"

#include <string.h>

static const struct {
    const char *name, *tag;
} names[] = {
    {"english", "en"},   {"german", "de"},     {"deutsch", "de"},    {"french", "fr"},
    {"français", "fr"},  {"spanish", "es"},    {"español", "es"},    {"castellano", "es"},
    {"italian", "it"},   {"italiano", "it"},   {"portuguese", "pt"}, {"português", "pt"},
    {"dutch", "nl"},     {"nederlands", "nl"}, {"polish", "pl"},     {"polski", "pl"},
    {"swedish", "sv"},   {"svenska", "sv"},    {"hungarian", "hu"},  {"magyar", "hu"},
    {"russian", "ru"},   {"русский", "ru"},    {"danish", "da"},     {"dansk", "da"},
    {"norwegian", "no"}, {"norsk", "no"},      {"finnish", "fi"},    {"suomi", "fi"},
    {"czech", "cs"},     {"čeština", "cs"},    {"greek", "el"},      {"turkish", "tr"},
    {"türkçe", "tr"},    {"ukrainian", "uk"},  {"romanian", "ro"},   {"arabic", "ar"},
    {"hebrew", "he"},    {"hindi", "hi"},      {"japanese", "ja"},   {"日本語", "ja"},
    {"chinese", "zh"},   {"中文", "zh"},       {"korean", "ko"},     {"한국어", "ko"},
    {"latin", "la"},     {"catalan", "ca"},    {"català", "ca"},     {"welsh", "cy"},
    {"irish", "ga"},     {"esperanto", "eo"},  {"eng", "en"},        {"deu", "de"},
    {"ger", "de"},       {"fra", "fr"},        {"fre", "fr"},        {"spa", "es"},
    {"ita", "it"},       {"por", "pt"},        {"nld", "nl"},        {"dut", "nl"},
    {"pol", "pl"},       {"swe", "sv"},        {"hun", "hu"},        {"rus", "ru"},
    {"jpn", "ja"},       {"zho", "zh"},        {"chi", "zh"},        {"kor", "ko"},
    {"gr", "el"},        {"jp", "ja"},         {"cn", "zh"},         {"ua", "uk"},
    {"cz", "cs"},        {"dk", "da"},         {"se", "sv"},
};

/* Tags that say that nobody knows. */
static const char *const unknown[] = {"und",  "mul",     "zxx", "x-default", "none",
                                      "auto", "default", "xx",  "c",         "posix"};

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

/* Length, and whether letters or digits only. */
static bool is_subtag(struct lt_str s, size_t low, size_t high)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]))
            return false;
    return s.n >= low && s.n <= high;
}

/* RFC 5646, section 2.1.1: languages small, scripts with a capital, regions in capitals. Returns bytes put.
 */
static size_t write_tag(struct lt_str s, char *out, size_t room)
{
    struct lt_str part;
    size_t n = 0;
    bool first = true;
    while (s.n) {
        size_t end = 0;
        while (end < s.n && s.p[end] != '-' && s.p[end] != '_')
            end++;
        part = lt_str_slice(s, 0, end);
        s = lt_str_from(s, end + 1);
        if (!is_subtag(part, first ? 2 : 1, first ? 3 : 8) || (first && lt_is_digit(part.p[0])) ||
            n + part.n + 1 > room)
            break; /* what is behind a broken part is dropped */
        bool script = !first && part.n == 4 && lt_is_alpha(part.p[0]);
        bool region = !first && part.n == 2;
        if (!first)
            out[n++] = '-';
        for (size_t i = 0; i < part.n; i++)
            out[n++] = region || (script && i == 0) ? upper(part.p[i]) : lt_lower(part.p[i]);
        first = false;
    }
    return n;
}

static bool same_folded(struct lt_str s, const char *name)
{
    struct lt_buf lower = LT_BUF(64);
    lt_uni_lower_add(&lower, s);
    bool same = !lower.failed && lt_str_eqz(lt_buf_str(&lower), name);
    lt_buf_close(&lower);
    return same;
}

static enum lt_status clean(struct lt_cx *cx, struct lt_doc *doc, struct lt_str *tag)
{
    struct lt_str s = lt_str_trim(*tag);
    size_t cut = 0; /* "en_US.UTF-8", "de;q=0.8", "en, fr" */
    while (cut < s.n && !strchr(".;, @", s.p[cut]))
        cut++;
    s = lt_str_slice(s, 0, cut);
    *tag = (struct lt_str){0};
    if (s.n == 0 || s.n > 35)
        return LT_OK;
    for (size_t i = 0; i < LT_COUNT(unknown); i++)
        if (lt_str_eq_nocase(s, lt_str_of(unknown[i])))
            return LT_OK;
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (same_folded(s, names[i].name)) {
            *tag = lt_str_of(names[i].tag);
            return LT_OK;
        }
    char out[40];
    size_t n = write_tag(s, out, sizeof out);
    if (n == 0)
        return LT_OK;
    *tag = lt_doc_dup(cx, doc, (struct lt_str){out, n});
    return tag->p ? LT_OK : cx->code;
}

static bool is_clean(struct lt_str tag)
{
    char out[40];
    return tag.n <= 35 && write_tag(tag, out, sizeof out) == tag.n && memcmp(out, tag.p, tag.n) == 0 &&
           tag.n == 2;
}

enum lt_status lt_tidy_langs(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    enum lt_status st = clean(cx, doc, &doc->lang);
    for (size_t i = 0; !st && i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->lang.n && !is_clean(b->lang))
            st = clean(cx, doc, &b->lang);
        if (lt_str_eq(b->lang, doc->lang))
            b->lang = (struct lt_str){0};
        size_t kept = 0;
        for (size_t k = 0; !st && k < b->n_spans; k++) {
            struct lt_span s = b->spans[k];
            if (s.kind == LT_SPAN_LANGUAGE && !is_clean(s.value))
                st = clean(cx, doc, &s.value);
            if (s.kind != LT_SPAN_LANGUAGE || s.value.n)
                b->spans[kept++] = s;
        }
        b->n_spans = (uint32_t)kept;
    }
    return st;
}
