/* read/papers/prose_code.c - program text: lines that are paragraphs of their own in the file, and one block
 * here. */
#include "read/papers/prose_parts.h"

void lt_prose_flush_code(struct lt_prose *p)
{
    struct lt_str text = lt_buf_str(&p->code);
    if (text.n && !p->cx->code && !lt_flow_full(p->cx, p->doc)) {
        struct lt_block *b = lt_doc_add(p->cx, p->doc, LT_ROLE_CODE, text);
        if (b)
            b->in_body = true;
    }
    lt_buf_clear(&p->code);
}

/* A line of program text. */
enum lt_status lt_prose_add_code(struct lt_prose *p, struct lt_str line)
{
    if (p->code.n + line.n + 1 > p->code.max)
        lt_prose_flush_code(p);
    if (p->code.n)
        lt_buf_addc(&p->code, '\n');
    lt_buf_add(&p->code, line);
    return lt_buf_check(p->cx, &p->code, "program text");
}
