/* script/lexicon/lexicon.c - see lexicon.h and script.h: a lexicon is opened, filled from files of either
 * kind, and closed. */
#include "script/lexicon/lexicon.h"

#include "base/io.h"

#include <stdlib.h>
#include <string.h>

enum {
    LEXICON_MAX = 256 * 1024 * 1024, /* bytes of all entries */
    FILE_MAX = 64 * 1024 * 1024
};

enum lt_status lt_lexicon_open(struct lt_cx *cx, struct lt_lexicon **out)
{
    *out = calloc(1, sizeof **out);
    if (!*out)
        return lt_fail(cx, LT_OOM, "a lexicon: out of memory");
    (*out)->arena = LT_ARENA(LEXICON_MAX);
    return LT_OK;
}

void lt_lexicon_close(struct lt_lexicon *lex)
{
    if (!lex)
        return;
    lt_arena_close(&lex->arena);
    free(lex->entries);
    free(lex->slots);
    free(lex);
}

size_t lt_lexicon_size(const struct lt_lexicon *lex)
{
    return lex->n;
}

/* PLS is XML; the other kind is not. */
static bool is_xml(struct lt_str bytes)
{
    if (lt_str_starts(bytes, LT_S("\xEF\xBB\xBF")))
        bytes = lt_str_from(bytes, 3);
    return lt_str_starts(lt_str_trim(bytes), LT_S("<"));
}

enum lt_status lt_lexicon_add(struct lt_cx *cx, struct lt_lexicon *lex, const char *name, struct lt_str bytes,
                              enum lt_lexicon_scope scope)
{
    struct lt_scope outer = lt_cx_enter(cx, (struct lt_scope){name, strlen(name)});
    enum lt_status st =
        is_xml(bytes) ? lt_lex_read_pls(cx, lex, bytes, scope) : lt_lex_read_lines(cx, lex, bytes, scope);
    lt_cx_enter(cx, outer);
    return st ? st : lt_lex_index(cx, lex);
}

enum lt_status lt_lexicon_add_file(struct lt_cx *cx, struct lt_lexicon *lex, const char *path,
                                   enum lt_lexicon_scope scope)
{
    struct lt_buf bytes = LT_BUF(FILE_MAX);
    enum lt_status st = lt_io_read_file(cx, path, &bytes);
    if (!st)
        st = lt_lexicon_add(cx, lex, path, lt_buf_str(&bytes), scope);
    lt_buf_close(&bytes);
    return st;
}
