/* tidy/speakers.c - who says what in interviews, chats and transcripts: paragraphs that begin with a name
 * ("ANNA:", "Q.", "[00:12] Bo Ek:", "<bo>", a name in bold, a name that stands alone). Marks the name and
 * what is said with spans; one name alone, or one that only labels ("Note:", "Pros:"), is nobody. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "tidy/names.h"
#include "tidy/pass.h"

#include <stdlib.h>
#include <string.h>

enum {
    STAMP_BYTES = 32,
    ASIDE_BYTES = 40, /* "(laughs)" between name and colon */
    GAP_BLOCKS = 8,   /* paragraphs of one answer */
    RUN_TURNS = 3,
};

/* A paragraph, or a line of one where line ends are meant; zeroed but for its place: it begins with no name.
 */
struct opening {
    size_t block;
    uint32_t from, to;  /* of the block's text */
    struct lt_str name; /* of the block's text */
    uint32_t at, end;   /* the name, and where what is said begins */
    bool alone;         /* nothing is said here: what follows is */
};

/* Words that stand before a colon and are nobody. */
static const char *const labels[] = {
    "pros",      "cons",      "note",       "notes",       "warning",   "tip",        "tips",
    "update",    "updated",   "edit",       "correction",  "verdict",   "rating",     "score",
    "price",     "summary",   "conclusion", "example",     "director",  "directors",  "cast",
    "starring",  "genre",     "runtime",    "author",      "publisher", "pages",      "developer",
    "platform",  "platforms", "format",     "date",        "time",      "venue",      "location",
    "where",     "when",      "who",        "what",        "why",       "how",        "source",
    "sources",   "see also",  "related",    "photo",       "image",     "video",      "caption",
    "credit",    "credits",   "step",       "ingredients", "method",    "likes",      "dislikes",
    "positives", "negatives", "plus",       "minus",       "strengths", "weaknesses", "good",
    "bad",       "best",      "worst",      "title",       "subject",   "from",       "to",
    "cc",        "re",        "ps",         "vorteile",    "nachteile", "fazit",      "hinweis",
    "achtung",   "tipp",      "avantages",  "pour",        "contre",    "ventajas",   "desventajas",
    "pro",       "contro",    "contra",     "the good",    "the bad",   "highs",      "lows",
    "likes",     "hits",      "misses",     "chapter",     "part",      "scene",      "act",
    "day",       "week",      "year"};

static bool is_label(struct lt_str name)
{
    while (name.n && (lt_is_digit(name.p[name.n - 1]) || name.p[name.n - 1] == ' '))
        name.n--;
    for (size_t i = 0; i < LT_COUNT(labels); i++)
        if (lt_str_eq_nocase(name, lt_str_of(labels[i])))
            return true;
    return name.n == 0;
}

static size_t skip_spaces(struct lt_str s, size_t at)
{
    while (at < s.n && lt_uni_is_space(lt_utf8_peek(s, at)))
        lt_utf8_next(s, &at);
    return at;
}

static bool is_stamp_char(char c)
{
    return lt_is_digit(c) || strchr(":./,- APMapm", c) != NULL;
}

/* Past a time or a date at the start: "[00:12:31]", "(10:15 PM)", "12:05 - ". */
static size_t skip_stamp(struct lt_str s)
{
    bool bracket = s.n && (s.p[0] == '[' || s.p[0] == '(');
    size_t at = bracket, digits = 0, colons = 0;
    while (at < s.n && at < STAMP_BYTES && is_stamp_char(s.p[at]) && (bracket || !lt_is_alpha(s.p[at])) &&
           (bracket || s.p[at] != ' ')) {
        digits += lt_is_digit(s.p[at]);
        colons += s.p[at] == ':' && at + 1 < s.n && lt_is_digit(s.p[at + 1]);
        at++;
    }
    if (digits < 3 || !colons || at >= s.n || (bracket && s.p[at] != (s.p[0] == '[' ? ']' : ')')))
        return 0;
    at = skip_spaces(s, at + bracket);
    if (at + 1 < s.n && s.p[at] == '-' && s.p[at + 1] == ' ')
        at += 2;
    return at;
}

/* The end of a colon at `at`, of a stop after a single letter, else `at`. */
static size_t past_mark(struct lt_str s, size_t at, bool letter)
{
    size_t next = at;
    if (at >= s.n)
        return at;
    uint32_t c = lt_utf8_next(s, &next);
    bool mark = c == ':' || c == 0xFF1A || (letter && c == '.');
    bool free_ = next >= s.n || c == 0xFF1A || lt_uni_is_space(lt_utf8_peek(s, next));
    return mark && free_ ? next : at;
}

/* "(laughs)", "[10:15]" after a name. */
static size_t past_aside(struct lt_str s, size_t at)
{
    size_t from = skip_spaces(s, at);
    if (from >= s.n || (s.p[from] != '(' && s.p[from] != '['))
        return at;
    size_t close = lt_str_find_char(lt_str_slice(s, from, ASIDE_BYTES), s.p[from] == '(' ? ')' : ']');
    return close == SIZE_MAX ? at : from + close + 1;
}

