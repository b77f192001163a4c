/* tests/support/scripted.h - the promises of script/script.h, checked on a finished script: for the property
 * test and the fuzz target alike. Returns NULL, or what is broken. */
#ifndef LT_TEST_SCRIPTED_H
#define LT_TEST_SCRIPTED_H

#include "base/unicode.h"
#include "base/utf8.h"
#include "model/line.h"

#include <stdlib.h>
#include <string.h>

static inline const char *scripted_line(const struct lt_script *s, const struct lt_line *line)
{
    if (!line->say.n || line->say.n > LT_LINE_MAX_BYTES)
        return "a line says nothing or too much";
    if (!line->lang.n || line->pause_after_ms < 0 || line->pause_before_ms < 0)
        return "a line without language or with a negative pause";
    if (!lt_utf8_valid(line->say) || !lt_utf8_valid(line->show))
        return "a line cuts a character";
    uint32_t say_at = 0, show_at = 0;
    for (uint32_t i = 0; i < line->n_align; i++) {
        const struct lt_align *a = &line->align[i];
        if (a->say_at != say_at || a->show_at < show_at || (size_t)a->show_at + a->show_len > line->show.n)
            return "an alignment out of order";
        say_at += a->say_len;
        show_at = a->show_at;
    }
    if (say_at != line->say.n)
        return "an alignment that does not cover what is said";
    uint32_t end = 0;
    for (uint32_t i = 0; i < line->n_spans; i++) {
        if (line->spans[i].at < end || (size_t)line->spans[i].at + line->spans[i].len > line->say.n)
            return "spans that overlap";
        end = line->spans[i].at + line->spans[i].len;
    }
    (void)s;
    return NULL;
}

/* Every letter and digit of a block is once in a line or once in a skip; lines show it as written. */
static inline const char *scripted_block(const struct lt_doc *doc, const struct lt_script *s, uint32_t block)
{
    struct lt_str text = doc->blocks[block].text;
    unsigned char *seen = calloc(text.n + 1, 1);
    const char *bad = seen ? NULL : "memory";
    for (size_t i = 0; i < s->n_skips && !bad; i++) {
        const struct lt_skip *k = &s->skips[i];
        if (k->block != block)
            continue;
        if ((size_t)k->at + k->len > text.n || !k->why.n)
            bad = "a skip outside its block or without a reason";
        for (uint32_t b = 0; b < k->len && !bad; b++)
            bad = seen[k->at + b]++ ? "skipped twice" : NULL;
    }
    for (size_t i = 0; i < s->n_lines && !bad; i++) {
        const struct lt_line *line = &s->lines[i];
        if (line->block != block || !line->src_len)
            continue;
        if ((size_t)line->src_at + line->src_len > text.n)
            bad = "a line outside its block";
        size_t shown = 0;
        for (uint32_t b = 0; b < line->src_len && !bad; b++) {
            if (seen[line->src_at + b]) /* a note mark within the line */
                continue;
            seen[line->src_at + b] = 1;
            bad = shown < line->show.n && line->show.p[shown] == text.p[line->src_at + b]
                      ? NULL
                      : "a line shows otherwise";
            shown++;
        }
        if (!bad && shown != line->show.n)
            bad = "a line shows more than is written";
    }
    for (size_t at = 0; at < text.n && !bad;) {
        size_t here = at;
        uint32_t c = lt_utf8_next(text, &at);
        if (lt_uni_is_alnum(c) && !seen[here])
            bad = "a letter is neither spoken nor accounted for";
    }
    free(seen);
    return bad;
}

static inline const char *scripted_check(const struct lt_doc *doc, const struct lt_script *s)
{
    const char *bad = s->lang.n && s->lang_from ? NULL : "a script without a language";
    for (size_t i = 0; i < s->n_lines && !bad; i++)
        bad = scripted_line(s, &s->lines[i]);
    for (size_t i = 0; i < doc->n_blocks && !bad; i++)
        bad = scripted_block(doc, s, (uint32_t)i);
    return bad;
}

#endif
