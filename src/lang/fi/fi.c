/* lang/fi/fi.c - Finnish: what it writes how, its dates and times, and how a number agrees with its noun: it
 * stands in the noun's case, a nominative one before a partitive ("viisi taloa"). Number words are in
 * lang/fi/numbers.c, endings in lang/fi/endings.c, from one to another in lang/fi/spans.c, what is written
 * its own way in lang/fi/readers.c, short forms in lang/fi/tables.c. */
#include "lang/fi/fi.h"

#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"

/* Postpositions, adverbs and verbs after a number that it does not count. */
static const char uncounted[] =
    "aamulla|illalla|yöllä|päivällä|iltapäivällä|aamupäivällä|aamuyöllä|puolelta|mennessä|alkaen|asti|saakka|"
    "jälkeen|ennen|välillä|aikana|kanssa|lisäksi|mukaan|aikaan|aikoihin|kohdalla|osalta|perusteella|"
    "puolesta|ohella|kuin|niin|kun|vain|noin|sitten|on|oli|olivat|ovat|sekä|että|joten|kuten|eli|missä|jossa|"
    "josta|jolla|jolloin|myös|vielä|yhteensä|tilalla|jaolla|pisteessä|sivulla|sivuilla|muun|toisin|kutakin|"
    "huon|siv|henk|sellaisenaan|ollessa|kaikkiaan|koko|tuolloin|silloin|ainakin|enintään|vähintään|välein|"
    "vuorostaan";

/* Words before a number that names a thing: "sivulla 5", "luvussa 3", "huone 12". */
static const char numbered[] =
    "vuonna|vuoden|vuodesta|vuoteen|vuosi|vuosina|vuosien|klo|kello|sivu|sivulla|luku|luvussa|kuva|taulukko|"
    "numero|"
    "nro|pykälä|momentti|kanava|versio|huone|hinta|linja|bussi|reitti|kohta|kohdassa|liite|osa|jakso|tie";

/* Elatives of nouns that are counted; others in -sta are partitives more often than not: "25 oppilasta". */
static const char elatives[] =
    "vuodesta|päivästä|kuukaudesta|viikosta|tunnista|minuutista|maasta|kaupungista|kunnasta|hengestä|eurosta|"
    "prosentista|metristä|kilometristä|kilosta|litrasta|miljoonasta|miljardista|tuhannesta|pisteestä|asiasta|"
    "osasta|"
    "jäsenestä|kohdasta|kerrasta|syystä|lapsesta|talosta|koulusta|yhtiöstä|yrityksestä|kirjasta|paikasta|"
    "tapauksesta|"
    "hakijasta|opiskelijasta|potilaasta|vastaajasta|lajista|lähteestä";

static struct lt_form counted(const struct lt_desk *d, size_t i)
{
    struct lt_form f = {0};
    const struct lt_tok *t = lt_tok_at(d, i);
    if (t->kind != LT_TOK_WORD || t->shape != LT_SHAPE_LOWER || lt_is_word_in(d, i, uncounted))
        return f;
    enum lt_fi_case kase = lt_fi_case_of(lt_tok_text(d, i));
    if (kase != LT_FI_PART && (kase != LT_FI_ELA || lt_is_word_in(d, i, elatives)))
        f.kase = (uint8_t)kase;
    size_t number = lt_before(d, i);
    size_t before = number == SIZE_MAX ? SIZE_MAX : lt_before(d, number);
    /* a year, or the number of a thing, counts nothing */
    int value = lt_scan_int(d, number);
    bool year = lt_is_digits(d, number, 4, 4) && value >= 1100 && value < 2100;
    if (year || lt_is_word_in(d, before, numbered))
        f.kase = LT_FI_NOM;
    return f;
}

/* "3. luokassa", "2. maailmansodan": in the case of the noun; "3." alone. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (i == 1 && lt_is_kind(d, i + 1, LT_TOK_END))
        return 1;
    const struct lt_tok *next = lt_tok_at(d, i + 2);
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || next->kind != LT_TOK_WORD || next->shape != LT_SHAPE_LOWER ||
        n->n_whole > 3 || n->n_part)
        return 0;
    f->kase = (uint8_t)lt_fi_case_of(lt_tok_text(d, i + 2));
    return 1;
}

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_nth(d, b, date->day, (struct lt_form){0});
    lt_word(b, lt_fi_months[date->month - 1]);
    if (date->n_year)
        lt_say_cardinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}), (struct lt_form){0});
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, "");
        return;
    }
    lt_fi_clock(d, b, t, LT_FI_NOM);
    if (t->second > 0)
        lt_say_int(d, b, t->second, (struct lt_form){0});
}

/* "4/5": neljä viidestä; stars: "neljä tähteä viidestä". */
static void score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars)
{
    lt_say_number(d, b, n, (struct lt_form){0});
    if (stars)
        lt_word_str(b, lt_forms_pick("tähti|tähteä", lt_plural(d, n)));
    lt_say_int(d, b, of, (struct lt_form){0, LT_FI_ELA});
}

static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_fi_ordinal(d, b, digits, (struct lt_form){0});
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    if (!minus && (lt_str_eqz(digits, "2") || lt_str_eqz(digits, "3"))) {
        lt_word(b, digits.p[0] == '2' ? "toiseen" : "kolmanteen");
        return;
    }
    lt_word(b, minus ? "potenssiin miinus" : "potenssiin");
    lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

static unsigned plural(const struct lt_num *n)
{
    return n->n_whole == 1 && n->whole[0] == '1' && !n->n_part ? 0 : 1;
}

