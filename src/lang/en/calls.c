/* lang/en/calls.c - what people utter rather than say: "Hmm", "Psst!", "sooooo", "hahaha", "ha ha ha ha".
 * Voices spell or fuse them; here they become words that sound like them. */
#include "lang/en/en.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST = 24, RUN = 3, REPEATS = 4 };

/* As it is looked up: small letters, no letter more than twice in a row. */
static const struct {
    const char *written, *said;
} calls[] = {
    {"hm", "hmm"},     {"mhm", "um-hum"}, {"mm", "umm"},    {"shh", "shush"}, {"sh", "shush"},
    {"psst", "pist"},  {"pst", "pist"},   {"brr", "bur"},   {"grr", "gur"},   {"pfft", "pift"},
    {"pff", "pif"},    {"zz", "zizz"},    {"tsk", "tisk"},  {"ahh", "ah"},    {"aah", "ah"},
    {"ohh", "oh"},     {"ooh", "ooh"},    {"aww", "aw"},    {"eww", "ew"},    {"argh", "argh"},
    {"aargh", "argh"}, {"arrgh", "argh"}, {"uhh", "uh"},    {"umm", "um"},    {"ugh", "ugh"},
    {"phew", "few"},   {"hmpf", "humf"},  {"hmph", "humf"},
};

/* Words that keep a double letter when it is drawn out; others keep one. */
static const char doubles[] = "|all|been|ball|bee|boo|book|boom|boss|call|cool|deep|fall|feel|feet|food|foot|"
                              "free|full|good|goose|green|hell|hello|"
                              "keep|kiss|less|look|loose|miss|moo|moon|mood|need|off|oops|ooh|pass|pool|pull|"
                              "really|room|school|see|seen|shoot|"
                              "sleep|smooth|soon|speed|spooky|still|street|stuff|sweet|tall|tell|three|too|"
                              "took|tree|wait|wall|wee|week|well|"
                              "weed|whee|wheel|will|woo|woohoo|yahoo|yell|yellow|yippee|zoo|zoom|";

static bool has_double(const char *word)
{
    char key[LONGEST + 3];
    snprintf(key, sizeof key, "|%s|", word);
    return strstr(doubles, key) != NULL;
}

/* The word in small letters with runs of letters cut to `most`; *run: its longest. False: not plain, or long.
 */
static bool squeeze(struct lt_str s, size_t most, char *to, size_t *run)
{
    size_t n = 0, row = 0;
    char last = 0;
    *run = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = lt_lower(s.p[i]);
        if (!lt_is_alpha(c))
            return false;
        row = c == last ? row + 1 : 1;
        last = c;
        *run = row > *run ? row : *run;
        if (row > most)
            continue;
        if (n == LONGEST)
            return false;
        to[n++] = c;
    }
    to[n] = '\0';
    return n > 0;
}

static const char *call_of(const char *word)
{
    for (size_t i = 0; i < LT_COUNT(calls); i++)
        if (calls[i].written[0] == word[0] && strcmp(calls[i].written, word) == 0)
            return calls[i].said;
    return NULL;
}

/* "hahaha": its syllables, and how many; 0: it is no laugh. */
static size_t laughs(const char *word, char syllable[3])
{
    static const char *const all[] = {"ha", "he", "ho", "hi"};
    size_t n = strlen(word);
    for (size_t i = 0; i < LT_COUNT(all) && n >= 6 && n % 2 == 0; i++) {
        size_t k = 0;
        while (k < n && memcmp(word + k, all[i], 2) == 0)
            k += 2;
        if (k == n) {
            memcpy(syllable, all[i], 3);
            return n / 2;
        }
    }
    return 0;
}

static size_t say_laugh(struct lt_desk *d, size_t i, const char *syllable, size_t times)
{
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = 0; k < times; k++)
        lt_buf_addf(b, "%s%s%s", k ? ", " : "", syllable, syllable[1] == 'e' ? "h" : "");
    return lt_say_words(d, i, i + 1);
}

/* "ha ha ha ha": the same small word over and over. */
static size_t say_row(struct lt_desk *d, size_t i)
{
    struct lt_str word = lt_tok_text(d, i);
    size_t n = 1;
    while (lt_is_kind(d, i + 2 * n - 1, LT_TOK_SPACE) && lt_is_kind(d, i + 2 * n, LT_TOK_WORD) &&
           lt_str_eq_nocase(lt_tok_text(d, i + 2 * n), word))
        n++;
    if (n < REPEATS)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = 0; k < n; k++) {
        lt_buf_addz(b, k ? ", " : "");
        lt_buf_add(b, word);
    }
    return lt_say_words(d, i, i + 2 * n - 1);
}

