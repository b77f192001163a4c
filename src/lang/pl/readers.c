/* lang/pl/readers.c - forms that only Polish writes, or writes its own way: a number and a word in
 * one, years ("w 1996 r."), decades, centuries, rulers, hours, short forms that agree with their noun. The
 * case of a number comes from the form of "rok" or "wiek", the ending of a name, or the preposition before
 * it. */
#include "lang/pl/pl.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/desk/match.h"
#include "lang/slavic/eras.h"
#include "lang/slavic/short.h"

/* "25-letni", "3-osobowy", "100-lecie": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_compound(
        d, i, 4,
        "ni|nia|nie|niego|niej|nim|nich|wy|wa|we|wego|wej|wym|wych|ny|na|ne|nego|nej|nym|nych|lecie|"
        "lecia|lecie|leciu|latek|latka|latków|krotny|krotnie|krotna|ty|ta",
        lt_pl_compound);
}

/* --- years, decades, centuries --- */

static uint8_t preposition_case(const struct lt_desk *d, size_t before)
{
    if (lt_is_word_in(d, before, "w|we|na|o|po|przy"))
        return LT_LOC;
    if (lt_is_word_in(d, before, "przed|między|pomiędzy|nad|pod"))
        return LT_INS;
    if (lt_is_word_in(d, before, "ku|dzięki"))
        return LT_DAT;
    if (before == SIZE_MAX || lt_is_mark(d, before, '(') || lt_is_mark(d, before, ',') ||
        lt_is_word(d, before, "rok"))
        return LT_NOM;
    return LT_GEN;
}

static const char year_forms[] = "rok|roku|rokowi|rokiem|roku";
static const char century_forms[] = "wiek|wieku|wiekowi|wiekiem|wieku";

/* "rok" or "r." at i: its end, and its case; 0: neither. */
static size_t scan_era(const struct lt_desk *d, size_t i, const char *forms, const char *shorts,
                       size_t before, uint8_t *kase)
{
    for (unsigned k = 0; k < 4; k++) {
        struct lt_str form = lt_forms_pick(forms, k);
        if (!lt_is_kind(d, i, LT_TOK_WORD) || !lt_str_eq(lt_tok_text(d, i), form))
            continue;
        *kase = (uint8_t)k;
        if (k == LT_GEN && preposition_case(d, before) == LT_LOC)
            *kase = LT_LOC;
        return i + 1;
    }
    if (!lt_is_word(d, i, shorts) || !lt_is_mark(d, i + 1, '.'))
        return 0;
    *kase = preposition_case(d, before);
    return i + 2 - lt_is_last(d, i + 1);
}

static void say_era(struct lt_desk *d, const char *forms, uint8_t kase, size_t last, size_t word, size_t to)
{
    lt_say_space(d->out, lt_tok_at(d, last)->show_at, lt_tok_at(d, word)->show_at);
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, lt_forms_pick(forms, kase));
    lt_say_words(d, word, to);
}

/* A year without a word after it: only after a preposition, and when it counts nothing. */
static bool is_bare_year(const struct lt_desk *d, size_t i, size_t before)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1);
    if (n < 1500 || n >= 2100 || !lt_is_word_in(d, before, "w|od|do|po|przed"))
        return false;
    if (lt_is_kind(d, behind, LT_TOK_WORD) &&
        !lt_is_word_in(d, behind,
                       "i|a|ale|do|w|na|z|był|była|było|zostało|został|została|po|oraz|gdy|kiedy|roku"))
        return false;
    return !lt_is_dash(d, i + 1) && !lt_is_mark(d, i + 1, ',') && !lt_is_mark(d, i + 1, '%') &&
           !lt_is_kind(d, behind, LT_TOK_NUMBER);
}

