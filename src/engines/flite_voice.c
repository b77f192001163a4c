/* engines/flite_voice.c - see flite_voice.h. The only file that knows libflite (2.2). Tokens are given, not
 * text: what is read from a token was decided before. Words and segments are its relations; where a word
 * begins is the end of the segment before its first one. */
#include "engines/flite_voice.h"

#include "base/hash.h"
#include "base/io.h"

#include <dlfcn.h>
#include <flite/flite.h>
#include <flite/flite_version.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { REVISION = 1, FEWEST_PITCH = 0, MOST_PITCH = 100 };

void usenglish_init(cst_voice *v);
cst_lexicon *cmulex_init(void);
cst_voice *register_cmu_us_slt(const char *voxdir);
cst_voice *register_cmu_us_rms(const char *voxdir);
cst_voice *register_cmu_us_awb(const char *voxdir);
cst_voice *register_cmu_us_kal16(const char *voxdir);

static const struct {
    const char *name;
    cst_voice *(*open)(const char *voxdir);
} voices[] = {{"slt", register_cmu_us_slt},
              {"rms", register_cmu_us_rms},
              {"awb", register_cmu_us_awb},
              {"kal16", register_cmu_us_kal16}};

static cst_voice *open_voices[LT_COUNT(voices)];

bool lt_flite_knows(struct lt_str voice)
{
    for (size_t i = 0; i < LT_COUNT(voices); i++)
        if (lt_str_eqz(voice, voices[i].name))
            return true;
    return voice.n == 0;
}

bool lt_flite_prepare(void *user)
{
    (void)user;
    flite_init();
    flite_add_lang("eng", usenglish_init, cmulex_init);
    flite_add_lang("usenglish", usenglish_init, cmulex_init);
    for (size_t i = 0; i < LT_COUNT(voices); i++)
        open_voices[i] = voices[i].open(NULL);
    return open_voices[0] != NULL;
}

static cst_voice *find_voice(const char *name)
{
    for (size_t i = 0; i < LT_COUNT(voices); i++)
        if (strcmp(voices[i].name, name) == 0)
            return open_voices[i];
    return open_voices[0];
}

/* The line as flite's own reader of text would have left it, but for the byte of each token. */
static cst_utterance *make_utterance(const struct lt_flite_job *job, cst_voice *voice)
{
    cst_utterance *u = new_utterance();
    utt_init(u, voice);
    cst_relation *tokens = utt_relation_create(u, "Token");
    for (size_t i = 0; i < job->n_tokens; i++) {
        const struct lt_flite_token *t = &job->tokens[i];
        cst_item *item = relation_append(tokens, NULL);
        item_set_string(item, "name", t->name);
        item_set_string(item, "whitespace", " ");
        item_set_string(item, "prepunctuation", "");
        item_set_string(item, "punc", t->mark);
        item_set_int(item, "file_pos", (int)i);
        item_set_int(item, "line_number", 0);
        if (t->phones[0])
            item_set_string(item, "phones", t->phones);
    }
    feat_set_float(u->features, "duration_stretch", 100.0f / (float)job->rate_pct);
    if (job->pitch_pct != 50)
        feat_set_float(u->features, "f0_shift", (float)exp2((job->pitch_pct - 50) / 100.0));
    return u;
}

static const cst_item *first_segment(const cst_item *word)
{
    return path_to_item(word, "R:SylStructure.daughter1.daughter1.R:Segment");
}

static void mark_words(struct lt_flite_job *job, const cst_utterance *u)
{
    int64_t last = -1;
    for (const cst_item *w = relation_head(utt_relation(u, "Word")); w; w = item_next(w)) {
        const cst_item *token = item_parent(item_as(w, "Token")), *segment = first_segment(w);
        int64_t which = token ? item_feat_int(token, "file_pos") : -1;
        if (which <= last || which >= (int64_t)job->n_tokens || !segment || job->n_marks == LT_FLITE_MARKS)
            continue; /* a token of several words begins with its first */
        const cst_item *before = item_prev(segment);
        double seconds = before ? (double)item_feat_float(before, "end") : 0;
        int64_t sample = llround(seconds * job->rate_hz);
        sample = sample<0 ? 0 : sample>(int64_t) job->n_samples ? (int64_t)job->n_samples : sample;
        job->marks[job->n_marks++] =
            (struct lt_serve_mark){job->tokens[which].at, job->tokens[which].len, sample};
        last = which;
    }
}

