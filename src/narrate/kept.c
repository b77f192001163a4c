/* narrate/kept.c - see kept.h. In pieces, as the cache gives each of its folders a small share; the first
 * entry says how many there are. */
#include "narrate/kept.h"

#include "base/io.h"
#include "narrate/studio.h"

#include <string.h>
#include <unistd.h>

enum { PIECE_BYTES = 1 << 20, PIECES_MAX = 4096 };

static enum lt_status add_sound(void *user, struct lt_article *a, int64_t gap48, const struct lt_take *take)
{
    struct lt_hash128 *h = user;
    (void)a;
    h->high = lt_hash64(&gap48, sizeof gap48, h->high);
    h->low = lt_hash64(&gap48, sizeof gap48, h->low);
    if (take) {
        h->high = lt_hash64(take->bytes, take->n_bytes, h->high);
        h->low = lt_hash64(take->bytes, take->n_bytes, h->low ^ take->n_bytes);
    }
    return LT_OK;
}

/* Everything that the packed sound depends on: what is heard, and what packs it. */
static enum lt_status find_key(struct lt_article *a, struct lt_recording *r, struct lt_str how,
                               struct lt_hash128 *key)
{
    struct lt_str parts[] = {LT_S("lectern packed " LT_VERSION), how, lt_str_of(lt_pcmfile_version())};
    *key = (struct lt_hash128){(uint64_t)a->performance.encode.rate_hz, r->how->pcm};
    for (size_t i = 0; i < LT_COUNT(parts); i++) {
        key->high = lt_hash64(parts[i].p, parts[i].n, key->high);
        key->low = lt_hash64(parts[i].p, parts[i].n, key->low);
    }
    return lt_article_play(a, r, add_sound, key);
}

static struct lt_hash128 key_of(const struct lt_kept *k, uint64_t piece)
{
    return (struct lt_hash128){lt_hash64(&piece, sizeof piece, k->key.high),
                               lt_hash64(&piece, sizeof piece, k->key.low)};
}

void lt_kept_close(struct lt_kept *k)
{
    if (k->fd >= 0)
        close(k->fd);
    *k = LT_KEPT;
}

/* Every piece, into a file without a name; false: one is gone. */
static bool get_pieces(struct lt_cx *cx, struct lt_cache *cache, struct lt_kept *k)
{
    struct lt_take take = {0};
    uint64_t pieces = 0;
    bool there = lt_cache_get(cache, key_of(k, 0), &take) && take.n_bytes == sizeof pieces;
    if (there)
        memcpy(&pieces, take.bytes, sizeof pieces);
    k->samples = take.length48;
    there = there && pieces <= PIECES_MAX && lt_io_temp(cx, NULL, &k->fd) == LT_OK;
    for (uint64_t i = 1; there && i <= pieces; i++)
        there = lt_cache_get(cache, key_of(k, i), &take) &&
                lt_io_write(cx, "the packed sound", k->fd, take.bytes, take.n_bytes) == LT_OK;
    lt_take_close(&take);
    return there && lseek(k->fd, 0, SEEK_SET) == 0;
}

enum lt_status lt_kept_find(struct lt_article *a, struct lt_recording *r, struct lt_str how,
                            struct lt_kept *out)
{
    struct lt_cache *cache = a->job->l->cache;
    struct lt_cx aside = {.cancel = a->cx->cancel};
    if (!cache)
        return LT_OK;
    enum lt_status st = find_key(a, r, how, &out->key);
    if (!st && !get_pieces(&aside, cache, out) && out->fd >= 0) {
        close(out->fd);
        out->fd = -1;
    }
    a->repacked = a->repacked || out->fd >= 0;
    return st;
}

void lt_kept_put(struct lt_article *a, const struct lt_kept *k, int fd, int64_t samples)
{
    struct lt_cache *cache = a->job->l->cache;
    struct lt_take take = {0};
    uint64_t pieces = 0;
    ssize_t got = 0;
    if (!cache || k->fd >= 0 || fd < 0 || !lt_grow(&take.bytes, &take.cap_bytes, PIECE_BYTES, 1, PIECE_BYTES))
        return;
    while (pieces < PIECES_MAX &&
           (got = pread(fd, take.bytes, PIECE_BYTES, (off_t)(pieces * PIECE_BYTES))) > 0) {
        take.n_bytes = (size_t)got;
        lt_cache_put(cache, key_of(k, ++pieces), &take);
    }
    if (got == 0) {
        memcpy(take.bytes, &pieces, sizeof pieces);
        take.n_bytes = sizeof pieces;
        take.length48 = samples;
        lt_cache_put(cache, key_of(k, 0), &take);
    }
    lt_take_close(&take);
}
