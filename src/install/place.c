/* install/place.c - see install.h. Below a root ("~/.local/share/lectern") lie models/, voices/ and runtime/.
 */
#include "base/io.h"
#include "install/install.h"
#include "install/names.h"
#include "install/style.h"
#include "model/voice.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES = 4096 };

LT_PRINTF(3, 4)
static enum lt_status path_of(struct lt_cx *cx, char to[PATH_BYTES], const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    int n = vsnprintf(to, PATH_BYTES, format, ap);
    va_end(ap);
    return n > 0 && n < PATH_BYTES ? LT_OK : lt_fail(cx, LT_USAGE, "the name of a folder is too long");
}

/* What stands before the path's last part. */
static struct lt_str folder_of(const char *path)
{
    struct lt_str all = lt_str_of(path);
    return lt_str_slice(all, 0, all.n - lt_kit_last_part(all).n - (lt_kit_last_part(all).n < all.n));
}

static enum lt_status put(struct lt_cx *cx, const char *path, struct lt_str bytes)
{
    char dir[PATH_BYTES];
    enum lt_status st = path_of(cx, dir, LT_FMT, LT_ARG(folder_of(path)));
    if (!st)
        st = lt_io_make_folders(cx, dir);
    if (!st)
        st = lt_outfile_save(cx, path, bytes);
    return st;
}

/* A whole file, and its sum where one is wanted. */
static enum lt_status copy(struct lt_cx *cx, const char *from, const char *to, uint64_t *sum)
{
    struct lt_buf bytes = LT_BUF(LT_INSTALL_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, from, &bytes);
    if (!st && sum)
        *sum = lt_voice_model_sum(lt_buf_str(&bytes));
    if (!st)
        st = put(cx, to, lt_buf_str(&bytes));
    lt_buf_close(&bytes);
    return st;
}

static enum lt_status copy_style(struct lt_cx *cx, const struct lt_kit_file *style, const char *to)
{
    struct lt_buf bytes = LT_BUF(2 * LT_STYLE_BYTES);
    enum lt_status st = lt_io_read_file(cx, style->path, &bytes);
    struct lt_str floats = lt_style_floats(lt_buf_str(&bytes));
    if (!st && !floats.n)
        st = lt_fail(cx, LT_FORMAT, "%s: the numbers of " LT_FMT " are no voice of Kokoro", style->from,
                     LT_ARG(style->stem));
    if (!st)
        st = put(cx, to, floats);
    lt_buf_close(&bytes);
    return st;
}

/* The sum of a model that is there. */
static enum lt_status sum_up(struct lt_cx *cx, const char *path, uint64_t *sum)
{
    struct lt_buf bytes = LT_BUF(LT_INSTALL_MAX_BYTES);
    enum lt_status st = lt_io_read_file(cx, path, &bytes);
    *sum = lt_voice_model_sum(lt_buf_str(&bytes));
    lt_buf_close(&bytes);
    return st;
}

/* One model may have many voices: it is copied with the first. */
static enum lt_status place_model(struct lt_cx *cx, const struct lt_plan_voice *v, const char *path,
                                  uint64_t *sum)
{
    struct lt_kit_file *file = v->model_file;
    if (!file)
        return sum_up(cx, path, sum);
    enum lt_status st = file->sum ? LT_OK : copy(cx, file->path, path, &file->sum);
    *sum = file->sum;
    return st;
}

enum lt_status lt_settle_voice(struct lt_cx *cx, const char *root, const struct lt_plan_voice *v,
                               uint64_t *sum)
{
    char model[PATH_BYTES], detail[PATH_BYTES];
    bool kokoro = lt_str_eqz(v->engine, "kokoro");
    enum lt_status st = path_of(cx, model, "%s/models/" LT_FMT ".onnx", root, LT_ARG(v->model));
    if (!st && kokoro)
        st = path_of(cx, detail, "%s/models/" LT_FMT "/" LT_FMT ".bin", root, LT_ARG(v->model),
                     LT_ARG(v->detail_file->stem));
    else if (!st)
        st = path_of(cx, detail, "%s.json", model);
    if (!st)
        st = place_model(cx, v, model, sum);
    if (st)
        return st;
    return kokoro ? copy_style(cx, v->detail_file, detail) : copy(cx, v->detail_file->path, detail, NULL);
}

