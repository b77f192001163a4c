/* engines/neural.c - see neural.h. One espeak-ng for all lines, a few loaded voices, as many lines at once as
 * the host asks for. */
#include "engines/neural.h"

#include "base/heap.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "engines/espeak_voice.h"
#include "engines/line.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LINES = 64, /* at once; the host sends as many as it has performers */
    VOICES = 2, /* loaded at the same time, when no more are in use */
    MAX_TEXT = 4096,
    OTHER_SEED = 1000003
};

/* A voice that is loaded; `name` is the engine-voice that it was loaded for. */
struct loaded {
    char *name;
    struct lt_neural_spec spec;
    void *voice;
    unsigned users;
    uint64_t used; /* when last */
    struct loaded *next;
};

struct lt_neural {
    const struct lt_neural_kind *kind;
    struct lt_onnx *onnx;
    struct lt_espeak espeak;
    pthread_mutex_t front; /* of espeak */
    pthread_mutex_t lock;  /* of the voices */
    struct loaded *voices;
    uint64_t clock;
};

static void drop(struct lt_neural *w, struct loaded **at)
{
    struct loaded *l = *at;
    *at = l->next;
    w->kind->unload(l->voice);
    free(l->name);
    free(l);
}

/* Make room for one more: the voices that nobody uses, the longest unused one first. */
static void make_room(struct lt_neural *w)
{
    for (;;) {
        unsigned n = 0;
        struct loaded **oldest = NULL;
        for (struct loaded **at = &w->voices; *at; at = &(*at)->next, n++)
            if (!(*at)->users && (!oldest || (*at)->used < (*oldest)->used))
                oldest = at;
        if (n < VOICES || !oldest)
            return;
        drop(w, oldest);
    }
}

static enum lt_status load(struct lt_cx *cx, struct lt_neural *w, struct lt_str name, struct loaded **out)
{
    make_room(w);
    struct loaded *l = calloc(1, sizeof *l);
    if (l)
        l->name = strndup(name.p ? name.p : "", name.n);
    if (!l || !l->name) {
        free(l);
        return lt_fail(cx, LT_OOM, "a voice: out of memory");
    }
    l->next = w->voices;
    w->voices = l;
    enum lt_status st = lt_neural_spec_parse(cx, name, &l->spec);
    if (!st)
        st = w->kind->load(cx, w->onnx, &l->spec, &l->voice);
    if (st)
        drop(w, &w->voices);
    *out = l;
    return st;
}

static enum lt_status take_voice(struct lt_cx *cx, struct lt_neural *w, struct lt_str name,
                                 struct loaded **out)
{
    enum lt_status st = LT_OK;
    pthread_mutex_lock(&w->lock);
    struct loaded *l = w->voices;
    while (l && !lt_str_eqz(name, l->name))
        l = l->next;
    if (!l)
        st = load(cx, w, name, &l);
    if (!st) {
        l->users++;
        l->used = ++w->clock;
        *out = l;
    }
    pthread_mutex_unlock(&w->lock);
    return st;
}

static void give_back(struct lt_neural *w, struct loaded *l)
{
    pthread_mutex_lock(&w->lock);
    l->users--;
    pthread_mutex_unlock(&w->lock);
}

/* The phonemes of the request's words, copied out of espeak-ng's memory before the next line needs it;
 * `clean` is the text as espeak-ng got it. */
static enum lt_status build_phones(struct lt_cx *cx, const struct lt_espeak_job *job, struct lt_str text,
                                   struct lt_str clean, struct lt_neural_line *line)
{
    line->words = calloc(job->n_words + 1, sizeof *line->words);
    if (!line->words)
        return lt_fail(cx, LT_OOM, "a line's words: out of memory");
    for (size_t i = 0; i < job->n_words; i++) {
        const struct lt_espeak_word *w = &job->words[i];
        line->words[i] = (struct lt_phone_word){
            w->at, lt_phone_word_len(text, w->at, w->len), {job->ipa + w->ipa_at, w->ipa_len}};
    }
    line->n_words = job->n_words;
    bool good = lt_phones_build(&line->phones, clean, text, line->words, line->n_words);
    return good ? LT_OK : lt_fail(cx, LT_OOM, "a line's phonemes: out of memory, or too many");
}

/* "!" would be said as its name. */
static bool has_words(struct lt_str text)
{
    for (size_t at = 0; at < text.n;)
        if (lt_uni_is_alnum(lt_utf8_next(text, &at)))
            return true;
    return false;
}

