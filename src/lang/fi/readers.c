/* lang/fi/readers.c - what Finnish writes its own way: endings after a colon ("5:ssä", "10 %:n", "EU:hun",
 * "Kaarle XII:n"), numbers that begin a compound ("5-vuotias", "1990-luvulla"), measures before a word that
 * asks for a genitive ("5 km päässä"), Roman ordinals without a stop ("II maailmansota"). */
#include "lang/fi/fi.h"

#include "lang/desk/match.h"

#include <string.h>

/* "5:ssä", "1990:n", "3:nnessa" */
static size_t read_number_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    enum lt_fi_case kase;
    bool ordinal;
    size_t tokens = lt_scan_number(d, i, false, &n);
    if (!tokens || n.n_part || !lt_is_free_before(d, i) || !lt_fi_is_ending(d, i + tokens) ||
        !lt_fi_ending(lt_tok_text(d, i + tokens + 1), &kase, &ordinal))
        return 0;
    struct lt_str digits = lt_digits_trim((struct lt_str){n.whole, n.n_whole});
    struct lt_buf *b = lt_say_begin(d);
    (ordinal ? lt_fi_ordinal : lt_fi_cardinal)(d, b, digits, (struct lt_form){0, (uint8_t)kase});
    return lt_say_words(d, i, i + tokens + 2);
}

/* Words after a measure that ask for its genitive: "viiden kilometrin päässä". */
static const char genitive_before[] =
    "päässä|päähän|päästä|matkalla|matkan|matka|etäisyydellä|korkeudella|korkeudessa|syvyydessä|syvyydellä|"
    "nopeudella|vauhdilla|hinnalla|hintaan|korkuinen|levyinen|pituinen|painoinen|kokoinen|hintainen|arvoinen|"
    "suuruinen|suuruisen|pituisen|levyisen|korkuisen|mittainen|mittaisen|arvosta|edestä|verran|sisällä|"
    "säteellä|"
    "ajan|kuluttua|välein|päivässä|lämpötilassa|lämmössä|pakkasessa|osuus|osuuden|kasvu|kasvun|lasku|nousu|"
    "korko|"
    "alennus|alennuksen|ikäinen|ikäisenä|tarkkuudella|sakko|sakon|tappio|voitto|liikevaihto|lisäys|pituus|"
    "leveys";

/* A measure or a currency's sign after a number. */
struct amount {
    struct lt_measure measure;
    const struct lt_currency *money;
    bool percent;
    size_t tokens;
};

static bool scan_amount(const struct lt_desk *d, size_t i, bool glued, struct amount *c)
{
    *c = (struct amount){.percent = lt_is_mark(d, i, '%')};
    c->tokens = c->percent;
    if (!c->percent)
        c->money = lt_scan_currency(d, i, &c->tokens);
    if (!c->percent && !c->money && lt_scan_measure(d, i, glued, &c->measure) && c->measure.unit.forms)
        c->tokens = c->measure.tokens;
    return c->tokens > 0;
}

static void amount_words(const struct lt_desk *d, struct lt_buf *b, const struct amount *c, unsigned form)
{
    if (c->percent || c->money)
        lt_word_str(b, lt_forms_pick(c->percent ? "prosentti|prosenttia|prosentin" : c->money->forms, form));
    else
        lt_measure_words(d, b, &c->measure, form);
}

/* "10 %:n", "5 km:ssä", "100 €:lla", "5 km päässä" */
static size_t read_measure_ending(struct lt_desk *d, size_t i)
{
    struct lt_num n;
    struct amount c;
    size_t tokens = lt_scan_number(d, i, false, &n), at = lt_skip_space(d, i + tokens);
    if (!tokens || !lt_is_free_before(d, i) || !scan_amount(d, at, at == i + tokens, &c))
        return 0;
    enum lt_fi_case kase = LT_FI_GEN;
    bool ordinal = false;
    struct lt_str ending = {0};
    size_t to = at + c.tokens;
    if (lt_fi_is_ending(d, to)) {
        ending = lt_tok_text(d, to + 1);
        if (!lt_fi_ending(ending, &kase, &ordinal) || ordinal)
            return 0;
        to += 2;
    } else if (!lt_is_kind(d, to, LT_TOK_SPACE) || !lt_is_word_in(d, to + 1, genitive_before)) {
        return 0;
    }
    struct lt_buf *b = lt_say_begin(d);
    /* a partitive counts: "viisi prosenttia"; decimals keep their form */
    lt_say_number(d, b, &n, (struct lt_form){0, (uint8_t)(kase == LT_FI_PART ? LT_FI_NOM : kase)});
    amount_words(d, b, &c, lt_fi_unit_form(kase));
    lt_fi_join_case(b, kase, ending);
    return lt_say_words(d, i, to);
}

