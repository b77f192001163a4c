/* Any bytes as text in any language: no crash, nothing endless, and pieces that hold. The first byte chooses
 * the language. */
#include "base/utf8.h"
#include "script/normal/normal.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void check_pieces(struct lt_str show, const struct lt_said *s)
{
    uint32_t say = 0, from = 0, to = 0;
    for (size_t i = 0; i < s->n_align; i++) {
        const struct lt_align *a = &s->align[i];
        require(a->say_at == say && a->say_len > 0 && a->show_len > 0);
        require(a->show_at >= from && a->show_at + a->show_len >= to && a->show_at + a->show_len <= show.n);
        say += a->say_len;
        from = a->show_at;
        to = a->show_at + a->show_len;
    }
    require(say == s->say.n);
    uint32_t end = 0;
    for (size_t i = 0; i < s->n_spans; i++) {
        require(s->spans[i].at >= end && s->spans[i].len > 0);
        end = s->spans[i].at + s->spans[i].len;
        require(end <= s->say.n);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const langs[] = {"en", "en-GB", "de",  "es", "fr", "it", "pt", "nl", "pl", "sv",
                                        "hu", "ru",    "tlh", "da", "nb", "fi", "tr", "ca", "cs", "uk"};
    if (size == 0 || size > 65536)
        return 0;
    struct lt_str show = {(const char *)data + 1, size - 1};
    struct lt_said said = {0};
    struct lt_cx cx = {0};
    if (lt_normal(&cx, lt_str_of(langs[data[0] % LT_COUNT(langs)]), show, &said) == LT_OK) {
        check_pieces(show, &said);
        require(!lt_utf8_valid(show) || lt_utf8_valid(lt_buf_str(&said.say)));
    }
    lt_said_close(&said);
    return 0;
}
