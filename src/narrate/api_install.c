/* narrate/api_install.c - the public API: voices are installed, removed, chosen. */
#include "base/io.h"
#include "base/places.h"
#include "narrate/api.h"
#include "narrate/install.h"

#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ARENA_MAX = 64 << 20, OPEN_FOLDERS = 16 };

/* ------------------------------------------------------------------ folders */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where)
{
    (void)about, (void)kind, (void)where;
    return remove(path) != 0 && errno != ENOENT ? errno : 0;
}

static void remove_tree(const char *path)
{
    if (*path)
        nftw(path, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}

static enum lt_status find_root(struct lt_cx *cx, struct lt_installing *in)
{
    struct lt_buf data = LT_BUF(8192);
    const char *prefix = in->how->prefix;
    enum lt_status st = prefix ? LT_OK : lt_places_data(cx, &data);
    int n = 0;
    if (!st && prefix)
        n = snprintf(in->root, sizeof in->root, "%s/share/lectern", prefix);
    else if (!st)
        n = snprintf(in->root, sizeof in->root, "%s", data.p);
    if (!st && prefix && (*prefix != '/' || strpbrk(prefix, " :")))
        st = lt_fail(cx, LT_USAGE, "the prefix must be a whole path without a space or a ':', not '%s'",
                     prefix);
    if (!st && n <= 0)
        st = lt_fail(cx, LT_USAGE, "there is no place for voices: HOME is not set");
    if (!st && n >= (int)sizeof in->root)
        st = lt_fail(cx, LT_USAGE, "the name of the data folder is too long");
    lt_buf_close(&data);
    return st;
}

static enum lt_status open_folders(struct lt_cx *cx, struct lt_installing *in)
{
    enum lt_status st = find_root(cx, in);
    if (!st)
        st = lt_io_make_folders(cx, in->root);
    if (st)
        return st;
    char stage[sizeof in->stage];
    snprintf(in->downloads, sizeof in->downloads, "%s/downloads", in->root);
    snprintf(stage, sizeof stage, "%s/.installing-XXXXXX", in->root);
    if (!mkdtemp(stage))
        return lt_fail(cx, lt_io_status(errno), "%s: cannot be written to: %s", in->root, strerror(errno));
    snprintf(in->stage, sizeof in->stage, "%s", stage);
    return LT_OK;
}

/* ------------------------------------------------------------------ install */

static enum lt_status gather(struct lt_cx *cx, struct lt_installing *in, const char *const *what, size_t n)
{
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < n && !st; i++)
        st = lt_install_gather(cx, in, what[i]);
    if (!st && in->how->voices)
        st = lt_install_gather(cx, in, in->how->voices);
    return st;
}

static enum lt_status make_plan(struct lt_cx *cx, struct lt_installing *in)
{
    struct lt_str kokoro;
    enum lt_status st = lt_settle_kokoro(cx, in->root, &in->kit.arena, &kokoro);
    if (!st)
        st = lt_plan_make(cx, &in->kit, lt_str_of(in->how->only), kokoro, &in->plan);
    if (!st && in->plan.refused && in->plan.n)
        lt_warn(cx,
                "%zu voices are left out: Kokoro's Japanese and Chinese need phonemes that espeak-ng does "
                "not have",
                in->plan.refused);
    return st;
}

static enum lt_status agree(struct lt_cx *cx, struct lt_installing *in)
{
    struct lt_buf names = LT_BUF(1 << 20), licence = LT_BUF(8192), card = LT_BUF(1 << 20);
    for (size_t i = 0; i < in->plan.n; i++)
        lt_buf_addf(&names, "%s" LT_FMT, i ? " " : "", LT_ARG(in->plan.voices[i].name));
    if (in->plan.n)
        lt_buf_add(&licence, in->plan.voices[0].licence);
    lt_buf_add(&card, in->plan.card);
    struct lt_buf *const all[] = {&names, &licence, &card};
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(all) && !st; i++) {
        lt_buf_addc(all[i], '\0');
        st = lt_buf_check(cx, all[i], "what is offered");
    }
    struct lectern_offer offer = {.size = sizeof offer,
                                  .voices = names.p,
                                  .n = in->plan.n,
                                  .licence = licence.p,
                                  .card = card.p,
                                  .runtime = lt_kit_find(&in->kit, LT_KIT_RUNTIME) != NULL};
    if (!st && !in->how->agree(in->how->user, &offer))
        st = lt_fail(cx, LT_CANCELLED, "nothing was installed: it was not agreed to");
    for (size_t i = 0; i < LT_COUNT(all); i++)
        lt_buf_close(all[i]);
    return st;
}

