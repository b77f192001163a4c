/* lang/de/readers.c - forms that German writes its own way: dates without a year ("02.03.", "5.-7. Mai"),
 * decades, rulers, compounds cut short ("Gartenstr.", "Hausnr."), adjectives without their ending
 * ("stellv."). */
#include "lang/de/de.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/desk/places.h"

/* --- its own readers --- */

/* With a zero in front it can only be a date. */
static size_t say_short_date(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date found = {.day_first = true};
    found.day = lt_match_int(d, m, 0);
    found.month = lt_match_int(d, m, 2);
    bool zero = lt_match_text(d, m, 0).p[0] == '0' || lt_match_text(d, m, 2).p[0] == '0';
    if (!zero || found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12)
        return 0;
    found.form = lt_de_form_after(d, lt_before(d, m->from));
    lt_say_day_month_year(d, lt_say_begin(d), &found);
    bool stop = lt_is_mark(d, m->to, '.') && !lt_is_last(d, m->to);
    return lt_say_words(d, m->from, m->to + stop);
}

/* "um 02.03 Uhr" is a time, "Version 02.03" neither. */
static size_t say_short_date_alone(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_match other;
    if (lt_match(d, m->to, "_? uhr", &other) || lt_match(d, m->to, ". #", &other))
        return 0;
    return say_short_date(d, m);
}

/* "vom 5.–7. Mai", "am 5./6. Mai", "5. und 6. Mai": both days in the case of the first. */
static size_t say_days(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date last = {.day_first = true};
    int first = lt_match_int(d, m, 0);
    last.day = lt_match_int(d, m, 3);
    size_t month = lt_skip_space(d, m->to);
    last.month = lt_scan_month(d, month);
    if (!last.month || first < 1 || first >= last.day || last.day > 31)
        return 0;
    bool and = lt_is_mark(d, m->at[2], '/');
    last.form = lt_de_form_after(d, lt_before(d, m->from));
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, first, last.form);
    lt_word(b, and? "und" : "bis");
    lt_say_day_month_year(d, b, &last);
    bool stop = lt_is_mark(d, month + 1, '.') && !lt_is_last(d, month + 1) &&
                !lt_forms_have(d->lang->months[last.month - 1], lt_tok_text(d, month));
    return lt_say_words(d, m->from, month + 1 + stop);
}

/* "6. 1. 2024"; without the year only where a comma, a day of the week or a preposition says that it is a
 * date. */
static size_t say_spaced_date(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_date found = {.day_first = true, .day = lt_match_int(d, m, 0), .month = lt_match_int(d, m, 3)};
    size_t before = lt_before(d, m->from), to = m->to;
    struct lt_match year;
    bool dated = lt_match(d, m->to, "_ #4 $", &year) && lt_match_int(d, &year, 1) >= 1000;
    bool cue = lt_is_mark(d, before, ',') || lt_is_word_in(d, before, "am|vom|zum|bis|ab|seit") ||
               lt_is_word_in(d, before, d->lang->weekdays);
    if (found.day < 1 || found.day > 31 || found.month < 1 || found.month > 12 || (!dated && !cue) ||
        (!dated && lt_is_name(d, lt_skip_space(d, m->to))))
        return 0;
    found.form = lt_de_form_after(d, before);
    struct lt_buf *b = lt_say_begin(d);
    lt_say_day_month_year(d, b, &found);
    if (dated) {
        lt_say_year(d, b, lt_match_text(d, &year, 1));
        to = year.to;
    }
    return lt_say_words(d, m->from, dated ? to : to - lt_is_last(d, to - 1));
}

