/* script/lexicon/file.c - the lexicon file that people write: one entry a line.
 *
 *     # a comment
 *     @language en                 what follows is for texts in this language (@language alone: for all)
 *     Hermione = her my oh nee     written otherwise, in the language of the text
 *     NATO     = @word             read as a word
 *     SQL      = @letters          spelled
 *     Goethe   = @language de      by that language's rules
 *     gyro     = @ipa ˈjɪəɹoʊ      IPA, also between slashes
 *     pho      = @phonemes f'3:    the engine's own phonemes
 *     Facebook* = fejsbuk          a stem: whatever ending stands after it stays
 *
 * Small letters on the left fit any case; a capital fits only itself. Phrases may have spaces, and marks as
 * in "C++" or ".NET". */
#include "script/lexicon/lexicon.h"

#include "base/utf8.h"
#include "model/tag.h"

#include <stdio.h>
#include <string.h>

static const struct form {
    const char *name;
    enum lt_lex_kind kind;
} forms[] = {
    {"@word", LT_LEX_WORD}, {"@letters", LT_LEX_LETTERS},   {"@language", LT_LEX_LANGUAGE},
    {"@ipa", LT_LEX_IPA},   {"@phonemes", LT_LEX_PHONEMES},
};

static bool is_tag(struct lt_str s)
{
    char usual[40];
    return lt_tag_names_language(s) && lt_tag_write(s, usual, sizeof usual) == s.n;
}

/* The first word of s; the rest stays, trimmed. */
static struct lt_str first_word(struct lt_str *s)
{
    size_t n = 0;
    while (n < s->n && !lt_is_space(s->p[n]))
        n++;
    struct lt_str word = lt_str_slice(*s, 0, n);
    *s = lt_str_trim(lt_str_from(*s, n));
    return word;
}

/* What stands after the "=". */
static enum lt_status read_reading(struct lt_cx *cx, struct lt_str s, struct lt_lex_entry *e)
{
    e->kind = LT_LEX_SAY;
    e->value = s;
    if (!lt_str_starts(s, LT_S("@")))
        return LT_OK;
    struct lt_str name = first_word(&s);
    for (size_t i = 0; i < LT_COUNT(forms); i++)
        if (lt_str_eqz(name, forms[i].name)) {
            e->kind = (uint8_t)forms[i].kind;
            e->value = s;
            if (e->kind == LT_LEX_LANGUAGE && !is_tag(s))
                return lt_fail(cx, LT_FORMAT, "'" LT_FMT "' is no language tag", LT_ARG(s));
            return LT_OK;
        }
    return lt_fail(cx, LT_FORMAT, "'" LT_FMT "' is none of @word, @letters, @language, @ipa and @phonemes",
                   LT_ARG(name));
}

static enum lt_status read_entry(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str line,
                                 struct lt_lex_entry e)
{
    size_t equals = lt_str_find(line, LT_S(" = "));
    if (equals == SIZE_MAX && lt_str_ends(line, LT_S(" =")))
        equals = line.n - 2;
    if (equals == SIZE_MAX)
        return lt_fail(cx, LT_FORMAT, "neither 'written = said' nor a comment");
    e.written = lt_str_trim(lt_str_slice(line, 0, equals));
    if (lt_str_ends(e.written, LT_S("*"))) {
        e.stem = true;
        e.written.n--;
    }
    enum lt_status st = read_reading(cx, lt_str_trim(lt_str_from(line, equals + 2)), &e);
    return st ? st : lt_lex_add(cx, lex, &e);
}

static enum lt_status read_line(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str line,
                                enum lt_lexicon_scope scope, struct lt_str *lang)
{
    if (!lt_utf8_valid(line) || (line.n && memchr(line.p, '\0', line.n)))
        return lt_fail(cx, LT_FORMAT, "not a lexicon: the line is no UTF-8 text");
    line = lt_str_trim(line);
    if (line.n == 0 || line.p[0] == '#')
        return LT_OK;
    struct lt_str rest = line;
    if (lt_str_eqz(first_word(&rest), "@language") && lt_str_find(line, LT_S(" = ")) == SIZE_MAX) {
        if (rest.n && !is_tag(rest))
            return lt_fail(cx, LT_FORMAT, "'" LT_FMT "' is no language tag", LT_ARG(rest));
        *lang = rest;
        return LT_OK;
    }
    return read_entry(cx, lex, line, (struct lt_lex_entry){.lang = *lang, .scope = (uint8_t)scope});
}

enum lt_status lt_lex_read_lines(struct lt_cx *cx, struct lt_lexicon *lex, struct lt_str text,
                                 enum lt_lexicon_scope scope)
{
    if (lt_str_starts(text, LT_S("\xEF\xBB\xBF")))
        text = lt_str_from(text, 3);
    struct lt_str line, lang = {0};
    char where[LT_LEX_WHERE];
    enum lt_status st = LT_OK;
    for (unsigned at = 1; !st && lt_str_line(&text, &line); at++) {
        struct lt_scope outer = lt_lex_enter_line(cx, where, at);
        st = read_line(cx, lex, line, scope, &lang);
        lt_cx_enter(cx, outer);
    }
    return st;
}
