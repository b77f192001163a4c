/* lectern.h - read articles aloud into files.
 *
 *     lectern *l = lectern_new();
 *     lectern_set(l, "voice", "en-gb");
 *     if (lectern_narrate(l, "review.html", "review.opus") != LECTERN_OK)
 *         fprintf(stderr, "%s\n", lectern_error(l));
 *     lectern_free(l);
 *
 * Threads: one lectern belongs to one thread at a time; several may exist and work at once. Only
 * lectern_cancel may be called from anywhere, also from a signal handler. Callbacks come on the thread that
 * called lectern_narrate, and must not call back into the same lectern (but for lectern_cancel).
 *
 * Strings are UTF-8. What a function returns as `const char *` belongs to lectern and lives until the next
 * call with that lectern; callers free nothing.
 *
 * The library starts programs (speech engines) and waits for them; it sets no signal handlers and changes no
 * process-wide state. */
#ifndef LECTERN_H
#define LECTERN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define LECTERN_API __attribute__((visibility("default")))

typedef struct lectern lectern;

/* What went wrong, for a program; lectern_error() is the sentence for a person. */
enum lectern_status {
    LECTERN_OK,
    LECTERN_OOM,      /* memory was refused */
    LECTERN_LIMIT,    /* something is larger than the ceiling set for it */
    LECTERN_IO,       /* reading or writing failed */
    LECTERN_FORMAT,   /* the input is not what it claims to be, or has no article */
    LECTERN_USAGE,    /* no such setting, or a value it does not take */
    LECTERN_NOTFOUND, /* no such file, voice or engine */
    LECTERN_ENGINE,   /* the speech engine failed twice on a line */
    LECTERN_CANCELLED,
    LECTERN_FULL /* the disk is full */
};

/* The version as "MAJOR.MINOR.PATCH". */
LECTERN_API const char *lectern_version(void);

/* NULL when there is no memory. */
LECTERN_API lectern *lectern_new(void);
LECTERN_API void lectern_free(lectern *l); /* NULL is fine; engines are stopped when it returns */

/* One thing that can be set: the same names, values and help as the program's options. */
struct lectern_setting {
    const char *name;   /* "voice" */
    const char *arg;    /* what its value is called, "NAME"; NULL: a switch, set with "" */
    const char *help;   /* one line */
    const char *values; /* "inline|end|skip", or NULL: see help */
};
LECTERN_API const struct lectern_setting *lectern_setting_at(size_t i); /* NULL past the last */

/* LECTERN_USAGE: no such setting, or not one of its values. Holds for the narrations that follow. */
LECTERN_API enum lectern_status lectern_set(lectern *l, const char *name, const char *value);

/* A finished narration. Valid during the callback. */
struct lectern_episode {
    const char *input, *output; /* as given and as written; output "-" is standard output */
    const char *title;
    const char *lang, *voice;
    /* How the language is known: "the document", "detected", "--lang", "the voice", "default". */
    const char *lang_from;
    double seconds;    /* of audio, exact to the sample */
    uint64_t bytes;    /* of the file */
    size_t chapters;   /* in the file; 0 for a stream */
    size_t lines;      /* performed */
    size_t skipped;    /* blocks, or parts of blocks, that were not read out */
    const char *skips; /* why, in words: "2 pictures' captions, 1 repeats the body"; empty when none */
    double lufs;       /* integrated loudness of the mastered sound; -HUGE_VAL when it is silent */
};

struct lectern_progress {
    const char *input;
    double seconds_done;  /* of audio performed so far */
    double share_done;    /* 0 to 1, by length of text */
    double seconds_spent; /* since this narration began */
};

typedef void (*lectern_episode_fn)(void *user, const struct lectern_episode *episode);
typedef void (*lectern_progress_fn)(void *user, const struct lectern_progress *progress); /* ~10 a second */
typedef void (*lectern_warning_fn)(void *user, const char *sentence);

/* An article that failed, and cost only itself: work goes on with the next. */
typedef void (*lectern_failure_fn)(void *user, const char *sentence);

LECTERN_API void lectern_on_episode(lectern *l, lectern_episode_fn fn, void *user);
LECTERN_API void lectern_on_progress(lectern *l, lectern_progress_fn fn, void *user);
LECTERN_API void lectern_on_warning(lectern *l, lectern_warning_fn fn, void *user);
LECTERN_API void lectern_on_failure(lectern *l, lectern_failure_fn fn, void *user);

/* What became of everything this lectern was given so far. */
struct lectern_tally {
    size_t written; /* articles that are finished */
    size_t failed;  /* inputs, and articles in them, that could not be narrated */
    size_t skipped; /* files and parts of inputs that are nothing to read, or cannot be read */
};
LECTERN_API struct lectern_tally lectern_tally(const lectern *l);

/* Narrate a file, a directory of them, a URL (http or https), or "-" (standard input), which may hold several
 * articles. `output`
 * is NULL          beside the input: review.html becomes review.opus; a URL's article is called by its title
 *   a directory   the same name, in there; what lies in a directory keeps its place in the tree
 *   a file        of the format its suffix says: .opus, .wav, .flac, .mp3
 *   "-"           standard output: Ogg Opus, sent while it is spoken, without chapters
 * A file appears whole or not at all. Each finished article is told to the episode callback. One that fails
 * is told to the failure callback, and the others are narrated all the same; in the end the first failure is
 * returned. Only LECTERN_USAGE, LECTERN_FULL and LECTERN_CANCELLED stop at once, and are not told before. A
 * file that another source made is not replaced in a directory, unless "force" is set. */
LECTERN_API enum lectern_status lectern_narrate(lectern *l, const char *input, const char *output);

/* The same for bytes in memory; `name` is for sentences and file names ("review.html"). */
LECTERN_API enum lectern_status lectern_narrate_bytes(lectern *l, const char *name, const void *bytes,
                                                      size_t n, const char *output);

/* Ask a running lectern_narrate to end soon, with LECTERN_CANCELLED and nothing left behind.
 * Async-signal-safe. It stays asked until the lectern is freed. */
LECTERN_API void lectern_cancel(lectern *l);

/* The sentence for the last failure, naming the input and the place; "" when there was none. */
LECTERN_API const char *lectern_error(const lectern *l);

#ifdef __cplusplus
}
#endif
#endif
