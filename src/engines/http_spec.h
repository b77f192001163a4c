/* engines/http_spec.h - a profile's engine-voice for lectern-http: which server speaks, and how it is asked.
 *
 *     http://127.0.0.1:8880/v1 voice=af_heart model=kokoro format=wav rate=24000 key=SPEECH_KEY
 *     captions=yes repeats=yes timeout=25
 *
 * A part of every request, so of every cache key, of tags and logs: the key itself is never in it, only the
 * name of the variable that has it. */
#ifndef LT_ENGINES_HTTP_SPEC_H
#define LT_ENGINES_HTTP_SPEC_H

#include "base/buf.h"

enum lt_http_captions { LT_HTTP_CAPTIONS_AUTO, LT_HTTP_CAPTIONS_YES, LT_HTTP_CAPTIONS_NO };

struct lt_http_spec {
    char base[512]; /* the address without "/v1" and without a slash at its end */
    char voice[128], model[128], key[64];
    bool secure, loopback; /* of the address: https; a name or number of this very machine */
    bool pcm;              /* bare samples of 16 bits; else WAV */
    bool repeats;          /* the same text always gives the same bytes */
    int rate_hz;           /* of pcm; of WAV what it must have; 0: 24000, or any */
    int timeout_s;
    enum lt_http_captions captions;
};

/* LT_USAGE says what is not understood, and refuses an address that holds a secret (user:password@, a query)
 * and a key that would go over http to another machine. */
LT_MUST enum lt_status lt_http_spec_parse(struct lt_cx *cx, struct lt_str voice, struct lt_http_spec *spec);

#endif
