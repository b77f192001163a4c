/* narrate/api_show.c - the public API: what is shown without narrating. */
#include "narrate/api.h"
#include "narrate/estimate.h"
#include "narrate/formats.h"
#include "narrate/inputs.h"
#include "narrate/show.h"
#include "narrate/sidecars.h"

typedef enum lt_status show_fn(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                               const char *form);

static enum lt_status show_estimate(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                    const char *form)
{
    (void)form;
    return lt_show_estimate(cx, l, source, &l->estimate);
}

static enum lt_status show_one(struct lt_cx *cx, struct lectern *l, const char *path, const char *form,
                               show_fn *show)
{
    struct lt_buf bytes = {0};
    struct lt_source source;
    enum lt_status st = lt_source_open(cx, &l->settings, path, &bytes, &source);
    if (!st)
        st = show(cx, l, &source, form);
    lt_buf_close(&bytes);
    return st;
}

static enum lt_status show_tree(struct lt_cx *cx, struct lectern *l, const char *directory, const char *form,
                                show_fn *show, struct lt_cx *first)
{
    struct lt_inputs in;
    lt_inputs_init(&in);
    enum lt_status st = lt_inputs_walk(cx, &in, directory);
    for (size_t i = 0; i < in.n && !st; i++) {
        st = show_one(cx, l, in.items[i].path, form, show);
        if (!st || lt_api_stops_all(st))
            continue;
        lt_api_set_aside(cx, l, in.items[i].path, first);
        st = LT_OK;
    }
    lt_inputs_close(&in);
    return st;
}

static enum lectern_status show_input(lectern *l, const char *input, const char *form, show_fn *show)
{
    if (!l || !input || !form)
        return lt_api_refuse(l, input ? "the form" : "the input");
    struct lt_cx *cx = lt_api_begin(l), first = {0};
    input = lt_api_address(l, input);
    enum lt_status st = lt_inputs_is_directory(input) ? show_tree(cx, l, input, form, show, &first)
                                                      : show_one(cx, l, input, form, show);
    if (st && !lt_api_stops_all(st)) {
        lt_api_set_aside(cx, l, input, &first);
        st = LT_OK;
    }
    return lt_api_outcome(l, input, st, &first);
}

static enum lectern_status show_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                      const char *form, show_fn *show)
{
    if (!l || !name || !form || (!bytes && n))
        return lt_api_refuse(l, !name ? "the input's name" : !form ? "the form" : "the input's bytes");
    struct lt_source source = lt_api_source(l, name, bytes, n);
    struct lt_cx first = {0};
    return lt_api_outcome(l, name, show(lt_api_begin(l), l, &source, form), &first);
}

enum lectern_status lectern_text(lectern *l, const char *input, const char *form)
{
    return show_input(l, input, form, lt_show_text);
}

enum lectern_status lectern_text_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                       const char *form)
{
    return show_bytes(l, name, bytes, n, form, lt_show_text);
}

enum lectern_status lectern_words(lectern *l, const char *input, const char *form)
{
    return show_input(l, input, form, lt_show_words);
}

enum lectern_status lectern_words_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                        const char *form)
{
    return show_bytes(l, name, bytes, n, form, lt_show_words);
}

static void hand_out(const struct lt_estimate *from, struct lectern_estimate *to)
{
    to->articles += from->articles;
    to->words += from->words;
    to->seconds += from->audio_s;
    to->work_seconds += from->work_s;
    to->bytes += from->bytes;
}

enum lectern_status lectern_estimate(lectern *l, const char *input, struct lectern_estimate *estimate)
{
    if (!l || !estimate)
        return lt_api_refuse(l, "the estimate");
    l->estimate = (struct lt_estimate){0};
    enum lectern_status st = show_input(l, input, "", show_estimate);
    hand_out(&l->estimate, estimate);
    return st;
}

enum lectern_status lectern_estimate_words(lectern *l, long long words, struct lectern_estimate *estimate)
{
    struct lt_estimate e = {0};
    if (!l || !estimate || words < 0)
        return lt_api_refuse(l, "the estimate");
    enum lt_status st = lt_studio_voices(lt_api_begin(l), l);
    const struct lt_settings *s = &l->settings;
    if (!st)
        lt_estimate_words(&e, s,
                          s->voice[0] ? lt_voices_find(&l->voices, lt_str_of(s->voice))
                                      : lt_voices_for(&l->voices, lt_str_of(s->lang[0] ? s->lang : "en")),
                          words);
    hand_out(&e, estimate);
    return lt_api_status(st);
}

enum lectern_status lectern_inspect(lectern *l, const char *file, const char *form, int sound)
{
    if (!l || !file || !form)
        return lt_api_refuse(l, file ? "the form" : "the file");
    struct lt_cx first = {0};
    return lt_api_outcome(l, file, lt_show_file(lt_api_begin(l), l, file, form, sound), &first);
}

int lectern_knows(const char *path)
{
    return path && lt_read_knows(lt_str_of(path));
}

const char *lectern_type_at(size_t i)
{
    const char *const *types = lt_read_types();
    for (size_t n = 0; types[n]; n++)
        if (n == i)
            return types[n];
    return NULL;
}

enum { PRESETS_MAX = 16 };

const struct lectern_preset *lectern_preset_at(size_t i)
{
    static _Thread_local struct lectern_preset rows[PRESETS_MAX];
    size_t n;
    const struct lt_preset *presets = lt_presets(&n);
    if (i >= n || i >= PRESETS_MAX)
        return NULL;
    rows[i] = (struct lectern_preset){sizeof rows[i], presets[i].name, presets[i].about};
    return &rows[i];
}

static const char *nth(const char *const *names, size_t i)
{
    for (size_t n = 0; names[n]; n++)
        if (n == i)
            return names[n];
    return NULL;
}

const char *lectern_sidecar_at(size_t i)
{
    return nth(lt_sidecars_names(), i);
}

const char *lectern_format_at(size_t i)
{
    return nth(lt_formats_names(), i);
}
