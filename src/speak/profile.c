/* speak/profile.c - see profile.h. inih splits the lines; the table of keys says what each may hold. An
 * unknown section or key, one given twice, or a value out of range is an error: a typing mistake in a
 * profile must not become a voice that is merely a little off. */
#include "speak/profile.h"

#include "base/utf8.h"

#include <ini.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { LINE_MAX_BYTES = 190 }; /* inih as distributions build it cuts lines at 200 */

enum value_kind { TEXT, WORD, TAG, PATHS, NAMES, WHOLE, REAL, RANGE, SWITCH };

/* Every key there is. For RANGE the member is the first of two doubles. */
static const struct key {
    const char *section, *name;
    enum value_kind kind;
    size_t member;
    double low, high;
} keys[] = {
    {"voice", "about", TEXT, offsetof(struct lt_voice, about), 0, 0},
    {"voice", "language", TAG, offsetof(struct lt_voice, lang), 0, 0},
    {"voice", "engine", WORD, offsetof(struct lt_voice, engine), 0, 0},
    {"voice", "engine-voice", TEXT, offsetof(struct lt_voice, engine_voice), 0, 0},
    {"voice", "rate", WHOLE, offsetof(struct lt_voice, rate_pct), 20, 500},
    {"voice", "pitch", WHOLE, offsetof(struct lt_voice, pitch_pct), 0, 100},
    {"voice", "gain-db", REAL, offsetof(struct lt_voice, gain_db), -60, 60},
    {"voice", "newer-engine", WORD, offsetof(struct lt_voice, newer_engine), 0, 0},
    {"voice", "newer-gain-db", REAL, offsetof(struct lt_voice, newer_gain_db), -60, 60},
    {"voice", "ms-per-letter", RANGE, offsetof(struct lt_voice, ms_per_letter_low), 0, 10000},
    {"voice", "cast", TEXT, offsetof(struct lt_voice, cast), 0, 0},
    {"note", "voice", WORD, offsetof(struct lt_voice, note_voice), 0, 0},
    {"voice", "network", SWITCH, offsetof(struct lt_voice, grants.network), 0, 0},
    {"voice", "exec", SWITCH, offsetof(struct lt_voice, grants.exec), 0, 0},
    {"voice", "read", PATHS, offsetof(struct lt_voice, grants.read), 0, 0},
    {"voice", "write", PATHS, offsetof(struct lt_voice, grants.write), 0, 0},
    {"voice", "env", NAMES, offsetof(struct lt_voice, grants.env), 0, 0},
    {"voice", "alias", WORD, offsetof(struct lt_voice, alias), 0, 0},
    {"voice", "licence", TEXT, offsetof(struct lt_voice, licence), 0, 0},
    {"voice", "credit", TEXT, offsetof(struct lt_voice, credit), 0, 0},
    {"voice", "asked-only", SWITCH, offsetof(struct lt_voice, asked_only), 0, 0},
    {"voice", "sample", TEXT, offsetof(struct lt_voice, sample), 0, 0},
};

static const char *const sections[LT_MANNERS] = {
    [LT_MANNER_PLAIN] = "plain", [LT_MANNER_TITLE] = "title", [LT_MANNER_HEADING] = "heading",
    [LT_MANNER_QUOTE] = "quote", [LT_MANNER_ASIDE] = "aside",
};

enum { MANNER_LOW = -90, MANNER_HIGH = 400 }; /* per cent, of a manner's rate and pitch */

struct parse {
    struct lt_voice *voice;
    struct lt_arena *arena;
    bool seen[LT_COUNT(keys)];
    bool seen_manner[LT_MANNERS][3];
    bool oom;
    char wrong[160]; /* the first thing that is */
};

LT_PRINTF(2, 3) static int wrong(struct parse *p, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    if (!p->wrong[0])
        vsnprintf(p->wrong, sizeof p->wrong, fmt, ap);
    va_end(ap);
    return 0;
}

static bool only(const char *z, bool (*allowed)(char c))
{
    for (const char *c = z; *c; c++)
        if (!allowed(*c))
            return false;
    return *z != '\0';
}

static bool word_char(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '-' || c == '_' || c == '.' || c == '/';
}

static bool tag_char(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '-';
}