/* "w 1996 roku", "1996 r."; the years of a range are cardinals and left to others. */
static size_t read_year(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[0] == '0' || !lt_is_free_before(d, i))
        return 0;
    size_t before = lt_before(d, i), word = lt_skip_space(d, i + 1);
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, year_forms, "r", before, &kase);
    /* "44 r. p.n.e." */
    if (lt_tok_at(d, i)->n == 2 && !(to && lt_is_word_in(d, lt_skip_space(d, to), "p|n")))
        return 0;
    if (!to && !is_bare_year(d, i, before))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_pl_ordinal(d, b, lt_tok_text(d, i),
                  (struct lt_form){LT_MASCULINE, to ? kase : preposition_case(d, before)});
    lt_say_words(d, i, i + 1);
    if (to)
        say_era(d, year_forms, kase, i, word, to);
    return (to ? to : i + 1) - i;
}

/* "r." after a date that has been said. */
static size_t read_year_word(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year_word(d, i, "r", "roku");
}

/* The "lata" before a decade, also before the one it is added to: "lata 90. i 80.". */
static size_t decade_word(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    bool joins = lt_is_word_in(d, before, "i|oraz|lub|do|czy") || lt_is_dash(d, before);
    size_t stop = joins ? lt_before(d, before) : SIZE_MAX;
    bool decade = stop != SIZE_MAX && stop > 1 && lt_is_mark(d, stop, '.') && lt_is_digits(d, stop - 1, 2, 4);
    return decade ? lt_before(d, stop - 1) : before;
}

/* "lata 90.", "w latach 60.", "lat 80. XX wieku" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    size_t before = decade_word(d, i);
    bool stop = lt_is_mark(d, i + 1, '.'),
         mark = lt_is_mark(d, i + 1, '-') && lt_is_word_in(d, i + 2, "te|tych|e|ych");
    if (!lt_is_digits(d, i, 2, 4) || lt_tok_text(d, i).p[lt_tok_at(d, i)->n - 1] != '0' || (!stop && !mark) ||
        lt_tok_text(d, i).p[0] == '0')
        return 0;
    bool nom = lt_is_word(d, before, "lata"), gen = lt_is_word_in(d, before, "lat|latach|latami");
    if (!nom && !gen)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_pl_ordinal(d, b, lt_tok_text(d, i),
                  (struct lt_form){LT_PLURAL, nom                               ? LT_NOM
                                              : lt_is_word(d, before, "latami") ? LT_INS
                                                                                : LT_GEN});
    return lt_say_words(d, i, mark ? i + 3 : i + 2 - lt_is_last(d, i + 1));
}

/* "od 5 do 7 maja", "5 i 7 maja", "5–7 maja": both are ordinals. */
static size_t read_days(struct lt_desk *d, size_t i)
{
    struct lt_slavic_days days;
    if (!lt_slavic_scan_days(d, i, "do|i|oraz|lub|a", &days))
        return 0;
    uint8_t kase = lt_is_word_in(d, lt_before(d, i), "między|pomiędzy") ? LT_INS : LT_GEN;
    bool from = days.dash && !lt_is_word_in(d, lt_before(d, i), "od|do|z|między|po|przed");
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, from ? "od" : NULL);
    lt_say_nth(d, b, days.first, (struct lt_form){LT_MASCULINE, kase});
    if (days.dash)
        lt_word(b, "do");
    else
        lt_word_str(b, lt_tok_text(d, days.link));
    days.last.form = (struct lt_form){LT_MASCULINE, kase};
    d->lang->date(d, b, &days.last);
    return lt_say_words(d, i, days.to);
}

