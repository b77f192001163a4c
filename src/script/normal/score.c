/* script/normal/score.c - two numbers with a slash: a score ("4/5 stars", "8.5/10"), a fraction ("3/4 cup",
 * "2 1/2") or a fixed phrase ("24/7"); rows of stars ("★★★★☆"); the fraction characters ("½", "2½"). */
#include "script/normal/readers.h"

/* --- stars --- */

enum { STAR_MOST = 10 };

/* In the order they stand in a row. */
enum star { NO_STAR, FULL, HALF, EMPTY, STARS };

static enum star star_of(const struct lt_tok *t)
{
    static const struct {
        uint32_t c;
        enum star star;
    } stars[] = {
        {0x2605, FULL}, {0x2B50, FULL}, {0x1F31F, FULL}, {0xBD, HALF},    {0x2BEA, HALF},
        {0x2BE8, HALF}, {0x2BEB, HALF}, {0x1F31C, HALF}, {0x2606, EMPTY}, {0x2729, EMPTY},
    };
    for (size_t k = 0; t->kind == LT_TOK_MARK && k < LT_COUNT(stars); k++)
        if (stars[k].c == t->c)
            return stars[k].star;
    return NO_STAR;
}

/* Variation selectors may follow each star; "★ ★ ★" may be separated by single spaces. */
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

/* A row of them: full ones, then at most one half, then empty ones. */
struct stars {
    size_t n[STARS], all, to;
};

static bool may_follow(enum star star, enum star last)
{
    return star == HALF ? last == FULL : star && star >= last;
}

static void scan_stars(const struct lt_desk *d, size_t i, struct stars *s)
{
    *s = (struct stars){.to = i};
    enum star last = NO_STAR, star;
    for (size_t at = i; s->all <= STAR_MOST && may_follow(star = star_of(lt_tok_at(d, at)), last);) {
        s->n[star]++;
        s->all++;
        last = star;
        s->to = at = skip_selector(d, at + 1);
        at += lt_is_kind(d, at, LT_TOK_SPACE) && lt_is_kind(d, at + 1, LT_TOK_MARK);
    }
}

/* As a number below ten: "4", "4.5". */
static struct lt_num stars_number(const struct stars *s)
{
    return (struct lt_num){
        .n_whole = 1, .whole = {(char)('0' + s->n[FULL] % 10)}, .n_part = s->n[HALF] > 0, .part = "5"};
}

static void say_full_stars(struct lt_desk *d, struct lt_buf *b, const struct stars *s)
{
    struct lt_num n = stars_number(s);
    if (s->n[FULL] == STAR_MOST)
        lt_say_int(d, b, STAR_MOST, d->lang->star_form);
    else if (s->n[HALF] && d->lang->mixed)
        d->lang->mixed(d, b, (struct lt_str){n.whole, 1}, LT_S("1"), LT_S("2"));
    else
        lt_say_number(d, b, &n, d->lang->star_form);
}

/* "four and a half stars" */
static void say_stars_alone(struct lt_desk *d, struct lt_buf *b, const struct stars *s)
{
    struct lt_num n = stars_number(s);
    unsigned plural = s->n[HALF] ? lt_plural(d, &n) : lt_plural_int(d, (int)s->n[FULL]);
    say_full_stars(d, b, s);
    lt_word_str(b, lt_forms_pick(d->lang->words.star, plural));
}

/* "four out of five stars": the scale is drawn. */
static void say_stars_of_all(struct lt_desk *d, struct lt_buf *b, const struct stars *s)
{
    const struct lt_lang_words *w = &d->lang->words;
    struct lt_num n = stars_number(s);
    if (d->lang->score) {
        d->lang->score(d, b, &n, (int)s->all, true);
        return;
    }
    struct lt_num total = {.n_whole = 1, .whole = {(char)('0' + s->all % 10)}};
    say_full_stars(d, b, s);
    lt_word(b, w->stars_of ? w->stars_of : w->out_of);
    lt_say_int(d, b, (int)s->all, d->lang->out_of_form);
    lt_word_str(b, lt_forms_pick(w->star, lt_plural_case(d, &total, d->lang->out_of_form.kase)));
}

