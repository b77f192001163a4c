/* lang/tr/tr.c - Turkish: what it writes how, its dates and times. Nothing agrees: what is counted stays in
 * the singular ("5 kilometre"). Number words are in lang/tr/numbers.c, endings in lang/tr/endings.c, what is
 * written its own way in lang/tr/readers.c, short forms in lang/tr/tables.c. */
#include "lang/tr/tr.h"

#include "lang/desk/calendar.h"
#include "lang/desk/desk.h"
#include "lang/en/en.h"
#include "lang/math.h"

static unsigned plural(const struct lt_num *n)
{
    (void)n;
    return 0;
}

/* "3. sınıf", "2. Dünya Savaşı", "21. yüzyıl", "3." alone. */
static size_t ordinal_mark(const struct lt_desk *d, size_t i, const struct lt_num *n, struct lt_form *f)
{
    (void)f;
    if (!lt_is_mark(d, i, '.'))
        return 0;
    if (i == 1 && lt_is_kind(d, i + 1, LT_TOK_END))
        return 1;
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD) || n->n_whole > 3 ||
        n->n_part)
        return 0;
    return !lt_is_word_in(d, i + 2, d->lang->starters);
}

static const char *const months[] = {"Ocak",   "Şubat",   "Mart",  "Nisan", "Mayıs", "Haziran",
                                     "Temmuz", "Ağustos", "Eylül", "Ekim",  "Kasım", "Aralık"};

static void date(const struct lt_desk *d, struct lt_buf *b, const struct lt_date *date)
{
    if (date->day)
        lt_say_int(d, b, date->day, (struct lt_form){0});
    lt_word(b, months[date->month - 1]);
    if (date->n_year)
        lt_say_cardinal(d, b, lt_digits_trim((struct lt_str){date->year, date->n_year}), (struct lt_form){0});
}

static void time_of_day(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t)
{
    if (t->second >= 0 && !t->marked) {
        lt_say_duration(d, b, t, "");
        return;
    }
    lt_say_int(d, b, t->hour, (struct lt_form){0});
    if (t->minute > 0 && t->minute < 10)
        lt_word(b, "sıfır");
    if (t->minute > 0 || (t->minute == 0 && t->hour == 0))
        lt_say_int(d, b, t->minute > 0 ? t->minute : 0, (struct lt_form){0});
    if (t->second > 0)
        lt_say_int(d, b, t->second, (struct lt_form){0});
}

/* "4/5": beş üzerinden dört; stars: "beş yıldız üzerinden dört". */
static void score(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, int of, bool stars)
{
    lt_say_int(d, b, of, (struct lt_form){0});
    lt_word(b, stars ? "yıldız üzerinden" : "üzerinden");
    lt_say_number(d, b, n, (struct lt_form){0});
}

static void ruler(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, size_t i)
{
    (void)i;
    lt_tr_ordinal(d, b, digits, (struct lt_form){0});
}

static void power(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, bool minus)
{
    bool square = !minus && lt_str_eqz(digits, "2"), cube = !minus && lt_str_eqz(digits, "3");
    lt_word(b, square ? "kare" : cube ? "küp" : "üzeri");
    if (minus)
        lt_word(b, "eksi");
    if (!square && !cube)
        lt_say_cardinal(d, b, lt_digits_trim(digits), (struct lt_form){0});
}

static const char *const lengths[] = {"saat", "dakika", "saniye"};
static const char *const length_marks[] = {"sa|s|saat", "dk|d|dakika", "sn|saniye"};

static const struct lt_phrase day_words[] = {{"pzt|pazartesi", "pazartesi"}, {"sal|salı", "salı"},
                                             {"çar|çarşamba", "çarşamba"},   {"per|perşembe", "perşembe"},
                                             {"cum|cuma", "cuma"},           {"cmt|cumartesi", "cumartesi"},
                                             {"paz|pazar", "pazar"},         {NULL, NULL}};

static const struct lt_word_number month_words[] = {
    {"ocak", 1},    {"oca", 1},     {"şubat", 2}, {"şub", 2},     {"mart", 3},  {"mar", 3},    {"nisan", 4},
    {"nis", 4},     {"mayıs", 5},   {"may", 5},   {"haziran", 6}, {"haz", 6},   {"temmuz", 7}, {"tem", 7},
    {"ağustos", 8}, {"ağu", 8},     {"eylül", 9}, {"eyl", 9},     {"ekim", 10}, {"eki", 10},   {"kasım", 11},
    {"kas", 11},    {"aralık", 12}, {"ara", 12},  {NULL, 0},
};

