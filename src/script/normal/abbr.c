/* script/normal/abbr.c - short forms said in full ("Dr. Who", "Elm St.", "No. 5", "e.g."), initials ("J. R.
 * R. Tolkien") and letters with full stops ("U.S.A."). Which full stop ends a sentence is decided elsewhere;
 * here the full stop of a short form goes with it, but for the last one of a text or before a new sentence.
 */
#include "script/normal/readers.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/abbr.h"
#include "lang/desk/doubt.h"
#include "lang/lang.h"

#include <string.h>

/* --- rows of the language's tables --- */

struct abbr_match {
    size_t to;   /* after the short form, its own full stop included */
    bool dotted; /* it ends with a full stop */
};

/* Does `written` stand at i? Letters part at full stops; "z.B" is also written "z. B." */
static bool match_row(const struct lt_desk *d, size_t i, const struct lt_abbr *a, struct abbr_match *m)
{
    enum { LATER_PART = 4 }; /* "z. B.", "C. civ." */
    struct lt_str rest = lt_str_of(a->written), part;
    size_t at = i;
    /* most rows are told by the length of their first part */
    if (d->tok[i].n > rest.n || (d->tok[i].n < rest.n && rest.p[d->tok[i].n] != '.'))
        return false;
    for (bool first = true; lt_str_cut(&rest, '.', &part); first = false) {
        if (!first) {
            if (!lt_is_mark(d, at, '.'))
                return false;
            at += lt_is_kind(d, at + 1, LT_TOK_SPACE) && part.n <= LATER_PART ? 2 : 1;
        }
        struct lt_str s = lt_tok_text(d, at);
        bool same = a->flags & LT_ABBR_EXACT ? lt_str_eq(s, part) : lt_str_eq_nocase(s, part);
        if (!same || !lt_is_kind(d, at, LT_TOK_WORD))
            return false;
        at++;
    }
    m->dotted = lt_is_mark(d, at, '.') && !lt_is_mark(d, at + 1, '.');
    m->to = at + m->dotted;
    return m->dotted || (a->flags & LT_ABBR_BARE);
}

/* The word before i, past the full stop of a short form. */
static size_t word_before(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return before != SIZE_MAX && lt_is_mark(d, before, '.') ? before - 1 : before;
}

static bool is_house_number(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_NUMBER) || lt_is_kind(d, i - 1, LT_TOK_NUMBER);
}

/* "3 May", "3 de mayo" */
static bool month_behind(const struct lt_desk *d, size_t i)
{
    size_t at = lt_skip_space(d, i);
    if (lt_is_word_in(d, at, d->lang->date_links))
        at = lt_skip_space(d, at + 1);
    return lt_scan_month(d, at) > 0;
}

/* A title of one letter may be an initial: "Jean M. Dupont", "D. H. Lawrence"; but not in "Hier M. Dupont".
 */
static bool may_be_initial(const struct lt_desk *d, size_t i, size_t behind)
{
    size_t before = lt_before(d, i), first = before == SIZE_MAX ? SIZE_MAX : lt_before(d, before);
    bool opens = first == SIZE_MAX || !lt_is_kind(d, first, LT_TOK_WORD); /* a sentence, maybe */
    bool inside = before != SIZE_MAX && lt_is_name(d, before) && lt_tok_at(d, before)->n > 2 &&
                  !(opens && lt_is_word_in(d, before, d->lang->starters));
    bool initials = lt_tok_at(d, behind)->n == 1 && lt_is_mark(d, behind + 1, '.');
    bool after_initial = before != SIZE_MAX && lt_is_mark(d, before, '.') && lt_tok_at(d, before - 1)->n == 1;
    return inside || initials || after_initial;
}

/* --- where a row's short form is one: what stands around it --- */

struct place {
    const struct lt_abbr *row;
    size_t at, to;         /* of the short form, its own full stop included */
    size_t before, behind; /* the words around it */
    bool dotted, spaced;   /* it ends with a full stop; a space follows */
};

static bool fits_always(const struct lt_desk *d, struct place p)
{
    (void)d;
    (void)p;
    return true;
}

