/* read/reading.c - see reading.h. */
#include "read/reading.h"

#include "base/url.h"
#include "read/date.h"
#include "read/language.h"

#include <stdarg.h>
#include <stdio.h>

static bool is_too_deep(const struct lt_reading *r)
{
    return r->depth >= LT_READ_MAX_DEPTH;
}

enum lt_status lt_reading_content(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *content)
{
    if (is_too_deep(r))
        return lt_fail(cx, LT_LIMIT, LT_FMT ": nested more than %d deep", LT_ARG(content->name),
                       LT_READ_MAX_DEPTH);
    r->depth++;
    enum lt_status st = r->open(cx, r, content);
    r->depth--;
    return st;
}

enum lt_status lt_reading_part(struct lt_cx *cx, struct lt_reading *r, enum lt_status st)
{
    bool recovers = st == LT_FORMAT || st == LT_LIMIT || st == LT_NOTFOUND || st == LT_USAGE;
    if (!st || r->sink_stopped || r->budget == 0 || !recovers)
        return st;
    struct lt_cx failed = *cx;
    lt_cx_reset(cx);
    lt_reading_pass_over(cx, r, "%s: passed over", failed.what);
    return LT_OK;
}

enum lt_status lt_reading_member(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *member)
{
    enum lt_status st = lt_check_cancel(cx);
    return lt_reading_part(cx, r, st ? st : lt_reading_content(cx, r, member));
}

void lt_reading_pass_over(struct lt_cx *cx, struct lt_reading *r, const char *fmt, ...)
{
    char sentence[sizeof cx->what];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, ap);
    va_end(ap);
    lt_warn(cx, "%s", sentence);
    if (r->sink->passed_over)
        r->sink->passed_over(r->sink->user);
}

static bool has_words(const struct lt_doc *doc)
{
    for (size_t i = 0; i < doc->n_blocks; i++)
        if (doc->blocks[i].role != LT_ROLE_BOILERPLATE && doc->blocks[i].text.n)
            return true;
    return false;
}

/* A page that prints no date may carry one in its address, a file in its name; the path around it says
 * nothing. */
static void date_by_name(struct lt_doc *doc, const struct lt_source *source)
{
    char iso[11];
    struct lt_str name = source->name;
    size_t slash;
    lt_date_in_name(doc->url, iso);
    while (!doc->url.n && (slash = lt_str_find_char(name, '/')) != SIZE_MAX)
        name = lt_str_from(name, slash + 1);
    if (!iso[0] && !doc->url.n)
        lt_date_in_name(name, iso);
    if (iso[0])
        doc->published = lt_arena_dup(&doc->arena, lt_str_of(iso));
}

/* What a page or feed says its URL is goes into files and logs; an item's id, which is often one, into
 * ledgers. */
static enum lt_status hide_secrets(struct lt_cx *cx, struct lt_doc *doc)
{
    struct lt_buf url = LT_BUF(64 * 1024), id = LT_BUF(doc->id.n + LT_SHOWN_KEY_ADDS);
    lt_shown_url(&url, doc->url);
    lt_shown_id(&id, doc->id);
    if (!lt_str_eq(lt_buf_str(&url), doc->url))
        doc->url = lt_doc_dup(cx, doc, lt_buf_str(&url));
    if (!id.failed && !lt_str_eq(lt_buf_str(&id), doc->id))
        doc->id = lt_doc_dup(cx, doc, lt_buf_str(&id));
    enum lt_status st = lt_buf_check(cx, &id, "an item's id");
    lt_buf_close(&url);
    lt_buf_close(&id);
    return st ? st : cx->code;
}

enum lt_status lt_reading_deliver(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                  struct lt_doc *doc)
{
    if (!has_words(doc))
        return lt_fail(cx, LT_FORMAT, LT_FMT ": no article text found", LT_ARG(source->name));
    struct lt_wordiness words = lt_wordiness_of(doc);
    if (lt_wordiness_is_noise(&words))
        return lt_fail(cx, LT_FORMAT, LT_FMT ": not a text (its characters make no words)",
                       LT_ARG(source->name));
    if (!lt_wordiness_is_language(&words))
        lt_warn(cx, LT_FMT ": most of it is not language, but data or code; it is read as it stands",
                LT_ARG(source->name));
    if (doc->url.n == 0)
        doc->url = source->url;
    if (doc->published.n == 0)
        date_by_name(doc, source);
    enum lt_status st = hide_secrets(cx, doc);
    if (st)
        return st;
    r->articles++;
    r->budget = LT_READ_BUDGET; /* an archive of a million articles is large and no bomb */
    st = r->sink->article(r->sink->user, cx, doc);
    r->sink_stopped = st != LT_OK;
    return st;
}

enum lt_status lt_reading_document(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                   struct lt_str bytes, enum lt_markup markup, lt_document_reader *fill)
{
    struct lt_buf converted = LT_BUF(r->max_bytes * 3 + 16);
    struct lt_str text;
    struct lt_doc doc;
    lt_doc_init(&doc);
    doc.name = source->name;
    enum lt_status st = lt_charset_clean(cx, bytes, source->charset, markup, &converted, &text);
    if (!st)
        st = fill(cx, r->opts, source, text, &doc);
    /* What comes next may take hours; the document has copies of all it needs. */
    lt_buf_close(&converted);
    if (r->spent)
        lt_buf_close(r->spent);
    if (!st)
        st = lt_reading_deliver(cx, r, source, &doc);
    lt_doc_close(&doc);
    return st;
}
