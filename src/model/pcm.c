/* model/pcm.c - see pcm.h. */
#include "model/pcm.h"

#include "base/buf.h"

#include <stdlib.h>

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
