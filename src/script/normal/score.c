/* script/normal/score.c - two numbers with a slash: a score ("4/5 stars", "8.5/10"), a fraction ("3/4 cup",
 * "2 1/2") or a fixed phrase ("24/7"); rows of stars ("★★★★☆"); the fraction characters ("½", "2½"). */
#include "script/normal/readers.h"

/* --- stars --- */

enum { STAR_MOST = 10 };

static bool is_full_star(uint32_t c)
{
    return c == 0x2605 || c == 0x2B50 || c == 0x1F31F;
}

static bool is_half_star(uint32_t c)
{
    return c == 0xBD || c == 0x2BEA || c == 0x2BE8 || c == 0x2BEB || c == 0x1F31C;
}

static bool is_empty_star(uint32_t c)
{
    return c == 0x2606 || c == 0x2729;
}

/* Variation selectors may follow each star; "★ ★ ★" may be parted by single spaces. */
static size_t skip_selector(const struct lt_desk *d, size_t i)
{
    while (lt_is_mark(d, i, 0xFE0F) || lt_is_mark(d, i, 0xFE0E) || lt_is_kind(d, i, LT_TOK_GAP))
        i++;
    return i;
}

/* "four stars and a half out of five" */
static void say_stars_first(const struct lt_desk *d, struct lt_buf *b, int full, bool half, int all)
{
    const struct lt_lang_words *w = &d->lang->words;
    lt_say_int(d, b, full, d->lang->row_form);
    lt_word_str(b, lt_forms_pick(w->star, lt_plural_int(d, full)));
    if (half)
        lt_word(b, w->half_star);
    if (all) {
        lt_word(b, w->stars_of ? w->stars_of : w->out_of);
        lt_say_int(d, b, all, d->lang->out_of_form);
    }
}

static size_t read_stars(struct lt_desk *d, size_t i)
{
    struct lt_num n = {.n_whole = 1, .whole = "0"};
    size_t at = i, to = i, full = 0, half = 0, empty = 0;
    while (full + half + empty <= STAR_MOST) { /* longer rows are ornaments */
        uint32_t c = lt_is_kind(d, at, LT_TOK_MARK) ? lt_tok_at(d, at)->c : 0;
        if (is_full_star(c) && !half && !empty)
            full++;
        else if (is_half_star(c) && full && !half && !empty)
            half++;
        else if (is_empty_star(c))
            empty++;
        else
            break;
        to = at = skip_selector(d, at + 1);
        if (lt_is_kind(d, at, LT_TOK_SPACE) && lt_tok_at(d, at + 1)->kind == LT_TOK_MARK)
            at++;
    }
    size_t all = full + half + empty;
    if (all < 2 || all > STAR_MOST || !d->lang->words.star || !d->lang->words.out_of)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (d->lang->stars_first) {
        say_stars_first(d, b, (int)full, half, empty ? (int)all : 0);
        return lt_say_words(d, i, to);
    }
    struct lt_form f = d->lang->star_form;
    n.whole[0] = (char)('0' + full % 10);
    if (empty && d->lang->score) {
        n.n_part = half ? 1 : 0;
        n.part[0] = '5';
        d->lang->score(d, b, &n, (int)all, true);
        return lt_say_words(d, i, to);
    }
    if (full == 10) {
        lt_say_int(d, b, 10, f);
    } else {
        n.n_part = half ? 1 : 0;
        n.part[0] = '5';
        if (half && d->lang->mixed)
            d->lang->mixed(d, b, (struct lt_str){n.whole, 1}, LT_S("1"), LT_S("2"));
        else
            lt_say_number(d, b, &n, f);
    }
    if (empty) { /* the scale is drawn */
        lt_word(b, d->lang->words.stars_of ? d->lang->words.stars_of : d->lang->words.out_of);
        lt_say_int(d, b, (int)all, d->lang->out_of_form);
        struct lt_num total = {.n_whole = 1, .whole = {(char)('0' + (all == STAR_MOST ? 0 : all))}};
        lt_word_str(b,
                    lt_forms_pick(d->lang->words.star, lt_plural_case(d, &total, d->lang->out_of_form.kase)));
    } else {
        lt_word_str(
            b, lt_forms_pick(d->lang->words.star, half ? lt_plural(d, &n) : lt_plural_int(d, (int)full)));
    }
    return lt_say_words(d, i, to);
}

/* --- fraction characters --- */

