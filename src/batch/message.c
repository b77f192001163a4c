/* batch/message.c - see message.h. */
#include "batch/message.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum member_kind { TEXT, WHOLE, REAL };

struct member {
    enum member_kind kind;
    size_t at;
};

#define TEXT_MEMBER(name)  {TEXT, offsetof(struct lt_entry, name)}
#define WHOLE_MEMBER(name) {WHOLE, offsetof(struct lt_entry, name)}
#define REAL_MEMBER(name)  {REAL, offsetof(struct lt_entry, name)}

static const struct member facts[] = {
    TEXT_MEMBER(title), TEXT_MEMBER(lang),      TEXT_MEMBER(url),      TEXT_MEMBER(published),
    TEXT_MEMBER(mark),  TEXT_MEMBER(text_hash), TEXT_MEMBER(doc_hash), WHOLE_MEMBER(words),
};

static const struct member made[] = {
    TEXT_MEMBER(title),    TEXT_MEMBER(lang),   TEXT_MEMBER(voice),   TEXT_MEMBER(files),
    TEXT_MEMBER(skips),    WHOLE_MEMBER(lines), WHOLE_MEMBER(bytes),  WHOLE_MEMBER(chapters),
    WHOLE_MEMBER(skipped), REAL_MEMBER(lufs),   REAL_MEMBER(seconds), REAL_MEMBER(spent_s),
    TEXT_MEMBER(versions),
};

static void put_members(struct lt_buf *b, const struct lt_entry *e, const struct member *members, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const void *at = (const char *)e + members[i].at;
        char number[40] = "";
        if (members[i].kind == REAL)
            snprintf(number, sizeof number, "%.17g", *(const double *)at);
        if (members[i].kind == WHOLE)
            lt_wire_put_number(b, (uint64_t)*(const int64_t *)at);
        else
            lt_wire_put_text(b, members[i].kind == TEXT ? *(const struct lt_str *)at : lt_str_of(number));
    }
}

static bool take_real(struct lt_str text, double *out)
{
    char number[40];
    snprintf(number, sizeof number, LT_FMT, LT_ARG(text));
    char *end = NULL;
    *out = strtod(number, &end);
    return text.n < sizeof number && end != number && !*end;
}

static bool take_members(struct lt_str *in, struct lt_entry *e, const struct member *members, size_t n)
{
    bool fine = true;
    for (size_t i = 0; i < n && fine; i++) {
        void *at = (char *)e + members[i].at;
        uint64_t number = 0;
        struct lt_str text = {0};
        fine = members[i].kind == WHOLE ? lt_wire_take_number(in, INT64_MAX, &number)
                                        : lt_wire_take_text(in, LT_MESSAGE_TEXT, &text);
        if (members[i].kind == WHOLE)
            *(int64_t *)at = (int64_t)number;
        else if (members[i].kind == TEXT)
            *(struct lt_str *)at = text;
        else
            fine = fine && take_real(text, at);
    }
    return fine;
}

/* A text and a NUL after it, for those that are handed to the system. */
static void put_path(struct lt_buf *b, struct lt_str path)
{
    lt_wire_put_number(b, path.n + 1);
    lt_buf_add(b, path);
    lt_buf_addc(b, '\0');
}

static bool take_path(struct lt_str *in, struct lt_str *path)
{
    if (!lt_wire_take_text(in, LT_MESSAGE_TEXT, path) || path->n == 0 || path->p[path->n - 1] != '\0')
        return false;
    path->n--;
    return memchr(path->p, '\0', path->n) == NULL;
}

void lt_message_put_errand(struct lt_buf *b, const struct lt_errand *e)
{
    put_path(b, e->name);
    put_path(b, lt_str_of(e->path));
    lt_wire_put_text(b, e->url);
    lt_wire_put_text(b, e->charset);
    lt_wire_put_text(b, e->inside);
    lt_wire_put_number(b, e->is_public);
    lt_wire_put_number(b, e->piped);
    lt_wire_put_number(b, (uint64_t)e->offset);
    lt_wire_put_number(b, (uint64_t)e->length);
}

