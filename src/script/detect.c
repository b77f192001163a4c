/* script/detect.c - see detect.h. A script that one language (nearly) owns decides alone. Among languages of
 * one script each common word votes for those that have it, the less the more of them share it; a letter
 * peculiar to some votes for them a little. */
#include "script/detect.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

/* clang-format off */
static const struct known_script {
    uint32_t first, last;
    char script[5]; /* ISO 15924 */
} scripts[] = {
    {0x0041, 0x024F, "Latn"}, {0x0370, 0x03FF, "Grek"}, {0x0400, 0x052F, "Cyrl"}, {0x0531, 0x058F, "Armn"},
    {0x05D0, 0x05F4, "Hebr"}, {0x0600, 0x06FF, "Arab"}, {0x0900, 0x097F, "Deva"}, {0x0980, 0x09FF, "Beng"},
    {0x0A00, 0x0A7F, "Guru"}, {0x0A80, 0x0AFF, "Gujr"}, {0x0B80, 0x0BFF, "Taml"}, {0x0C00, 0x0C7F, "Telu"},
    {0x0C80, 0x0CFF, "Knda"}, {0x0D00, 0x0D7F, "Mlym"}, {0x0D80, 0x0DFF, "Sinh"}, {0x0E00, 0x0E7F, "Thai"},
    {0x0E80, 0x0EFF, "Laoo"}, {0x1000, 0x109F, "Mymr"}, {0x10A0, 0x10FF, "Geor"}, {0x1100, 0x11FF, "Kore"},
    {0x1200, 0x139F, "Ethi"}, {0x1780, 0x17FF, "Khmr"}, {0x1E00, 0x1EFF, "Latn"}, {0x1F00, 0x1FFF, "Grek"},
    {0x3040, 0x30FF, "Jpan"}, {0x3400, 0x4DBF, "Hani"}, {0x4E00, 0x9FFF, "Hani"}, {0xAC00, 0xD7AF, "Kore"},
    {0xFB50, 0xFDFF, "Arab"}, {0xFE70, 0xFEFC, "Arab"}, {0x20000, 0x2FA1F, "Hani"},
};

/* clang-format on */

_Static_assert(LT_COUNT(scripts) <= LT_DETECT_LANGS, "one counter a row");

static uint32_t hash_of(struct lt_str s)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 16777619u;
    return h | 1; /* 0: an empty slot */
}

static size_t slot_of(const struct lt_detector *d, uint32_t hash)
{
    size_t slot = hash % LT_DETECT_SLOTS;
    while (d->words[slot].hash && d->words[slot].hash != hash)
        slot = (slot + 1) % LT_DETECT_SLOTS;
    return slot;
}

void lt_detect_open(struct lt_detector *d)
{
    memset(d, 0, sizeof *d);
    d->rows = lt_lang_recognised();
    for (; d->rows[d->n_rows] && d->n_rows < LT_DETECT_LANGS; d->n_rows++) {
        struct lt_str rest = lt_str_of(d->rows[d->n_rows]->recognition->words), word;
        while (lt_str_cut(&rest, ' ', &word)) {
            uint32_t hash = hash_of(word);
            size_t slot = slot_of(d, hash);
            d->words[slot].hash = hash;
            d->words[slot].langs |= UINT64_C(1) << d->n_rows;
        }
    }
}

static void count_word(struct lt_detector *d, struct lt_str word)
{
    d->counted++;
    size_t slot = slot_of(d, hash_of(word));
    uint64_t langs = d->words[slot].langs;
    if (!langs)
        return;
    double share = 1.0 / __builtin_popcountll(langs);
    for (size_t i = 0; i < d->n_rows; i++)
        if (langs >> i & 1)
            d->score[i] += share;
}

static void count_letter(struct lt_detector *d, uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(scripts); i++)
        if (c >= scripts[i].first && c <= scripts[i].last) {
            d->scripts[i]++;
            break;
        }
    if (c < 0x80)
        return;
    char utf8[5] = {0};
    lt_utf8_put(utf8, c);
    for (size_t i = 0; i < d->n_rows; i++)
        if (strstr(d->rows[i]->recognition->letters, utf8))
            d->score[i] += 0.25;
}

void lt_detect_add(struct lt_detector *d, struct lt_str text)
{
    char word[64];
    size_t n = 0;
    for (size_t at = 0; at <= text.n;) {
        uint32_t c = lt_utf8_next(text, &at);
        if (c && lt_uni_is_alnum(c)) {
            c = lt_uni_lower(c);
            d->letters++;
            count_letter(d, c);
            if (n + 4 <= sizeof word)
                n += lt_utf8_put(word + n, c);
            continue;
        }
        if (n)
            count_word(d, (struct lt_str){word, n});
        n = 0;
        if (at >= text.n)
            break;
    }
}

static uint32_t letters_of(const struct lt_detector *d, const char *script)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < LT_COUNT(scripts); i++)
        sum += strcmp(scripts[i].script, script) == 0 ? d->scripts[i] : 0;
    return sum;
}

/* The script most letters are of; kana among ideographs make them Japanese. NULL: none is known. */
static const char *script_of(const struct lt_detector *d)
{
    uint32_t best = 0;
    const char *script = NULL;
    for (size_t i = 0; i < LT_COUNT(scripts); i++) {
        uint32_t sum = letters_of(d, scripts[i].script);
        if (sum && strcmp(scripts[i].script, "Jpan") == 0)
            sum += letters_of(d, "Hani");
        if (sum > best) {
            best = sum;
            script = scripts[i].script;
        }
    }
    return script;
}

static bool is_shared(const struct lt_detector *d, const char *script)
{
    for (size_t i = 0; i < d->n_rows; i++)
        if (strcmp(d->rows[i]->script, script) == 0)
            return true;
    return false;
}

/* Relatives so near that a text scores high in both: the better one it is, however little the lead. */
static bool are_kin(const struct lt_language *a, const struct lt_language *b)
{
    return a->kin && strcmp(a->kin, b->tag) == 0;
}

/* The row of the script that has the highest score, and has one, apart from `but` (may be NULL) and its kin;
 * else NONE. */
enum { NONE = LT_DETECT_LANGS };

static size_t best_row(const struct lt_detector *d, const char *script, const struct lt_language *but)
{
    size_t best = NONE;
    for (size_t i = 0; i < d->n_rows; i++) {
        const struct lt_language *lang = d->rows[i];
        bool may = strcmp(lang->script, script) == 0 && lang != but && !(but && are_kin(lang, but));
        if (may && d->score[i] > (best == NONE ? 0 : d->score[best]))
            best = i;
    }
    return best;
}

/* The language that the script means by itself. */
static struct lt_str language_of(const char *script)
{
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        if ((*l)->by_script && strcmp((*l)->script, script) == 0)
            return lt_str_of((*l)->tag);
    return (struct lt_str){0};
}

struct lt_guess lt_detect_best(const struct lt_detector *d)
{
    struct lt_guess guess = {.letters = d->letters, .lead = 1};
    const char *script = script_of(d);
    if (!script)
        return guess;
    size_t best = best_row(d, script, NULL);
    if (best != NONE) {
        size_t second = best_row(d, script, d->rows[best]);
        guess.lang = lt_str_of(d->rows[best]->tag);
        guess.lead = second != NONE ? d->score[best] / d->score[second] : 1 + d->score[best];
    } else if (!is_shared(d, script)) {
        guess.lang = language_of(script);
        guess.lead = 100;
    } else if (strcmp(script, "Latn") != 0) {
        guess.lang = language_of(script);
    }
    return guess;
}
