/* script/normal/web.c - addresses said as people spell them out: URLs and domains ("lectern dot org slash
 * help"), e-mail, @handles, #tags and file names. The "https://" and "www." nobody reads out are not said; of
 * an address longer than anyone would listen to only the site is. */
#include "script/normal/readers.h"

#include "lang/desk/letters.h"

#include <string.h>

enum { SPELLED_BYTES = 16, SHORT_BYTES = 4, LONGEST_TOKENS = 200, LONGEST_SAID_BYTES = 70 };

/* After the last token of the run without spaces that starts at i; marks that end sentences stay outside. */
static size_t run_end(const struct lt_desk *d, size_t i)
{
    size_t end = i;
    while (end < d->n && end - i < LONGEST_TOKENS && d->tok[end].kind != LT_TOK_SPACE && d->tok[end].c < 0x80)
        end++;
    while (end > i && d->tok[end - 1].kind == LT_TOK_MARK && strchr(".,;:!?)]}'\"*", (int)d->tok[end - 1].c))
        end--;
    return end;
}

static bool is_name_mark(uint32_t c)
{
    return c == '-' || c == '_' || c == '.' || c == '+' || c == '&';
}

/* --- how the parts are said --- */

static const char *mark_word(const struct lt_desk *d, uint32_t c)
{
    const struct lt_lang_words *w = &d->lang->words;
    switch (c) {
    case '.':
        return w->dot;
    case '/':
        return w->slash;
    case '-':
        return w->dash;
    case '_':
        return w->underscore;
    case '@':
        return w->at;
    case ':':
        return w->colon;
    case '#':
        return w->hash;
    case '&':
        if (w->ampersand)
            return w->ampersand;
        break;
    default:
        break;
    }
    for (const struct lt_symbol *s = d->lang->symbols; s && s->c; s++)
        if (s->c == c && s->spoken)
            return s->spoken;
    return NULL;
}

static bool is_country(const struct lt_desk *d, size_t i, size_t end)
{
    return lt_tok_at(d, i)->n == 2 && lt_is_mark(d, i - 1, '.') && !lt_is_word(d, i, "co") &&
           (i + 1 >= end || lt_is_mark(d, i + 1, '/') || lt_is_mark(d, i + 1, ':'));
}

/* A name that is not said as it is written: "gmail" has a letter and a word in it. */
static const char *said_name(const struct lt_desk *d, struct lt_str s)
{
    const struct lt_phrase *p = d->lang->address_names;
    while (p && p->written && !lt_str_eq_nocase(s, lt_str_of(p->written)))
        p++;
    return p ? p->spoken : NULL;
}

/* What is spelled where the language asks for it: short labels, which are mostly abbreviations, and letters
 * mixed with figures. A listener could not write them down otherwise. */
static bool is_code(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    bool figures = lt_is_kind(d, i + 1, LT_TOK_NUMBER) || lt_is_kind(d, i - 1, LT_TOK_NUMBER);
    if (!d->lang->address_words)
        return (s.n == 1 && d->lang->letters) ||
               (!d->lang->spells_capitals && lt_is_unspeakable(s) && !said_name(d, s));
    return d->lang->address_words && s.n <= SPELLED_BYTES && (figures || s.n <= SHORT_BYTES) &&
           !lt_is_word_in(d, i, d->lang->address_words);
}

/* A top-level domain of two letters is spelled; the others are words. */
static void word_part(const struct lt_desk *d, struct lt_buf *b, struct lt_str s, bool spell)
{
    const char *said = said_name(d, s);
    char capitals[2];
    for (size_t i = 0; spell && i < s.n && i < sizeof capitals; i++)
        capitals[i] = s.p[i] >= 'a' && s.p[i] <= 'z' ? (char)(s.p[i] - 32) : s.p[i];
    if (said)
        lt_word(b, said);
    else if (spell && !d->lang->spells_capitals)
        lt_spell(d, b, s);
    else
        lt_word_str(b, spell ? (struct lt_str){capitals, s.n} : s);
}

static bool is_code_word(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_WORD) && is_code(d, i);
}