static size_t read_stars(struct lt_desk *d, size_t i)
{
    struct stars s;
    scan_stars(d, i, &s);
    if (s.all < 2 || s.all > STAR_MOST || !d->lang->words.star || !d->lang->words.out_of)
        return 0; /* longer rows are ornaments */
    struct lt_buf *b = lt_say_begin(d);
    if (d->lang->stars_first)
        say_stars_first(d, b, (int)s.n[FULL], s.n[HALF], s.n[EMPTY] ? (int)s.all : 0);
    else if (s.n[EMPTY])
        say_stars_of_all(d, b, &s);
    else
        say_stars_alone(d, b, &s);
    return lt_say_words(d, i, s.to);
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

/* What is counted after a fraction: "2½ hours", "½ kg", "3/4-inch". */
static size_t say_unit_behind(struct lt_desk *d, struct lt_buf *b, size_t at, bool several)
{
    struct lt_measure m;
    size_t space = lt_is_kind(d, at, LT_TOK_SPACE), hyphen = lt_is_mark(d, at, '-');
    if (!lt_scan_measure(d, at + (hyphen ? 1 : space), !space, &m) || !m.unit.forms)
        return at;
    const struct lt_num more = {.n_whole = 1, .whole = "2", .n_part = 1, .part = "5"};
    unsigned part = lt_plural(d, &more); /* a fourth form is that of parts: "pół litra" */
    bool parts = d->lang->plural_case && part > 2;
    lt_measure_words(d, b, &m, (several || parts) && !hyphen ? part : 0);
    return at + (hyphen ? 1 : space) + m.tokens;
}

/* "3/5 km": a fraction of a kilometre; 0: no unit after it, or the language says it in the plain way. */
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

/* "3 3/5 m": "tres y tres quintos DE metro" where the language says so. */
static size_t say_unit_of_mixed(struct lt_desk *d, struct lt_buf *b, size_t at, bool parts)
{
    struct lt_measure m;
    size_t space = lt_is_kind(d, at, LT_TOK_SPACE);
    if (!parts || !d->lang->fraction_of || !d->lang->words.of ||
        !lt_scan_measure(d, at + space, !space, &m) || !m.unit.forms)
        return say_unit_behind(d, b, at, true);
    lt_word_link(d, b, lt_str_of(m.unit.prefix[0] ? m.unit.prefix : m.unit.forms));
    lt_measure_words(d, b, &m, 0);
    return at + space + m.tokens;
}

/* "-2 1/3": the sign is no mark between words. */
static bool has_sign(const struct lt_desk *d, size_t i)
{
    return lt_is_dash(d, i - 1) && lt_is_free_before(d, i - 1) && !lt_is_kind(d, i - 2, LT_TOK_NUMBER);
}

/* The sign of "-2 1/3", "-1/3", "-2½", "-½": said here, or the whole number would be taken for all of it. */
static size_t read_sign(struct lt_desk *d, size_t i)
{
    struct lt_num room;
    struct lt_str above, below;
    if (!lt_is_dash(d, i) || !d->lang->words.minus || !has_sign(d, i + 1))
        return 0;
    size_t whole = lt_is_digits(d, i + 1, 1, 6), gap = whole && lt_is_kind(d, i + 2, LT_TOK_SPACE);
    bool signs = scan_fraction(d, i + 1, true, &room, &above, &below) ||
                 (whole && scan_fraction(d, i + 2 + gap, gap, &room, &above, &below));
    return signs ? lt_say_text(d, d->lang->words.minus, i, i + 1) : 0;
}

/* ½ and ⅓, and figures with a fraction slash. */
static size_t read_fraction_sign(struct lt_desk *d, size_t i)
{
    struct lt_str above, below;
    struct lt_num room;
    size_t tokens = scan_fraction(d, i, false, &room, &above, &below);
    if (!tokens)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    size_t to = say_fraction_of(d, b, i + tokens, above, below);
    if (!to) {
        d->lang->fraction(d, b, above, below);
        to = say_unit_behind(d, b, i + tokens, false);
    }
    return lt_say_words(d, i, to);
}

/* Of "2 1/3" the fraction, and of "2 4/3", with single figures; "2 14/3" and "2 1/50" are something else. */
static bool is_proper(const struct lt_desk *d, struct lt_str above, struct lt_str below, size_t to)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    return under <= 16 && (over < under || (over <= 9 && under <= 9 && under > 1)) &&
           (lt_is_free_after(d, to - 1) || lt_is_mark(d, to, '-'));
}

