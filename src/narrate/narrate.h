/* narrate/narrate.h - the corridor: the only room that opens the others' doors. One source goes in, finished
 * files come out; what happens in between reads like the diagram of the house (article.c).
 *
 * The public API (include/lectern/lectern.h, api.c) stands on this; the program's `text` command uses the
 * settings without narrating. */
#ifndef LT_NARRATE_NARRATE_H
#define LT_NARRATE_NARRATE_H

#include "lectern/lectern.h"
#include "model/source.h"
#include "narrate/cache.h"
#include "pack/pack.h"
#include "read/read.h"
#include "script/script.h"
#include "speak/speak.h"
#include "tidy/tidy.h"

/* Everything that can be set, with a name, in one place. Strings are copied in. */
struct lt_settings {
    struct lt_tidy_opts tidy;
    char catalogue[1024]; /* address of the catalogue of Piper's voices */
    char lang[36];        /* BCP 47; empty: the document's, else detected */
    char voice[64];       /* profile name; empty: by language */
    char cast[256];       /* voices for speakers, perhaps after "auto"; empty: the profile's */
    char voice_for[256];  /* "quote=NAME,…" */
    char type[32];        /* of the input; empty: sniffed */
    bool whole_page;      /* HTML: everything is the article */
    char lexicon[1024];   /* a file; wins over the user's own */
    char formats[64];     /* of the files, as formats.h has them; empty: what the name of the file says */
    const struct lt_preset *preset;
    int bitrate_kbps;     /* 0: the preset's */
    int complexity;       /* -1: the preset's */
    int captions;         /* 1: read captions and credits of pictures */
    int math;             /* enum lt_math_mode: what is done with formulas */
    int reader;           /* 1: foreign bytes are read in this process, 0: in a confined one */
    char fields[512];     /* "text=body,title=headline": what JSON members are called */
    char sections[200];   /* of a document, see portion.h; empty: all of it */
    int split;            /* 1: each chapter is a file of its own */
    int disclose;         /* enum lt_disclose */
    char disclosure[400]; /* what is said then; empty: the language's own words */
    char cover[512];      /* a file, "auto" (its own, else drawn), "none"; empty: its own */
    char intro[512], outro[512], chime[512]; /* sound files; empty: none */
    bool allow_private;                      /* public pages may lead to private addresses */
    bool allow_network;                      /* voices may ask servers on other machines */
    bool force;                              /* files of other sources are replaced */
    int bad_speech;                          /* of a line: 0 fallback voice, 1 keep, 2 fail */
    char listener[1024];                     /* a program that tells what it hears; empty: none */
    bool no_cache;                           /* every line is performed, none is kept */
    int cache_mb;                            /* how large the take cache may grow, 10^6 bytes */
    int jobs;                                /* 0: all cores */
    int pause_pct, speed_pct;
    bool epub, daisy;  /* books in place of Opus files */
    int epub_sound;    /* 1: their sounds are Opus, not MP3 */
    unsigned sidecars; /* files beside the finished one: see sidecars.h */
    int caption_width; /* characters; 0: as usual */
    bool words;        /* they have the time of every word */
    double lufs;       /* wanted loudness as heard from a mono file on two loudspeakers, LUFS */
};

void lt_settings_init(struct lt_settings *s);

/* `value` NULL: as it was in the beginning. LT_USAGE with a sentence: no such setting, or not a value it
 * takes. A sentence calls it "the setting NAME"; the program makes an option of that. */
LT_MUST enum lt_status lt_settings_set(struct lt_cx *cx, struct lt_settings *s, const char *name,
                                       const char *value);

/* Those that decide how an article sounds and what is read of it, and are not as in the beginning: names and
 * values as lt_settings_set takes them, in the arena. */
LT_MUST enum lt_status lt_settings_tell(struct lt_cx *cx, const struct lt_settings *s, struct lt_arena *arena,
                                        struct lt_tag **settings, size_t *n);

/* Is it one of those, or does it say which part of a document it is? */
bool lt_settings_is_told(const char *name);

