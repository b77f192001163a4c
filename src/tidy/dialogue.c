/* tidy/dialogue.c - who says what in a story: quotations, told from the verb and the name or pronoun beside
 * them
 * ("said Anna", "he asked"), and from turn taking. Where that is not sure nobody is named, and the narrator
 * reads it. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "tidy/names.h"
#include "tidy/pass.h"

#include <stdlib.h>
#include <string.h>

enum { QUOTES_MAX = 64, TAG_BYTES = 90, RECENT = 2, NOBODY = -1 };

/* A quotation of a paragraph, marks and all. */
struct quoted {
    size_t from, to;
    bool open_ended; /* its end is the paragraph's: the next one may go on */
    bool says;       /* it ends like speech */
};

/* Of who speaks, while the story goes on. */
struct story {
    struct lt_persons who;
    char sex[LT_PERSONS_MAX]; /* as pronouns have told; 0: not known */
    int recent[RECENT];       /* who spoke in the paragraphs before this one, the latest first; NOBODY */
    int named;                /* the one person that the narration has named last; NOBODY: none, or several */
    int going_on;             /* whose words were not closed; NOBODY */
};

static const char *const verbs[] = {
    "said",           "says",       "say",          "asked",         "asks",
    "replied",        "replies",    "answered",     "whispered",     "shouted",
    "cried",          "called",     "added",        "continued",     "went on",
    "muttered",       "murmured",   "laughed",      "sighed",        "yelled",
    "snapped",        "explained",  "insisted",     "agreed",        "admitted",
    "told",           "began",      "repeated",     "remarked",      "observed",
    "demanded",       "begged",     "exclaimed",    "growled",       "hissed",
    "groaned",        "mumbled",    "announced",    "warned",        "declared",
    "protested",      "sagte",      "fragte",       "antwortete",    "rief",
    "fl\u00fcsterte", "meinte",     "erwiderte",    "murmelte",      "schrie",
    "erkl\u00e4rte",  "dit",        "demanda",      "r\u00e9pondit", "murmura",
    "cria",           "ajouta",     "dijo",         "pregunt\u00f3", "respondi\u00f3",
    "contest\u00f3",  "grit\u00f3", "susurr\u00f3", "murmur\u00f3",  "a\u00f1adi\u00f3",
    "disse",          "chiese",     "rispose",      "esclam\u00f2",  "mormor\u00f2"};

static const struct {
    const char *word;
    char sex; /* 'm', 'f' */
} pronouns[] = {{"he", 'm'}, {"she", 'f'}, {"er", 'm'}, {"sie", 'f'}, {"il", 'm'}, {"elle", 'f'}};

/* Words that begin sentences and are no names. */
static const char *const openers[] = {
    "The",   "A",    "An",    "He",   "She",  "It",    "They",   "I",         "We",      "You",   "But",
    "And",   "Then", "When",  "As",   "Now",  "So",    "At",     "In",        "On",      "His",   "Her",
    "Their", "My",   "Our",   "This", "That", "There", "Nobody", "Everybody", "Someone", "No",    "Yes",
    "Er",    "Sie",  "Der",   "Die",  "Das",  "Da",    "Und",    "Il",        "Elle",    "Le",    "La",
    "Les",   "El",   "Los",   "Un",   "Una",  "Y",     "E",      "Lo",        "Gli",     "After", "Before",
    "For",   "If",   "While", "What", "Who",  "Why",   "How",    "Where"};

static bool is_listed(const char *const *list, size_t n, struct lt_str word, bool exact)
{
    for (size_t i = 0; i < n; i++)
        if (exact ? lt_str_eqz(word, list[i]) : lt_str_eq_nocase(word, lt_str_of(list[i])))
            return true;
    return false;
}

#define LISTED(list, word, exact) is_listed(list, LT_COUNT(list), word, exact)

/* ------------------------------------------------------------------ quotations */