/* A decimal number, perhaps with a '%'. Not strtod: that reads "1.5" as the locale pleases. */
static bool number(const char *z, double low, double high, double *out)
{
    while (*z == ' ')
        z++;
    bool minus = *z == '-', digits = false;
    z += *z == '-' || *z == '+';
    double v = 0, unit = 1;
    for (; lt_is_digit(*z) && v < 1e9; z++, digits = true)
        v = v * 10 + (*z - '0');
    if (*z == '.')
        for (z++; lt_is_digit(*z); z++, digits = true)
            v += (*z - '0') * (unit /= 10);
    while (*z == ' ' || *z == '%')
        z++;
    *out = minus ? -v : v;
    return digits && *z == '\0' && *out >= low && *out <= high;
}

static int set_number(struct parse *p, const struct key *k, const char *value)
{
    char *at = (char *)p->voice + k->member;
    double v = 0, second = 0;
    char first[32];
    const char *space = strchr(value, ' ');
    switch (k->kind) {
    case SWITCH:
        if (strcmp(value, "yes") != 0 && strcmp(value, "no") != 0)
            return wrong(p, "%s must be yes or no", k->name);
        *(bool *)at = strcmp(value, "yes") == 0;
        return 1;
    case WHOLE:
        if (!number(value, k->low, k->high, &v))
            return wrong(p, "%s must be a number from %g to %g", k->name, k->low, k->high);
        memcpy(at, &(int){(int)v}, sizeof(int));
        return 1;
    case REAL:
        if (!number(value, k->low, k->high, &v))
            return wrong(p, "%s must be a number from %g to %g", k->name, k->low, k->high);
        memcpy(at, &v, sizeof v);
        return 1;
    default:
        snprintf(first, sizeof first, "%.*s", space ? (int)(space - value) : 0, value);
        if (!space || !number(first, k->low, k->high, &v) || !number(space, k->low, k->high, &second) ||
            v >= second)
            return wrong(p, "%s must be two numbers, the lower first", k->name);
        memcpy(at, (double[]){v, second}, 2 * sizeof v);
        return 1;
    }
}

static bool name_char(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '_' || c == ' ';
}

/* Absolute, or in the home folder: what a relative one means would depend on where lectern is started. */
static bool whole_paths(const char *list)
{
    struct lt_str rest = lt_str_of(list), path;
    while (lt_str_cut(&rest, ':', &path))
        if (!lt_str_starts(path, LT_S("/")) && !lt_str_starts(path, LT_S("~/")))
            return false;
    return *list != '\0';
}

static int set_text(struct parse *p, const struct key *k, const char *value)
{
    if (k->kind == PATHS && !whole_paths(value))
        return wrong(p, "%s must be paths that begin with / or ~/, parted by ':'", k->name);
    if ((k->kind == WORD && !only(value, word_char)) || (k->kind == TAG && !only(value, tag_char)) ||
        (k->kind == NAMES && !only(value, name_char)))
        return wrong(p, "%s cannot be '%.60s'", k->name, value);
    struct lt_str copy = lt_arena_dup(p->arena, lt_str_of(value));
    if (!copy.p && *value) {
        p->oom = true;
        return 0;
    }
    memcpy((char *)p->voice + k->member, &copy, sizeof copy);
    return 1;
}

static int set_manner(struct parse *p, enum lt_manner manner, const char *name, const char *value)
{
    bool pitch = strcmp(name, "pitch") == 0, voice = strcmp(name, "voice") == 0;
    if (!pitch && !voice && strcmp(name, "rate") != 0)
        return wrong(p, "[%s] has no key '%.40s', only rate, pitch and voice", sections[manner], name);
    if (p->seen_manner[manner][voice ? 2 : pitch])
        return wrong(p, "%s stands twice in [%s]", name, sections[manner]);
    p->seen_manner[manner][voice ? 2 : pitch] = true;
    if (voice) {
        const struct key k = {sections[manner],
                              name,
                              WORD,
                              offsetof(struct lt_voice, manners) +
                                  (size_t)manner * sizeof(struct lt_manner_set) +
                                  offsetof(struct lt_manner_set, voice),
                              0,
                              0};
        return set_text(p, &k, value);
    }
    double v;
    if (!number(value, MANNER_LOW, MANNER_HIGH, &v))
        return wrong(p, "%s must be a number from %d to %d", name, MANNER_LOW, MANNER_HIGH);
    struct lt_manner_set *set = &p->voice->manners[manner];
    *(pitch ? &set->pitch_pct : &set->rate_pct) = (int)v;
    return 1;
}

