/* script/script.c - the door of the room: see script.h. Puts what is to be heard in order (headline,
 * standfirst, author, then the text as it stands) and accounts for the rest. */
#include "script/script.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "script/detect.h"
#include "script/lines.h"
#include "script/sentence.h"

#include <stdlib.h>

enum { DETECT_BYTES = 4000, SURE_LETTERS = 40 };

/* ------------------------------------------------------------------ language */

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

/* Templates often declare English whatever the page is in: a clear majority of the text wins over them. */
static bool contradicts(const struct lt_guess *guess, struct lt_str declared)
{
    return guess->letters >= 400 && guess->lead >= 3 && guess->lang.n && declared.n >= 2 &&
           !lt_str_eq_nocase(guess->lang, lt_str_slice(declared, 0, guess->lang.n)) &&
           lt_str_eq_nocase(lt_str_slice(declared, 0, 2), LT_S("en"));
}

/* Seven words or so must speak against the voice that somebody chose. */
static bool convinces(const struct lt_guess *guess, struct lt_str reader_lang)
{
    bool sure = guess->lang.n && guess->lead >= 1.15;
    return sure && (guess->letters >= SURE_LETTERS || !is_tag(reader_lang) ||
                    lt_str_eq_nocase(guess->lang, primary(reader_lang)));
}

static enum lt_status choose_language(struct lt_cx *cx, const struct lt_script_opts *opts,
                                      const struct lt_doc *doc, struct lt_script *out)
{
    struct lt_guess guess = {0};
    if (is_tag(opts->lang)) {
        out->lang = opts->lang;
        out->lang_from = "--lang";
        return LT_OK;
    }
    bool declared = is_tag(doc->lang), doubtful = lt_str_starts_nocase(doc->lang, LT_S("en"));
    enum lt_status st = declared && !doubtful ? LT_OK : detect(cx, doc, &guess);
    if (st)
        return st;
    if (declared && !contradicts(&guess, doc->lang)) {
        out->lang = doc->lang;
        out->lang_from = "the document";
    } else if (convinces(&guess, opts->reader_lang)) {
        bool same = lt_str_eq_nocase(guess.lang, primary(opts->reader_lang));
        out->lang = same ? opts->reader_lang : guess.lang;
        out->lang_from = "detected";
    } else if (is_tag(opts->reader_lang)) {
        out->lang = opts->reader_lang;
        out->lang_from = "the voice";
    } else {
        out->lang = LT_S("en");
        out->lang_from = "default";
    }
    return LT_OK;
}

/* ------------------------------------------------------------------ what is heard, in order */

/* The plan of one script. */
struct plan {
    struct lt_writer w;
    struct lt_foreign foreign;
    const struct lt_script_opts *opts;
    const struct lt_doc *doc;
    size_t title; /* block that is read as the headline; n_blocks: none */
    size_t body;  /* the first block that is neither front matter nor unread */
    bool *done;   /* per block: written or accounted for */
    bool bio;     /* the bio has been announced */
};

