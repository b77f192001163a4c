/* engines/piper_voice.c - see piper_voice.h. The file comes from piper_train; voices.json of
 * rhasspy/piper-voices is another one. */
#include "engines/piper_voice.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { SETTINGS_MAX_BYTES = 64 * 1024 * 1024 };

/* A string that fits, as a C string; false: it is none, or too long, and `to` is empty. */
static bool text_of(const struct lt_jnode *node, char *to, size_t n)
{
    bool good = node && node->type == LT_JSON_STRING && node->text.n < n;
    size_t used = good ? node->text.n : 0;
    if (used)
        memcpy(to, node->text.p, used);
    to[used] = '\0';
    return good;
}

static double number_of(const struct lt_jnode *node, double otherwise)
{
    double v;
    return lt_jtree_number(node, &v) ? v : otherwise;
}

/* The characters of a key; false: none, or more than a symbol has. */
static bool codes_of(struct lt_str key, struct lt_id_symbol *s)
{
    for (size_t at = 0; at < key.n; s->n_codes++) {
        if (s->n_codes == LT_IDS_CODES)
            return false;
        s->codes[s->n_codes] = lt_utf8_next(key, &at);
    }
    return s->n_codes > 0;
}

static bool ids_of(const struct lt_jtree *t, const struct lt_jnode *list, struct lt_id_symbol *s)
{
    double id;
    if (list->type != LT_JSON_ARRAY)
        return false;
    for (const struct lt_jnode *one = lt_jtree_first(t, list); one; one = lt_jtree_next(t, list, one)) {
        if (s->n_ids == LT_IDS_PER || !lt_jtree_number(one, &id) || id < 0 || id > 65535 || id != floor(id))
            return false;
        s->ids[s->n_ids++] = (int64_t)id;
    }
    return s->n_ids > 0;
}

/* Are the symbol's characters those of a cluster: a string, or a list of strings? */
static bool is_cluster(const struct lt_jtree *t, const struct lt_jnode *cluster, const struct lt_id_symbol *s)
{
    unsigned n = 0;
    bool array = cluster->type == LT_JSON_ARRAY;
    const struct lt_jnode *part = array ? lt_jtree_first(t, cluster) : cluster;
    for (; part; part = array ? lt_jtree_next(t, cluster, part) : NULL)
        for (size_t at = 0; part->type == LT_JSON_STRING && at < part->text.n; n++)
            if (lt_utf8_next(part->text, &at) != (n < s->n_codes ? s->codes[n] : 0))
                return false;
    return n == s->n_codes;
}

/* Two vowels in one symbol are for voices that were trained with them, and those list them. */
static bool listed(const struct lt_jtree *t, const struct lt_jnode *clusters, const struct lt_id_symbol *s)
{
    bool array = clusters && clusters->type == LT_JSON_ARRAY;
    for (const struct lt_jnode *one = array ? lt_jtree_first(t, clusters) : NULL; one;
         one = lt_jtree_next(t, clusters, one))
        if (is_cluster(t, one, s))
            return true;
    return false;
}

static enum lt_status add_symbol(struct lt_cx *cx, struct lt_piper_voice *v, const struct lt_jnode *clusters,
                                 const struct lt_jnode *member)
{
    struct lt_id_symbol s = {0};
    if (!codes_of(member->key, &s) || !ids_of(&v->tree, member, &s))
        return lt_fail(cx, LT_FORMAT, "phoneme_id_map: \"" LT_FMT "\" is no phoneme with its numbers",
                       LT_ARG(lt_utf8_cut(member->key, 40)));
    if (s.n_codes > 1 && !listed(&v->tree, clusters, &s))
        return LT_OK;
    if (!lt_id_map_add(&v->map, &s))
        return lt_fail(cx, LT_LIMIT, "phoneme_id_map: more than %d phonemes", LT_IDS_SYMBOLS);
    return LT_OK;
}

static enum lt_status read_map(struct lt_cx *cx, struct lt_piper_voice *v)
{
    const struct lt_jtree *t = &v->tree;
    const struct lt_jnode *map = lt_jtree_get(t, t->nodes, "phoneme_id_map"),
                          *clusters = lt_jtree_get(t, t->nodes, "vowel_clusters");
    bool object = map && map->type == LT_JSON_OBJECT;
    enum lt_status st = LT_OK;
    for (const struct lt_jnode *m = object ? lt_jtree_first(t, map) : NULL; m && !st;
         m = lt_jtree_next(t, map, m))
        st = add_symbol(cx, v, clusters, m);
    static const uint32_t needed[] = {'^', '_', '$'};
    for (size_t i = 0; !st && i < LT_COUNT(needed); i++)
        if (!lt_id_map_find(&v->map, &needed[i], 1))
            st = lt_fail(cx, LT_FORMAT, "phoneme_id_map has no '%c'", (char)needed[i]);
    return st;
}

