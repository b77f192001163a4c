/* install/plan.c - which voices a kit makes: Piper's, a model with its settings each; Kokoro's, one model and
 * a voice for each style. */
#include "base/io.h"
#include "base/jsontree.h"
#include "base/utf8.h"
#include "install/install.h"
#include "install/names.h"
#include "model/tag.h"

#include <string.h>

enum { VOICES_MAX = 600, SETTINGS_MAX = 16 << 20, CARD_MAX = 64 * 1024, TREE_MAX = 64 << 20 };

/* By the first letter of a style. */
static const struct accent {
    char letter;
    const char *tag, *name;
} accents[] = {{'a', "en-US", "American English"},
               {'b', "en-GB", "British English"},
               {'e', "es", "Spanish"},
               {'f', "fr", "French"},
               {'h', "hi", "Hindi"},
               {'i', "it", "Italian"},
               {'p', "pt-BR", "Brazilian Portuguese"}};

/* The plan being made. */
struct planning {
    struct lt_cx *cx;
    struct lt_kit *kit;
    struct lt_plan *plan;
    struct lt_str only, licence, url;
    struct lt_kit_file *kokoro; /* the model of all styles; NULL: an installed one */
    struct lt_str kokoro_stem;
};

static enum lt_status no_memory(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the voices: out of memory");
}

/* Is it among the names that are wanted, with or without what its model adds? */
static bool is_wanted(struct lt_str only, const struct lt_plan_voice *v)
{
    struct lt_str one;
    bool any = lt_str_trim(only).n > 0;
    while (lt_str_cut(&only, ',', &one)) {
        struct lt_str name = lt_str_trim(one);
        if (lt_str_eq(name, v->name) || lt_str_eq(name, v->alias))
            return true;
    }
    return !any;
}

static enum lt_status add(struct planning *p, const struct lt_plan_voice *v)
{
    struct lt_plan *plan = p->plan;
    if (!v->name.p || !v->alias.p || !v->lang.p || !v->about.p || !v->credit.p || !v->licence.p)
        return no_memory(p->cx);
    if (!is_wanted(p->only, v))
        return LT_OK;
    if (plan->n == VOICES_MAX)
        return lt_fail(p->cx, LT_LIMIT, "more than %d voices", VOICES_MAX);
    struct lt_plan_voice *more =
        lt_arena_grow(&p->kit->arena, plan->voices, &plan->cap, plan->n + 1, sizeof *plan->voices);
    if (!more)
        return no_memory(p->cx);
    plan->voices = more;
    plan->voices[plan->n++] = *v;
    return LT_OK;
}

static struct lt_kit_file *file_of(struct lt_kit *kit, enum lt_kit_kind kind, struct lt_str stem)
{
    for (size_t i = 0; i < kit->n; i++)
        if (kit->files[i].kind == kind && lt_str_eq(kit->files[i].stem, stem))
            return &kit->files[i];
    return NULL;
}

/* ------------------------------------------------------------------ Piper */

/* "joe" of "en_US-joe-medium"; else the whole. */
static struct lt_str middle_of(struct lt_str stem)
{
    struct lt_str rest = stem, first, middle;
    if (!lt_str_cut(&rest, '-', &first) || !lt_str_cut(&rest, '-', &middle) || !rest.n)
        return stem;
    return middle;
}

/* As settings of older voices lack it, the voice of espeak-ng that they name tells the language. */
static struct lt_str tag_of(struct lt_arena *arena, const struct lt_jtree *t)
{
    char tag[40];
    struct lt_str code = lt_jtree_text(t, lt_jtree_get(t, t->nodes, "language"), "code");
    size_t n = lt_tag_write(code, tag, sizeof tag);
    if (!n)
        n = lt_tag_write(lt_jtree_text(t, lt_jtree_get(t, t->nodes, "espeak"), "voice"), tag, sizeof tag);
    return lt_arena_dup(arena, n ? (struct lt_str){tag, n} : LT_S("und"));
}

