/* narrate/cast.c - who reads which line; see studio.h. */
#include "narrate/studio.h"

static struct lt_str primary(struct lt_str tag)
{
    return lt_str_slice(tag, 0, lt_str_find_char(tag, '-'));
}

static enum lt_status leading_voice(struct lt_cx *cx, const struct lectern *l, const struct lt_script *script,
                                    const struct lt_voice **out)
{
    struct lt_str asked = lt_str_of(l->settings.voice);
    *out = asked.n ? lt_voices_find(&l->voices, asked) : lt_voices_for(&l->voices, script->lang);
    if (*out)
        return LT_OK;
    if (asked.n)
        return lt_fail(cx, LT_NOTFOUND, "there is no voice '" LT_FMT "'; lectern voices lists them",
                       LT_ARG(asked));
    return lt_fail(cx, LT_NOTFOUND,
                   "there is no voice for the language '" LT_FMT
                   "' (%s); choose one with --voice, or say the "
                   "language with --lang",
                   LT_ARG(script->lang), script->lang_from);
}

/* The profile of a language that `voice` is to read, though it is not its own: an engine of several languages
 * then speaks with its voice for that one, which is as loud and as quick as that profile says. NULL: it is
 * its own, or that profile is another engine's. */
static const struct lt_voice *tongue_for(const struct lectern *l, const struct lt_voice *voice,
                                         struct lt_str lang)
{
    const struct lt_voice *other = lt_voices_for(&l->voices, lang);
    bool own = !other || lt_str_eq_nocase(primary(other->lang), primary(voice->lang));
    return own || !lt_str_eq(other->engine, voice->engine) ? NULL : other;
}

/* A voice in another tongue (NULL: its own) at another speed; the same one when nothing changes. */
static const struct lt_voice *changed(const struct lt_voice *voice, const struct lt_voice *tongue,
                                      int speed_pct, struct lt_arena *arena)
{
    if (!tongue && speed_pct == 100)
        return voice;
    struct lt_voice *copy = lt_arena_alloc(arena, sizeof *copy);
    if (!copy)
        return NULL;
    *copy = *voice;
    if (tongue) {
        copy->lang = tongue->lang;
        copy->gain_db = tongue->gain_db;
        copy->ms_per_letter_low = tongue->ms_per_letter_low;
        copy->ms_per_letter_high = tongue->ms_per_letter_high;
    }
    copy->rate_pct = (voice->rate_pct * speed_pct + 50) / 100;
    copy->ms_per_letter_low = copy->ms_per_letter_low * 100 / speed_pct;
    copy->ms_per_letter_high = copy->ms_per_letter_high * 100 / speed_pct;
    return copy;
}

/* Voices met so far, as they are in the catalogue and as they are used; a document has few languages. */
struct known {
    const struct lt_voice *voice, *tongue, *used;
};
enum { KNOWN_MAX = 32 };

static const struct lt_voice *use(struct known *known, size_t *n, const struct lt_voice *voice,
                                  const struct lt_voice *tongue, int speed_pct, struct lt_arena *arena)
{
    for (size_t i = 0; i < *n; i++)
        if (known[i].voice == voice && known[i].tongue == tongue)
            return known[i].used;
    const struct lt_voice *used = changed(voice, tongue, speed_pct, arena);
    if (used && *n < KNOWN_MAX)
        known[(*n)++] = (struct known){voice, tongue, used};
    return used;
}

enum lt_status lt_cast(struct lt_cx *cx, const struct lectern *l, const struct lt_script *script,
                       struct lt_arena *arena, const struct lt_voice ***cast)
{
    const struct lt_voice *lead = NULL;
    enum lt_status st = leading_voice(cx, l, script, &lead);
    if (st)
        return st;
    *cast = lt_arena_array(arena, script->n_lines + 1, sizeof **cast);
    if (!*cast)
        return lt_fail(cx, LT_OOM, "the cast: out of memory");
    struct known known[KNOWN_MAX];
    size_t n = 0;
    for (size_t i = 0; i < script->n_lines; i++) {
        const struct lt_voice *voice = lead;
        struct lt_str lang = script->lines[i].lang;
        if (!l->settings.voice[0] && !lt_str_eq_nocase(primary(lang), primary(script->lang)))
            voice = lt_voices_for(&l->voices, lang);
        voice = voice ? voice : lead;
        (*cast)[i] = use(known, &n, voice, tongue_for(l, voice, lang), l->settings.speed_pct, arena);
        if (!(*cast)[i])
            return lt_fail(cx, LT_OOM, "the cast: out of memory");
    }
    return LT_OK;
}
