/* Whatever bytes come from a reader: they are refused with a sentence, or are a document that keeps its
 * promises and comes back the same. */
#include "wiredoc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct lt_cx cx = {0};
    struct lt_doc doc, again;
    struct lt_buf first = LT_BUF(1 << 28), second = LT_BUF(1 << 28);
    lt_doc_init(&doc);
    lt_doc_init(&again);
    enum lt_status st = wire_take_doc(&cx, (struct lt_str){(const char *)data, size}, &doc);
    if ((st != LT_OK) != (cx.what[0] != '\0'))
        abort();
    if (!st) {
        wire_put_doc(&first, &doc);
        if (wire_promise(&doc) || wire_take_doc(&cx, lt_buf_str(&first), &again))
            abort();
        wire_put_doc(&second, &again);
        if (!lt_str_eq(lt_buf_str(&first), lt_buf_str(&second)))
            abort();
    }
    lt_doc_close(&doc);
    lt_doc_close(&again);
    lt_buf_close(&first);
    lt_buf_close(&second);
    return 0;
}