static enum lt_status describe(struct planning *p, const struct lt_jtree *t, struct lt_plan_voice *v)
{
    struct lt_arena *arena = &p->kit->arena;
    double speakers = 1;
    struct lt_str name = middle_of(v->name),
                  quality = lt_jtree_text(t, lt_jtree_get(t, t->nodes, "audio"), "quality");
    (void)lt_jtree_number(lt_jtree_get(t, t->nodes, "num_speakers"), &speakers);
    v->alias = name;
    v->lang = tag_of(arena, t);
    v->about = lt_arena_printf(arena, "Piper's " LT_FMT "%s" LT_FMT "%s", LT_ARG(name), quality.n ? ", " : "",
                               LT_ARG(lt_utf8_cut(quality, 20)),
                               speakers > 1 ? ", the first of several speakers" : "");
    v->licence = p->licence;
    v->credit = lt_arena_printf(arena, "Piper voice " LT_FMT "%s" LT_FMT, LT_ARG(name), p->url.n ? ", " : "",
                                LT_ARG(lt_utf8_cut(p->url, 100)));
    return LT_OK;
}

static enum lt_status add_piper(struct planning *p, struct lt_kit_file *model, struct lt_kit_file *settings)
{
    struct lt_buf text = LT_BUF(SETTINGS_MAX);
    struct lt_arena aside = LT_ARENA(TREE_MAX);
    struct lt_jtree t;
    struct lt_plan_voice v = {.name = model->stem,
                              .engine = LT_S("piper"),
                              .model = model->stem,
                              .model_file = model,
                              .detail_file = settings};
    enum lt_status st = lt_io_read_file(p->cx, settings->path, &text);
    struct lt_cx why = {0};
    if (!st && lt_jtree_read_all(&why, lt_buf_str(&text), &aside, &t))
        st = lt_fail(p->cx, LT_FORMAT, "%s: the voice's settings are no JSON: %s", settings->from, why.what);
    if (!st && t.nodes->type != LT_JSON_OBJECT)
        st = lt_fail(p->cx, LT_FORMAT, "%s: the voice's settings are no JSON object", settings->from);
    if (!st)
        st = describe(p, &t, &v);
    if (!st)
        st = add(p, &v);
    lt_arena_close(&aside);
    lt_buf_close(&text);
    return st;
}

/* ------------------------------------------------------------------ Kokoro */

static const struct accent *accent_of(struct lt_str style)
{
    for (size_t i = 0; i < LT_COUNT(accents); i++)
        if (style.n > 3 && style.p[2] == '_' && style.p[0] == accents[i].letter)
            return &accents[i];
    return NULL;
}

static enum lt_status add_kokoro(struct planning *p, struct lt_kit_file *style)
{
    struct lt_arena *arena = &p->kit->arena;
    const struct accent *accent = accent_of(style->stem);
    if (!accent || lt_str_find_char(style->stem, '.') != SIZE_MAX) {
        p->plan->refused++;
        return LT_OK;
    }
    const char *who = style->stem.p[1] == 'f' ? ", a woman" : style->stem.p[1] == 'm' ? ", a man" : "";
    struct lt_plan_voice v = {
        .name = lt_arena_printf(arena, "kokoro-" LT_FMT, LT_ARG(style->stem)),
        .alias = style->stem,
        .engine = LT_S("kokoro"),
        .lang = lt_str_of(accent->tag),
        .about = lt_arena_printf(arena, "%s%s, Kokoro's " LT_FMT, accent->name, who, LT_ARG(style->stem)),
        .licence = p->licence.n ? p->licence : LT_S("Apache-2.0"),
        .credit = LT_S("Kokoro-82M by hexgrad"),
        .model = p->kokoro_stem,
        .model_file = p->kokoro,
        .detail_file = style};
    return add(p, &v);
}

/* A model without settings of Piper's that could be Kokoro's: one that is called so, else the only one. */
static struct lt_kit_file *kokoro_in(struct lt_kit *kit, size_t *others)
{
    struct lt_kit_file *named = NULL, *other = NULL;
    *others = 0;
    for (size_t i = 0; i < kit->n; i++) {
        struct lt_kit_file *f = &kit->files[i];
        if (f->kind != LT_KIT_MODEL || file_of(kit, LT_KIT_SETTINGS, f->stem))
            continue;
        other = f;
        ++*others;
        if (!named && lt_str_find_nocase(f->stem, LT_S("kokoro")) != SIZE_MAX)
            named = f;
    }
    return named ? named : *others == 1 ? other : NULL;
}