static const char *const lengths[] = {"tunti|tuntia", "minuutti|minuuttia", "sekunti|sekuntia"};
static const char *const length_marks[] = {"t|h|tuntia|tunti", "min|m", "s|sek"};

static const struct lt_word_number month_words[] = {
    {"tammikuuta", 1},   {"helmikuuta", 2},  {"maaliskuuta", 3}, {"huhtikuuta", 4}, {"toukokuuta", 5},
    {"kesäkuuta", 6},    {"heinäkuuta", 7},  {"elokuuta", 8},    {"syyskuuta", 9},  {"lokakuuta", 10},
    {"marraskuuta", 11}, {"joulukuuta", 12}, {NULL, 0},
};

const struct lt_normal_lang lt_fi_normal = {
    .tag = "fi",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "luku|luvussa|luvun|kohta|kohdassa|kohdan|osio|osiossa|kuva|kuvassa|taulukko|taulukossa|"
                    "liite|liitteessä|pykälä|sääntö|tehtävä|numero|nro|artikla|yhtälö|ma|ti|ke|to|pe|la|su",
    .groups = " .",
    .day_dot = true,
    .dotted_time = true,
    .stopped_units = true,
    .longest_alone = 12,
    .percent_short = "pros",
    .digits = {"nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan",
               "yhdeksän"},
    .words = {.point = "pilkku",
              .and = "ja",
              .other_point = "piste",
              .minus = "miinus",
              .to = "viiva",
              .out_of = "kautta",
              .times = "kertaa",
              .ratio = "suhde",
              .per = "per",
              .percent = "prosentti|prosenttia",
              .and_minor = "",
              .square = "neliö",
              .cubic = "kuutio",
              .squared = "toiseen",
              .cubed = "kolmanteen",
              .star = "tähti|tähteä",
              .plus = "plus",
              .version = "versio",
              .season = "kausi",
              .episode = "jakso",
              .either = "eli",
              .hashtag = "aihetunniste",
              .dot = "piste",
              .slash = "kauttaviiva",
              .at = "ät",
              .dash = "viiva",
              .underscore = "alaviiva",
              .colon = "kaksoispiste",
              .hash = "ristikkomerkki"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = lt_fi_months,
    .month_words = month_words,
    .weekdays = "maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
    .time_cues = "klo|kello|kellon",
    .hour_cues = "klo|kello",
    .length_names = lengths,
    .length_marks = length_marks,
    .units = &lt_fi_units,
    .money = &lt_fi_money,
    .magnitudes = lt_fi_magnitudes,
    .abbrs = lt_fi_abbrs,
    .letter_cues =
        "vitamiini|koko|suunnitelma|paikka|rivi|portti|luokka|luokan|ryhmä|tyyppi|hepatiitti|sali|huone|"
        "linja|kirjain|raide|talo|laituri|bussi|asunto|luokalla",
    .bares = lt_fi_bares,
    .symbols = lt_fi_symbols,
    .math = &lt_fi_math,
    .readers = lt_fi_readers,
    .phrases = lt_fi_phrases,
    .slash_phrases = lt_fi_slash_phrases,
    .sections = "pykälät",
    .score_cues = "arvosana|arvosanan|pistettä|tähteä|arvio|arvosteltu|saa|sai",
    .share_words = "osa|osaa|kuppia|litraa|dl|rkl|tl",
    .phone_cues = "puh|puhelin|tel|matkapuhelin|numero|numeroon|numerosta|faksi|soita",
    .phone_shapes = "3-3-4|3-4-3|2-3-4|3-7|2-7|3-3-2-2|2-4-3|2-3-3|3-3-3",
    .phone_starts = "0",
    .version_cues = "versio|versiota|version|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "ja|sekä|kirjoittanut|ohjannut|eli|kuten|sanoo|kertoo",
    .starters =
        "Se|Hän|He|Me|Te|Minä|Sinä|Tämä|Nämä|Ja|Mutta|Kun|Jos|Ei|On|Oli|Myös|Nyt|Niin|Sen|Siellä|Vuonna",
    .ruler_names =
        "Kaarle|Kustaa|Kustaan|Kaarlen|Aleksanteri|Aleksanterin|Nikolai|Nikolain|Pietari|Katariina|Elisabet|"
        "Elisabetin|Henrik|Henrikin|Ludvig|Ludvigin|Juhana|Eerik|Erik|Sigismund|Kristian|Fredrik|Harald|"
        "Olavi|Yrjö|Yrjön|Edvard|Edvardin|Vilhelm|Vilhelmin|Filip|Rikhard|Jaakko|Napoleon|Napoleonin|"
        "Paavali|Pius|Benedictus|Johannes|Leo|Iivana|Ramses|Charles|Elizabeth|Louis|Henry|Maria",
    .ruler_titles = "kuningas|kuningatar|paavi|keisari|tsaari|prinssi|prinsessa|kuninkaan|keisarin|paavin",
    .ruler_verbs = "oli|on|ja|kuoli|hallitsi|syntyi|aikana|hallitsijana|kruunattiin|vei|sai",
    .roman_cues = "luku|osa|osan|näytös|tyyppi|luokka|ryhmä|taso|vaihe|liite|luvut|luvuissa|osat|osissa|"
                  "tyypit|luokat|ryhmät|tasot|vaiheet",
    .roman_words = "vi|di|mi|mix|xi|ii",
    .initialisms = lt_fi_initialisms,
    .capital_words = lt_fi_capital_words,
    .cardinal = lt_fi_cardinal,
    .ordinal = lt_fi_ordinal,
    .fraction = lt_fi_fraction,
    .mixed = lt_fi_mixed,
    .score = score,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = power,
    .plural = plural,
    .counted = counted,
    .ordinal_mark = ordinal_mark,
};
