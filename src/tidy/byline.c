/* tidy/byline.c - the document's authors as one clean text: no "by", no address, no role after a bar, nobody
 * twice, capitals only where names have them. The byline block keeps what was printed. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "tidy/pass.h"

enum { MAX_AUTHORS = 32 };

static size_t short_opening(struct lt_str s, struct lt_str tag)
{
    const struct lt_language *lang = lt_lang_find(tag);
    return lang && lang->words ? lt_lang_prefix(s, lang->words[LT_WORDS_BY_SHORT]) : 0;
}

/* Without "written by". Short words begin names, too ("Per Olov", "Di Stefano"): they go in English and in
 * the document's own language, and where that is not known when they are written small. */
static struct lt_str without_opening(struct lt_str s, struct lt_str lang)
{
    bool small = s.n && lt_uni_is_lower(lt_utf8_peek(s, 0));
    size_t n = lt_lang_prefix_any(s, LT_WORDS_BY);
    n = n ? n : short_opening(s, LT_S("en"));
    n = n ? n : lang.n ? short_opening(s, lang) : small ? lt_lang_prefix_any(s, LT_WORDS_BY_SHORT) : 0;
    struct lt_str rest = lt_str_from(s, n);
    return lt_str_trim(lt_str_starts(rest, LT_S(":")) ? lt_str_from(rest, 1) : rest);
}

/* Addresses and links name nobody. */
static bool is_address(struct lt_str s)
{
    return lt_str_find_char(s, '@') != SIZE_MAX || lt_str_find(s, LT_S("://")) != SIZE_MAX ||
           lt_str_starts_nocase(s, LT_S("www."));
}

static bool is_shouted(struct lt_str s)
{
    size_t upper = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_lower(c))
            return false;
        upper += lt_uni_is_upper(c);
    }
    return upper > 4;
}

/* "ANN MARIE O'HARA" to "Ann Marie O'Hara"; initials with full stops stay. */
static void add_name(struct lt_buf *out, struct lt_str s)
{
    bool shouted = is_shouted(s), inside = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        bool letter = lt_uni_is_letter(c);
        lt_utf8_add(out, shouted && inside && letter ? lt_uni_lower(c) : c);
        inside = letter;
    }
}

/* "MD", "PhD": after a second name they are said again. */
static bool is_degree(struct lt_str s)
{
    enum { MAX_DEGREE = 6 /* bytes */ };
    return s.n <= MAX_DEGREE && lt_str_find_char(s, ' ') == SIZE_MAX && lt_uni_is_upper(lt_utf8_peek(s, 0));
}

static bool is_known(const struct lt_str *names, size_t n, struct lt_str name)
{
    for (size_t i = 0; i < n; i++)
        if (lt_str_eq_nocase(names[i], name))
            return !is_degree(name);
    return false;
}

enum lt_status lt_tidy_byline(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    struct lt_str rest = without_opening(lt_str_trim(lt_str_slice(doc->byline, 0, 1000)), doc->lang), part;
    rest = lt_str_slice(rest, 0, lt_str_find(rest, LT_S(" | ")));
    struct lt_str names[MAX_AUTHORS];
    size_t n = 0;
    while (lt_str_cut(&rest, ',', &part)) {
        part = without_opening(lt_str_trim(part), doc->lang);
        if (part.n == 0 || is_address(part) || n == MAX_AUTHORS || is_known(names, n, part))
            continue;
        names[n++] = part;
    }
    struct lt_buf out = LT_BUF(4096);
    for (size_t i = 0; i < n; i++) {
        if (i)
            lt_buf_addz(&out, ", ");
        add_name(&out, names[i]);
    }
    enum lt_status st = lt_buf_check(cx, &out, "the byline");
    if (!st && !lt_str_eq(lt_buf_str(&out), doc->byline)) {
        doc->byline = lt_doc_dup(cx, doc, lt_buf_str(&out));
        st = doc->byline.p ? LT_OK : cx->code;
    }
    lt_buf_close(&out);
    return st;
}
