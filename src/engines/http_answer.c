/* engines/http_answer.c - see http_answer.h. */
#include "engines/http_answer.h"

#include "base/base64.h"
#include "base/hash.h"
#include "base/jsontree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PCM_HZ = 24000, TREE_BYTES = 64 << 20, SECONDS_MAX = 600, WORD_LOOK = 200 };

static const size_t sound_max = (size_t)256 << 20;

/* ------------------------------------------------------------------ sound */

static enum lt_status read_pcm(struct lt_cx *cx, struct lt_str body, int rate_hz, struct lt_wav *out)
{
    size_t n = body.n / 2;
    if (body.n % 2)
        return lt_fail(cx, LT_FORMAT, "its sound ends in the middle of a sample");
    if (n > (size_t)SECONDS_MAX * (size_t)rate_hz)
        return lt_fail(cx, LT_LIMIT, "what it made is over %d seconds long", SECONDS_MAX);
    out->v = malloc(n * sizeof *out->v);
    if (!out->v)
        return lt_fail(cx, LT_OOM, "its sound: out of memory");
    const unsigned char *from = (const unsigned char *)body.p;
    for (size_t i = 0; i < n; i++)
        out->v[i] = (float)(int16_t)(from[2 * i] | from[2 * i + 1] << 8) / 32768;
    out->n = n;
    out->rate_hz = rate_hz;
    return LT_OK;
}

/* A page or a message where sound was asked for, whatever its status and its type say. */
static bool is_text(struct lt_str body, const char *type)
{
    struct lt_str said = lt_str_of(type), start = lt_str_trim(lt_str_slice(body, 0, 16));
    return lt_str_starts_nocase(said, LT_S("text/")) ||
           lt_str_starts_nocase(said, LT_S("application/json")) ||
           lt_str_starts_nocase(start, LT_S("<!doctype")) || lt_str_starts_nocase(start, LT_S("<html")) ||
           lt_str_starts(start, LT_S("{\""));
}

enum lt_status lt_http_sound(struct lt_cx *cx, struct lt_str body, const char *type, bool pcm, int rate_hz,
                             struct lt_wav *out)
{
    *out = (struct lt_wav){0};
    if (body.n == 0)
        return lt_fail(cx, LT_FORMAT, "the server's answer is empty");
    if (is_text(body, type))
        return lt_fail(cx, LT_FORMAT, "the server answers with text (%.60s), not with sound",
                       type ? type : "of no type");
    if (pcm && !lt_str_starts(body, LT_S("RIFF")))
        return read_pcm(cx, body, rate_hz ? rate_hz : PCM_HZ, out);
    enum lt_status st = lt_wav_read(cx, body, out);
    if (!st && rate_hz && out->rate_hz != rate_hz)
        return lt_fail(cx, LT_FORMAT, "its sound has %d samples a second, and the profile says rate=%d",
                       out->rate_hz, rate_hz);
    return st;
}

/* ------------------------------------------------------------------ words */

static bool is_edge(char c)
{
    return (unsigned char)c < 0x80 && !lt_is_alpha(c) && !lt_is_digit(c);
}

/* A token may bring its marks along ("Well,"), or be one. */
static struct lt_str bare(struct lt_str word)
{
    while (word.n && is_edge(word.p[0]))
        word = lt_str_from(word, 1);
    while (word.n && is_edge(word.p[word.n - 1]))
        word.n--;
    return word;
}

/* Where the token stands in the text from *from on, not far away; else it was said otherwise (a number in
 * letters), and has no mark. */
static bool place(struct lt_str text, struct lt_str word, size_t *from, struct lt_http_word *to)
{
    struct lt_str look = lt_str_slice(lt_str_from(text, *from), 0, word.n + WORD_LOOK);
    size_t at = lt_str_find_nocase(look, word);
    if (!word.n || at == SIZE_MAX)
        return false;
    to->at = (uint32_t)(*from + at);
    to->len = (uint32_t)word.n;
    *from += at + word.n;
    return true;
}

static enum lt_status read_words(struct lt_cx *cx, const struct lt_jtree *t, struct lt_str text,
                                 struct lt_http_captioned *out)
{
    const struct lt_jnode *list = lt_jtree_get(t, &t->nodes[0], "timestamps");
    if (!list || list->type != LT_JSON_ARRAY)
        return lt_fail(cx, LT_FORMAT, "the server's captions have no list of timestamps");
    out->words = calloc(text.n + 1, sizeof *out->words);
    if (!out->words)
        return lt_fail(cx, LT_OOM, "the words of a line: out of memory");
    size_t from = 0;
    double last = 0;
    for (const struct lt_jnode *c = lt_jtree_first(t, list); c; c = lt_jtree_next(t, list, c)) {
        struct lt_http_word *w = &out->words[out->n];
        if (c->type != LT_JSON_OBJECT || !lt_jtree_number(lt_jtree_get(t, c, "start_time"), &w->from_s) ||
            w->from_s < last || w->from_s > SECONDS_MAX)
            continue;
        if (place(text, bare(lt_jtree_text(t, c, "word")), &from, w)) {
            last = w->from_s;
            out->n++;
        }
    }
    return LT_OK;
}

