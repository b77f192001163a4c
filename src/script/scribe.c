/* script/scribe.c - a script is written passage by passage: see script.h. Puts what is to be heard in order
 * (headline, standfirst, author, then the text as it stands) and accounts for the rest. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "script/formula/formula.h"
#include "script/language.h"
#include "script/lines/lines.h"
#include "script/normal/normal.h"
#include "script/script.h"

#include <stdlib.h>

enum { OPENING_STEPS = 3 };

struct lt_scribe {
    struct lt_writer w; /* its script: the passage at hand */
    struct lt_foreign foreign;
    struct lt_script_opts opts;
    const struct lt_doc *doc;
    struct lt_str lang;
    const char *lang_from;
    size_t front, block; /* the next step of the opening; then the next block */
    size_t body;         /* the first block that is neither front matter nor unread */
    uint64_t text_bytes; /* of the blocks that are read */
    bool *done;          /* per block: written or accounted for */
    bool bio;            /* the bio has been announced */
    bool disclosed;
    size_t lines; /* written so far */
};

static bool is_read(const struct lt_scribe *p, const struct lt_block *b)
{
    uint32_t bit = UINT32_C(1) << b->role;
    if (b->why.n || (p->opts.skip_roles & bit))
        return false;
    return lt_policy_of(b->role)->spoken || (p->opts.read_roles & bit);
}

static bool is_front(enum lt_role role)
{
    return role == LT_ROLE_TITLE || role == LT_ROLE_SUBTITLE || role == LT_ROLE_BYLINE;
}

/* Equal but for case and anything that is neither letter nor digit. */
static bool same_words(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        uint32_t c = 0, d = 0;
        while (i < a.n && !lt_uni_is_alnum(c = lt_utf8_next(a, &i)))
            c = 0;
        while (k < b.n && !lt_uni_is_alnum(d = lt_utf8_next(b, &k)))
            d = 0;
        c = c && lt_uni_is_alnum(c) ? lt_uni_lower(c) : 0;
        d = d && lt_uni_is_alnum(d) ? lt_uni_lower(d) : 0;
        if (c != d)
            return false;
        if (!c)
            return true;
    }
}

/* Looks the document over: where the front matter is, and whose names are in it. */
static void survey(struct lt_scribe *p)
{
    p->body = p->doc->n_blocks;
    lt_foreign_learn(&p->foreign, p->lang, p->doc->title);
    lt_foreign_learn(&p->foreign, p->lang, p->doc->byline);
    for (size_t i = p->doc->n_blocks; i-- > 0;) {
        const struct lt_block *b = &p->doc->blocks[i];
        if (!is_read(p, b))
            continue;
        lt_foreign_learn(&p->foreign, b->lang.n ? b->lang : p->lang, b->text);
        p->text_bytes += b->text.n;
        if (!is_front(b->role))
            p->body = i;
    }
}

static enum lt_status skip_block(struct lt_scribe *p, size_t i, struct lt_str why)
{
    p->done[i] = true;
    struct lt_skip *skip = lt_script_skip(p->w.cx, p->w.out, (uint32_t)i, why);
    if (!skip)
        return p->w.cx->code;
    skip->len = (uint32_t)p->doc->blocks[i].text.n;
    return LT_OK;
}

static struct lt_str intro_of(const struct lt_scribe *p, const struct lt_block *b)
{
    enum lt_intro intro = lt_policy_of(b->role)->intro;
    size_t name = 0;
    if (intro == LT_INTRO_ABOUT_AUTHOR || (intro == LT_INTRO_BY && lt_policy_has_by(b->text, &name)))
        return (struct lt_str){0};
    return lt_lang_intro(p->lang, intro);
}

static enum lt_status read_block(struct lt_scribe *p, size_t i)
{
    if (lt_formula_is_left_out(p->doc->blocks[i].text, (enum lt_math_mode)p->opts.math))
        return skip_block(p, i, LT_S("a formula (--math=say reads it)"));
    p->done[i] = true;
    return lt_write_block(&p->w, (uint32_t)i, intro_of(p, &p->doc->blocks[i]));
}

