/* engines/tone.c - lectern-tone: exact sines instead of speech, for tests that compare bytes and for hearing
 * where words and pauses are. Each character sounds 60 ms at a pitch of its own, white space is 60 ms of
 * silence; words begin and end softly and are marked. 24 kHz, s16le, about as loud as speech. The samples
 * come from a table walked in whole numbers: the same on every machine, whatever its libm.
 *
 * With LECTERN_TONE_FAULTS set in its environment it also misbehaves on command, when the text has one of
 * the words of `faults` below: that is how retries, time limits and ceilings are tested. */
#include "engines/serve.h"

#include "base/utf8.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    RATE = 24000,
    CHARACTER_MS = 60,
    EDGE = RATE / 200, /* 5 ms: how long a word fades in and out */
    TABLE_BITS = 10,
    TABLE = 1 << TABLE_BITS,
    AMPLITUDE = 5200, /* of 32767: -19 LUFS or so */
    MAX_TEXT = 4 * 1024,
    LOWEST_HZ = 220,
    PITCHES = 64 /* from LOWEST_HZ up, 10 Hz apart */
};

struct tone {
    int16_t sine[TABLE];
    int16_t *samples;
    struct lt_serve_mark *marks;
    size_t n, n_marks;
    const char *faults; /* NULL: none */
};

/* One period by the recurrence s(n+1) = 2 cos(w) s(n) - s(n-1) in 2^-30: whole numbers only. */
static void make_sine(int16_t sine[TABLE])
{
    const int64_t cos_w = 1073721611, sin_w = 6588356; /* of 2 pi / 1024, times 2^30 */
    int64_t before = -sin_w, now = 0;
    for (int i = 0; i < TABLE; i++) {
        sine[i] = (int16_t)((now * AMPLITUDE) >> 30);
        int64_t next = ((2 * cos_w * now) >> 30) - before;
        before = now;
        now = next;
    }
}

/* How far the phase, a fraction of 2^32, goes in one sample of this character. */
static uint32_t step_of(uint32_t c, int pitch_pct)
{
    uint32_t hz = LOWEST_HZ + 10 * (c % PITCHES);
    hz = hz * (50 + (uint32_t)pitch_pct) / 100;
    return (uint32_t)(((uint64_t)hz << 32) / RATE);
}

/* The word from `at` to `end`: one phase through all its characters, so that only its ends need fading. */
static void word(struct tone *t, const struct lt_serve_request *r, size_t at, size_t end, size_t each)
{
    size_t first = t->n;
    uint32_t phase = 0;
    struct lt_str s = lt_str_slice(r->text, 0, end);
    t->marks[t->n_marks++] = (struct lt_serve_mark){(uint32_t)at, (uint32_t)(end - at), (int64_t)t->n};
    while (at < end) {
        uint32_t step = step_of(lt_utf8_next(s, &at), r->pitch_pct);
        for (size_t i = 0; i < each; i++, phase += step)
            t->samples[t->n++] = t->sine[phase >> (32 - TABLE_BITS)];
    }
    for (size_t i = 0; i < EDGE && i < (t->n - first) / 2; i++) {
        t->samples[first + i] = (int16_t)(t->samples[first + i] * (int)i / EDGE);
        t->samples[t->n - 1 - i] = (int16_t)(t->samples[t->n - 1 - i] * (int)i / EDGE);
    }
}

static void sing(struct tone *t, const struct lt_serve_request *r)
{
    struct lt_str s = r->text;
    size_t each = (size_t)RATE * CHARACTER_MS / 1000 * 100 / (size_t)(r->rate_pct ? r->rate_pct : 100);
    t->n = t->n_marks = 0;
    for (size_t at = 0, end; at < s.n; at = end) {
        end = at + 1;
        if (lt_is_space(s.p[at])) {
            memset(t->samples + t->n, 0, each * sizeof *t->samples);
            t->n += each;
            continue;
        }
        while (end < s.n && !lt_is_space(s.p[end]))
            end++;
        word(t, r, at, end, each);
    }
}

static void crash(struct tone *t, const struct lt_serve_request *r)
{
    (void)t, (void)r;
    fputs("tone: crashing, as told\n", stderr);
    signal(SIGABRT, SIG_DFL);
    abort();
}