/* "3,5 milj. euron voitto", "2 mrd. eurolla": the short form stands in the case of the word after it. */
static size_t read_short_magnitude(struct lt_desk *d, size_t i)
{
    static const char *const endings[] = {"", "", "", "ssa", "sta", "", "lla", "lta", "lle", "na", "ksi"};
    struct lt_num n;
    size_t tokens = lt_scan_number(d, i, false, &n), at = lt_skip_space(d, i + tokens);
    bool million = lt_is_word_in(d, at, "milj|mio");
    if (!tokens || !lt_is_free_before(d, i) || (!million && !lt_is_word(d, at, "mrd")))
        return 0;
    size_t to = at + 1 + lt_is_mark(d, at + 1, '.'), word = lt_skip_space(d, to);
    if (word == to || lt_tok_at(d, word)->shape != LT_SHAPE_LOWER)
        return 0;
    enum lt_fi_case kase = lt_fi_case_of(lt_tok_text(d, word));
    if (kase == LT_FI_NOM || kase == LT_FI_PART || kase == LT_FI_ELA) /* "milj. asukasta" */
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){0, (uint8_t)kase});
    const char *forms = million ? "miljoona|miljoonaa|miljoonan" : "miljardi|miljardia|miljardin";
    lt_word_str(b, lt_forms_pick(forms, lt_fi_unit_form(kase)));
    lt_fi_join_case(b, kase, lt_str_of(endings[kase]));
    return lt_say_words(d, i, to);
}

/* "2 §:n", "5 §:ssä", "2 §": the sections of a law are counted in order. */
static size_t read_section(struct lt_desk *d, size_t i)
{
    enum lt_fi_case kase = LT_FI_NOM;
    bool ordinal = false;
    size_t sign = lt_skip_space(d, i + 1), to = sign + 1;
    if (!lt_is_digits(d, i, 1, 3) || !lt_is_free_before(d, i) || !lt_is_mark(d, sign, 0xA7))
        return 0;
    struct lt_str ending = {0};
    if (lt_fi_is_ending(d, to)) {
        ending = lt_tok_text(d, to + 1);
        if (!lt_fi_ending(ending, &kase, &ordinal) || ordinal)
            return 0;
        to += 2;
    }
    struct lt_buf *b = lt_say_begin(d);
    lt_fi_ordinal(d, b, lt_digits_trim(lt_tok_text(d, i)), (struct lt_form){0, (uint8_t)kase});
    lt_word_str(b, lt_forms_pick("pykälä|pykälää|pykälän", lt_fi_unit_form(kase)));
    lt_fi_join_case(b, kase, ending);
    return lt_say_words(d, i, to);
}

/* "1 momentissa", "21 luvun 5 §:n", "2 momentin 3 kohdan": so are what they stand in and their parts. */
static size_t read_part_of_law(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    size_t word = lt_skip_space(d, i + 1), before = lt_before(d, i);
    bool part = lt_tok_starts(d, word, "momen");
    if (!lt_is_digits(d, i, 1, 3) || !lt_is_free_before(d, i) || word == i + 1)
        return 0;
    if (!part && lt_is_word_in(d, word, "luvun|luku|luvussa|luvusta"))
        part = lt_match(d, word + 1, "_ #1-3 _? §", &m);
    if (!part && lt_is_word_in(d, word, "kohdan|kohta|kohdassa|kohdasta|kohtaa"))
        part = lt_is_word_in(d, before, "momentin") ||
               (before != SIZE_MAX && before > 2 && lt_is_mark(d, before - 2, 0xA7));
    if (!part)
        return 0;
    struct lt_form f = {0, (uint8_t)lt_fi_case_of(lt_tok_text(d, word))};
    lt_fi_ordinal(d, lt_say_begin(d), lt_digits_trim(lt_tok_text(d, i)), f);
    return lt_say_words(d, i, i + 1);
}