/* Kokoro's styles need its model; models without styles or settings (an archive may have any) are passed
 * over.
 */
static enum lt_status find_kokoro(struct planning *p, struct lt_str installed)
{
    size_t others = 0;
    p->kokoro_stem = installed;
    if (!lt_kit_find(p->kit, LT_KIT_STYLE))
        return LT_OK;
    p->kokoro = kokoro_in(p->kit, &others);
    if (p->kokoro)
        p->kokoro_stem =
            lt_str_starts_nocase(p->kokoro->stem, LT_S("kokoro")) ? p->kokoro->stem : LT_S("kokoro");
    if (!p->kokoro && !installed.n)
        return lt_fail(p->cx, LT_NOTFOUND, "these are voices for Kokoro, and %s",
                       others ? "none of several models is called so" : "its model is not there");
    return LT_OK;
}

/* ------------------------------------------------------------------ all of it */

static enum lt_status read_card(struct planning *p)
{
    const struct lt_kit_file *card = lt_kit_find(p->kit, LT_KIT_CARD);
    if (!card)
        return LT_OK;
    struct lt_buf text = LT_BUF(CARD_MAX), clean = LT_BUF(4 * CARD_MAX);
    enum lt_status st = lt_io_read_file(p->cx, card->path, &text);
    struct lt_str raw = lt_buf_str(&text);
    for (size_t at = 0; at < raw.n;) /* broken UTF-8 becomes what it is shown as */
        lt_utf8_add(&clean, lt_utf8_next(raw, &at));
    p->plan->card = lt_arena_dup(&p->kit->arena, lt_buf_str(&clean));
    if (!st && clean.n && !p->plan->card.p)
        st = no_memory(p->cx);
    lt_card_read(p->plan->card, &p->licence, &p->url);
    lt_buf_close(&text);
    lt_buf_close(&clean);
    return st;
}

static enum lt_status nothing(struct planning *p)
{
    if (p->only.n)
        return lt_fail(p->cx, LT_NOTFOUND, "there is no voice '" LT_FMT "' in it", LT_ARG(p->only));
    if (p->plan->refused)
        return lt_fail(p->cx, LT_FORMAT,
                       "Kokoro's Japanese and Chinese voices need phonemes that espeak-ng does not have");
    if (lt_kit_find(p->kit, LT_KIT_RUNTIME))
        return LT_OK;
    const struct lt_kit_file *settings = lt_kit_find(p->kit, LT_KIT_SETTINGS),
                             *model = lt_kit_find(p->kit, LT_KIT_MODEL);
    if (model)
        return lt_fail(p->cx, LT_FORMAT,
                       "%s: there is neither " LT_FMT
                       ".onnx.json beside it (Piper), nor are there voices (Kokoro)",
                       model->from, LT_ARG(model->stem));
    return lt_fail(p->cx, LT_NOTFOUND, "%s%s", settings ? settings->from : "there is no voice in it",
                   settings ? ": settings of a voice whose model is not there" : "");
}

enum lt_status lt_plan_make(struct lt_cx *cx, struct lt_kit *kit, struct lt_str only, struct lt_str kokoro,
                            struct lt_plan *plan)
{
    struct planning p = {
        .cx = cx, .kit = kit, .plan = plan, .only = only, .licence = LT_S(""), .url = LT_S("")};
    *plan = (struct lt_plan){.card = LT_S("")};
    enum lt_status st = read_card(&p);
    if (!st)
        st = find_kokoro(&p, kokoro);
    for (size_t i = 0; i < kit->n && !st; i++) {
        struct lt_kit_file *f = &kit->files[i];
        struct lt_kit_file *settings =
            f->kind == LT_KIT_MODEL ? file_of(kit, LT_KIT_SETTINGS, f->stem) : NULL;
        if (settings)
            st = add_piper(&p, f, settings);
        else if (f->kind == LT_KIT_STYLE)
            st = add_kokoro(&p, f);
    }
    return st || plan->n ? st : nothing(&p);
}
