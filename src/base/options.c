/* base/options.c - see options.h. */
#include "base/options.h"

#include <stdint.h>
#include <string.h>

enum { LONGEST_WORD = 40, HELP_COLUMN = 26 };

/* Levenshtein distance, at most LONGEST_WORD letters of each. */
static size_t distance(const char *a, const char *b)
{
    size_t row[LONGEST_WORD + 1], m = strlen(b);
    if (m > LONGEST_WORD)
        return SIZE_MAX;
    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t change = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            size_t add = row[j - 1] + 1, drop = row[j] + 1;
            row[j] = change < add ? change : add;
            row[j] = row[j] < drop ? row[j] : drop;
        }
    }
    return row[m];
}

const char *lt_nearest(const char *word, const char *const *names, size_t n)
{
    const char *best = NULL;
    size_t best_distance = strlen(word) <= 4 ? 2 : 3; /* must be nearer than this */
    if (strlen(word) > LONGEST_WORD)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        size_t d = distance(word, names[i]);
        if (d < best_distance) {
            best = names[i];
            best_distance = d;
        }
    }
    return best;
}

static enum lt_status unknown(struct lt_cx *cx, const struct lt_option *table, size_t n, const char *word)
{
    const char *names[128];
    size_t count = n < LT_COUNT(names) ? n : LT_COUNT(names);
    for (size_t i = 0; i < count; i++)
        names[i] = table[i].name;
    const char *near = lt_nearest(word, names, count);
    if (near)
        return lt_fail(cx, LT_USAGE, "unknown option --%s; did you mean --%s?", word, near);
    return lt_fail(cx, LT_USAGE, "unknown option --%s", word);
}

/* By name or by a prefix that only one name has; NULL with a failure recorded otherwise. */
static const struct lt_option *find_long(struct lt_cx *cx, const struct lt_option *table, size_t n,
                                         struct lt_str name)
{
    const struct lt_option *found = NULL;
    size_t matches = 0;
    for (size_t i = 0; i < n; i++) {
        struct lt_str full = lt_str_of(table[i].name);
        if (lt_str_eq(full, name))
            return &table[i];
        if (name.n && lt_str_starts(full, name)) {
            found = &table[i];
            matches++;
        }
    }
    if (matches == 1)
        return found;
    char word[LONGEST_WORD + 1];
    size_t length = name.n < LONGEST_WORD ? name.n : LONGEST_WORD;
    memcpy(word, name.p, length);
    word[length] = '\0';
    if (matches > 1)
        lt_fail(cx, LT_USAGE, "--%s could be several options; write it out", word);
    else
        unknown(cx, table, n, word);
    return NULL;
}

static bool allowed(const char *values, const char *value)
{
    struct lt_str rest = lt_str_of(values), one;
    while (lt_str_cut(&rest, '|', &one))
        if (lt_str_eqz(one, value))
            return true;
    return false;
}

static enum lt_status deliver(struct lt_cx *cx, const struct lt_option *o, const char *value,
                              lt_option_fn each, void *user)
{
    if (o->arg && !value)
        return lt_fail(cx, LT_USAGE, "--%s needs a value (%s)", o->name, o->arg);
    if (o->values && value && !allowed(o->values, value))
        return lt_fail(cx, LT_USAGE, "--%s takes %s, not '%s'", o->name, o->values, value);
    return each(user, cx, o, value);
}

/* `words` is the rest of the command line; *used counts what was taken beside the first. */
static enum lt_status parse_long(struct lt_cx *cx, const struct lt_option *table, size_t n,
                                 char *const *words, int left, int *used, lt_option_fn each, void *user)
{
    struct lt_str name = lt_str_of(words[0] + 2);
    const char *value = strchr(words[0], '=');
    if (value)
        name.n = (size_t)(value++ - name.p);
    const struct lt_option *o = find_long(cx, table, n, name);
    if (!o)
        return LT_USAGE;
    if (!o->arg && value)
        return lt_fail(cx, LT_USAGE, "--%s takes no value", o->name);
    if (o->arg && !value && left > 1) {
        value = words[1];
        *used = 1;
    }
    return deliver(cx, o, value, each, user);
}

static const struct lt_option *find_letter(const struct lt_option *table, size_t n, char letter)
{
    for (size_t i = 0; i < n; i++)
        if (table[i].letter == letter)
            return &table[i];
    return NULL;
}

static enum lt_status parse_letters(struct lt_cx *cx, const struct lt_option *table, size_t n,
                                    char *const *words, int left, int *used, lt_option_fn each, void *user)
{
    for (const char *at = words[0] + 1; *at; at++) {
        const struct lt_option *o = find_letter(table, n, *at);
        if (!o)
            return lt_fail(cx, LT_USAGE, "unknown option -%c", *at);
        const char *value = NULL;
        if (o->arg && at[1]) {
            value = at + 1;
        } else if (o->arg && left > 1) {
            value = words[1];
            *used = 1;
        }
        enum lt_status st = deliver(cx, o, value, each, user);
        if (st || o->arg)
            return st;
    }
    return LT_OK;
}

enum lt_status lt_options_parse(struct lt_cx *cx, const struct lt_option *table, size_t n, int argc,
                                char *const *argv, lt_option_fn each, void *user)
{
    bool ended = false;
    enum lt_status st = LT_OK;
    for (int i = 0; i < argc && !st; i++) {
        const char *word = argv[i];
        int used = 0;
        if (ended || word[0] != '-' || word[1] == '\0')
            st = each(user, cx, NULL, word);
        else if (strcmp(word, "--") == 0)
            ended = true;
        else if (word[1] == '-')
            st = parse_long(cx, table, n, argv + i, argc - i, &used, each, user);
        else
            st = parse_letters(cx, table, n, argv + i, argc - i, &used, each, user);
        i += used;
    }
    return st;
}

void lt_options_help(struct lt_buf *out, const struct lt_option *table, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t start = out->n;
        if (table[i].letter)
            lt_buf_addf(out, "  -%c, --%s", table[i].letter, table[i].name);
        else
            lt_buf_addf(out, "      --%s", table[i].name);
        if (table[i].arg)
            lt_buf_addf(out, " %s", table[i].arg);
        size_t width = out->n - start;
        if (width + 2 > HELP_COLUMN) {
            lt_buf_addc(out, '\n');
            width = 0;
        }
        for (; width < HELP_COLUMN; width++)
            lt_buf_addc(out, ' ');
        lt_buf_addf(out, "%s\n", table[i].help);
    }
}

/* man(7) reads - as a hyphen and a leading . or ' as a command. */
static void man_text(struct lt_buf *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '-' || *text == '\\')
            lt_buf_addc(out, '\\');
        lt_buf_addc(out, *text);
    }
}

void lt_options_man(struct lt_buf *out, const struct lt_option *table, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        lt_buf_addz(out, ".TP\n");
        if (table[i].letter)
            lt_buf_addf(out, "\\fB\\-%c\\fR, ", table[i].letter);
        lt_buf_addz(out, "\\fB\\-\\-");
        man_text(out, table[i].name);
        lt_buf_addz(out, "\\fR");
        if (table[i].arg)
            lt_buf_addf(out, " \\fI%s\\fR", table[i].arg);
        lt_buf_addc(out, '\n');
        man_text(out, table[i].help);
        lt_buf_addz(out, ".\n");
    }
}
