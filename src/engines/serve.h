/* engines/serve.h - the engine's side of the protocol (voices/ENGINES.md): reads requests from stdin, writes
 * replies to stdout. What every worker program here is built on; a third party may read it as an example. */
#ifndef LT_ENGINES_SERVE_H
#define LT_ENGINES_SERVE_H

#include "base/buf.h"
#include "model/line.h"

enum { LT_SERVE_SPANS = 1024 };

/* One request, parsed and checked: text is UTF-8 without NUL, spans are sorted, on character boundaries,
 * inside the text. Slices point into the server's buffer and last until the next request. */
struct lt_serve_request {
    uint32_t id;
    bool ipa; /* not sound is wanted, but how it would be said: lt_serve_ipa */
    struct lt_str language, voice, text;
    int rate_pct, pitch_pct;
    uint32_t take; /* 0, or which other saying of it is wanted */
    struct lt_say_span spans[LT_SERVE_SPANS];
    uint32_t n_spans;
};

struct lt_serve_hello {
    const char *name, *version, *languages;
    bool marks, deterministic, phonemes;
    unsigned max_text;
    unsigned lines;       /* requests that may be in flight at once; 0 is 1 */
    unsigned patience_ms; /* what it may take for each byte of text; 0: nothing is said of it */
};

/* Says hello, then calls `speak` for each request until stdin ends; `speak` answers with the functions below.
 * Returns the exit status for main. With hello->lines over 1 `speak` is called on a thread of its own for
 * each request, so many at once; at the end of stdin the process then ends without waiting for them. */
int lt_serve(const struct lt_serve_hello *hello,
             void (*speak)(void *user, const struct lt_serve_request *request), void *user);

/* Answers. `bytes` are samples as `format` ("s16le", "f32le") says. They exit when the host is gone. */
struct lt_serve_mark {
    uint32_t say_at, say_len;
    int64_t sample;
};
void lt_serve_sound(const struct lt_serve_request *request, int rate_hz, const char *format,
                    const void *bytes, size_t n_samples, const struct lt_serve_mark *marks, size_t n_marks);
void lt_serve_ipa(const struct lt_serve_request *request, struct lt_str ipa);
LT_PRINTF(3, 4)
void lt_serve_error(const struct lt_serve_request *request, bool retryable, const char *fmt, ...);

#endif
