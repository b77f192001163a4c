/* narrate/naming.h - what the file of an article is called, and which source made it.
 *
 * A name follows from the article alone: from the path, URL or name that it was asked for by, and inside a
 * source that holds several, from its title or id. It does not depend on what lies beside it or on how many
 * came before. Pure functions; strings are made in the arena, an empty one with .p NULL is out of memory. */
#ifndef LT_NARRATE_NAMING_H
#define LT_NARRATE_NAMING_H

#include "base/arena.h"
#include "model/doc.h"
#include "model/source.h"

struct lt_naming {
    const struct lt_source *source;
    struct lt_str
        inside; /* the file's path inside the directory that was asked for; empty: asked for itself */
    const struct lt_doc *doc;
};

/* How often another name is tried when one is taken. */
enum { LT_NAMING_TRIES = 20 };

/* The path of the file without its suffix, below the directory it goes to: "deep/er/same". `again` 0 is the
 * name; 1 the one to take when that is another source's file ("same.txt", "feed-title-1f00ab42"); from 2 on
 * numbered. */
struct lt_str lt_naming_path(const struct lt_naming *n, struct lt_arena *arena, int again);

/* The source as it was called: a URL without its secrets, a path relative to what was asked for, never an
 * absolute one; and which article of it. */
struct lt_str lt_naming_identity(const struct lt_naming *n, struct lt_arena *arena);

/* Its hash, 16 hexadecimal digits: the value of the tag LT_NAMING_TAG. */
#define LT_NAMING_TAG "LECTERN_SOURCE"
struct lt_str lt_naming_mark(struct lt_str identity, struct lt_arena *arena);

/* How a file says it, as a Vorbis comment with its length; an empty mark finds any. */
struct lt_str lt_naming_stamp(struct lt_str mark, struct lt_arena *arena);

/* Does a file say that it was made from the source with this mark? `front`: as lt_pack_front has it. */
bool lt_naming_made(struct lt_str front, struct lt_str mark);

/* A title as part of a file name, at most some 80 bytes: letters and digits of any script, hyphens between.
 */
struct lt_str lt_naming_slug(struct lt_arena *arena, struct lt_str title);

/* The last dot of the file name and what stands after it; empty: none. */
struct lt_str lt_naming_suffix(struct lt_str path);

#endif