static uint32_t closing_of(uint32_t c)
{
    static const uint32_t pairs[][2] = {{0x201C, 0x201D}, {0x2018, 0x2019}, {0x201E, 0x201C},
                                        {0xAB, 0xBB},     {0xBB, 0xAB},     {'"', '"'}};
    for (size_t i = 0; i < LT_COUNT(pairs); i++)
        if (pairs[i][0] == c)
            return pairs[i][1];
    return 0;
}

static bool ends_speech(uint32_t c)
{
    return c == ',' || c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x2014 || c == 0x2013 ||
           c == '-';
}

/* After a mark of speech, or where no letter follows: an apostrophe closes nothing. */
static bool closes(struct lt_str s, size_t at, size_t next, uint32_t close)
{
    size_t before = at;
    uint32_t last = at ? lt_utf8_prev(s, &before) : 0;
    bool letter = next < s.n && lt_uni_is_letter(lt_utf8_peek(s, next));
    return close == 0x2019 ? ends_speech(last) && !letter : !letter;
}

/* The last character of s[from, to) that is no white space; 0: there is none. */
static uint32_t last_said(struct lt_str s, size_t from, size_t to)
{
    uint32_t c = 0;
    while (to > from && (c == 0 || lt_uni_is_space(c)))
        c = lt_utf8_prev(s, &to);
    return c;
}

static size_t find_quotes(struct lt_str s, struct quoted *out)
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n < QUOTES_MAX;) {
        size_t from = at, close_at;
        uint32_t close = closing_of(lt_utf8_next(s, &at));
        size_t before = from;
        if (!close || (from && lt_uni_is_letter(lt_utf8_prev(s, &before))))
            continue;
        struct quoted q = {from, s.n, true, false};
        for (close_at = at; close_at < s.n && q.open_ended;) {
            size_t mark = close_at;
            if (lt_utf8_next(s, &close_at) == close && closes(s, mark, close_at, close))
                q = (struct quoted){from, close_at, false, false};
        }
        if (q.open_ended && (close == 0x2019 || close == '"'))
            continue;
        size_t last = q.to;
        if (!q.open_ended)
            lt_utf8_prev(s, &last);
        q.says = ends_speech(last_said(s, at, last));
        out[n++] = q;
        at = q.to;
    }
    return n;
}

/* ------------------------------------------------------------------ tags */

/* The next word of a tag, which holds no mark that ends it. */
static bool next_word(struct lt_str s, size_t *at, struct lt_str *word)
{
    while (*at < s.n && (s.p[*at] == ' ' || s.p[*at] == ','))
        ++*at;
    size_t from = *at;
    while (*at < s.n) {
        size_t next = *at;
        uint32_t c = lt_utf8_next(s, &next);
        if (!lt_uni_is_letter(c) && c != '\'' && c != 0x2019 && c != '-')
            break;
        *at = next;
    }
    *word = lt_str_slice(s, from, *at - from);
    return word->n > 0;
}

/* Who is named at s[at]: the index of a name, or NOBODY with the sex that a pronoun has in *pronoun. */
static int person_at(struct story *t, struct lt_str s, size_t at, size_t *end, char *pronoun)
{
    struct lt_str word;
    size_t to = at;
    *pronoun = 0;
    if (!next_word(s, &to, &word))
        return NOBODY;
    *end = to;
    for (size_t i = 0; i < LT_COUNT(pronouns); i++)
        if (lt_str_eq_nocase(word, lt_str_of(pronouns[i].word))) {
            *pronoun = pronouns[i].sex;
            return NOBODY;
        }
    size_t from = to - word.n;
    *end = lt_person_end(s, from, LT_PERSON_LONGEST);
    if (*end == from || LISTED(openers, word, true))
        return NOBODY;
    size_t who = lt_persons_add(&t->who, lt_str_slice(s, from, *end - from));
    return who == SIZE_MAX ? NOBODY : (int)who;
}

