/* script/normal/code.c - numbers that name things: telephone numbers, network addresses, versions, episodes
 * and model numbers. They are said in digits or in pairs, never as quantities. */
#include "script/normal/readers.h"

#include <string.h>

/* --- telephone numbers --- */

enum { PHONE_GROUPS = 8 };

struct phone {
    size_t group[PHONE_GROUPS]; /* tokens */
    size_t n, digits, to;
    bool plus, parens;
    uint32_t mark; /* between the last two groups */
};

static void add_group(const struct lt_desk *d, struct phone *p, size_t i)
{
    p->group[p->n++] = i;
    p->digits += lt_tok_at(d, i)->n;
    p->to = i + 1;
}

/* "+1 (123) 123-5678", "123-123-5678", "555.555.5555" */
static void scan_phone(const struct lt_desk *d, size_t i, struct phone *p)
{
    *p = (struct phone){0};
    p->plus = lt_is_mark(d, i, '+');
    size_t at = i + p->plus;
    if (lt_is_mark(d, i, '(') && lt_is_mark(d, i + 1, '+') && lt_is_digits(d, i + 2, 1, 3) &&
        lt_is_mark(d, i + 3, ')')) { /* "(+34) 91 …" */
        p->plus = true;
        add_group(d, p, i + 2);
        at = i + 4 + lt_is_kind(d, i + 4, LT_TOK_SPACE);
        p->mark = ' ';
    }
    while (p->n < PHONE_GROUPS) {
        bool open = lt_is_mark(d, at, '(');
        if (!lt_is_digits(d, at + open, 1, 7) || (open && (p->parens || !lt_is_mark(d, at + 2, ')'))))
            break;
        p->parens = p->parens || open;
        add_group(d, p, at + open);
        at += 1 + 2 * (size_t)open;
        const struct lt_tok *t = lt_tok_at(d, at);
        bool again = open && (t->c == '-' || t->kind == LT_TOK_SPACE || t->kind == LT_TOK_NUMBER);
        if (t->kind == LT_TOK_SPACE || t->c == '-' || t->c == '.' || t->c == 0x2011 ||
            (t->c == '/' && p->n < 3)) {
            p->mark = t->kind == LT_TOK_SPACE ? ' ' : t->c;
            at++;
        } else if (!again && !(t->c == '(' && p->plus)) {
            break;
        }
    }
}

/* Group lengths as "3-3-4". */
static bool has_shape(const struct lt_desk *d, const struct phone *p)
{
    char shape[2 * PHONE_GROUPS + 1];
    size_t n = 0;
    for (size_t k = 0; k < p->n; k++) {
        shape[n++] = (char)('0' + lt_tok_at(d, p->group[k])->n % 10);
        shape[n++] = '-';
    }
    return n && lt_forms_have(d->lang->phone_shapes, (struct lt_str){shape, n - 1});
}

/* "tel.: 06-40-49-4949"; without a mark between, "telefon 249 990" may be a price. */
static bool has_phone_cue(const struct lt_desk *d, size_t i)
{
    size_t cue = d->lang->phone_cues ? lt_before(d, i) : SIZE_MAX;
    bool sure = lt_is_mark(d, i, '+') || lt_tok_text(d, i).p[0] == '0';
    /* "tel.:", "llama al 91 …" */
    while (cue != SIZE_MAX &&
           (lt_is_mark(d, cue, '.') || lt_is_mark(d, cue, ':') || lt_is_word_in(d, cue, d->lang->articles))) {
        cue = lt_before(d, cue);
        sure = true;
    }
    return sure && lt_is_word_in(d, cue, d->lang->phone_cues);
}

static bool is_phone(const struct lt_desk *d, size_t i, const struct phone *p)
{
    const struct lt_tok *next = lt_tok_at(d, p->to);
    if (p->n == 0 || next->kind == LT_TOK_WORD || next->c == '%' || !lt_is_free_before(d, i))
        return false;
    if (p->digits >= 5 && p->digits <= 15 && has_phone_cue(d, i))
        return true;
    if (p->n < 2)
        return false;
    if (p->plus)
        return p->digits >= 8 && p->digits <= 15;
    if (p->parens)
        return p->digits >= 9 && p->digits <= 15 && lt_is_mark(d, i, '(');
    /* no quantity starts with a nought: "01 23 45 67 89" */
    bool nought = lt_tok_text(d, p->group[0]).p[0] == '0';
    return p->n >= 3 && (p->mark != ' ' || nought) && p->mark != '/' && has_shape(d, p);
}