/* "XIX wiek", "w XX w.", "XVIII–XIX wieku" */
static size_t read_century(struct lt_desk *d, size_t i)
{
    int value = lt_slavic_roman(d, i);
    if (!value || value > 30 || !lt_is_free_before(d, i))
        return 0;
    size_t second = lt_slavic_second_roman(d, i, "i|oraz|lub|do|a|czy"), last = second ? second : i;
    size_t word = lt_skip_space(d, last + 1), before = lt_before(d, i);
    uint8_t kase = LT_NOM;
    size_t to = scan_era(d, word, century_forms, "w", before, &kase);
    if (!to || !lt_is_kind(d, last + 1, LT_TOK_SPACE))
        return 0;
    struct lt_form f = {LT_MASCULINE, kase};
    lt_slavic_say_roman(d, i, value, f);
    if (second) {
        lt_slavic_say_between(d, i + 1, second);
        lt_slavic_say_roman(d, second, lt_slavic_roman(d, second), f);
    }
    say_era(d, century_forms, kase, last, word, to);
    return to - i;
}

static const char kings[] =
    "Jan|Zygmunt|Władysław|Kazimierz|Bolesław|Mieszk|August|Stefan|Karol|Henryk|Ludwik|Fryderyk|"
    "Wilhelm|Mikołaj|Aleksand|Piotr|Ramzes|Napoleon|Filip|Edward|Ryszard|Jerz|Paw|Pius|Benedykt|"
    "Francisz|Józef|Otton|Iwan|Justynian|Gustaw|Leopold|Przemysł|Wacław|Konrad|Leszek|Leszka";
static const char queens[] = "Katarzyn|Elżbiet|Wiktori|Mari|Małgorzat|Izabel|Anna|Anny|Krystyn";

