/* publish/account.c - the account of a narration as JSON: facts of the file, every line with its times, every
 * thing left out with its reason. Times are in samples at 48 kHz, which are exact, and in seconds, which are
 * read. */
#include "publish/words.h"

#include "base/json.h"

enum { VOICES_MAX = 64 };

static void put_time(struct lt_json *j, const char *key, int64_t t48)
{
    lt_json_put_real(j, key, (double)t48 / 48000, 3);
}

static void put_document(struct lt_json *j, const struct lt_publication *p)
{
    const struct lt_doc *d = p->doc;
    lt_json_key(j, "document");
    lt_json_object(j);
    lt_json_put_opt(j, "source", d->name);
    lt_json_put_opt(j, "title", p->episode->title);
    lt_json_put_opt(j, "subtitle", d->subtitle);
    lt_json_put_opt(j, "byline", d->byline);
    lt_json_put_opt(j, "published", d->published);
    lt_json_put_opt(j, "site", d->site);
    lt_json_put_opt(j, "url", d->url);
    lt_json_put_str(j, "lang", p->script->lang);
    lt_json_put_opt(j, "lang_from", lt_str_of(p->script->lang_from));
    lt_json_end_object(j);
}

static void put_file(struct lt_json *j, const struct lt_publication *p)
{
    const struct lt_episode *e = p->episode;
    lt_json_key(j, "file");
    lt_json_object(j);
    lt_json_put_str(j, "name", p->audio);
    lt_json_put_int(j, "bytes", (int64_t)e->bytes);
    lt_json_put_int(j, "samples", e->length48);
    put_time(j, "seconds", e->length48);
    lt_json_put_int(j, "chapters", (int64_t)e->n_chapters);
    lt_json_put_real(j, "lufs", e->loudness_lufs, 2);
    lt_json_put_real(j, "true_peak_dbtp", e->true_peak_dbtp, 2);
    lt_json_put_int(j, "clipped", e->clipped);
    lt_json_end_object(j);
}

static void put_makers(struct lt_json *j, const struct lt_publication *p)
{
    lt_json_put_str(j, "generator", p->generator);
    if (p->engine)
        lt_json_put_str(j, "engine", lt_str_of(p->engine));
    lt_json_key(j, "voices");
    lt_json_array(j);
    const struct lt_voice *seen[VOICES_MAX]; /* a cast is one to a few */
    size_t n = 0;
    for (size_t i = 0; p->cast && i < p->script->n_lines && n < VOICES_MAX; i++) {
        size_t k = 0;
        while (k < n && seen[k] != p->cast[i])
            k++;
        if (k < n)
            continue;
        seen[n++] = p->cast[i];
        lt_json_str(j, p->cast[i]->name);
    }
    lt_json_end_array(j);
}

static void put_words(struct lt_json *j, const struct lt_line *line, const struct lt_words *words)
{
    lt_json_key(j, "words");
    lt_json_array(j);
    for (size_t i = 0; i < words->n; i++) {
        const struct lt_word *w = &words->v[i];
        lt_json_object(j);
        put_time(j, "begin", w->begin48);
        lt_json_put_str(j, "text", lt_str_trim(lt_str_slice(line->show, w->at, w->len)));
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

static void put_line(struct lt_json *j, const struct lt_publication *p, const struct lt_cue *cue,
                     const struct lt_words *words)
{
    const struct lt_line *line = &p->script->lines[cue->line];
    lt_json_object(j);
    put_time(j, "begin", cue->begin48);
    put_time(j, "end", cue->end48);
    lt_json_put_int(j, "block", line->block);
    lt_json_put_str(j, "role", lt_str_of(lt_role_name(line->role)));
    if (!lt_str_eq(line->lang, p->script->lang))
        lt_json_put_str(j, "lang", line->lang);
    if (p->cast && p->cast[cue->line] != p->cast[0])
        lt_json_put_str(j, "voice", p->cast[cue->line]->name);
    lt_json_put_str(j, "written", line->show);
    if (!lt_str_eq(line->show, line->say))
        lt_json_put_str(j, "spoken", line->say);
    if (words)
        put_words(j, line, words);
    lt_json_end_object(j);
}

static enum lt_status put_lines(struct lt_cx *cx, struct lt_json *j, const struct lt_publication *p,
                                bool words)
{
    struct lt_words w = {0};
    enum lt_status st = LT_OK;
    lt_json_key(j, "lines");
    lt_json_array(j);
    for (size_t i = 0; i < p->episode->n_cues && !st; i++) {
        if (words)
            st = lt_words_of(cx, p, &p->episode->cues[i], &w);
        put_line(j, p, &p->episode->cues[i], words ? &w : NULL);
    }
    lt_json_end_array(j);
    lt_words_close(&w);
    return st;
}

static void put_skips(struct lt_json *j, const struct lt_publication *p)
{
    lt_json_key(j, "skipped");
    lt_json_array(j);
    for (size_t i = 0; i < p->script->n_skips; i++) {
        const struct lt_skip *s = &p->script->skips[i];
        if (s->block >= p->doc->n_blocks)
            continue;
        const struct lt_block *b = &p->doc->blocks[s->block];
        lt_json_object(j);
        lt_json_put_int(j, "block", s->block);
        lt_json_put_str(j, "role", lt_str_of(lt_role_name(b->role)));
        lt_json_put_str(j, "why", s->why);
        lt_json_put_str(j, "written", s->len ? lt_str_slice(b->text, s->at, s->len) : b->text);
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

enum lt_status lt_publish_account(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                  struct lt_buf *out)
{
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    put_document(&j, p);
    put_file(&j, p);
    put_makers(&j, p);
    enum lt_status st = put_lines(cx, &j, p, words);
    put_skips(&j, p);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
    return st ? st : lt_buf_check(cx, out, "the account");
}
