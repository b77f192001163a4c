/* narrate/show.h - what can be shown without narrating: an article in a form of publish/, the words that may
 * be said wrong, what is in a finished file. */
#ifndef LT_NARRATE_SHOW_H
#define LT_NARRATE_SHOW_H

#include "narrate/studio.h"

/* The articles of a source, in a form of lectern_text, to the studio's output. */
LT_MUST enum lt_status lt_show_text(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                    const char *form);

/* Their words that may be said wrong, in a form of lectern_words. They are kept in l->words too, each a
 * paragraph. */
LT_MUST enum lt_status lt_show_words(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                     const char *form);

/* What narrating it would come to, added to *all; each article is told to the episode callback. */
LT_MUST enum lt_status lt_show_estimate(struct lt_cx *cx, struct lectern *l, const struct lt_source *source,
                                        struct lt_estimate *all);

/* A finished file, in a form of lectern_inspect; `sound`: decoded and measured. */
LT_MUST enum lt_status lt_show_file(struct lt_cx *cx, struct lectern *l, const char *path, const char *form,
                                    bool sound);

#endif
