/* engines/espeak_voice.c - see espeak_voice.h. The only file that knows libespeak-ng (1.51, 1.52).
 *
 * espeak-ng keeps its state in globals and remembers the last utterance, so each line is spoken in a child
 * forked from a process that has loaded the voice and never spoken (engines/warm.h). The child writes
 * samples, marks and phonemes into shared memory; they count only after it ended well. */
#include "engines/espeak_voice.h"

#include "base/hash.h"
#include "base/io.h"
#include "engines/espeak_text.h"
#include "model/tag.h"

#include <dirent.h>
#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum {
    MAX_EVENTS = 32 * 1024,
    NORMAL_WPM = espeakRATE_NORMAL,
    REVISION = 1,    /* of this file: raise it with every change that is heard */
    INLINE_MAX = 160 /* bytes of a foreign stretch that is said inside the sentence, without a new clause */
};

/* A word or, with a name, a phoneme: in the order in which they are said. */
struct event {
    uint32_t position, length; /* characters, as espeak-ng counts */
    int64_t sample;
    char phoneme[9]; /* IPA without stress, cut at 8 bytes */
};

/* What the callback fills; only ever in a child. */
static struct {
    struct lt_espeak_job *job;
    struct event events[MAX_EVENTS];
    size_t n_events;
    bool too_long, unreadable;
} speaking;

/* 1.52 has its own generator, seeded with the time; 1.51 has libc's. Used by some voices' breath noise. */
int espeak_ng_SetRandSeed(long seed) __attribute__((weak));

static void seed(void)
{
    srand(1);
    if (espeak_ng_SetRandSeed)
        espeak_ng_SetRandSeed(1);
}

static void note_event(const espeak_EVENT *e)
{
    bool word = e->type == espeakEVENT_WORD && e->length > 0;
    if ((!word && e->type != espeakEVENT_PHONEME) || speaking.n_events == MAX_EVENTS)
        return;
    struct event *to = &speaking.events[speaking.n_events++];
    *to = (struct event){(uint32_t)e->text_position, (uint32_t)e->length, e->sample, ""};
    if (!word) {
        to->length = 0;
        memcpy(to->phoneme, e->id.string, sizeof to->phoneme - 1);
    }
}

static int hear(short *wav, int n, espeak_EVENT *events)
{
    struct lt_espeak_job *job = speaking.job;
    for (; events && events->type != espeakEVENT_LIST_TERMINATED; events++)
        note_event(events);
    if (!wav || n <= 0 || job->want != LT_ESPEAK_SOUND)
        return 0;
    if ((size_t)n > LT_ESPEAK_SAMPLES - job->n_samples) {
        speaking.too_long = true;
        return 1;
    }
    memcpy(job->samples + job->n_samples, wav, (size_t)n * sizeof *wav);
    job->n_samples += (size_t)n;
    return 0;
}

/* Does the loaded voice speak this language, in this very form (`exact`) or in any? Its list: a priority
 * byte, a tag, a NUL, … */
static bool speaks(struct lt_str language, bool exact)
{
    const espeak_VOICE *v = espeak_GetCurrentVoice();
    for (const char *l = v ? v->languages : NULL; l && *l; l += strlen(l) + 1) {
        struct lt_str tag = lt_str_of(l + 1);
        if (exact ? lt_tag_equal(tag, language) : lt_tag_equal(lt_tag_primary(tag), lt_tag_primary(language)))
            return true;
    }
    return false;
}

static bool load_name(const char *name, const char *variant)
{
    char whole[256];
    snprintf(whole, sizeof whole, "%s%s", name, variant);
    return espeak_SetVoiceByName(whole) == EE_OK;
}

/* Whatever voice lists the language; its name may be another (en-gb is the voice "en"). */
static bool load_listed(const char *tag, const char *variant, bool exact)
{
    espeak_VOICE wanted = {.languages = tag};
    if (espeak_SetVoiceByProperties(&wanted) != EE_OK || !speaks(lt_str_of(tag), exact))
        return false;
    const espeak_VOICE *v = espeak_GetCurrentVoice();
    char name[160];
    snprintf(name, sizeof name, "%s", v && v->identifier ? v->identifier : "");
    return !*variant || load_name(name, variant);
}

