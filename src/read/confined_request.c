/* read/confined_request.c - what the reading program is asked; see confined_request.h. */
#include "read/confined_request.h"
#include "model/doc_wire.h"

enum { TEXT_MAX = 1024 * 1024, HAS_PATH = 1, WHOLE_PAGE = 2, PICTURE = 4, ALL = 7 };

/* The texts of a request, in this order; `path` apart, which must end in NUL. */
#define TEXTS(source, opts)                                                                    \
    {&(source)->name,       &(source)->type,        &(source)->charset,   &(source)->url,      \
     &(opts)->fields.title, &(opts)->fields.author, &(opts)->fields.date, &(opts)->fields.url, \
     &(opts)->fields.lang,  &(opts)->fields.text,   &(opts)->fields.html}

void lt_confined_put_request(struct lt_buf *out, const struct lt_source *source,
                             const struct lt_read_opts *opts)
{
    const struct lt_str *const texts[] = TEXTS(source, opts);
    lt_wire_put_number(out, opts->max_bytes);
    lt_wire_put_number(out, (source->path ? HAS_PATH : 0u) | (opts->whole_page ? WHOLE_PAGE : 0u) |
                                (opts->picture ? PICTURE : 0u));
    lt_wire_put_text(out, lt_str_of(source->path));
    for (size_t i = 0; i < LT_COUNT(texts); i++)
        lt_wire_put_text(out, *texts[i]);
}

bool lt_confined_take_request(struct lt_str body, struct lt_source *source, struct lt_read_opts *opts,
                              struct lt_buf *path)
{
    *source = (struct lt_source){0};
    *opts = (struct lt_read_opts){0};
    struct lt_str *const texts[] = TEXTS(source, opts);
    struct lt_str where = {0};
    uint64_t max = 0, flags = 0;
    bool fine = lt_wire_take_number(&body, SIZE_MAX, &max) && lt_wire_take_number(&body, ALL, &flags) &&
                lt_wire_take_text(&body, TEXT_MAX, &where);
    for (size_t i = 0; i < LT_COUNT(texts) && fine; i++)
        fine = lt_wire_take_text(&body, TEXT_MAX, texts[i]);
    lt_buf_add(path, where);
    lt_buf_addc(path, '\0');
    opts->max_bytes = (size_t)max;
    opts->whole_page = flags & WHOLE_PAGE;
    opts->picture = flags & PICTURE;
    source->path = flags & HAS_PATH ? path->p : NULL;
    return fine && !body.n && !path->failed;
}