/* "mm-hm", "mm-hmm" */
static size_t say_hum(struct lt_desk *d, size_t i, const char *word)
{
    char second[LONGEST + 1];
    size_t run = 0;
    if (strcmp(word, "mm") != 0 || !lt_is_mark(d, i + 1, '-') ||
        !squeeze(lt_tok_text(d, i + 2), 1, second, &run) || strcmp(second, "hm") != 0)
        return 0;
    return lt_say_text(d, "um-hum", i, i + 3);
}

/* How calls begin: the letters that may follow the first one, a bit each. */
#define BIT(c) (UINT32_C(1) << ((c) - 'a'))
static const uint32_t seconds[26] = {
    ['a' - 'a'] = BIT('a') | BIT('h') | BIT('r') | BIT('w'),
    ['b' - 'a'] = BIT('r'),
    ['e' - 'a'] = BIT('w'),
    ['g' - 'a'] = BIT('r'),
    ['h' - 'a'] = BIT('h') | BIT('m'),
    ['m' - 'a'] = BIT('h') | BIT('m'),
    ['o' - 'a'] = BIT('h') | BIT('o') | BIT('w'),
    ['p' - 'a'] = BIT('f') | BIT('h') | BIT('s'),
    ['s' - 'a'] = BIT('h') | BIT('s'),
    ['t' - 'a'] = BIT('s'),
    ['u' - 'a'] = BIT('g') | BIT('h') | BIT('m'),
    ['z' - 'a'] = BIT('z'),
};
#undef BIT

static bool begins_as_call(struct lt_str s)
{
    unsigned first = (unsigned)(lt_lower(s.p[0]) - 'a'), second = (unsigned)(lt_lower(s.p[1]) - 'a');
    return first < 26 && second < 26 && (seconds[first] >> second & 1);
}

/* A letter three times in a row, case aside. */
static bool is_drawn(struct lt_str s)
{
    for (size_t i = 2; i < s.n; i++)
        if (!((s.p[i] ^ s.p[i - 1]) & ~0x20) && !((s.p[i] ^ s.p[i - 2]) & ~0x20))
            return true;
    return false;
}

/* Asked of every word, and hardly any is one: a short one that begins as a call does, a letter three times, a
 * laugh. */
static bool may_be_call(struct lt_str s)
{
    enum { LONGEST_CALL = 6 };
    if (s.n <= LONGEST_CALL && begins_as_call(s))
        return true;
    if (s.n >= LONGEST_CALL && lt_lower(s.p[0]) == 'h' && lt_lower(s.p[2]) == 'h')
        return true;
    return is_drawn(s);
}

/* The word after it is as long and begins as it does. */
static bool may_be_row(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *next = lt_tok_at(d, i + 2), *t = &d->tok[i];
    return next->n == t->n && next->kind == LT_TOK_WORD && !((next->c ^ t->c) & ~0x20u);
}

static size_t read_call(struct lt_desk *d, size_t i)
{
    struct lt_str s = lt_tok_text(d, i);
    char twice[LONGEST + 1], once[LONGEST + 1], laugh[3];
    size_t run = 0, single_run = 0;
    if (s.n < 2 || !squeeze(s, 2, twice, &run))
        return 0;
    bool capitals = d->tok[i].shape == LT_SHAPE_UPPER, drawn = run >= RUN && s.n > RUN;
    if (capitals && !(drawn && s.n > 5)) /* "SH", "WWW", "AAA" are names */
        return 0;
    size_t said = say_row(d, i);
    said = said ? said : say_hum(d, i, twice);
    if (said)
        return said;
    size_t times = laughs(twice, laugh);
    if (times)
        return say_laugh(d, i, laugh, times);
    const char *call = call_of(twice);
    if (call && (run > 1 || strcmp(call, twice) != 0))
        return lt_say_text(d, call, i, i + 1);
    if (!drawn || !squeeze(s, 1, once, &single_run))
        return 0;
    call = call_of(once);
    return lt_say_text(d, call ? call : has_double(twice) ? twice : once, i, i + 1);
}

size_t lt_en_read_call(struct lt_desk *d, size_t i)
{
    return d->tok[i].n >= 2 && (may_be_row(d, i) || may_be_call(lt_tok_text(d, i))) ? read_call(d, i) : 0;
}
