/* script/normal/code.c - numbers that name things: telephone numbers, network addresses, versions, episodes
 * and model numbers. They are said in digits or in pairs, never as quantities. */
#include "script/normal/readers.h"

#include "lang/desk/letters.h"

#include <string.h>

/* --- numbers in hexadecimal --- */

/* Past "0x1F" at i; 0: it is none. */
static size_t hex_end(const struct lt_desk *d, size_t i)
{
    enum { LEAST = 2, MOST = 16 }; /* "0x1" is a result too */
    struct lt_str first = lt_tok_text(d, i + 1);
    if (!lt_is_digits(d, i, 1, 1) || lt_tok_text(d, i).p[0] != '0' || !lt_is_kind(d, i + 1, LT_TOK_WORD) ||
        first.p[0] != 'x' || !lt_is_free_before(d, i))
        return 0;
    size_t to = i + 1, n = 0;
    for (; lt_is_kind(d, to, LT_TOK_WORD) || lt_is_kind(d, to, LT_TOK_NUMBER); to++) {
        struct lt_str part = lt_str_from(lt_tok_text(d, to), to == i + 1);
        for (size_t k = 0; k < part.n; k++)
            if (!lt_is_digit(part.p[k]) && (lt_lower(part.p[k]) < 'a' || lt_lower(part.p[k]) > 'f'))
                return 0;
        n += part.n;
    }
    return n >= LEAST && n <= MOST && lt_is_free_after(d, to - 1) ? to : 0;
}

size_t lt_normal_hex(struct lt_desk *d, size_t i)
{
    size_t to = hex_end(d, i);
    if (!to)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = i; k < to; k++) {
        if (lt_is_kind(d, k, LT_TOK_NUMBER))
            lt_say_digits(d, b, lt_tok_text(d, k));
        else
            lt_spell(d, b, lt_tok_text(d, k));
    }
    return lt_say_words(d, i, to);
}

/* --- telephone numbers --- */

enum { PHONE_GROUPS = 8 };

struct phone {
    size_t group[PHONE_GROUPS]; /* tokens */
    size_t n, digits, to;
    bool plus, parens, area; /* area: "030/1234567", "030 / 123 45 67" */
    uint32_t mark;           /* between the last two groups */
};

static void add_group(const struct lt_desk *d, struct phone *p, size_t i)
{
    p->group[p->n++] = i;
    p->digits += lt_tok_at(d, i)->n;
    p->to = i + 1;
}

/* "(123)" or "123"; past it, 0: none. */
static size_t take_group(const struct lt_desk *d, size_t i, struct phone *p)
{
    struct lt_match m;
    if (!p->parens && lt_match(d, i, "( #1-7 )", &m)) {
        p->parens = true;
        add_group(d, p, m.at[1]);
        return m.to;
    }
    if (!lt_is_digits(d, i, 1, p->plus && p->n ? 12 : 7))
        return 0;
    add_group(d, p, i);
    return i + 1;
}

/* A code of an area: nothing else starts with a nought and is parted so. */
static bool is_area(const struct lt_desk *d, const struct phone *p)
{
    struct lt_str s = lt_tok_text(d, p->group[0]);
    return p->n == 1 && !p->plus && s.n >= 3 && s.p[0] == '0';
}

/* What parts groups: the mark, a space for any white space; 0: nothing. Its tokens. */
static uint32_t mark_between(const struct lt_desk *d, size_t i, const struct phone *p, size_t *tokens)
{
    const struct lt_tok *t = lt_tok_at(d, i), *next = lt_tok_at(d, i + 1);
    bool spaced = t->kind == LT_TOK_SPACE && lt_is_kind(d, i + 2, LT_TOK_SPACE) && is_area(d, p);
    *tokens = 1;
    if (spaced && (next->c == '/' || lt_is_dash(d, i + 1))) {
        *tokens = 3;
        return next->c;
    }
    if (t->kind == LT_TOK_SPACE)
        return ' ';
    return t->c == '-' || t->c == '.' || t->c == 0x2011 || (t->c == '/' && p->n < 3) ? t->c : 0;
}