/* LT_USAGE when it is no tag of a language (BCP 47); "english" is told the one that was meant. */
LT_MUST enum lt_status lt_settings_check_lang(struct lt_cx *cx, const char *value);

/* A file that a setting names could not be used: wrong usage, whatever was wrong with the file, and the
 * sentence goes on with what may be done. Other failures (memory, a caller who stops) stay what they are. */
LT_MUST enum lt_status lt_settings_blame(struct lt_cx *cx, enum lt_status st, const char *advice);

/* Every article of a source to the sink, read by the host, or here where the settings say so. */
LT_MUST enum lt_status lt_source_read(struct lt_cx *cx, const struct lt_settings *s,
                                      struct lt_read_host *host, const struct lt_read_opts *opts,
                                      const struct lt_source *source, const struct lt_read_sink *sink);

/* What the settings mean to a room. */
struct lt_read_opts lt_settings_read(const struct lt_settings *s); /* points into *s */
/* Points into *s and the catalogue, where the voice that is set has its language; a zeroed one has none. */
/* How a document is tidied. *players, where it is not NULL: voices for speakers, as lt_script_opts has them.
 */
struct lt_tidy_opts lt_settings_tidy(const struct lt_settings *s, const struct lt_voices *voices,
                                     const struct lt_doc *doc, size_t *players);
struct lt_script_opts lt_settings_script(const struct lt_settings *s, const struct lt_voices *voices);
struct lt_encode_opts lt_settings_encode(const struct lt_settings *s);

/* The lexicon of the settings: the built-in one, the user's own ($XDG_CONFIG_HOME/lectern/lexicon.txt, where
 * there is one), then the file that was set. The caller closes it in every case. */
LT_MUST enum lt_status lt_settings_lexicon(struct lt_cx *cx, const struct lt_settings *s,
                                           struct lt_lexicon **out);

/* What standard input goes by. */
#define LT_STANDARD_INPUT "standard input"

/* A URL, be it one that can be fetched or not. */
bool lt_source_is_address(const char *input);

/* A file, a URL, or standard input for "-", as a source: the name it goes by, its bytes or path, its declared
 * type. `bytes` holds what had to be read and must outlive the source; the caller closes it. */
LT_MUST enum lt_status lt_source_open(struct lt_cx *cx, const struct lt_settings *s, const char *input,
                                      struct lt_buf *bytes, struct lt_source *out);

/* ------------------------------------------------------------------ for a room that decides article by
 * article
 *
 * What a source holds, how an article of it would be called, and one article narrated to exactly the file
 * that is asked for (errand.c). The same bytes as lectern_narrate gives, as it is the same way. */

/* Where articles come from. Borrowed; `name` ends with a NUL. */
struct lt_errand {
    struct lt_str name, url, charset; /* as a lt_source has them */
    const char *path;                 /* a file, or NULL: no file */
    struct lt_str inside; /* its path inside the directory that was asked for; empty: asked for itself */
    bool is_public;
    bool piped;             /* it comes through the descriptor LT_PROC_HAND, once */
    int64_t offset, length; /* the part of the file that is the source; length 0: all of it */
};

/* What an article is called. In the arena. */
struct lt_errand_facts {
    struct lt_str identity, mark; /* see naming.h */
    struct lt_str item; /* the part of the identity that tells which article of the source; may be empty */
    struct lt_str names[2]; /* below the output directory, without suffix; the second when the first is taken.
                               Then "-2" and so on is added to that. */
};

/* For a process of its own, while it has one thread: from now on it writes only in the cache and where voices
 * let their engines, starts only lectern's programs and engines, and opens no socket (base/confine.h,
 * lt_confine_host). What needs the network is started, and its files are made, by a child that was made
 * before (base/starter.h): files below the folder `out` only, and not in its .lectern. Settings stay as they
 * are. */
LT_MUST enum lt_status lt_errand_confine(lectern *l, const char *out);

/* Make ready: voices are read, engines are started for `jobs` lines at once. The last failure's sentence is
 * lectern_error's, here and below. */
LT_MUST enum lt_status lt_errand_ready(lectern *l);

