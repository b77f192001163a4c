/* lang/tr/readers.c - what Turkish writes its own way: a percent sign before the number ("%20": yüzde yirmi),
 * endings after an apostrophe, times and clock ranges with full stops, speeds that begin with the time
 * ("saatte 120 kilometre"), Roman ordinals with a full stop. */
#include "lang/tr/tr.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"

#include <string.h>

/* An ending after what `b` says, at i; its tokens. */
static size_t join_ending_at(const struct lt_desk *d, struct lt_buf *b, size_t i)
{
    if (!lt_tr_is_ending(d, i))
        return 0;
    lt_tr_join_ending(b, lt_tok_text(d, i + 1));
    return 2;
}

/* "3'üncü", "1990'lı", "5'er" */
static size_t read_number_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n);
    if (!tokens || !lt_is_free_before(d, i) || !lt_tr_is_ending(d, i + tokens))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){0});
    return lt_say_words(d, i, i + tokens + join_ending_at(d, b, i + tokens));
}

#define DAYS "pzt|pazartesi|sal|salı|çar|çarşamba|per|perşembe|cum|cuma|cmt|cumartesi|paz|pazar"

/* The time of day in figures at i, "14.30" or "14:30"; its tokens, or 0. */
static size_t scan_clock(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    *t = (struct lt_time){.hour = lt_scan_int(d, i), .minute = lt_scan_int(d, i + 2), .second = -1};
    bool shape = lt_is_digits(d, i, 1, 2) && (lt_is_mark(d, i + 1, '.') || lt_is_mark(d, i + 1, ':')) &&
                 lt_is_digits(d, i + 2, 2, 2);
    return shape && t->hour < 25 && t->minute < 60 ? 3 : 0;
}

/* "14.30'da", "15.00'te", and "14.30-16.00" after "saat": figures with a full stop are a time only so. */
static size_t read_clock(struct lt_desk *d, size_t i)
{
    struct lt_time t, last;
    size_t tokens = scan_clock(d, i, &t), to = i + tokens, more = 0;
    if (!tokens || !lt_is_free_before(d, i))
        return 0;
    if (lt_is_dash(d, to))
        more = scan_clock(d, to + 1, &last);
    bool between = more && lt_is_word_in(d, lt_skip_space(d, to + 1 + more), "arası|arasında|arasındaki");
    size_t word = lt_before(d, i);
    if (word != SIZE_MAX && word > 0 && lt_is_mark(d, word, '.'))
        word--;
    bool cue = between || (more && lt_is_word_in(d, word, DAYS)) ||
               lt_is_word_in(d, lt_before(d, i), "saat|saati|saatler|saatleri");
    if (more ? !cue && !lt_tr_is_ending(d, to + 1 + more) : !lt_tr_is_ending(d, to))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    d->lang->time(d, b, &t);
    if (more) {
        lt_word(b, between ? "ile" : NULL);
        d->lang->time(d, b, &last);
        to += 1 + more;
    }
    return lt_say_words(d, i, to + join_ending_at(d, b, to));
}

/* "%20", "% 12,5", "%10-15", "‰5"; the ending goes with the number. */
static size_t read_percent(struct lt_desk *d, size_t i)
{
    struct lt_num n, last;
    size_t at = lt_skip_space(d, i + 1), tokens = lt_scan_number(d, at, true, &n);
    bool thousand = lt_is_mark(d, i, 0x2030);
    if ((!thousand && !lt_is_mark(d, i, '%')) || !tokens || lt_is_kind(d, i - 1, LT_TOK_NUMBER))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, thousand ? "binde" : "yüzde");
    lt_say_number(d, b, &n, (struct lt_form){0});
    size_t to = at + tokens, more = lt_is_dash(d, to) ? lt_scan_number(d, to + 1, false, &last) : 0;
    if (more) {
        lt_word(b, "ila");
        lt_say_number(d, b, &last, (struct lt_form){0});
        to += 1 + more;
    }
    return lt_say_words(d, i, to + join_ending_at(d, b, to));
}

/* "20%" and "20 %" are written by machines: the same words. */
static size_t read_percent_behind(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n), sign = lt_skip_space(d, i + tokens);
    if (!tokens || !lt_is_mark(d, sign, '%') || !lt_is_free_before(d, i) ||
        (sign > i + tokens && lt_is_kind(d, lt_skip_space(d, sign + 1), LT_TOK_NUMBER)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "yüzde");
    lt_say_number(d, b, &n, (struct lt_form){0});
    return lt_say_words(d, i, sign + 1 + join_ending_at(d, b, sign + 1));
}

/* What is counted in a time: the time comes first, "saatte yüz yirmi kilometre". */
static const struct rate {
    const char *forms;
    const char *in_a, *counted;
} rates[] = {
    {"kilometre saat", "saatte", "kilometre"},
    {"metre saniye", "saniyede", "metre"},
    {"mil saat", "saatte", "mil"},
    {"bit saniye", "saniyede", "bit"},
    {"bayt saniye", "saniyede", "bayt"},
    {"devir dakika", "dakikada", "devir"},
    {"vuruş dakika", "dakikada", "vuruş"},
    {"kare saniye", "saniyede", "kare"},
};

