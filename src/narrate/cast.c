/* narrate/cast.c - see cast.h. */
#include "narrate/cast.h"

#include "lang/near.h"
#include "model/tag.h"

/* The profile of a language that `voice` is to read, though it is not its own: an engine of several languages
 * then speaks with its voice for that one, which is as loud and as quick as that profile says. NULL: it is
 * its own, or that profile is another engine's. */
static const struct lt_voice *tongue_for(const struct lt_voices *book, const struct lt_voice *voice,
                                         struct lt_str lang)
{
    const struct lt_voice *other = lt_voices_for(book, lang);
    bool own = !other || lt_tag_same_language(other->lang, voice->lang);
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
        copy->newer_engine = tongue->newer_engine;
        copy->newer_gain_db = tongue->newer_gain_db;
        copy->ms_per_letter_low = tongue->ms_per_letter_low;
        copy->ms_per_letter_high = tongue->ms_per_letter_high;
    }
    copy->speed_db = lt_voice_speed_db(voice, speed_pct);
    copy->rate_pct = (voice->rate_pct * speed_pct + 50) / 100;
    copy->ms_per_letter_low = copy->ms_per_letter_low * 100 / speed_pct;
    copy->ms_per_letter_high = copy->ms_per_letter_high * 100 / speed_pct;
    return copy;
}

static const struct lt_voice *use(struct lt_cast *cast, const struct lt_voice *voice,
                                  const struct lt_voice *tongue)
{
    for (size_t i = 0; i < cast->n; i++)
        if (cast->met[i].voice == voice && cast->met[i].tongue == tongue)
            return cast->voices[i];
    const struct lt_voice *used = changed(voice, tongue, cast->speed_pct, cast->arena);
    if (used && cast->n < LT_CAST_MAX) {
        cast->met[cast->n].voice = voice;
        cast->met[cast->n].tongue = tongue;
        cast->voices[cast->n++] = used;
    }
    return used;
}

/* A voice of the language, else of the nearest one that has any. NULL: there is none at all. */
static const struct lt_voice *nearest(const struct lt_voices *book, struct lt_str lang)
{
    const struct lt_voice *voice = lt_voices_for(book, lang);
    struct lt_str list = lt_str_of(lt_lang_near(lang)), one;
    while (!voice && lt_str_cut(&list, ' ', &one))
        voice = lt_voices_for(book, one);
    return voice;
}

void lt_cast_warn(struct lt_cx *cx, const struct lt_cast *cast, struct lt_str lang)
{
    const struct lt_voice *voice = cast->asked.n ? cast->lead : nearest(cast->book, lang);
    if (voice && !lt_voices_for(cast->book, lang) && !lt_tag_same_language(lang, voice->lang))
        lt_warn(cx, "there is no voice for the language '" LT_FMT "'; the voice " LT_FMT " reads it",
                LT_ARG(lang), LT_ARG(voice->name));
}

enum lt_status lt_cast_lead(struct lt_cx *cx, struct lt_cast *cast, struct lt_str lang, const char *lang_from)
{
    cast->lang = lang;
    cast->lang_from = lang_from;
    cast->lead = cast->asked.n ? lt_voices_find(cast->book, cast->asked) : nearest(cast->book, lang);
    if (cast->lead)
        return LT_OK;
    if (cast->asked.n)
        return lt_fail(cx, LT_NOTFOUND, "there is no voice '" LT_FMT "'; lectern voices lists them",
                       LT_ARG(cast->asked));
    return lt_fail(cx, LT_NOTFOUND,
                   "there is no voice for the language '" LT_FMT
                   "' (%s); choose one with the setting voice, or say the language with the setting lang",
                   LT_ARG(lang), lang_from);
}

const struct lt_voice *lt_cast_voice(struct lt_cast *cast, struct lt_str lang)
{
    const struct lt_voice *voice = cast->lead;
    if (!cast->asked.n && !lt_tag_same_language(lang, cast->lang))
        voice = nearest(cast->book, lang);
    voice = voice ? voice : cast->lead;
    return use(cast, voice, tongue_for(cast->book, voice, lang));
}