/* espeak-ng's part; *retryable as lt_espeak_say says. */
static enum lt_status phonemise(struct lt_cx *cx, struct lt_neural *w, const struct loaded *l,
                                const struct lt_serve_request *r, struct lt_neural_line *line,
                                bool *retryable)
{
    char why[256] = "", clean[MAX_TEXT];
    const char *front = "";
    enum lt_status st = w->kind->front(cx, l->voice, r->language, &front);
    if (st)
        return st;
    struct lt_serve_request *asked = malloc(sizeof *asked);
    if (!asked)
        return lt_fail(cx, LT_OOM, "a line: out of memory");
    *asked = *r;
    asked->rate_pct = 100;
    lt_neural_clean(r->text, clean);
    asked->text = (struct lt_str){clean, r->text.n};
    pthread_mutex_lock(&w->front);
    if (!lt_espeak_say(&w->espeak, asked, lt_str_of(front), LT_ESPEAK_WORDS, retryable, why))
        st = lt_fail(cx, LT_ENGINE, "%s", why);
    if (!st)
        st = build_phones(cx, w->espeak.job, r->text, asked->text, line);
    pthread_mutex_unlock(&w->front);
    free(asked);
    if (!st && w->kind->respell && !w->kind->respell(l->voice, r->language, &line->phones))
        st = lt_fail(cx, LT_OOM, "a line's phonemes: out of memory");
    return st;
}

/* How the model would be told to say it. */
static void tell(const struct lt_serve_request *r, const struct lt_neural_line *line)
{
    struct lt_buf ipa = LT_BUF(256 * 1024);
    for (size_t i = 0; i < line->phones.n; i++) {
        if (line->phones.v[i].word >= 0 || line->phones.v[i].code == ' ')
            lt_utf8_add(&ipa, line->phones.v[i].code);
    }
    if (ipa.failed)
        lt_serve_error(r, true, "out of memory");
    else
        lt_serve_ipa(r, lt_buf_str(&ipa));
    lt_buf_close(&ipa);
}

static void answer(struct lt_neural *w, const struct lt_serve_request *r, struct loaded *l, struct lt_cx *cx)
{
    struct lt_neural_line line = {0};
    bool retryable = false;
    enum lt_status st = has_words(r->text) ? phonemise(cx, w, l, r, &line, &retryable) : LT_OK;
    /* Another saying: other noise, and from the second on, or where there is no noise, shorter pieces. */
    struct lt_neural_spec spec = l->spec;
    spec.seed += (uint64_t)r->take * OTHER_SEED;
    line.shorter = r->take > (w->kind->noisy ? 1u : 0u) ? r->take : 0;
    if (!st && !r->ipa)
        st = lt_neural_perform(cx, w->kind, l->voice, &spec, r->rate_pct, &line);
    if (st)
        lt_serve_error(r, retryable || st == LT_OOM, "%s", cx->what);
    else if (r->ipa)
        tell(r, &line);
    else
        lt_serve_sound(r, w->kind->rate_hz(l->voice), "f32le", line.v ? line.v : (float[1]){0}, line.n,
                       line.marks, line.n_marks);
    lt_neural_line_close(&line);
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct lt_neural *w = user;
    struct loaded *l = NULL;
    struct lt_cx cx = {0};
    if (r->text.n > MAX_TEXT || r->rate_pct < 20) {
        lt_serve_error(r, false, "a text over %d bytes or a rate under 20", MAX_TEXT);
        return;
    }
    enum lt_status st = take_voice(&cx, w, r->voice, &l);
    if (st) {
        lt_serve_error(r, st == LT_OOM, "%s", cx.what);
        return;
    }
    answer(w, r, l, &cx);
    give_back(w, l);
}

int lt_neural_main(const struct lt_neural_kind *kind)
{
    static struct lt_neural w = {.front = PTHREAD_MUTEX_INITIALIZER, .lock = PTHREAD_MUTEX_INITIALIZER};
    static char front[80], version[128];
    char why[256] = "";
    struct lt_cx cx = {0};
    w.kind = kind;
    lt_heap_keep();
    /* First: the processes of espeak-ng are forked from this one, while it is small and has one thread. */
    if (!lt_espeak_open(&w.espeak, true, why)) {
        fprintf(stderr, "%s\n", why);
        return 1;
    }
    if (lt_onnx_open(&cx, &w.onnx)) {
        fprintf(stderr, "%s\n", cx.what);
        return 1;
    }
    lt_espeak_fingerprint(front, sizeof front);
    snprintf(version, sizeof version, "%s onnxruntime-%s %s espeak-%s", kind->revision,
             lt_onnx_version(w.onnx), lt_onnx_processor(), front);
    const struct lt_serve_hello hello = {.name = kind->name,
                                         .version = version,
                                         .languages = kind->languages,
                                         .marks = true,
                                         .deterministic = true,
                                         .phonemes = true,
                                         .max_text = MAX_TEXT,
                                         .lines = LINES,
                                         .patience_ms = kind->patience_ms};
    return lt_serve(&hello, speak, &w);
}
