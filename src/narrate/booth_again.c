/* narrate/booth_again.c - lt_booth_listen: a line whose sound is none that speech has is said again. What is
 * tried depends on the line, its voice and the settings alone, so the take does too. */
#include "narrate/booth.h"

#include "base/utf8.h"
#include "narrate/listener.h"

#include <stdio.h>
#include <string.h>

enum { TAKES = 2 /* beside the first one */, QUOTED = 60 };

/* These say the same again, and what they say is known; bytes of tests are theirs. */
static bool is_trusted(const struct lt_engine_hello *hello)
{
    static const char *const names[] = {"espeak", "flite", "tone"};
    for (size_t i = 0; i < LT_COUNT(names); i++)
        if (strcmp(hello->name, names[i]) == 0)
            return true;
    return false;
}

static enum lt_fault judge(const struct lt_booth *b, const struct lt_prompt *prompt)
{
    const struct lt_voice *v = prompt->voice;
    int rate = v->rate_pct * (100 + v->manners[prompt->line->manner].rate_pct) / 100;
    enum lt_fault fault = lt_sound_fault(&b->pcm, rate);
    if (!fault && !lt_speak_is_whole(prompt->line, &b->pcm))
        fault = LT_FAULT_CUT_OFF;
    if (!fault && !lt_speak_is_plausible(v, prompt->line, &b->pcm))
        fault = LT_FAULT_LENGTH;
    return fault;
}

static enum lt_status say_again(struct lt_cx *cx, struct lt_booth *b, const struct lt_voice *voice,
                                const struct lt_line *line, uint32_t take)
{
    struct lt_line other = *line;
    struct lt_speaker *speaker = NULL;
    other.take = take;
    enum lt_status st = lt_booth_engine(cx, b, voice, &speaker);
    if (!st)
        st = lt_speaker_ask(cx, speaker, voice, &other);
    return st ? st : lt_speaker_answer(cx, speaker, &b->pcm);
}

static enum lt_status by_another(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                 const struct lt_prompt *prompt, enum lt_fault fault, const char *line)
{
    const struct lt_voice *voice = p->book ? lt_voices_plain(p->book, prompt->line->lang) : NULL;
    if (p->bad_speech == LT_BAD_SPEECH_FAIL)
        return lt_fail(cx, LT_ENGINE, "the voice " LT_FMT " said \"%s\" wrong %d times: %s",
                       LT_ARG(prompt->voice->name), line, TAKES + 1, lt_fault_name(fault));
    if (p->bad_speech == LT_BAD_SPEECH_KEEP || !voice) {
        lt_warn(cx, "\"%s\" sounds wrong (%s), as it did before, and is kept", line, lt_fault_name(fault));
        return LT_OK;
    }
    lt_warn(cx, "\"%s\" sounds wrong (%s), as it did before: the voice " LT_FMT " says it", line,
            lt_fault_name(fault), LT_ARG(voice->name));
    b->spoke = voice;
    b->helped = true;
    return say_again(cx, b, voice, prompt->line, 0);
}

/* ------------------------------------------------------------------ the second listener */

/* A quarter of the words: naturally bad draws are over it, and one good line in thirty. */
static const double missed_max = 0.25;

/* What the listener misses of the sound in the booth. One that fails is not asked again: its lines stay as
 * they are. */
static enum lt_status ask_listener(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                   const struct lt_line *line, double *missed)
{
    *missed = 0;
    if (atomic_load(p->deaf))
        return LT_OK;
    enum lt_status st = lt_listener_ask(cx, p->listener, line, &b->pcm, missed);
    if (st != LT_ENGINE)
        return st;
    if (!atomic_exchange(p->deaf, true)) /* others may have asked it meanwhile */
        lt_warn(cx, "%s: no more lines are listened to", cx->what);
    lt_cx_reset(cx);
    return LT_OK;
}

/* The same line is drawn once more, and the better of the two stays. */
static enum lt_status draw_again(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                 const struct lt_prompt *prompt, double missed)
{
    double missed_now = 0;
    if (!lt_pcm_copy(&b->pcm, &b->other))
        return lt_fail(cx, LT_OOM, "a line: out of memory");
    enum lt_status st = say_again(cx, b, prompt->voice, prompt->line, ++b->again);
    bool good = !st && !judge(b, prompt);
    if (good)
        st = ask_listener(cx, b, p, prompt->line, &missed_now);
    if (!st && (!good || atomic_load(p->deaf) || missed_now >= missed) && !lt_pcm_copy(&b->other, &b->pcm))
        return lt_fail(cx, LT_OOM, "a line: out of memory");
    return st;
}

static enum lt_status hear_words(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                                 const struct lt_prompt *prompt)
{
    double missed = 0;
    if (!p->listener || !p->listener[0])
        return LT_OK;
    enum lt_status st = ask_listener(cx, b, p, prompt->line, &missed);
    if (st || missed <= missed_max)
        return st;
    b->fault = b->fault ? b->fault : LT_FAULT_UNCLEAR;
    return draw_again(cx, b, p, prompt, missed);
}

enum lt_status lt_booth_listen(struct lt_cx *cx, struct lt_booth *b, const struct lt_performance *p,
                               const struct lt_prompt *prompt)
{
    char line[4 * QUOTED];
    struct lt_speaker *speaker = NULL;
    enum lt_status st = lt_booth_engine(cx, b, prompt->voice, &speaker);
    if (st || is_trusted(lt_speaker_hello(speaker)))
        return st;
    struct lt_str say = lt_utf8_cut(prompt->line->say, QUOTED);
    snprintf(line, sizeof line, LT_FMT "%s", LT_ARG(say), say.n < prompt->line->say.n ? "…" : "");
    enum lt_fault fault = judge(b, prompt);
    b->fault = fault;
    while (!st && fault && b->again < TAKES) {
        st = say_again(cx, b, prompt->voice, prompt->line, ++b->again);
        fault = st ? fault : judge(b, prompt);
    }
    if (!st && fault)
        return by_another(cx, b, p, prompt, fault, line);
    if (!st)
        st = hear_words(cx, b, p, prompt);
    if (!st && b->fault)
        lt_warn(cx, "\"%s\" sounded wrong (%s) and was said again", line, lt_fault_name(b->fault));
    return st;
}