enum lt_status lt_settle_profile(struct lt_cx *cx, const char *root, struct lt_str name, struct lt_str text)
{
    char path[PATH_BYTES];
    enum lt_status st = path_of(cx, path, "%s/voices/" LT_FMT ".ini", root, LT_ARG(name));
    return st ? st : put(cx, path, text);
}

enum lt_status lt_settle_runtime(struct lt_cx *cx, const char *root, const char *library)
{
    char path[PATH_BYTES];
    enum lt_status st = path_of(cx, path, "%s/runtime/libonnxruntime.so", root);
    return st ? st : copy(cx, library, path, NULL);
}

enum lt_status lt_settle_kokoro(struct lt_cx *cx, const char *root, struct lt_arena *arena,
                                struct lt_str *stem)
{
    char dir[PATH_BYTES];
    *stem = (struct lt_str){0};
    enum lt_status st = path_of(cx, dir, "%s/models", root);
    DIR *d = st ? NULL : opendir(dir);
    const struct dirent *entry;
    while (d && !stem->n && !st && (entry = readdir(d))) {
        struct lt_str name = lt_str_of(entry->d_name);
        if (!lt_str_starts_nocase(name, LT_S("kokoro")) || !lt_str_ends(name, LT_S(".onnx")))
            continue;
        *stem = lt_arena_dup(arena, lt_str_slice(name, 0, name.n - 5));
        st = stem->p ? LT_OK : lt_fail(cx, LT_OOM, "%s: out of memory", dir);
    }
    if (d)
        closedir(d);
    return st;
}

bool lt_settle_root(const char *profile, struct lt_str *root)
{
    char models[PATH_BYTES];
    struct lt_str dir = folder_of(profile);
    struct stat about;
    if (!lt_str_ends(dir, LT_S("/voices")))
        return false;
    *root = lt_str_slice(dir, 0, dir.n - 7);
    int n = snprintf(models, sizeof models, LT_FMT "/models", LT_ARG(*root));
    return n > 0 && n < PATH_BYTES && stat(models, &about) == 0 && S_ISDIR(about.st_mode);
}

static enum lt_status take_away(struct lt_cx *cx, const char *path)
{
    if (unlink(path) != 0 && errno != ENOENT)
        return lt_fail(cx, LT_IO, "%s: cannot be removed: %s", path, strerror(errno));
    return LT_OK;
}

/* "NAME" of "NAME sum=… style=STYLE", or of a path that ends so; and the style. */
static void parts_of(struct lt_str spec, struct lt_str *model, struct lt_str *style)
{
    struct lt_str part;
    *model = *style = (struct lt_str){0};
    while (lt_str_cut(&spec, ' ', &part)) {
        if (lt_str_starts(part, LT_S("style=")))
            *style = lt_str_from(part, 6);
        else if (!model->n)
            *model = lt_kit_last_part(part);
    }
    if (lt_str_ends(*model, LT_S(".onnx")))
        model->n -= 5;
}

enum lt_status lt_settle_remove(struct lt_cx *cx, const char *profile, struct lt_str spec, bool model_too)
{
    static const char *const own[] = {".onnx", ".onnx.json"};
    struct lt_str root, model, style;
    char path[PATH_BYTES];
    if (!lt_settle_root(profile, &root))
        return lt_fail(cx, LT_USAGE, "%s: this voice was not installed by lectern voices install", profile);
    parts_of(spec, &model, &style);
    enum lt_status st = take_away(cx, profile);
    if (!st && lt_kit_is_name(model) && lt_kit_is_name(style)) {
        st = path_of(cx, path, LT_FMT "/models/" LT_FMT "/" LT_FMT ".bin", LT_ARG(root), LT_ARG(model),
                     LT_ARG(style));
        if (!st)
            st = take_away(cx, path);
    }
    for (size_t i = 0; i < LT_COUNT(own) && !st && model_too && lt_kit_is_name(model); i++) {
        st = path_of(cx, path, LT_FMT "/models/" LT_FMT "%s", LT_ARG(root), LT_ARG(model), own[i]);
        if (!st)
            st = take_away(cx, path);
    }
    if (!st && model_too && lt_kit_is_name(model) &&
        !path_of(cx, path, LT_FMT "/models/" LT_FMT, LT_ARG(root), LT_ARG(model)))
        (void)rmdir(path); /* the folder of styles, when it is empty */
    return st;
}