static const struct lt_slavic_ending king_ends[] = {
    {"a|ego", LT_GEN, LT_GEN}, {"owi", LT_DAT, LT_DAT}, {"em|ym", LT_INS, LT_INS},
    {"ie|le", LT_LOC, LT_LOC}, {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending queen_ends[] = {
    {"a", LT_NOM, LT_NOM}, {"ę", LT_ACC, LT_ACC}, {"ą", LT_INS, LT_INS}, {NULL, LT_GEN, LT_GEN}};
static const struct lt_slavic_rulers rulers = {kings, queens, king_ends, queen_ends};

/* A noun at `noun`, after the space at i, that takes a Roman numeral before it. */
static bool is_numbered(const struct lt_desk *d, size_t i, size_t noun)
{
    static const char masculine[] =
        "tom|rozdział|sezon|odcin|etap|kongres|zjazd|festiwal|konkurs|stopni|stopień|"
        "kwartał|liceum|korpus|pułk|turniej|program";
    return lt_is_kind(d, i, LT_TOK_SPACE) && lt_is_kind(d, noun, LT_TOK_WORD) &&
           (lt_tok_starts(d, noun, lt_pl_feminine) || lt_tok_starts(d, noun, lt_pl_neuter) ||
            lt_tok_starts(d, noun, masculine));
}

/* "Jan III Sobieski", "Elżbieta II"; "II wojna światowa", "XIV edycji": the noun after decides. */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    int value = lt_slavic_roman(d, i);
    size_t name = lt_before(d, i), noun = lt_skip_space(d, i + 1);
    if (!value || value > 100 || !lt_is_free_before(d, i))
        return 0;
    struct lt_form f;
    if (i > 0 && lt_is_kind(d, i - 1, LT_TOK_SPACE) && lt_slavic_ruler_form(d, name, &rulers, &f)) {
        lt_slavic_say_roman(d, i, value, f);
        return 1;
    }
    if (!is_numbered(d, i + 1, noun) || (value == 1 && lt_is_word(d, name, "i")))
        return 0;
    lt_slavic_say_roman(d, i, value, lt_pl_noun_form(d, noun, name));
    return 1;
}

/* An hour at i, maybe with minutes; where it ends, or 0. */
static size_t scan_hour(const struct lt_desk *d, size_t i, struct lt_time *t)
{
    struct lt_match m;
    *t = (struct lt_time){.hour = lt_is_digits(d, i, 1, 2) ? lt_scan_int(d, i) : 25, .second = -1};
    if (t->hour > 24)
        return 0;
    if (!lt_match(d, i + 1, "[.:] #2", &m))
        return i + 1;
    t->minute = lt_match_int(d, &m, 1);
    return t->minute < 60 ? m.to : 0;
}

static bool scan_hours(const struct lt_desk *d, size_t i, struct lt_time *from, struct lt_time *until,
                       size_t *end)
{
    size_t dash = scan_hour(d, i, from);
    *end = dash && lt_is_dash(d, dash) ? scan_hour(d, dash + 1, until) : 0;
    return *end && lt_is_free_after(d, *end - 1);
}

static void say_hour(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    lt_say_nth(d, b, t->hour, (struct lt_form){LT_FEMININE, LT_GEN});
    if (t->minute > 0)
        lt_say_int(d, b, t->minute, (struct lt_form){0});
}

/* "godz." in the case the preposition asks for. */
static size_t read_hour_word(struct lt_desk *d, size_t i)
{
    if (!lt_is_word(d, i, "godz") ||
        !lt_is_kind(d, lt_skip_space(d, i + 1 + lt_is_mark(d, i + 1, '.')), LT_TOK_NUMBER))
        return 0;
    size_t before = lt_before(d, i), end;
    struct lt_match m;
    struct lt_time from, until;
    if (lt_match(d, i, "W .? _? > #1-2", &m) && scan_hours(d, m.to, &from, &until, &end)) {
        /* "w godz. 9–18", "w godz. 10–17.30" */
        struct lt_buf *b = lt_say_begin(d);
        lt_word(b, "godzinach od");
        say_hour(d, b, &from);
        lt_word(b, "do");
        say_hour(d, b, &until);
        return lt_say_words(d, i, end);
    }
    const char *form = lt_is_word_in(d, before, "o|po")                    ? "godzinie"
                       : lt_is_word_in(d, before, "od|do|około|koło|z|ze") ? "godziny"
                       : lt_is_word_in(d, before, "przed|między")          ? "godziną"
                                                                           : "godzina";
    return lt_say_text(d, form, i, i + 1 + lt_is_mark(d, i + 1, '.'));
}

/* "św. Anny", "bł. Jana" */
static size_t say_saint(struct lt_desk *d, size_t i, size_t name)
{
    static const char women[] =
        "Ann|Mari|Barbar|Katarzyn|Jadwig|Teres|Łucj|King|Agnieszk|Faustyn|Rit|Zofi|Klar|"
        "Elżbiet|Magdalen|Cecyli|Małgorzat|Urszul|Moni|Karolin|Urszul|Bernadet|Kunegund";
    static const struct lt_phrase ends[] = {{"a", "a"}, {"y|i|e", "ej"}, {"ę|ą", "ą"}};
    static const struct lt_phrase male_ends[] = {{"a|ego", "ego"}, {"owi", "emu"}, {"em|ym|ie|le", "ym"}};
    bool woman = lt_tok_starts(d, name, women), blessed = lt_is_word(d, i, "bł");
    const struct lt_phrase *e = woman ? ends : male_ends;
    const char *end = woman ? "a" : "y";
    for (size_t k = 0; k < LT_COUNT(ends); k++)
        if (lt_tok_ends(d, name, e[k].written)) {
            end = e[k].spoken;
            break;
        }
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, blessed ? "błogosławion" : "święt");
    lt_word_join(b, end);
    return lt_say_words(d, i, i + 2);
}