static const struct lt_pattern short_dates[] = {
    {"^", "#1-2 . [-–/] #1-2 . > _", "vom 5.–7. Mai", say_days, NULL},
    {"<![.:] ^", "#1-2 . _ #1-2 .", "am 6. 1. in Bern", say_spaced_date, NULL},
    {"<![.:] ^", "#2 . #2 $", "am 02.03. in Bern", say_short_date_alone, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static size_t read_short_date(struct lt_desk *d, size_t i)
{
    return lt_is_word_in(d, lt_before(d, i), "Version|um|v") ? 0 : lt_match_say(d, i, short_dates);
}

/* "1990er", "90er-Jahre", "80ern" */
static size_t read_decade(struct lt_desk *d, size_t i)
{
    if (!lt_is_digits(d, i, 2, 4) || !lt_is_word_in(d, i + 1, "er|ern") || lt_scan_int(d, i) % 10 ||
        !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_de_year(d, b, lt_tok_text(d, i));
    lt_buf_add(b, lt_tok_text(d, i + 1));
    return lt_say_words(d, i, i + 2);
}

/* "Ludwig XIV.", "Elisabeth II.": der, die, "Karls V.": des. */
static void say_ruler(const struct lt_desk *d, struct lt_buf *b, int value, size_t name)
{
    bool queen = lt_is_word_in(d, name, "Elisabeth|Elizabeth|Katharina|Margarethe|Margrethe") ||
                 lt_is_word_in(d, lt_before(d, name), "Königin|Kaiserin|Zarin|Prinzessin|Herzogin");
    bool listed = lt_is_word_in(d, name, lt_de_rulers);
    bool of = (listed && !queen && lt_str_ends(lt_tok_text(d, name), LT_S("s")) &&
               !lt_is_word_in(d, name, "Pius|Johannes|Nikolaus|Franziskus|Ramses")) ||
              lt_is_word_in(d, lt_before(d, name), "Königs|Kaisers|Papstes");
    lt_word(b, queen ? "die" : of ? "des" : "der");
    lt_say_nth(d, b, value, (struct lt_form){0, of ? LT_DE_ORD_N : LT_DE_ORD_E});
}

/* "Wilhelm I. und II.": the name stands before the first of them. */
static size_t ruler_name(const struct lt_desk *d, size_t i)
{
    size_t name = lt_before(d, i);
    if (!lt_is_word_in(d, name, "und|oder|bis"))
        return name;
    size_t stop = lt_before(d, name);
    bool numeral =
        stop != SIZE_MAX && stop > 1 && lt_is_mark(d, stop, '.') && lt_roman_value(lt_tok_text(d, stop - 1));
    return numeral ? lt_before(d, stop - 1) : name;
}

/* "König Charles III.": not every ruler's name is listed. */
static bool is_titled(const struct lt_desk *d, size_t name)
{
    return name != SIZE_MAX && lt_is_name(d, name) &&
           lt_is_word_in(
               d, lt_before(d, name),
               "König|Königs|Königin|Kaiser|Kaisers|Kaiserin|Papst|Papstes|Zar|Zarin|Prinz|Prinzessin|"
               "Herzog|Herzogin|Fürst|Kurfürst|Großherzog|Erzherzog|Sultan|Pharao|Landgraf|Graf");
}

/* Rulers, and "im II. Weltkrieg" */
static size_t read_roman(struct lt_desk *d, size_t i)
{
    int value = lt_is_kind(d, i, LT_TOK_WORD) ? lt_roman_value(lt_tok_text(d, i)) : 0;
    size_t name = lt_before(d, i);
    if (!value || value > 99 || !lt_is_mark(d, i + 1, '.') || !lt_is_free_before(d, i))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (lt_is_word_in(d, ruler_name(d, i), lt_de_rulers) || is_titled(d, ruler_name(d, i))) {
        say_ruler(d, b, value, ruler_name(d, i));
        return lt_say_words(d, i, i + 2 - lt_is_last(d, i + 1));
    }
    if (!lt_is_kind(d, i + 2, LT_TOK_SPACE) ||
        !lt_is_word_in(d, i + 3,
                       "Weltkrieg|Weltkriegs|Weltkrieges|Teil|Band|Akt|Kapitel|"
                       "Internationale|Reich|Republik|Liga"))
        return 0;
    lt_say_nth(d, b, value, lt_de_form_after(d, name));
    return lt_say_words(d, i, i + 2);
}

/* "Gartenstr. 7", "Hausnr. 3", "Rathauspl. 3": the end of a compound. */
static size_t read_compound_end(struct lt_desk *d, size_t i)
{
    static const struct lt_street_end ends[] = {
        {"str", "straße", true}, {"nr", "nummer", false}, {"pl", "platz", false}, {NULL, NULL, false}};
    return lt_say_street(d, i, ends);
}

/* "Hl. Nikolaus", "die Hl. Barbara", "des Hl. Geistes" */
static size_t read_saint(struct lt_desk *d, size_t i)
{
    size_t name = lt_skip_space(d, i + 2), before = lt_before(d, i);
    if (!lt_is_word(d, i, "Hl") || !lt_is_mark(d, i + 1, '.') || name == i + 2 || !lt_is_name(d, name))
        return 0;
    bool article = lt_is_word_in(d, before, "der|die|das|dem|den|des|vom|zum|beim|im|am|ins|zur");
    bool neuter = lt_is_word_in(d, name, "Abendmahl|Land|Grab|Jahr|Kreuz|Römisches");
    bool woman = lt_tok_ends(d, name, "a|e|rud|run|hild|gard") ||
                 lt_is_word_in(d, name, "Elisabeth|Agnes|Nacht|Drei|Schrift|Stadt|Jungfrau|Mutter");
    const char *ends[] = {"heiliger", "heiliges", "heilige", "heiligen"}, *say = ends[woman ? 2 : neuter];
    if (article)
        say = lt_is_word_in(d, before, "die|das") || (lt_is_word(d, before, "der") && !woman) ? ends[2]
                                                                                              : ends[3];
    if (lt_is_word(d, before, "der") && woman && lt_before(d, before) == SIZE_MAX)
        say = ends[3];
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, say);
    if (lt_is_name(d, i) && b->n)
        b->p[0] = 'H';
    return lt_say_words(d, i, i + 2);
}

/* "10115 Berlin": figure by figure; four figures are said as a number. */
static size_t read_postcode(struct lt_desk *d, size_t i)
{
    static const struct lt_postcodes codes = {
        .figures = 5,
        .countries = "D|DE",
        .cues = "PLZ|Postleitzahl",
        .cities = "Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Bremen|"
                  "Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|"
                  "Karlsruhe|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Chemnitz|"
                  "Kiel|Magdeburg|Freiburg|Krefeld|Mainz|Lübeck|Erfurt|Oberhausen|Rostock|Kassel|"
                  "Potsdam|Saarbrücken|Ludwigshafen|Oldenburg|Osnabrück|Leverkusen|Heidelberg|"
                  "Darmstadt|Solingen|Regensburg|Ingolstadt|Würzburg|Wolfsburg|Ulm|Göttingen|Heilbronn|"
                  "Pforzheim|Bottrop|Offenbach|Reutlingen|Bremerhaven|Koblenz|Erlangen|Trier|Jena|Siegen|"
                  "Cottbus|Gera|Schwerin|Konstanz|Tübingen|Bamberg|Passau|Weimar|Marburg|Gießen|Bayreuth|"
                  "Flensburg|Stralsund|Greifswald|Garmisch|Lindau|Kempten|Fulda|Worms|Speyer",
        .say = lt_say_digits,
    };
    return lt_say_postcode(d, i, &codes);
}

/* "der stellv. Leiter", "ein ehem. Spieler": an adjective before its noun takes the ending that the article
 * asks for. */
static size_t read_adjective(struct lt_desk *d, size_t i)
{
    static const struct lt_phrase known[] = {{"stellv", "stellvertretend"}, {"stv", "stellvertretend"},
                                             {"ehem", "ehemalig"},          {"öffentl", "öffentlich"},
                                             {"staatl", "staatlich"},       {"städt", "städtisch"},
                                             {"gesetzl", "gesetzlich"}};
    /* also before words of another language: "(engl. Cloud)" */
    static const struct lt_phrase languages[] = {
        {"militär", "militärisch"},   {"dt", "deutsch"},       {"engl", "englisch"},
        {"franz|frz", "französisch"}, {"ital", "italienisch"}, {"span", "spanisch"},
        {"griech", "griechisch"},     {"lat", "lateinisch"},   {"russ", "russisch"},
        {"röm", "römisch"},           {"kath", "katholisch"},  {"evang", "evangelisch"},
        {"amerik", "amerikanisch"},   {"allg", "allgemein"},   {"wiss", "wissenschaftlich"}};
    static const char *const endings[] = {"e", "en", "er"};
    if (!lt_is_mark(d, i + 1, '.') || !lt_is_kind(d, i + 2, LT_TOK_SPACE))
        return 0;
    const char *word = NULL;
    size_t before = lt_before(d, i);
    bool named = lt_is_word_in(d, before,
                               "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|"
                               "vom|beim|dieser|diese|jeder|jede|keine|alle|mehrere|viele|seine|ihre");
    for (size_t k = 0; k < LT_COUNT(known); k++)
        word = lt_is_word_in(d, i, known[k].written) ? known[k].spoken : word;
    for (size_t k = 0; named && !lt_is_name(d, i) && k < LT_COUNT(languages); k++)
        word = lt_is_word_in(d, i, languages[k].written) ? languages[k].spoken : word;
    if (!word)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, word);
    if (lt_is_name(d, i + 3))
        lt_buf_addz(b, endings[lt_de_form_after(d, before).kase]);
    return lt_say_words(d, i, i + 2);
}

/* "1.099,- Euro", "5,– €": whole euros. */
static size_t say_whole_price(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    size_t comma = m->at[1], to = lt_skip_space(d, m->at[3]);
    if (lt_scan_number(d, m->from, false, &n) != comma - m->from || n.n_part)
        return 0;
    to = lt_is_word_in(d, to, "Euro|EUR") || lt_is_mark(d, to, 0x20AC) ? to + 1 : m->at[3];
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){LT_MASCULINE, 0});
    lt_word(b, "Euro");
    return lt_say_words(d, m->from, to);
}

