/* script/normal.c - the way through the normaliser: fold and cut into tokens, then say each. */
#include "script/normal.h"

#include "script/normal_say.h"

#include <stdlib.h>

enum { SAY_MAX_BYTES = 256 * 1024 * 1024 };

static void start(struct lt_said *out)
{
    out->say.max = SAY_MAX_BYTES;
    out->folded.max = SAY_MAX_BYTES;
    out->words.max = SAY_MAX_BYTES;
    lt_buf_clear(&out->say);
    lt_buf_clear(&out->folded);
    lt_buf_clear(&out->words);
    out->n_align = out->n_spans = out->n_tokens = 0;
}

/* As it is written. */
static void pass(struct lt_said *out, struct lt_str text, const struct lt_tok *t)
{
    struct lt_str s = lt_str_slice(text, t->at, t->n);
    uint32_t end = t->show_at + t->show_len;
    if (t->kind == LT_TOK_SPACE)
        lt_say_space(out, t->show_at, end);
    else if (t->kind != LT_TOK_GAP)
        lt_say_joined(out, s, t->show_at, end);
}

enum lt_status lt_normal(struct lt_cx *cx, struct lt_str lang, struct lt_str show, struct lt_said *out)
{
    (void)lang;
    start(out);
    if (show.n > LT_BLOCK_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "a text of %zu bytes is too long to be said in one piece (at most %d)",
                       show.n, (int)LT_BLOCK_MAX_BYTES);
    struct lt_str text;
    enum lt_status st = lt_normal_tokens(cx, show, out, &text);
    if (st)
        return st;
    for (size_t i = 0; i < out->n_tokens; i++)
        pass(out, text, &out->tokens[i]);
    lt_say_trim(out);
    return lt_buf_check(cx, &out->say, "text to say");
}

void lt_said_close(struct lt_said *out)
{
    lt_buf_close(&out->say);
    lt_buf_close(&out->folded);
    lt_buf_close(&out->words);
    free(out->align);
    free(out->spans);
    free(out->tokens);
    *out = (struct lt_said){0};
}
