/* engines/flite_text.c - see flite_text.h. */
#include "engines/flite_text.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------ phones */

/* Longest first where one begins with another. Sounds of English, British and American; those of other
 * languages that a lexicon may have are the nearest ones. */
static const struct {
    const char *mnemonic, *phones;
    bool vowel; /* the first phone takes the stress */
} sounds[] = {
    {"i@3", "ih r", true}, {"aI@", "ay ax", true}, {"aI3", "ay er", true}, {"aU@", "aw er", true},
    {"tS", "ch", false},   {"dZ", "jh", false},    {"@L", "ax l", true},   {"@2", "ax", true},
    {"@5", "ax", true},    {"3:", "er", true},     {"A:", "aa", true},     {"A@", "aa r", true},
    {"A~", "aa n", true},  {"E~", "ae n", true},   {"O~", "ao n", true},   {"aa", "ae", true},
    {"a#", "ax", true},    {"e@", "eh r", true},   {"e:", "ey", true},     {"eI", "ey", true},
    {"I2", "ih", true},    {"I#", "ih", true},     {"i:", "iy", true},     {"i@", "ih r", true},
    {"O:", "ao", true},    {"O@", "ao r", true},   {"o@", "ao r", true},   {"OI", "oy", true},
    {"o:", "ow", true},    {"oU", "ow", true},     {"U@", "uh r", true},   {"u:", "uw", true},
    {"aI", "ay", true},    {"aU", "aw", true},     {"t#", "t", false},     {"t2", "t", false},
    {"l#", "l", false},    {"w#", "hh w", false},  {"r-", "r", false},     {"n^", "n y", false},
    {"l^", "l y", false},  {"@", "ax", true},      {"3", "er", true},      {"a", "ae", true},
    {"A", "aa", true},     {"E", "eh", true},      {"e", "eh", true},      {"I", "ih", true},
    {"i", "iy", true},     {"0", "aa", true},      {"V", "ah", true},      {"O", "ao", true},
    {"o", "ow", true},     {"U", "uh", true},      {"u", "uw", true},      {"y", "uw", true},
    {"Y", "er", true},     {"W", "er", true},      {"p", "p", false},      {"b", "b", false},
    {"t", "t", false},     {"d", "d", false},      {"k", "k", false},      {"g", "g", false},
    {"f", "f", false},     {"v", "v", false},      {"T", "th", false},     {"D", "dh", false},
    {"s", "s", false},     {"z", "z", false},      {"S", "sh", false},     {"Z", "zh", false},
    {"h", "hh", false},    {"m", "m", false},      {"n", "n", false},      {"N", "ng", false},
    {"l", "l", false},     {"r", "r", false},      {"j", "y", false},      {"w", "w", false},
    {"x", "k", false},     {"X", "k", false},      {"C", "hh y", false},   {"q", "k", false},
    {"R", "r", false},     {"Q", "g", false},      {"B", "v", false},      {"c", "k", false},
};

static const struct {
    const char *phone, *ipa;
} ipas[] = {{"aa", "ɑ"}, {"ae", "æ"},  {"ah", "ʌ"}, {"ao", "ɔ"}, {"aw", "aʊ"}, {"ax", "ə"},  {"ay", "aɪ"},
            {"b", "b"},  {"ch", "tʃ"}, {"d", "d"},  {"dh", "ð"}, {"eh", "ɛ"},  {"er", "ɚ"},  {"ey", "eɪ"},
            {"f", "f"},  {"g", "ɡ"},   {"hh", "h"}, {"ih", "ɪ"}, {"iy", "i"},  {"jh", "dʒ"}, {"k", "k"},
            {"l", "l"},  {"m", "m"},   {"n", "n"},  {"ng", "ŋ"}, {"ow", "oʊ"}, {"oy", "ɔɪ"}, {"p", "p"},
            {"r", "ɹ"},  {"s", "s"},   {"sh", "ʃ"}, {"t", "t"},  {"th", "θ"},  {"uh", "ʊ"},  {"uw", "u"},
            {"v", "v"},  {"w", "w"},   {"y", "j"},  {"z", "z"},  {"zh", "ʒ"}};

static const char *const letters[26] = {"ey1",
                                        "b iy1",
                                        "s iy1",
                                        "d iy1",
                                        "iy1",
                                        "eh1 f",
                                        "jh iy1",
                                        "ey1 ch",
                                        "ay1",
                                        "jh ey1",
                                        "k ey1",
                                        "eh1 l",
                                        "eh1 m",
                                        "eh1 n",
                                        "ow1",
                                        "p iy1",
                                        "k y uw1",
                                        "aa1 r",
                                        "eh1 s",
                                        "t iy1",
                                        "y uw1",
                                        "v iy1",
                                        "d ah1 b ax l y uw0",
                                        "eh1 k s",
                                        "w ay1",
                                        "z iy1"};

