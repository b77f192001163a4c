/* narrate/api.h - what the files of the public API share. */
#ifndef LT_NARRATE_API_H
#define LT_NARRATE_API_H

#include "narrate/studio.h"

/* The public codes are the house's own, one for one. */
enum lectern_status lt_api_status(enum lt_status st);

/* Every call begins with a clean slate; what the one before has told is gone. */
struct lt_cx *lt_api_begin(struct lectern *l);

/* The value that a setting was given last; NULL: none. */
const char *lt_api_setting(const struct lectern *l, const char *name);

/* LECTERN_USAGE: `what` ("the input") was not given. l may be NULL. */
enum lectern_status lt_api_refuse(struct lectern *l, const char *what);

/* What ends everything: the caller's wish, a full disk, and wrong usage, which is wrong for every article. */
bool lt_api_stops_all(enum lt_status st);

/* A failure that costs one article, or one input, only itself: told, counted, kept if it is the first, and
 * dealt with. */
void lt_api_set_aside(struct lt_cx *cx, struct lectern *l, const char *input, struct lt_cx *first);

/* How a call about an input ends: with what stops everything, else with the first failure that did not. */
enum lectern_status lt_api_outcome(struct lectern *l, const char *input, enum lt_status st,
                                   const struct lt_cx *first);

/* "www.example.org/a", where there is no such file, is a page of the web without its scheme; anything else is
 * what it is. Lives until the next call. */
const char *lt_api_address(struct lectern *l, const char *input);

/* Bytes in memory as a source; borrowed. */
struct lt_source lt_api_source(const struct lectern *l, const char *name, const void *bytes, size_t n);

/* A voice as callers see it, in l->told; false: no memory. */
bool lt_api_tell_voice(struct lectern *l, const struct lt_voice *v, struct lectern_voice *row);

#endif