size_t lt_normal_phone(struct lt_desk *d, size_t i)
{
    struct phone p;
    scan_phone(d, i, &p);
    if (!is_phone(d, i, &p) || (p.plus && !d->lang->words.plus))
        return 0;
    size_t from = i;
    for (size_t k = 0; k < p.n; k++) {
        struct lt_buf *b = lt_say_begin(d);
        if (k == 0 && p.plus)
            lt_word(b, d->lang->words.plus);
        struct lt_str group = lt_tok_text(d, p.group[k]);
        if (!d->lang->phone_numbers || group.n > 4) {
            lt_say_digits(d, b, group);
        } else {
            size_t zeros = 0;
            while (zeros + 1 < group.n && group.p[zeros] == '0')
                zeros++;
            lt_say_digits(d, b, lt_str_slice(group, 0, zeros));
            lt_say_cardinal(d, b, lt_str_from(group, zeros), (struct lt_form){0});
        }
        if (k + 1 < p.n)
            lt_word_join(b, ","); /* a listener writes it down */
        if (k)
            lt_say_space(d->out, lt_tok_at(d, from - 1)->show_at, lt_tok_at(d, from)->show_at);
        size_t to = k + 1 < p.n ? p.group[k] + 1 : p.to;
        lt_say_words(d, from, to);
        from = to;
    }
    return p.to - i;
}

/* --- 192.168.0.1 and 2.0.1 --- */

size_t lt_normal_version(struct lt_desk *d, size_t i)
{
    bool v = lt_is_word(d, i, "v") && lt_is_kind(d, i + 1, LT_TOK_NUMBER) &&
             lt_tok_at(d, i)->shape == LT_SHAPE_LOWER;
    size_t at = i + v, parts = 1;
    if (!lt_is_kind(d, at, LT_TOK_NUMBER) || !lt_is_free_before(d, i) || !d->lang->words.point)
        return 0;
    while (lt_is_mark(d, at + 1, '.') && lt_is_digits(d, at + 2, 1, 6) && parts < 8) {
        at += 2;
        parts++;
    }
    bool named = parts == 2 && lt_is_word_in(d, lt_before(d, i), d->lang->version_cues); /* Python 3.12 */
    if ((parts < 3 && !v && !named) || lt_is_kind(d, at + 1, LT_TOK_WORD) || (v && !d->lang->words.version))
        return 0;
    struct lt_num n;
    if (!v && lt_scan_number(d, i, false, &n) >= at + 1 - i && n.grouped)
        return 0; /* "1.000.001" where full stops group */
    if (!v && parts == 3 && lt_is_digits(d, at, 4, 4))
        return 0; /* "30.2.1990" */
    struct lt_buf *b = lt_say_begin(d);
    if (v)
        lt_word(b, d->lang->words.version);
    const char *point = d->lang->words.other_point ? d->lang->words.other_point : d->lang->words.point;
    const char *between = parts == 4 && !v ? d->lang->words.dot : point;
    for (size_t k = i + v; k <= at; k += 2) {
        if (k > i + v)
            lt_word(b, between);
        bool zero = k > i + v && lt_tok_at(d, k)->n > 1 && lt_tok_text(d, k).p[0] == '0'; /* 22.04 */
        if ((parts == 4 && !v && !d->lang->phone_numbers) || zero)
            lt_say_digits(d, b, lt_tok_text(d, k));
        else
            lt_say_cardinal(d, b, lt_tok_text(d, k), (struct lt_form){0});
    }
    return lt_say_words(d, i, at + 1);
}

/* --- S02E05, 2x05 --- */

static size_t scan_episode(const struct lt_desk *d, size_t i, size_t *season, size_t *episode)
{
    *season = lt_is_word(d, i, "s") && lt_is_digits(d, i + 1, 1, 2) ? i + 1 : 0;
    size_t at = i + 2;
    if (*season) {
        at += lt_is_kind(d, at, LT_TOK_SPACE) || lt_is_mark(d, at, ':') || lt_is_mark(d, at, '.');
        if (!lt_is_word_in(d, at, "e|ep") || !lt_is_digits(d, at + 1, 1, 3))
            return 0;
        *episode = at + 1;
        return at + 2;
    }
    if (!lt_is_digits(d, i, 1, 2) || !lt_is_word(d, i + 1, "x") || !lt_is_digits(d, i + 2, 2, 2) ||
        lt_tok_text(d, i + 2).p[0] != '0')
        return 0;
    *season = i;
    *episode = i + 2;
    return i + 3;
}

