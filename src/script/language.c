/* script/language.c - see language.h. */
#include "script/language.h"

#include "base/utf8.h"
#include "model/tag.h"
#include "script/detect.h"
#include "script/policy.h"

#include <stdlib.h>

enum { DETECT_BYTES = 4000, SURE_LETTERS = 40 };

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

static bool is_kin(const struct lt_language *a, struct lt_str b)
{
    return a->kin && lt_tag_same_language(lt_str_of(a->kin), b);
}

/* A language that the detector would know when it saw it, and would not take for a near relative. */
static bool is_told(struct lt_str declared, struct lt_str guessed)
{
    bool known = false;
    for (const struct lt_language *const *row = lt_lang_recognised(); *row; row++) {
        struct lt_str tag = lt_str_of((*row)->tag);
        if (lt_tag_same_language(tag, declared))
            known = !is_kin(*row, guessed);
        if (lt_tag_same_language(tag, guessed) && is_kin(*row, declared))
            return false;
    }
    return known;
}

/* Templates often declare English whatever the page is in, and word processors the language of whoever set
 * them up: a clear majority of the text wins over them. */
static bool contradicts(const struct lt_guess *guess, struct lt_str declared)
{
    return guess->letters >= 400 && guess->lead >= 3 && guess->lang.n &&
           !lt_tag_same_language(guess->lang, declared) && is_told(declared, guess->lang);
}

/* Seven words or so must speak against the voice that somebody chose. */
static bool convinces(const struct lt_guess *guess, struct lt_str reader)
{
    return is_clear(guess) && (guess->letters >= SURE_LETTERS || !lt_tag_names_language(reader) ||
                               lt_tag_same_language(guess->lang, reader));
}

enum lt_status lt_language_of_doc(struct lt_cx *cx, struct lt_str asked, struct lt_str reader,
                                  const struct lt_doc *doc, struct lt_str *lang, const char **from)
{
    struct lt_guess guess = {0};
    bool declared = lt_tag_names_language(doc->lang);
    bool doubtful = doc->setup_lang.n || lt_tag_same_language(doc->lang, LT_S("en"));
    if (lt_tag_names_language(asked)) {
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
        *lang = lt_tag_same_language(guess.lang, reader) ? reader : guess.lang;
        *from = "detected";
    } else if (lt_tag_names_language(reader)) {
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
    bool known = lt_tag_names_language(asked);
    enum lt_status st = known ? LT_OK : detect(cx, &doc, &guess);
    *lang = known ? asked : is_clear(&guess) ? guess.lang : LT_S("en");
    return st;
}
