/* fetch/fetch.c - see fetch.h. The URL goes in on stdin, where no list of processes shows it. What the
 * program writes: lines "again SECONDS" of a server that does not answer now; else "name VALUE", "url VALUE",
 * "type VALUE", "from public" (or private), an empty line, the body; its last line on stderr is the sentence
 * of a failure. */
#include "fetch/fetch.h"

#include "base/hash.h"
#include "base/remember.h"
#include "base/run.h"
#include "base/url.h"

#include <stdio.h>
#include <string.h>

enum {
    HEAD_MAX = 8192,
    DAY_S = 24 * 60 * 60,
    STATUS_LIMIT = 3,
    STATUS_SLOW = 4,
    STATUS_SAME = 6,
    LIMIT_S = 150,
    MEMORY = 1000 * 1000 * 1000
};

bool lt_fetch_is_url(struct lt_str s)
{
    return lt_str_starts_nocase(s, LT_S("http://")) || lt_str_starts_nocase(s, LT_S("https://"));
}

static struct lt_str media_type(struct lt_str value)
{
    return lt_str_trim(lt_str_slice(value, 0, lt_str_find_char(value, ';')));
}

static struct lt_str charset(struct lt_str value)
{
    size_t at = lt_str_find_nocase(value, LT_S("charset="));
    if (at == SIZE_MAX)
        return (struct lt_str){0};
    struct lt_str set = lt_str_from(value, at + 8);
    set = lt_str_trim(lt_str_slice(set, 0, lt_str_find_char(set, ';')));
    if (set.n >= 2 && (set.p[0] == '"' || set.p[0] == '\'') && set.p[set.n - 1] == set.p[0])
        set = lt_str_slice(set, 1, set.n - 2);
    return set;
}

/* The name is shown by callers that know C strings: it ends with a NUL, in place of what came after its line.
 */
static void end_name(struct lt_buf *bytes, struct lt_str name)
{
    if (name.n)
        bytes->p[(size_t)(name.p - bytes->p) + name.n] = '\0';
}

static void take_apart(struct lt_buf *bytes, struct lt_source *source, char *tag)
{
    struct lt_str reply = lt_buf_str(bytes), line;
    while (lt_str_line(&reply, &line) && line.n) {
        size_t space = lt_str_find_char(line, ' ');
        struct lt_str key = lt_str_slice(line, 0, space), value = lt_str_trim(lt_str_from(line, space));
        if (lt_str_eqz(key, "name"))
            source->name = value;
        if (lt_str_eqz(key, "from"))
            source->is_public = lt_str_eqz(value, "public");
        if (lt_str_eqz(key, "url"))
            source->url = value;
        if (lt_str_eqz(key, "tag") && tag)
            snprintf(tag, LT_FETCH_TAG_MAX + 1, LT_FMT, LT_ARG(lt_str_slice(value, 0, LT_FETCH_TAG_MAX)));
        if (lt_str_eqz(key, "type")) {
            source->type = media_type(value);
            source->charset = charset(value);
        }
    }
    source->bytes = reply.n ? reply : LT_S("");
    end_name(bytes, source->name);
}

static enum lt_status fail(struct lt_cx *cx, enum lt_status st, const char *url, const char *why)
{
    struct lt_buf shown = LT_BUF(64 * 1024);
    lt_shown_url(&shown, lt_str_of(url));
    struct lt_str name = lt_str_slice(lt_buf_str(&shown), 0, 300);
    lt_fail(cx, st, LT_FMT ": %s", LT_ARG(name), why);
    lt_buf_close(&shown);
    return st;
}

/* When the server wants to be asked again, which has given no page. */
static int again_in(struct lt_str reply)
{
    uint64_t seconds = 0;
    struct lt_str line;
    while (lt_str_line(&reply, &line))
        if (lt_str_starts(line, LT_S("again ")) && !lt_str_uint(lt_str_from(line, 6), DAY_S, &seconds))
            seconds = 0;
    return (int)seconds;
}

/* `tag` NULL: whatever was fetched before. */
static enum lt_status get(struct lt_cx *cx, const char *url, enum lt_fetch_reach reach, char *tag, bool *same,
                          int *again_s, struct lt_buf *reply, struct lt_source *source)
{
    static const char *const words[] = {"asked", "public", "any"};
    /* The program has shorter limits of its own, which say more. */
    struct lt_run run = {.confine = {.network = true, .memory_bytes = MEMORY, .cpu_s = LIMIT_S},
                         .limit_s = LIMIT_S};
    char limit[24];
    snprintf(limit, sizeof limit, "%zu", reply->max > HEAD_MAX ? reply->max - HEAD_MAX : 0);
    *source = (struct lt_source){0};
    *again_s = 0;
    uint64_t key = lt_hash64(url, strlen(url), 0);
    if (lt_remember_was_late(key))
        return fail(cx, LT_IO, url, "the server was too slow before, and is not waited for again");
    enum lt_status st = lt_run(cx, LT_S("fetch-url"), (const char *const[]){limit, words[reach], tag, NULL},
                               lt_str_of(url), reply, &run);
    if (!st)
        st = lt_buf_check(cx, reply, "a page");
    if (st)
        return st;
    int status = lt_run_status(&run);
    if (run.late || status == STATUS_SLOW)
        lt_remember_late(key);
    *same = tag && status == STATUS_SAME;
    *again_s = status != 0 && !*same ? again_in(lt_buf_str(reply)) : 0;
    if (status != 0 && !*same)
        return fail(cx, status == STATUS_LIMIT ? LT_LIMIT : LT_IO, url, run.said);
    if (tag && !*same)
        tag[0] = '\0';
    if (!*same)
        take_apart(reply, source, tag);
    return LT_OK;
}

enum lt_status lt_fetch(struct lt_cx *cx, const char *url, enum lt_fetch_reach reach, struct lt_buf *reply,
                        struct lt_source *source)
{
    bool same = false;
    int again_s = 0;
    return get(cx, url, reach, NULL, &same, &again_s, reply, source);
}

enum lt_status lt_fetch_again(struct lt_cx *cx, const char *url, enum lt_fetch_reach reach,
                              char tag[LT_FETCH_TAG_MAX + 1], bool *same, int *again_s, struct lt_buf *reply,
                              struct lt_source *source)
{
    return get(cx, url, reach, tag, same, again_s, reply, source);
}
