/* script/lines/writer.c - see writer.h. */
#include "script/lines/writer.h"

#include <stdlib.h>

void lt_writer_close(struct lt_writer *w)
{
    lt_said_close(&w->said);
    lt_buf_close(&w->say);
    lt_buf_close(&w->plain);
    free(w->align);
    free(w->spans);
    free(w->gaps);
    free(w->raised);
    free(w->tongues);
    *w = (struct lt_writer){0};
}

enum lt_status lt_writer_oom(struct lt_writer *w)
{
    return lt_fail(w->cx, LT_OOM, "the script of " LT_FMT ": out of memory", LT_ARG(w->doc->name));
}
