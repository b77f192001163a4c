/* cli/feed.c - `lectern feed`: a directory of finished files becomes a podcast. */
#include "cli/cli.h"

#include <string.h>

struct feed_words {
    lectern *l;
    struct lectern_feed how;
    const char *dir;
};

static const struct {
    const char *name;
    size_t at;
} texts[] = {
    {"url", offsetof(struct lectern_feed, url)},
    {"title", offsetof(struct lectern_feed, title)},
    {"description", offsetof(struct lectern_feed, description)},
    {"link", offsetof(struct lectern_feed, link)},
    {"author", offsetof(struct lectern_feed, author)},
    {"email", offsetof(struct lectern_feed, email)},
    {"category", offsetof(struct lectern_feed, category)},
    {"image", offsetof(struct lectern_feed, image)},
    {"medium", offsetof(struct lectern_feed, medium)},
    {"type", offsetof(struct lectern_feed, type)},
    {"channel", offsetof(struct lectern_feed, channel)},
};

static enum lt_status word(void *user, struct lt_cx *cx, const struct lt_option *option, const char *value)
{
    struct feed_words *w = user;
    if (!option && w->dir)
        return lt_fail(cx, LT_USAGE, "feed takes one directory");
    if (!option)
        w->dir = value;
    else if (strcmp(option->name, "voice") == 0)
        return lectern_set(w->l, "voice", value) ? lt_fail(cx, LT_USAGE, "%s", lectern_error(w->l)) : LT_OK;
    else if (strcmp(option->name, "private") == 0)
        w->how.closed = 1;
    else if (strcmp(option->name, "enclosure") == 0)
        w->how.opus = strcmp(value, "opus") == 0;
    for (size_t i = 0; option && i < LT_COUNT(texts); i++)
        if (strcmp(option->name, texts[i].name) == 0)
            *(const char **)(void *)((char *)&w->how + texts[i].at) = value;
    return LT_OK;
}

static int feed(lectern *l, const struct feed_words *w)
{
    if (!w->dir)
        return lt_cli_fail(LECTERN_USAGE, "feed needs a directory; lectern feed --help tells more");
    enum lectern_status st = lectern_feed(l, w->dir, &w->how);
    return st ? lt_cli_fail_of(l, st) : LT_EXIT_OK;
}

static int run(const struct lt_command *self, int argc, char **argv)
{
    lectern *l = lt_cli_open();
    struct feed_words w = {.l = l, .how.size = sizeof w.how};
    bool done = false;
    if (!l)
        return LT_EXIT_FAILED;
    int status = LT_EXIT_OK;
    if (lt_cli_parse(self, argc, argv, word, &w, l, &done))
        status = LT_EXIT_USAGE;
    else if (!done)
        status = feed(l, &w);
    lt_cli_close(l);
    return status;
}

static const struct lt_option options[] = {
    {"url", 0, "BASE", "the address that the directory will have", NULL},
    {"title", 0, "TEXT", "of the podcast, else the directory's name", NULL},
    {"description", 0, "TEXT", "what it is about", NULL},
    {"link", 0, "URL", "its page, else BASE", NULL},
    {"author", 0, "NAME", "who makes it, else the title", NULL},
    {"email", 0, "ADDRESS", "where directories reach its owner", NULL},
    {"category", 0, "NAME", "one of Apple's (Society & Culture)", NULL},
    {"image", 0, "FILE", "its picture, else one drawn from the title", NULL},
    {"medium", 0, "KIND", "podcast, newsletter or audiobook (podcast)", "podcast|newsletter|audiobook"},
    {"type", 0, "KIND", "episodic or serial (if the files are numbered)", "episodic|serial"},
    {"channel", 0, "FILE", "an INI file of these by their names (DIR/feed.ini)", NULL},
    {"enclosure", 0, "KIND", "mp3, which every app takes, or opus (mp3)", "mp3|opus"},
    {"private", 0, NULL, "to be in no directory of podcasts", NULL},
    {"voice", 'v', "NAME", "who reads what has no MP3 yet, else by language", NULL},
};

const struct lt_command lt_command_feed = {
    .name = "feed",
    .operands = "DIR --url BASE",
    .about = "Makes a podcast of the files in a directory: DIR/feed.xml",
    .details = "An MP3 that is missing, or older than its Opus file, is spoken again from the\n"
               "source that its account names (--sidecars all).\n",
    .options = options,
    .n_options = LT_COUNT(options),
    .run = run,
};
