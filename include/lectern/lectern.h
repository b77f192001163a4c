/* lectern.h - read articles aloud into files.
 *
 *     lectern *l = lectern_new();
 *     if (lectern_set(l, "voice", "en-gb") || lectern_narrate(l, "review.html", "review.opus"))
 *         fprintf(stderr, "%s\n", lectern_error(l));
 *     lectern_free(l);
 *
 * The program stands on this header alone: what it can do, a caller can do.
 *
 * Threads: one lectern belongs to one thread at a time; several may exist and work at once. Only
 * lectern_cancel may be called from anywhere, also from a signal handler. Callbacks come on the thread that
 * called lectern_narrate, and must not call back into the same lectern (but for lectern_cancel).
 *
 * Strings are UTF-8. What a function returns as `const char *` belongs to lectern and lives until the next
 * call with that lectern; callers free nothing. A pointer that is NULL where none is allowed gives
 * LECTERN_USAGE, or NULL, or nothing at all.
 *
 * Structs that lectern hands out begin with their size and may get more members at their end: a program that
 * was built with a newer header checks it before it reads those.
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

/* Of this header; lectern_version() is the library's. */
#define LECTERN_VERSION "0.1.0"

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

/* Which calls go by a setting; a set of bits. */
enum { LECTERN_FOR_NARRATION = 1, LECTERN_FOR_TEXT = 2, LECTERN_FOR_WORDS = 4, LECTERN_FOR_VOICES = 8 };

/* One thing that can be set: the same names, values and help as the program's options. */
struct lectern_setting {
    size_t size;
    const char *name;   /* "voice" */
    const char *arg;    /* what its value is called, "NAME"; NULL: a switch, "yes" or "no" */
    const char *help;   /* one line */
    const char *values; /* "inline|end|skip", or NULL: see help */
    unsigned concerns;  /* LECTERN_FOR_NARRATION … */
};
LECTERN_API const struct lectern_setting *lectern_setting_at(size_t i); /* NULL past the last */

/* A value for a setting; NULL: as it was in the beginning. Holds for the calls that follow. LECTERN_USAGE: no
 * such setting, not one of its values, no such voice; the sentence speaks of the setting by its name. */
LECTERN_API enum lectern_status lectern_set(lectern *l, const char *name, const char *value);

/* The presets of quality, size and speed. */
struct lectern_preset {
    size_t size;
    const char *name, *about;
};
LECTERN_API const struct lectern_preset *lectern_preset_at(size_t i); /* NULL past the last */

/* Files that the setting "sidecars" can put beside a narration: "vtt", "srt" and so on; NULL past the last.
 */
LECTERN_API const char *lectern_sidecar_at(size_t i);

/* Formats that the setting "format" can list: "opus", "mp3" and so on; NULL past the last. */
LECTERN_API const char *lectern_format_at(size_t i);

/* A finished narration. Valid during the callback. */
struct lectern_episode {
    size_t size;
    const char *input, *output; /* as given and as written; output "-" is standard output */
    const char *title;
    const char *lang, *voice;
    /* How the language is known: "the document", "detected", "--lang", "the voice", "default". */
    const char *lang_from;
    double seconds;       /* of audio, exact to the sample */
    uint64_t bytes;       /* of the file, or of all that were made */
    size_t chapters;      /* in the file; 0 for a stream */
    size_t lines;         /* performed */
    size_t skipped;       /* blocks, or parts of blocks, that were not read out */
    const char *skips;    /* why, in words: "2 pictures' captions, 1 repeats the body"; empty when none */
    double lufs;          /* integrated loudness of the mastered sound; -HUGE_VAL when it is silent */
    double seconds_spent; /* from the beginning of its input to its end */
    size_t cached;        /* of its lines: taken from the cache */
    /* Where the voice reads a language that is not its own: the voice for that one whose sound it has; else
     * empty. */
    const char *tongue;
    const char *engine; /* name and version of what spoke its first line, "tone 1"; empty: nothing did */
    const char *also;   /* the suffixes of files made beside `output`, ".mp3 .wav"; empty: there is one */
    int repacked;       /* 1: a file's sound was encoded before, and kept: MP3, FLAC, M4B */
};

struct lectern_progress {
    size_t size;
    const char *input;
    double seconds_done;  /* of audio performed so far */
    double share_done;    /* 0 to 1, by length of text */
    double seconds_spent; /* since this narration began */
};

