/* narrate/article.h - private to the corridor: one article on its way from document to file. */
#ifndef LT_NARRATE_ARTICLE_H
#define LT_NARRATE_ARTICLE_H

#include "narrate/chapters.h"
#include "narrate/earcons.h"
#include "narrate/output.h"
#include "narrate/timeline.h"
#include "sound/sound.h"

/* What sounds, in order: a line out of the spool, or a sound beside the text. */
struct lt_piece {
    int64_t begin48, end48;
    size_t line;                 /* SIZE_MAX: a sound */
    const struct lt_take *sound; /* of a sound */
};

struct lt_article {
    struct lt_cx *cx;
    struct lt_job *job;
    struct lt_doc *doc;
    struct lt_arena arena; /* names, cast, plans */
    struct lt_script script;
    struct lt_lexicon *lexicon;
    struct lt_output output;
    const struct lt_voice **cast;
    struct lt_performance performance;
    struct lt_spool *spool;
    struct lt_loudness *loudness;
    struct lt_chapter_plan *plans;
    size_t n_plans;
    struct lt_episode episode;
    struct lt_earcons earcons;
    struct lt_piece *pieces; /* in the episode's arena */
    size_t n_pieces;
    struct lt_str title, picture; /* picture: for the header; empty: none */
    struct lt_take take;          /* the one being packed */
    double codec_loss_lu;
    uint64_t say_bytes;
};

/* Wait until line i is performed (article.c). */
LT_MUST enum lt_status lt_article_wait(struct lt_article *a, size_t i);

/* Title and tags of the episode, once line 0 is performed (article.c). */
LT_MUST enum lt_status lt_article_tag(struct lt_article *a);

/* The take of a piece: a line's is read back from the spool into a->take (place.c). */
LT_MUST enum lt_status lt_article_take(struct lt_article *a, const struct lt_piece *piece,
                                       const struct lt_take **take);

/* All lines are performed: pieces, cues and chapters on the clock, and how loud the whole is (place.c). */
LT_MUST enum lt_status lt_article_place(struct lt_article *a);

/* The file as the output asks for it; a stream waits for its lines itself (write.c). */
LT_MUST enum lt_status lt_article_write(struct lt_article *a);
LT_MUST enum lt_status lt_article_stream(struct lt_article *a);

#endif
