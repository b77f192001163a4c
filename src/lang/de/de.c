/* lang/de/de.c - German: how numbers agree with what is counted and with the article before, dates and times.
 * Number words are in lang/de/numbers.c, forms of its own in lang/de/readers.c, short forms in
 * lang/de/tables.c and lang/de/phrases.c. */
#include "lang/de/de.h"

#include "lang/desk/calendar.h"
#include "lang/desk/match.h"
#include "lang/en/en.h"
#include "lang/math.h"

#include <string.h>

/* Any four figures in that range are said the same way as a year or a number, but for 1100 to 1999. */
static bool is_year(const struct lt_desk *d, size_t i)
{
    int n = lt_scan_int(d, i);
    size_t behind = lt_skip_space(d, i + 1);
    const struct lt_tok *t = lt_tok_at(d, behind);
    if (n < 1100 || n > 1999)
        return false;
    if (n < 1500 &&
        !lt_is_word_in(d, lt_before(d, i), "Jahr|Jahre|im|seit|um|von|bis|ab|vor|nach|und|anno") &&
        !lt_is_mark(d, lt_before(d, i), '('))
        return false;
    /* "1500 Euro", "1200 Menschen": a noun is counted; "1989 fiel die Mauer" is a year */
    return t->kind != LT_TOK_WORD || t->shape == LT_SHAPE_LOWER;
}

/* Nouns that numbers often count, by gender; "1 Tonne", "21 Stunden". */
static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    static const struct {
        const char *nouns;
        enum lt_gender gender;
    } known[] = {
        {"Tonne|Stunde|Minute|Sekunde|Woche|Million|Milliarde|Person|Frau|Seite|Stimme|Frage|Stadt|Folge|"
         "Staffel|Szene|Meile|Mark|Krone|Runde|Nacht|Sache|Kamera|Taste|Chance|Tasse|Flasche|Dose|Zwiebel|"
         "Zitrone|Packung|Portion|Scheibe|Zehe|Banane|Gurke|Paprika|Tube|Prise|Möhre|Karotte|Tomate|"
         "Kartoffel|Orange|Schale|"
         "Knolle|Stange|Messerspitze|Rolle|Karte|Katze|Schwester|Tochter|Mutter|Stelle|Aufgabe|Antwort|Idee|"
         "Gruppe|Klasse|Schule|Firma|Straße|Wohnung|Sitzung|Übung|Stufe|Zeile|Tafel",
         LT_FEMININE},
        {"Euro|Dollar|Cent|Tag|Monat|Meter|Kilometer|Zentimeter|Liter|Punkt|Stern|Mann|Mensch|Grad|Franken|"
         "Zoll|Film|Song|Teil|Schritt|Platz|Becher|Teelöffel|Esslöffel|Bund|Apfel|Kopf|Würfel",
         LT_MASCULINE},
        {"Jahr|Kind|Prozent|Kilo|Kilogramm|Gramm|Pfund|Mal|Buch|Spiel|Album|Bild|Gigabyte|Watt|Volt|Glas|"
         "Päckchen|Stück|Ei|"
         "Blatt|Dutzend",
         LT_NEUTER},
    };
    for (size_t k = 0; k < LT_COUNT(known); k++)
        if (lt_is_word_in(d, i, known[k].nouns))
            return (struct lt_form){(uint8_t)known[k].gender, 0};
    return (struct lt_form){0};
}

/* "3." is an ordinal when a noun or a lower-case word follows and an article or preposition stands before. */
/* "der 121te", "am 3ten" */
static bool is_ordinal_ending(const struct lt_desk *d, size_t i, const struct lt_num *n)
{
    return !n->n_part && !n->minus && lt_is_word_in(d, i, "te|ter|ten|tem|tes|ste|ster|sten|stem|stes");
}

/* "3. und 4. Oktober": an ordinal ends before this word. */
static bool follows_ordinal(const struct lt_desk *d, size_t link)
{
    size_t stop = lt_is_word_in(d, link, "und|oder|bis|sowie") ? lt_before(d, link) : SIZE_MAX;
    return stop != SIZE_MAX && stop > 1 && lt_is_mark(d, stop, '.') && lt_is_digits(d, stop - 1, 1, 2);
}