typedef void (*lectern_episode_fn)(void *user, const struct lectern_episode *episode);
typedef void (*lectern_progress_fn)(void *user, const struct lectern_progress *progress); /* ~10 a second */
typedef void (*lectern_warning_fn)(void *user, const char *sentence);

/* An article, or an input, that failed and cost only itself: work goes on with the next. */
struct lectern_failure {
    size_t size;
    enum lectern_status status;
    const char *input;    /* as given */
    const char *sentence; /* names the article in it too */
};
typedef void (*lectern_failure_fn)(void *user, const struct lectern_failure *failure);

LECTERN_API void lectern_on_episode(lectern *l, lectern_episode_fn fn, void *user);
LECTERN_API void lectern_on_progress(lectern *l, lectern_progress_fn fn, void *user);
LECTERN_API void lectern_on_warning(lectern *l, lectern_warning_fn fn, void *user);
LECTERN_API void lectern_on_failure(lectern *l, lectern_failure_fn fn, void *user);

/* What became of everything this lectern was given so far. */
struct lectern_tally {
    size_t size;
    size_t written;       /* articles that are finished */
    size_t failed;        /* inputs, and articles in them, that could not be narrated */
    size_t skipped;       /* files and parts of inputs that are nothing to read, or cannot be read */
    size_t lines, cached; /* of finished articles: all, and taken from the cache */
    double seconds_spent; /* on narrating, all in all */
};
LECTERN_API const struct lectern_tally *lectern_tally(const lectern *l); /* goes on counting */

/* Bytes as they are made. 0: go on; else an errno, with which the call ends: LECTERN_IO, but for EPIPE and
 * ECANCELED, which are LECTERN_CANCELLED. */
typedef int (*lectern_write_fn)(void *user, const void *bytes, size_t n);

/* Where "-" goes: narrations to "-", and what lectern_text, lectern_words and lectern_inspect tell. NULL:
 * standard output. */
LECTERN_API void lectern_on_output(lectern *l, lectern_write_fn fn, void *user);

/* Keep it in memory instead: what the last call wrote, until the next call with that lectern; NULL when it
 * wrote nothing. */
LECTERN_API void lectern_keep_output(lectern *l);
LECTERN_API const void *lectern_output(const lectern *l, size_t *n);

/* Narrate a file, a directory of them, a URL (http or https), or "-" (standard input), which may hold several
 * articles. `output`
 * is NULL          beside the input: review.html becomes review.opus; a URL's article is called by its title
 *   a directory   the same name, in there; what lies in a directory keeps its place in the tree
 *   a file        of the format its suffix says: .opus, .wav, .flac, .mp3, .m4b, .epub, .zip (DAISY)
 * and in each of the formats that the setting "format" lists, under the same name with another suffix; or
 *   "-"           standard output: Ogg Opus, sent while it is spoken, without chapters
 *   "-.opus"      the same place, but the whole file once all is spoken, with chapters
 * A file appears whole or not at all. Each finished article is told to the episode callback. One that fails
 * is told to the failure callback, and the others are narrated all the same; in the end the first failure is
 * returned. Only LECTERN_USAGE, LECTERN_FULL and LECTERN_CANCELLED stop at once, and are not told before. A
 * file that another source made is not replaced, unless "force" is set: in a directory the article gets
 * another name. */
LECTERN_API enum lectern_status lectern_narrate(lectern *l, const char *input, const char *output);

/* The same for bytes in memory; `name` is for sentences and file names ("review.html"). */
LECTERN_API enum lectern_status lectern_narrate_bytes(lectern *l, const char *name, const void *bytes,
                                                      size_t n, const char *output);

/* What narrating an input would come to, without speaking: added to *estimate. Each article is told to the
 * episode callback, with its `seconds`, `seconds_spent` and `bytes` as they would be. Within a fifth for
 * espeak-ng's voices; work is for a core of about 2020. */
struct lectern_estimate {
    size_t size;
    long long articles, words;
    double seconds;      /* of audio */
    double work_seconds; /* on as many cores as the settings allow */
    double bytes;        /* of the files */
};
LECTERN_API enum lectern_status lectern_estimate(lectern *l, const char *input,
                                                 struct lectern_estimate *estimate);

/* The same for so many words, of which nothing else is known. */
LECTERN_API enum lectern_status lectern_estimate_words(lectern *l, long long words,
                                                       struct lectern_estimate *estimate);

