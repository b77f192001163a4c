/* Any bytes as a catalogue of voices: refused with a sentence, or paths that do not climb. The first line is
 * the name that is looked up. */
#include "install/install.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 64 * 1024)
        return 0;
    struct lt_str text = {(const char *)data, size}, name = {0}, licence, url;
    struct lt_arena arena = LT_ARENA(16 << 20);
    struct lt_catalogue_entry e = {0};
    struct lt_cx cx = {0};
    (void)lt_str_line(&text, &name);
    lt_card_read(text, &licence, &url);
    if (lt_catalogue_find(&cx, text, name, &arena, &e) && !cx.what[0])
        abort();
    for (size_t i = 0; i < e.n && !cx.code; i++)
        if (lt_str_find(e.files[i].path, LT_S("..")) == 0 ||
            lt_str_find(e.files[i].path, LT_S("/..")) != SIZE_MAX || !e.files[i].path.n ||
            e.files[i].path.p[0] == '/' || e.files[i].bytes > LT_INSTALL_MAX_BYTES)
            abort();
    lt_arena_close(&arena);
    return 0;
}
