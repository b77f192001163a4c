/* lang/uk/readers.c - forms that only Ukrainian writes, or writes its own way: the end of an ordinal or of a
 * case after figures ("2-го", "2-х"), a number and a word in one, years ("у 1996 р."), centuries ("XX ст."),
 * rulers, hours ("о 15 годині"). What Russian writes alike is in lang/slavic. */
#include "lang/uk/uk.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/slavic/east.h"
#include "lang/slavic/eras.h"
#include "lang/slavic/short.h"

/* --- what is written after figures --- */

static size_t read_ordinal(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ordinal(d, i, "рр", "роки|років|рокам|роками|роках");
}

/* "2-х", "5-ти", "3-ма": a cardinal with the end of its case. */
static size_t read_case_mark(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_case_marks marks = {
        .few = "х|ох|ьох", .many = "ти|и", .few_instrumental = "ма|ома|ьома"};
    return lt_slavic_read_case_mark(d, i, &marks);
}

/* "25-річний", "2-кімнатна", "30-річчя": one word with the number in front. */
static size_t read_compound(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_compound(
        d, i, 10, "ий|ій|а|я|е|є|і|ого|ього|ому|ьому|им|ім|их|іх|ої|ьої|у|ю|ими|іми|ою|річчя|річчю|річчі",
        lt_uk_compound);
}

/* --- dates --- */

static size_t read_days(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_day_words words = {.links = "по|до|і|й|та|або",
                                                     .before = "з|із|зі|від|до|після|близько|на|між",
                                                     .from = "з",
                                                     .until = "по"};
    return lt_slavic_read_days(d, i, &words);
}

static size_t read_dated(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_dated(d, i, "р", "року");
}

static size_t read_year_word(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year_word(d, i, "р", "року");
}

static size_t read_year(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_year(d, i, &lt_uk_eras);
}

static size_t read_century(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_century(d, i, &lt_uk_eras);
}

/* "о 15 годині", "до 18 години", "о 9 год.": an ordinal, where a length would be "18 годин". */
static size_t read_hour(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    size_t before = lt_before(d, i);
    if (!lt_match(d, i, "#1-2 _ годині|години|годину|год", &m) || !lt_is_free_before(d, i) ||
        before == SIZE_MAX || lt_match_int(d, &m, 0) > 24)
        return 0;
    bool at = lt_is_word_in(d, before, "о|об"), until = lt_is_word_in(d, before, "до|з|від|після|близько");
    bool shorts = lt_is_word(d, m.at[2], "год");
    if (!(at && !lt_is_word(d, m.at[2], "години")) && !(until && lt_is_word(d, m.at[2], "години")))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, &m, 0), (struct lt_form){LT_FEMININE, at ? LT_LOC : LT_GEN});
    lt_word(b, at ? "годині" : "години");
    bool stop = shorts && lt_is_mark(d, m.to, '.') && !lt_is_last(d, m.to);
    return lt_say_words(d, i, m.to + stop);
}

/* "9:00–18:30": from one hour to another. */
static size_t read_hours(struct lt_desk *d, size_t i)
{
    struct lt_match m;
    if (!lt_is_mark(d, i + 1, ':') || !lt_match(d, i, "#1-2 : #2 _? ~ _? #1-2 : #2 $", &m) ||
        !lt_is_free_before(d, i) || lt_match_int(d, &m, 0) > 24 || lt_match_int(d, &m, 6) > 24)
        return 0;
    size_t before = lt_before(d, i);
    struct lt_time t = {.hour = lt_match_int(d, &m, 0), .minute = lt_match_int(d, &m, 2), .second = -1};
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, lt_is_word_in(d, before, "з|із|від") ? NULL : "з");
    lt_uk_say_hour(d, b, &t, LT_GEN);
    lt_word(b, "до");
    t.hour = lt_match_int(d, &m, 6);
    t.minute = lt_match_int(d, &m, 8);
    lt_uk_say_hour(d, b, &t, LT_GEN);
    return lt_say_words(d, i, m.to);
}

/* --- rulers, proportions, halves, capitals --- */