static size_t read_mixed(struct lt_desk *d, size_t i)
{
    struct lt_str above, below;
    struct lt_num room;
    if (!d->lang->mixed || !lt_is_digits(d, i, 1, 6) || !(lt_is_free_before(d, i) || has_sign(d, i)))
        return 0;
    /* "1-1/2 cups" is typed for 1½ */
    bool hyphen =
        lt_is_mark(d, i + 1, '-') && lt_is_kind(d, i + 2, LT_TOK_NUMBER) && !lt_is_mark(d, i - 1, '/');
    bool space = hyphen || lt_is_kind(d, i + 1, LT_TOK_SPACE);
    size_t tokens = scan_fraction(d, i + 1 + space, space, &room, &above, &below);
    size_t to = i + 1 + space + tokens;
    if (!tokens || (space && tokens > 1 && !is_proper(d, above, below, to)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->mixed(d, b, lt_digits_trim(lt_tok_text(d, i)), above, below);
    struct lt_match scale;
    if (!d->lang->words.out_of || !lt_match(d, to, "/ #1-3", &scale))
        return lt_say_words(d, i, say_unit_of_mixed(d, b, to, lt_digits_value(below) != 2));
    lt_word(b, d->lang->words.out_of); /* "3½/5" */
    lt_say_cardinal(d, b, lt_match_text(d, &scale, 1), d->lang->star_form);
    return lt_say_words(d, i, scale.to);
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
        if (lt_is_word_in(d, to, d->lang->score_cues) || star_of(lt_tok_at(d, to)) == FULL)
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

/* What is always the whole of a score. */
static bool is_sure_scale(const struct lt_desk *d, int below)
{
    struct lt_str scales = lt_str_of(d->lang->score_scales ? d->lang->score_scales : ""), scale;
    while (lt_str_cut(&scales, '|', &scale))
        if (lt_digits_value(scale) == below)
            return true;
    return below == 10 || below == 100;
}

static bool may_be_scale(int below)
{
    return below == 4 || below == 5 || below == 6 || below == 20;
}

/* "4/5 of the people" is a share, "3/5 cup" a measure */
static bool is_share(const struct lt_desk *d, size_t i, size_t to)
{
    return !stands_alone(d, i, to) && lt_is_word_in(d, lt_skip_space(d, to), d->lang->share_words);
}

static bool is_score(const struct lt_desk *d, size_t i, size_t to, const struct lt_num *n, int below,
                     bool part)
{
    int64_t above = lt_digits_value((struct lt_str){n->whole, n->n_whole});
    if (above < 0 || above > below || below < 3)
        return false;
    if (above == 1 && !n->n_part && d->lang->unit_fractions && !has_cue(d, i, to))
        return false;
    if (part || n->n_part || is_sure_scale(d, below))
        return true;
    if (has_cue(d, i, to) || (above == below && may_be_scale(below)))
        return true;
    return below == 5 && !is_share(d, i, to);
}

/* "3/5 km" */
static bool counts_unit(const struct lt_desk *d, size_t to)
{
    struct lt_measure m;
    size_t gap = lt_is_kind(d, to, LT_TOK_SPACE);
    return lt_scan_measure(d, to + gap, !gap, &m) && m.unit.forms;
}

/* The slash is the item in the middle, with a space on both sides or none. */
static size_t say_score(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n, of;
    size_t slash = m->at[m->n / 2], below_at = m->at[m->n - 1], to = m->to;
    lt_scan_number(d, m->from, false, &n);
    lt_scan_number(d, below_at, false, &of);
    int64_t below = lt_digits_value((struct lt_str){of.whole, of.n_whole});
    if (!n.n_whole || !d->lang->words.out_of || below < 3 || below > 1000 ||
        !is_score(d, m->from, to, &n, (int)below, of.n_part > 0) || (!n.n_part && counts_unit(d, to)))
        return 0;
    bool stars = star_of(lt_tok_at(d, to)) == FULL;
    struct lt_buf *b = lt_say_begin(d);
    if (d->lang->score && !of.n_part) {
        d->lang->score(d, b, &n, (int)below, stars);
        return lt_say_words(d, m->from, to + stars);
    }
    struct lt_form f = d->lang->out_of_form;
    lt_say_number(d, b, &n, d->lang->star_form);
    lt_say_words(d, m->from, m->at[1]);
    lt_say_text(d, d->lang->words.out_of, slash, slash + 1);
    lt_say_number(d, lt_say_begin(d), &of, f);
    if (stars)
        lt_word_str(b, lt_forms_pick(d->lang->words.star, lt_plural_case(d, &of, f.kase)));
    lt_say_words(d, below_at, to + stars);
    return to + stars - m->from;
}

/* "ran it in 31:45", "31:45 min": minutes and seconds. */
static size_t say_minutes(struct lt_desk *d, const struct lt_match *m)
{
    enum { HOURS = 24, SIXTY = 60 };
    int minutes = lt_match_int(d, m, 0), seconds = lt_match_int(d, m, 2);
    struct lt_match unit;
    if (!d->lang->length_names || lt_tok_at(d, m->at[2])->n != 2 || minutes <= HOURS || minutes >= SIXTY ||
        seconds >= SIXTY)
        return 0;
    bool named = lt_match(d, m->to, "_? W", &unit) &&
                 (lt_is_word_in(d, unit.to - 1, "min|mn") ||
                  lt_is_word_in(d, unit.to - 1, d->lang->length_names[LT_MINUTES]));
    if (!named && !lt_is_word_in(d, lt_before(d, m->from), d->lang->length_cues))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_length(d, b, minutes, LT_MINUTES);
    lt_word(b, d->lang->words.and_length);
    lt_say_length(d, b, seconds, LT_SECONDS);
    return lt_say_words(d, m->from, named ? unit.to + lt_is_short_stop(d, unit.to) : m->to);
}

/* Figures that are no time of day, or proportions known by sight. */
static size_t say_ratio(struct lt_desk *d, const struct lt_match *m)
{
    size_t length = say_minutes(d, m);
    if (length)
        return length;
    bool time = lt_tok_at(d, m->at[2])->n == 2 && lt_match_int(d, m, 0) < 25;
    if (!d->lang->words.ratio || time)
        return 0;
    lt_say_cardinal(d, lt_say_begin(d), lt_match_text(d, m, 0), (struct lt_form){0});
    lt_say_words(d, m->from, m->at[1]);
    lt_say_text(d, d->lang->words.ratio, m->at[1], m->at[2]);
    lt_say_cardinal(d, lt_say_begin(d), lt_match_text(d, m, 2), d->lang->ratio_form);
    lt_say_words(d, m->at[2], m->to);
    return m->to - m->from;
}

static size_t say_scale(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    lt_scan_number(d, m->at[2], false, &n);
    if (!d->lang->words.ratio || !n.grouped)
        return 0;
    lt_say_cardinal(d, lt_say_begin(d), lt_match_text(d, m, 0), (struct lt_form){0});
    lt_say_words(d, m->from, m->at[1]);
    lt_say_text(d, d->lang->words.ratio, m->at[1], m->at[2]);
    lt_say_number(d, lt_say_begin(d), &n, (struct lt_form){0});
    lt_say_words(d, m->at[2], m->to);
    return m->to - m->from;
}

const struct lt_pattern lt_normal_scores[] = {
    {"<!: ^", "#1-3 : N !: !W", "im Maßstab 1:50.000", say_scale, NULL},
    {"<!: ^", "#1-3 : #1-3 !: !W", "im Format 16:9", say_ratio, NULL},
    {"<!/ ^", "N / N !/ !W", "8.5/10", say_score, NULL},
    {"<!/ ^", "N _ / _ N !/ !W", "8 / 10", say_score, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

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

/* "120/80" and "8/128" are two numbers, "39/2015" a law of that year. */
static bool is_fraction(const struct lt_desk *d, struct lt_str above, struct lt_str below)
{
    int64_t over = lt_digits_value(above), under = lt_digits_value(below);
    int64_t most = d->lang->fraction_most ? d->lang->fraction_most : 100;
    if (above.n > 3 || under < 2 || under > most || above.p[0] == '0' || below.p[0] == '0')
        return false;
    bool year = under >= 1900 && under < 2100 && under % 1000;
    bool round = under % 100 == 0; /* "5/200", "2/1000" */
    return !(over >= under && under > 12) && !(under > 100 && over != 1 && !round) && !year;
}

/* "1/4th": past its ending. */
static size_t skip_ordinal_mark(const struct lt_desk *d, size_t below, size_t to)
{
    struct lt_num n;
    struct lt_form f;
    if (!d->lang->ordinal_mark || !lt_is_kind(d, to, LT_TOK_WORD))
        return to;
    lt_scan_number(d, below, false, &n);
    return to + d->lang->ordinal_mark(d, to, &n, &f);
}

/* "28/36 mpg": in town and on the road. A fraction of a unit has few parts, or as many as an inch has. */
static bool is_pair_of_measures(const struct lt_desk *d, struct lt_str above, struct lt_str below, size_t to)
{
    int64_t under = lt_digits_value(below);
    return above.n >= 2 && below.n >= 2 && under > 12 && under != 16 && under != 32 && under != 64 &&
           under != 100 && counts_unit(d, to);
}

static size_t say_pair_of_measures(struct lt_desk *d, size_t i, struct lt_str above, struct lt_str below,
                                   size_t to)
{
    lt_say_cardinal(d, lt_say_begin(d), above, (struct lt_form){0});
    lt_say_words(d, i, i + 1);
    lt_say_space(d->out, lt_tok_at(d, i + 1)->show_at, lt_tok_at(d, i + 2)->show_at);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, below, (struct lt_form){0});
    size_t end = say_unit_behind(d, b, to, true);
    lt_say_words(d, i + 1, end);
    return end - i;
}

static size_t read_fraction(struct lt_desk *d, size_t i)
{
    struct lt_str above, below;
    struct lt_num room;
    size_t tokens = d->lang->fraction ? scan_fraction(d, i, true, &room, &above, &below) : 0;
    bool range = lt_is_dash(d, i - 1) && lt_is_kind(d, i - 2, LT_TOK_NUMBER);
    if (!tokens || !(lt_is_free_before(d, i) || range || has_sign(d, i)) || lt_is_mark(d, i - 1, '/') ||
        lt_is_mark(d, i + tokens, '/') || !is_fraction(d, above, below))
        return 0;
    size_t to = skip_ordinal_mark(d, i + 2, i + tokens);
    if (lt_is_kind(d, to, LT_TOK_WORD))
        return 0;
    if (is_pair_of_measures(d, above, below, to))
        return say_pair_of_measures(d, i, above, below, to);
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
    if (!tokens && d->lang->fraction)
        tokens = read_sign(d, i);
    if (!tokens && d->lang->fraction)
        tokens = read_fraction_sign(d, i);
    if (!tokens && d->lang->fraction)
        tokens = read_mixed(d, i);
    if (tokens || !lt_is_kind(d, i, LT_TOK_NUMBER))
        return tokens;
    const char *phrase = lt_normal_slash_phrase(d, i);
    if (phrase)
        return lt_say_text(d, phrase, i, i + 3);
    tokens = lt_match_say(d, i, lt_normal_scores);
    return tokens ? tokens : read_fraction(d, i);
}
