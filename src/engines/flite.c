/* engines/flite.c - lectern-flite: the worker that speaks English with flite's voices (slt, rms, awb, kal16).
 * A line is spoken by a child of a process that has the voices and never spoke (warm.h): the same request
 * gives the same bytes, and a crash costs one line. */
#include "engines/flite_voice.h"
#include "engines/warm.h"
#include "model/tag.h"

#include <stdio.h>
#include <sys/mman.h>

enum { MAX_TEXT = 4096 };

struct flite {
    struct lt_flite_job *job;
    struct lt_warm warm;
};

static void fill(struct lt_flite_job *job, const struct lt_serve_request *r)
{
    snprintf(job->voice, sizeof job->voice, LT_FMT, LT_ARG(r->voice));
    job->rate_pct = r->rate_pct < 20 ? 20 : r->rate_pct;
    job->pitch_pct = r->pitch_pct;
    job->n_tokens = lt_flite_tokens(r->text, r->spans, r->n_spans, job->tokens, LT_FLITE_TOKENS);
    job->sentence[0] = '\0';
    job->whole = false;
    job->rate_hz = LT_FLITE_RATE;
    job->n_samples = job->n_marks = 0;
    job->ipa[0] = '\0';
}

static bool speaks(struct lt_str language)
{
    return lt_tag_is_open(language) || lt_tag_same_language(language, LT_S("en"));
}

/* Why it cannot be said at all; NULL: it can. */
static const char *refusal(const struct lt_serve_request *r)
{
    if (!lt_flite_knows(r->voice))
        return "flite has the voices slt, rms, awb and kal16";
    if (!speaks(r->language))
        return "flite speaks English only";
    return r->text.n > MAX_TEXT ? "the text is too long" : NULL;
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct flite *f = user;
    char how[80] = "";
    const char *why = refusal(r);
    if (why) {
        lt_serve_error(r, false, "%s", why);
        return;
    }
    fill(f->job, r);
    if (f->job->n_tokens == 0) { /* nothing that English has letters for */
        lt_serve_sound(r, LT_FLITE_RATE, "s16le", f->job->samples, 0, NULL, 0);
        return;
    }
    bool warm = f->warm.pid > 0 || lt_warm_start(&f->warm, lt_flite_prepare, lt_flite_line, f->job);
    if (!warm || !lt_warm_line(&f->warm, how, sizeof how)) {
        lt_warm_stop(&f->warm);
        lt_serve_error(r, true, "flite %s%s", warm ? "died: " : "did not start", how);
        return;
    }
    if (!f->job->whole)
        lt_serve_error(r, false, "%s", f->job->sentence[0] ? f->job->sentence : "flite gave up");
    else if (r->ipa)
        lt_serve_ipa(r, lt_str_of(f->job->ipa));
    else
        lt_serve_sound(r, f->job->rate_hz, "s16le", f->job->samples, f->job->n_samples, f->job->marks,
                       f->job->n_marks);
}

int main(void)
{
    static char version[80];
    struct flite f = {.warm = LT_WARM};
    f.job = mmap(NULL, sizeof *f.job, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (f.job == MAP_FAILED) {
        fputs("no memory to share with the process that speaks\n", stderr);
        return 1;
    }
    lt_flite_fingerprint(version, sizeof version);
    const struct lt_serve_hello hello = {.name = "flite",
                                         .version = version,
                                         .languages = "en",
                                         .marks = true,
                                         .deterministic = true,
                                         .phonemes = true,
                                         .max_text = MAX_TEXT};
    int status = lt_serve(&hello, speak, &f);
    lt_warm_stop(&f.warm);
    return status;
}