static const struct lt_slavic_ending king_ends[] = {
    {"а|я", LT_GEN, LT_GEN},      {"у|ю|ові|еві|єві", LT_DAT, LT_DAT},
    {"ом|ем|єм", LT_INS, LT_INS}, {"і|ї", LT_LOC, LT_LOC},
    {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending queen_ends[] = {
    {"а|я", LT_NOM, LT_NOM}, {"у|ю", LT_ACC, LT_ACC}, {"ою|ею|єю", LT_INS, LT_INS}, {NULL, LT_GEN, LT_GEN}};
static const struct lt_slavic_rulers rulers = {
    .kings =
        "Карл|Людовик|Наполеон|Генріх|Георг|Петр|Павл|Павло|Іван|Іоанн|Микол|Олександр|Олексі|Філіп|Фрідріх|"
        "Вільгельм|Едуард|Річард|Яків|Якова|Густав|Василь|Василя|Федор|Бенедикт|Франц|Рамсес|Птолеме|"
        "Тутмос|Михайл|Борис|Оттон|Людвіг|Владислав|Сигізмунд|Леопольд|Стефан|Костянтин|Юстиніан|"
        "Климент|Пій|Пія|Урбан|Лев|Лева|Казимир|Болеслав|Ярослав|Володимир|Данил|Чарльз|Гаральд",
    .queens = "Катерин|Єлизавет|Анн|Марі|Вікторі|Ізабелл|Маргарит|Христин|Кристин",
    .king_ends = king_ends,
    .queen_ends = queen_ends,
};

static size_t read_ruler(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ruler(d, i, &rulers);
}

/* "3:2", "16:9" */
static size_t read_ratio(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_ratio(d, i,
                                "масштаб|масштабі|масштабу|співвідношення|співвідношенні|пропорції|пропорція|"
                                "формат|форматі|курс");
}

/* "½ л", "½ склянки" */
static size_t read_half(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_half(d, i, "пів", "а|я|и|і");
}

/* "у м. Львові", "з с. Моринці": the case the preposition asks for. */
static size_t read_place(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase places[] = {{"м", "місто|міста|місту|містом|місті"},
                                              {"с", "село|села|селу|селом|селі"}};
    struct lt_match m;
    if (!lt_match(d, i, "W . _? > T", &m))
        return 0;
    uint8_t kase = lt_uk_preposition_case(d, lt_before(d, i));
    for (size_t k = 0; kase && k < LT_COUNT(places); k++)
        if (lt_str_eqz(lt_tok_text(d, i), places[k].written)) {
            lt_word_str(lt_say_begin(d), lt_forms_pick(places[k].spoken, kase));
            return lt_say_words(d, i, i + 2);
        }
    return 0;
}

/* "у I кварталі", "II світової війни": the noun after decides. */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    static const char masculine[] = "квартал|тур|етап|з'їзд|сезон|ступін|ступен|клас|конгрес|фестивал|поверх";
    static const char feminine[] = "категорі|груп|світов|частин|республік|сесі|ліг|премі|хвил";
    static const char neuter[] = "місц|скликан|покол|півріч";
    static const struct lt_slavic_ending masculine_ends[] = {{"у|ю", LT_GEN, LT_LOC},
                                                             {"і", LT_LOC, LT_LOC},
                                                             {"ом|ем", LT_INS, LT_INS},
                                                             {"а|я", LT_GEN, LT_GEN},
                                                             {NULL, LT_NOM, LT_NOM}};
    static const struct lt_slavic_ending feminine_ends[] = {
        {"у|ю", LT_ACC, LT_ACC},  {"ою|ею|єю", LT_INS, LT_INS}, {"ій", LT_LOC, LT_LOC},
        {"и|ої", LT_GEN, LT_GEN}, {"і|ї", LT_GEN, LT_LOC},      {NULL, LT_NOM, LT_NOM}};
    static const struct lt_slavic_ending neuter_ends[] = {{"і", LT_LOC, LT_LOC},
                                                          {"ям|ем", LT_INS, LT_INS},
                                                          {"у|ю", LT_DAT, LT_LOC},
                                                          {"ця", LT_GEN, LT_GEN},
                                                          {NULL, LT_NOM, LT_NOM}};
    int value = lt_slavic_roman(d, i);
    size_t noun = lt_skip_space(d, i + 1);
    if (!value || value > 100 || noun == i + 1 || !lt_is_free_before(d, i) ||
        lt_tok_at(d, noun)->shape != LT_SHAPE_LOWER)
        return 0;
    struct lt_str s = lt_tok_text(d, noun);
    bool locative = lt_uk_preposition_case(d, lt_before(d, i)) == LT_LOC;
    struct lt_form f = {LT_NO_GENDER, LT_NOM};
    if (lt_starts_in(s, masculine))
        f = (struct lt_form){LT_MASCULINE, lt_slavic_case(s, masculine_ends, locative)};
    else if (lt_starts_in(s, feminine))
        f = (struct lt_form){LT_FEMININE, lt_slavic_case(s, feminine_ends, locative)};
    else if (lt_starts_in(s, neuter))
        f = (struct lt_form){LT_NEUTER, lt_slavic_case(s, neuter_ends, locative)};
    if (!f.gender)
        return 0;
    lt_slavic_say_roman(d, i, value, f);
    return 1;
}

static size_t read_initialism(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_initialism(d, i, lt_uk_initialisms);
}

/* "вул. Лесі Українки, 12/3" */
static size_t read_house(struct lt_desk *d, size_t i)
{
    return lt_slavic_read_house(d, i, "вул|пров|просп|пл|вулиця|вулиці|проспект", "дріб");
}

/* "т. зв. друзі": with the ending that the word after it has. */
static size_t say_so_called(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase ends[] = {{"их|іх|ів|їв", "их"}, {"ого|ього", "ого"},   {"ому|ьому", "ому"},
                                            {"ої|ьої", "ої"},      {"им|ім|ом|ем", "им"}, {"ою|ею|єю", "ою"},
                                            {"у|ю", "у"},          {"а|я", "а"},          {"о|е|є", "е"},
                                            {"і|ї|и", "і"},        {NULL, "ий"}};
    size_t noun = m->to + 1 + (lt_is_mark(d, m->to + 1, 0xAB) || lt_is_mark(d, m->to + 1, '"'));
    if (!lt_is_kind(d, noun, LT_TOK_WORD))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "так зван");
    lt_word_join(b, lt_slavic_agreed_end(d, noun, ends));
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern short_words[] = {
    {NULL, "т . _? зв . > _", "т. зв. друзі", say_so_called, NULL},
    {NULL, "нар . _ #4 _ р .", "нар. 1950 р.", lt_slavic_say_in_year, "народився в|році"},
    {NULL, "пом . _ #4 _ р .", "пом. 2010 р.", lt_slavic_say_in_year, "помер у|році"},
    {NULL, "нар . _ #4 $ !_", "нар. 1950", lt_slavic_say_in_year, "народився в"},
    {NULL, "пом . _ #4 $ !_", "пом. 2010", lt_slavic_say_in_year, "помер у"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "1985 р. н." */
static size_t say_year_of_birth(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_uk_ordinal(d, b, lt_match_text(d, m, 0), (struct lt_form){LT_MASCULINE, LT_GEN});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}

static const struct lt_pattern numbers[] = {
    {"^", "#4 _? р . _? н .", "Коваль, 1985 р. н., живе", say_year_of_birth, "року народження"},
    {"<<АТ|тиск|тиску ^", "#2-3 / #2-3 $ !/", "тиск 140/90", lt_slavic_say_pressure, "на"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_uk_readers[] = {
    {"number", LT_KIND(LT_TOK_NUMBER), NULL, numbers},
    {"short word", LT_KIND(LT_TOK_WORD), NULL, short_words},
    {"ordinal before a short form", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_WORD), lt_uk_read_nth, NULL},
    {"house", LT_KIND(LT_TOK_NUMBER), read_house, NULL},
    {"days", LT_KIND(LT_TOK_NUMBER), read_days, NULL},
    {"date of a year", LT_KIND(LT_TOK_NUMBER), read_dated, NULL},
    {"hours", LT_KIND(LT_TOK_NUMBER), read_hours, NULL},
    {"hour", LT_KIND(LT_TOK_NUMBER), read_hour, NULL},
    {"ratio", LT_KIND(LT_TOK_NUMBER), read_ratio, NULL},
    {"half", LT_KIND(LT_TOK_NUMBER) | LT_KIND(LT_TOK_MARK), read_half, NULL},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"year", LT_KIND(LT_TOK_NUMBER), read_year, NULL},
    {"case of a number", LT_KIND(LT_TOK_NUMBER), read_case_mark, NULL},
    {"ordinal", LT_KIND(LT_TOK_NUMBER), read_ordinal, NULL},
    {"compound", LT_KIND(LT_TOK_NUMBER), read_compound, NULL},
    {"place", LT_KIND(LT_TOK_WORD), read_place, NULL},
    {"short form in a case", LT_KIND(LT_TOK_WORD) | LT_KIND(LT_TOK_MARK), lt_uk_read_short, NULL},
    {"short form", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"initialism", LT_KIND(LT_TOK_WORD), read_initialism, NULL},
    {"year word", LT_KIND(LT_TOK_WORD), read_year_word, NULL},
    {"century", LT_KIND(LT_TOK_WORD), read_century, NULL},
    {"ruler", LT_KIND(LT_TOK_WORD), read_ruler, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {"Latin", LT_KIND(LT_TOK_WORD), lt_slavic_read_latin, NULL},
    {NULL, 0, NULL, NULL},
};