static void say_figures(struct lt_desk *d, struct lt_buf *b, struct lt_str s, bool digits)
{
    if (digits || s.n > 4 || s.p[0] == '0')
        lt_say_digits(d, b, s);
    else
        lt_say_cardinal(d, b, s, (struct lt_form){0});
}

/* "minuto30.com": a word that can be said, and a number. */
static bool is_word_label(const struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    return s.n > SHORT_BYTES && !lt_is_unspeakable(s);
}

static bool is_code_at(const struct lt_desk *d, size_t i, bool email)
{
    return is_code_word(d, i) && (email || !is_word_label(d, i));
}

static void say_parts(struct lt_desk *d, size_t from, size_t end, bool digits)
{
    for (size_t i = from; i < end; i++) {
        struct lt_buf *b = lt_say_begin(d);
        struct lt_str s = lt_tok_text(d, i);
        bool in_code =
            (i > from && is_code_at(d, i - 1, digits)) || (i + 1 < end && is_code_at(d, i + 1, digits));
        /* "/123-a": after a slash figures are a name, and names are spelled out in short */
        bool named = i > from && lt_is_mark(d, i - 1, '/') && lt_is_mark(d, i + 1, '-') && i + 1 < end;
        if (lt_is_kind(d, i, LT_TOK_NUMBER))
            say_figures(d, b, s, digits || in_code || (named && s.n <= 3));
        else if (!lt_is_kind(d, i, LT_TOK_WORD))
            lt_word(b, mark_word(d, lt_tok_at(d, i)->c));
        else if (is_code_at(d, i, digits))
            lt_spell(d, b, s);
        else
            word_part(d, b, s, is_country(d, i, end));
        if (b->n)
            lt_say_words(d, i, i + 1);
    }
}

/* --- e-mail --- */

static size_t read_email(struct lt_desk *d, size_t i, size_t end)
{
    size_t at = i, dots = 0;
    while (at < end && (d->tok[at].kind != LT_TOK_MARK || is_name_mark(d->tok[at].c)))
        at++;
    if (at == i || at >= end || !lt_is_mark(d, at, '@') || lt_tok_at(d, at + 1)->kind == LT_TOK_MARK)
        return 0;
    for (size_t k = at + 1; k < end; k++)
        dots += lt_is_mark(d, k, '.');
    if (!dots)
        return 0;
    say_parts(d, i, end, true);
    return end - i;
}

/* --- URLs --- */

/* Where the host starts after a scheme, or i. */
static size_t skip_scheme(const struct lt_desk *d, size_t i, bool *scheme)
{
    *scheme = lt_is_word_in(d, i, "http|https|ftp|ftps|file|mailto") && lt_is_mark(d, i + 1, ':') &&
              (lt_is_mark(d, i + 2, '/') && lt_is_mark(d, i + 3, '/'));
    return *scheme ? i + 4 : i;
}

/* The dotted name that starts at i; its end, and the index of its last label. */
static size_t host_end(const struct lt_desk *d, size_t i, size_t end, size_t *last)
{
    size_t at = i;
    *last = i;
    while (at < end && d->tok[at].kind != LT_TOK_MARK) {
        *last = at;
        at++;
        if (at < end && (lt_is_mark(d, at, '.') || lt_is_mark(d, at, '-')) && at + 1 < end &&
            d->tok[at + 1].kind != LT_TOK_MARK)
            at++;
    }
    return at;
}

static bool is_domain(const struct lt_desk *d, size_t from, size_t end, size_t host, size_t last, bool sure)
{
    bool dotted = last > from && lt_is_mark(d, last - 1, '.');
    if (sure)
        return true;
    if (!dotted || lt_tok_at(d, last)->shape != LT_SHAPE_LOWER)
        return false;
    bool path = host < end && lt_is_mark(d, host, '/');
    return lt_is_word_in(d, last, d->lang->domains) || lt_is_word_in(d, last, d->lang->file_types) ||
           (path && lt_tok_at(d, last)->n == 2);
}

/* What may stand after a host: 0 is the end. */
static bool may_follow_host(uint32_t c)
{
    return !c || c == '/' || c == ':' || c == '?' || c == '#';
}