/* What would be read out of an input (as lectern_narrate takes it), without speaking: "article", "json",
 * "sections", "sentences", "spoken", "script", "ssml", or "lines": each line of the input as it is spoken.
 * Standard input as "sentences", and any input as "lines", is taken as it is, without an article being looked
 * for. Each article is told to the episode callback, with 0 for what only a narration has. */
LECTERN_API enum lectern_status lectern_text(lectern *l, const char *input, const char *form);
LECTERN_API enum lectern_status lectern_text_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                                   const char *form);

/* The words that may be said wrong, with how they will be said: as "table", "json" or "lexicon". */
LECTERN_API enum lectern_status lectern_words(lectern *l, const char *input, const char *form);
LECTERN_API enum lectern_status lectern_words_bytes(lectern *l, const char *name, const void *bytes, size_t n,
                                                    const char *form);

/* Narrate the words that lectern_words has told of since the last time, one after the other. */
LECTERN_API enum lectern_status lectern_words_speak(lectern *l, const char *output);

/* A finished Ogg Opus file, verified: as "text" or "json"; with `sound` it is decoded and measured too. */
LECTERN_API enum lectern_status lectern_inspect(lectern *l, const char *file, const char *form, int sound);

/* How a podcast is to be; what is NULL has a default. */
struct lectern_feed {
    size_t size;
    const char *url; /* where the directory will be found: http or https */
    const char *title, *description, *link, *author, *email, *category, *image, *medium;
    int opus;         /* 1: the Opus files are the enclosures, not the MP3s */
    int closed;       /* 1: it is to be in no directory of podcasts */
    const char *type; /* "episodic" or "serial" (numbered, in order of name); NULL: by what the files are */
    /* An INI file with the members by their names, for those that are NULL or 0 here; NULL: feed.ini in the
     * directory, where there is one. */
    const char *channel;
};
/* A directory of finished files, those below it too, becomes a podcast: feed.xml in it, feed-2.xml and so on
 * where there are more than 300 episodes, index.html, and the pictures that they name. An MP3
 * that is missing is narrated first, from the source that the file's account names. What is unchanged keeps
 * its bytes; feed.xml is replaced in one step. */
LECTERN_API enum lectern_status lectern_feed(lectern *l, const char *dir, const struct lectern_feed *how);

struct lectern_voice {
    size_t size;
    const char *name, *lang, *engine, *about;
    const char *alias, *licence, *credit; /* as its profile has them; may be empty */
    int chosen;                           /* a person chose it for its language */
};
/* Read the voices there are; then they can be asked for, in order of name. NULL past the last. */
LECTERN_API enum lectern_status lectern_voices(lectern *l, size_t *n);
LECTERN_API const struct lectern_voice *lectern_voice_at(lectern *l, size_t i);

/* A language, and how far it goes: "recognised", "sentences" (rules of its own for where they end), "spoken"
 * (the words that a reader adds) or "full" (numbers, dates, measures, money, short forms). */
struct lectern_language {
    size_t size;
    const char *tag, *name, *level;
    const char *voice; /* that reads it; NULL: none */
};
/* In no order that matters; NULL past the last. Voices are told of once lectern_voices has read them. */
LECTERN_API const struct lectern_language *lectern_language_at(lectern *l, size_t i);

/* What is about to be installed. Strings are valid during the call. */
struct lectern_offer {
    size_t size;
    const char *voices;  /* names, separated by spaces; empty: none, but the runtime */
    size_t n;            /* how many */
    const char *licence; /* as their makers state it; empty: they do not */
    const char *card;    /* all that their makers say; may be empty */
    int runtime;         /* 1: ONNX Runtime's library is in it */
};

/* How voices are to be installed; what is NULL or 0 has a default. */
struct lectern_install {
    size_t size;
    const char *prefix; /* for all users: PREFIX/share/lectern; NULL: this user's $XDG_DATA_HOME/lectern */
    const char *voices; /* a folder, file or URL with more files: Kokoro's voices */
    const char *only;   /* names, separated by ',': of many voices these */
    /* Is it to be installed? Asked once, before anything large is fetched from a catalogue, and before
     * anything is put into its place. 0: no. */
    int (*agree)(void *user, const struct lectern_offer *offer);
    void (*progress)(void *user, const char *what, uint64_t done, uint64_t length); /* bytes; 0: not known */
    void (*installed)(void *user, const struct lectern_voice *voice);               /* and works */
    void *user;
};
/* Install voices: each `what` is a name in the catalogue (the setting `catalogue`), a URL, a file, a folder
 * or an archive; all of them together are what there is. Each voice says a line before it counts as
 * installed. LECTERN_CANCELLED: it was not agreed to. */