const char *lt_flite_ipa(const char *phone)
{
    for (size_t i = 0; i < LT_COUNT(ipas); i++)
        if (strcmp(ipas[i].phone, phone) == 0)
            return ipas[i].ipa;
    return "";
}

/* The sound that the mnemonics begin with; LT_COUNT(sounds): none. */
static size_t sound_at(struct lt_str mnemonics)
{
    size_t i = 0;
    while (i < LT_COUNT(sounds) && !lt_str_starts(mnemonics, lt_str_of(sounds[i].mnemonic)))
        i++;
    return i;
}

static bool add(char *to, size_t n, const char *text)
{
    size_t used = strlen(to);
    int more = snprintf(to + used, n - used, "%s%s", used ? " " : "", text);
    if (more < 0 || (size_t)more >= n - used)
        to[used] = '\0';
    return to[used] != '\0' || !*text;
}

/* "ih r" with its stress: "ih1 r". */
static bool add_sound(char *to, size_t n, size_t sound, bool stressed)
{
    char text[16];
    const char *phones = sounds[sound].phones;
    size_t first = strcspn(phones, " ");
    if (!sounds[sound].vowel)
        return add(to, n, phones);
    snprintf(text, sizeof text, "%.*s%c%s", (int)first, phones, stressed ? '1' : '0', phones + first);
    return add(to, n, text);
}

bool lt_flite_phones(struct lt_str mnemonics, char *to, size_t n)
{
    bool good = true, stressed = false;
    to[0] = '\0';
    for (size_t at = 0; at < mnemonics.n && good;) {
        struct lt_str rest = lt_str_from(mnemonics, at);
        size_t sound = sound_at(rest);
        if (sound == LT_COUNT(sounds)) {
            stressed = stressed || rest.p[0] == '\'';
            at++;
            continue;
        }
        good = add_sound(to, n, sound, stressed);
        stressed = stressed && !sounds[sound].vowel;
        at += strlen(sounds[sound].mnemonic);
    }
    return good;
}

/* ------------------------------------------------------------------ tokens */

/* U+00C0 to U+017F without what stands above and below; a space: see below. */
static const char folded[] = "AAAAAA CEEEEIIIIDNOOOOOxOUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy y"
                             "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi  JjKkkLlLlLlL"
                             "lLlNnNnNnn  OoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static const struct {
    uint32_t c;
    const char *ascii;
} unfolded[] = {{0xC6, "AE"},  {0xDE, "TH"},  {0xDF, "ss"},  {0xE6, "ae"},  {0xFE, "th"}, {0x132, "IJ"},
                {0x133, "ij"}, {0x14A, "NG"}, {0x14B, "ng"}, {0x152, "OE"}, {0x153, "oe"}};

/* What flite may read for a character; "": nothing. */
static const char *ascii_of(uint32_t c, char one[2])
{
    one[0] = (char)(c < 0x80 ? c : 0);
    one[1] = '\0';
    if (c == 0x2018 || c == 0x2019 || c == 0x2BC)
        return "'";
    if (c == 0x2010 || c == 0x2011)
        return "-";
    if (c < 0xC0 || c >= 0x180)
        return one;
    one[0] = folded[c - 0xC0];
    for (size_t i = 0; one[0] == ' ' && i < LT_COUNT(unfolded); i++)
        if (unfolded[i].c == c)
            return unfolded[i].ascii;
    return one[0] == ' ' ? "" : one;
}

static char mark_of(uint32_t c)
{
    static const struct {
        uint32_t c;
        char mark;
    } others[] = {{0x2014, ','}, {0x2013, ','}, {0x2026, ','}, {'(', ','},
                  {')', ','},    {'[', ','},    {']', ','}};
    if (c < 0x80 && c && strchr(".,;:!?", (int)c))
        return (char)c;
    for (size_t i = 0; i < LT_COUNT(others); i++)
        if (others[i].c == c)
            return others[i].mark;
    return 0;
}

struct tokenising {
    struct lt_flite_token *tokens;
    size_t n, max;
    bool open; /* the last token goes on */
};

static struct lt_flite_token *last_of(struct tokenising *t)
{
    return t->n ? &t->tokens[t->n - 1] : NULL;
}

/* A new token that begins at a byte, if there is room. */
static struct lt_flite_token *begin(struct tokenising *t, size_t at)
{
    if (t->n == t->max)
        return NULL;
    struct lt_flite_token *token = &t->tokens[t->n++];
    *token = (struct lt_flite_token){.at = (uint32_t)at};
    t->open = true;
    return token;
}