static const struct {
    uint32_t c;
    const char *above, *below;
} vulgar[] = {
    {0xBC, "1", "4"},    {0xBD, "1", "2"},   {0xBE, "3", "4"},   {0x2150, "1", "7"}, {0x2151, "1", "9"},
    {0x2152, "1", "10"}, {0x2153, "1", "3"}, {0x2154, "2", "3"}, {0x2155, "1", "5"}, {0x2156, "2", "5"},
    {0x2157, "3", "5"},  {0x2158, "4", "5"}, {0x2159, "1", "6"}, {0x215A, "5", "6"}, {0x215B, "1", "8"},
    {0x215C, "3", "8"},  {0x215D, "5", "8"}, {0x215E, "7", "8"},
};

/* ½, or figures with a fraction slash (or, when `figures`, a plain one) at i. *room holds the denominator. */
static size_t scan_fraction(const struct lt_desk *d, size_t i, bool figures, struct lt_num *room,
                            struct lt_str *above, struct lt_str *below)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    for (size_t k = 0; t->kind == LT_TOK_MARK && k < LT_COUNT(vulgar); k++) {
        if (vulgar[k].c != t->c)
            continue;
        *above = lt_str_of(vulgar[k].above);
        *below = lt_str_of(vulgar[k].below);
        return 1;
    }
    bool slash = lt_is_mark(d, i + 1, 0x2044) || (figures && lt_is_mark(d, i + 1, '/'));
    if (!slash || !lt_is_digits(d, i, 1, 9) || !lt_is_digits(d, i + 2, 1, 9))
        return 0;
    size_t tokens = lt_scan_number(d, i + 2, false, room);
    if (!tokens || room->n_part || room->n_whole > 9)
        return 0;
    *above = lt_tok_text(d, i);
    *below = (struct lt_str){room->whole, room->n_whole};
    return 2 + tokens;
}

/* What is counted behind a fraction: "2½ hours", "½ kg", "3/4-inch". */
static size_t say_unit_behind(struct lt_desk *d, struct lt_buf *b, size_t at, bool several)
{
    struct lt_measure m;
    size_t space = lt_is_kind(d, at, LT_TOK_SPACE), hyphen = lt_is_mark(d, at, '-');
    if (!lt_scan_measure(d, at + (hyphen ? 1 : space), !space, &m) || !m.unit.forms)
        return at;
    const struct lt_num more = {.n_whole = 1, .whole = "2", .n_part = 1, .part = "5"};
    lt_measure_words(d, b, &m, several && !hyphen ? lt_plural(d, &more) : 0);
    return at + (hyphen ? 1 : space) + m.tokens;
}

/* "3/5 km": a fraction of a kilometre; 0: no unit behind it, or the language says it in the plain way. */
static size_t say_fraction_of(struct lt_desk *d, struct lt_buf *b, size_t at, struct lt_str above,
                              struct lt_str below)
{
    struct lt_measure m;
    size_t space = lt_is_kind(d, at, LT_TOK_SPACE);
    if (!d->lang->fraction_of)
        return 0;
    if (!lt_scan_measure(d, at + space, !space, &m) || !m.unit.forms) {
        struct lt_form f = {0};
        if (d->lang->counted && space && lt_digits_value(above) == 1 && lt_digits_value(below) == 2)
            f = d->lang->counted(d, at + 1);
        if (f.gender == LT_NO_GENDER)
            return 0;
        d->lang->fraction_of(d, b, above, below, f); /* "1/2 hora" */
        return at;
    }
    d->lang->fraction_of(d, b, above, below, m.unit.form);
    lt_measure_words(d, b, &m, 0);
    return at + space + m.tokens;
}

/* "-2 1/3": the sign is no mark between words. */
static bool has_sign(const struct lt_desk *d, size_t i)
{
    return lt_is_dash(d, i - 1) && lt_is_free_before(d, i - 1) && !lt_is_kind(d, i - 2, LT_TOK_NUMBER);
}

