/* engines/piper_voice.c - see piper_voice.h. The file comes from piper_train; voices.json of
 * rhasspy/piper-voices is another one. */
#include "engines/piper_voice.h"

#include "base/json_in.h"
#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static bool text_of(struct lt_str value, char *to, size_t n)
{
    struct lt_buf b = LT_BUF(n - 1);
    bool good = lt_json_text(value, &b) && !b.failed;
    to[0] = '\0';
    if (good && b.n) {
        memcpy(to, b.p, b.n);
        to[b.n] = '\0';
    }
    lt_buf_close(&b);
    return good;
}

static double number_of(struct lt_str value, double otherwise)
{
    double v;
    return lt_json_number(value, &v) ? v : otherwise;
}

/* The characters of a key; false: none, or more than a symbol has. */
static bool codes_of(struct lt_str key, struct lt_id_symbol *s)
{
    char text[64];
    if (!text_of(key, text, sizeof text))
        return false;
    struct lt_str rest = lt_str_of(text);
    for (size_t at = 0; at < rest.n; s->n_codes++) {
        if (s->n_codes == LT_IDS_CODES)
            return false;
        s->codes[s->n_codes] = lt_utf8_next(rest, &at);
    }
    return s->n_codes > 0;
}

static bool ids_of(struct lt_str value, struct lt_id_symbol *s)
{
    struct lt_str one;
    double id;
    for (size_t at = 0; lt_json_next_element(value, &at, &one); s->n_ids++) {
        if (s->n_ids == LT_IDS_PER || !lt_json_number(one, &id) || id < 0 || id > 65535 || id != floor(id))
            return false;
        s->ids[s->n_ids] = (int64_t)id;
    }
    return s->n_ids > 0;
}

/* Two vowels in one symbol are for voices that were trained with them, and those list them. */
static bool listed(struct lt_str clusters, const struct lt_id_symbol *s)
{
    struct lt_str one, part;
    for (size_t at = 0; lt_json_next_element(clusters, &at, &one);) {
        char text[16];
        struct lt_buf all = LT_BUF(64);
        for (size_t in = 0; lt_json_next_element(one, &in, &part);)
            if (text_of(part, text, sizeof text))
                lt_buf_addz(&all, text);
        if (!all.n && text_of(one, text, sizeof text))
            lt_buf_addz(&all, text);
        unsigned n = 0;
        bool same = true;
        for (size_t i = 0; i < all.n && same; n++)
            same = lt_utf8_next(lt_buf_str(&all), &i) == (n < s->n_codes ? s->codes[n] : 0);
        lt_buf_close(&all);
        if (same && n == s->n_codes)
            return true;
    }
    return false;
}

static enum lt_status read_map(struct lt_cx *cx, struct lt_str root, struct lt_piper_voice *v)
{
    struct lt_str map = lt_json_get(root, "phoneme_id_map"), clusters = lt_json_get(root, "vowel_clusters"),
                  key, value;
    for (size_t at = 0; lt_json_next_member(map, &at, &key, &value);) {
        struct lt_id_symbol s = {0};
        if (!codes_of(key, &s) || !ids_of(value, &s))
            return lt_fail(cx, LT_FORMAT, "phoneme_id_map: " LT_FMT " is no phoneme with its numbers",
                           LT_ARG(lt_str_slice(key, 0, 40)));
        if (s.n_codes > 1 && !listed(clusters, &s))
            continue;
        if (!lt_id_map_add(&v->map, &s))
            return lt_fail(cx, LT_LIMIT, "phoneme_id_map: more than %d phonemes", LT_IDS_SYMBOLS);
    }
    static const uint32_t needed[] = {'^', '_', '$'};
    for (size_t i = 0; i < LT_COUNT(needed); i++)
        if (!lt_id_map_find(&v->map, &needed[i], 1))
            return lt_fail(cx, LT_FORMAT, "phoneme_id_map has no '%c'", (char)needed[i]);
    return LT_OK;
}

/* Voices for other front ends than espeak-ng's phonemes cannot be spoken with them. */
static enum lt_status check_type(struct lt_cx *cx, struct lt_str root)
{
    char type[32];
    struct lt_str value = lt_json_get(root, "phoneme_type");
    if (!value.n || (text_of(value, type, sizeof type) && strcmp(type, "espeak") == 0))
        return LT_OK;
    return lt_fail(cx, LT_FORMAT, "the voice wants phonemes of another kind (" LT_FMT ") than espeak-ng's",
                   LT_ARG(lt_str_slice(value, 0, 40)));
}

static double within(double v, double low, double high, double otherwise)
{
    return v >= low && v <= high ? v : otherwise;
}

enum lt_status lt_piper_voice_parse(struct lt_cx *cx, struct lt_str text, struct lt_piper_voice *v)
{
    *v = (struct lt_piper_voice){0};
    if (!lt_json_valid(text))
        return lt_fail(cx, LT_FORMAT, "the voice's settings are no JSON");
    struct lt_str inference = lt_json_get(text, "inference");
    double rate = number_of(lt_json_get(lt_json_get(text, "audio"), "sample_rate"), 0),
           speakers = number_of(lt_json_get(text, "num_speakers"), 1);
    if (rate < 8000 || rate > 48000)
        return lt_fail(cx, LT_FORMAT, "the voice's settings have no sample_rate from 8000 to 48000");
    if (!text_of(lt_json_get(lt_json_get(text, "espeak"), "voice"), v->espeak, sizeof v->espeak) ||
        !v->espeak[0])
        return lt_fail(cx, LT_FORMAT, "the voice's settings have no voice of espeak-ng");
    v->rate_hz = (int)rate;
    v->noise = within(number_of(lt_json_get(inference, "noise_scale"), 0.667), 0, 2, 0.667);
    v->length = within(number_of(lt_json_get(inference, "length_scale"), 1), 0.2, 5, 1);
    v->noise_w = within(number_of(lt_json_get(inference, "noise_w"), 0.8), 0, 2, 0.8);
    v->n_speakers = (unsigned)within(speakers, 1, 65536, 1);
    v->speakers = lt_json_get(text, "speaker_id_map");
    (void)text_of(lt_json_get(lt_json_get(text, "language"), "code"), v->language, sizeof v->language);
    enum lt_status st = check_type(cx, text);
    return st ? st : read_map(cx, text, v);
}

void lt_piper_voice_close(struct lt_piper_voice *v)
{
    lt_id_map_close(&v->map);
}

enum lt_status lt_piper_speaker(struct lt_cx *cx, const struct lt_piper_voice *v, const char *name,
                                int64_t *id)
{
    double number = 0;
    uint64_t whole = 0;
    bool good = !*name || lt_json_number(lt_json_get(v->speakers, name), &number);
    if (good)
        whole = number >= 0 ? (uint64_t)number : UINT64_MAX;
    else
        good = lt_str_uint(lt_str_of(name), 65535, &whole);
    if (!good || whole >= v->n_speakers)
        return lt_fail(cx, LT_USAGE, "the voice has no speaker '%s'", name);
    *id = (int64_t)whole;
    return LT_OK;
}
