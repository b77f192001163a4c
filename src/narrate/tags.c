/* narrate/tags.c - see tags.h. */
#include "narrate/tags.h"

#include "base/utf8.h"
#include "narrate/naming.h"
#include "narrate/narrate.h"

#include <math.h>

enum { TAGS_MAX = 20, VALUE_MAX_BYTES = 4000 };

static void put(struct lt_episode *e, const char *name, struct lt_str value)
{
    if (value.n == 0)
        return;
    value = lt_utf8_cut(value, VALUE_MAX_BYTES);
    e->tags[e->n_tags++] = (struct lt_tag){lt_str_of(name), lt_arena_dup(&e->arena, value)};
}

enum lt_status lt_tags_make(struct lt_cx *cx, const struct lt_doc *doc, struct lt_str title,
                            struct lt_str lang, const struct lt_voice *voice, const char *engine,
                            struct lt_str disclosure, struct lt_str mark, struct lt_str picture,
                            double loudness_lufs, struct lt_episode *e)
{
    e->n_tags = 0;
    e->tags = lt_arena_array(&e->arena, TAGS_MAX, sizeof *e->tags);
    if (!e->tags)
        return lt_fail(cx, LT_OOM, "tags: out of memory");
    put(e, LT_NAMING_TAG, mark);
    put(e, "TITLE", title);
    put(e, "ARTIST", doc->byline);
    put(e, "ALBUM", doc->part && doc->work.n ? doc->work : doc->site);
    if (doc->part)
        put(e, "TRACKNUMBER", lt_arena_printf(&e->arena, "%zu", doc->part));
    put(e, "DATE", doc->published);
    put(e, "LANGUAGE", lang);
    put(e, "DESCRIPTION", doc->description.n ? doc->description : doc->subtitle);
    put(e, "SOURCE", doc->url);
    put(e, "PERFORMER", voice->name);
    put(e, "DISCLOSURE", disclosure);
    if (voice->credit.n || voice->licence.n)
        put(e, "LECTERN_VOICE",
            lt_arena_printf(&e->arena, LT_FMT "%s" LT_FMT "%s", LT_ARG(voice->credit),
                            voice->licence.n ? " (" : "", LT_ARG(voice->licence),
                            voice->licence.n ? ")" : ""));
    put(e, "LECTERN_ENGINE", lt_str_of(engine));
    put(e, "ENCODER", LT_S("lectern " LT_VERSION));
    if (isfinite(loudness_lufs))
        put(e, "R128_TRACK_GAIN",
            lt_arena_printf(&e->arena, "%d", (int)lround((-23.0 - loudness_lufs) * 256.0)));
    if (picture.n)
        e->tags[e->n_tags++] = (struct lt_tag){LT_S("METADATA_BLOCK_PICTURE"), picture};
    for (size_t i = 0; i < e->n_tags; i++)
        if (!e->tags[i].value.p)
            return lt_fail(cx, LT_OOM, "tags: out of memory");
    return LT_OK;
}