enum lt_status lt_http_captioned_read(struct lt_cx *cx, struct lt_str body, struct lt_str text,
                                      struct lt_http_captioned *out)
{
    struct lt_cx aside = {0};
    struct lt_arena arena = LT_ARENA(TREE_BYTES);
    struct lt_jtree t;
    *out = (struct lt_http_captioned){.sound = LT_BUF(sound_max)};
    enum lt_status st = lt_jtree_read_all(&aside, body, &arena, &t);
    if (st || t.nodes[0].type != LT_JSON_OBJECT)
        st = lt_fail(cx, st == LT_OOM ? LT_OOM : LT_FORMAT, "the server's captions are no JSON object");
    if (!st)
        st = read_words(cx, &t, text, out);
    if (!st) {
        lt_base64_add(&out->sound, lt_jtree_text(&t, &t.nodes[0], "audio"));
        st = lt_buf_check(cx, &out->sound, "the server's sound");
    }
    lt_arena_close(&arena);
    return st;
}

void lt_http_captioned_close(struct lt_http_captioned *c)
{
    free(c->words);
    lt_buf_close(&c->sound);
    *c = (struct lt_http_captioned){0};
}

/* ------------------------------------------------------------------ models, complaints */

static uint64_t sum_of(const struct lt_jtree *t, const struct lt_jnode *node)
{
    uint64_t sum = 1;
    for (const struct lt_jnode *n = node; n < t->nodes + node->end; n++) {
        sum = lt_hash64(n->key.p ? n->key.p : "", n->key.n, sum);
        sum = lt_hash64(n->text.p ? n->text.p : "", n->text.n, sum);
    }
    return sum ? sum : 1;
}

uint64_t lt_http_models_sum(struct lt_str body, const char *model)
{
    struct lt_cx aside = {0};
    struct lt_arena arena = LT_ARENA(TREE_BYTES);
    struct lt_jtree t;
    uint64_t sum = 0;
    const struct lt_jnode *list = NULL;
    if (lt_jtree_read_all(&aside, body, &arena, &t) == LT_OK && t.nodes[0].type == LT_JSON_OBJECT)
        list = lt_jtree_get(&t, &t.nodes[0], "data");
    if (list && list->type == LT_JSON_ARRAY) {
        sum = sum_of(&t, list);
        for (const struct lt_jnode *c = lt_jtree_first(&t, list); c; c = lt_jtree_next(&t, list, c))
            if (c->type == LT_JSON_OBJECT && lt_str_eqz(lt_jtree_text(&t, c, "id"), model))
                sum = sum_of(&t, c);
    }
    lt_arena_close(&arena);
    return sum;
}

/* The message in an answer of JSON; empty: there is none. */
static struct lt_str message_in(const struct lt_jtree *t)
{
    const struct lt_jnode *root = &t->nodes[0];
    if (root->type != LT_JSON_OBJECT)
        return (struct lt_str){0};
    const char *const keys[] = {"error", "detail", "message"};
    for (size_t i = 0; i < LT_COUNT(keys); i++) {
        const struct lt_jnode *n = lt_jtree_get(t, root, keys[i]);
        if (n && n->type == LT_JSON_STRING)
            return n->text;
        if (n && n->type == LT_JSON_OBJECT && lt_jtree_text(t, n, "message").n)
            return lt_jtree_text(t, n, "message");
    }
    return (struct lt_str){0};
}

void lt_http_complaint(struct lt_str body, struct lt_str secret, char *to, size_t n)
{
    struct lt_cx aside = {0};
    struct lt_arena arena = LT_ARENA(TREE_BYTES);
    struct lt_jtree t;
    struct lt_str said = {0};
    size_t at = 0;
    if (lt_jtree_read_all(&aside, body, &arena, &t) == LT_OK)
        said = message_in(&t);
    for (size_t i = 0; i < said.n && at + 1 < n;) {
        bool blot = secret.n && lt_str_starts(lt_str_from(said, i), secret);
        to[at++] = blot ? '*' : (unsigned char)said.p[i] < ' ' ? ' ' : said.p[i];
        i += blot ? secret.n : 1;
    }
    to[at] = '\0';
    lt_arena_close(&arena);
}
