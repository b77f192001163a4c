/* lang/pl/short.c - Polish: short forms and measures in the case that the preposition before them asks for.
 */
#include "lang/slavic/short.h"

#include "lang/desk/desk.h"

#include "lang/pl/pl.h"

#include "lang/slavic/slavic.h"

static const struct lt_slavic_short rows[] = {
    {"podst", "podstawa|podstawy|podstawie|podstawą|podstawie|podstawę", false},
    {"ul", "ulica|ulicy|ulicy|ulicą|ulicy|ulicę", false},
    {"al", "aleje|alei|alejom|alejami|alejach|aleje", false},
    {"pl", "plac|placu|placowi|placem|placu|plac", false},
    {"os", "osiedle|osiedla|osiedlu|osiedlem|osiedlu|osiedle", false},
    {"woj", "województwo|województwa|województwu|województwem|województwie|województwo", false},
    {"pow", "powiat|powiatu|powiatowi|powiatem|powiecie|powiat", false},
    {"gm", "gmina|gminy|gminie|gminą|gminie|gminę", false},
    {"art", "artykuł|artykułu|artykułowi|artykułem|artykule|artykuł", true},
    {"ust", "ustęp|ustępu|ustępowi|ustępem|ustępie|ustęp", true},
    {"pkt", "punkt|punktu|punktowi|punktem|punkcie|punkt", true},
    {"s", "strona|strony|stronie|stroną|stronie|stronę", true},
    {"str", "strona|strony|stronie|stroną|stronie|stronę", true},
    {"pocz", "początek|początku|początkowi|początkiem|początku|początek", true},
    {"kon", "koniec|końca|końcowi|końcem|końcu|koniec", true},
    {"poł", "połowa|połowy|połowie|połową|połowie|połowę", true},
    {"rozdz", "rozdział|rozdziału|rozdziałowi|rozdziałem|rozdziale|rozdział", true},
    {"rys", "rysunek|rysunku|rysunkowi|rysunkiem|rysunku|rysunek", true},
    {"ryc", "rycina|ryciny|rycinie|ryciną|rycinie|rycinę", true},
    {"tab", "tabela|tabeli|tabeli|tabelą|tabeli|tabelę", true},
    {"t", "tom|tomu|tomowi|tomem|tomie|tom", true},
    {"temp", "temperatura|temperatury|temperaturze|temperaturą|temperaturze|temperaturę", true},
    {"dn", "dzień|dnia|dniowi|dniem|dniu|dzień", true},
    {"l", "lata|lat|latom|latami|latach|lata", true},
    {"§", "paragraf|paragrafu|paragrafowi|paragrafem|paragrafie|paragraf", true},
    {NULL, NULL, false},
};

static const struct lt_slavic_short several[] = {
    {"s", "strony|stron|stronom|stronami|stronach|strony", true},
    {"str", "strony|stron|stronom|stronami|stronach|strony", true},
    {"S", "strony|stron|stronom|stronami|stronach|strony", true},
    {"Str", "strony|stron|stronom|stronami|stronach|strony", true},
    {"rozdz", "rozdziały|rozdziałów|rozdziałom|rozdziałami|rozdziałach|rozdziały", true},
    {"rys", "rysunki|rysunków|rysunkom|rysunkami|rysunkach|rysunki", true},
    {"tab", "tabele|tabel|tabelom|tabelami|tabelach|tabele", true},
    {"art", "artykuły|artykułów|artykułom|artykułami|artykułach|artykuły", true},
    {NULL, NULL, false},
};

static const struct lt_slavic_asker askers[] = {
    {"w|we|na|o|po|przy", LT_LOC},
    {"od|do|z|ze|bez|dla|według|wg|koło|u|obok|około|wzdłuż|podczas|mocy", LT_GEN},
    {"przed|między|nad|pod|za", LT_INS},
    {"ku|dzięki|wbrew", LT_DAT},
    {NULL, LT_NOM},
};

size_t lt_pl_read_short(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_shorts shorts = {
        .rows = rows, .several = several, .askers = askers, .agreed = "zgodnie|niezgodnie|wraz|razem"};
    return lt_slavic_read_short(d, i, &shorts);
}

