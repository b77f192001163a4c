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

/* ------------------------------------------------------------------ speakers and roles */

static const char *const role_names[] = {
    [LT_MANNER_PLAIN] = "",      [LT_MANNER_TITLE] = "title", [LT_MANNER_HEADING] = "heading",
    [LT_MANNER_QUOTE] = "quote", [LT_MANNER_ASIDE] = "aside", [LT_MANNERS] = "note"};

bool lt_cast_are_roles(struct lt_str roles)
{
    struct lt_str one, role;
    while (lt_str_cut(&roles, ',', &one)) {
        size_t i = 1;
        bool pair = lt_str_cut(&one, '=', &role) && one.n;
        while (pair && i < LT_COUNT(role_names) && !lt_str_eqz(role, role_names[i]))
            i++;
        if (!pair || i == LT_COUNT(role_names))
            return false;
    }
    return true;
}

/* The name in "ROLE=NAME,…"; the last one counts. */
static struct lt_str named_for(struct lt_str roles, const char *role)
{
    struct lt_str one, name, found = {0};
    while (lt_str_cut(&roles, ',', &one))
        if (lt_str_cut(&one, '=', &name) && lt_str_eqz(name, role))
            found = one;
    return found;
}

static struct lt_str profile_name_for(const struct lt_voice *lead, size_t role)
{
    return role == LT_MANNERS ? lead->note_voice : lead->manners[role].voice;
}

/* The voice of a role: a setting's, else the profile's; NULL: no other one. */
static const struct lt_voice *for_role(const struct lt_cast *cast, const struct lt_line *line)
{
    size_t roles[] = {line->role == LT_ROLE_NOTE ? LT_MANNERS : (size_t)line->manner, (size_t)line->manner};
    for (size_t i = 0; i < LT_COUNT(roles); i++) {
        struct lt_str name = roles[i] ? named_for(cast->roles, role_names[roles[i]]) : (struct lt_str){0};
        if (!name.n && cast->lead)
            name = profile_name_for(cast->lead, roles[i]);
        if (name.n)
            return lt_voices_find(cast->book, name);
    }
    return NULL;
}

/* Those of its language with the leading voice's engine; else of any engine that speaks. */
static size_t find_players(const struct lt_voices *book, const struct lt_voice *lead, bool same_engine,
                           const struct lt_voice **out)
{
    size_t n = 0;
    for (size_t i = 0; i < book->n && n < LT_CAST_PLAYERS; i++) {
        const struct lt_voice *v = &book->items[i];
        bool fits = same_engine ? lt_str_eq(v->engine, lead->engine) : !lt_str_eqz(v->engine, "tone");
        if (v != lead && fits && lt_tag_same_language(v->lang, lead->lang))
            out[n++] = v;
    }
    return n;
}

static bool is_auto(struct lt_str *speakers)
{
    struct lt_str rest = *speakers, one;
    bool found = lt_str_cut(&rest, ',', &one) && lt_str_eqz(lt_str_trim(one), "auto");
    if (found)
        *speakers = rest;
    return found;
}

/* The voices that `speakers` names, or those that auto finds; *missing is a name that nobody has. */
static size_t choose_players(const struct lt_voices *book, const struct lt_voice *lead,
                             struct lt_str speakers, const struct lt_voice **out, struct lt_str *missing)
{
    struct lt_str list = speakers.n ? speakers : lead->cast, one;
    bool any = is_auto(&list);
    size_t n = 0;
    while (lt_str_cut(&list, ',', &one) && n < LT_CAST_PLAYERS) {
        one = lt_str_trim(one);
        out[n] = lt_voices_find(book, one);
        if (one.n && !out[n])
            *missing = one;
        n += out[n] != NULL;
    }
    if (any && !n)
        n = find_players(book, lead, true, out);
    return any && !n ? find_players(book, lead, false, out) : n;
}