/* The first part of compounds has forms of its own for three and four: "kolmivuotias". */
static void say_first_part(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits,
                           struct lt_str word)
{
    bool decade = lt_str_starts(word, LT_S("luvu")) || lt_str_starts(word, LT_S("luku"));
    if (!decade && (lt_str_eqz(digits, "3") || lt_str_eqz(digits, "4")))
        lt_word(b, digits.p[0] == '3' ? "kolmi" : "neli");
    else
        lt_fi_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

/* "5-vuotias", "1990-luvulla", "20-prosenttinen" */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    const struct lt_tok *word = lt_tok_at(d, i + 2);
    if (!lt_is_digits(d, i, 1, 6) || !lt_is_mark(d, i + 1, '-') || word->kind != LT_TOK_WORD ||
        word->shape != LT_SHAPE_LOWER || word->n < 3 || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    say_first_part(d, b, lt_tok_text(d, i), lt_tok_text(d, i + 2));
    lt_buf_add(b, lt_tok_text(d, i + 2));
    return lt_say_words(d, i, i + 3);
}

/* Kinds of companies and unions: spelled whatever their case. */
static const char companies[] = "Oy|Oyj|Ab|Abp|Ky|ry";

/* Is it read letter by letter? */
static bool is_spelled(const struct lt_desk *d, size_t i)
{
    static const char vowels[] = "A|E|I|O|U|Y|Ä|Ö";
    struct lt_str s = lt_tok_text(d, i);
    if (s.n <= 3 || lt_is_word_in(d, i, lt_fi_initialisms) || lt_is_word_in(d, i, companies))
        return true;
    for (size_t k = 0; k + 1 < s.n; k++)
        if (lt_forms_have(vowels, lt_str_slice(s, k, 1)))
            return false;
    return true;
}

/* "EU:n", "NHL:ssä", "UNESCO:n" */
static size_t read_capitals_ending(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    bool one = t->n == 1 && t->shape == LT_SHAPE_TITLE;
    bool company = lt_is_word_in(d, i, companies);
    if ((t->shape != LT_SHAPE_UPPER && !one && !company) || t->n > 12 || !lt_fi_is_ending(d, i + 1) ||
        !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str ending = lt_tok_text(d, i + 2);
    if (is_spelled(d, i)) {
        lt_fi_spell(b, lt_tok_text(d, i), ending);
    } else {
        struct lt_str word = lt_tok_text(d, i);
        lt_word_start(b);
        for (size_t k = 0; k < word.n; k++)
            lt_buf_addc(b, k ? lt_lower(word.p[k]) : word.p[k]);
        lt_buf_add(b, ending);
    }
    return lt_say_words(d, i, i + 3);
}

/* A Roman number with an ending after a name: "Kaarle XII:n". */
static size_t read_ruler_ending(struct lt_desk *d, size_t i)
{
    enum lt_fi_case kase;
    bool ordinal;
    int value = lt_roman_value(lt_tok_text(d, i));
    size_t before = lt_before(d, i);
    if (!value || value >= 40 || !lt_fi_is_ending(d, i + 1) || before == SIZE_MAX ||
        !lt_is_word_in(d, before, d->lang->ruler_names) ||
        !lt_fi_ending(lt_tok_text(d, i + 2), &kase, &ordinal))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, value, (struct lt_form){0, (uint8_t)kase});
    return lt_say_words(d, i, i + 3);
}

/* "II maailmansota", "III kerroksessa", "XX vuosisadalla" */
static size_t read_roman_ordinal(struct lt_desk *d, size_t i)
{
    int value = lt_roman_value(lt_tok_text(d, i));
    size_t stop = lt_is_mark(d, i + 1, '.');
    if (!value || value >= 40 || !lt_is_free_before(d, i) || !lt_is_kind(d, i + 1 + stop, LT_TOK_SPACE) ||
        !lt_tok_starts(
            d, i + 2 + stop,
            "maailmansod|maailmansot|vuosisa|luok|kerro|osa|divisioona|aste|palkin|painos|infinitiiv|"
            "partisiip|varapuheenjoht|vuosituh|kaude|kausi|jako|jaosto|näytö|erä|erän"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    enum lt_fi_case kase = lt_fi_case_of(lt_tok_text(d, i + 2 + stop));
    lt_say_nth(d, b, value, (struct lt_form){0, (uint8_t)kase});
    return lt_say_words(d, i, i + 1 + stop);
}

/* "(s. 1950)", "s. 5.5.1950": born; before other numbers it is a page. */
static size_t read_born(struct lt_desk *d, size_t i)
{
    size_t year = lt_skip_space(d, i + 2), before = lt_before(d, i);
    int value = lt_scan_int(d, year);
    bool dated = lt_is_digits(d, year, 1, 2) && lt_is_mark(d, year + 1, '.') &&
                 lt_is_kind(d, lt_skip_space(d, year + 2), LT_TOK_NUMBER);
    if (!lt_str_eqz(lt_tok_text(d, i), "s") || !lt_is_mark(d, i + 1, '.') || !lt_is_mark(d, before, '(') ||
        (!dated && (value < 1500 || value > 2100)))
        return 0;
    return lt_say_text(d, "syntynyt", i, i + 2);
}

#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define WORD   LT_KIND(LT_TOK_WORD)

const struct lt_verbalizer lt_fi_readers[] = {
    {"section", NUMBER, read_section, NULL},
    {"part of a law", NUMBER, read_part_of_law, NULL},
    {"clock range", NUMBER, lt_fi_read_clock_range, NULL},
    {"date range", NUMBER, lt_fi_read_date_range, NULL},
    {"compound", NUMBER, read_compound, NULL},
    {"range", NUMBER, lt_fi_read_range, NULL},
    {"number with an ending", NUMBER, read_number_ending, NULL},
    {"measure with an ending", NUMBER, read_measure_ending, NULL},
    {"short magnitude", NUMBER, read_short_magnitude, NULL},
    {"days", WORD, lt_fi_read_day_range, NULL},
    {"ruler with an ending", WORD, read_ruler_ending, NULL},
    {"capitals with an ending", WORD, read_capitals_ending, NULL},
    {"Roman ordinal", WORD, read_roman_ordinal, NULL},
    {"born", WORD, read_born, NULL},
    {"phrase", WORD, lt_say_listed_phrase, NULL},
    {NULL, 0, NULL, NULL},
};
