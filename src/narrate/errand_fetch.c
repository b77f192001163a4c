/* narrate/errand_fetch.c - pages and feeds that are looked at again and again; see narrate.h. What was
 * fetched lies in a file, and beside it what its server said of it: a line each for the tag, the address that
 * it came from in the end, its character set, and whether it is public. */
#include "base/io.h"
#include "fetch/fetch.h"
#include "narrate/api.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { FACTS_BYTES = 64 * 1024, PATH_BYTES = 4096 };
enum { TAG, URL, CHARSET, REACH, FACTS };

struct fetched {
    char tag[LT_FETCH_TAG_MAX + 1];
    struct lt_str facts[FACTS];
    struct lt_buf text;
};

static void read_facts(const char *path, struct fetched *f)
{
    struct lt_cx quiet = {0};
    f->text = LT_BUF(FACTS_BYTES);
    if (lt_io_read_file(&quiet, path, &f->text) != LT_OK)
        return;
    struct lt_str rest = lt_buf_str(&f->text), line;
    for (int i = 0; i < FACTS && lt_str_line(&rest, &line); i++)
        f->facts[i] = line;
    snprintf(f->tag, sizeof f->tag, LT_FMT, LT_ARG(lt_str_slice(f->facts[TAG], 0, LT_FETCH_TAG_MAX)));
}

/* The page first: what is told of a page that is not there yet would keep it away for ever. */
static enum lt_status keep(struct lt_cx *cx, const char *path, const char *facts_path, const char *tag,
                           const struct lt_source *source)
{
    struct lt_buf facts = LT_BUF(FACTS_BYTES);
    lt_buf_addf(&facts, "%s\n" LT_FMT "\n" LT_FMT "\n%s\n", tag, LT_ARG(source->url), LT_ARG(source->charset),
                source->is_public ? "public" : "private");
    enum lt_status st = lt_buf_check(cx, &facts, "what is told of a page");
    if (!st)
        st = lt_outfile_save(cx, path, source->bytes);
    if (!st)
        st = lt_outfile_save(cx, facts_path, lt_buf_str(&facts));
    lt_buf_close(&facts);
    return st;
}

static enum lt_status get(struct lt_cx *cx, const lectern *l, const char *url, const char *path,
                          const char *facts_path, char tag[LT_FETCH_TAG_MAX + 1], int *again_s)
{
    struct lt_buf reply = LT_BUF(LT_READ_MAX_BYTES);
    struct lt_source source;
    bool same = false;
    if (access(path, R_OK) != 0)
        tag[0] = '\0';
    enum lt_status st = lt_fetch_again(cx, url, l->settings.allow_private ? LT_FETCH_ANY : LT_FETCH_ASKED,
                                       tag, &same, again_s, &reply, &source);
    if (!st && !same)
        st = keep(cx, path, facts_path, tag, &source);
    lt_buf_close(&reply);
    return st;
}

bool lt_errand_is_address(const char *input)
{
    return lt_source_is_address(input);
}

enum lt_status lt_errand_fetch(lectern *l, const char *url, const char *path, struct lt_arena *arena,
                               struct lt_errand *out, int *again_s)
{
    struct lt_cx *cx = lt_api_begin(l);
    char facts_path[PATH_BYTES];
    struct fetched f = {.tag = ""};
    *again_s = 0;
    if ((size_t)snprintf(facts_path, sizeof facts_path, "%s.facts", path) >= sizeof facts_path)
        return lt_fail(cx, LT_LIMIT, "%s: too long a path", path);
    read_facts(facts_path, &f);
    enum lt_status st = get(cx, l, url, path, facts_path, f.tag, again_s);
    lt_buf_close(&f.text);
    if (st)
        return st;
    read_facts(facts_path, &f);
    *out = (struct lt_errand){.name = lt_arena_printf(arena, "%s", url),
                              .url = lt_arena_dup(arena, f.facts[URL]),
                              .charset = lt_arena_dup(arena, f.facts[CHARSET]),
                              .path = path,
                              .is_public = lt_str_eqz(f.facts[REACH], "public")};
    lt_buf_close(&f.text);
    return out->name.p ? LT_OK : lt_fail(cx, LT_OOM, "an address: out of memory");
}