static bool is_word(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '\'' || c == '-';
}

static void put_letter(struct tokenising *t, char c, size_t from, size_t end)
{
    struct lt_flite_token *token = last_of(t);
    bool fresh = !t->open || !token || token->mark[0] || token->phones[0];
    if (fresh && !lt_is_alpha(c) && !lt_is_digit(c))
        return; /* a quotation mark, a dash */
    if (fresh || strlen(token->name) + 1 >= LT_FLITE_NAME)
        token = begin(t, from);
    if (!token)
        return;
    size_t used = strlen(token->name);
    token->name[used] = c;
    token->name[used + 1] = '\0';
    token->len = (uint32_t)(end - token->at);
}

static void put_mark(struct tokenising *t, char mark, size_t end)
{
    struct lt_flite_token *token = last_of(t);
    if (!token)
        return;
    if (!token->mark[0] || token->mark[0] == ',')
        token->mark[0] = mark;
    if (t->open)
        token->len = (uint32_t)(end - token->at);
}

/* "3.5" and "O.K." are no ends of clauses. */
static bool is_inner(struct lt_str say, size_t from, size_t end)
{
    return from && end < say.n && !lt_is_space(say.p[from - 1]) &&
           (lt_is_digit(say.p[end]) || lt_is_alpha(say.p[end]));
}

static void put_text(struct tokenising *t, struct lt_str say, size_t at, size_t end)
{
    char one[2];
    while (at < end) {
        size_t from = at;
        uint32_t c = lt_utf8_next(say, &at);
        char mark = mark_of(c);
        if (c < 0x80 && lt_is_space((char)c))
            t->open = false;
        else if (mark && !(mark == '.' && is_inner(say, from, at)))
            put_mark(t, mark, at);
        else
            for (const char *p = ascii_of(c, one); *p; p++)
                if (is_word(*p) || *p == '.')
                    put_letter(t, *p, from, at);
    }
}

static void put_spelled(struct tokenising *t, struct lt_str say, const struct lt_say_span *span)
{
    for (size_t at = span->at; at < (size_t)span->at + span->len;) {
        char one[2];
        size_t from = at;
        char c = lt_lower(ascii_of(lt_utf8_next(say, &at), one)[0]);
        if (!lt_is_alpha(c) && !lt_is_digit(c))
            continue;
        struct lt_flite_token *token = begin(t, from);
        if (!token)
            return;
        token->len = (uint32_t)(at - from);
        token->name[0] = c;
        if (lt_is_alpha(c))
            snprintf(token->phones, sizeof token->phones, "%s", letters[c - 'a']);
    }
    t->open = true;
}

/* What sticks to a word that is said by its phonemes: "'s" is a sound of that word. */
static size_t genitive(struct lt_str say, size_t at, char phones[LT_FLITE_PHONES])
{
    static const struct lt_str forms[] = {LT_S_INIT("'s"), LT_S_INIT("\xE2\x80\x99s")};
    struct lt_str rest = lt_str_from(say, at);
    for (size_t i = 0; i < LT_COUNT(forms); i++)
        if (lt_str_starts(rest, forms[i]) && add(phones, LT_FLITE_PHONES, "z"))
            return forms[i].n;
    return 0;
}

/* The bytes after the span that are said with it. */
static size_t put_phonemes(struct tokenising *t, struct lt_str say, const struct lt_say_span *span)
{
    char phones[LT_FLITE_PHONES];
    size_t end = (size_t)span->at + span->len;
    if (!lt_flite_phones(span->value, phones, sizeof phones) || !phones[0]) {
        put_text(t, say, span->at, end);
        return 0;
    }
    struct lt_flite_token *token = begin(t, span->at);
    if (!token)
        return 0;
    size_t more = genitive(say, end, phones);
    token->len = (uint32_t)(span->len + more);
    token->name[0] = 'x'; /* any word: flite does not read it */
    memcpy(token->phones, phones, sizeof phones);
    return more;
}

size_t lt_flite_tokens(struct lt_str say, const struct lt_say_span *spans, size_t n_spans,
                       struct lt_flite_token *tokens, size_t max)
{
    struct tokenising t = {.tokens = tokens, .max = max};
    size_t at = 0;
    for (size_t i = 0; i < n_spans; i++) {
        const struct lt_say_span *s = &spans[i];
        if (s->kind == LT_SAY_LANGUAGE || s->at < at)
            continue;
        put_text(&t, say, at, s->at);
        at = (size_t)s->at + s->len;
        if (s->kind == LT_SAY_LETTERS)
            put_spelled(&t, say, s);
        else
            at += put_phonemes(&t, say, s);
    }
    put_text(&t, say, at, say.n);
    return t.n;
}
