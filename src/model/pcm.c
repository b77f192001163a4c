/* model/pcm.c - see pcm.h. */
#include "model/pcm.h"

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

void lt_pcm_close(struct lt_pcm *p)
{
    free(p->v);
    free(p->marks);
    *p = (struct lt_pcm){0};
}

void lt_pcm_clear(struct lt_pcm *p)
{
    p->n = 0;
    p->n_marks = 0;
    p->rate_hz = 0;
}

bool lt_pcm_reserve(struct lt_pcm *p, size_t n)
{
    return lt_grow(&p->v, &p->cap, n, sizeof *p->v, (size_t)LT_PCM_MAX_SECONDS * 192000);
}

bool lt_pcm_add_mark(struct lt_pcm *p, struct lt_mark m)
{
    if (!lt_grow(&p->marks, &p->cap_marks, p->n_marks + 1, sizeof *p->marks, 1000 * 1000))
        return false;
    p->marks[p->n_marks++] = m;
    return true;
}

bool lt_pcm_copy(const struct lt_pcm *from, struct lt_pcm *to)
{
    if (!lt_pcm_reserve(to, from->n) ||
        !lt_grow(&to->marks, &to->cap_marks, from->n_marks, sizeof *to->marks, 1000 * 1000))
        return false;
    if (from->n)
        memcpy(to->v, from->v, from->n * sizeof *to->v);
    if (from->n_marks)
        memcpy(to->marks, from->marks, from->n_marks * sizeof *to->marks);
    to->n = from->n;
    to->n_marks = from->n_marks;
    to->rate_hz = from->rate_hz;
    return true;
}