static enum lt_status place_runtime(struct lt_cx *cx, struct lt_installing *in)
{
    const struct lt_kit_file *runtime = lt_kit_find(&in->kit, LT_KIT_RUNTIME);
    return runtime ? lt_settle_runtime(cx, in->root, runtime->path) : LT_OK;
}

static enum lt_status install(struct lt_cx *cx, struct lt_installing *in, const char *const *what, size_t n)
{
    enum lt_status st = lt_studio_voices(cx, in->l);
    if (!st)
        st = open_folders(cx, in);
    if (!st)
        st = gather(cx, in, what, n);
    if (!st)
        st = make_plan(cx, in);
    bool brought = !st && lt_kit_find(&in->kit, LT_KIT_RUNTIME);
    if (!st && !brought)
        st = lt_install_check_runtime(cx, in);
    if (!st)
        st = agree(cx, in);
    if (!st)
        st = lt_install_fetch(cx, in);
    if (!st)
        st = place_runtime(cx, in);
    if (!st && brought)
        st = lt_install_check_runtime(cx, in);
    return st ? st : lt_install_settle(cx, in);
}

enum lectern_status lectern_voices_install(lectern *l, const char *const *what, size_t n,
                                           const struct lectern_install *how)
{
    if (!l || !what || !n || !how || how->size < sizeof *how || !how->agree)
        return lt_api_refuse(l, "what is to be installed, or how");
    struct lt_cx *cx = lt_api_begin(l);
    struct lt_installing in = {.l = l, .how = how, .kit = {.arena = LT_ARENA(ARENA_MAX)}};
    enum lt_status st = install(cx, &in, what, n);
    remove_tree(in.stage);
    if (!st && in.fetched)
        remove_tree(in.downloads);
    lt_kit_close(&in.kit);
    l->voices_loaded = false;
    return lt_api_status(st);
}

/* ------------------------------------------------------------------ remove, default */

static enum lt_status find_voice(struct lt_cx *cx, struct lectern *l, const char *name,
                                 const struct lt_voice **voice)
{
    enum lt_status st = lt_studio_voices(cx, l);
    *voice = st ? NULL : lt_voices_find(&l->voices, lt_str_of(name));
    return st || *voice ? st : lt_fail(cx, LT_NOTFOUND, "there is no voice '%s'", name);
}

static struct lt_str model_of(const struct lt_voice *v)
{
    return lt_str_slice(v->engine_voice, 0, lt_str_find_char(v->engine_voice, ' '));
}

static bool is_shared(const struct lt_voices *book, const struct lt_voice *voice)
{
    for (size_t i = 0; i < book->n; i++)
        if (&book->items[i] != voice && lt_str_eq(book->items[i].engine, voice->engine) &&
            lt_str_eq(model_of(&book->items[i]), model_of(voice)))
            return true;
    return false;
}

enum lectern_status lectern_voices_remove(lectern *l, const char *name)
{
    if (!l || !name)
        return lt_api_refuse(l, "the voice");
    struct lt_cx *cx = lt_api_begin(l);
    const struct lt_voice *voice = NULL;
    enum lt_status st = find_voice(cx, l, name, &voice);
    bool known = !st && (lt_str_eqz(voice->engine, "piper") || lt_str_eqz(voice->engine, "kokoro"));
    if (!st && !known)
        st = lt_fail(cx, LT_USAGE, "voice %s was not installed by lectern voices install", name);
    bool chosen = !st && lt_voices_is_default(&l->voices, voice);
    if (!st)
        st = lt_settle_remove(cx, voice->path.p, voice->engine_voice, !is_shared(&l->voices, voice));
    if (!st && chosen)
        st = lt_voices_set_default(cx, voice, true);
    l->voices_loaded = false;
    return lt_api_status(st);
}

enum lectern_status lectern_voices_default(lectern *l, const char *name, int none)
{
    if (!l || !name)
        return lt_api_refuse(l, "the voice");
    struct lt_cx *cx = lt_api_begin(l);
    const struct lt_voice *voice = NULL;
    enum lt_status st = find_voice(cx, l, name, &voice);
    if (!st)
        st = lt_voices_set_default(cx, voice, none != 0);
    l->voices_loaded = false;
    return lt_api_status(st);
}