size_t lt_normal_episode(struct lt_desk *d, size_t i)
{
    size_t season, episode, to;
    const struct lt_lang_words *w = &d->lang->words;
    bool range = lt_is_dash(d, i - 1) && lt_is_kind(d, i - 2, LT_TOK_NUMBER);
    if (!w->season || !w->episode || (!lt_is_free_before(d, i) && !range) ||
        (to = scan_episode(d, i, &season, &episode)) == 0 || lt_is_kind(d, to, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, w->season);
    lt_say_cardinal(d, b, lt_tok_text(d, season), (struct lt_form){0});
    lt_say_words(d, i, season + 1);
    b = lt_say_begin(d);
    lt_word(b, w->episode);
    lt_say_cardinal(d, b, lt_tok_text(d, episode), (struct lt_form){0});
    lt_say_words(d, season + 1, to);
    if (lt_is_dash(d, to) && w->to && scan_episode(d, to + 1, &season, &episode)) {
        to += lt_say_text(d, w->to, to, to + 1);
    } else if (lt_is_dash(d, to) && w->to && lt_is_word_in(d, to + 1, "e|ep") &&
               lt_is_digits(d, to + 2, 1, 3)) {
        b = lt_say_begin(d); /* "S02E01–E03" */
        lt_word(b, w->to);
        lt_say_cardinal(d, b, lt_tok_text(d, to + 2), (struct lt_form){0});
        to += lt_say_words(d, to, to + 3);
    }
    return to - i;
}

/* --- model numbers --- */

static bool has_capital(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'A' && s.p[i] <= 'Z')
            return true;
    return false;
}

/* Letters with a capital, or one letter, tied to the number at i by a hyphen: "GPT-4", "i7-13700K". */
static bool is_hyphened(const struct lt_desk *d, size_t i)
{
    if (!lt_is_mark(d, i - 1, '-'))
        return false;
    if (lt_is_kind(d, i - 2, LT_TOK_NUMBER))
        return lt_is_kind(d, i - 3, LT_TOK_WORD) && lt_tok_at(d, i - 3)->n <= 2;
    return lt_is_kind(d, i - 2, LT_TOK_WORD) && has_capital(lt_tok_text(d, i - 2));
}

/* A letter right behind a long number: "13700K", "1080p"; not "3840x2160" or "850K views". */
static bool has_model_letter(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i + 1);
    bool by = t->c == 'x' && lt_is_kind(d, i + 2, LT_TOK_NUMBER);
    bool crowd = t->n == 1 && lt_is_word_in(d, i + 3, d->lang->counted_nouns);
    if (t->kind == LT_TOK_WORD && t->n == 1 && t->c >= 'A' && t->c <= 'D' &&
        lt_is_kind(d, i + 2, LT_TOK_SPACE) && lt_is_name(d, i + 3))
        return true; /* "221B Baker Street" */
    return t->kind == LT_TOK_WORD && t->n <= 3 && !by && !crowd &&
           lt_is_word_in(d, i + 1, d->lang->model_letters);
}

/* The number at i names a model: letters with a capital stand right before it ("A321", "GPT-4"), an
 * all-capital or known word before a space ("RTX 4090", "Boeing 747"), or a letter right behind a long one
 * ("1080p"). */
static bool is_model(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *before = lt_tok_at(d, i - 1), *word = lt_tok_at(d, i - 2);
    if (!lt_is_digits(d, i, 1, 12) || (lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_NUMBER)) ||
        (lt_is_mark(d, i + 1, ',') && lt_is_digits(d, i + 2, 3, 3)))
        return false;
    if (before->kind == LT_TOK_WORD)
        return has_capital(lt_tok_text(d, i - 1)) || before->n == 1;
    if (is_hyphened(d, i))
        return true;
    bool cue = before->kind == LT_TOK_SPACE && lt_is_word_in(d, i - 2, d->lang->model_cues);
    if (cue && lt_is_kind(d, i + 1, LT_TOK_WORD))
        return true; /* "iPhone 5s" */
    if (!lt_is_digits(d, i, 3, 5))
        return false;
    return cue || has_model_letter(d, i) ||
           (before->kind == LT_TOK_SPACE && word->kind == LT_TOK_WORD && word->shape == LT_SHAPE_UPPER &&
            word->n <= 5);
}

size_t lt_normal_model(struct lt_desk *d, size_t i)
{
    if (!d->lang->model_number)
        return 0;
    if (lt_is_mark(d, i, '-')) { /* the hyphen inside is not heard */
        if (!lt_is_kind(d, i + 1, LT_TOK_NUMBER) || !is_hyphened(d, i + 1))
            return 0;
        lt_say_space(d->out, d->tok[i].show_at, d->tok[i].show_at + d->tok[i].show_len);
        return 1;
    }
    if (!is_model(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str s = lt_tok_text(d, i);
    if (s.n > 5 || (s.n > 1 && s.p[0] == '0'))
        lt_say_digits(d, b, s);
    else
        d->lang->model_number(d, b, s);
    return lt_say_words(d, i, i + 1);
}
