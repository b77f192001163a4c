/* narrate/article_steps.h - private to the corridor: one article on its way from document to file, and the
 * steps of that way; article.c walks it. */
#ifndef LT_NARRATE_ARTICLE_STEPS_H
#define LT_NARRATE_ARTICLE_STEPS_H

#include "base/io.h"
#include "narrate/chapters.h"
#include "narrate/earcons.h"
#include "narrate/output.h"
#include "narrate/timeline.h"
#include "publish/publish.h"
#include "sound/sound.h"

/* The article in one rendering: what is counted of it, and what its files say. */
struct lt_recording {
    struct lt_rendering *how; /* of the performance */
    struct lt_spool *spool;
    struct lt_loudness *loudness;
    struct lt_episode episode;
    struct lt_earcons earcons;
    double codec_loss_lu;
};

struct lt_article {
    struct lt_cx *cx;
    struct lt_job *job;
    struct lt_doc *doc;
    struct lt_arena arena; /* names, plans; the cast, which has it to itself while lines are performed */
    struct lt_lexicon *lexicon;
    struct lt_cast cast;
    struct lt_prompter *prompter;
    struct lt_output output;
    struct lt_outfile files[LT_FORMATS_MAX]; /* the finished sound, until it takes its names */
    uint64_t bytes;                          /* of all files, or sent */
    bool repacked;                           /* sound of one was packed before, and kept */
    struct lt_performance performance;
    struct lt_recording recordings[LT_RENDERINGS];
    size_t n_recordings;
    struct lt_chapter_plan *plans;
    size_t n_plans;
    struct lt_str title, picture; /* picture: for the header; empty: none */
    struct lt_str cover;          /* the same as a file has it; of books only */
};

/* The one that a file is of; the leading one is the first file's, or the stream's (place.c). */
struct lt_recording *lt_article_recording(struct lt_article *a, size_t file);

/* Wait until line i is performed; *there false: there are fewer (article_wait.c). */
LT_MUST enum lt_status lt_article_wait(struct lt_article *a, size_t i, bool *there);

/* Words that say that the voice is a synthetic one: those of the settings, else of the language. */
struct lt_str lt_article_disclosure(const struct lt_article *a);

/* Title and tags of the episode, once line 0 is performed (article_tell.c). */
LT_MUST enum lt_status lt_article_tag(struct lt_article *a, struct lt_recording *r);

/* What sounds, and the silence before it; `take` NULL: the silence that ends the file. */
typedef enum lt_status lt_article_hear(void *user, struct lt_article *a, int64_t gap48,
                                       const struct lt_take *take);

/* All lines are performed: chapters are planned (place.c). */
LT_MUST enum lt_status lt_article_plan(struct lt_article *a);

/* Cues and chapters on the clock, and how loud the whole is (place.c). */
LT_MUST enum lt_status lt_article_place(struct lt_article *a, struct lt_recording *r);

/* A placed recording from its first sound to its last, or a part of it; a take is valid during the call
 * (place.c). And the part that a chapter is. */
LT_MUST enum lt_status lt_article_play(struct lt_article *a, struct lt_recording *r, lt_article_hear *hear,
                                       void *user);
LT_MUST enum lt_status lt_article_play_stretch(struct lt_article *a, struct lt_recording *r,
                                               const struct lt_stretch *of, lt_article_hear *hear,
                                               void *user);
struct lt_stretch lt_article_chapter(const struct lt_article *a, const struct lt_recording *r,
                                     size_t chapter);

/* What there is to tell about a placed article, as its first file has it; points into it (article_tell.c). */
struct lt_publication lt_article_publication(struct lt_article *a);

/* And what it takes to make it again: its source and the settings that it does not share with any other. */
LT_MUST enum lt_status lt_article_recipe(struct lt_article *a, struct lt_publication *p);

/* Sound into a PCM file or a stream, as lt_article_hear; `user`: an lt_pcmfile, an lt_mux (write_sound.c). */
lt_article_hear lt_article_pack_pcm, lt_article_pack_opus;
struct lt_mux_opts lt_article_mux_opts(const struct lt_article *a, const struct lt_recording *r);

/* A recording as Ogg Opus to where the sink goes; `heard` is told what it sounds like, NULL: nobody
 * (write_sound.c). */
LT_MUST enum lt_status lt_article_mux(struct lt_article *a, struct lt_recording *r,
                                      const struct lt_sink *sink, const struct lt_sound_sink *heard);

/* A recording becomes the file *as: into *file, which is ready to be published (write_sound.c,
 * write_book.c). */
typedef enum lt_status lt_article_writer(struct lt_article *a, struct lt_recording *r,
                                         const struct lt_output_file *as, struct lt_outfile *file);
lt_article_writer lt_article_write_opus, lt_article_write_pcm, lt_article_write_m4b, lt_article_write_book;

/* The files as the output asks for them, whole and ready to be published: a->files. A stream waits for its
 * lines itself (write.c). */
LT_MUST enum lt_status lt_article_write(struct lt_article *a);
LT_MUST enum lt_status lt_article_stream(struct lt_article *a);

#endif
