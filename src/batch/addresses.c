/* batch/addresses.c - see gather.h. What was fetched lies in OUT/.lectern/fetched/, named by a hash of its
 * address: a server that says that it has not changed leaves the file as it is, and then it stands as the
 * ledger has it. */
#include "batch/addresses.h"

#include "batch/opml.h"
#include "batch/patience.h"

#include "base/hash.h"
#include "base/io.h"
#include "base/proc.h"
#include "base/url.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { LIST_BYTES = 16 * 1024 * 1024, POLITE_MS = 1000, HOSTS = 64, DEPTH = 2 };

struct gathering {
    struct lt_shop *s;
    int depth; /* a list may be at an address; a list of lists may not */
};

bool lt_addresses_are(const char *operand)
{
    return lt_errand_is_address(operand) || lt_str_ends(lt_str_of(operand), LT_S(".opml"));
}

/* "https://Example.org:8443/a" is of example.org:8443; case does not matter to who is asked twice. */
static uint64_t host_of(const char *address)
{
    struct lt_str rest = lt_str_of(address);
    rest = lt_str_from(rest, lt_str_find(rest, LT_S("//")) + 2);
    rest = lt_str_slice(rest, 0, strcspn(rest.p, "/?#"));
    return lt_hash64(rest.p, rest.n, 0);
}

/* The second request to a host waits until a second after the first. */
static void be_polite(const char *address)
{
    static struct {
        uint64_t host;
        int64_t asked_ms;
    } asked[HOSTS];
    uint64_t host = host_of(address);
    size_t at = host % HOSTS;
    int64_t now = lt_proc_now_ms(), since = now - asked[at].asked_ms;
    if (asked[at].host == host && since < POLITE_MS)
        (void)nanosleep(&(struct timespec){.tv_nsec = (POLITE_MS - since) * 1000000}, NULL);
    asked[at].host = host;
    asked[at].asked_ms = lt_proc_now_ms();
}

static const char *place_of(struct lt_shop *s, const char *address)
{
    struct lt_str folder = lt_arena_printf(&s->listing.arena, LT_FMT "fetched", LT_ARG(s->own));
    uint64_t name = lt_hash64(address, strlen(address), 0);
    if (!folder.p || (mkdir(folder.p, 0777) != 0 && errno != EEXIST))
        return NULL;
    return lt_arena_printf(&s->listing.arena, LT_FMT "/%016" PRIx64, LT_ARG(folder), name).p;
}

/* What stands in the ledger and in reports: the address without its secrets. NULL: out of memory. */
static const char *name_of(struct lt_shop *s, const char *address)
{
    struct lt_str whole = lt_str_of(address);
    struct lt_buf shown = LT_BUF(whole.n + LT_SHOWN_KEY_ADDS);
    lt_shown_key(&shown, whole);
    struct lt_str name = lt_arena_printf(&s->listing.arena, LT_FMT, LT_ARG(lt_buf_str(&shown)));
    bool failed = shown.failed;
    lt_buf_close(&shown);
    return failed ? NULL : name.p;
}

static enum lt_status put(struct lt_shop *s, const char *name, const char *address,
                          const struct lt_errand *from, const char *why)
{
    struct lt_listed item;
    enum lt_status st =
        lt_listing_make(s->cx, &s->listing, from->path ? from->path : address, (struct lt_str){0}, &item);
    if (st)
        return st;
    item.key = lt_str_of(name);
    item.address = name;
    item.url = from->url;
    item.charset = from->charset;
    item.is_public = from->is_public;
    item.box = true; /* it gets its name when its title is known */
    item.missing = why != NULL;
    item.why = why;
    return lt_listing_put(s->cx, &s->listing, &item);
}

static enum lt_status gather_list(struct gathering *g, const char *path, bool *is_list);

/* What has changed at the address lies at `path` then; else *why it could not be had. */
static enum lt_status ask(struct lt_shop *s, const char *name, const char *address, const char *path,
                          struct lt_errand *from, const char **why)
{
    struct lt_arena *arena = &s->listing.arena;
    enum lt_status st = LT_OK;
    if (s->opts->watch_s && lt_patience_waits(path)) {
        *why = lt_arena_printf(arena, "%s: it could not be had, and is asked again later", name).p;
    } else {
        be_polite(address);
        int again_s = 0;
        st = lt_errand_fetch(s->l, address, path, arena, from, &again_s);
        if (st == LT_OOM || st == LT_FULL || st == LT_USAGE || st == LT_CANCELLED)
            return lt_fail(s->cx, st, "%s", lectern_error(s->l));
        if (!st) {
            lt_patience_forget(path);
            return LT_OK;
        }
        lt_patience_failed(path, s->opts->watch_s, again_s);
        *why = lt_arena_printf(arena, "%s", lectern_error(s->l)).p;
    }
    from->path = NULL;
    return *why ? LT_OK : lt_fail(s->cx, LT_OOM, "an address: out of memory");
}

static enum lt_status gather_address(void *user, const char *address)
{
    struct gathering *g = user;
    struct lt_shop *s = g->s;
    const char *name = name_of(s, address);
    struct lt_errand from = {.name = lt_str_of(name)};
    bool is_list = false;
    if (!name)
        return lt_fail(s->cx, LT_OOM, "an address: out of memory");
    if (s->bare)
        return lt_fail(s->cx, LT_USAGE, "%s: addresses are for runs that keep a ledger", name);
    if (!lt_errand_is_address(address))
        return put(s, name, address, &from, "it is no address that can be fetched");
    const char *path = place_of(s, address);
    if (!path)
        return lt_fail(s->cx, LT_IO, LT_FMT "fetched: %s", LT_ARG(s->own), strerror(errno));
    const char *why = NULL;
    enum lt_status st = ask(s, name, address, path, &from, &why);
    if (st || why)
        return st ? st : put(s, name, address, &from, why);
    st = gather_list(g, path, &is_list);
    return st || is_list ? st : put(s, name, address, &from, NULL);
}

/* A file that is a list of feeds: each of them. */
static enum lt_status gather_list(struct gathering *g, const char *path, bool *is_list)
{
    struct lt_shop *s = g->s;
    struct lt_buf text = LT_BUF(LIST_BYTES);
    struct lt_cx quiet = {0};
    if (g->depth == DEPTH)
        return LT_OK;
    enum lt_status st = lt_io_read_file(&quiet, path, &text);
    *is_list = !st && lt_opml_is(lt_buf_str(&text));
    struct gathering below = {s, g->depth + 1};
    st = *is_list ? lt_opml_each(s->cx, lt_buf_str(&text), &s->listing.arena, gather_address, &below) : LT_OK;
    lt_buf_close(&text);
    return st;
}

enum lt_status lt_addresses_list(struct lt_shop *s, const char *operand)
{
    struct gathering g = {s, 0};
    bool is_list = false;
    if (lt_errand_is_address(operand))
        return gather_address(&g, operand);
    enum lt_status st = gather_list(&g, operand, &is_list);
    return st || is_list ? st : lt_listing_add(s->cx, &s->listing, operand);
}