/* Reads the blocks of a role that stand before the body; *found: was there one? */
static enum lt_status read_front(struct lt_scribe *p, enum lt_role role, bool *found)
{
    *found = false;
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < p->doc->n_blocks && !st; i++) {
        const struct lt_block *b = &p->doc->blocks[i];
        if (b->role != role || !is_read(p, b) || p->done[i])
            continue;
        if (i > p->body && role != LT_ROLE_BYLINE)
            break;
        if (i > p->body && !same_words(b->text, p->doc->byline))
            continue;
        *found = true;
        st = read_block(p, i);
        if (role == LT_ROLE_TITLE)
            break;
    }
    return st;
}

static bool stands_in_blocks(const struct lt_scribe *p, struct lt_str text)
{
    for (size_t i = 0; i < p->doc->n_blocks; i++)
        if (is_read(p, &p->doc->blocks[i]) && same_words(p->doc->blocks[i].text, text))
            return true;
    return false;
}

/* A fact of the document that no block says. */
static enum lt_status read_fact(struct lt_scribe *p, enum lt_role role, struct lt_str text)
{
    size_t name = 0;
    if (!text.n || (p->opts.skip_roles & UINT32_C(1) << role) || stands_in_blocks(p, text))
        return LT_OK;
    struct lt_str intro = lt_lang_intro(p->lang, lt_policy_of(role)->intro);
    if (role == LT_ROLE_BYLINE && lt_policy_has_by(text, &name))
        intro = (struct lt_str){0};
    return lt_write_words(&p->w, 0, role, intro, text);
}

/* Headline, standfirst and author, one at a time: the block that has it, else the document's own facts. */
static enum lt_status read_opening(struct lt_scribe *p, size_t step)
{
    const struct {
        enum lt_role role;
        struct lt_str fact;
    } order[OPENING_STEPS] = {{LT_ROLE_TITLE, p->doc->title},
                              {LT_ROLE_SUBTITLE, p->doc->subtitle},
                              {LT_ROLE_BYLINE, p->doc->byline}};
    bool found = false;
    enum lt_status st = read_front(p, order[step].role, &found);
    return st || found ? st : read_fact(p, order[step].role, order[step].fact);
}

/* ------------------------------------------------------------------ the author's bio */

static struct lt_str last_word(struct lt_str s)
{
    s = lt_str_trim(s);
    size_t at = s.n;
    while (at > 0 && s.p[at - 1] != ' ')
        at--;
    return lt_str_from(s, at);
}

static bool bio_names(const struct lt_scribe *p, struct lt_str name)
{
    for (size_t i = 0; i < p->doc->n_blocks; i++) {
        const struct lt_block *b = &p->doc->blocks[i];
        if (b->role == LT_ROLE_BIO && is_read(p, b) && !same_words(b->text, p->doc->byline) &&
            lt_str_find(b->text, name) != SIZE_MAX)
            return true;
    }
    return false;
}

/* "About the author", and who that is when the bio does not say ("I write about …"). */
static enum lt_status announce_bio(struct lt_scribe *p, size_t i)
{
    p->bio = true;
    struct lt_str words = lt_lang_intro(p->lang, LT_INTRO_ABOUT_AUTHOR), name = p->doc->byline;
    if (!words.n)
        return LT_OK;
    if (name.n && !bio_names(p, last_word(name))) {
        struct lt_str shown = same_words(p->doc->blocks[i].text, name) ? (struct lt_str){0} : name;
        words = lt_arena_printf(&p->w.out->arena, LT_FMT ":%s" LT_FMT, LT_ARG(words), shown.n ? " " : "",
                                LT_ARG(shown));
        if (!words.p)
            return lt_fail(p->w.cx, LT_OOM, "the script: out of memory");
    }
    return lt_write_words(&p->w, (uint32_t)i, LT_ROLE_BIO, (struct lt_str){0}, words);
}

static enum lt_status read_bio(struct lt_scribe *p, size_t i)
{
    const struct lt_block *b = &p->doc->blocks[i];
    bool first = !p->bio, name_only = p->doc->byline.n && same_words(b->text, p->doc->byline);
    if (!first || !name_only) {
        size_t lines = p->w.out->n_lines;
        enum lt_status st = first ? announce_bio(p, i) : LT_OK;
        bool announced = p->w.out->n_lines > lines;
        if (!st)
            st = name_only ? skip_block(p, i, LT_S("the author's name has been said")) : read_block(p, i);
        for (size_t k = announced ? lines + 1 : lines; !st && k < p->w.out->n_lines; k++) {
            p->w.out->lines[k].starts_part = first && !announced && k == lines;
            p->w.out->lines[k].pause_before_ms = 0;
        }
        return st;
    }
    return skip_block(p, i, LT_S("the author's name is said with the bio"));
}