static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (i == 1 && lt_is_mark(d, 1, '.') && lt_is_kind(d, 2, LT_TOK_END)) { /* "3." by itself */
        f->kase = LT_DE_ORD_R;
        return 1;
    }
    size_t before = lt_before(d, i - 1);
    if (is_ordinal_ending(d, i, n)) {
        static const char lasts[] = "enrms"; /* in the order of the cases */
        struct lt_str s = lt_tok_text(d, i);
        f->kase = (uint8_t)(strchr(lasts, lt_lower(s.p[s.n - 1])) - lasts);
        return 1;
    }
    if (!lt_is_mark(d, i, '.') || !lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD) ||
        n->n_whole > 3)
        return 0;
    bool article = lt_is_word_in(d, before,
                                 "am|vom|zum|beim|im|den|dem|des|der|die|das|ein|eine|einem|einer|eines|"
                                 "zur|ab|bis|seit|ihr|sein|mein|unser|jeder|jeden|jedes|und");
    bool noun =
        lt_is_word_in(d, i + 2,
                      "Jahrhundert|Jahrhunderts|Klasse|Platz|Stock|Etage|Geburtstag|Mal|Auflage|"
                      "Kapitel|Teil|Staffel|Folge|Generation|Runde|Minute|Min|Sek|Kl|Std|Aufl|Ausg|Jh|Jhd");
    if (!article && !noun) {
        /* "wurde 3. im Slalom": a place among others */
        if (n->n_whole > 2 || before == SIZE_MAX || lt_tok_at(d, i + 2)->shape != LT_SHAPE_LOWER ||
            lt_is_name(d, before) || lt_is_mark(d, before, '.') ||
            !lt_is_word_in(d, i + 2, "im|in|beim|bei|hinter|vor|auf|nach"))
            return 0; /* but "Zimmer 3. Im Wald", "Nr. 3. in der Liste" */
        f->kase = LT_DE_ORD_R;
        return 1;
    }
    *f = lt_de_form_after(d, before);
    if (follows_ordinal(d, before)) { /* "im 18. und 19. Jh.": the second has the case of the first */
        size_t first = lt_before(d, lt_before(d, before) - 1);
        if (lt_is_word_in(d, first, "im|am|vom|zum|beim|dem|den|des|der|zur"))
            f->kase = LT_DE_ORD_N;
    }
    /* "der" before a feminine noun is a dative or genitive: "in der zweiten Folge" */
    if (lt_is_word(d, before, "der") &&
        lt_is_word_in(d, i + 2,
                      "Folge|Staffel|Klasse|Auflage|Runde|Minute|Min|Sek|Kl|"
                      "Std|Aufl|Ausg|Etage|Generation|Reihe|Seite|Liga|Woche"))
        f->kase = LT_DE_ORD_N;
    if (noun && lt_is_word_in(d, i + 2, "Jahrhundert|Kapitel|Mal|Aufl|Auflage|Ausg") && !article)
        f->kase = LT_DE_ORD_E;
    return 1;
}

/* "vom 24. Mai–2. Juni": the second date has the case of the first. */
static struct lt_form date_form(const struct lt_desk *d, size_t before)
{
    enum { REACH = 6 };
    if (before != SIZE_MAX && lt_is_mark(d, before, '.') && lt_is_word(d, before - 1, "v"))
        return (struct lt_form){0, LT_DE_ORD_N}; /* "Urt. v. 12.3.2019" */
    if (!lt_is_dash(d, before) && !follows_ordinal(d, before))
        return lt_de_form_after(d, before);
    struct lt_match first;
    size_t year = lt_before(d, before);
    if (year != SIZE_MAX && year >= 4 && lt_match(d, year - 4, "#1-2 . #1-2 . #2-4", &first))
        return lt_de_form_after(d, lt_before(d, year - 4));
    for (size_t k = 1; k <= REACH && k <= before; k++)
        if (lt_is_digits(d, before - k, 1, 2))
            return lt_de_form_after(d, lt_before(d, before - k));
    return lt_de_form_after(d, before);
}