static void hang(struct tone *t, const struct lt_serve_request *r)
{
    (void)t, (void)r;
    for (;;)
        pause();
}

/* Sound without end. */
static void flood(struct tone *t, const struct lt_serve_request *r)
{
    char head[64], zeros[4096] = {0};
    (void)t;
    printf("begin %u 24\nrate 24000\nformat s16le\n", (unsigned)r->id);
    snprintf(head, sizeof head, "pcm %u %zu\n", (unsigned)r->id, sizeof zeros);
    while (fputs(head, stdout) >= 0 && fwrite(zeros, sizeof zeros, 1, stdout) == 1)
        ;
    exit(0);
}

static void garbage(struct tone *t, const struct lt_serve_request *r)
{
    (void)t, (void)r;
    puts("Hello! I am a library that prints to stdout.");
    fflush(stdout);
}

/* Half a reply, then death. */
static void half(struct tone *t, const struct lt_serve_request *r)
{
    (void)t;
    printf("begin %u 24\nrate 24000\nformat s16le\npcm %u 400\nhalf", (unsigned)r->id, (unsigned)r->id);
    fflush(stdout);
    _exit(3);
}

static void silence(struct tone *t, const struct lt_serve_request *r)
{
    (void)t;
    lt_serve_sound(r, RATE, "s16le", "", 0, NULL, 0);
}

/* Dither, and a sample that is far from it. */
static void click(struct tone *t, const struct lt_serve_request *r)
{
    int16_t samples[RATE / 4] = {[1] = 9000};
    (void)t;
    for (size_t i = 2; i < LT_COUNT(samples); i++)
        samples[i] = (int16_t)(i % 3 - 1);
    lt_serve_sound(r, RATE, "s16le", samples, LT_COUNT(samples), NULL, 0);
}

static void refuse(struct tone *t, const struct lt_serve_request *r)
{
    (void)t;
    lt_serve_error(r, false, "it does not sing this");
}

static void again(struct tone *t, const struct lt_serve_request *r)
{
    (void)t;
    lt_serve_error(r, true, "it does not sing this now");
}

static const struct fault {
    const char *word;
    void (*act)(struct tone *t, const struct lt_serve_request *r);
} faults[] = {
    {"tone-crash", crash},     {"tone-hang", hang},   {"tone-flood", flood},
    {"tone-garbage", garbage}, {"tone-half", half},   {"tone-silence", silence},
    {"tone-refuse", refuse},   {"tone-again", again}, {"tone-click", click},
};

/* LECTERN_TONE_FAULTS=1: every time. A path: once, and the file of that name is made to remember it. */
static bool allowed(const struct tone *t)
{
    if (t->faults[0] != '/')
        return true;
    int fd = open(t->faults, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

static bool misbehave(struct tone *t, const struct lt_serve_request *r)
{
    for (size_t i = 0; t->faults && i < LT_COUNT(faults); i++) {
        if (lt_str_find(r->text, lt_str_of(faults[i].word)) == SIZE_MAX || !allowed(t))
            continue;
        faults[i].act(t, r);
        return true;
    }
    return false;
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct tone *t = user;
    if (misbehave(t, r))
        return;
    if (r->text.n > MAX_TEXT || r->rate_pct < 20) {
        lt_serve_error(r, false, "a text over %d bytes or a rate under 20", MAX_TEXT);
        return;
    }
    sing(t, r);
    lt_serve_sound(r, RATE, "s16le", t->samples, t->n, t->marks, t->n_marks);
}

int main(void)
{
    struct tone t = {.faults = getenv("LECTERN_TONE_FAULTS")};
    make_sine(t.sine);
    t.samples = malloc((size_t)MAX_TEXT * RATE * CHARACTER_MS / 1000 * 5 * sizeof *t.samples);
    t.marks = malloc(MAX_TEXT * sizeof *t.marks);
    static const struct lt_serve_hello hello = {.name = "tone",
                                                .version = "1",
                                                .languages = "*",
                                                .marks = true,
                                                .deterministic = true,
                                                .max_text = MAX_TEXT};
    int status = t.samples && t.marks ? lt_serve(&hello, speak, &t) : 1;
    free(t.samples);
    free(t.marks);
    return status;
}