LECTERN_API enum lectern_status lectern_voices_install(lectern *l, const char *const *what, size_t n,
                                                       const struct lectern_install *how);

/* Take an installed voice away, and its model if no other voice needs it. */
LECTERN_API enum lectern_status lectern_voices_remove(lectern *l, const char *voice);

/* From now on the voice reads its language, where none is asked for by name; `none`: no longer. */
LECTERN_API enum lectern_status lectern_voices_default(lectern *l, const char *voice, int none);

struct lectern_calibration {
    size_t size;
    const char *key;        /* of the profile: "gain-db", or "newer-gain-db" */
    double gain_db, was_db; /* what makes the voice as loud as all others, and what its profile said */
};
/* Let a voice read (a text file, or NULL: the sample of its profile), find its gain and, unless `dry`, write
 * it into the profile. *out is valid until the next call. */
LECTERN_API enum lectern_status lectern_calibrate(lectern *l, const char *voice, const char *text, int dry,
                                                  const struct lectern_calibration **out);

/* What became of the line that a voice was asked to say. Valid during the callback. */
struct lectern_checkup {
    size_t size;
    const struct lectern_voice *voice;
    int works;
    double seconds, seconds_spent; /* of sound, and on it */
    const char *why;               /* why it does not work; else empty */
};
typedef void (*lectern_checkup_fn)(void *user, const struct lectern_checkup *checkup);
/* Every voice says a line. LECTERN_ENGINE: one or more did not. */
LECTERN_API enum lectern_status lectern_doctor(lectern *l, lectern_checkup_fn fn, void *user);

/* One thing that was looked at in an engine. Valid during the callback. */
struct lectern_check {
    size_t size;
    const char *engine;  /* name and version, as it says itself; may be empty */
    const char *name;    /* "says hello" */
    const char *verdict; /* "ok", "FAIL", "skip" */
    const char *note;    /* a sentence, a figure, or empty */
};
typedef void (*lectern_check_fn)(void *user, const struct lectern_check *check);
/* Does an engine keep the protocol (voices/ENGINES.md)? `program` is a name or a path; lang and voice may be
 * NULL. It may do what the voice that is set grants, else what any engine may. LECTERN_ENGINE: a check
 * failed; another failure: nothing could be checked. */
LECTERN_API enum lectern_status lectern_check_engine(lectern *l, const char *program, const char *lang,
                                                     const char *voice, lectern_check_fn fn, void *user);

struct lectern_cache {
    size_t size;
    const char *dir;
    uint64_t takes, bytes; /* counted, or removed */
    uint64_t damaged;      /* found by LECTERN_CACHE_VERIFY, and removed */
};
/* Of the performed lines that are kept: count them; read them all, and count the whole ones; remove the
 * longest unused until the rest fits the setting cache-size; remove all. *out: until the next call. */
enum lectern_cache_action {
    LECTERN_CACHE_STATS,
    LECTERN_CACHE_VERIFY,
    LECTERN_CACHE_PRUNE,
    LECTERN_CACHE_CLEAR
};
LECTERN_API enum lectern_status lectern_cache(lectern *l, enum lectern_cache_action action,
                                              const struct lectern_cache **out);

/* Is the suffix of this file name one of those that lectern reads? For walking through directories. */
LECTERN_API int lectern_knows(const char *path);

/* The types that the setting `type` takes; NULL past the last. */
LECTERN_API const char *lectern_type_at(size_t i);

/* Ask a running call to end soon, with LECTERN_CANCELLED and nothing left behind.
 * Async-signal-safe. It stays asked until the lectern is freed. */
LECTERN_API void lectern_cancel(lectern *l);

/* The sentence for the last failure, naming the input and the place; "" when there was none. */
LECTERN_API const char *lectern_error(const lectern *l);

/* The input it is about, as it was given; "" when it is about none. */
LECTERN_API const char *lectern_error_input(const lectern *l);

#ifdef __cplusplus
}
#endif
#endif