static bool is_read(const struct plan *p, const struct lt_block *b)
{
    uint32_t bit = UINT32_C(1) << b->role;
    if (b->why.n || (p->opts->skip_roles & bit))
        return false;
    return lt_policy_of(b->role)->spoken || (p->opts->read_roles & bit);
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
static void survey(struct plan *p)
{
    p->title = p->body = p->doc->n_blocks;
    lt_foreign_learn(&p->foreign, p->w.out->lang, p->doc->title);
    lt_foreign_learn(&p->foreign, p->w.out->lang, p->doc->byline);
    for (size_t i = p->doc->n_blocks; i-- > 0;) {
        const struct lt_block *b = &p->doc->blocks[i];
        if (!is_read(p, b))
            continue;
        lt_foreign_learn(&p->foreign, b->lang.n ? b->lang : p->w.out->lang, b->text);
        if (b->role == LT_ROLE_TITLE)
            p->title = i;
        if (!is_front(b->role))
            p->body = i;
    }
}

static enum lt_status skip_block(struct plan *p, size_t i, struct lt_str why)
{
    p->done[i] = true;
    struct lt_skip *skip = lt_script_skip(p->w.cx, p->w.out, (uint32_t)i, why);
    if (!skip)
        return p->w.cx->code;
    skip->len = (uint32_t)p->doc->blocks[i].text.n;
    return LT_OK;
}

static struct lt_str intro_of(const struct plan *p, const struct lt_block *b)
{
    enum lt_intro intro = lt_policy_of(b->role)->intro;
    size_t name = 0;
    if (intro == LT_INTRO_ABOUT_AUTHOR || (intro == LT_INTRO_BY && lt_policy_has_by(b->text, &name)))
        return (struct lt_str){0};
    return lt_policy_intro(p->w.out->lang, intro);
}

static enum lt_status read_block(struct plan *p, size_t i)
{
    p->done[i] = true;
    return lt_write_block(&p->w, (uint32_t)i, intro_of(p, &p->doc->blocks[i]));
}

/* Reads the blocks of a role that stand before the body; *found: was there one? */
static enum lt_status read_front(struct plan *p, enum lt_role role, bool *found)
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

static bool stands_in_blocks(const struct plan *p, struct lt_str text)
{
    for (size_t i = 0; i < p->doc->n_blocks; i++)
        if (is_read(p, &p->doc->blocks[i]) && same_words(p->doc->blocks[i].text, text))
            return true;
    return false;
}

/* A fact of the document that no block says. */
static enum lt_status read_fact(struct plan *p, enum lt_role role, struct lt_str text)
{
    size_t name = 0;
    if (!text.n || (p->opts->skip_roles & UINT32_C(1) << role) || stands_in_blocks(p, text))
        return LT_OK;
    struct lt_str intro = lt_policy_intro(p->w.out->lang, lt_policy_of(role)->intro);
    if (role == LT_ROLE_BYLINE && lt_policy_has_by(text, &name))
        intro = (struct lt_str){0};
    return lt_write_words(&p->w, 0, role, intro, text);
}

static enum lt_status read_opening(struct plan *p)
{
    static const enum lt_role order[] = {LT_ROLE_TITLE, LT_ROLE_SUBTITLE, LT_ROLE_BYLINE};
    const struct lt_str facts[] = {p->doc->title, p->doc->subtitle, p->doc->byline};
    for (size_t i = 0; i < LT_COUNT(order); i++) {
        bool found = false;
        enum lt_status st = read_front(p, order[i], &found);
        if (!st && !found)
            st = read_fact(p, order[i], facts[i]);
        if (st)
            return st;
    }
    return LT_OK;
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

static bool bio_names(const struct plan *p, struct lt_str name)
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
static enum lt_status announce_bio(struct plan *p, size_t i)
{
    p->bio = true;
    struct lt_str intro = lt_policy_intro(p->w.out->lang, LT_INTRO_ABOUT_AUTHOR), name = p->doc->byline;
    if (!intro.n)
        return LT_OK;
    if (!name.n || bio_names(p, last_word(name)))
        return lt_write_words(&p->w, (uint32_t)i, LT_ROLE_BIO, intro, (struct lt_str){0});
    struct lt_str with = lt_arena_printf(&p->w.out->arena, LT_FMT ":", LT_ARG(intro));
    if (!with.p)
        return lt_fail(p->w.cx, LT_OOM, "the script: out of memory");
    struct lt_str shown = same_words(p->doc->blocks[i].text, name) ? (struct lt_str){0} : name;
    return lt_write_words(&p->w, (uint32_t)i, LT_ROLE_BIO, with, shown);
}

static enum lt_status read_bio(struct plan *p, size_t i)
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

/* ------------------------------------------------------------------ the rest */

static enum lt_status read_rest(struct plan *p)
{
    for (size_t i = 0; i < p->doc->n_blocks; i++) {
        const struct lt_block *b = &p->doc->blocks[i];
        enum lt_status st = lt_check_cancel(p->w.cx);
        if (st)
            return st;
        if (p->done[i])
            continue;
        if (b->why.n)
            st = skip_block(p, i, b->why);
        else if (!is_read(p, b))
            st = skip_block(p, i, lt_str_of(lt_policy_of(b->role)->why));
        else if (b->role == LT_ROLE_BYLINE && p->doc->byline.n && same_words(b->text, p->doc->byline))
            st = skip_block(p, i, LT_S("the author has been named"));
        else
            st = b->role == LT_ROLE_BIO ? read_bio(p, i) : read_block(p, i);
        if (st)
            return st;
    }
    return LT_OK;
}

enum lt_status lt_script(struct lt_cx *cx, const struct lt_script_opts *opts, const struct lt_doc *doc,
                         struct lt_script *out)
{
    struct plan p = {.opts = opts, .doc = doc};
    p.w = (struct lt_writer){cx, doc, out, opts->pause_pct, opts->lexicon, &p.foreign, .block = 0};
    enum lt_status st = choose_language(cx, opts, doc, out);
    if (st)
        return st;
    out->lang = lt_arena_dup(&out->arena, out->lang);
    p.done = calloc(doc->n_blocks + 1, sizeof *p.done);
    if (!out->lang.p || !p.done)
        st = lt_fail(cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(doc->name));
    if (!st) {
        survey(&p);
        st = read_opening(&p);
    }
    if (!st)
        st = read_rest(&p);
    lt_writer_close(&p.w);
    free(p.done);
    return st;
}

/* ------------------------------------------------------------------ single texts */

/* The language asked for, or the one the text is in. */
static struct lt_str language_of(struct lt_cx *cx, struct lt_str lang, struct lt_str text, enum lt_status *st)
{
    *st = LT_OK;
    if (is_tag(lang))
        return lang;
    struct lt_doc doc = {.name = LT_S("the text"), .title = lt_utf8_cut(text, DETECT_BYTES)};
    struct lt_guess guess = {0};
    *st = detect(cx, &doc, &guess);
    return guess.lang.n && guess.lead >= 1.15 ? guess.lang : LT_S("en");
}

enum lt_status lt_script_sentences(struct lt_cx *cx, struct lt_str lang, struct lt_str text,
                                   void (*each)(void *user, struct lt_str sentence), void *user)
{
    enum lt_status st = LT_OK;
    struct lt_sentences it;
    struct lt_str sentence;
    struct lt_abbr_filter filter = {0};
    lt_sentences_open(&it, language_of(cx, lang, text, &st), text);
    it.filter = &filter;
    while (!st && lt_sentences_next(&it, &sentence)) {
        each(user, sentence);
        st = lt_check_cancel(cx);
    }
    return st;
}

enum lt_status lt_script_spoken(struct lt_cx *cx, struct lt_str lang, struct lt_str text, struct lt_buf *say)
{
    enum lt_status st = LT_OK;
    struct lt_said said = {0};
    lang = language_of(cx, lang, text, &st);
    if (!st)
        st = lt_normal(cx, lang, text, &said);
    if (!st) {
        lt_buf_add(say, lt_buf_str(&said.say));
        st = lt_buf_check(cx, say, "what is spoken");
    }
    lt_said_close(&said);
    return st;
}