/* espeak-ng's dictionary makes pinyin of Chinese characters ("ni3hao3"). The voice that comes first for the
 * language reads Latin letters as English, and so every character as "nee three"; this one reads pinyin. */
static bool load_chinese(struct lt_str language, const char *variant)
{
    return lt_tag_same_language(language, LT_S("zh")) && load_name("cmn-latn-pinyin", variant);
}

/* Load the voice for a language. `variant` ("+f3") stays. */
static bool load_language(struct lt_str language, const char *variant)
{
    if (load_chinese(language, variant))
        return true;
    char tag[64], base[64];
    size_t n = 0;
    for (size_t i = 0; i < language.n && n < sizeof tag - 1; i++)
        tag[n++] = lt_lower(language.p[i]);
    tag[n] = '\0';
    snprintf(base, sizeof base, LT_FMT, LT_ARG(lt_tag_primary(lt_str_of(tag))));
    return (load_name(tag, variant) && speaks(language, false)) || load_listed(tag, variant, true) ||
           (load_name(base, variant) && speaks(language, false)) || load_listed(tag, variant, false);
}

/* A voice by its name, or by the very tag of a language that it lists. */
static bool load_voice(const char *voice, const char *variant)
{
    char base[128];
    snprintf(base, sizeof base, "%.*s", (int)strcspn(voice, "+"), voice);
    return espeak_SetVoiceByName(voice) == EE_OK || load_listed(base, variant, true);
}

/* In the warm process, once: nothing but the voice that the request names. */
static bool prepare(void *user)
{
    struct lt_espeak_job *job = user;
    struct lt_str language = lt_str_of(job->language);
    const char *plus = strchr(job->voice, '+'), *variant = plus ? plus : "";
    bool loaded = job->voice[0] != '\0';
    if (loaded && !load_voice(job->voice, variant)) {
        snprintf(job->sentence, sizeof job->sentence, "espeak-ng has no voice '%s'", job->voice);
        return false;
    }
    loaded = loaded && (lt_tag_is_open(language) || speaks(language, false));
    if (!loaded)
        loaded = load_language(lt_tag_is_open(language) ? LT_S("en") : language, variant);
    if (!loaded)
        snprintf(job->sentence, sizeof job->sentence, "espeak-ng has no voice for the language '%s'",
                 job->language);
    return loaded;
}

/* The name of the loaded voice's phoneme table, as its file gives it (docs/voices.md of espeak-ng): the last
 * "phonemes" line, else the primary part of the first language. */
static bool phoneme_table(char table[40])
{
    const char *data = NULL;
    const espeak_VOICE *v = espeak_GetCurrentVoice();
    espeak_Info(&data);
    char path[512];
    struct lt_cx cx = {0};
    struct lt_buf file = LT_BUF(64 * 1024);
    snprintf(path, sizeof path, "%s/lang/%s", data ? data : "", v && v->identifier ? v->identifier : "");
    enum lt_status st = lt_io_read_file(&cx, path, &file);
    if (st) {
        speaking.unreadable = st != LT_NOTFOUND;
        lt_buf_close(&file);
        return false;
    }
    struct lt_str rest = lt_buf_str(&file), line, name = {0};
    while (lt_str_line(&rest, &line)) {
        struct lt_str key = {0};
        line = lt_str_trim(line);
        bool phonemes = lt_str_starts(line, LT_S("phonemes ")),
             language = lt_str_starts(line, LT_S("language "));
        if (!phonemes && (!language || name.n))
            continue;
        (void)lt_str_cut(&line, ' ', &key);
        line = lt_str_trim(line);
        (void)lt_str_cut(&line, ' ', &key);
        name = phonemes ? key : lt_tag_primary(key);
    }
    snprintf(table, 40, LT_FMT, LT_ARG(name));
    lt_buf_close(&file);
    return name.n > 0 && name.n < 20;
}

/* Phonemes as espeak-ng prints them become phonemes as it reads them: "(en)" is a switch of language. */
static void add_readable(struct lt_buf *out, const char *phonemes)
{
    for (const char *p = phonemes; *p; p++) {
        if (*p == '(')
            lt_buf_addz(out, " _^_");
        else
            lt_buf_addc(out, *p == ')' ? ' ' : *p);
    }
    lt_buf_addc(out, ' ');
}