/* "w 90. min.", "do 2. kl." */
size_t lt_pl_read_nth(struct lt_desk *d, size_t i)
{
    static const struct lt_slavic_nth nouns[] = {
        {"min", "minuta|minuty|minucie|minutą|minucie|minutę", LT_FEMININE},
        {"sek", "sekunda|sekundy|sekundzie|sekundą|sekundzie|sekundę", LT_FEMININE},
        {"godz", "godzina|godziny|godzinie|godziną|godzinie|godzinę", LT_FEMININE},
        {"kl", "klasa|klasy|klasie|klasą|klasie|klasę", LT_FEMININE},
        {"poł", "połowa|połowy|połowie|połową|połowie|połowę", LT_FEMININE},
        {"str", "strona|strony|stronie|stroną|stronie|stronę", LT_FEMININE},
        {"rozdz", "rozdział|rozdziału|rozdziałowi|rozdziałem|rozdziale|rozdział", LT_MASCULINE},
        {"kw", "kwartał|kwartału|kwartałowi|kwartałem|kwartale|kwartał", LT_MASCULINE},
        {NULL, NULL, 0},
    };
    static const struct lt_slavic_nths nths = {.rows = nouns, .askers = askers, .mark = false, .both = true};
    return lt_is_kind(d, i, LT_TOK_NUMBER) ? lt_slavic_read_nth(d, i, &nths)
                                           : lt_slavic_read_roman_nth(d, i, &nths);
}

/* "w 180 °C": where something is, not how long it takes. */
static bool is_in_degrees(const struct lt_desk *d, size_t before)
{
    struct lt_num n;
    size_t i = before == SIZE_MAX ? 0 : lt_skip_space(d, before + 1);
    size_t tokens = lt_is_word_in(d, before, "w|we") ? lt_scan_number(d, i, true, &n) : 0;
    return tokens && lt_is_mark(d, lt_skip_space(d, i + tokens), 0xB0);
}

/* "po 90 min": how long after; "po 5 kg" is how much each. */
static bool is_after_time(const struct lt_desk *d, size_t before)
{
    struct lt_num n;
    size_t i = before == SIZE_MAX ? 0 : lt_skip_space(d, before + 1);
    size_t tokens = lt_is_word(d, before, "po") ? lt_scan_number(d, i, false, &n) : 0;
    return tokens && lt_is_word_in(d, lt_skip_space(d, i + tokens), "min|godz|sek|s|h|mies|tyg|dn");
}

uint8_t lt_pl_measure_case(const struct lt_desk *d, size_t before)
{
    if (is_in_degrees(d, before) || is_after_time(d, before))
        return LT_LOC;
    static const struct lt_slavic_asker measures[] = {
        {"na|za|przez|w|o|po", LT_ACC},
        {"przy", LT_LOC},
        {"dzięki|ku", LT_DAT},
        {"między|pomiędzy|przed|nad|pod", LT_INS},
        {NULL, LT_NOM},
    };
    uint8_t kase = lt_slavic_asked_case(d, before, measures);
    if (kase == LT_NOM)
        kase = lt_slavic_between(d, before, "i|a|oraz", "między|pomiędzy");
    bool command =
        kase == LT_NOM &&
        lt_slavic_follows_command(d, before, "ajcie|ujcie|ijcie",
                                  "dodaj|dodać|wymieszaj|wymieszać|wlej|wlać|wsyp|wsypać|weź|dodajemy|"
                                  "wlewamy|wsypujemy|zagotuj|posyp|połącz|wbij|zmiksuj|ugotuj|mieszamy");
    return command ? LT_ACC : kase;
}

void lt_pl_decline(struct lt_buf *b, size_t from, uint8_t kase)
{
    static const struct lt_slavic_oblique ends[] = {
        {"ych", "+ym", "+ymi", "+ych"},   {"ich", "+im", "+imi", "+ich"},
        {"ów", "om", "ami", "ach"},       {"ięcy", "iącom", "iącami", "iącach"},
        {"óp", "opom", "opami", "opach"}, {"ek", "kom", "kami", "kach"},
        {"ń", "niom", "niami", "niach"},  {"ii", "iom", "iami", "iach"},
        {"ji", "jom", "jami", "jach"},    {"li", "lom", "lami", "lach"},
        {"i", "iom", "iami", "iach"},     {"y", "om", "ami", "ach"},
        {"euro", NULL, NULL, NULL},       {"peso", NULL, NULL, NULL},
        {"", "om", "ami", "ach"},
    };
    static const struct lt_phrase one[] = {{"owa", "ową"}, {"a", "ę"}, {NULL, NULL}};
    if (kase == LT_ACC)
        lt_slavic_accusative(b, from, one);
    else
        lt_slavic_decline(b, from, kase, ends);
}
