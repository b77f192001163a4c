/* pack/picks.c - see picks.h. Two-digit hours are all that players read, so a chapter that begins at 100
 * hours or later stays out. */
#include "pack/picks.h"

#include "base/utf8.h"

enum { SECOND48 = 48000, HOURS_MAX = 100 };

const struct lt_chapter *lt_picks_next(struct lt_picks *p)
{
    while (p->at < p->n) {
        const struct lt_chapter *c = &p->all[p->at++];
        if ((p->last48 < 0 || c->begin48 - p->last48 >= p->gap48) && c->begin48 >= 0 &&
            c->begin48 < (int64_t)HOURS_MAX * 3600 * SECOND48) {
            p->last48 = c->begin48;
            return c;
        }
    }
    return NULL;
}

static struct lt_picks with_gap(const struct lt_chapter *all, size_t n, int64_t gap_s)
{
    struct lt_picks p = {.all = all, .n = n, .gap48 = gap_s * SECOND48, .last48 = -1}, counting = p;
    while (lt_picks_next(&counting))
        p.count++;
    return p;
}

/* The smallest gap in whole seconds, at least one, that leaves no more than LT_CHAPTERS_MAX: short chapters
 * join the one before them, long ones stay, and the list covers the whole file. */
struct lt_picks lt_picks_of(const struct lt_chapter *all, size_t n)
{
    int64_t low = 1, high = (int64_t)HOURS_MAX * 3600;
    while (low < high) {
        int64_t mid = low + (high - low) / 2;
        if (with_gap(all, n, mid).count <= LT_CHAPTERS_MAX)
            high = mid;
        else
            low = mid + 1;
    }
    return with_gap(all, n, low);
}

void lt_picks_value(struct lt_buf *out, struct lt_str value, bool lines)
{
    for (size_t at = 0; at < value.n;) {
        uint32_t c = lt_utf8_next(value, &at);
        bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        lt_utf8_add(out, control && !(lines && c == '\n') ? ' ' : c);
    }
}

void lt_picks_title(struct lt_buf *out, const struct lt_chapter *c, unsigned number)
{
    struct lt_str title = lt_str_trim(c->title), cut = lt_utf8_cut(title, LT_CHAPTER_TITLE_BYTES);
    if (title.n == 0) /* a chapter without a name is one that players drop */
        lt_buf_addf(out, "%u", number + 1);
    lt_picks_value(out, cut, false);
    if (cut.n < title.n)
        lt_buf_addz(out, "\xE2\x80\xA6");
}