/* A foreign stretch said within the sentence: its own letter-to-sound rules, no new clause. */
static bool foreign(void *user, struct lt_str text, struct lt_str language, struct lt_buf *phonemes)
{
    const struct lt_espeak_job *job = user;
    char here[40], there[40], piece[INLINE_MAX + 1];
    if (text.n > INLINE_MAX || !phoneme_table(here))
        return false;
    snprintf(piece, sizeof piece, LT_FMT, LT_ARG(text));
    bool found = load_language(language, "") && phoneme_table(there);
    if (found) {
        lt_buf_addf(phonemes, "_^_%s ", there);
        for (const void *rest = piece; rest;) {
            const char *more = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, 0);
            if (more)
                add_readable(phonemes, more);
        }
        lt_buf_addf(phonemes, "_^_%s", here);
    }
    /* The voice that the warm process had. It loaded then, so it does now. */
    return prepare((void *)(uintptr_t)job) && found;
}

/* Words and when they begin. */
static void make_marks(struct lt_espeak_job *job, const struct lt_espeak_text *text, struct lt_str say)
{
    size_t after = 0, at = 0, len = 0;
    int64_t sample = 0;
    for (size_t i = 0; i < speaking.n_events && job->n_marks < LT_ESPEAK_MARKS; i++) {
        const struct event *e = &speaking.events[i];
        if (!e->length || !lt_espeak_text_word(text, say, e->position, e->length, after, &at, &len))
            continue;
        sample = e->sample > sample ? e->sample : sample;
        if (sample > (int64_t)job->n_samples)
            sample = (int64_t)job->n_samples;
        job->marks[job->n_marks++] = (struct lt_serve_mark){(uint32_t)at, (uint32_t)len, sample};
        after = at + len;
    }
}

/* Where in the traced phonemes, from `from` on, this phoneme stands, with the stress before it; SIZE_MAX: not
 * within what can stand between two phonemes. */
static size_t find_phoneme(struct lt_str ipa, size_t from, const char *phoneme)
{
    enum { BETWEEN = 16 };
    struct lt_str near = lt_str_slice(ipa, from, BETWEEN + strlen(phoneme));
    size_t at = lt_str_find(near, lt_str_of(phoneme));
    return at == SIZE_MAX ? SIZE_MAX : from + at;
}

/* Which phonemes are whose: the trace has stress and no words, the events have words and no stress. */
static void make_words(struct lt_espeak_job *job, const struct lt_espeak_text *text, struct lt_str say)
{
    struct lt_str ipa = {job->ipa, strlen(job->ipa)};
    size_t after = 0, at = 0, len = 0, pos = 0;
    bool fresh = false;
    for (size_t i = 0; i < speaking.n_events && job->n_words < LT_ESPEAK_MARKS; i++) {
        const struct event *e = &speaking.events[i];
        if (e->length) {
            bool named = lt_espeak_text_word(text, say, e->position, e->length, after, &at, &len);
            after = named ? at + len : after;
            fresh = fresh || named;
            continue;
        }
        size_t found = e->phoneme[0] && e->phoneme[0] != '(' ? find_phoneme(ipa, pos, e->phoneme) : SIZE_MAX;
        if (found == SIZE_MAX)
            continue;
        if (fresh)
            job->words[job->n_words++] =
                (struct lt_espeak_word){(uint32_t)at, (uint32_t)len, (uint32_t)pos, 0};
        fresh = false;
        pos = found + strlen(e->phoneme);
        while (pos < ipa.n && ((unsigned char)ipa.p[pos] & 0xC0) == 0x80)
            pos++; /* its name was cut in a character */
    }
    for (size_t i = 0; i < job->n_words; i++) {
        size_t end = i + 1 < job->n_words ? job->words[i + 1].ipa_at : ipa.n;
        job->words[i].ipa_len = (uint32_t)end - job->words[i].ipa_at;
    }
}

static bool prepare_later(void *user)
{
    (void)user;
    return true;
}