/* Voices for other front ends than espeak-ng's phonemes cannot be spoken with them. */
static enum lt_status check_type(struct lt_cx *cx, const struct lt_piper_voice *v)
{
    const struct lt_jnode *type = lt_jtree_get(&v->tree, v->tree.nodes, "phoneme_type");
    if (!type || (type->type == LT_JSON_STRING && lt_str_eqz(type->text, "espeak")))
        return LT_OK;
    return lt_fail(cx, LT_FORMAT, "the voice wants phonemes of another kind (" LT_FMT ") than espeak-ng's",
                   LT_ARG(lt_utf8_cut(type->text, 40)));
}

static double within(double v, double low, double high, double otherwise)
{
    return v >= low && v <= high ? v : otherwise;
}

/* The member `key` of the member `in` of the settings; NULL: there is none such. */
static const struct lt_jnode *inside(const struct lt_jtree *t, const char *in, const char *key)
{
    return lt_jtree_get(t, lt_jtree_get(t, t->nodes, in), key);
}

static enum lt_status read_settings(struct lt_cx *cx, struct lt_piper_voice *v)
{
    const struct lt_jtree *t = &v->tree;
    double rate = number_of(inside(t, "audio", "sample_rate"), 0);
    if (rate < 8000 || rate > 48000)
        return lt_fail(cx, LT_FORMAT, "the voice's settings have no sample_rate from 8000 to 48000");
    if (!text_of(inside(t, "espeak", "voice"), v->espeak, sizeof v->espeak) || !v->espeak[0])
        return lt_fail(cx, LT_FORMAT, "the voice's settings have no voice of espeak-ng");
    v->rate_hz = (int)rate;
    v->noise = within(number_of(inside(t, "inference", "noise_scale"), 0.667), 0, 2, 0.667);
    v->length = within(number_of(inside(t, "inference", "length_scale"), 1), 0.2, 5, 1);
    v->noise_w = within(number_of(inside(t, "inference", "noise_w"), 0.8), 0, 2, 0.8);
    v->n_speakers = (unsigned)within(number_of(lt_jtree_get(t, t->nodes, "num_speakers"), 1), 1, 65536, 1);
    v->speakers = lt_jtree_get(t, t->nodes, "speaker_id_map");
    (void)text_of(inside(t, "language", "code"), v->language, sizeof v->language);
    enum lt_status st = check_type(cx, v);
    return st ? st : read_map(cx, v);
}

enum lt_status lt_piper_voice_parse(struct lt_cx *cx, struct lt_str text, struct lt_piper_voice *v)
{
    *v = (struct lt_piper_voice){.arena = LT_ARENA(SETTINGS_MAX_BYTES)};
    struct lt_cx aside = {0};
    enum lt_status st = lt_jtree_read_all(&aside, text, &v->arena, &v->tree);
    if (st == LT_OOM)
        return lt_fail(cx, st, "the voice's settings: out of memory");
    if (st)
        return lt_fail(cx, LT_FORMAT, "the voice's settings are no JSON: %s", aside.what);
    return read_settings(cx, v);
}

void lt_piper_voice_close(struct lt_piper_voice *v)
{
    lt_id_map_close(&v->map);
    lt_arena_close(&v->arena);
}

enum lt_status lt_piper_speaker(struct lt_cx *cx, const struct lt_piper_voice *v, const char *name,
                                int64_t *id)
{
    double number = 0;
    uint64_t whole = 0;
    bool good = !*name || lt_jtree_number(lt_jtree_get(&v->tree, v->speakers, name), &number);
    if (good)
        whole = number >= 0 ? (uint64_t)number : UINT64_MAX;
    else
        good = lt_str_uint(lt_str_of(name), 65535, &whole);
    if (!good || whole >= v->n_speakers)
        return lt_fail(cx, LT_USAGE, "the voice has no speaker '%s'", name);
    *id = (int64_t)whole;
    return LT_OK;
}
