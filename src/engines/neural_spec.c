/* engines/neural_spec.c - see neural_spec.h. */
#include "engines/neural_spec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool copy(char *to, size_t n, struct lt_str s)
{
    if (s.n >= n)
        return false;
    if (s.n)
        memcpy(to, s.p, s.n);
    to[s.n] = '\0';
    return true;
}

static bool plain(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!lt_is_alpha(s.p[i]) && !lt_is_digit(s.p[i]) && s.p[i] != '_' && s.p[i] != '-')
            return false;
    return s.n > 0;
}

static bool number(struct lt_str value, double low, double high, double *out)
{
    char text[32], *end = NULL;
    if (!value.n || !copy(text, sizeof text, value))
        return false;
    *out = strtod(text, &end);
    return !*end && *out >= low && *out <= high;
}

static bool set_speaker(struct lt_neural_spec *s, struct lt_str value)
{
    return value.n && copy(s->speaker, sizeof s->speaker, value);
}

static bool set_noise(struct lt_neural_spec *s, struct lt_str value)
{
    return number(value, 0, 2, &s->noise);
}

static bool set_noise_w(struct lt_neural_spec *s, struct lt_str value)
{
    return number(value, 0, 2, &s->noise_w);
}

static bool set_seed(struct lt_neural_spec *s, struct lt_str value)
{
    return lt_str_uint(value, UINT64_MAX, &s->seed);
}

static bool set_sum(struct lt_neural_spec *s, struct lt_str value)
{
    char text[17], *end = NULL;
    if (value.n != 16 || !copy(text, sizeof text, value))
        return false;
    s->sum = strtoull(text, &end, 16);
    return !*end && s->sum;
}

/* "af_heart" or "af_heart:0.6+bf_emma:0.4" */
static bool set_styles(struct lt_neural_spec *s, struct lt_str value)
{
    struct lt_str part, name;
    double all = 0;
    for (s->n_styles = 0; lt_str_cut(&value, '+', &part); s->n_styles++) {
        double share = 1;
        if (s->n_styles == LT_SPEC_STYLES || !lt_str_cut(&part, ':', &name) || !plain(name) ||
            !copy(s->styles[s->n_styles].name, sizeof s->styles[0].name, name) ||
            (part.n && !number(part, 0.01, 100, &share)))
            return false;
        s->styles[s->n_styles].share = share;
        all += share;
    }
    for (size_t i = 0; i < s->n_styles; i++)
        s->styles[i].share /= all;
    return s->n_styles > 0;
}

static const struct {
    const char *key;
    bool (*set)(struct lt_neural_spec *s, struct lt_str value);
} keys[] = {{"speaker", set_speaker}, {"noise", set_noise}, {"noise-w", set_noise_w},
            {"seed", set_seed},       {"sum", set_sum},     {"style", set_styles}};

static bool set(struct lt_neural_spec *s, struct lt_str key, struct lt_str value)
{
    for (size_t i = 0; i < LT_COUNT(keys); i++)
        if (lt_str_eqz(key, keys[i].key))
            return keys[i].set(s, value);
    return false;
}

enum lt_status lt_neural_spec_parse(struct lt_cx *cx, struct lt_str voice, struct lt_neural_spec *spec)
{
    *spec = (struct lt_neural_spec){.noise = -1, .noise_w = -1, .seed = 1};
    struct lt_str rest = lt_str_trim(voice), part, key;
    for (size_t i = 0; lt_str_cut(&rest, ' ', &part); i++) {
        struct lt_str value = part;
        bool pair = lt_str_find_char(part, '=') != SIZE_MAX;
        bool good = !part.n ? true
                    : !pair && !spec->model[0]
                        ? copy(spec->model, sizeof spec->model, part)
                        : pair && lt_str_cut(&value, '=', &key) && set(spec, key, value);
        if (!good)
            return lt_fail(cx, LT_USAGE, "engine-voice: '" LT_FMT "' is not understood", LT_ARG(part));
    }
    struct lt_str model = lt_str_of(spec->model);
    if (model.n && lt_str_find_char(model, '/') == SIZE_MAX && model.p[0] == '.')
        return lt_fail(cx, LT_USAGE, "'%s' is no name of a model", spec->model);
    return LT_OK;
}
