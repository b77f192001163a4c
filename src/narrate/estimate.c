/* narrate/estimate.c - see estimate.h. Speeds are those of one core of about 2020, measured; a machine of
 * another kind is faster or slower by as much as its cores are. */
#include "narrate/estimate.h"

#include "base/cores.h"
#include "base/unicode.h"
#include "base/utf8.h"

#include <math.h>

enum { MS_PER_WORD = 400 /* a hundred and fifty a minute, pauses and all */ };

static const double letter_ms = 67, edges_s = 0.1 /* of a line, beside its pauses */, unknown_x = 20;

/* Times real time, of one core. */
static const struct {
    const char *engine;
    double x;
} speeds[] = {{"espeak", 1300}, {"tone", 3000}, {"flite", 78}, {"piper", 12}, {"kokoro", 1.8}};

static double engine_speed(const struct lt_voice *voice)
{
    struct lt_str engine = voice ? voice->engine : LT_S("espeak");
    for (size_t i = 0; i < LT_COUNT(speeds); i++)
        if (lt_str_eqz(engine, speeds[i].engine))
            return speeds[i].x;
    return unknown_x;
}

static double encoder_speed(const struct lt_encode_opts *o)
{
    return o->fast ? 610 : 72;
}

static void add(struct lt_estimate *e, const struct lt_settings *s, const struct lt_voice *voice,
                double speech_s, double silence_s)
{
    struct lt_encode_opts o = lt_settings_encode(s);
    int jobs = s->jobs ? s->jobs : lt_cores();
    if (jobs > lt_cores()) /* more jobs than cores are no faster */
        jobs = lt_cores();
    e->audio_s += speech_s + silence_s;
    e->work_s += speech_s * (1 / engine_speed(voice) + 1 / encoder_speed(&o)) / (jobs > 0 ? jobs : 1);
    e->bytes += (speech_s + silence_s) * o.bitrate_bps / 8;
}

static int64_t count_words(struct lt_str s)
{
    int64_t n = 0;
    bool inside = false;
    for (size_t at = 0; at < s.n;) {
        bool letter = lt_uni_is_alnum(lt_utf8_next(s, &at));
        n += letter && !inside;
        inside = letter;
    }
    return n;
}

void lt_estimate_line(struct lt_estimate *e, const struct lt_settings *s, const struct lt_voice *voice,
                      const struct lt_line *line)
{
    double low = voice->ms_per_letter_low, high = voice->ms_per_letter_high;
    double each = low > 0 && high > low ? sqrt(low * high) : letter_ms;
    double rate = voice->rate_pct * (100 + voice->manners[line->manner].rate_pct) / 1e4;
    bool told = low > 0 && high > low; /* by the profile, at the voice's own speed */
    double speech_s = each * (double)lt_uni_letters(line->say) / 1000 / (told || rate <= 0 ? 1 : rate);
    e->words += count_words(line->say);
    add(e, s, voice, speech_s, edges_s + (line->pause_before_ms + line->pause_after_ms) / 1000.0);
}

void lt_estimate_words(struct lt_estimate *e, const struct lt_settings *s, const struct lt_voice *voice,
                       int64_t words)
{
    e->words += words;
    add(e, s, voice, (double)words * MS_PER_WORD / 1000 * 100 / (s->speed_pct > 0 ? s->speed_pct : 100), 0);
}