bool lt_message_take_errand(struct lt_str *in, struct lt_errand *e)
{
    struct lt_str path;
    uint64_t is_public = 0, piped = 0, offset = 0, length = 0;
    bool fine = take_path(in, &e->name) && take_path(in, &path) &&
                lt_wire_take_text(in, LT_MESSAGE_TEXT, &e->url) &&
                lt_wire_take_text(in, LT_MESSAGE_TEXT, &e->charset) &&
                lt_wire_take_text(in, LT_MESSAGE_TEXT, &e->inside) &&
                lt_wire_take_number(in, 1, &is_public) && lt_wire_take_number(in, 1, &piped) &&
                lt_wire_take_number(in, INT64_MAX, &offset) && lt_wire_take_number(in, INT64_MAX, &length);
    e->path = fine && path.n ? path.p : NULL;
    e->is_public = is_public != 0;
    e->piped = piped != 0;
    e->offset = (int64_t)offset;
    e->length = (int64_t)length;
    return fine;
}

void lt_message_put_outputs(struct lt_buf *b, const struct lt_outputs *o)
{
    lt_wire_put_number(b, o->n);
    for (size_t i = 0; i < o->n; i++)
        put_path(b, o->paths[i]);
}

bool lt_message_take_outputs(struct lt_str *in, struct lt_outputs *o)
{
    uint64_t n = 0;
    bool fine = lt_wire_take_number(in, LT_ERRAND_FILES, &n);
    o->n = (size_t)n;
    for (size_t i = 0; i < o->n && fine; i++)
        fine = take_path(in, &o->paths[i]);
    return fine;
}

void lt_message_put_doc(struct lt_buf *b, const struct lt_doc *doc)
{
    struct lt_buf part = LT_BUF(LT_MESSAGE_MAX_BODY);
    lt_wire_put_head(&part, doc);
    lt_wire_put_text(b, lt_buf_str(&part));
    b->failed = b->failed || part.failed;
    lt_buf_clear(&part);
    for (size_t i = 0; i < doc->n_blocks; i++)
        lt_wire_put_block(&part, &doc->blocks[i]);
    lt_wire_put_text(b, lt_buf_str(&part));
    b->failed = b->failed || part.failed;
    lt_buf_close(&part);
}

enum lt_status lt_message_take_doc(struct lt_cx *cx, struct lt_str in, struct lt_doc *doc)
{
    struct lt_str head, blocks;
    if (!lt_wire_take_text(&in, LT_MESSAGE_MAX_BODY, &head) ||
        !lt_wire_take_text(&in, LT_MESSAGE_MAX_BODY, &blocks))
        return lt_fail(cx, LT_FORMAT, "a document that was handed over is damaged");
    enum lt_status st = lt_wire_take_head(cx, head, doc);
    return st ? st : lt_wire_take_blocks(cx, blocks, doc);
}

void lt_message_put_facts(struct lt_buf *b, const struct lt_entry *e, const struct lt_errand_facts *names)
{
    lt_wire_put_text(b, names->item);
    for (size_t i = 0; i < LT_COUNT(names->names); i++)
        lt_wire_put_text(b, names->names[i]);
    put_members(b, e, facts, LT_COUNT(facts));
}

bool lt_message_take_facts(struct lt_str *in, struct lt_entry *e, struct lt_errand_facts *names)
{
    bool fine = lt_wire_take_text(in, LT_MESSAGE_TEXT, &names->item);
    for (size_t i = 0; i < LT_COUNT(names->names) && fine; i++)
        fine = lt_wire_take_text(in, LT_MESSAGE_TEXT, &names->names[i]);
    return fine && take_members(in, e, facts, LT_COUNT(facts));
}

void lt_message_put_made(struct lt_buf *b, const struct lt_entry *e)
{
    put_members(b, e, made, LT_COUNT(made));
}

bool lt_message_take_made(struct lt_str *in, struct lt_entry *e)
{
    return take_members(in, e, made, LT_COUNT(made));
}

void lt_message_copy_made(struct lt_entry *to, const struct lt_entry *from)
{
    static const size_t sizes[] = {
        [TEXT] = sizeof(struct lt_str), [WHOLE] = sizeof(int64_t), [REAL] = sizeof(double)};
    for (size_t i = 0; i < LT_COUNT(made); i++)
        memcpy((char *)to + made[i].at, (const char *)from + made[i].at, sizes[made[i].kind]);
}

void lt_message_put_failure(struct lt_buf *b, enum lt_status code, const char *sentence)
{
    lt_wire_put_number(b, code);
    lt_wire_put_text(b, lt_str_of(sentence));
}

bool lt_message_take_failure(struct lt_str *in, enum lt_status *code, struct lt_str *sentence)
{
    uint64_t number = 0;
    bool fine = lt_wire_take_number(in, LT_FULL, &number) && lt_wire_take_text(in, LT_MESSAGE_TEXT, sentence);
    *code = (enum lt_status)number;
    return fine;
}