/* Is the word at i a short form that a name follows? */
static bool is_title_in(const struct lt_desk *d, size_t i, const struct lt_abbr *rows)
{
    struct lt_str text = lt_str_from(d->text, lt_tok_at(d, i)->at);
    for (const struct lt_abbr *a = rows; a && a->written && lt_is_kind(d, i, LT_TOK_WORD); a++) {
        struct lt_str written = lt_str_of(a->written);
        if ((a->when != LT_BEFORE_NAME && a->when != LT_ALWAYS) || !lt_str_starts_nocase(text, written))
            continue;
        size_t end = lt_tok_at(d, i)->at + written.n, k = i;
        while (k < d->n && d->tok[k].at < end)
            k++;
        bool whole = lt_tok_at(d, k)->at == end;
        k += lt_is_mark(d, k, '.');
        if (whole && lt_is_kind(d, k, LT_TOK_SPACE) && lt_is_name(d, k + 1))
            return true;
    }
    return false;
}

/* "M. et Mme Dupont", "il sig. e la sig.ra Rossi": two titles before one name. */
static bool before_title(const struct lt_desk *d, const struct place *p)
{
    struct lt_match pair;
    if (!p->dotted || !lt_match(d, p->to,
                                "_ et|e|y|i|und|u|en|och|og|ja|és|and|a|ve|ou|o|or|oder|of|и|і|та _ "
                                "la|le|a|el|die|de|the|o?",
                                &pair))
        return false;
    size_t at = pair.to + lt_is_kind(d, pair.to, LT_TOK_SPACE);
    return is_title_in(d, at, d->lang->abbrs) || is_title_in(d, at, d->lang->bares);
}

/* "the Lt. Col. resigned": the second of two titles needs no name after it. */
static bool after_title(const struct lt_desk *d, const struct place *p)
{
    size_t stop = lt_before(d, p->at);
    return p->dotted && stop != SIZE_MAX && lt_is_mark(d, stop, '.') && lt_is_name(d, p->at) &&
           is_title_in(d, p->before, d->lang->abbrs);
}

static bool fits_before_name(const struct lt_desk *d, struct place p)
{
    if (!lt_is_name(d, p.behind))
        return before_title(d, &p) || after_title(d, &p);
    if (p.row->written[1] == '\0' && lt_is_name(d, p.at) && may_be_initial(d, p.at, p.behind))
        return false;
    return p.spaced || p.dotted;
}

static bool fits_after_name(const struct lt_desk *d, struct place p)
{
    if (lt_is_mark(d, p.before, ',') || lt_is_mark(d, p.before, '&') || lt_is_word(d, p.before, "and"))
        p.before = lt_before(d, p.before);
    return lt_is_name(d, p.before) && lt_is_kind(d, p.at - 1, LT_TOK_SPACE);
}

static bool fits_after_comma(const struct lt_desk *d, struct place p)
{
    return lt_is_mark(d, p.before, ',') && lt_is_name(d, lt_before(d, p.before));
}

static bool fits_in_address(const struct lt_desk *d, struct place p)
{
    bool named = lt_is_name(d, p.before) || lt_is_word_in(d, p.before, "st|nd|rd|th");
    if (!named || !lt_is_kind(d, p.at - 1, LT_TOK_SPACE))
        return false;
    return is_house_number(d, lt_before(d, p.before)) || !lt_is_name(d, p.behind) || lt_is_mark(d, p.to, ',');
}

static bool fits_before_number(const struct lt_desk *d, struct place p)
{
    if (lt_is_kind(d, p.behind, LT_TOK_NUMBER))
        return true;
    if (!p.dotted || !p.spaced || !d->lang->roman_cues)
        return false;
    struct lt_str s = lt_tok_text(d, p.behind);
    int value = lt_roman_value(s) + lt_small_roman_value(s);
    bool closed = !lt_is_kind(d, lt_skip_space(d, p.behind + 1), LT_TOK_WORD); /* "Vol. I," */
    if (value > 1 && !lt_is_mark(d, p.behind + 1, '.') && !lt_is_name(d, p.at))
        closed = true; /* "el cap. V es", but "Cap. V. Moreno" */
    return s.n > 1 ? value > 0 : closed && (value == 1 || value == 5 || value == 10);
}

static bool fits_before_item(const struct lt_desk *d, struct place p)
{
    struct lt_match m;
    return p.spaced && (lt_is_kind(d, p.behind, LT_TOK_NUMBER) || lt_match(d, p.behind, "a-z )", &m));
}

