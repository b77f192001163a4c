/* tests/fuzz/script_sentence.c - any bytes as a text: the first picks the language. Slices must be in order
 * and leave out nothing but white space. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "script/sentence/sentence.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_gap(struct lt_str text, size_t from, size_t to)
{
    while (from < to) {
        uint32_t c = lt_utf8_next(text, &from);
        if (c && !lt_uni_is_space(c))
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const langs[] = {"en", "de", "fr", "ru", "ar", "hy",
                                        "el", "ja", "zh", "cs", "hi", "kk"};
    if (size < 1 || size > 1 << 16)
        return 0;
    struct lt_str text = {(const char *)data + 1, size - 1};
    struct lt_sentences it;
    struct lt_str s;
    size_t done = 0;
    lt_sentences_open(&it, lt_str_of(langs[data[0] % LT_COUNT(langs)]), text);
    while (lt_sentences_next(&it, &s)) {
        size_t at = (size_t)(s.p - text.p);
        if (!s.n || at < done || at + s.n > text.n)
            abort();
        check_gap(text, done, at);
        done = at + s.n;
    }
    check_gap(text, done, text.n);
    return 0;
}