static size_t read_mixed(struct lt_desk *d, size_t i)
{
    struct lt_str above, below;
    struct lt_num room;
    if (!d->lang->fraction)
        return 0;
    size_t tokens = scan_fraction(d, i, false, &room, &above, &below);
    if (tokens) {
        struct lt_buf *b = lt_say_begin(d);
        size_t to = say_fraction_of(d, b, i + tokens, above, below);
        if (!to) {
            d->lang->fraction(d, b, above, below);
            to = say_unit_behind(d, b, i + tokens, false);
        }
        return lt_say_words(d, i, to);
    }
    if (!d->lang->mixed || !lt_is_digits(d, i, 1, 6) || !(lt_is_free_before(d, i) || has_sign(d, i)))
        return 0;
    bool space = lt_is_kind(d, i + 1, LT_TOK_SPACE);
    tokens = scan_fraction(d, i + 1 + space, space, &room, &above, &below);
    if (!tokens ||
        (space && tokens > 1 &&
         (lt_digits_value(below) > 16 || lt_digits_value(above) >= lt_digits_value(below) ||
          (!lt_is_free_after(d, i + space + tokens) && !lt_is_mark(d, i + 1 + space + tokens, '-')))))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->mixed(d, b, lt_digits_trim(lt_tok_text(d, i)), above, below);
    size_t to = i + 1 + space + tokens;
    if (lt_is_mark(d, to, '/') && lt_is_digits(d, to + 1, 1, 3) && d->lang->words.out_of) { /* "3½/5" */
        lt_word(b, d->lang->words.out_of);
        lt_say_cardinal(d, b, lt_tok_text(d, to + 1), d->lang->star_form);
        return lt_say_words(d, i, to + 2);
    }
    return lt_say_words(d, i, say_unit_behind(d, b, to, true));
}

/* --- figures with a slash --- */

/* Words near a score that say it is one. */
static bool has_cue(const struct lt_desk *d, size_t from, size_t to)
{
    size_t k = from;
    for (int seen = 0; seen < 5 && (k = lt_before(d, k)) != SIZE_MAX; seen++)
        if (lt_is_word_in(d, k, d->lang->score_cues))
            return true;
    for (int seen = 0; seen < 2 && to < d->n; seen++, to++) {
        to = lt_skip_space(d, to);
        if (lt_is_word_in(d, to, d->lang->score_cues) || is_full_star(lt_tok_at(d, to)->c))
            return true;
    }
    return false;
}

static bool stands_alone(const struct lt_desk *d, size_t from, size_t to)
{
    size_t before = lt_before(d, from);
    return (before == SIZE_MAX || lt_is_mark(d, before, ':') || lt_is_mark(d, before, '(')) &&
           (lt_is_last(d, to - 1) || lt_is_mark(d, to, ')'));
}

static bool is_score(const struct lt_desk *d, size_t i, size_t to, const struct lt_num *n, int below,
                     bool part)
{
    int64_t above = lt_digits_value((struct lt_str){n->whole, n->n_whole});
    if (above < 0 || above > below || below < 3)
        return false;
    if (above == 1 && !n->n_part && d->lang->unit_fractions && !has_cue(d, i, to))
        return false;
    if (part || n->n_part || below == 10 || below == 100)
        return true;
    struct lt_str scales = lt_str_of(d->lang->score_scales ? d->lang->score_scales : ""), scale_digits;
    while (lt_str_cut(&scales, '|', &scale_digits))
        if (lt_digits_value(scale_digits) == below)
            return true;
    /* "4/5 of the people" is a share, "3/5 cup" a measure */
    bool scale = below == 5 || below == 6 || below == 20 || below == 4;
    if (has_cue(d, i, to) || (scale && above == below))
        return true;
    return below == 5 &&
           (stands_alone(d, i, to) || !lt_is_word_in(d, lt_skip_space(d, to), d->lang->share_words));
}

static size_t read_score(struct lt_desk *d, size_t i)
{
    struct lt_num n, of;
    size_t tokens = lt_scan_number(d, i, false, &n), slash = i + tokens;
    size_t space = lt_is_kind(d, slash, LT_TOK_SPACE) && lt_is_kind(d, slash + 2, LT_TOK_SPACE);
    slash += space;
    if (!tokens || !n.n_whole || !d->lang->words.out_of || !lt_is_mark(d, slash, '/') ||
        !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, '/'))
        return 0;
    size_t below_at = slash + 1 + space, below_tokens = lt_scan_number(d, below_at, false, &of);
    size_t to = below_at + below_tokens;
    int64_t below = lt_digits_value((struct lt_str){of.whole, of.n_whole});
    if (!below_tokens || below < 3 || below > 1000 || lt_is_mark(d, to, '/') ||
        lt_is_kind(d, to, LT_TOK_WORD))
        return 0;
    struct lt_measure m;
    size_t gap = lt_is_kind(d, to, LT_TOK_SPACE);
    if (!is_score(d, i, to, &n, (int)below, of.n_part > 0))
        return 0;
    if (lt_scan_measure(d, to + gap, !gap, &m) && m.unit.forms && !n.n_part)
        return 0; /* "3/5 km" */
    bool stars = is_full_star(lt_tok_at(d, to)->c) && lt_is_kind(d, to, LT_TOK_MARK);
    struct lt_form f = d->lang->star_form;
    struct lt_buf *b = lt_say_begin(d);
    if (d->lang->score && !of.n_part) {
        d->lang->score(d, b, &n, (int)below, stars);
        return lt_say_words(d, i, to + stars);
    }
    lt_say_number(d, b, &n, f);
    lt_say_words(d, i, i + tokens);
    lt_say_text(d, d->lang->words.out_of, slash, slash + 1);
    b = lt_say_begin(d);
    lt_say_number(d, b, &of, d->lang->out_of_form);
    if (stars)
        lt_word_str(b, lt_forms_pick(d->lang->words.star, lt_plural_case(d, &of, d->lang->out_of_form.kase)));
    to += stars;
    lt_say_words(d, below_at, to);
    return to - i;
}