/* "(0)20", "+44(0)": brackets touch other groups. */
static bool is_glued(const struct lt_desk *d, size_t from, size_t to, const struct phone *p)
{
    bool closed = lt_is_mark(d, from, '(') && lt_is_kind(d, to, LT_TOK_NUMBER);
    return closed || (p->plus && lt_is_mark(d, to, '('));
}

/* "+1 (123) 123-5678", "123-123-5678", "555.555.5555" */
static void scan_phone(const struct lt_desk *d, size_t i, struct phone *p)
{
    struct lt_match m;
    *p = (struct phone){.plus = lt_is_mark(d, i, '+')};
    size_t at = i + p->plus, to;
    if (lt_is_mark(d, i, '(') && lt_match(d, i, "( + #1-3 ) _?", &m)) { /* "(+34) 91 …" */
        p->plus = true;
        p->mark = ' ';
        add_group(d, p, m.at[2]);
        at = m.to;
    }
    size_t tokens = 0;
    for (uint32_t mark = 0; p->n < PHONE_GROUPS && (to = take_group(d, at, p)) > 0;) {
        p->mark = mark ? mark : p->mark; /* what parts no more groups is no part of it */
        mark = mark_between(d, to, p, &tokens);
        if (!mark && !is_glued(d, at, to, p))
            return;
        if (mark == '/')
            p->area = is_area(d, p);
        at = to + (mark ? tokens : 0);
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
static bool has_phone_cue(const struct lt_desk *d, size_t i, const struct phone *p)
{
    size_t cue = d->lang->phone_cues ? lt_before(d, i) : SIZE_MAX;
    bool sure = lt_is_mark(d, i, '+') || lt_tok_text(d, i).p[0] == '0' || p->mark == '-';
    /* "tel.:", "llama al 91 …" */
    while (cue != SIZE_MAX &&
           (lt_is_mark(d, cue, '.') || lt_is_mark(d, cue, ':') || lt_is_word_in(d, cue, d->lang->articles))) {
        cue = lt_before(d, cue);
        sure = true;
    }
    return sure && lt_is_word_in(d, cue, d->lang->phone_cues);
}

static bool has_digits(const struct phone *p, size_t min)
{
    enum { MOST = 15 };
    return p->digits >= min && p->digits <= MOST;
}

/* "200.000.001 £" */
static bool counts_money(const struct lt_desk *d, const struct phone *p)
{
    size_t tokens;
    return p->mark == '.' && lt_scan_currency(d, lt_skip_space(d, p->to), &tokens) != NULL;
}

/* "550.000.001": as quantities are grouped. */
static bool is_group_of_three(const struct lt_desk *d, const struct phone *p)
{
    for (size_t k = 1; k < p->n; k++)
        if (lt_tok_at(d, p->group[k])->n != 3)
            return false;
    return true;
}

/* "555-1234", "1234-5678": a range would go up, to a round number or a year. */
static bool is_local_number(const struct lt_desk *d, const struct phone *p)
{
    struct lt_str last = lt_tok_text(d, p->group[1]);
    int from = lt_scan_int(d, p->group[0]), to = lt_scan_int(d, p->group[1]);
    bool year = to >= 1000 && to < 2200;
    if (lt_tok_text(d, p->group[0]).p[0] == '0')
        return has_digits(p, 8);
    return last.n == 4 && last.p[3] != '0' && !(year && from >= 1000 && from < to) &&
           lt_is_free_after(d, p->group[1]);
}

/* "02-751-1500"; a date has eight digits at most. */
static bool has_nought(const struct lt_desk *d, const struct phone *p)
{
    return p->n == 3 && p->mark == '-' && lt_tok_at(d, p->group[0])->n > 1 && has_digits(p, 9) &&
           lt_tok_text(d, p->group[0]).p[0] == '0';
}

/* Digits in groups are one by how they are written. */
static bool looks_like_phone(const struct lt_desk *d, size_t i, const struct phone *p)
{
    if (p->n < 2 || counts_money(d, p))
        return false;
    if (p->plus)
        return has_digits(p, 8);
    if (p->parens)
        return has_digits(p, 9) && lt_is_mark(d, i, '(');
    if (p->area && p->n > 1 && has_digits(p, 7))
        return true;
    /* no quantity starts with a nought: "01 23 45 67 89" */
    bool nought = lt_tok_text(d, p->group[0]).p[0] == '0';
    if (p->n == 2)
        return p->mark == '-' && has_shape(d, p) && is_local_number(d, p);
    if (p->mark == '.' && d->lang->phone_starts && strchr(d->groups, '.') && is_group_of_three(d, p) &&
        !strchr(d->lang->phone_starts, lt_tok_text(d, p->group[0]).p[0]))
        return false;
    return p->n >= 3 && (p->mark != ' ' || nought) && p->mark != '/' && has_shape(d, p);
}

static bool is_phone(const struct lt_desk *d, size_t i, const struct phone *p)
{
    const struct lt_tok *next = lt_tok_at(d, p->to);
    if (p->n == 0 || next->kind == LT_TOK_WORD || next->c == '%' || !lt_is_free_before(d, i))
        return false;
    bool emergency = p->n == 1 && !d->lang->phone_numbers &&
                     lt_forms_have("110|112|113|114|115|116|117|118|911|999", lt_tok_text(d, p->group[0]));
    return ((has_digits(p, 5) || emergency) && has_phone_cue(d, i, p)) || has_nought(d, p) ||
           looks_like_phone(d, i, p);
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
        bool country = k == 0 && p.plus && d->lang->country_numbers && group.n <= 2;
        if (!(d->lang->phone_numbers || country) || group.n > 4) {
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

/* "1.000.001" where full stops group */
static bool is_quantity(const struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    return lt_scan_number(d, m->from, false, &n) >= m->to - m->from && n.grouped;
}

/* Of a version. Where a comma parts decimals, its dot has the name it has in addresses. */
static const char *point(const struct lt_desk *d)
{
    const struct lt_lang_words *w = &d->lang->words;
    return d->lang->decimal == ',' && w->dot ? w->dot : w->point;
}

/* The figures from `first` on, which are the last item, after what stands in the buffer. */
static size_t say_dotted(struct lt_desk *d, const struct lt_match *m, size_t first, const char *between,
                         bool digits)
{
    struct lt_buf *b = &d->out->words;
    for (size_t k = first; k < m->to; k += 2) {
        struct lt_str part = lt_tok_text(d, k);
        bool nought = k > first && part.n > 1 && part.p[0] == '0'; /* 22.04 */
        if (k > first)
            lt_word(b, between);
        if (digits || nought)
            lt_say_digits(d, b, part);
        else
            lt_say_cardinal(d, b, part, (struct lt_form){0});
    }
    return lt_say_words(d, m->from, m->to);
}

static size_t say_version(struct lt_desk *d, const struct lt_match *m)
{
    if (!d->lang->words.version)
        return 0;
    lt_word(lt_say_begin(d), d->lang->words.version);
    return say_dotted(d, m, m->at[1], point(d), false);
}

static size_t say_network_address(struct lt_desk *d, const struct lt_match *m)
{
    if (is_quantity(d, m))
        return 0;
    lt_say_begin(d);
    return say_dotted(d, m, m->from, d->lang->words.dot, !d->lang->phone_numbers);
}

static size_t say_release(struct lt_desk *d, const struct lt_match *m)
{
    bool date = m->to - m->from == 5 && lt_is_digits(d, m->to - 1, 4, 4); /* "30.2.1990" */
    if (date || is_quantity(d, m))
        return 0;
    lt_say_begin(d);
    return say_dotted(d, m, m->from, point(d), false);
}

/* "windows 3.5 m above the ground", "Linux 2.5 million times": the figures count what follows. A lone capital
 * names a kind: "USB 3.2 A". */
static bool is_counted(const struct lt_desk *d, size_t i)
{
    size_t next = lt_skip_space(d, i), tokens;
    struct lt_measure m;
    if (lt_tok_at(d, next)->n == 1 && lt_tok_at(d, next)->shape != LT_SHAPE_LOWER)
        return false;
    return lt_scan_magnitude(d, next, false, &tokens) ||
           (lt_scan_measure(d, next, next == i, &m) && m.unit.forms);
}

static size_t say_named_release(struct lt_desk *d, const struct lt_match *m)
{
    if (!lt_is_word_in(d, lt_before(d, m->from), d->lang->version_cues) || is_counted(d, m->to))
        return 0;
    size_t said = say_release(d, m);
    struct lt_match last; /* "Python 3.8–3.12" */
    if (!said || !d->lang->words.to || !lt_is_dash(d, m->to) || !lt_match(d, m->to + 1, "V2 !W", &last))
        return said;
    said += lt_say_text(d, d->lang->words.to, m->to, m->to + 1);
    return said + say_release(d, &last);
}

const struct lt_pattern lt_normal_versions[] = {
    {"^", "v-v V !W", "v2.0.1 is out", say_version, NULL},
    {"^", "V4 !W", "at 192.168.0.1", say_network_address, NULL},
    {"^", "V3-8 !W", "on 2.0.1", say_release, NULL},
    {"^", "V2 !W", "with Python 3.12", say_named_release, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

size_t lt_normal_version(struct lt_desk *d, size_t i)
{
    return d->lang->words.point ? lt_match_say(d, i, lt_normal_versions) : 0;
}

/* --- S02E05, 2x05 --- */

const struct lt_pattern lt_normal_episodes[] = {
    {NULL, "s #1-2 _? e|ep #1-3", "S02E05", NULL, NULL},
    {NULL, "s #1-2 [:.] e|ep #1-3", "s2:e5", NULL, NULL},
    {NULL, "#1-2 x #2", "2x05", NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t scan_episode(const struct lt_desk *d, size_t i, size_t *season, size_t *episode)
{
    struct lt_match m;
    if (!lt_match_row(d, i, lt_normal_episodes, &m))
        return 0;
    *season = m.at[m.n == 3 ? 0 : 1];
    *episode = m.at[m.n - 1];
    bool sure = m.n > 3 || lt_tok_text(d, *episode).p[0] == '0'; /* "2x15" may be a product */
    return sure ? m.to : 0;
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

/* A letter right after a long number: "13700K", "1080p"; not "3840x2160" or "850K views". */
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

/* "3.5", "1,234": the number goes on. */
static bool goes_on(const struct lt_desk *d, size_t i)
{
    return (lt_is_mark(d, i + 1, '.') && lt_is_kind(d, i + 2, LT_TOK_NUMBER)) ||
           (lt_is_mark(d, i + 1, ',') && lt_is_digits(d, i + 2, 3, 3));
}

static bool is_short_name(const struct lt_tok *t)
{
    return t->kind == LT_TOK_WORD && t->shape == LT_SHAPE_UPPER && t->n <= 5;
}

/* The number at i names a model: letters with a capital stand right before it ("A321", "GPT-4"), an
 * all-capital or known word before a space ("RTX 4090", "Boeing 747"), or a letter right after a long one
 * ("1080p"). */
static bool is_model(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *before = lt_tok_at(d, i - 1);
    bool spaced = before->kind == LT_TOK_SPACE;
    if (!lt_is_digits(d, i, 1, 12) || goes_on(d, i))
        return false;
    if (before->kind == LT_TOK_WORD)
        return has_capital(lt_tok_text(d, i - 1)) || before->n == 1;
    if (is_hyphened(d, i))
        return true;
    bool cue = spaced && lt_is_word_in(d, i - 2, d->lang->model_cues);
    if (cue && lt_is_kind(d, i + 1, LT_TOK_WORD))
        return true; /* "iPhone 5s" */
    if (!lt_is_digits(d, i, 3, 5))
        return false;
    return cue || has_model_letter(d, i) || (spaced && is_short_name(lt_tok_at(d, i - 2)));
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