static bool fits_after_number(const struct lt_desk *d, struct place p)
{
    return lt_is_kind(d, p.before, LT_TOK_NUMBER);
}

static bool fits_before_word(const struct lt_desk *d, struct place p)
{
    return p.spaced && lt_is_kind(d, p.behind, LT_TOK_WORD);
}

/* What stands between two days or months: "Mon–Fri", "Sat. & Sun.", "Nov/Dec". */
static bool is_date_joint(const struct lt_desk *d, size_t i)
{
    return lt_is_dash(d, i) || lt_is_mark(d, i, '/') || lt_is_mark(d, i, '&') ||
           lt_is_word_in(d, i, d->lang->words.and);
}

/* "Jan and May came": without a full stop, and with nothing but "and" between them, they may be people. */
static bool may_be_people(const struct lt_desk *d, size_t joint, size_t a, size_t b)
{
    const char *words = d->lang->month_homographs;
    bool linked = !lt_is_dash(d, joint) && !lt_is_mark(d, joint, '/');
    return linked && !lt_is_mark(d, (a < b ? a : b) + 1, '.') && lt_forms_have(words, lt_tok_text(d, a)) &&
           lt_forms_have(words, lt_tok_text(d, b));
}

static bool joins_date(const struct lt_desk *d, size_t at, size_t i)
{
    size_t joint = lt_skip_space(d, i), other = lt_skip_space(d, joint + 1);
    return is_date_joint(d, joint) && lt_is_date_name(d, other) && !may_be_people(d, joint, at, other);
}

static bool fits_before_date(const struct lt_desk *d, struct place p)
{
    if (lt_is_mark(d, p.to, ','))
        p.behind = lt_skip_space(d, p.to + 1);
    struct lt_match figures;
    if (lt_match(d, p.behind, "( #1-2 / #1-2 )", &figures))
        return true;
    if (lt_scan_month(d, p.behind) || joins_date(d, p.at, p.to))
        return true;
    /* "em mar. de 1808" */
    if (lt_scan_month(d, p.at) && !lt_forms_have(d->lang->weekdays, lt_str_of(p.row->spoken)) &&
        lt_is_word_in(d, p.behind, d->lang->date_links) && lt_tok_at(d, p.behind)->shape == LT_SHAPE_LOWER &&
        lt_is_digits(d, lt_skip_space(d, p.behind + 1), 4, 4))
        return true;
    bool month = lt_scan_month(d, p.at) && !lt_forms_have(d->lang->weekdays, lt_str_of(p.row->spoken));
    if (!month && lt_is_kind(d, p.behind, LT_TOK_NUMBER) && month_behind(d, p.behind + 1))
        return true;
    size_t dash = lt_before(d, p.at);
    size_t other = dash != SIZE_MAX ? word_before(d, dash) : SIZE_MAX;
    return other != SIZE_MAX && is_date_joint(d, dash) && lt_is_date_name(d, other) &&
           !may_be_people(d, dash, p.at, other);
}

static bool (*const places[])(const struct lt_desk *d, struct place p) = {
    [LT_ALWAYS] = fits_always,               /* apples vs. pears */
    [LT_BEFORE_NAME] = fits_before_name,     /* Dr. Who */
    [LT_AFTER_NAME] = fits_after_name,       /* Sammy Davis Jr.; Davis, Jr.; Tiffany & Co. */
    [LT_IN_ADDRESS] = fits_in_address,       /* 1428 Elm St; 5th Ave; Elm St. at the end */
    [LT_BEFORE_NUMBER] = fits_before_number, /* Vol. 3, Vol. II */
    [LT_AFTER_NUMBER] = fits_after_number,   /* 5 ft. */
    [LT_BEFORE_WORD] = fits_before_word,     /* z. B. hier */
    [LT_BEFORE_ITEM] = fits_before_item,     /* art. 5, al. a) */
    [LT_AFTER_COMMA] = fits_after_comma,     /* Gary, Ind. */
    [LT_BEFORE_DATE] = fits_before_date,     /* Fri. 3 May, Mon.-Fri. */
};

/* "size M. Julia", "met Max. 5 minutes later", "ate a fig. 3 days later" */
static bool is_something_else(const struct lt_desk *d, size_t i, const struct lt_abbr *a)
{
    if ((a->flags & LT_ABBR_NAME) && lt_is_name(d, i) && !lt_may_open(d, i))
        return true;
    return (a->written[1] == '\0' && lt_is_name(d, i) && lt_is_size(d, lt_before(d, i))) ||
           lt_is_word_instead(d, i);
}

