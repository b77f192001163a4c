/* base/places.h - where the programs and files of lectern lie: beside the running program, beside the library
 * that the program is linked with, or installed. */
#ifndef LT_BASE_PLACES_H
#define LT_BASE_PLACES_H

#include "base/buf.h"

/* The path of an engine: `name` as lt_speaker_open takes it, `dirs` separated by ':' or NULL for the usual
 * places. LT_NOTFOUND says where it was looked for. *path is cleared first and ends in NUL. */
LT_MUST enum lt_status lt_places_engine(struct lt_cx *cx, const char *dirs, struct lt_str name,
                                        struct lt_buf *path);

/* The path of a program of lectern's own ("fetch-url"), in the usual places of engines. */
LT_MUST enum lt_status lt_places_program(struct lt_cx *cx, struct lt_str name, struct lt_buf *path);

/* Where this user's models, runtimes and the profiles made for them lie: $XDG_DATA_HOME/lectern, or
 * ~/.local/share/lectern. Empty when neither variable is set. *path is cleared first and ends in NUL. */
LT_MUST enum lt_status lt_places_data(struct lt_cx *cx, struct lt_buf *path);

/* Where this user's own settings lie, in the same way: $XDG_CONFIG_HOME/lectern or ~/.config/lectern. */
LT_MUST enum lt_status lt_places_config(struct lt_cx *cx, struct lt_buf *path);

/* The directories of voice profiles, separated by ':', in the order in which they win. */
LT_MUST enum lt_status lt_places_voices(struct lt_cx *cx, struct lt_buf *dirs);

#endif