/* "tzw." and "al." agree with what they stand before. */
static size_t read_agreeing(struct lt_desk *d, size_t i)
{
    static const char *const called[][2] = {{"ych|ich|ów", "tak zwanych"}, {"ego|u", "tak zwanego"},
                                            {"ej", "tak zwanej"},          {"em|ym|im", "tak zwanym"},
                                            {"ą|ę", "tak zwaną"},          {"a", "tak zwana"},
                                            {"e|y|o", "tak zwane"},        {"i", "tak zwani"}};
    size_t noun = lt_skip_space(d, i + 2);
    if (!lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, noun, LT_TOK_WORD))
        return 0;
    if (lt_is_word_in(d, i, "św|bł") && lt_is_name(d, noun))
        return say_saint(d, i, noun);
    if (lt_is_word(d, i, "al") && lt_is_name(d, noun))
        return lt_say_text(d, lt_tok_ends(d, noun, "ie") ? "Aleje" : "aleja", i, i + 2);
    if (!lt_is_word(d, i, "tzw"))
        return 0;
    for (size_t k = 0; k < LT_COUNT(called); k++)
        if (lt_tok_ends(d, noun, called[k][0]))
            return lt_say_text(d, called[k][1], i, i + 2);
    return lt_say_text(d, "tak zwany", i, i + 2);
}

/* "ul. Długa 5 m. 3": the flat after the house, no metres. */
static size_t read_flat(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_match(d, i, "#1-4 _ m . _ #1-4 $", &m) || !lt_is_name(d, lt_before(d, i)))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 0)), (struct lt_form){0});
    lt_word(b, "mieszkania");
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, &m, 5)), (struct lt_form){0});
    return lt_say_words(d, i, m.to);
}

/* "ul. Długa 12/3" */
static size_t read_house(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_house(d, i, "ul|al|pl|os|ulica|ulicy|osiedle", "przez");
}

/* "ang. słowo", "łac. nazwa", "gł. księgowa" */
static size_t read_adjective(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase stems[] = {
        {"ang", "angielsk"},    {"łac", "łacińsk"},    {"niem", "niemieck"},
        {"ros", "rosyjsk"},     {"franc", "francusk"}, {"wł", "włosk"},
        {"hiszp", "hiszpańsk"}, {"gł", "główn"},       {NULL, NULL}};
    static const struct lt_phrase ends[] = {{"ych|ich|ów", "ych"}, {"ego", "ego"}, {"ej", "ej"},
                                            {"ym|em", "ym"},       {"ą|ę", "ą"},   {"a", "a"},
                                            {"o|e", "e"},          {NULL, "y"}};
    static const struct lt_phrase soft[] = {{"ych|ich|ów", "ich"}, {"ego", "iego"}, {"ej", "iej"},
                                            {"ym|em", "im"},       {"ą|ę", "ą"},    {"a", "a"},
                                            {"o|e", "ie"},         {NULL, "i"}};
    static const struct lt_slavic_adjectives adjectives = {stems, ends, soft};
    return lt_slavic_read_adjective(d, i, &adjectives);
}

/* "15 bm.", "w 30. r.ż." */
static size_t say_of_month(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_MASCULINE, LT_GEN});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

static size_t say_year_of_life(struct lt_desk *d, const struct lt_match *m)
{
    uint8_t kase = preposition_case(d, lt_before(d, m->from));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_MASCULINE, kase});
    lt_word_str(b, lt_forms_pick(year_forms, kase));
    lt_word(b, "życia");
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

