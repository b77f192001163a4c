/* script/normal/cite.c - what is printed to be looked up and not to be heard: numbers of papers (DOI, PMID,
 * arXiv) in prose and in lists of literature, pages after a note mark ("[3]: 207"), and how a name sounds in
 * IPA ("/ˈlɛktərn/", "(Dutch: [ˈɣɛnt])"). Nothing is said for them, or only their label where the sentence
 * would have a hole. What is all of a text is read: nothing else is there to be heard. */
#include "script/normal/readers.h"

#include "base/utf8.h"
#include "lang/desk/letters.h"

/* --- numbers of papers --- */

const struct lt_pattern lt_normal_cites[] = {
    {"^", "doi :? _? 10 . #4-9 /", "doi:10.1000/xyz123", NULL, NULL},
    {"^", "doi : _? https|http : / / doi . org / 10", "DOI: https://doi.org/10.1000/xyz", NULL, NULL},
    {"^", "doi : _? https|http : / / dx . doi . org / 10", "DOI: http://dx.doi.org/10.1000/xyz", NULL, NULL},
    {"^", "pmid :? _? #4-9 $", "PMID: 12345678", NULL, NULL},
    {"^", "pmcid :? _? PMC? #4-9 $", "PMCID: PMC1234567", NULL, NULL},
    {"^", "arxiv : _? #4 . #4-5", "arXiv:2101.00001", NULL, NULL},
    {"^", "arxiv : _? W / #7 $", "arXiv:math/0309136", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* After the run without spaces that goes on at i; marks that end sentences or brackets stay outside. */
static size_t run_end(const struct lt_desk *d, size_t i)
{
    enum { LONGEST = 60 };
    size_t end = i;
    while (end < d->n && end < i + LONGEST && !lt_is_kind(d, end, LT_TOK_SPACE) && !lt_is_mark(d, end, ')') &&
           !lt_is_mark(d, end, ']') && !lt_is_mark(d, end, ';'))
        end++;
    while (end > i && (lt_is_mark(d, end - 1, '.') || lt_is_mark(d, end - 1, ',') ||
                       lt_is_mark(d, end - 1, ':') || lt_is_mark(d, end - 1, '"')))
        end--;
    return end;
}

/* "[cs.CL]" after a number of arXiv. */
static size_t skip_subject(const struct lt_desk *d, size_t i)
{
    struct lt_match m;
    return lt_match(d, i, "_ [[] W . W []]", &m) || lt_match(d, i, "_ [[] W - W []]", &m) ? m.to : i;
}

/* The end of the number with its label at i; 0: none stands there. */
static size_t cite_end(const struct lt_desk *d, size_t i)
{
    enum { LONGEST_LABEL = 5 };
    struct lt_match m;
    bool may = lt_tok_at(d, i)->n <= LONGEST_LABEL &&
               (lt_is_mark(d, i + 1, ':') || lt_is_kind(d, i + 2, LT_TOK_NUMBER));
    if (!may || !lt_match_row(d, i, lt_normal_cites, &m))
        return 0;
    size_t end = run_end(d, m.to);
    return lt_is_word(d, i, "arxiv") ? skip_subject(d, end) : end;
}

/* Nothing but such numbers stands in the text. */
static bool is_whole_text(const struct lt_desk *d, size_t from, size_t to)
{
    if (lt_before(d, from) != SIZE_MAX)
        return false;
    while (lt_is_mark(d, to, ';') || lt_is_mark(d, to, ',') || lt_is_mark(d, to, '.')) {
        size_t next = cite_end(d, lt_skip_space(d, to + 1));
        if (!next)
            break;
        to = next;
    }
    return to >= d->n || lt_is_last(d, to - 1);
}

/* "See doi:…", "available as arXiv:…": a word that wants one after it. */
static bool is_in_prose(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_is_kind(d, i - 2, LT_TOK_WORD);
}

/* Marks after what is left out go with it, where others stand before it: "12–15. doi:10.1000/x." */
static size_t leave_out(struct lt_desk *d, size_t from, size_t to)
{
    const struct lt_tok *next = lt_tok_at(d, to);
    bool mark =
        next->kind == LT_TOK_MARK && (next->c == ',' || next->c == ';' || next->c == '.' || next->c == ':');
    if (lt_is_mark(d, to, ')') || lt_is_mark(d, to, ']'))
        lt_say_trim(d->out);
    if (!mark)
        return to - from;
    size_t before = lt_before(d, from);
    const struct lt_tok *last = lt_tok_at(d, before);
    bool closed = before == SIZE_MAX || (last->kind == LT_TOK_MARK && last->c != ')' && last->c != ']' &&
                                         last->c != '"' && last->c != 0x201D);
    if (!closed)
        lt_say_trim(d->out); /* "Ghent [ɣɛnt], a town" */
    return to - from + closed;
}

static void say_label(struct lt_desk *d, size_t i, size_t to)
{
    struct lt_buf *b = lt_say_begin(d);
    if (lt_is_word(d, i, "arxiv"))
        lt_word_str(b, lt_tok_text(d, i));
    else if (d->lang->spells_capitals)
        lt_word(b, lt_is_word(d, i, "doi") ? "DOI" : lt_is_word(d, i, "pmid") ? "PMID" : "PMCID");
    else
        lt_spell(d, b, lt_is_word(d, i, "doi") ? LT_S("DOI") : lt_tok_text(d, i));
    lt_say_words(d, i, to);
}

/* All there is: "PMID: 12345678", one figure at a time. */
static size_t say_record(struct lt_desk *d, size_t i, size_t to)
{
    if (!lt_is_word(d, i, "pmid"))
        return 0;
    say_label(d, i, to - 1);
    lt_say_digits(d, lt_say_begin(d), lt_tok_text(d, to - 1));
    lt_say_words(d, to - 1, to);
    return to - i;
}

size_t lt_normal_cite(struct lt_desk *d, size_t i)
{
    size_t to = cite_end(d, i);
    if (!to)
        return 0;
    if (is_whole_text(d, i, to))
        return say_record(d, i, to);
    if (!is_in_prose(d, i))
        return leave_out(d, i, to);
    say_label(d, i, to);
    return to - i;
}

/* --- pages after a note mark --- */

/* "[3]: 207", and what is left of it without the mark: "ended.: 207 Then" */
static size_t read_note_pages(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    const struct lt_tok *before = lt_tok_at(d, i - 1);
    if (i == 0 || before->kind != LT_TOK_MARK ||
        (!lt_match(d, i, ": _? #1-4 ~ #1-4 $", &m) && !lt_match(d, i, ": _? #1-4 $", &m)))
        return 0;
    const struct lt_tok *behind = lt_tok_at(d, m.to);
    if (behind->kind != LT_TOK_SPACE && behind->kind != LT_TOK_END && behind->c != '[')
        return 0;
    bool noted = before->c == ']' && lt_is_kind(d, i - 2, LT_TOK_NUMBER) && lt_is_mark(d, i - 3, '[');
    bool clause = before->c == ',' || before->c == ';';
    bool opens = behind->kind == LT_TOK_END || behind->c == '[' || lt_is_name(d, m.to + 1);
    bool sentence = before->c == '.' && opens && lt_tok_at(d, i - 2)->n > 3;
    return noted || clause || sentence ? m.to - i : 0;
}

/* --- how a name sounds --- */

/* Letters that only phonetic writing has: IPA's own, its stress and length marks. */
static bool is_phonetic(uint32_t c)
{
    return (c >= 0x250 && c <= 0x2AF) || c == 0x2C8 || c == 0x2CC || c == 0x2D0 || c == 0x2D1;
}

/* "/ˈlɛktərn/", "[ˈɣɛnt]" at i: its end; 0: none. One or two letters are what the text speaks of. */
static size_t sound_end(const struct lt_desk *d, size_t i)
{
    enum { LONGEST = 48, LEAST = 3 };
    const struct lt_tok *open = lt_tok_at(d, i);
    if (open->kind != LT_TOK_MARK || (open->c != '/' && open->c != '['))
        return 0;
    uint32_t close = open->c == '/' ? '/' : ']';
    size_t end = i + 1, letters = 0;
    bool phonetic = false;
    for (; end < d->n && end < i + LONGEST && !lt_is_mark(d, end, close); end++) {
        struct lt_str s = lt_tok_text(d, end);
        for (size_t at = 0; at < s.n; letters++)
            phonetic = is_phonetic(lt_utf8_next(s, &at)) || phonetic;
    }
    if (!phonetic || letters < LEAST || !lt_is_mark(d, end, close) || lt_is_kind(d, end + 1, LT_TOK_WORD))
        return 0;
    return end + 1;
}

/* A part of what stands in brackets, up to a comma or semicolon: nothing in it but sounds and the names of
 * their languages? *to: its end. */
static bool is_all_sound(const struct lt_desk *d, size_t from, size_t close, size_t *to)
{
    enum { LABEL = 4 }; /* words, as in "in Brazilian Portuguese:" */
    size_t words = 0, sounds = 0, loose = 0;
    size_t at = from;
    while (at < close && !lt_is_mark(d, at, ';') && !lt_is_mark(d, at, ',')) {
        size_t end = sound_end(d, at);
        if (end) {
            sounds++;
            loose = 0;
            at = end;
            continue;
        }
        const struct lt_tok *t = lt_tok_at(d, at);
        words += t->kind == LT_TOK_WORD;
        loose += (t->kind == LT_TOK_WORD && sounds) || t->kind == LT_TOK_NUMBER;
        at++;
    }
    *to = at;
    /* "Dutch: Gent [ɣɛnt]" has a name in it: the label ends with a colon or is a verb before the sound */
    bool named = false;
    for (size_t k = from; k < at; k++)
        named = named || (lt_is_mark(d, k, ':') && lt_is_kind(d, lt_skip_space(d, k + 1), LT_TOK_WORD));
    return sounds && words <= LABEL && !loose && !named;
}

/* "(/ˈæmstərdæm/; Dutch: [ˌɑmstərˈdɑm])" is left out whole; of "(/…/; born 1970)" the first part is. */
static size_t read_bracketed_sound(struct lt_desk *d, size_t i)
{
    enum { LONGEST = 160 };
    size_t close = i + 1, part = i + 1, to;
    bool any = false;
    for (; close < d->n && close < i + LONGEST && !lt_is_mark(d, close, ')'); close++)
        any = any || lt_is_mark(d, close, '/') || lt_is_mark(d, close, '[');
    if (!any || !lt_is_mark(d, close, ')'))
        return 0;
    while (part < close && is_all_sound(d, part, close, &to))
        part = to < close ? lt_skip_space(d, to + 1) : close;
    if (part >= close)
        return leave_out(d, i, close + 1);
    if (part == i + 1)
        return 0;
    lt_pass(d, i);
    return part - i;
}

/* "(doi:10.1000/xyz123)" */
static size_t read_bracketed_cite(struct lt_desk *d, size_t i)
{
    size_t at = i + 1, to;
    while ((to = cite_end(d, at)) > 0 && (lt_is_mark(d, to, ';') || lt_is_mark(d, to, ',')))
        at = lt_skip_space(d, to + 1);
    bool whole = to && lt_is_mark(d, to, i < d->n && lt_is_mark(d, i, '[') ? ']' : ')');
    return whole && !is_whole_text(d, i, to + 1) ? leave_out(d, i, to + 1) : 0;
}

size_t lt_normal_sound(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->c == ':')
        return read_note_pages(d, i);
    size_t said = t->c == '(' ? read_bracketed_sound(d, i) : 0;
    if (!said && t->c != '/')
        said = read_bracketed_cite(d, i);
    if (said || t->c == '(')
        return said;
    bool named = lt_is_name(d, lt_before(d, i)); /* elsewhere the sentence speaks of the sound */
    size_t to = !named || lt_is_kind(d, i - 1, LT_TOK_WORD) ? 0 : sound_end(d, i);
    return to && !is_whole_text(d, i, to) ? leave_out(d, i, to) : 0;
}

const struct lt_pattern lt_normal_sounds[] = {
    {NULL, "/", "Lectern /ˈlɛktərn/ is one", NULL, NULL},
    {NULL, "[[]", "Ghent [ˈɣɛnt] is a town", NULL, NULL},
    {NULL, "(", "Ghent (Dutch: [ˈɣɛnt]) is a town", NULL, NULL},
    {NULL, ":", "the war ended.[3]: 207 Peace came", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
