/* script/language.c - see language.h. */
#include "script/language.h"

#include "base/utf8.h"
#include "script/detect.h"
#include "script/policy.h"

#include <stdlib.h>

enum { DETECT_BYTES = 4000, SURE_LETTERS = 40 };

static bool is_tag(struct lt_str tag)
{
    size_t letters = 0;
    while (letters < tag.n && lt_is_alpha(tag.p[letters]))
        letters++;
    return letters >= 2 && letters <= 3 &&
           (letters == tag.n || tag.p[letters] == '-' || tag.p[letters] == '_') &&
           !lt_str_eq_nocase(tag, LT_S("und")) && !lt_str_eq_nocase(tag, LT_S("mul"));
}

static struct lt_str primary(struct lt_str tag)
{
    return lt_str_slice(tag, 0, lt_str_find_char(tag, '-'));
}

static enum lt_status detect(struct lt_cx *cx, const struct lt_doc *doc, struct lt_guess *guess)
{
    struct lt_detector *d = malloc(sizeof *d);
    if (!d)
        return lt_fail(cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(doc->name));
    lt_detect_open(d);
    size_t left = DETECT_BYTES;
    for (size_t i = 0; i < doc->n_blocks && left; i++) {
        const struct lt_block *b = &doc->blocks[i];
        if (b->why.n || !lt_policy_of(b->role)->spoken)
            continue;
        struct lt_str part = lt_utf8_cut(b->text, left);
        lt_detect_add(d, part);
        left -= part.n < left ? part.n : left;
        if (part.n < b->text.n)
            break;
    }
    lt_detect_add(d, lt_utf8_cut(doc->title, DETECT_BYTES));
    *guess = lt_detect_best(d);
    free(d);
    return LT_OK;
}

static bool is_clear(const struct lt_guess *guess)
{
    return guess->lang.n && guess->lead >= 1.15;
}

/* Templates often declare English whatever the page is in: a clear majority of the text wins over them. */
static bool contradicts(const struct lt_guess *guess, struct lt_str declared)
{
    return guess->letters >= 400 && guess->lead >= 3 && guess->lang.n && declared.n >= 2 &&
           !lt_str_eq_nocase(guess->lang, lt_str_slice(declared, 0, guess->lang.n)) &&
           lt_str_eq_nocase(lt_str_slice(declared, 0, 2), LT_S("en"));
}

/* Seven words or so must speak against the voice that somebody chose. */
static bool convinces(const struct lt_guess *guess, struct lt_str reader)
{
    return is_clear(guess) && (guess->letters >= SURE_LETTERS || !is_tag(reader) ||
                               lt_str_eq_nocase(guess->lang, primary(reader)));
}

enum lt_status lt_language_of_doc(struct lt_cx *cx, struct lt_str asked, struct lt_str reader,
                                  const struct lt_doc *doc, struct lt_str *lang, const char **from)
{
    struct lt_guess guess = {0};
    bool declared = is_tag(doc->lang), doubtful = lt_str_starts_nocase(doc->lang, LT_S("en"));
    if (is_tag(asked)) {
        *lang = asked;
        *from = "--lang";
        return LT_OK;
    }
    enum lt_status st = declared && !doubtful ? LT_OK : detect(cx, doc, &guess);
    if (st)
        return st;
    if (declared && !contradicts(&guess, doc->lang)) {
        *lang = doc->lang;
        *from = "the document";
    } else if (convinces(&guess, reader)) {
        *lang = lt_str_eq_nocase(guess.lang, primary(reader)) ? reader : guess.lang;
        *from = "detected";
    } else if (is_tag(reader)) {
        *lang = reader;
        *from = "the voice";
    } else {
        *lang = LT_S("en");
        *from = "default";
    }
    return LT_OK;
}

enum lt_status lt_language_of_text(struct lt_cx *cx, struct lt_str asked, struct lt_str text,
                                   struct lt_str *lang)
{
    struct lt_doc doc = {.name = LT_S("the text"), .title = lt_utf8_cut(text, DETECT_BYTES)};
    struct lt_guess guess = {0};
    bool known = is_tag(asked);
    enum lt_status st = known ? LT_OK : detect(cx, &doc, &guess);
    *lang = known ? asked : is_clear(&guess) ? guess.lang : LT_S("en");
    return st;
}