/* ------------------------------------------------------------------ that a machine reads */

/* A line of the reader's own, written as it is said, so that captions show it. Where the language has no
 * words for it, it is in English, and is said so. */
static enum lt_status disclose(struct lt_scribe *p)
{
    struct lt_str lang = p->w.out->lang, words = p->opts.disclosure;
    size_t last = p->doc->n_blocks ? p->doc->n_blocks - 1 : 0;
    p->disclosed = true;
    if (!words.n)
        words = lt_lang_intro(lang, LT_INTRO_DISCLOSURE);
    if (!words.n) {
        p->w.out->lang = LT_S("en");
        words = lt_lang_intro(p->w.out->lang, LT_INTRO_DISCLOSURE);
    }
    enum lt_status st = lt_write_words(&p->w, p->opts.disclose == LT_DISCLOSE_END ? (uint32_t)last : 0,
                                       LT_ROLE_BOILERPLATE, (struct lt_str){0}, words);
    p->w.out->lang = lang;
    return st;
}

/* At the start it follows the first thing that was said: the file's title is what it begins with. */
static bool discloses_now(const struct lt_scribe *p)
{
    return p->opts.disclose == LT_DISCLOSE_START && !p->disclosed && p->front == OPENING_STEPS && p->lines;
}

static bool discloses_at_the_end(const struct lt_scribe *p)
{
    return p->opts.disclose == LT_DISCLOSE_END && !p->disclosed && p->lines;
}

/* ------------------------------------------------------------------ the rest */

static enum lt_status read_next(struct lt_scribe *p, size_t i)
{
    const struct lt_block *b = &p->doc->blocks[i];
    if (p->done[i])
        return LT_OK;
    if (b->why.n)
        return skip_block(p, i, b->why);
    if (!is_read(p, b))
        return skip_block(p, i, lt_str_of(lt_policy_of(b->role)->why));
    if (b->role == LT_ROLE_BYLINE && p->doc->byline.n && same_words(b->text, p->doc->byline))
        return skip_block(p, i, LT_S("the author has been named"));
    return b->role == LT_ROLE_BIO ? read_bio(p, i) : read_block(p, i);
}

enum lt_status lt_scribe_open(struct lt_cx *cx, const struct lt_script_opts *opts, const struct lt_doc *doc,
                              struct lt_scribe **out)
{
    struct lt_scribe *p = calloc(1, sizeof *p);
    *out = p;
    if (p)
        p->done = calloc(doc->n_blocks + 1, sizeof *p->done);
    if (!p || !p->done)
        return lt_fail(cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(doc->name));
    p->opts = *opts;
    p->doc = doc;
    p->w = (struct lt_writer){cx, doc, NULL, opts->pause_pct, opts->lexicon, &p->foreign, .block = 0};
    p->w.said.math = opts->math;
    p->w.turns.players = opts->players < LT_TURN_SPEAKERS ? opts->players : LT_TURN_SPEAKERS;
    enum lt_status st = lt_language_of_doc(cx, opts->lang, opts->reader_lang, doc, &p->lang, &p->lang_from);
    if (!st)
        survey(p);
    return st;
}

void lt_scribe_close(struct lt_scribe *p)
{
    if (!p)
        return;
    lt_writer_close(&p->w);
    free(p->done);
    free(p);
}

enum lt_status lt_scribe_next(struct lt_cx *cx, struct lt_scribe *p, struct lt_script *out, bool *more)
{
    enum lt_status st = lt_check_cancel(cx);
    p->w.cx = cx;
    p->w.out = out;
    out->lang = p->lang;
    out->lang_from = p->lang_from;
    *more = p->front < OPENING_STEPS || p->block < p->doc->n_blocks || discloses_at_the_end(p);
    if (st || !*more)
        return st;
    size_t lines = out->n_lines;
    if (p->front < OPENING_STEPS)
        st = read_opening(p, p->front++);
    else
        st = p->block < p->doc->n_blocks ? read_next(p, p->block++) : disclose(p);
    p->lines += out->n_lines - lines;
    return st || !discloses_now(p) ? st : disclose(p);
}

uint64_t lt_scribe_text_bytes(const struct lt_scribe *p)
{
    return p->text_bytes;
}
