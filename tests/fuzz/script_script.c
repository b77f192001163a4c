/* tests/fuzz/script_script.c - a document made of the input: each line is a block, its first two bytes its
 * role and what spans it has. The promises of the door must hold. */
#include "script/script.h"
#include "scripted.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void add_block(struct lt_cx *cx, struct lt_doc *d, struct lt_str line)
{
    if (line.n < 3 || !lt_utf8_valid(lt_str_from(line, 2)))
        return;
    unsigned role = (unsigned char)line.p[0], flags = (unsigned char)line.p[1];
    struct lt_str text = lt_str_from(line, 2);
    struct lt_block *b = lt_doc_add(cx, d, (enum lt_role)(role % LT_ROLES), text);
    if (!b)
        return;
    struct lt_span spans[4];
    size_t n = 0;
    size_t half = lt_utf8_cut(text, text.n / 2).n, quarter = lt_utf8_cut(text, text.n / 4).n;
    if (flags & 1)
        spans[n++] = (struct lt_span){LT_SPAN_LANGUAGE, (uint32_t)quarter, (uint32_t)(text.n - quarter),
                                      LT_S_INIT("fr")};
    if (flags & 2)
        spans[n++] = (struct lt_span){LT_SPAN_NOTE_REF, (uint32_t)quarter, (uint32_t)(half - quarter), {0}};
    if (flags & 4)
        spans[n++] = (struct lt_span){LT_SPAN_HARD_BREAK, (uint32_t)half, 0, {0}};
    if (flags & 8)
        spans[n++] =
            (struct lt_span){LT_SPAN_LANGUAGE, (uint32_t)half, (uint32_t)(text.n - half), LT_S_INIT("de")};
    if (lt_doc_set_spans(cx, d, b, spans, n))
        return;
    b->ordinal = flags & 16 ? 3 : 0;
    b->in_quote = flags & 32;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2 || size > 1 << 15)
        return 0;
    struct lt_cx cx = {0};
    struct lt_doc doc;
    struct lt_script script;
    lt_doc_init(&doc);
    lt_script_init(&script);
    struct lt_str rest = {(const char *)data + 1, size - 1}, line;
    while (lt_str_line(&rest, &line))
        add_block(&cx, &doc, line);
    struct lt_script_opts opts = {.read_roles = data[0] & 1 ? UINT32_MAX : 0};
    if (data[0] & 2)
        doc.title = LT_S("A title");
    if (data[0] & 4)
        doc.byline = LT_S("Ann Lee");
    if (lt_script(&cx, &opts, &doc, &script) == LT_OK && scripted_check(&doc, &script))
        abort();
    lt_script_close(&script);
    lt_doc_close(&doc);
    return 0;
}