/* "ANNA:", "Bo Ek (laughs):", "Q." from `at` on. */
static bool opens_with_colon(struct lt_str s, size_t at, struct opening *o)
{
    size_t end = lt_person_end(s, at, LT_PERSON_LONGEST), mark = past_aside(s, end);
    size_t after = past_mark(s, mark, false);
    if (after == mark && end > at && s.p[at + 1] == '.') { /* "Q. Why" is no name */
        end = mark = at + 1;
        after = past_mark(s, mark, true);
    }
    if (end == at || after == mark)
        return false;
    o->name = lt_str_slice(s, at, end - at);
    o->at = (uint32_t)at;
    o->end = (uint32_t)skip_spaces(s, after);
    return true;
}

/* "<bo> hello" of chat logs. */
static bool opens_with_angle(struct lt_str s, size_t at, struct opening *o)
{
    size_t close = lt_str_find_char(lt_str_slice(s, at, LT_PERSON_LONGEST + 2), '>');
    if (at >= s.n || s.p[at] != '<' || close == SIZE_MAX || close < 2)
        return false;
    o->name = lt_str_slice(s, at + 1, close - 1);
    o->at = (uint32_t)at;
    o->end = (uint32_t)skip_spaces(s, at + close + 1);
    return lt_str_find_char(o->name, ' ') == SIZE_MAX && o->end < s.n;
}

/* A name in bold, with or without a colon. */
static bool opens_in_bold(const struct lt_block *b, size_t at, struct opening *o)
{
    for (uint32_t i = 0; i < b->n_spans && b->spans[i].at <= at; i++) {
        const struct lt_span *s = &b->spans[i];
        struct lt_str name = lt_str_trim(lt_str_slice(b->text, s->at, s->len));
        if (s->kind != LT_SPAN_STRONG || s->at != at || !name.n)
            continue;
        if (name.p[name.n - 1] == ':')
            name.n--;
        size_t end = past_mark(b->text, s->at + (size_t)s->len, false);
        if (lt_person_end(name, 0, LT_PERSON_LONGEST) != name.n)
            continue;
        o->name = name;
        o->at = s->at;
        o->end = (uint32_t)skip_spaces(b->text, end);
        return true;
    }
    return false;
}

/* "ANNA" by itself: capitals, or a colon after it. */
static bool stands_alone(struct lt_str s, size_t at, struct opening *o)
{
    struct lt_str name = lt_str_trim(lt_str_from(s, at));
    if (!name.n || name.n > LT_PERSON_LONGEST || lt_person_end(name, 0, LT_PERSON_LONGEST) != name.n)
        return false;
    bool capitals = true;
    for (size_t i = 0; i < name.n && capitals;)
        capitals = !lt_uni_is_lower(lt_utf8_next(name, &i));
    o->name = name;
    o->at = (uint32_t)at;
    o->end = (uint32_t)s.n;
    return capitals && lt_uni_letters(name) > 1;
}

static bool is_spoken(const struct lt_block *b)
{
    return !b->why.n && (b->role == LT_ROLE_PARAGRAPH || b->role == LT_ROLE_ITEM ||
                         b->role == LT_ROLE_QUOTE || b->role == LT_ROLE_SUBTITLE);
}

/* "anna: are you there" after a time: names of chats need no capitals. */
static bool opens_after_stamp(struct lt_str s, size_t stamp, size_t at, struct opening *o)
{
    size_t colon = lt_str_find(lt_str_slice(s, at, LT_PERSON_LONGEST), LT_S(": "));
    if (stamp == at || colon == SIZE_MAX || !colon ||
        lt_str_find_char(lt_str_slice(s, at, colon), ' ') != SIZE_MAX)
        return false;
    o->name = lt_str_slice(s, at, colon);
    o->at = (uint32_t)at;
    o->end = (uint32_t)skip_spaces(s, at + colon + 1);
    return true;
}

static void find_opening(const struct lt_block *b, struct opening *o)
{
    struct opening none = {o->block, o->from, o->to, .name = {0}};
    struct lt_str s = lt_str_slice(b->text, 0, o->to);
    size_t from = skip_spaces(s, o->from), at = from + skip_stamp(lt_str_from(s, from));
    if (!is_spoken(b) ||
        (!opens_with_angle(s, at, o) && !opens_with_colon(s, at, o) && !opens_after_stamp(s, from, at, o) &&
         !opens_in_bold(b, at, o) && !stands_alone(s, at, o)) ||
        is_label(o->name) || o->end > o->to)
        *o = none;
    o->alone = o->name.n && o->end >= o->to;
}

/* ------------------------------------------------------------------ runs of turns */

/* Every paragraph, cut at the line ends that are meant. */
struct openings {
    struct opening *v;
    size_t n, cap;
};