static bool fits(const struct lt_desk *d, size_t i, const struct lt_abbr *a, const struct abbr_match *m)
{
    struct place p = {.row = a, .at = i, .to = m->to, .dotted = m->dotted};
    p.before = word_before(d, i);
    p.behind = lt_skip_space(d, m->to);
    p.spaced = lt_is_kind(d, m->to, LT_TOK_SPACE);
    return places[a->when](d, p) && !is_something_else(d, i, a);
}

/* In small letters, if it is short; else empty. */
static struct lt_str small_word(const struct lt_desk *d, size_t i, char room[16])
{
    struct lt_str s = lt_tok_text(d, i);
    if (s.n > 16)
        return (struct lt_str){0};
    for (size_t k = 0; k < s.n; k++)
        room[k] = lt_lower(s.p[k]);
    return (struct lt_str){room, s.n};
}

/* "C'est ma prof. Elle est là.": no short form, but the last word of a sentence. */
static bool ends_sentence(const struct lt_desk *d, size_t i, const struct abbr_match *m)
{
    if (!m->dotted || m->to != i + 2 || !lt_is_kind(d, m->to, LT_TOK_SPACE) || !lt_is_name(d, m->to + 1))
        return false;
    const struct lt_sentence_lang *rules = lt_lang_sentence(d->tag);
    size_t behind = lt_skip_space(d, m->to + 2);
    if (lt_is_word_in(d, behind, "la|las|los|el|le|der|den")) /* "De la Cruz" */
        behind = lt_skip_space(d, behind + 1);
    char word[16], next[16];
    return rules->words && lt_sentence_ends_as_word(rules, NULL, small_word(d, i, word),
                                                    small_word(d, m->to + 1, next), lt_is_name(d, behind));
}

/* A sentence may end with this full stop: nothing follows, or a capital does after a form that can be last.
 */
static bool keeps_stop(const struct lt_desk *d, const struct lt_abbr *a, const struct abbr_match *m)
{
    if (!m->dotted)
        return false;
    if (lt_is_last(d, m->to - 1)) /* "(IVA incl.).": the sentence has its own */
        return !(lt_is_mark(d, m->to, ')') && lt_is_mark(d, m->to + 1, '.'));
    bool may_end = (a->flags & LT_ABBR_FINAL) || a->when == LT_AFTER_NAME || a->when == LT_IN_ADDRESS ||
                   a->when == LT_AFTER_COMMA;
    return may_end && lt_is_kind(d, m->to, LT_TOK_SPACE) && lt_is_name(d, m->to + 1) &&
           lt_is_word_in(d, m->to + 1, d->lang->starters);
}

/* By the first two letters, case aside, and the length of what stands before the first full stop. */
static unsigned chain_of(const char *p, size_t n)
{
    const unsigned char *c = (const unsigned char *)p;
    unsigned first = c[0] & 0xDFu, second = n > 1 ? c[1] & 0xDFu : 0;
    return (unsigned)(first * 5 + second * 37 + n * 101) % LT_ABBR_CHAINS;
}

static void chain_rows(struct lt_abbr_chains *c, const struct lt_abbr *table)
{
    uint16_t last[LT_ABBR_CHAINS] = {0};
    *c = (struct lt_abbr_chains){.table = table};
    for (uint16_t k = 0; k < LT_ABBR_ROWS && table[k].written; k++) {
        unsigned chain = chain_of(table[k].written, strcspn(table[k].written, "."));
        uint16_t place = (uint16_t)(k + 1);
        *(last[chain] ? &c->next[last[chain] - 1] : &c->first[chain]) = place;
        last[chain] = place;
    }
}

/* Asked of every short word: only the rows that start as it does are looked at. */
static size_t read_rows(struct lt_desk *d, size_t i, const struct lt_abbr *rows, struct lt_abbr_chains *c)
{
    if (!rows)
        return 0;
    if (c->table != rows)
        chain_rows(c, rows);
    struct lt_str word = lt_tok_text(d, i);
    for (uint16_t at = c->first[chain_of(word.p, word.n)]; at; at = c->next[at - 1]) {
        const struct lt_abbr *a = &rows[at - 1];
        struct abbr_match m;
        if (!match_row(d, i, a, &m) || !fits(d, i, a, &m) ||
            (a->when != LT_AFTER_COMMA && ends_sentence(d, i, &m)))
            continue;
        size_t to = m.to - keeps_stop(d, a, &m);
        return lt_say_text(d, a->spoken, i, to);
    }
    return 0;
}

