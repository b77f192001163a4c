/* install/install.h - files become voices: what is in them is looked at, a profile is made for each voice,
 * and models, profiles and the runtime are put where the engines look for them.
 *
 * Takes files that strangers made: a Piper voice (NAME.onnx with NAME.onnx.json), Kokoro's model with its
 * voices (raw, or as NumPy arrays), ONNX Runtime's library, model cards; and the catalogue of Piper's voices.
 * Promises: a name that becomes a file's is plain; sizes and shapes are checked before anything is written;
 * files appear whole. Does not: fetch, unpack, or load a model (an engine does that, confined). */
#ifndef LT_INSTALL_INSTALL_H
#define LT_INSTALL_INSTALL_H

#include "base/arena.h"
#include "base/buf.h"

enum { LT_STYLE_BYTES = 510 * 256 * 4, LT_INSTALL_NAME_MAX = 100 };

/* Of a model, and of a runtime. */
#define LT_INSTALL_MAX_BYTES ((uint64_t)1 << 30)

/* ------------------------------------------------------------------ what there is */

enum lt_kit_kind {
    LT_KIT_OTHER,
    LT_KIT_MODEL,    /* NAME.onnx */
    LT_KIT_SETTINGS, /* NAME.onnx.json: the model is a Piper voice */
    LT_KIT_STYLE,    /* a voice of Kokoro, raw or as an array */
    LT_KIT_CARD,     /* what its makers say of it */
    LT_KIT_RUNTIME,
    LT_KIT_ARCHIVE
};

struct lt_kit_file {
    enum lt_kit_kind kind;
    struct lt_str stem; /* its name without what its kind adds */
    const char *path;   /* NULL: it is still to be fetched */
    const char *from;   /* where it came from, for sentences */
    uint64_t sum;       /* of a model that is in its place; else 0 */
};

/* Everything that one installation has. Strings are the arena's. */
struct lt_kit {
    struct lt_arena arena;
    struct lt_kit_file *files;
    size_t n, cap;
};

void lt_kit_close(struct lt_kit *kit);

/* Look at a file and take it in, unless it is of no use (LT_KIT_OTHER) or an archive, which the caller
 * unpacks. `name` is what it is called, `from` where it came from. LT_FORMAT: it cannot be what it claims (a
 * library for another processor, a name that is not plain). */
LT_MUST enum lt_status lt_kit_add(struct lt_cx *cx, struct lt_kit *kit, const char *path, struct lt_str name,
                                  const char *from, enum lt_kit_kind *kind);

/* A model that is still to be fetched. */
LT_MUST enum lt_status lt_kit_expect(struct lt_cx *cx, struct lt_kit *kit, struct lt_str name,
                                     const char *from);

const struct lt_kit_file *lt_kit_find(const struct lt_kit *kit, enum lt_kit_kind kind);

/* ------------------------------------------------------------------ what becomes of it */

/* A voice that can be made of a kit. */
struct lt_plan_voice {
    struct lt_str name, alias; /* of the profile; the alias may turn out to be taken */
    struct lt_str engine, lang, about, licence, credit;
    struct lt_str model;             /* the stem of its model's file */
    struct lt_kit_file *model_file;  /* NULL: it is installed already */
    struct lt_kit_file *detail_file; /* settings of a Piper voice, style of a Kokoro one */
};

struct lt_plan {
    struct lt_plan_voice *voices;
    size_t n, cap;
    struct lt_str card; /* the text of the card; may be empty */
    size_t refused;     /* voices of languages that cannot be spoken */
};

/* `only`: names, separated by ','; empty: all. `kokoro`: the stem of a Kokoro model that is installed
 * already; empty: none. LT_FORMAT, LT_NOTFOUND: nothing can be made of it, and why. */
LT_MUST enum lt_status lt_plan_make(struct lt_cx *cx, struct lt_kit *kit, struct lt_str only,
                                    struct lt_str kokoro, struct lt_plan *plan);

/* What is not in the plan: measured, chosen, or a matter of place. */
struct lt_plan_rest {
    struct lt_str alias, model; /* the engine's name for the model: the stem, or a path */
    uint64_t sum;
    struct lt_str sample;
    bool measured;
    double gain_db, ms_per_letter;
};

/* The text of the voice's profile. */
void lt_plan_profile(const struct lt_plan_voice *v, const struct lt_plan_rest *rest, struct lt_buf *out);

/* The licence and the address that a model card states; empty: none. Slices of the card. */
void lt_card_read(struct lt_str card, struct lt_str *licence, struct lt_str *url);

/* ------------------------------------------------------------------ where it goes */

/* The voice's files below `root` ("…/lectern"): models/…; *sum is the model's. */
LT_MUST enum lt_status lt_settle_voice(struct lt_cx *cx, const char *root, const struct lt_plan_voice *v,
                                       uint64_t *sum);
LT_MUST enum lt_status lt_settle_profile(struct lt_cx *cx, const char *root, struct lt_str name,
                                         struct lt_str text);
LT_MUST enum lt_status lt_settle_runtime(struct lt_cx *cx, const char *root, const char *library);

/* The stem of the Kokoro model that is below `root`; empty: none. In the arena. */
LT_MUST enum lt_status lt_settle_kokoro(struct lt_cx *cx, const char *root, struct lt_arena *arena,
                                        struct lt_str *stem);

/* The folder above "voices/NAME.ini", if that is what `profile` is in a folder of installed voices (one with
 * models beside it). False: it is not. */
bool lt_settle_root(const char *profile, struct lt_str *root);

/* Take a profile away again, and what only it needs: its style, and its model with `model_too`. `spec` is its
 * engine-voice. */
LT_MUST enum lt_status lt_settle_remove(struct lt_cx *cx, const char *profile, struct lt_str spec,
                                        bool model_too);

/* ------------------------------------------------------------------ Piper's catalogue */

struct lt_catalogue_file {
    struct lt_str path; /* below the catalogue's own folder */
    uint64_t bytes;
    struct lt_str md5; /* hexadecimal; may be empty */
};

enum { LT_CATALOGUE_FILES = 8 };

struct lt_catalogue_entry {
    struct lt_str key;
    struct lt_catalogue_file files[LT_CATALOGUE_FILES];
    size_t n;
};

/* The voice that is called so: its key, an alias, or a short name that only one has. Strings live in the text
 * or the arena. LT_NOTFOUND names those that are near; LT_FORMAT: it is no catalogue. */
LT_MUST enum lt_status lt_catalogue_find(struct lt_cx *cx, struct lt_str text, struct lt_str name,
                                         struct lt_arena *arena, struct lt_catalogue_entry *out);

/* LT_FORMAT: the file is not the one that the catalogue has. */
LT_MUST enum lt_status lt_catalogue_check(struct lt_cx *cx, const char *path,
                                          const struct lt_catalogue_file *file);

#endif
