/* narrate/feed_maker.h - private to the feed: what its files share while one is made. */
#ifndef LT_NARRATE_FEED_MAKER_H
#define LT_NARRATE_FEED_MAKER_H

#include "base/io.h"
#include "narrate/feed_scan.h"
#include "narrate/narrate.h"
#include "publish/publish.h"

/* Files that are on the disk and wait for their names, which they get all at once. */
enum { LT_FEED_STAGED = 256 }; /* as many; a feed of more than 75,000 episodes takes several turns */

struct lt_feed_stage {
    struct lt_outfile files[LT_FEED_STAGED];
    size_t n;
};

struct lt_feed_maker {
    struct lt_cx *cx;
    const struct lectern_feed *how;
    struct lt_feed *feed;
    struct lt_feed_stage stage; /* the feed's pages; lt_feed_unstage in every case */
};

enum lt_status lt_feed_no_room(struct lt_cx *cx);

/* The feed's address and a file's name, escaped; .p NULL: out of memory. */
struct lt_str lt_feed_url(struct lt_feed_maker *m, struct lt_str name, const char *suffix);

/* A file that is there already with these very bytes stays. */
LT_MUST enum lt_status lt_feed_write_once(struct lt_cx *cx, const char *path, struct lt_str bytes);

/* The same, but it takes its name with the others that are staged, in their order. */
LT_MUST enum lt_status lt_feed_stage(struct lt_cx *cx, struct lt_feed_stage *s, const char *path,
                                     struct lt_str bytes);
LT_MUST enum lt_status lt_feed_publish(struct lt_cx *cx, struct lt_feed_stage *s);
void lt_feed_unstage(struct lt_feed_stage *s);

/* A picture for apps, square, beside the sound; *url stays empty when it cannot be made, which is a warning.
 * Its name is its source's hash: another picture has another address. */
LT_MUST enum lt_status lt_feed_picture(struct lt_feed_maker *m, struct lt_str name, struct lt_str picture,
                                       int side, struct lt_str *url);

/* The items of episodes that are new or changed (feed_item.c). */
LT_MUST enum lt_status lt_feed_make_items(struct lt_feed_maker *m);

/* What the feed says of itself; `old`: the feed that is there (feed_channel.c). */
LT_MUST enum lt_status lt_feed_describe(struct lt_feed_maker *m, struct lt_str old,
                                        const struct lt_str *items, size_t n,
                                        struct lt_feed_channel *channel);

/* The text of an element in an item, or of an attribute, as it stands there (escaped); empty: none. `open`:
 * what stands before it, "<title>" or " language=\"". */
struct lt_str lt_feed_element(struct lt_str item, const char *open);

#endif