/* "2-Zi.-Whg." */
static size_t say_rooms(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_NEUTER, 0});
    lt_word_join(b, "-Zimmer-Wohnung");
    return lt_say_words(d, m->from, m->to);
}

/* "2. OG", "im 2. OG" */
static size_t say_floor(struct lt_desk *d, const struct lt_match *m)
{
    bool in = lt_is_word_in(d, lt_before(d, m->from), "im|vom|zum");
    struct lt_buf *b = lt_say_begin(d);
    lt_say_nth(d, b, lt_match_int(d, m, 0), (struct lt_form){LT_NEUTER, in ? LT_DE_ORD_N : LT_DE_ORD_S});
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern counted_forms[] = {
    {"^", "N , ~ !#", "kostet 1.099,- Euro", say_whole_price, NULL},
    {"^", "#1-2 - Zi .? - Whg .?", "eine 2-Zi.-Whg. frei", say_rooms, NULL},
    {"^", "#1-2 . _? OG $", "Haus 3, 2. OG", say_floor, "Obergeschoss"},
    {"^", "#1-2 . _? UG $", "Haus 3, 1. UG", say_floor, "Untergeschoss"},
    {"^", "1 _ Pck|Pckg|Päckch .", "1 Pck. Hefe", NULL, "ein Päckchen"},
    {"^", "1 _ Pkg|Packg .", "1 Pkg. Salz", NULL, "eine Packung"},
    {"^", "1 _ Stk|Stck .", "1 Stk. Butter", NULL, "ein Stück"},
    {"^", "1 _ Msp .", "1 Msp. Salz", NULL, "eine Messerspitze"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "19:30 h" is when something is, unless a word says that it lasts so long. */
static size_t say_hours(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_time t = {.hour = lt_match_int(d, m, 0), .minute = lt_match_int(d, m, 2), .second = -1};
    if (t.minute > 59)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (t.hour <= 24 && !lt_is_word_in(d, lt_before(d, m->from),
                                       "nur|dauert|dauerte|dauern|lang|nach|in|insgesamt|Fahrzeit|"
                                       "Flugzeit|Dauer|Laufzeit|Zeit|etwa|rund|ca|circa")) {
        d->lang->time(d, b, &t);
        return lt_say_words(d, m->from, m->to);
    }
    lt_say_length(d, b, t.hour, LT_HOURS);
    if (t.minute > 0)
        lt_say_length(d, b, t.minute, LT_MINUTES);
    return lt_say_words(d, m->from, m->to);
}

static const struct lt_pattern hours[] = {
    {"^", "#1-3 : #2 _? h $", "dauert 9:20 h", say_hours, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* "bis Fr. Müller kam": a name follows. */
static size_t say_weekday(struct lt_desk *d, const struct lt_match *m)
{
    bool name = lt_is_kind(d, m->to, LT_TOK_SPACE) && lt_is_name(d, m->to + 1);
    return lt_is_name(d, m->from) && !name ? lt_match_say_short(d, m) : 0;
}

/* "am Fr.", "bis So.": a day of the week by itself. */
static const struct lt_pattern weekdays[] = {
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Mo .", "offen am Mo.", say_weekday,
     "Montag"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Di .", "offen am Di.", say_weekday,
     "Dienstag"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Mi .", "offen am Mi.", say_weekday,
     "Mittwoch"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Do .", "offen am Do.", say_weekday,
     "Donnerstag"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Fr .", "offen am Fr.", say_weekday,
     "Freitag"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "Sa .", "offen am Sa.", say_weekday,
     "Samstag"},
    {"<<am|bis|ab|jeden|nächsten|kommenden|letzten|diesen|vergangenen", "So .", "offen am So.", say_weekday,
     "Sonntag"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Short forms after an ordinal, and those that mean one thing in a law and another elsewhere. */
static const struct lt_pattern short_nouns[] = {
    {"<<. <#1-3", "Min .", "in der 67. Min. traf er", lt_match_say_short, "Minute"},
    {"<<. <#1-3", "Sek .", "in der 5. Sek. fiel es", lt_match_say_short, "Sekunde"},
    {"<<. <#1-3", "Kl .", "in der 5. Kl. lernte er", lt_match_say_short, "Klasse"},
    {"<<. <#1-3", "Std .", "in der 5. Std. schlief er", lt_match_say_short, "Stunde"},
    {"<<#1-3 <<. <Abs|Art", "S . > _ #1-2", "§ 5 Abs. 1 S. 2", NULL, "Satz"},
    {"<<#1-3 <<Absatz|Artikel|Paragraf", "S . > _ #1-2", "Absatz 1 S. 2", NULL, "Satz"},
    {"<<#1-4 <<§", "S . > _ #1-2", "§ 5 S. 2", NULL, "Satz"},
    {NULL, "lit . > _? a-z $", "Abs. 1 lit. f", NULL, "Buchstabe"},
    {NULL, "Buchst . > _? a-z $", "Abs. 1 Buchst. f", NULL, "Buchstabe"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_verbalizer lt_de_readers[] = {
    {"postcode", LT_KIND(LT_TOK_NUMBER), read_postcode, NULL},
    {"hours", LT_KIND(LT_TOK_NUMBER), NULL, hours},
    {"short noun", LT_KIND(LT_TOK_WORD), NULL, short_nouns},
    {"weekday", LT_KIND(LT_TOK_WORD), NULL, weekdays},
    {"saint", LT_KIND(LT_TOK_WORD), read_saint, NULL},
    {"counted", LT_KIND(LT_TOK_NUMBER), NULL, counted_forms},
    {"weekdays and months", LT_KIND(LT_TOK_WORD), lt_say_calendar, NULL},
    {"short date", LT_KIND(LT_TOK_NUMBER), read_short_date, short_dates},
    {"decade", LT_KIND(LT_TOK_NUMBER), read_decade, NULL},
    {"phrase", LT_KIND(LT_TOK_WORD), lt_say_listed_phrase, NULL},
    {"end of a compound", LT_KIND(LT_TOK_WORD), read_compound_end, NULL},
    {"adjective", LT_KIND(LT_TOK_WORD), read_adjective, NULL},
    {"Roman", LT_KIND(LT_TOK_WORD), read_roman, NULL},
    {NULL, 0, NULL, NULL},
};
