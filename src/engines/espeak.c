/* engines/espeak.c - lectern-espeak: the worker that speaks with libespeak-ng. A crash is a retryable error;
 * a voice or language that is not there is a fatal one. */
#include "engines/espeak_voice.h"

#include <stdio.h>
#include <string.h>

/* "(fr)" and "(en)" around a foreign stretch say whose sounds they are; they are no sounds. */
static struct lt_str drop_switches(char *ipa)
{
    char *to = ipa;
    for (const char *p = ipa; *p; p++) {
        const char *end = *p == '(' ? strchr(p, ')') : NULL;
        if (end)
            p = end;
        else
            *to++ = *p;
    }
    return (struct lt_str){ipa, (size_t)(to - ipa)};
}

static void speak(void *user, const struct lt_serve_request *r)
{
    struct lt_espeak *e = user;
    char why[256] = "";
    bool retryable = false;
    if (!lt_espeak_say(e, r, r->voice, r->ipa ? LT_ESPEAK_IPA : LT_ESPEAK_SOUND, &retryable, why))
        lt_serve_error(r, retryable, "%s", why);
    else if (r->ipa)
        lt_serve_ipa(r, drop_switches(e->job->ipa));
    else
        lt_serve_sound(r, e->rate_hz, "s16le", e->job->samples, e->job->n_samples, e->job->marks,
                       e->job->n_marks);
}

int main(void)
{
    struct lt_espeak e;
    char why[256] = "";
    if (!lt_espeak_open(&e, false, why)) {
        fprintf(stderr, "%s\n", why);
        return 1;
    }
    static char version[80], languages[900];
    lt_espeak_fingerprint(version, sizeof version);
    lt_espeak_languages(languages, sizeof languages);
    const struct lt_serve_hello hello = {.name = "espeak",
                                         .version = version,
                                         .languages = lt_str_trim(lt_str_of(languages)).p,
                                         .marks = true,
                                         .deterministic = true,
                                         .phonemes = true,
                                         .max_text = LT_ESPEAK_REQUEST};
    int status = lt_serve(&hello, speak, &e);
    lt_espeak_close(&e);
    return status;
}
