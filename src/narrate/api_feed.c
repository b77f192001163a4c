/* narrate/api_feed.c - the public API: a directory as a podcast. */
#include "narrate/api.h"
#include "narrate/feed.h"
#include "narrate/feed_ini.h"

#include <string.h>

enum { INI_MAX_BYTES = 1 << 20 };

/* What an episode still needs: an MP3 made as its Opus file was. */
struct missing {
    struct lt_feed_recipe recipe;
    struct lt_str output;
};

static enum lt_status find_missing(struct lt_cx *cx, struct lt_feed *f, struct missing **out, size_t *n)
{
    enum lt_status st = LT_OK;
    *out = lt_arena_array(&f->arena, f->n, sizeof **out);
    if (!*out)
        return lt_fail(cx, LT_OOM, "the feed: out of memory");
    for (size_t i = 0; i < f->n && !st; i++) {
        const struct lt_feed_episode *e = &f->episodes[i];
        if (!lt_feed_needs_mp3(e))
            continue;
        struct missing *m = &(*out)[(*n)++];
        st = lt_feed_recipe(cx, f, e, &m->recipe);
        m->output = lt_feed_path(f, e, ".mp3");
        if (!st && !m->output.p)
            st = lt_fail(cx, LT_OOM, "the feed: out of memory");
    }
    return st;
}

/* With the settings that the account names, but for a voice that is asked for now; then all is as before. */
static enum lectern_status make_one(lectern *l, const struct missing *m)
{
    struct lt_settings before = l->settings;
    enum lectern_status st = LECTERN_OK;
    for (size_t i = 0; i < m->recipe.n && !st; i++) {
        const struct lt_tag *set = &m->recipe.settings[i];
        bool own_voice = lt_str_eqz(set->name, "voice") && before.voice[0];
        if (lt_settings_is_told(set->name.p) && !own_voice)
            st = lectern_set(l, set->name.p, set->value.p);
    }
    if (!st)
        st = lectern_narrate(l, m->recipe.source.p, m->output.p);
    l->settings = before;
    return st;
}

/* Spoken again from what it was made of: an MP3 of the Opus file's sound would have lost twice. */
static enum lectern_status make_missing(lectern *l, const char *dir, const struct lt_feed_wants *wants)
{
    struct lt_feed f;
    struct missing *all = NULL;
    size_t n = 0;
    enum lt_status st = lt_feed_scan(lt_api_begin(l), dir, wants, &f);
    if (!st)
        st = find_missing(&l->cx, &f, &all, &n);
    struct lt_cx first = {0};
    enum lectern_status done = lt_api_outcome(l, dir, st, &first);
    for (size_t i = 0; i < n && !done; i++)
        done = make_one(l, &all[i]);
    lt_feed_close(&f);
    return done;
}

static bool is_address(const char *url)
{
    return url && (strncmp(url, "https://", 8) == 0 || strncmp(url, "http://", 7) == 0) && strlen(url) > 8 &&
           strlen(url) < 2000 && strpbrk(url, " \t\r\n\"<>?#") == NULL;
}

static enum lectern_status make_feed(lectern *l, const char *dir, const struct lectern_feed *how)
{
    struct lt_cx *cx = lt_api_begin(l), first = {0};
    if (!is_address(how->url))
        return lt_api_outcome(l, dir,
                              lt_fail(cx, LT_USAGE,
                                      "a feed needs the address its directory will have, such as "
                                      "https://example.org/podcast/"),
                              &first);
    struct lt_feed_wants wants = {lt_feed_seed(how), how->opus != 0,
                                  how->type && strcmp(how->type, "serial") == 0};
    enum lectern_status made = how->opus ? LECTERN_OK : make_missing(l, dir, &wants);
    if (made)
        return made;
    struct lt_feed f;
    cx = lt_api_begin(l);
    enum lt_status st = lt_feed_scan(cx, dir, &wants, &f);
    if (!st)
        st = lt_feed_write(cx, how, &f);
    lt_feed_close(&f);
    return lt_api_outcome(l, dir, st, &first);
}

enum lectern_status lectern_feed(lectern *l, const char *dir, const struct lectern_feed *how)
{
    if (!l || !dir || !how || how->size < sizeof *how)
        return lt_api_refuse(l, !dir ? "the directory" : "how the feed should be");
    struct lt_arena arena = LT_ARENA(INI_MAX_BYTES);
    struct lectern_feed all = *how;
    struct lt_cx first = {0};
    enum lt_status st = lt_feed_read_ini(lt_api_begin(l), dir, &arena, &all);
    enum lectern_status done = st ? lt_api_outcome(l, dir, st, &first) : make_feed(l, dir, &all);
    lt_arena_close(&arena);
    return done;
}