static bool has_query(const struct lt_desk *d, size_t from, size_t to)
{
    for (size_t k = from; k < to; k++)
        if (lt_is_mark(d, k, '?') || lt_is_mark(d, k, '=') || lt_is_mark(d, k, '#'))
            return true;
    return false;
}

static bool is_too_long(const struct lt_desk *d, size_t from, size_t to)
{
    return d->tok[to - 1].at + d->tok[to - 1].n - d->tok[from].at > LONGEST_SAID_BYTES;
}

/* A part of a path that is a number in letters: "PQqbN51wBW", "3f9a1c22". Nobody could use it by ear. */
static bool is_opaque(const struct lt_desk *d, size_t from, size_t to)
{
    size_t bytes = 0, digits = 0, turns = 0;
    for (size_t k = from; k < to; k++) {
        struct lt_str s = lt_tok_text(d, k);
        bytes += s.n;
        digits += lt_is_kind(d, k, LT_TOK_NUMBER);
        turns += lt_is_kind(d, k, LT_TOK_WORD) && lt_tok_at(d, k)->shape == LT_SHAPE_MIXED;
    }
    return bytes >= 7 && to > from + 1 && ((digits && turns) || digits + turns >= 3);
}

/* Where the path is cut so that nothing opaque is said: after its last part that means something. */
static size_t before_opaque(const struct lt_desk *d, size_t host, size_t to)
{
    for (size_t k = host; k < to; k++) {
        size_t end = k + 1;
        while (end < to && !lt_is_mark(d, end, '/'))
            end++;
        if (lt_is_mark(d, k, '/') && is_opaque(d, k + 1, end))
            return k;
    }
    return to;
}

/* Nothing else is said of the text; a label may stand before it. */
static bool is_all(const struct lt_desk *d, size_t from, size_t end)
{
    size_t before = lt_before(d, from);
    if (before != SIZE_MAX && lt_is_mark(d, before, ':'))
        before = lt_before(d, before);
    if (before != SIZE_MAX && lt_is_word(d, before, "doi"))
        before = lt_before(d, before);
    return before == SIZE_MAX && (end >= d->n || lt_is_last(d, end - 1));
}

/* A word before it wants it: "It is at https://doi.org/…". */
static bool after_words(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return lt_is_kind(d, before, LT_TOK_WORD) || lt_is_mark(d, before, ':');
}

/* "doi.org/10.1000/182": the number of a paper, which nobody hears. */
static bool is_doi_address(const struct lt_desk *d, size_t from, size_t host, size_t end)
{
    bool doi = host >= from + 3 && lt_is_word(d, host - 3, "doi") && lt_is_word(d, host - 1, "org");
    return doi && host + 1 < end && lt_tok_at(d, host + 1)->kind == LT_TOK_NUMBER;
}

/* "pic.twitter.com/PQqbN51wBW", "t.co/…": where a post's picture or link lies, which says nothing. */
static bool is_shortener(const struct lt_desk *d, size_t from, size_t host, size_t end)
{
    struct lt_match m;
    return host + 1 < end && ((lt_match(d, from, "pic . twitter|x . com", &m) && m.to == host) ||
                              (lt_match(d, from, "t . co", &m) && m.to == host));
}

static size_t read_url(struct lt_desk *d, size_t i, size_t end)
{
    bool scheme;
    size_t from = skip_scheme(d, i, &scheme), last;
    bool www = lt_is_word(d, from, "www") && lt_is_mark(d, from + 1, '.');
    from += www ? 2 : 0;
    size_t host = host_end(d, from, end, &last);
    if (host == from && !(scheme && lt_is_mark(d, from, '/')))
        return 0;
    if (!is_domain(d, from, end, host, last, scheme || www) ||
        !may_follow_host(host < end ? d->tok[host].c : 0))
        return 0;
    if (is_doi_address(d, from, host, end) && !is_all(d, i, end))
        return after_words(d, i) ? (say_parts(d, from, host, false), end - i) : end - i;
    if (is_shortener(d, from, host, end) && !is_all(d, i, end))
        return end - i;
    size_t to = end - (end > from && lt_is_mark(d, end - 1, '/')); /* nobody says the last slash */
    bool shorten = host > from && (has_query(d, host, to) || is_too_long(d, from, to));
    say_parts(d, from, shorten ? host : before_opaque(d, host, to), false);
    return end - i;
}