static void add_ipa(struct lt_flite_job *job, size_t *used, const char *text)
{
    size_t n = strlen(text);
    if (*used + n + 1 >= LT_FLITE_IPA)
        return;
    memcpy(job->ipa + *used, text, n + 1);
    *used += n;
}

static void spell(struct lt_flite_job *job, const cst_utterance *u)
{
    size_t used = 0;
    job->ipa[0] = '\0';
    for (const cst_item *w = relation_head(utt_relation(u, "Word")); w; w = item_next(w)) {
        add_ipa(job, &used, used ? " " : "");
        for (const cst_item *s = item_daughter(item_as(w, "SylStructure")); s; s = item_next(s)) {
            add_ipa(job, &used,
                    item_feat_present(s, "stress") && strcmp(item_feat_string(s, "stress"), "1") == 0 ? "ˈ"
                                                                                                      : "");
            for (const cst_item *p = item_daughter(s); p; p = item_next(p))
                add_ipa(job, &used, lt_flite_ipa(item_feat_string(p, "name")));
        }
    }
}

static void keep_sound(struct lt_flite_job *job, const cst_wave *wave)
{
    size_t n = wave && wave->num_samples > 0 ? (size_t)wave->num_samples : 0;
    if (n > LT_FLITE_SAMPLES) {
        snprintf(job->sentence, sizeof job->sentence, "the line gives more than 600 seconds of sound");
        return;
    }
    job->rate_hz = wave ? wave->sample_rate : LT_FLITE_RATE;
    job->n_samples = n;
    if (n)
        memcpy(job->samples, wave->samples, n * sizeof *job->samples);
}

void lt_flite_line(void *user)
{
    struct lt_flite_job *job = user;
    cst_voice *voice = find_voice(job->voice);
    cst_utterance *u = voice ? make_utterance(job, voice) : NULL;
    if (!u || !utt_synth_tokens(u)) {
        snprintf(job->sentence, sizeof job->sentence, "flite cannot say it");
        return;
    }
    keep_sound(job, utt_wave(u));
    mark_words(job, u);
    spell(job, u);
    job->whole = true;
}

void lt_flite_fingerprint(char *to, size_t n)
{
    uint64_t sums[LT_COUNT(voices) + 3] = {0};
    size_t count = 0;
    void *places[LT_COUNT(voices) + 3];
    memcpy(&places[count++], &(cst_utterance * (*[1])(void)){new_utterance}, sizeof *places);
    memcpy(&places[count++], &(void (*[1])(cst_voice *)){usenglish_init}, sizeof *places);
    memcpy(&places[count++], &(cst_lexicon * (*[1])(void)){cmulex_init}, sizeof *places);
    for (size_t i = 0; i < LT_COUNT(voices); i++)
        memcpy(&places[count++], &voices[i].open, sizeof *places);
    for (size_t i = 0; i < count; i++) {
        Dl_info about;
        struct lt_cx cx = {0};
        struct lt_buf file = LT_BUF((size_t)256 << 20);
        if (dladdr(places[i], &about) && about.dli_fname &&
            lt_io_read_file(&cx, about.dli_fname, &file) == LT_OK)
            sums[i] = lt_hash64(file.p, file.n, 0);
        lt_buf_close(&file);
    }
    snprintf(to, n, "%s %016llx.%d", FLITE_PROJECT_VERSION,
             (unsigned long long)lt_hash64(sums, sizeof sums, 0), REVISION);
}
