/* publish/texts.c - an article before it is spoken, in the forms of `lectern text`; see publish.h. */
#include "publish/publish.h"

#include "base/json.h"
#include "base/xml.h"

#include "model/sections.h"

#include <stdlib.h>

enum { SECTIONS_MAX_BYTES = 64 << 20 };

void lt_publish_one_line(struct lt_buf *out, struct lt_str s)
{
    s = lt_str_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\r')
            continue;
        lt_buf_addc(out, s.p[i] == '\n' ? ' ' : s.p[i]);
    }
    lt_buf_addc(out, '\n');
}

/* What a block is when it is read: no note marks, no tabs between cells, formulas as they are written by
 * hand. */
static void put_heard(struct lt_buf *out, const struct lt_block *b)
{
    size_t from = out->n, done = 0;
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        bool formula = s->kind == LT_SPAN_FORMULA;
        if ((s->kind != LT_SPAN_NOTE_REF && !formula) || s->at < done || s->at + (size_t)s->len > b->text.n)
            continue;
        lt_buf_add(out, lt_str_slice(b->text, done, s->at - done));
        lt_buf_add(out, formula ? s->value : (struct lt_str){0});
        done = s->at + (size_t)s->len;
    }
    lt_buf_add(out, lt_str_from(b->text, done));
    for (size_t i = from; i < out->n && b->role != LT_ROLE_CODE; i++)
        if (out->p[i] == '\t')
            out->p[i] = ' ';
}

/* Header rows are said with each row. */
static bool is_heard(const struct lt_block *b)
{
    return b->in_body && !(b->role == LT_ROLE_TABLE_ROW && b->level == 1 && b->why.n);
}

/* To a program notes are of the text, whether they are read or not, as code is. */
static bool is_text(const struct lt_block *b)
{
    return is_heard(b) || b->role == LT_ROLE_NOTE;
}

/* The main text: paragraphs separated by a blank line, without headline, byline or date. */
static enum lt_status as_article(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                                 struct lt_buf *out)
{
    (void)cx;
    (void)script;
    bool first = true;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        if (!is_heard(&doc->blocks[i]))
            continue;
        if (!first)
            lt_buf_addc(out, '\n');
        put_heard(out, &doc->blocks[i]);
        lt_buf_addc(out, '\n');
        first = false;
    }
    return LT_OK;
}