static const struct lt_phrase in_a[] = {
    {"saat", "saatte"}, {"dakika", "dakikada"}, {"saniye", "saniyede"}, {"gün", "günde"}, {"yıl", "yılda"}};

/* The time the measure is counted in, as it is said; the measure is left with what is counted. NULL: none. */
static const char *take_rate(struct lt_measure *m)
{
    for (size_t k = 0; m->unit.forms && k < LT_COUNT(rates); k++) {
        if (strcmp(m->unit.forms, rates[k].forms) != 0)
            continue;
        m->unit.forms = rates[k].counted;
        return rates[k].in_a;
    }
    bool plain = m->unit.forms && m->per.forms && m->per_power == 1 && !m->per.prefix[0];
    for (size_t k = 0; plain && k < LT_COUNT(in_a); k++)
        if (strcmp(m->per.forms, in_a[k].written) == 0) {
            m->per.forms = NULL;
            return in_a[k].spoken;
        }
    return NULL;
}

/* "120 km/sa", "9,8 m/s" */
static size_t read_rate(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_measure m;
    size_t tokens = lt_scan_number(d, i, false, &n), unit = lt_skip_space(d, i + tokens);
    if (!tokens || !lt_is_free_before(d, i) || !lt_scan_measure(d, unit, unit == i + tokens, &m))
        return 0;
    const char *in = take_rate(&m);
    if (!in)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, in);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_measure_words(d, b, &m, 0);
    size_t to = unit + m.tokens;
    return lt_say_words(d, i, to + join_ending_at(d, b, to));
}

/* "5.000 TL/ay", "₺300/yıl": what a price is paid for stands before it or after it. */
static size_t read_price_per(struct lt_desk *d, size_t i)
{
    static const struct {
        const char *per, *before, *after;
    } known[] = {
        {"ay", "ayda", NULL},        {"yıl", "yılda", NULL},     {"gün", "günde", NULL},
        {"saat", "saatte", NULL},    {"hafta", "haftada", NULL}, {"gece", "gecede", NULL},
        {"kişi", "kişi başı", NULL}, {"adet", NULL, "tanesi"},   {"ad", NULL, "tanesi"},
        {"kg", NULL, "kilosu"},      {"lt", NULL, "litresi"},    {"litre", NULL, "litresi"},
    };
    struct lt_num n;
    size_t sign = 0, at = i;
    const struct lt_currency *money = lt_scan_currency(d, i, &sign);
    at = lt_skip_space(d, i + sign);
    size_t tokens = lt_scan_number(d, at, false, &n);
    if (!tokens || !lt_is_free_before(d, i))
        return 0;
    at += tokens;
    if (!money) {
        at = lt_skip_space(d, at);
        money = lt_scan_currency(d, at, &sign);
        at += sign;
    }
    if (!money || n.n_part || !lt_is_mark(d, at, '/'))
        return 0;
    for (size_t k = 0; k < LT_COUNT(known); k++) {
        if (!lt_is_word(d, at + 1, known[k].per) || !lt_is_free_after(d, at + 1))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        lt_word(b, known[k].before);
        if (known[k].after)
            lt_word(b, known[k].after);
        lt_say_number(d, b, &n, (struct lt_form){0});
        lt_word_str(b, lt_forms_pick(money->forms, 0));
        return lt_say_words(d, i, at + 2);
    }
    return 0;
}

/* "18. yy.da", "2. yy.'ın" */
static size_t read_century_ending(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_is_word(d, i, "yy") || (!lt_match(d, i, "W . '? W", &m) && !lt_match(d, i, "W . ’ W", &m)) ||
        lt_tok_at(d, m.at[3])->shape != LT_SHAPE_LOWER || lt_tok_at(d, m.at[3])->n > 8)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "yüzyıl");
    lt_tr_join_ending(b, lt_tok_text(d, m.at[3]));
    return lt_say_words(d, i, m.to);
}

/* "85 m²'lik": the sign ends in a mark. */
static size_t read_power_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_measure m;
    size_t tokens = lt_scan_number(d, i, false, &n), at = lt_skip_space(d, i + tokens);
    if (!tokens || !lt_is_free_before(d, i) || !lt_scan_measure(d, at, at == i + tokens, &m) ||
        !m.unit.forms || !lt_tr_is_ending(d, at + m.tokens))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_measure_words(d, b, &m, 0);
    return lt_say_words(d, i, at + m.tokens + join_ending_at(d, b, at + m.tokens));
}

/* "180 °C'de" */
static size_t read_degree_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, true, &n), sign = lt_skip_space(d, i + tokens);
    struct lt_str word = lt_tok_text(d, sign + 1);
    size_t cut = lt_str_find_char(word, '\''), mark = 1;
    if (cut == SIZE_MAX) {
        cut = lt_str_find(word, LT_S("’"));
        mark = 3;
    }
    if (!tokens || !lt_is_free_before(d, i) || !lt_is_mark(d, sign, 0xB0) || cut != 1 || word.p[0] != 'C')
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word(b, "derece");
    lt_tr_join_ending(b, lt_str_from(word, cut + mark));
    return lt_say_words(d, i, sign + 2);
}