const struct lt_normal_lang lt_tr_normal = {
    .tag = "tr",
    .decimal = ',',
    .other_decimal = '.',
    .section_cues = "bölüm|kısım|madde|şekil|tablo|çizelge|ek|kural|numara|no|soru|denklem",
    .groups = ". ",
    .day_dot = true,
    .dotted_time = true,
    .stopped_units = true,
    .longest_alone = 12,
    .digits = {"sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"},
    .words = {.point = "virgül",
              .and = "ve",
              .other_point = "nokta",
              .minus = "eksi",
              .to = "ila",
              .out_of = "bölü",
              .times = "çarpı",
              .ratio = "e",
              .per = "bölü",
              .percent = "yüzde",
              .and_minor = "",
              .squared = "kare",
              .cubed = "küp",
              .star = "yıldız",
              .plus = "artı",
              .version = "sürüm",
              .season = "sezon",
              .episode = "bölüm",
              .either = "veya",
              .hashtag = "etiket",
              .dot = "nokta",
              .slash = "eğik çizgi",
              .at = "et",
              .dash = "tire",
              .underscore = "alt çizgi",
              .colon = "iki nokta",
              .hash = "kare"},
    .unit_fractions = true,
    .fraction_most = 10000,
    .months = months,
    .month_words = month_words,
    .month_homographs = "ara|kas|eki|tem|mar|may|haz|oca|nis|ağu|eyl|şub|ocak|ekim|kasım",
    .weekdays = "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    .day_words = day_words,
    .day_links = "ile|ve|veya",
    .time_cues = "saat|saatler|saati",
    .hour_cues = "saat",
    .length_names = lengths,
    .length_marks = length_marks,
    .units = &lt_tr_units,
    .money = &lt_tr_money,
    .magnitudes = lt_tr_magnitudes,
    .abbrs = lt_tr_abbrs,
    .abbr_words = lt_tr_abbr_words,
    .letter_cues = "vitamini|beden|plan|koltuk|sıra|kapı|sınıf|sınıfı|grup|grubu|tip|tipi|hepatit|salon|oda|"
                   "hat|harf|kategori|peron|blok|daire|koltuğu|sınıfında|sınıfının",
    .bares = lt_tr_bares,
    .symbols = lt_tr_symbols,
    .math = &lt_tr_math,
    .readers = lt_tr_readers,
    .phrases = lt_tr_phrases,
    .slash_phrases = lt_tr_slash_phrases,
    .result_cues = "kazandı|kazandılar|kazanan|kazanarak|yendi|yendiler|yenildi|yenildiler|kaybetti|"
                   "kaybettiler|mağlup|galip|galibiyet|galibiyetle|yenilgi|berabere|beraberlik|maçı|maçta|"
                   "maç|skor|skorla|skoru|öne|bitti|sona|gol|golü|golle",
    .range_openings = "saat",
    .range_ends = "açık|arası",
    .result_links = "lık|lik|ile|ve|kazan|yen",
    .score_cues = "puan|puanı|not|notu|yıldız|değerlendirme|skor|derece",
    .share_words = "bardak|kaşık|fincan|kilo|litre|çay|su|paket",
    .phone_cues = "tel|telefon|gsm|cep|faks|fax",
    .phone_shapes = "3-3-2-2|4-3-2-2|1-3-3-2-2",
    .phone_numbers = true,
    .version_cues = "sürüm|sürümü|versiyon|" LT_VERSIONED_NAMES,
    .model_letters = "p|i|k|kf|x|xt|xd|hx|hs|ti",
    .domains = lt_en_domains,
    .file_types = lt_en_file_types,
    .name_cues = "ve|ile|yazar|yönetmen|oyuncu|başkan|başkanı|şair",
    .starters = "Bu|Şu|O|Biz|Siz|Ben|Sen|Ve|Ama|Fakat|Bir|Her|Ne|Çünkü|Ancak|Eğer|Daha|Son|Sonra|Önce",
    .ruler_names =
        "Murat|Murad|Mehmet|Mehmed|Selim|Süleyman|Osman|Mustafa|Ahmet|Ahmed|Mahmut|Mahmud|Abdülhamit|"
        "Abdülhamid|Bayezid|Beyazıt|Orhan|Elizabeth|Henry|Louis|Charles|George|Edward|William|"
        "Friedrich|Wilhelm|Napolyon|Petro|Katerina|Nikola|Pius|Benedict|Paul",
    .ruler_titles = "Kral|Kraliçe|Padişah|Sultan|Papa|Çar|Çariçe|İmparator|Prens|Şah",
    .roman_cues = "böl|c|md|bl|bölüm|kısım|cilt|perde|sahne|tip|evre|grup",
    .roman_words = "di|mi|mix|vi|ci|xi|dil|mil|cilic",
    .dotless_i = true,
    .initialisms = lt_tr_initialisms,
    .capital_words = lt_tr_capital_words,
    .cardinal = lt_tr_cardinal,
    .ordinal = lt_tr_ordinal,
    .decimal_words = lt_tr_decimals,
    .fraction = lt_tr_fraction,
    .mixed = lt_tr_mixed,
    .score = score,
    .date = date,
    .time = time_of_day,
    .ruler = ruler,
    .power = power,
    .plural = plural,
    .ordinal_mark = ordinal_mark,
};
