/* narrate/cast.h - who reads which line: the voice that is set, else one for the line's language or the one
 * nearest to it (lang/near.h); the voices of speakers, in order of appearance, and of quotations, headings,
 * titles, asides and notes, as settings or the leading voice's profile have them. One thread at a time. */
#ifndef LT_NARRATE_CAST_H
#define LT_NARRATE_CAST_H

#include "speak/speak.h"

enum {
    LT_CAST_MAX = 64, /* a document has few languages and few voices */
    LT_CAST_PLAYERS = 16,
    LT_CAST_SPEAKERS = 64 /* those after them are the reader's */
};

/* Set up the first six; the rest zeroed. */
struct lt_cast {
    const struct lt_voices *book;
    struct lt_str asked; /* name of the voice that reads everything; empty: by language */
    int speed_pct;
    struct lt_arena *arena; /* of voices at another speed, or in another tongue */
    struct lt_str speakers; /* names of voices for speakers, separated by commas, perhaps after "auto"; empty:
                               those of the leading voice's profile */
    struct lt_str roles;    /* "quote=NAME,…" */
    const struct lt_voice *players[LT_CAST_PLAYERS];
    size_t n_players;
    struct lt_str met_speakers[LT_CAST_SPEAKERS]; /* copies in the arena */
    size_t n_met_speakers;
    struct lt_str lang;    /* of the script, and */
    const char *lang_from; /* how that is known; set by lt_cast_lead */
    const struct lt_voice *lead;
    struct {
        const struct lt_voice *voice, *tongue; /* as the catalogue has them */
    } met[LT_CAST_MAX];
    const struct lt_voice *voices[LT_CAST_MAX]; /* as they read, in the order they come */
    size_t n;
};

/* Warns when no voice is of this language, and says which one reads it. */
void lt_cast_warn(struct lt_cx *cx, const struct lt_cast *cast, struct lt_str lang);

/* The leading voice, for a script in `lang`; lang_from says how that is known. LT_NOTFOUND with a sentence
 * when there is none. */
LT_MUST enum lt_status lt_cast_lead(struct lt_cx *cx, struct lt_cast *cast, struct lt_str lang,
                                    const char *lang_from);

/* The voice for a line; NULL: out of memory. */
const struct lt_voice *lt_cast_voice(struct lt_cast *cast, const struct lt_line *line);

/* How many voices there are for speakers of a text in `lang`, before a script is begun (script's `players`).
 * *stories: auto is among their names, so quotations in a story have speakers too. */
size_t lt_cast_players(const struct lt_voices *book, struct lt_str speakers, struct lt_str asked,
                       struct lt_str lang, bool *stories);

/* Is "ROLE=NAME,…" a list of roles that a voice can be named for? */
bool lt_cast_are_roles(struct lt_str roles);

#endif
