/* Any bytes as a lexicon (lines or PLS), then applied to a text: entries or a sentence, and whatever the
 * entries are, all that is said stays tied to what is written. The first line is the text, the rest the
 * lexicon. */
#include "script/lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool good)
{
    if (!good)
        abort();
}

static void judge(struct lt_str show, const struct lt_said *s)
{
    size_t at = 0, shown = 0;
    for (size_t i = 0; i < s->n_align; i++) {
        const struct lt_align *a = &s->align[i];
        must(a->say_at == at && a->say_len > 0 && a->show_at >= shown);
        must(a->show_at + (size_t)a->show_len <= show.n);
        at += a->say_len;
        shown = a->show_at;
    }
    must(at == s->say.n);
    for (size_t i = 0, end = 0; i < s->n_spans; i++) {
        must(s->spans[i].at >= end && s->spans[i].len > 0);
        end = s->spans[i].at + (size_t)s->spans[i].len;
        must(end <= s->say.n);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 16 * 1024)
        return 0;
    struct lt_str rest = {(const char *)data, size}, show = {0};
    (void)lt_str_cut(&rest, '\n', &show);
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    struct lt_said s = {0};
    struct lt_arena values = LT_ARENA(1 << 24);
    must(lt_lexicon_open(&cx, &lex) == LT_OK);
    enum lt_status st = lt_lexicon_add(&cx, lex, "x", rest, LT_LEXICON_USER);
    must((st == LT_OK) == (cx.what[0] == '\0'));
    lt_cx_reset(&cx);
    must(lt_lex_index(&cx, lex) == LT_OK); /* what was read before a mistake stays */
    if (!lt_normal(&cx, LT_S("en"), show, &s) && !lt_lex_apply(&cx, lex, LT_S("en"), show, &values, &s))
        judge(show, &s);
    lt_said_close(&s);
    lt_arena_close(&values);
    lt_lexicon_close(lex);
    return 0;
}