/* What is written together with a small word before it: "l'" of "l'ép."; 0: nothing. */
static size_t elided_length(struct lt_str s)
{
    enum { LONGEST = 6 };
    for (size_t k = 1; k < LONGEST && k + 1 < s.n; k++) {
        if (s.p[k] == '\'')
            return k + 1;
        if ((unsigned char)s.p[k] == 0xE2 && lt_str_starts(lt_str_from(s, k), LT_S("’")))
            return k + strlen("’");
    }
    return 0;
}

/* Only what begins with a vowel, or a silent h, is written so. */
static bool begins_with_vowel(const char *words)
{
    size_t at = 0;
    uint32_t c = lt_uni_lower(lt_utf8_next(lt_str_of(words), &at));
    return c >= 0x80 || (c && strchr("aeiouyh", (int)c));
}

static bool opens_sentence(const struct lt_desk *d, size_t i)
{
    char room[16];
    return lt_is_name(d, i) && lt_sentence_starter(lt_lang_sentence(d->tag), NULL, small_word(d, i, room));
}

/* "l'ép. 4", "l'Arq. Gaudí", "dell'uff. postale": a row after an article that has lost its vowel. */
static size_t read_elided(struct lt_desk *d, size_t i)
{
    struct lt_str word = lt_tok_text(d, i);
    size_t head = elided_length(word);
    struct lt_str rest = lt_str_from(word, head);
    /* "C'est l'ex. Elle est là.", "Viu amb l'ex.": the last word of a sentence */
    if (!head || lt_is_last(d, i + 1) || opens_sentence(d, lt_skip_space(d, i + 2)))
        return 0;
    for (const struct lt_abbr *a = d->lang->abbrs; head && rest.n && a && a->written; a++) {
        struct abbr_match m = {i + 2, true};
        bool same = a->flags & LT_ABBR_EXACT ? lt_str_eqz(rest, a->written)
                                             : lt_str_eq_nocase(rest, lt_str_of(a->written));
        if (!same || !begins_with_vowel(a->spoken) || a->when == LT_AFTER_NUMBER || !fits(d, i, a, &m))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_word_str(b, lt_str_slice(word, 0, head));
        lt_buf_addz(b, a->spoken);
        return lt_say_words(d, i, m.to - keeps_stop(d, a, &m));
    }
    return 0;
}

/* --- initials and letters with full stops --- */

static bool is_capital(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && t->shape == LT_SHAPE_TITLE && t->n <= 2 && lt_is_name(d, i) &&
           (t->n == 1 || t->c >= 0x80);
}

/* "U.S.A." without spaces: at least two letters, said as one word of capitals, letter by letter. */
enum { MOST_LETTERS = 12 };

static bool is_letter(const struct lt_desk *d, size_t i)
{
    return lt_is_kind(d, i, LT_TOK_WORD) && lt_tok_at(d, i)->n == 1;
}

/* Past "U.S.A." or "A.D"; *letters of them, at most one more than MOST_LETTERS. */
static size_t letters_end(const struct lt_desk *d, size_t i, size_t *letters)
{
    size_t at = i;
    for (*letters = 0; *letters <= MOST_LETTERS && is_letter(d, at); ++*letters) {
        if (!lt_is_mark(d, at + 1, '.')) {
            at += *letters > 0;
            *letters += *letters > 0;
            break;
        }
        at += 2;
    }
    return at;
}

/* The full stop before `at` is the sentence's: nothing follows, or a word that opens one. */
static bool stop_ends_sentence(const struct lt_desk *d, size_t at)
{
    if (lt_is_last(d, at - 1) || lt_is_kind(d, at, LT_TOK_WORD))
        return true;
    return lt_is_kind(d, at, LT_TOK_SPACE) && lt_is_word_in(d, at + 1, d->lang->starters) &&
           lt_is_name(d, at + 1);
}