static void put_spans(struct lt_json *j, const struct lt_block *b)
{
    if (b->n_spans == 0)
        return;
    lt_json_key(j, "spans");
    lt_json_array(j);
    for (uint32_t i = 0; i < b->n_spans; i++) {
        const struct lt_span *s = &b->spans[i];
        lt_json_object(j);
        lt_json_put_str(j, "kind", lt_str_of(lt_span_name(s->kind)));
        lt_json_put_int(j, "at", s->at);
        lt_json_put_int(j, "len", s->len);
        lt_json_put_opt(j, "value", s->value);
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

static void put_block(struct lt_json *j, const struct lt_block *b, bool spoken, struct lt_str why)
{
    lt_json_object(j);
    lt_json_put_str(j, "role", lt_str_of(lt_role_name(b->role)));
    if (b->level)
        lt_json_put_int(j, "level", b->level);
    if (b->ordinal)
        lt_json_put_int(j, "ordinal", b->ordinal);
    if (b->in_quote)
        lt_json_put_bool(j, "in_quote", true);
    lt_json_put_str(j, "text", b->text);
    lt_json_put_opt(j, "lang", b->lang);
    lt_json_put_opt(j, "id", b->id);
    lt_json_put_int(j, "src_at", (int64_t)b->src_at);
    lt_json_put_int(j, "src_len", (int64_t)b->src_len);
    lt_json_put_bool(j, "body", b->in_body);
    lt_json_put_bool(j, "spoken", spoken);
    if (!spoken)
        lt_json_put_str(j, "why", why);
    put_spans(j, b);
    lt_json_end_object(j);
}

static void put_blocks(struct lt_json *j, const struct lt_doc *doc, const struct lt_str *why,
                       const bool *spoken)
{
    lt_json_key(j, "blocks");
    lt_json_array(j);
    for (size_t i = 0; i < doc->n_blocks; i++)
        put_block(j, &doc->blocks[i], spoken[i], why[i]);
    lt_json_end_array(j);
}

static void put_facts(struct lt_json *j, const struct lt_doc *doc, const struct lt_script *script)
{
    lt_json_put_str(j, "title", doc->title);
    lt_json_put_opt(j, "headline", doc->headline); /* what is said, where the title is another */
    lt_json_put_str(j, "subtitle", doc->subtitle);
    lt_json_put_str(j, "byline", doc->byline);
    lt_json_put_str(j, "published", doc->published);
    lt_json_put_str(j, "site", doc->site);
    lt_json_put_str(j, "lang", doc->lang);
    lt_json_put_str(j, "url", doc->url);
    lt_json_put_str(j, "image", doc->image);
    lt_json_put_opt(j, "rating", doc->rating);
    lt_json_put_opt(j, "description", doc->description);
    lt_json_put_str(j, "spoken_lang", script->lang);
    lt_json_put_str(j, "spoken_lang_from", lt_str_of(script->lang_from));
    lt_json_key(j, "text");
    lt_json_array(j);
    struct lt_buf heard = LT_BUF(LT_BLOCK_MAX_BYTES);
    for (size_t i = 0; i < doc->n_blocks; i++) {
        if (!is_text(&doc->blocks[i]))
            continue;
        lt_buf_clear(&heard);
        put_heard(&heard, &doc->blocks[i]);
        lt_json_str(j, lt_buf_str(&heard));
    }
    j->out->failed = j->out->failed || heard.failed;
    lt_buf_close(&heard);
    lt_json_end_array(j);
}

static enum lt_status as_json(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                              struct lt_buf *out)
{
    struct lt_str *why = calloc(doc->n_blocks + 1, sizeof *why);
    bool *spoken = calloc(doc->n_blocks + 1, sizeof *spoken);
    enum lt_status st = why && spoken ? LT_OK : lt_fail(cx, LT_OOM, "the text: out of memory");
    for (size_t i = 0; i < script->n_skips && !st; i++)
        why[script->skips[i].block] = script->skips[i].why;
    for (size_t i = 0; i < script->n_lines && !st; i++)
        if (script->lines[i].src_len && script->lines[i].block < doc->n_blocks)
            spoken[script->lines[i].block] = true;
    if (!st) {
        struct lt_json j = LT_JSON(out);
        lt_json_object(&j);
        put_facts(&j, doc, script);
        put_blocks(&j, doc, why, spoken);
        lt_json_end_object(&j);
        lt_buf_addc(out, '\n');
    }
    free(why);
    free(spoken);
    return st;
}

/* One written sentence (or part of one, where it is long) a line. */
static enum lt_status as_sentences(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                                   struct lt_buf *out)
{
    (void)cx;
    (void)doc;
    for (size_t i = 0; i < script->n_lines; i++)
        if (script->lines[i].show.n)
            lt_publish_one_line(out, script->lines[i].show);
    return LT_OK;
}

static enum lt_status as_spoken(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                                struct lt_buf *out)
{
    (void)cx;
    (void)doc;
    for (size_t i = 0; i < script->n_lines; i++)
        lt_publish_one_line(out, script->lines[i].say);
    return LT_OK;
}

static bool says_what_it_shows(const struct lt_line *l)
{
    return lt_str_eq(lt_str_trim(l->say), lt_str_trim(l->show));
}

/* "[Anna: slt] ", "[slt] ": whose words they are, and who says them. */
static void put_cast(struct lt_buf *out, const struct lt_line *l)
{
    if (!l->voice.n)
        return;
    lt_buf_addc(out, '[');
    lt_buf_add(out, l->speaker);
    lt_buf_addz(out, l->speaker.n ? ": " : "");
    lt_buf_add(out, l->voice);
    lt_buf_addz(out, "] ");
}

/* For people: pauses, roles, what is said, and what was written where that differs. */
static enum lt_status as_script(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                                struct lt_buf *out)
{
    (void)cx;
    (void)doc;
    lt_buf_addf(out, "language %.*s (%s)\n", (int)script->lang.n, script->lang.p, script->lang_from);
    for (size_t i = 0; i < script->n_lines; i++) {
        const struct lt_line *l = &script->lines[i];
        if (i && l->starts_block)
            lt_buf_addc(out, '\n');
        lt_buf_addf(out, "%-9s %4d ms  ", l->starts_block ? lt_role_name(l->role) : "", l->pause_before_ms);
        put_cast(out, l);
        lt_publish_one_line(out, l->say);
        if (!says_what_it_shows(l)) {
            lt_buf_addf(out, "%-9s          ", "");
            lt_publish_one_line(out, l->show.n ? l->show : LT_S("(added)"));
        }
        lt_buf_addf(out, "%-9s %4d ms\n", "", l->pause_after_ms);
    }
    return LT_OK;
}

/* SSML 1.1: what any engine that speaks it would need to say the same. */
static enum lt_status as_ssml(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                              struct lt_buf *out)
{
    (void)cx;
    (void)doc;
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"");
    lt_escape_xml(out, script->lang);
    lt_buf_addz(out, "\">\n");
    for (size_t i = 0; i < script->n_lines; i++) {
        const struct lt_line *l = &script->lines[i];
        if (l->starts_block)
            lt_buf_addz(out, "<p>\n");
        lt_buf_addz(out, "<s");
        if (!lt_str_eq(l->lang, script->lang)) {
            lt_buf_addz(out, " xml:lang=\"");
            lt_escape_xml(out, l->lang);
            lt_buf_addc(out, '"');
        }
        lt_buf_addc(out, '>');
        lt_escape_xml(out, l->say);
        lt_buf_addz(out, "</s>\n");
        const struct lt_line *next = i + 1 < script->n_lines ? l + 1 : NULL;
        if (!next || next->starts_block)
            lt_buf_addz(out, "</p>\n");
        int pause_ms =
            next && next->pause_before_ms > l->pause_after_ms ? next->pause_before_ms : l->pause_after_ms;
        if (next && pause_ms)
            lt_buf_addf(out, "<break time=\"%dms\"/>\n", pause_ms);
    }
    lt_buf_addz(out, "</speak>\n");
    return LT_OK;
}

/* The numbers that --sections takes, how many words, titles; separated by TAB. */
static enum lt_status as_sections(struct lt_cx *cx, const struct lt_doc *doc, const struct lt_script *script,
                                  struct lt_buf *out)
{
    (void)script;
    struct lt_arena arena = LT_ARENA(SECTIONS_MAX_BYTES);
    struct lt_section *all = NULL;
    size_t n = 0;
    enum lt_status st = lt_sections_find(cx, doc, &arena, &all, &n);
    for (size_t i = 0; i < n && !st; i++) {
        lt_buf_addf(out, "%zu\t%zu\t", i + 1, all[i].words);
        lt_publish_one_line(out, all[i].title);
    }
    lt_arena_close(&arena);
    return st;
}

static const struct lt_publish_form forms[] = {
    {"sections", .write = as_sections},
    {"article", .write = as_article},
    {"json", .needs_script = true, .write = as_json},
    {"sentences", .needs_script = true, .raw_from_stdin = true, .write = as_sentences},
    {"spoken", .needs_script = true, .says = true, .write = as_spoken},
    {"script", .needs_script = true, .says = true, .write = as_script},
    {"ssml", .needs_script = true, .says = true, .write = as_ssml},
};

const struct lt_publish_form *lt_publish_form_find(struct lt_str name)
{
    for (size_t i = 0; i < LT_COUNT(forms); i++)
        if (lt_str_eqz(name, forms[i].name))
            return &forms[i];
    return NULL;
}