/* Several processes may share engines that take several lines at once. One of them serves, having given up
 * everything but to start engines, until nobody has the other end of `line`, a socket of packets; the others
 * borrow over that end, which they say before lt_errand_ready. */
LT_MUST enum lt_status lt_errand_serve_engines(lectern *l, int line);
void lt_errand_borrow_engines(lectern *l, int line);

/* From now on so many lines are spoken at once, whatever `jobs` is: of the article at hand, too. Any thread.
 */
void lt_errand_lend(lectern *l, int lines);

/* The document belongs to the reader; it may be changed. Another status than LT_OK ends the reading. */
typedef enum lt_status (*lt_errand_fn)(void *user, struct lt_cx *cx, const struct lt_errand *from,
                                       struct lt_doc *doc);

/* Is it "http://…" or "https://…"? */
bool lt_errand_is_address(const char *input);

/* What is at an address now lies in the file `path` (borrowed), which stays as it is while the server says
 * that it is the same; PATH.facts is beside it. *out is that errand; texts in the arena. *again_s as
 * lt_fetch_again has it. */
LT_MUST enum lt_status lt_errand_fetch(lectern *l, const char *url, const char *path, struct lt_arena *arena,
                                       struct lt_errand *out, int *again_s);

/* Every article of the file from->path. `passed_over` (may be NULL): a part of it could not be read, which
 * was warned about. */
LT_MUST enum lt_status lt_errand_read(lectern *l, const struct lt_errand *from, lt_errand_fn each,
                                      void (*passed_over)(void *user), void *user);

/* `doc` NULL: what it is called if the file is one article. LT_OOM. */
LT_MUST enum lt_status lt_errand_name(struct lt_cx *cx, const struct lt_errand *from,
                                      const struct lt_doc *doc, struct lt_arena *arena,
                                      struct lt_errand_facts *out);

/* One article to the file `output`, whose directory is there and whose suffix is the first of
 * lt_errand_files, and to the others beside it. The document is changed. May be called from within
 * lt_errand_read, with the cx that it gave. */
LT_MUST enum lt_status lt_errand_narrate(struct lt_cx *cx, lectern *l, const struct lt_errand *from,
                                         struct lt_doc *doc, const char *output);

/* For a document that comes from elsewhere: a cx as a call of the lectern begins with. */
struct lt_cx *lt_errand_begin(lectern *l);

/* Is the file there, and not made from the source with this mark? */
bool lt_errand_is_foreign(const char *path, struct lt_str mark);

/* The language that the article would be read in, in the arena: the one that is set, its own, or detected. */
LT_MUST enum lt_status lt_errand_language(struct lt_cx *cx, const lectern *l, const struct lt_doc *doc,
                                          struct lt_arena *arena, struct lt_str *lang);

/* A text as part of a file name: letters and digits of any script, hyphens between. */
struct lt_str lt_errand_slug(struct lt_arena *arena, struct lt_str text);

enum { LT_ERRAND_FILES = 8 };

/* The suffixes, without their dots, of the files that the settings make of an article, the first one's first.
 * LT_USAGE, LT_NOTFOUND: they cannot be made. */
LT_MUST enum lt_status lt_errand_files(struct lt_cx *cx, const lectern *l,
                                       struct lt_str suffixes[LT_ERRAND_FILES], size_t *n);

/* What the name of the i-th kind of file ends with that may stand beside a finished one (".vtt"); NULL after
 * the last. */
const char *lt_errand_sidecar(size_t i);

/* Every setting that was set, with its last value, in order of name. */
typedef void (*lt_errand_setting_fn)(void *user, const char *name, const char *value);
void lt_errand_settings(const lectern *l, lt_errand_setting_fn each, void *user);

/* What lies in a directory, as lectern_narrate walks it, in the same order; `skipped` counts what was passed
 * over, which was warned about. */
typedef enum lt_status (*lt_errand_file_fn)(void *user, const char *path, struct lt_str inside);
LT_MUST enum lt_status lt_errand_walk(struct lt_cx *cx, const char *directory, lt_errand_file_fn each,
                                      void *user, size_t *skipped);

#endif