static size_t read_letters(struct lt_desk *d, size_t i)
{
    size_t letters, at = letters_end(d, i, &letters);
    if (letters < 2 || letters > MOST_LETTERS)
        return 0;
    if (lt_is_mark(d, at - 1, '.') && stop_ends_sentence(d, at))
        at--;
    if (lt_is_kind(d, at, LT_TOK_WORD) || (lt_is_mark(d, at, '.') && lt_is_kind(d, at + 1, LT_TOK_WORD)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = i; k < at; k += 2)
        lt_buf_addc(b, (char)(d->text.p[d->tok[k].at] & ~0x20));
    return lt_say_letters(d, i, at);
}

/* Small words inside names. */
static bool is_particle(const struct lt_desk *d, size_t i)
{
    return lt_tok_at(d, i)->shape == LT_SHAPE_LOWER &&
           lt_is_word_in(
               d, i,
               "v|de|di|du|da|do|dos|das|del|della|von|van|der|den|ten|ter|af|av|zu|la|le|el|al|y|bin|ibn");
}

/* "E. coli", "S. aureus": a word in small letters goes on, so no sentence ends; by its ending it is Latin. */
static bool is_species(const struct lt_desk *d, size_t i, size_t next)
{
    const struct lt_tok *t = lt_tok_at(d, next);
    return lt_tok_at(d, i)->n == 1 && next > i + 2 && t->kind == LT_TOK_WORD && t->shape == LT_SHAPE_LOWER &&
           t->n >= 4 && !lt_is_kind(d, lt_before(d, i), LT_TOK_NUMBER) &&
           (lt_tok_ends(d, next, "us|is|ae|um|ii|ei|ans|ens|oides|icus|rex|ile") ||
            lt_is_word_in(d, next,
                          "coli|rex|elegans|cruzi|gondii|pombe|sativa|vulgaris|japonica|auris|brucei|"
                          "sapiens|erectus|familiaris|catus|lupus|thaliana|niger|mays|vera"));
}

/* "J. Smith", "J. R. R. Tolkien", "George W. Bush": the full stop is no pause. */
static size_t read_initial(struct lt_desk *d, size_t i)
{
    if (!is_capital(d, i) || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i))
        return 0;
    size_t next = lt_skip_space(d, i + 2), before = lt_before(d, i);
    if (lt_is_word_in(d, before, d->lang->roman_cues))
        return 0;             /* "in Group C. See …" */
    if (is_particle(d, next)) /* "M. de Assis", "J. W. v. Goethe" */
        next = lt_skip_space(d, next + 1 + lt_is_mark(d, next + 1, '.'));
    if (is_species(d, i, next)) {
        lt_word_str(lt_say_begin(d), lt_tok_text(d, i));
        return lt_say_letters(d, i, i + 2);
    }
    if (!lt_is_name(d, next) || (next == i + 2 && lt_tok_at(d, next)->n < 3))
        return 0;
    bool more = is_capital(d, next) && lt_is_mark(d, next + 1, '.');
    bool named = before == SIZE_MAX || lt_is_name(d, before) || lt_is_kind(d, before, LT_TOK_MARK) ||
                 lt_is_kind(d, before, LT_TOK_NUMBER) || lt_is_word_in(d, before, d->lang->name_cues);
    if (!more && (!named || lt_is_word_in(d, next, d->lang->starters)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_tok_text(d, i));
    return lt_say_letters(d, i, i + 2);
}

size_t lt_normal_abbr(struct lt_desk *d, size_t i)
{
    bool dotted = lt_is_mark(d, i + 1, '.');
    size_t said = 0;
    if ((!lt_is_free_before(d, i) && !lt_is_dash(d, i - 1)) ||
        (lt_is_mark(d, i - 1, '/') && lt_is_word(d, i, "etc")))
        return 0; /* "/etc/app" */
    if (dotted)
        said = read_rows(d, i, d->lang->abbrs, &d->out->chains[0]);
    if (!said && dotted && d->tok[i].shape != LT_SHAPE_TITLE && d->tok[i].n > 3)
        said = read_elided(d, i);
    if (!said && d->tok[i].n <= 8)
        said = read_rows(d, i, d->lang->bares, &d->out->chains[1]);
    if (!said && dotted && d->tok[i].n == 1)
        said = read_letters(d, i);
    return said || !dotted ? said : read_initial(d, i);
}