/* --- identifiers --- */

/* "10.1038/s41586-020-2649-2": the publisher's number, then everything one by one, where it is all there is;
 * in a sentence only what it is. */
static size_t read_doi(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "10 . #4-9 / !_", &m) || !lt_is_free_before(d, i))
        return 0;
    size_t end = run_end(d, i);
    if (end <= m.to)
        return 0;
    if (!is_all(d, i, end)) {
        if (after_words(d, i))
            lt_say_text(d, d->lang->spells_capitals ? "DOI" : "D O I", i, end);
        return end - i;
    }
    say_parts(d, i, m.to, false);
    say_parts(d, m.to, end, true);
    return end - i;
}

/* "arXiv:2101.00001": no decimal. */
static size_t read_arxiv(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "arxiv : _? #4 . #4-5", &m))
        return 0;
    lt_pass(d, i);
    say_parts(d, m.at[3], m.to, true);
    return m.to - i;
}

/* --- handles and tags --- */

/* "ReadMoreBooks" is three words. */
static void split_camel(struct lt_buf *b, struct lt_str s)
{
    if (b->n)
        lt_buf_addc(b, ' ');
    for (size_t i = 0; i < s.n; i++) {
        bool upper = s.p[i] >= 'A' && s.p[i] <= 'Z',
             after_lower = i && s.p[i - 1] >= 'a' && s.p[i - 1] <= 'z';
        if (upper && after_lower)
            lt_buf_addc(b, ' ');
        lt_buf_addc(b, s.p[i]);
    }
}

/* What the token at i is in a tag, or in the name of a user; false: it is no part of it. */
static bool tag_part(struct lt_desk *d, struct lt_buf *b, size_t i, bool handle)
{
    const struct lt_tok *t = &d->tok[i];
    struct lt_str s = lt_tok_text(d, i);
    bool word_follows = lt_is_kind(d, i + 1, LT_TOK_WORD);
    if (t->kind == LT_TOK_WORD && handle && is_code(d, i))
        lt_spell(d, b, s);
    else if (t->kind == LT_TOK_WORD)
        split_camel(b, s);
    else if (t->kind == LT_TOK_NUMBER && handle && d->lang->address_words)
        lt_say_digits(d, b, s);
    else if (t->kind == LT_TOK_NUMBER)
        lt_say_cardinal(d, b, s, (struct lt_form){0});
    else if (t->c == '.' && handle && word_follows)
        lt_word(b, d->lang->words.dot); /* "@name.surname" */
    else
        return t->c == '_' && word_follows;
    return true;
}

static size_t read_tag(struct lt_desk *d, size_t i)
{
    bool handle = lt_is_mark(d, i, '@');
    const char *said = handle ? d->lang->words.at : d->lang->words.hashtag;
    struct lt_match m;
    if (!said || !(lt_match(d, i, "^ [@#] W", &m) || lt_match(d, i, "^ [#] # W", &m)))
        return 0;
    size_t at = i + 1;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, said);
    while (at < d->n && tag_part(d, b, at, handle))
        at++;
    return lt_say_words(d, i, at);
}

size_t lt_normal_address(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i], *next = lt_tok_at(d, i + 1);
    if (!d->lang->words.dot || !d->lang->words.slash)
        return 0;
    if (t->kind == LT_TOK_MARK)
        return t->c == '@' || t->c == '#' ? read_tag(d, i) : 0;
    if (next->kind == LT_TOK_SPACE || next->kind == LT_TOK_END || !lt_is_free_before(d, i) ||
        (lt_is_mark(d, i - 1, '.') && !lt_is_kind(d, i - 2, LT_TOK_SPACE)) || lt_is_mark(d, i - 1, '/'))
        return 0;
    size_t end = run_end(d, i);
    if (end < i + 3)
        return 0;
    size_t said = t->kind == LT_TOK_NUMBER ? read_doi(d, i) : read_arxiv(d, i);
    if (!said)
        said = read_email(d, i, end);
    return said || t->kind != LT_TOK_WORD ? said : read_url(d, i, end);
}