/* In the child: speak, then turn events into marks. */
static void speak_line(void *user)
{
    struct lt_espeak_job *job = speaking.job = user;
    if (job->late && !prepare(job))
        return;
    struct lt_str say = {job->text, job->n_text};
    const char *value = job->values;
    for (size_t i = 0; i < job->n_spans; i++) {
        job->spans[i].value.p = value;
        value += job->spans[i].value.n;
    }
    struct lt_espeak_text text;
    if (!lt_espeak_text_build(&text, lt_str_of(job->language[0] ? job->language : job->voice), say,
                              job->spans, job->n_spans, foreign, job))
        return;
    bool tell = job->want != LT_ESPEAK_SOUND;
    FILE *ipa = tell ? fmemopen(job->ipa, sizeof job->ipa - 1, "w") : NULL;
    if (tell && !ipa)
        return;
    if (ipa)
        espeak_SetPhonemeTrace(espeakPHONEMES_IPA, ipa);
    espeak_SetSynthCallback(hear);
    espeak_SetParameter(espeakRATE, job->wpm, 0);
    espeak_SetParameter(espeakPITCH, job->pitch, 0);
    seed();
    unsigned flags = espeakCHARS_UTF8 | (text.marked_up ? espeakSSML | espeakPHONEMES : 0);
    espeak_ERROR rc = espeak_Synth(text.text.p, text.text.n, 0, POS_CHARACTER, 0, flags, NULL, NULL);
    if (ipa && fclose(ipa) != 0)
        return;
    if (speaking.unreadable)
        snprintf(job->sentence, sizeof job->sentence, "espeak-ng's voice data cannot be read");
    else if (speaking.too_long)
        snprintf(job->sentence, sizeof job->sentence, "more than %d seconds of sound", LT_ESPEAK_SECONDS);
    else if (rc != EE_OK)
        snprintf(job->sentence, sizeof job->sentence, "espeak-ng reports error %d", (int)rc);
    (job->want == LT_ESPEAK_WORDS ? make_words : make_marks)(job, &text, say);
    lt_espeak_text_close(&text);
    job->whole = true;
}

/* The request, copied to where the child can read it. False: it does not fit. */
static bool fill(struct lt_espeak_job *job, const struct lt_serve_request *r, enum lt_espeak_want want)
{
    if (r->text.n > LT_ESPEAK_REQUEST)
        return false;
    size_t values = 0;
    for (uint32_t i = 0; i < r->n_spans; i++) {
        struct lt_str v = r->spans[i].value;
        if (v.n > sizeof job->values - values)
            return false;
        job->spans[i] = r->spans[i];
        if (v.n)
            memcpy(job->values + values, v.p, v.n);
        values += v.n;
    }
    memcpy(job->text, r->text.p, r->text.n);
    job->n_text = r->text.n;
    job->n_spans = r->n_spans;
    int wpm = NORMAL_WPM * r->rate_pct / 100;
    job->wpm = wpm < espeakRATE_MINIMUM   ? espeakRATE_MINIMUM
               : wpm > espeakRATE_MAXIMUM ? espeakRATE_MAXIMUM
                                          : wpm;
    job->pitch = r->pitch_pct > 100 ? 100 : r->pitch_pct;
    job->whole = false;
    job->want = want;
    memset(job->ipa, 0, want == LT_ESPEAK_SOUND ? 1 : sizeof job->ipa);
    job->n_samples = job->n_marks = job->n_words = 0;
    job->sentence[0] = '\0';
    return true;
}

/* A warm process with this voice. False: *why says why not. */
static bool warm_up(struct lt_espeak *e, struct lt_str voice, struct lt_str language, bool *retryable,
                    char why[256])
{
    struct lt_espeak_job *job = e->job;
    if (e->warm.pid > 0 && lt_str_eqz(voice, job->voice) && lt_str_eqz(language, job->language))
        return true;
    if (!job->late)
        lt_warm_stop(&e->warm);
    *retryable = false;
    if (voice.n >= sizeof job->voice || language.n >= sizeof job->language) {
        snprintf(why, 256, "a voice or language name is too long");
        return false;
    }
    snprintf(job->voice, sizeof job->voice, LT_FMT, LT_ARG(voice));
    snprintf(job->language, sizeof job->language, LT_FMT, LT_ARG(language));
    job->sentence[0] = '\0';
    if (e->warm.pid > 0 || lt_warm_start(&e->warm, job->late ? prepare_later : prepare, speak_line, job))
        return true;
    *retryable = job->sentence[0] == '\0';
    snprintf(why, 256, "%s", *retryable ? "espeak-ng did not start" : job->sentence);
    return false;
}