static const char *const months[] = {"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                     "Juli",   "August",  "September", "Oktober", "November", "Dezember"};

/* "um 17:02:51", "am 23.4.2021, 17:02:51": when, not how long. */
static bool is_moment(const struct lt_desk *d, size_t before)
{
    if (lt_is_mark(d, before, ',') && before > 0)
        return lt_is_kind(d, before - 1, LT_TOK_NUMBER);
    return lt_is_word_in(d, before, "um|gegen|ab|bis|seit|punkt");
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked && !is_moment(d, t->before)) {
        lt_say_duration(d, b, t, "und");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){LT_NEUTER, 0});
    lt_word(b, "Uhr");
    if (t->second >= 0) { /* "17:02:51 Uhr": all three are counted */
        if (t->minute > 0 || t->second == 0)
            lt_say_length(d, b, t->minute, LT_MINUTES);
        lt_say_length(d, b, t->second, LT_SECONDS);
    } else if (t->minute > 0) {
        lt_say_int(d, b, t->minute, (struct lt_form){0});
    }
}

static const char *const lengths[] = {"Stunde|Stunden", "Minute|Minuten", "Sekunde|Sekunden"};

static const struct lt_phrase day_words[] = {{"mo|montag", "Montag"},     {"di|dienstag", "Dienstag"},
                                             {"mi|mittwoch", "Mittwoch"}, {"do|donnerstag", "Donnerstag"},
                                             {"fr|freitag", "Freitag"},   {"sa|samstag", "Samstag"},
                                             {"so|sonntag", "Sonntag"},   {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"januar", 1},    {"jänner", 1}, {"jan", 1},       {"februar", 2},  {"feb", 2},
    {"märz", 3},      {"mär", 3},    {"mrz", 3},       {"april", 4},    {"apr", 4},
    {"mai", 5},       {"juni", 6},   {"juli", 7},      {"august", 8},   {"aug", 8},
    {"september", 9}, {"sept", 9},   {"sep", 9},       {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11},   {"dezember", 12}, {"dez", 12},     {NULL, 0},
};

/* As a name it is stressed in front, and espeak-ng knows only that. */
static const struct lt_phrase date_sounds[] = {{"August", "aUg'Ust"}, {NULL, NULL}};