static int take(void *user, const char *section, const char *name, const char *value)
{
    struct parse *p = user;
    if (p->wrong[0] || p->oom)
        return 0;
    if (!name || !value)
        return wrong(p, "a line is no 'key = value'");
    for (size_t i = 0; i < LT_COUNT(keys); i++) {
        if (strcmp(keys[i].section, section) != 0 || strcmp(keys[i].name, name) != 0)
            continue;
        if (p->seen[i])
            return wrong(p, "%s stands twice", name);
        p->seen[i] = true;
        return keys[i].kind >= WHOLE ? set_number(p, &keys[i], value) : set_text(p, &keys[i], value);
    }
    for (int m = 0; m < LT_MANNERS; m++)
        if (strcmp(sections[m], section) == 0)
            return set_manner(p, (enum lt_manner)m, name, value);
    if (!*section)
        return wrong(p, "'%.40s' stands before any [section]", name);
    return wrong(p, "[%.40s] has no key '%.40s'", section, name);
}

/* What inih would misread without a word: long lines, NULs, text that is no UTF-8. */
static enum lt_status check_lines(struct lt_cx *cx, const char *file, struct lt_str text)
{
    if (text.n > LT_PROFILE_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "%s is over the limit of %d bytes", file, LT_PROFILE_MAX_BYTES);
    if (!lt_utf8_valid(text) || (text.n && memchr(text.p, '\0', text.n)))
        return lt_fail(cx, LT_FORMAT, "%s: not a voice profile: it is no UTF-8 text", file);
    struct lt_str line;
    for (int at = 1; lt_str_line(&text, &line); at++)
        if (line.n > LINE_MAX_BYTES)
            return lt_fail(cx, LT_FORMAT, "%s:%d: a line of over %d bytes", file, at, LINE_MAX_BYTES);
    return LT_OK;
}

static bool has(const struct parse *p, const char *name)
{
    size_t i = 0;
    while (i < LT_COUNT(keys) && strcmp(keys[i].name, name) != 0)
        i++;
    return i < LT_COUNT(keys) && p->seen[i];
}

static enum lt_status check_whole(struct lt_cx *cx, const char *file, const struct parse *p)
{
    bool newer = has(p, "newer-engine"), newer_gain = has(p, "newer-gain-db");
    const char *missing = !p->voice->lang.n     ? "language"
                          : !p->voice->engine.n ? "engine"
                          : newer > newer_gain  ? "newer-gain-db"
                          : newer < newer_gain  ? "newer-engine"
                                                : NULL;
    if (missing)
        return lt_fail(cx, LT_FORMAT, "%s: [voice] has no %s", file, missing);
    return LT_OK;
}

enum lt_status lt_profile_parse(struct lt_cx *cx, const char *file, struct lt_str name, struct lt_str text,
                                struct lt_arena *arena, struct lt_voice *voice)
{
    *voice = (struct lt_voice){.rate_pct = 100, .pitch_pct = 50};
    enum lt_status st = check_lines(cx, file, text);
    if (st)
        return st;
    voice->name = lt_arena_dup(arena, name);
    struct lt_str copy = lt_arena_printf(arena, LT_FMT, (int)text.n, text.p ? text.p : "");
    if (!copy.p || (name.n && !voice->name.p))
        return lt_fail(cx, LT_OOM, "%s: out of memory", file);
    struct parse p = {.voice = voice, .arena = arena};
    int line = ini_parse_string(copy.p, take, &p);
    if (p.oom || line < 0)
        return lt_fail(cx, LT_OOM, "%s: out of memory", file);
    if (line > 0)
        return lt_fail(cx, LT_FORMAT, "%s:%d: %s", file, line,
                       p.wrong[0] ? p.wrong : "this is neither a [section] nor a 'key = value'");
    return check_whole(cx, file, &p);
}