/* "said Anna", "Anna said", "he said" right after a quotation. */
static int tag_after(struct story *t, struct lt_str tag, char *pronoun)
{
    size_t at = 0, end = 0;
    struct lt_str first, word;
    bool found = next_word(tag, &at, &first);
    if (found && LISTED(verbs, first, false))
        return person_at(t, tag, at, &end, pronoun);
    struct lt_persons had = t->who;
    int who = found ? person_at(t, tag, 0, &end, pronoun) : NOBODY;
    if ((who != NOBODY || *pronoun) && next_word(tag, &end, &word) && LISTED(verbs, word, false))
        return who;
    t->who = had;
    *pronoun = 0;
    return NOBODY;
}

/* Where the last sentence of s begins. */
static size_t sentence_start(struct lt_str s)
{
    for (size_t at = s.n; at > 0;) {
        size_t end = at, word = 0;
        uint32_t c = lt_utf8_prev(s, &at);
        for (word = at; word > 0 && lt_is_alpha(s.p[word - 1]);)
            word--;
        if (c == '.' && lt_person_is_title(lt_str_slice(s, word, at - word)))
            continue;
        if (c == '.' || c == '!' || c == '?' || c == 0x201D || c == 0xBB)
            return end;
    }
    return 0;
}

/* "Anna said:", "She smiled and whispered," right before one: the sentence ends in a comma or a colon. */
static int tag_before(struct story *t, struct lt_str tag, char *pronoun)
{
    struct lt_str s = lt_str_trim(tag), word;
    size_t end = 0;
    if (!s.n || (s.p[s.n - 1] != ',' && s.p[s.n - 1] != ':'))
        return NOBODY;
    s = lt_str_from(s, sentence_start(s));
    struct lt_persons had = t->who;
    int who = person_at(t, s, 0, &end, pronoun);
    bool verb = false;
    for (size_t at = end; (who != NOBODY || *pronoun) && !verb && next_word(s, &at, &word);)
        verb = LISTED(verbs, word, false);
    if (verb)
        return who;
    t->who = had;
    *pronoun = 0;
    return NOBODY;
}

/* ------------------------------------------------------------------ a paragraph */

/* The one known person whom the narration of this paragraph names; NOBODY: none, or several. */
static int named_in(const struct story *t, struct lt_str s, const struct quoted *q, size_t n)
{
    int found = NOBODY;
    for (size_t at = 0, k = 0; at < s.n;) {
        if (k < n && at >= q[k].from) {
            at = q[k++].to;
            continue;
        }
        size_t end = lt_person_end(s, at, LT_PERSON_LONGEST);
        size_t who = end > at ? lt_persons_find(&t->who, lt_str_slice(s, at, end - at)) : SIZE_MAX;
        if (who != SIZE_MAX && found != NOBODY && found != (int)who)
            return NOBODY;
        found = who != SIZE_MAX ? (int)who : found;
        while (at < s.n && s.p[at] != ' ')
            at++;
        at += at < s.n;
        at = end > at ? end : at;
    }
    return found;
}

/* The other one of the two who speak in turn. */
static int other_one(const struct story *t)
{
    bool two = t->recent[0] != NOBODY && t->recent[1] != NOBODY && t->recent[0] != t->recent[1];
    return two ? t->recent[1] : NOBODY;
}

/* Whom a pronoun means: the one person named beside it, else the other one of two, else whom the narration
 * before it was about. Nobody of the other sex, and nobody who has just spoken. */
static int meant_by(struct story *t, char sex, int named)
{
    int who = named != NOBODY ? named : other_one(t);
    if (who == NOBODY && t->recent[0] == NOBODY)
        who = t->named;
    if (who == NOBODY || (t->sex[who] && t->sex[who] != sex))
        return NOBODY;
    t->sex[who] = sex;
    return who;
}

