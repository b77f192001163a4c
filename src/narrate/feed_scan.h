/* narrate/feed_scan.h - what lies in the directory of a podcast, and what the last run knew of it. */
#ifndef LT_NARRATE_FEED_SCAN_H
#define LT_NARRATE_FEED_SCAN_H

#include "model/episode.h"
#include "narrate/studio.h"

/* An episode: the files of one name. */
struct lt_feed_episode {
    struct lt_str stem; /* the path in the directory without its suffix; terminated */
    bool mp3, opus, vtt, srt, transcript, chapters, notes, account;
    int64_t mp3_ns, opus_ns; /* when they were written */
    uint64_t key;            /* of the files as they are, and of what the feed is asked to be */
    uint64_t first;          /* hash of its enclosure when it was new; 0: unknown */
    int64_t published_s;     /* 0: unknown */
    size_t place;            /* among those with an enclosure, in order of name, from 1 */
    struct lt_str guid, item;
};

struct lt_feed {
    struct lt_arena arena;
    struct lt_str dir, base; /* both with a slash at their end */
    struct lt_feed_episode *episodes;
    size_t n, cap;
    struct lt_buf known; /* what the last run left, which `item`s are slices of */
};

/* What decides how items look, apart from the files. */
struct lt_feed_wants {
    uint64_t seed; /* hash of all of it */
    bool opus;     /* the Opus files are the enclosures */
    bool numbered; /* their places count */
};

/* What lies in the directory and below it, in order of name, with what the last run knew of it. */
LT_MUST enum lt_status lt_feed_scan(struct lt_cx *cx, const char *dir, const struct lt_feed_wants *wants,
                                    struct lt_feed *out);
void lt_feed_close(struct lt_feed *f);

/* Path of an episode's file in the directory, terminated; .p NULL: out of memory. */
struct lt_str lt_feed_path(struct lt_feed *f, const struct lt_feed_episode *e, const char *suffix);

/* Is its MP3 missing, or older than the Opus file, whose account says what both are made from? */
bool lt_feed_needs_mp3(const struct lt_feed_episode *e);

/* What this run knows, for the next one. */
LT_MUST enum lt_status lt_feed_keep(struct lt_cx *cx, const struct lt_feed *f);

/* What an episode was made of, as its account says: the source, and the settings that it takes to make it
 * again; strings are terminated, in the arena. */
struct lt_feed_recipe {
    struct lt_str source;
    struct lt_tag *settings;
    size_t n;
};

/* LT_NOTFOUND: there is no account that says so. */
LT_MUST enum lt_status lt_feed_recipe(struct lt_cx *cx, struct lt_feed *f, const struct lt_feed_episode *e,
                                      struct lt_feed_recipe *out);

#endif
