/* publish/account.c - the account of a narration as JSON: facts of the file, every line with its times, every
 * thing left out with its reason. Times are in samples at 48 kHz, which are exact, and in seconds, which are
 * read. */
#include "publish/words.h"

#include "base/json.h"

static void put_time(struct lt_json *j, const char *key, int64_t t48)
{
    lt_json_put_real(j, key, (double)t48 / 48000, 3);
}

static void put_document(struct lt_json *j, const struct lt_publication *p)
{
    const struct lt_doc *d = p->doc;
    lt_json_key(j, "document");
    lt_json_object(j);
    lt_json_put_opt(j, "source", p->source.n ? p->source : d->name);
    lt_json_put_opt(j, "title", p->episode->title);
    lt_json_put_opt(j, "subtitle", d->subtitle);
    lt_json_put_opt(j, "byline", d->byline);
    lt_json_put_opt(j, "published", d->published);
    lt_json_put_opt(j, "site", d->site);
    lt_json_put_opt(j, "url", d->url);
    lt_json_put_str(j, "lang", p->lang);
    lt_json_put_opt(j, "lang_from", lt_str_of(p->lang_from));
    lt_json_put_opt(j, "notice", d->notice); /* most of it was left out */
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
    lt_json_put_real(j, e->mastered_peak ? "mastered_true_peak_dbtp" : "true_peak_dbtp", e->true_peak_dbtp,
                     2);
    lt_json_put_int(j, "clipped", e->clipped);
    lt_json_end_object(j);
}

/* A voice comes once for each language it reads. */
static bool named_before(const struct lt_publication *p, size_t i)
{
    size_t k = 0;
    while (k < i && !lt_str_eq(p->voices[k]->name, p->voices[i]->name))
        k++;
    return k < i;
}

/* Whose voices they are, as their makers state it. */
static void put_credits(struct lt_json *j, const struct lt_publication *p)
{
    bool any = false;
    for (size_t i = 0; i < p->n_voices; i++)
        any = any || p->voices[i]->credit.n || p->voices[i]->licence.n;
    if (!any)
        return;
    lt_json_key(j, "credits");
    lt_json_array(j);
    for (size_t i = 0; i < p->n_voices; i++) {
        const struct lt_voice *v = p->voices[i];
        if (named_before(p, i) || (!v->credit.n && !v->licence.n))
            continue;
        lt_json_object(j);
        lt_json_put_str(j, "voice", v->name);
        lt_json_put_opt(j, "credit", v->credit);
        lt_json_put_opt(j, "licence", v->licence);
        lt_json_end_object(j);
    }
    lt_json_end_array(j);
}

static void put_makers(struct lt_json *j, const struct lt_publication *p)
{
    lt_json_put_str(j, "generator", p->generator);
    if (p->engine)
        lt_json_put_str(j, "engine", lt_str_of(p->engine));
    lt_json_key(j, "voices");
    lt_json_array(j);
    for (size_t i = 0; i < p->n_voices; i++)
        if (!named_before(p, i))
            lt_json_str(j, p->voices[i]->name);
    lt_json_end_array(j);
    put_credits(j, p);
}

/* What it takes to make it again. */
static void put_settings(struct lt_json *j, const struct lt_publication *p)
{
    if (!p->n_settings)
        return;
    lt_json_key(j, "settings");
    lt_json_object(j);
    for (size_t i = 0; i < p->n_settings; i++)
        lt_json_put_str(j, p->settings[i].name.p, p->settings[i].value);
    lt_json_end_object(j);
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
                     const struct lt_performed *performed, const struct lt_words *words)
{
    const struct lt_line *line = &performed->line;
    lt_json_object(j);
    put_time(j, "begin", cue->begin48);
    put_time(j, "end", cue->end48);
    lt_json_put_int(j, "block", line->block);
    lt_json_put_str(j, "role", lt_str_of(lt_role_name(line->role)));
    if (!lt_str_eq(line->lang, p->lang))
        lt_json_put_str(j, "lang", line->lang);
    if (p->n_voices && !lt_str_eq(performed->voice->name, p->voices[0]->name))
        lt_json_put_str(j, "voice", performed->voice->name);
    lt_json_put_opt(j, "speaker", line->speaker);
    lt_json_put_str(j, "written", line->show);
    if (!lt_str_eq(line->show, line->say))
        lt_json_put_str(j, "spoken", line->say);
    if (performed->take.fault) {
        lt_json_put_str(j, "said_again", lt_str_of(lt_fault_name(performed->take.fault)));
        lt_json_put_int(j, "times", performed->take.again);
    }
    if (words)
        put_words(j, line, words);
    lt_json_end_object(j);
}

/* The account being written. */
struct account {
    struct lt_cx *cx;
    const struct lt_publication *p;
    const struct lt_sink *out;
    struct lt_buf page;
    struct lt_json json;
};

static enum lt_status turn_page(struct account *a, size_t least)
{
    return lt_sink_drain(a->cx, a->out, &a->page, least, "the account");
}

static enum lt_status put_lines(struct account *a, bool words)
{
    const struct lt_publication *p = a->p;
    struct lt_words w = {0};
    enum lt_status st = LT_OK;
    lt_json_key(&a->json, "lines");
    lt_json_array(&a->json);
    for (size_t i = 0; i < p->episode->n_cues && !st; i++) {
        const struct lt_performed *performed = NULL;
        st = p->line(p->user, a->cx, i, &performed);
        if (!st && words)
            st = lt_words_of(a->cx, performed, &p->episode->cues[i], &w);
        if (!st)
            put_line(&a->json, p, &p->episode->cues[i], performed, words ? &w : NULL);
        if (!st)
            st = turn_page(a, LT_PAGE_BYTES);
    }
    lt_json_end_array(&a->json);
    lt_words_close(&w);
    return st;
}

static void put_skip(struct lt_json *j, const struct lt_doc *doc, const struct lt_skip *s)
{
    const struct lt_block *b = &doc->blocks[s->block];
    lt_json_object(j);
    lt_json_put_int(j, "block", s->block);
    lt_json_put_str(j, "role", lt_str_of(lt_role_name(b->role)));
    lt_json_put_str(j, "why", s->why);
    lt_json_put_str(j, "written", s->len ? lt_str_slice(b->text, s->at, s->len) : b->text);
    lt_json_end_object(j);
}

static enum lt_status put_skips(struct account *a)
{
    enum lt_status st = LT_OK;
    lt_json_key(&a->json, "skipped");
    lt_json_array(&a->json);
    for (size_t i = 0; i < a->p->n_skips && !st; i++) {
        if (a->p->skips[i].block < a->p->doc->n_blocks)
            put_skip(&a->json, a->p->doc, &a->p->skips[i]);
        st = turn_page(a, LT_PAGE_BYTES);
    }
    lt_json_end_array(&a->json);
    return st;
}

enum lt_status lt_publish_account(struct lt_cx *cx, const struct lt_publication *p, bool words,
                                  const struct lt_sink *out)
{
    struct account a = {.cx = cx, .p = p, .out = out, .page = LT_BUF(LT_PAGE_MAX_BYTES)};
    a.json = LT_JSON(&a.page);
    lt_json_object(&a.json);
    put_document(&a.json, p);
    put_file(&a.json, p);
    put_makers(&a.json, p);
    put_settings(&a.json, p);
    enum lt_status st = put_lines(&a, words);
    if (!st)
        st = put_skips(&a);
    lt_json_end_object(&a.json);
    lt_buf_addc(&a.page, '\n');
    if (!st)
        st = turn_page(&a, 0);
    lt_buf_close(&a.page);
    return st;
}