/* "5 km'ye", "100 TL'lik": the sign and its ending are one word as they are written. */
static size_t read_sign_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct lt_measure m;
    size_t tokens = lt_scan_number(d, i, false, &n), at = lt_skip_space(d, i + tokens), parts = 0;
    const struct lt_tok *t = lt_tok_at(d, at);
    struct lt_str word = lt_tok_text(d, at);
    size_t cut = lt_str_find_char(word, '\''), mark = 1;
    if (cut == SIZE_MAX) {
        cut = lt_str_find(word, LT_S("’"));
        mark = 3;
    }
    if (!tokens || !lt_is_free_before(d, i) || t->kind != LT_TOK_WORD || cut == SIZE_MAX || cut == 0)
        return 0;
    /* the sign by itself, as if it were all there is */
    struct lt_tok alone = *t;
    alone.n = (uint32_t)cut;
    struct lt_desk sign = *d;
    sign.tok = &alone;
    sign.n = 1;
    struct lt_buf *b = lt_say_begin(d);
    const struct lt_currency *money = lt_scan_currency(&sign, 0, &parts);
    if (!money && !lt_scan_measure(&sign, 0, true, &m))
        return 0;
    lt_say_number(d, b, &n, (struct lt_form){0});
    if (money)
        lt_word_str(b, lt_forms_pick(money->forms, 0));
    else
        lt_measure_words(d, b, &m, 0);
    lt_tr_join_ending(b, lt_str_from(word, cut + mark));
    return lt_say_words(d, i, at + 1);
}

/* "15 Mayıs 2021'de", "67. dk.'da": the ending goes with the number, or what the short form stands for, that
 * has just been said. */
static size_t read_said_ending(struct lt_desk *d, size_t i)
{
    if (!lt_tr_is_ending(d, i) || i < 2 || d->out->say.n == 0)
        return 0;
    bool brief = lt_is_mark(d, i - 1, '.') && lt_is_kind(d, i - 2, LT_TOK_WORD) &&
                 !lt_str_ends(lt_buf_str(&d->out->say), LT_S("."));
    if (!brief && !lt_is_kind(d, i - 1, LT_TOK_NUMBER))
        return 0;
    /* a copy of the last word, so that the ending can be brought into harmony with it */
    struct lt_str say = lt_buf_str(&d->out->say);
    size_t from = say.n;
    while (from > 0 && say.p[from - 1] != ' ')
        from--;
    struct lt_buf *b = lt_say_begin(d);
    lt_buf_add(b, lt_str_from(say, from));
    size_t kept = b->n;
    lt_tr_join_ending(b, lt_tok_text(d, i + 1));
    bool changed = kept > 0 && kept <= b->n && b->p[kept - 1] != say.p[say.n - 1]; /* dört, dördü */
    kept -= changed && lt_say_cut(d->out);
    lt_say_joined(d->out, lt_str_from(lt_buf_str(b), kept), lt_tok_at(d, i)->show_at,
                  lt_tok_at(d, i + 1)->show_at + lt_tok_at(d, i + 1)->show_len);
    return 2;
}

/* "XX. yüzyıl", "II. Mahmud", "IV'üncü" */
static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    int value = lt_roman_value(lt_tok_text(d, i));
    if (!value || value >= 50 || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i) ||
        !lt_is_kind(d, i + 2, LT_TOK_SPACE) || !lt_is_kind(d, i + 3, LT_TOK_WORD))
        return 0;
    size_t before = lt_before(d, i);
    if (lt_is_mark(d, before, '.') && before > 0 && lt_tok_at(d, before - 1)->n == 1)
        return 0; /* an initial: "A. V. Şahin" */
    if (lt_tok_at(d, i)->n == 1 && before != SIZE_MAX && lt_is_name(d, before) && lt_is_name(d, i + 3) &&
        !lt_is_word_in(d, before, d->lang->ruler_titles))
        return 0; /* "Ali V. Şahin" */
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, value, (struct lt_form){0});
    return lt_say_words(d, i, i + 2);
}

#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define WORD   LT_KIND(LT_TOK_WORD)
#define MARK   LT_KIND(LT_TOK_MARK)

const struct lt_verbalizer lt_tr_readers[] = {
    {"weekdays", WORD, lt_say_calendar, NULL},
    {"clock", NUMBER, read_clock, NULL},
    {"price per", NUMBER | MARK, read_price_per, NULL},
    {"power with an ending", NUMBER, read_power_ending, NULL},
    {"degree with an ending", NUMBER, read_degree_ending, NULL},
    {"century with an ending", WORD, read_century_ending, NULL},
    {"percent", MARK, read_percent, NULL},
    {"percent behind", NUMBER, read_percent_behind, NULL},
    {"rate", NUMBER, read_rate, NULL},
    {"sign with an ending", NUMBER, read_sign_ending, NULL},
    {"number with an ending", NUMBER, read_number_ending, NULL},
    {"ending", MARK, read_said_ending, NULL},
    {"Roman ordinal", WORD, read_roman_ordinal, NULL},
    {"phrase", WORD, lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
