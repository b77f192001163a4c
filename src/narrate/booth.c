/* narrate/booth.c - see booth.h. */
#include "narrate/booth.h"

#include <string.h>

/* Silence the engine may keep around the speech: enough not to cut soft sounds, less than any pause. */
enum { LEAD_MS = 20, TAIL_MS = 60, KEY_MAX_BYTES = 1 << 20 };

/* To be raised when mastering or encoding comes out otherwise for the same settings: takes kept before then
 * are not used any more. */
enum { TAKE_REVISION = 3 };

static void close_encoder(struct lt_booth *b)
{
    if (b->encoder)
        lt_encoder_close(b->encoder);
    b->encoder = NULL;
}

void lt_booth_reset(struct lt_booth *b)
{
    for (size_t i = 0; i < b->n_engines; i++)
        lt_speaker_close(b->engines[i].speaker);
    b->n_engines = 0;
    b->asked = NULL;
}

void lt_booth_close(struct lt_booth *b)
{
    lt_booth_reset(b);
    for (size_t i = 0; i < b->n_chains; i++)
        lt_sound_close(b->chains[i].sound);
    close_encoder(b);
    lt_pcm_close(&b->pcm);
    lt_pcm_close(&b->mastered);
    lt_pcm_close(&b->other);
    for (size_t i = 0; i < LT_COUNT(b->takes); i++)
        lt_take_close(&b->takes[i]);
    lt_buf_close(&b->key);
    *b = (struct lt_booth){0};
}

enum lt_status lt_booth_engine(struct lt_cx *cx, struct lt_booth *b, const struct lt_voice *voice,
                               struct lt_speaker **out)
{
    for (size_t i = 0; i < b->n_engines; i++)
        if (lt_voice_shares_engine(voice, b->engines[i].voice)) {
            *out = b->engines[i].speaker;
            return LT_OK;
        }
    if (b->n_engines == LT_BOOTH_ENGINES) {
        lt_speaker_close(b->engines[0].speaker);
        memmove(b->engines, b->engines + 1, (LT_BOOTH_ENGINES - 1) * sizeof b->engines[0]);
        b->n_engines--;
    }
    size_t at = b->n_engines;
    enum lt_status st = lt_speaker_open(cx, &(struct lt_speaker_opts){.voice = voice, .stages = b->stages},
                                        voice->engine, &b->engines[at].speaker);
    if (st) {
        lt_speaker_close(b->engines[at].speaker);
        return st;
    }
    b->engines[at].voice = voice;
    b->n_engines++;
    *out = b->engines[at].speaker;
    return LT_OK;
}

static bool same_chain(const struct lt_sound_opts *a, const struct lt_sound_opts *b)
{
    return a->rate_hz == b->rate_hz && a->gain_db == b->gain_db && a->ceiling_dbtp == b->ceiling_dbtp &&
           a->lead_ms == b->lead_ms && a->tail_ms == b->tail_ms;
}

static enum lt_status chain_for(struct lt_cx *cx, struct lt_booth *b, const struct lt_sound_opts *opts,
                                struct lt_sound **out)
{
    for (size_t i = 0; i < b->n_chains; i++)
        if (same_chain(&b->chains[i].opts, opts)) {
            *out = b->chains[i].sound;
            return LT_OK;
        }
    if (b->n_chains == LT_BOOTH_CHAINS) {
        lt_sound_close(b->chains[0].sound);
        memmove(b->chains, b->chains + 1, (LT_BOOTH_CHAINS - 1) * sizeof b->chains[0]);
        b->n_chains--;
    }
    size_t at = b->n_chains;
    enum lt_status st = lt_sound_open(cx, opts, &b->chains[at].sound);
    if (st) {
        lt_sound_close(b->chains[at].sound);
        return st;
    }
    b->chains[at].opts = *opts;
    b->n_chains++;
    *out = b->chains[at].sound;
    return LT_OK;
}

static enum lt_status ready_encoder(struct lt_cx *cx, struct lt_booth *b, const struct lt_encode_opts *opts)
{
    const struct lt_encode_opts *had = &b->encoder_opts;
    if (b->encoder && had->rate_hz == opts->rate_hz && had->bitrate_bps == opts->bitrate_bps &&
        had->complexity == opts->complexity && had->fast == opts->fast)
        return LT_OK;
    close_encoder(b);
    b->encoder_opts = *opts;
    return lt_encoder_open(cx, opts, &b->encoder);
}

void lt_booth_warm(struct lt_cx *cx, struct lt_booth *b, const struct lt_voice *voice)
{
    struct lt_speaker *speaker = NULL;
    if (voice && lt_booth_engine(cx, b, voice, &speaker))
        lt_cx_reset(cx);
}