bool lt_espeak_say(struct lt_espeak *e, const struct lt_serve_request *r, struct lt_str voice,
                   enum lt_espeak_want want, bool *retryable, char why[256])
{
    char how[80] = "";
    if (!warm_up(e, voice, r->language, retryable, why))
        return false;
    *retryable = false;
    if (!fill(e->job, r, want)) {
        snprintf(why, 256, "a text of %zu bytes with its phonemes is too long", r->text.n);
        return false;
    }
    if (!lt_warm_line(&e->warm, how, sizeof how)) {
        lt_warm_stop(&e->warm);
        *retryable = true;
        snprintf(why, 256, "espeak-ng died: %s", how);
        return false;
    }
    snprintf(why, 256, "%s",
             e->job->sentence[0] ? e->job->sentence
             : e->job->whole     ? ""
                                 : "espeak-ng gave up");
    return !why[0];
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* Names and contents of everything below, in order of name. */
static void hash_tree(const char *path, int depth, struct lt_buf *sums)
{
    struct dirent **entries = NULL;
    int n = depth > 4 ? 0 : scandir(path, &entries, visible, alphasort);
    for (int i = 0; i < n; i++) {
        char below[1024];
        struct stat about;
        int length = snprintf(below, sizeof below, "%s/%s", path, entries[i]->d_name);
        lt_buf_addz(sums, entries[i]->d_name);
        free(entries[i]);
        if (length < 0 || (size_t)length >= sizeof below || stat(below, &about) != 0)
            continue;
        if (S_ISDIR(about.st_mode)) {
            hash_tree(below, depth + 1, sums);
            continue;
        }
        struct lt_cx cx = {0};
        struct lt_buf file = LT_BUF((size_t)256 << 20);
        if (lt_io_read_file(&cx, below, &file) == LT_OK)
            lt_buf_addmem(sums, &(uint64_t){lt_hash64(file.p, file.n, 0)}, sizeof(uint64_t));
        lt_buf_close(&file);
    }
    free(entries);
}

void lt_espeak_fingerprint(char *to, size_t n)
{
    const char *data = NULL, *version = espeak_Info(&data);
    struct lt_buf sums = LT_BUF((size_t)4 << 20);
    hash_tree(data ? data : "", 0, &sums);
    snprintf(to, n, "%.40s %016llx.%d", version, (unsigned long long)lt_hash64(sums.p, sums.n, 0), REVISION);
    lt_buf_close(&sums);
}

/* Each primary language once, in the library's order. */
void lt_espeak_languages(char *to, size_t n)
{
    size_t used = 0;
    to[0] = '\0';
    for (const espeak_VOICE **v = espeak_ListVoices(NULL); v && *v; v++) {
        char tag[24];
        struct lt_str p = lt_tag_primary(lt_str_of((*v)->languages + 1));
        snprintf(tag, sizeof tag, " " LT_FMT " ", LT_ARG(p));
        if (p.n > 16 || used + p.n + 2 >= n || (used && strstr(to, tag)))
            continue;
        used += (size_t)snprintf(to + used, n - used, "%s" LT_FMT " ", used ? "" : " ", LT_ARG(p));
    }
}

bool lt_espeak_open(struct lt_espeak *e, bool words, char why[256])
{
    *e = (struct lt_espeak){.warm = LT_WARM};
    int options = espeakINITIALIZE_DONT_EXIT |
                  (words ? espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_PHONEME_IPA : 0);
    e->rate_hz = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, options);
    if (e->rate_hz <= 0) {
        snprintf(why, 256, "espeak-ng cannot start: is its data (espeak-ng-data) installed?");
        return false;
    }
    e->job = mmap(NULL, sizeof *e->job, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (e->job == MAP_FAILED) {
        snprintf(why, 256, "no memory to share with the process that speaks");
        return false;
    }
    e->job->late = words;
    if (words && !lt_warm_start(&e->warm, prepare_later, speak_line, e->job)) {
        snprintf(why, 256, "espeak-ng did not start");
        return false;
    }
    return true;
}

void lt_espeak_close(struct lt_espeak *e)
{
    lt_warm_stop(&e->warm);
}