static int speaker_of(struct story *t, struct lt_str s, const struct quoted *q, size_t n)
{
    char pronoun = 0;
    for (size_t i = 0; i < n; i++) {
        size_t next = i + 1 < n ? q[i + 1].from : s.n, before = i ? q[i - 1].to : 0, room = next - q[i].to;
        char he = 0;
        int who = tag_after(t, lt_str_slice(s, q[i].to, room < TAG_BYTES ? room : TAG_BYTES), &he);
        if (who == NOBODY && !he)
            who = tag_before(t, lt_str_slice(s, before, q[i].from - before), &he);
        if (who != NOBODY)
            return who;
        pronoun = he ? he : pronoun;
    }
    if (t->going_on != NOBODY)
        return t->going_on;
    if (pronoun)
        return meant_by(t, pronoun, named_in(t, s, q, n));
    return q[0].from == 0 && q[n - 1].to + 1 >= s.n ? other_one(t) : NOBODY;
}

static enum lt_status mark(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b, const struct quoted *q,
                           size_t n, struct lt_str name)
{
    struct lt_span add[QUOTES_MAX];
    for (size_t i = 0; i < n; i++)
        add[i] = (struct lt_span){LT_SPAN_SPEECH, (uint32_t)q[i].from, (uint32_t)(q[i].to - q[i].from), name};
    return lt_tidy_add_spans(cx, doc, b, add, n);
}

static bool has_speech(const struct lt_block *b)
{
    for (uint32_t i = 0; i < b->n_spans; i++)
        if (b->spans[i].kind == LT_SPAN_SPEECH)
            return true;
    return false;
}

/* Quotations that are no speech (a title, a word that is meant otherwise) are the narrator's. */
static size_t keep_speech(struct quoted *q, size_t n, struct lt_str s)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool colon = q[i].from > 1 && (s.p[q[i].from - 2] == ':' || s.p[q[i].from - 2] == ',');
        if (q[i].says || q[i].open_ended || colon)
            q[kept++] = q[i];
    }
    return kept;
}

/* `doc` NULL: nothing is marked yet. */
static enum lt_status read_paragraph(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b,
                                     struct story *t)
{
    struct quoted q[QUOTES_MAX];
    size_t n = keep_speech(q, find_quotes(b->text, q), b->text);
    int who = n ? speaker_of(t, b->text, q, n) : NOBODY;
    int named = named_in(t, b->text, q, n);
    enum lt_status st = LT_OK;
    if (who != NOBODY && doc)
        st = mark(cx, doc, b, q, n, t->who.v[who]);
    t->going_on = n && q[n - 1].open_ended ? who : NOBODY;
    if (who == NOBODY)
        t->recent[0] = t->recent[1] = NOBODY; /* from here on nobody knows whose turn it is */
    else if (t->recent[0] != who) {
        t->recent[1] = t->recent[0];
        t->recent[0] = who;
    }
    t->named = who != NOBODY ? who : named;
    return st;
}

/* Once to learn who there is, once more to tell who speaks. */
enum lt_status lt_tidy_dialogue_pass(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    if (opts->speakers != LT_SPEAKERS_STORY)
        return LT_OK;
    struct story *t = calloc(1, sizeof *t);
    enum lt_status st = t ? LT_OK : lt_tidy_no_room(cx, doc);
    for (int round = 0; round < 2 && !st; round++) {
        t->recent[0] = t->recent[1] = t->named = t->going_on = NOBODY;
        for (size_t i = 0; i < doc->n_blocks && !st; i++) {
            struct lt_block *b = &doc->blocks[i];
            if (b->role == LT_ROLE_PARAGRAPH && !b->why.n && !has_speech(b))
                st = read_paragraph(cx, round ? doc : NULL, b, t);
            else if (b->role == LT_ROLE_HEADING)
                t->recent[0] = t->recent[1] = t->named = NOBODY;
        }
    }
    free(t);
    return st;
}