static struct lt_sound_opts sound_opts(const struct lt_performance *p, const struct lt_rendering *r,
                                       const struct lt_voice *voice, const struct lt_speaker *speaker)
{
    return (struct lt_sound_opts){
        .rate_hz = p->encode.rate_hz,
        .gain_db =
            lt_voice_gain_db(voice, lt_str_of(lt_speaker_hello(speaker)->version)) + r->add_db + r->makeup_db,
        .ceiling_dbtp = r->ceiling_dbtp,
        .lead_ms = LEAD_MS,
        .tail_ms = TAIL_MS,
    };
}

static enum lt_status key_of(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                             const struct lt_rendering *r, const struct lt_prompt *prompt,
                             const struct lt_speaker *speaker, struct lt_hash128 *key)
{
    const struct lt_encode_opts *e = &p->encode;
    const struct lt_engine_hello *hello = lt_speaker_hello(speaker);
    struct lt_sound_opts s = sound_opts(p, r, prompt->voice, speaker);
    b->key.max = KEY_MAX_BYTES;
    lt_buf_clear(&b->key);
    lt_buf_addf(&b->key, "lectern %s take %d\n%s\n%s %s\n", LT_VERSION, TAKE_REVISION, lt_codec_version(),
                hello->name, hello->version);
    lt_buf_addf(&b->key, "%d %.17g %.17g %d %d\n", s.rate_hz, s.gain_db, s.ceiling_dbtp, s.lead_ms,
                s.tail_ms);
    lt_buf_addf(&b->key, "%d %d %d %d %d %d\n", e->rate_hz, e->bitrate_bps, e->complexity, e->fast, r->pcm,
                p->bad_speech);
    if (p->listener && p->listener[0])
        lt_buf_addf(&b->key, "listener %s\n", p->listener);
    enum lt_status st = lt_speak_request(cx, prompt->voice, prompt->line, &b->key);
    if (!st)
        st = lt_buf_check(cx, &b->key, "the key of a take");
    *key = lt_hash128(b->key.p, b->key.n);
    return st;
}

enum lt_status lt_booth_keys(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                             const struct lt_prompt *prompt, const struct lt_engine_hello **hello,
                             struct lt_hash128 keys[LT_RENDERINGS])
{
    struct lt_speaker *speaker = NULL;
    enum lt_status st = lt_booth_engine(cx, b, prompt->voice, &speaker);
    if (st)
        return st;
    *hello = lt_speaker_hello(speaker);
    for (size_t i = 0; i < p->n_renderings && !st; i++)
        st = key_of(cx, b, p, &p->renderings[i], prompt, speaker, &keys[i]);
    return st;
}

enum lt_status lt_booth_ask(struct lt_cx *cx, struct lt_booth *b, const struct lt_prompt *prompt)
{
    enum lt_status st = lt_booth_engine(cx, b, prompt->voice, &b->asked);
    b->asked_of = prompt->voice;
    return st ? st : lt_speaker_ask(cx, b->asked, prompt->voice, prompt->line);
}

enum lt_status lt_booth_answer(struct lt_cx *cx, struct lt_booth *b)
{
    b->spoke = b->asked_of;
    b->fault = LT_FAULT_NONE;
    b->again = 0;
    b->helped = false;
    return lt_speaker_answer(cx, b->asked, &b->pcm);
}

/* The sound is changed where it lies: each rendering but the last gets a copy of it. */
static enum lt_status sound_for(struct lt_cx *cx, struct lt_booth *b, bool last, struct lt_pcm **out)
{
    *out = last ? &b->pcm : &b->mastered;
    return last || lt_pcm_copy(&b->pcm, &b->mastered) ? LT_OK : lt_fail(cx, LT_OOM, "a line: out of memory");
}

static enum lt_status render(struct lt_cx *cx, struct lt_booth *b, const struct lt_rendering *r,
                             const struct lt_sound_opts *opts, struct lt_pcm *pcm, struct lt_take *take)
{
    struct lt_sound *sound = NULL;
    enum lt_status st = chain_for(cx, b, opts, &sound);
    lt_take_clear(take);
    if (!st)
        st = lt_sound_master(cx, sound, pcm, take);
    if (!st)
        st = (r->pcm ? lt_encode_pcm : lt_encode)(cx, b->encoder, pcm, take);
    take->fault = b->fault;
    take->again = b->again;
    take->helped = b->helped;
    return st;
}

enum lt_status lt_booth_record(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p)
{
    const struct lt_voice *voice = b->spoke;
    struct lt_speaker *speaker = NULL;
    enum lt_status st = lt_booth_engine(cx, b, voice, &speaker);
    if (!st)
        st = ready_encoder(cx, b, &p->encode);
    for (size_t i = 0; i < p->n_renderings && !st; i++) {
        struct lt_sound_opts opts = sound_opts(p, &p->renderings[i], voice, speaker);
        struct lt_pcm *pcm = NULL;
        st = sound_for(cx, b, i + 1 == p->n_renderings, &pcm);
        if (!st)
            st = render(cx, b, &p->renderings[i], &opts, pcm, &b->takes[i]);
    }
    return st;
}