/* "16:9", "2:1": figures that are no time of day, or proportions known by sight. */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    if (!d->lang->words.ratio || !lt_is_digits(d, i, 1, 3) || !lt_is_mark(d, i + 1, ':') ||
        !lt_is_digits(d, i + 2, 1, 3) || !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, ':') ||
        lt_is_mark(d, i + 3, ':') || lt_is_kind(d, i + 3, LT_TOK_WORD))
        return 0;
    if (lt_tok_at(d, i + 2)->n == 2 && lt_scan_int(d, i) < 25)
        return 0; /* a time */
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i), (struct lt_form){0});
    lt_say_words(d, i, i + 1);
    lt_say_text(d, d->lang->words.ratio, i + 1, i + 2);
    b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_tok_text(d, i + 2), (struct lt_form){0});
    lt_say_words(d, i + 2, i + 3);
    return 3;
}

const char *lt_normal_slash_phrase(const struct lt_desk *d, size_t i)
{
    for (const struct lt_phrase *p = d->lang->slash_phrases; p && p->written; p++) {
        struct lt_str want = lt_str_of(p->written), rest = lt_str_from(d->text, lt_tok_at(d, i)->at);
        const struct lt_tok *last = lt_tok_at(d, i + 2);
        if (last->at + last->n == lt_tok_at(d, i)->at + want.n && lt_str_starts(rest, want) &&
            lt_is_free_before(d, i) && lt_is_free_after(d, i + 2) && !lt_is_mark(d, i + 3, '/'))
            return p->spoken;
    }
    return NULL;
}

static size_t read_fraction(struct lt_desk *d, size_t i)
{
    struct lt_str above, below;
    struct lt_num room;
    size_t tokens = d->lang->fraction ? scan_fraction(d, i, true, &room, &above, &below) : 0;
    if (!tokens || !lt_is_free_before(d, i) || lt_is_mark(d, i - 1, '/') || lt_is_mark(d, i + tokens, '/'))
        return 0;
    int64_t under = lt_digits_value(below);
    int64_t most = d->lang->fraction_most ? d->lang->fraction_most : 100;
    if (above.n > 3 || under < 2 || under > most || above.p[0] == '0' || below.p[0] == '0')
        return 0;
    /* "120/80" and "8/128" are two numbers, "39/2015" a law of that year */
    int64_t over = lt_digits_value(above);
    if ((over >= under && under > 12) || (under > 100 && over != 1) ||
        (under >= 1900 && under < 2100 && under % 1000))
        return 0;
    size_t to = i + tokens;
    /* "1/4th" */
    struct lt_num n;
    struct lt_form f;
    lt_scan_number(d, i + 2, false, &n);
    if (d->lang->ordinal_mark && lt_is_kind(d, to, LT_TOK_WORD))
        to += d->lang->ordinal_mark(d, to, &n, &f);
    if (lt_is_kind(d, to, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    size_t unit = say_fraction_of(d, b, to, above, below);
    if (!unit) {
        d->lang->fraction(d, b, above, below);
        unit = say_unit_behind(d, b, to, false);
    }
    return lt_say_words(d, i, unit);
}

size_t lt_normal_score(struct lt_desk *d, size_t i)
{
    size_t tokens = lt_is_kind(d, i, LT_TOK_MARK) ? read_stars(d, i) : 0;
    if (!tokens)
        tokens = read_mixed(d, i);
    if (tokens || !lt_is_kind(d, i, LT_TOK_NUMBER))
        return tokens;
    const char *phrase = lt_normal_slash_phrase(d, i);
    if (phrase)
        return lt_say_text(d, phrase, i, i + 3);
    tokens = read_ratio(d, i);
    if (!tokens)
        tokens = read_score(d, i);
    return tokens ? tokens : read_fraction(d, i);
}