static bool add_opening(struct openings *all, const struct lt_doc *doc, size_t block, uint32_t from,
                        uint32_t to)
{
    if (!lt_grow(&all->v, &all->cap, all->n + 1, sizeof *all->v, LT_DOC_MAX_BLOCKS * 8))
        return false;
    struct opening *o = &all->v[all->n++];
    *o = (struct opening){block, from, to, .name = {0}};
    find_opening(&doc->blocks[block], o);
    return true;
}

static bool find_openings(const struct lt_doc *doc, struct openings *all)
{
    bool good = true;
    for (size_t i = 0; i < doc->n_blocks && good; i++) {
        const struct lt_block *b = &doc->blocks[i];
        uint32_t from = 0;
        for (uint32_t k = 0; k < b->n_spans && good; k++) {
            if (b->spans[k].kind != LT_SPAN_HARD_BREAK || b->spans[k].at <= from ||
                b->spans[k].at >= b->text.n)
                continue;
            good = add_opening(all, doc, i, from, b->spans[k].at);
            from = b->spans[k].at;
        }
        good = good && add_opening(all, doc, i, from, (uint32_t)b->text.n);
    }
    return good;
}

/* A conversation: openings [from, to); the turns in it. */
struct talk {
    size_t from, to, turns, changes;
    struct lt_persons who;
    size_t again; /* turns of somebody who had one already */
    bool letters; /* they are called Q and A */
};

/* May the talk go on over a block that has no name? */
static bool goes_on(const struct lt_block *b)
{
    return b->why.n || (b->role != LT_ROLE_HEADING && b->role != LT_ROLE_TITLE && b->role != LT_ROLE_BIO);
}

static struct talk find_talk(const struct lt_doc *doc, const struct openings *all, size_t from)
{
    struct talk t = {.from = from, .to = from, .letters = true};
    size_t gap = 0, last = SIZE_MAX;
    for (size_t i = from; i < all->n && gap <= GAP_BLOCKS && goes_on(&doc->blocks[all->v[i].block]); i++) {
        const struct opening *o = &all->v[i];
        gap++;
        if (!o->name.n)
            continue;
        size_t had = t.who.n, who = lt_persons_add(&t.who, o->name);
        if (who == SIZE_MAX)
            break;
        t.again += t.who.n == had;
        t.changes += last != SIZE_MAX && who != last;
        t.letters = t.letters && o->name.n == 1;
        t.turns++;
        last = who;
        gap = 0;
        t.to = i + 1 + (o->alone && i + 1 < all->n);
    }
    return t;
}

static bool is_talk(const struct talk *t)
{
    if (t->who.n < 2)
        return false;
    return (t->turns >= RUN_TURNS && t->again && t->changes > 1) || (t->letters && t->changes);
}

/* The spans of one block's openings, which are [from, to). */
static enum lt_status mark_block(struct lt_cx *cx, struct lt_doc *doc, const struct openings *all,
                                 size_t from, size_t to, const struct lt_persons *who, struct lt_str *name)
{
    struct lt_block *b = &doc->blocks[all->v[from].block];
    struct lt_span *add = calloc(2 * (to - from), sizeof *add);
    size_t n = 0;
    if (!add)
        return lt_tidy_no_room(cx, doc);
    for (size_t i = from; i < to; i++) {
        const struct opening *o = &all->v[i];
        uint32_t said = o->name.n ? o->end : o->from;
        if (o->name.n) {
            *name = lt_persons_of(who, o->name);
            add[n++] = (struct lt_span){LT_SPAN_SPEAKER, o->at, o->end - o->at, *name};
        }
        if (said < o->to)
            add[n++] = (struct lt_span){LT_SPAN_SPEECH, said, o->to - said, *name};
    }
    enum lt_status st = lt_tidy_add_spans(cx, doc, b, add, n);
    free(add);
    return st;
}

static enum lt_status mark_talk(struct lt_cx *cx, struct lt_doc *doc, const struct openings *all,
                                const struct talk *t)
{
    struct lt_str name = {0};
    enum lt_status st = LT_OK;
    for (size_t i = t->from, to; i < t->to && !st; i = to) {
        for (to = i; to < t->to && all->v[to].block == all->v[i].block;)
            to++;
        if (is_spoken(&doc->blocks[all->v[i].block]))
            st = mark_block(cx, doc, all, i, to, &t->who, &name);
    }
    return st;
}

enum lt_status lt_tidy_speakers_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    if (opts->speakers == LT_SPEAKERS_NONE)
        return LT_OK;
    struct openings all = {0};
    enum lt_status st = find_openings(doc, &all) ? LT_OK : lt_tidy_no_room(cx, doc);
    for (size_t i = 0; i < all.n && !st;) {
        struct talk t = all.v[i].name.n ? find_talk(doc, &all, i) : (struct talk){0};
        if (is_talk(&t))
            st = mark_talk(cx, doc, &all, &t);
        i = is_talk(&t) ? t.to : i + 1;
    }
    free(all.v);
    return st;
}