size_t lt_cast_players(const struct lt_voices *book, struct lt_str speakers, struct lt_str asked,
                       struct lt_str lang, bool *stories)
{
    const struct lt_voice *lead = asked.n ? lt_voices_find(book, asked) : nearest(book, lang);
    const struct lt_voice *players[LT_CAST_PLAYERS];
    struct lt_str missing;
    lead = lead ? lead : nearest(book, LT_S("en")); /* a language that is still to be detected */
    struct lt_str list = speakers.n || !lead ? speakers : lead->cast;
    *stories = is_auto(&list);
    return lead ? choose_players(book, lead, speakers, players, &missing) : 0;
}

/* Every voice that is named is there, and the leading one comes first in what is told of the cast. */
static enum lt_status gather(struct lt_cx *cx, struct lt_cast *cast)
{
    struct lt_str missing = {0}, rest = cast->roles, one, role;
    cast->n_players = choose_players(cast->book, cast->lead, cast->speakers, cast->players, &missing);
    bool named = cast->n_players || rest.n;
    while (!missing.n && lt_str_cut(&rest, ',', &one))
        if (lt_str_cut(&one, '=', &role) && !lt_voices_find(cast->book, one))
            missing = one;
    for (size_t i = 0; i <= LT_MANNERS && !missing.n; i++) {
        struct lt_str name = profile_name_for(cast->lead, i);
        named = named || name.n;
        missing = name.n && !lt_voices_find(cast->book, name) ? name : missing;
    }
    if (missing.n)
        return lt_fail(cx, LT_NOTFOUND,
                       "there is no voice '" LT_FMT "' for the cast; lectern voices lists them",
                       LT_ARG(missing));
    if (named && !use(cast, cast->lead, tongue_for(cast->book, cast->lead, cast->lang)))
        return lt_fail(cx, LT_OOM, "the cast: out of memory");
    return LT_OK;
}

/* The voice of a speaker: in order of appearance. NULL: the reader's. */
static const struct lt_voice *for_speaker(struct lt_cast *cast, struct lt_str speaker)
{
    size_t i = 0;
    if (!speaker.n || !cast->n_players)
        return NULL;
    while (i < cast->n_met_speakers && !lt_str_eq_nocase(cast->met_speakers[i], speaker))
        i++;
    if (i == LT_CAST_SPEAKERS)
        return NULL;
    if (i == cast->n_met_speakers) {
        cast->met_speakers[i] = lt_arena_dup(cast->arena, speaker);
        cast->n_met_speakers += cast->met_speakers[i].p != NULL;
    }
    return cast->players[i % cast->n_players];
}

enum lt_status lt_cast_lead(struct lt_cx *cx, struct lt_cast *cast, struct lt_str lang, const char *lang_from)
{
    cast->lang = lang;
    cast->lang_from = lang_from;
    cast->lead = cast->asked.n ? lt_voices_find(cast->book, cast->asked) : nearest(cast->book, lang);
    if (cast->lead)
        return gather(cx, cast);
    if (cast->asked.n)
        return lt_fail(cx, LT_NOTFOUND, "there is no voice '" LT_FMT "'; lectern voices lists them",
                       LT_ARG(cast->asked));
    return lt_fail(cx, LT_NOTFOUND,
                   "there is no voice for the language '" LT_FMT
                   "' (%s); choose one with the setting voice, or say the language with the setting lang",
                   LT_ARG(lang), lang_from);
}

const struct lt_voice *lt_cast_voice(struct lt_cast *cast, const struct lt_line *line)
{
    bool own = lt_tag_same_language(line->lang, cast->lang);
    const struct lt_voice *voice = for_speaker(cast, line->speaker);
    voice = voice || !own ? voice : for_role(cast, line);
    if (!own && (!cast->asked.n || voice))
        voice = nearest(cast->book, line->lang);
    voice = voice ? voice : cast->lead;
    return use(cast, voice, tongue_for(cast->book, voice, line->lang));
}