const struct lt_normal_lang lt_de_normal = {
    .date_sounds = date_sounds,
    .tag = "de",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "Kapitel|Kapiteln|Kap|Abschnitt|Abschnitte|Abschnitten|Abschn|Artikel|Art|Punkt|Pkt|"
                    "Ziffer|Ziff|Nummer|Nr|Abbildung|Abbildungen|Abb|Tabelle|Tab|Regel|Absatz|Abs|Teil|"
                    "Anhang|Übung|Aufgabe|Gleichung|am|vom|zum",
    .groups = ". '",
    .day_dot = true,
    .dotted_time = true,
    .longest_alone = 12,
    .capital_nouns = true,
    .percent_short = "Proz",
    .digits = {"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"},
    .words = {.point = "Komma",
              .minus = "minus",
              .to = "bis",
              .between = "zwischen",
              .and = "und",
              .out_of = "von",
              .result = "zu",
              .times = "mal",
              .ratio = "zu",
              .per = "pro",
              .per_many = "auf",
              .percent = "Prozent",
              .and_minor = "",
              .square = "Quadrat",
              .cubic = "Kubik",
              .star = "Stern|Sterne|Sternen",
              .plus = "plus",
              .dot = "Punkt",
              .slash = "Schrägstrich",
              .at = "ät",
              .dash = "Bindestrich",
              .underscore = "Unterstrich",
              .colon = "Doppelpunkt",
              .version = "Version",
              .season = "Staffel",
              .episode = "Folge",
              .either = "oder",
              .hashtag = "Hashtag",
              .hash = "Raute"},
    .months = months,
    .weekdays = "montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sa|sonnabend|sonntag|so",
    .month_words = month_words,
    .day_words = day_words,
    .day_links = "bis|und|u|oder|sowie",
    .articles = "der|den|dem|am|vom|zum|bis",
    .unit_fractions = true,
    .fraction_most = 10000,
    .time_marks = "Uhr",
    .length_names = lengths,
    .length_cues = "in",
    .length_forms = {{LT_FEMININE, 0}, {LT_FEMININE, 0}, {LT_FEMININE, 0}},
    .units = &lt_de_units,
    .money = &lt_de_money,
    .magnitudes = lt_de_magnitudes,
    .abbrs = lt_de_abbrs,
    .abbr_words = lt_de_abbr_words,
    .letter_cues =
        "vitamin|größe|plan|platz|reihe|gleis|flugsteig|gate|klasse|zimmer|wohnung|typ|gruppe|"
        "hepatitis|liga|haus|sitz|sitzplatz|linie|tor|halle|abschnitt|bus|stufe|kategorie|modell|block|"
        "raum|wagen",
    .bares = lt_de_bares,
    .symbols = lt_de_symbols,
    .homographs = &lt_de_homographs,
    .math = &lt_de_math,
    .readers = lt_de_readers,
    .phrases = lt_de_phrases,
    .slash_phrases = lt_de_slash_phrases,
    .country_numbers = true,
    .phone_cues = "Tel|Telefon|Fax|Mobil|Telefonnummer",
    .model_letters = "p|i|k|kf|x|xt|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "von|und|mit|für|bei|als|sagt|schreibt|Regisseur|Präsident|Autor|Herr|Frau|wie|durch",
    .starters = "Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|Und|Aber|In|Im|Am|Auf|Mit|Nach|Als|Wenn|So|Da|Dies",
    .share_words = "der|aller|Liter|Tasse|Teelöffel|Esslöffel",
    .roman_words = "mix|di|vi|xi",
    .version_cues = "version|versionen|" LT_VERSIONED_NAMES,
    .roman_cues = "Kap|Bd|Abb|Tab|Abschn|Art|Tl|Kapitel|Kapiteln|Band|Bände|Bänden|Teil|Teile|"
                  "Teilen|Akt|Akte|Typ|Typen|Klasse|Klassen|Phase|Phasen|Gruppe|Gruppen|Artikel|Abschnitt|"
                  "Abschnitte|Abbildung|Tabelle|Anhang|Szene|Szenen",
    .power = lt_de_power,
    .plural = lt_de_plural,
    .plural_case = lt_de_plural_case,
    .out_of_form = {0, 1},
    .result_cues = "gewann|gewannen|gewonnen|gewinnt|gewinnen|verlor|verloren|verliert|siegte|siegten|siegt|"
                   "besiegte|besiegten|schlug|schlugen|bezwang|Sieg|Heimsieg|Auswärtssieg|Niederlage|"
                   "Endstand|Ergebnis|führte|führten|Remis|unentschieden|Unentschieden|trennten|"
                   "Halbzeitstand|Zwischenstand|Rückstand|Elfmeterschießen|Sätzen",
    .range_openings = "von|zwischen|täglich|gilt|kapitel|seite|seiten|platz|skala",
    .range_ends = "geöffnet|offen",
    .result_links =
        "gegen|nach|in|im|zu|zum|bei|beim|und|durch|für|gewonnen|verloren|vor|auf|aus|an|am|dank|der|die",
    .sections = "Paragrafen",
    .score_cues = "Sterne|Sternen|Punkte|Punkten|Bewertung|Wertung|Note|Fazit|Urteil",
    .initialisms = lt_de_initialisms,
    .address_names = lt_de_address_names,
    .capital_words = lt_de_capital_words,
    .cardinal = lt_de_cardinal,
    .ordinal = lt_de_ordinal,
    .year = lt_de_year,
    .fraction = lt_de_fraction,
    .fraction_of = lt_de_fraction_of,
    .mixed = lt_de_mixed,
    .date = lt_say_day_month_year,
    .time = time_of_day,
    .counted = counted,
    .date_form = date_form,
    .ordinal_mark = ordinal_mark,
    .is_year = is_year,
};
