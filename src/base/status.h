/* base/status.h - how every door reports failure: a code for the program, a sentence for the person. */
#ifndef LT_BASE_STATUS_H
#define LT_BASE_STATUS_H

#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#if defined(__GNUC__)
#define LT_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define LT_MUST              __attribute__((warn_unused_result))
#else
#define LT_PRINTF(fmt, args)
#define LT_MUST
#endif

enum lt_status {
    LT_OK,
    LT_OOM,       /* out of memory */
    LT_LIMIT,     /* larger than the limit set for it */
    LT_IO,        /* reading or writing failed */
    LT_FORMAT,    /* the input is not what it claims to be */
    LT_USAGE,     /* not something lectern can be asked for */
    LT_NOTFOUND,  /* no such thing */
    LT_ENGINE,    /* the speech engine failed */
    LT_CANCELLED, /* stopped by the caller */
    LT_FULL       /* no room is left on the disk */
};

/* In what something is done: "book.epub", "my.lex:7". Borrowed; no name: none. */
struct lt_scope {
    const char *name;
    size_t n;
};

/* Handed to every door. One per thread: nothing in it is locked, but for `cancel`, which may be set from
 * anywhere at any time. Strings given to `warn` are valid only during the call. */
struct lt_cx {
    enum lt_status code;       /* the first failure; later ones do not overwrite it */
    char what[512];            /* one sentence for a person, naming the input and the place; no full stop */
    struct lt_scope in;        /* stands before every sentence (lt_cx_enter) */
    const atomic_bool *cancel; /* may be NULL */
    void (*warn)(void *user, const char *sentence); /* may be NULL; called on the thread that owns the cx */
    void *user;
};

/* Record a failure and hand the code back, so a call site is one line. The first failure is kept. */
LT_PRINTF(3, 4) enum lt_status lt_fail(struct lt_cx *cx, enum lt_status code, const char *fmt, ...);

/* From here on sentences begin with the name and a colon, until the scope that was there before, which is
 * handed back, is entered again. A sentence that begins with the name by itself stays as it is; so does the
 * one of LT_CANCELLED, which is about no input. A failure that is recorded already does not change. */
struct lt_scope lt_cx_enter(struct lt_cx *cx, struct lt_scope in);

/* The failure that is recorded gets another code; its sentence stays. Hands the code back. */
enum lt_status lt_fail_as(struct lt_cx *cx, enum lt_status code);

/* Say something the user should know although work goes on. */
LT_PRINTF(2, 3) void lt_warn(struct lt_cx *cx, const char *fmt, ...);

/* True once the caller has asked to stop. Doors with long loops ask now and then. */
bool lt_cancelled(const struct lt_cx *cx);

/* LT_CANCELLED with its sentence when the caller has asked to stop, else LT_OK. */
LT_MUST enum lt_status lt_check_cancel(struct lt_cx *cx);

/* Forget a failure that has been dealt with (a retry, a fallback). */
void lt_cx_reset(struct lt_cx *cx);

#endif