/* "między 20 a 30 osób": with a noun in the genitive both stay as they are. */
static size_t say_between(struct lt_desk *d, const struct lt_match *m)
{
    bool together = lt_tok_ends(d, m->to + 1, "ami|mi");
    struct lt_form f = {LT_MASCULINE, together ? LT_INS : LT_NOM};
    struct lt_buf *b = lt_say_begin(d);
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, m, 0)), f);
    lt_word_str(b, lt_match_text(d, m, 2));
    lt_say_cardinal(d, b, lt_digits_trim(lt_match_text(d, m, 4)), f);
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern dated[] = {
    {"<<między|pomiędzy ^",
     "#1-4 _ a|i|oraz _ #1-4 > _ "
     "osób|minut|godzin|dni|lat|sztuk|metrów|kilometrów|punktów|uczniów|mieszkańców|tysięcy|milionów|sekund|"
     "tygodni|miesięcy|stopni|gramów|litrów|ton|kroków|stron|razy|miejsc|gatunków|pracowników|osobami|"
     "minutami|"
     "dniami|latami|uczniami|punktami|metrami|krajami|miastami",
     "między 20 a 30 osób", say_between, NULL},
    {"^", "#1-2 _ bm .", "15 bm. odbył się zjazd", say_of_month, "bieżącego miesiąca"},
    {"^", "#1-2 _ ub . _? m .", "15 ub. m. odbył się zjazd", say_of_month, "ubiegłego miesiąca"},
    {"^", "#1-3 . _ r . _? ż .", "w 30. r.ż. umarł", say_year_of_life, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static const struct lt_pattern last_year[] = {
    {"<<roku <<w", "bud .", "w roku bud. 2020 wydano", lt_match_say_short, "budżetowym"},
    {"<<roku <<w", "szk .", "w roku szk. 2020 było", lt_match_say_short, "szkolnym"},
    {"<<roku <<w", "akad .", "w roku akad. 2020 było", lt_match_say_short, "akademickim"},
    {"<<roku", "bud .", "z roku bud. 2020 zostało", lt_match_say_short, "budżetowego"},
    {"<<roku", "szk .", "od roku szk. 2020 jest", lt_match_say_short, "szkolnego"},
    {"<<roku", "akad .", "od roku akad. 2020 jest", lt_match_say_short, "akademickiego"},
    {"<<rok", "bud .", "rok bud. 2020 był", lt_match_say_short, "budżetowy"},
    {"<<rok", "szk .", "rok szk. 2020 był", lt_match_say_short, "szkolny"},
    {"<<rok", "akad .", "rok akad. 2020 był", lt_match_say_short, "akademicki"},
    {"<<w", "m . > _ #1-3 $", "w m. 12 mieszka", NULL, "mieszkaniu"},
    {"<<w", "m . > _ T", "w m. Radom", NULL, "miejscowości"},
    {"<<#1-4", "k . _? k .", "art. 278 § 1 k.k.", lt_match_say_short, "kodeksu karnego"},
    {"<<#1-4", "k . _? c .", "art. 415 k.c.", lt_match_say_short, "kodeksu cywilnego"},
    {"<<#1-4", "k . _? p . _? k .", "art. 10 k.p.k.", lt_match_say_short, "kodeksu postępowania karnego"},
    {"<<#1-4", "k . _? p . _? c .", "art. 10 k.p.c.", lt_match_say_short, "kodeksu postępowania cywilnego"},
    {"<<#1-4", "k . _? p .", "art. 52 k.p.", lt_match_say_short, "kodeksu pracy"},
    {"<<w", "ub . _? r .", "w ub.r. wygrał", lt_match_say_short, "ubiegłym roku"},
    {"<<w", "ub . > _ roku|tygodniu|miesiącu|wieku|sezonie|stuleciu", "w ub. roku", NULL, "ubiegłym"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_pl_readers[] = {
    {"dated", LT_KIND(LT_TOK_NUMBER), NULL, dated},
    {"last year", LT_KIND(LT_TOK_WORD), NULL, last_year},
    {"adjective", LT_KIND(LT_TOK_WORD), read_adjective, NULL},
    {"ordinal before a short form", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), lt_pl_read_nth, NULL},
    {"house", LT_KIND(LT_TOK_NUMBER), read_house, NULL},
    {"flat", LT_KIND(LT_TOK_NUMBER), read_flat, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"year", LT_KIND(LT_TOK_NUMBER), read_year, NULL},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), read_days, NULL},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound, NULL},
    {"short form in a case", LT_KIND(LT_TOK_WORD) | LT_KIND(LT_TOK_MARK), lt_pl_read_short, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"agreeing short form", LT_KIND(LT_TOK_WORD), read_agreeing, NULL},
    {"hour", LT_KIND(LT_TOK_WORD), read_hour_word, NULL},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {NULL, 0, NULL, NULL},
};
