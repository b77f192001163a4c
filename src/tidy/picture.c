/* tidy/picture.c - what belongs to pictures: a caption that ends in a credit is split into caption and
 * credit, a caption that is one becomes one, and descriptions are spoken only when asked for. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "tidy/pass.h"

#include <string.h>

/* How a credit begins; lower case, found after a full stop, a bracket or a bar, or at the start. */
static const char *const credit_words[] = {"photo:",
                                           "photos:",
                                           "photo by",
                                           "photo credit",
                                           "photo courtesy",
                                           "photograph:",
                                           "photograph by",
                                           "photography by",
                                           "image:",
                                           "image by",
                                           "image credit",
                                           "image courtesy",
                                           "images:",
                                           "illustration:",
                                           "illustration by",
                                           "picture:",
                                           "picture credit",
                                           "credit:",
                                           "credits:",
                                           "courtesy of",
                                           "courtesy:",
                                           "copyright",
                                           "screenshot:",
                                           "foto:",
                                           "fotos:",
                                           "bild:",
                                           "bildquelle",
                                           "crédit photo",
                                           "crédits photo",
                                           "crédit :",
                                           "photo :",
                                           "crédito:",
                                           "imagen:",
                                           "fotografía:",
                                           "imagem:",
                                           "foto di",
                                           "beeld:",
                                           "zdjęcie:",
                                           "fot.",
                                           "foto av",
                                           "фото:",
                                           "©",
                                           "(c)"};

static bool opens_credit(struct lt_str s)
{
    for (size_t i = 0; i < LT_COUNT(credit_words); i++) {
        struct lt_str word = lt_str_of(credit_words[i]);
        size_t at = 0, k = 0;
        while (at < s.n && k < word.n && lt_uni_lower(lt_utf8_peek(s, at)) == lt_utf8_peek(word, k)) {
            lt_utf8_next(s, &at);
            lt_utf8_next(word, &k);
        }
        if (k == word.n)
            return true;
    }
    return false;
}

/* Where the credit begins in a caption: 0 when all of it is one, the text's length when nothing is. */
static size_t credit_at(struct lt_str s)
{
    if (opens_credit(s))
        return 0;
    for (size_t i = 0; i + 2 < s.n; i++) {
        bool fresh = (s.p[i] == ' ' && i && strchr(".!?|/)-", s.p[i - 1])) || s.p[i] == '(' || s.p[i] == '[';
        if (fresh && s.n - i < 200 && opens_credit(lt_str_from(s, i + 1)))
            return s.p[i] == ' ' ? i + 1 : i;
    }
    return s.n;
}

static struct lt_str without_bar(struct lt_str s)
{
    while (s.n && strchr(" |/-", s.p[s.n - 1]))
        s.n--;
    return s;
}

/* Spans that lie wholly on one side of the cut; *n of them, moved by -at. */
static struct lt_span *spans_between(struct lt_doc *doc, const struct lt_block *b, size_t at, size_t end,
                                     size_t *n)
{
    struct lt_span *kept = lt_arena_array(&doc->arena, b->n_spans + 1, sizeof *kept);
    *n = 0;
    for (size_t i = 0; kept && i < b->n_spans; i++) {
        struct lt_span s = b->spans[i];
        if (s.at < at || (size_t)s.at + s.len > end || (s.len == 0 && s.at >= end))
            continue;
        s.at -= (uint32_t)at;
        kept[(*n)++] = s;
    }
    return kept;
}

static bool part_block(struct lt_doc *doc, struct lt_block *b, size_t at, struct lt_block *credit)
{
    size_t n_credit, n_caption;
    struct lt_str caption = without_bar(lt_str_slice(b->text, 0, at));
    struct lt_span *left = spans_between(doc, b, 0, caption.n, &n_caption);
    struct lt_span *right = spans_between(doc, b, at, b->text.n, &n_credit);
    if (!left || !right)
        return false;
    *credit = *b;
    credit->role = LT_ROLE_CREDIT;
    credit->text = lt_str_from(b->text, at);
    credit->spans = right;
    credit->n_spans = (uint32_t)n_credit;
    b->text = caption;
    b->spans = left;
    b->n_spans = (uint32_t)n_caption;
    return true;
}

enum lt_status lt_tidy_captions(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    size_t parts = 0;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        size_t at = b->role == LT_ROLE_CAPTION ? credit_at(b->text) : b->text.n;
        if (b->role == LT_ROLE_CAPTION && at == 0)
            b->role = LT_ROLE_CREDIT;
        parts += at > 0 && at < b->text.n && without_bar(lt_str_slice(b->text, 0, at)).n > 0;
    }
    if (parts == 0)
        return LT_OK;
    struct lt_block *blocks = lt_arena_array(&doc->arena, doc->n_blocks + parts, sizeof *blocks);
    if (!blocks)
        return lt_tidy_no_room(cx, doc);
    size_t n = 0;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &blocks[n++];
        *b = doc->blocks[i];
        size_t at = b->role == LT_ROLE_CAPTION ? credit_at(b->text) : b->text.n;
        if (at == 0 || at >= b->text.n || without_bar(lt_str_slice(b->text, 0, at)).n == 0)
            continue;
        if (!part_block(doc, b, at, &blocks[n]))
            return lt_tidy_no_room(cx, doc);
        n++;
    }
    doc->blocks = blocks;
    doc->n_blocks = doc->cap_blocks = n;
    return LT_OK;
}

/* "IMG_2041.jpg", "header-image", "undefined": what a program put where a description belongs. */
static bool is_file_name(struct lt_str s)
{
    static const struct lt_str suffixes[] = {LT_S_INIT(".jpg"), LT_S_INIT(".jpeg"), LT_S_INIT(".png"),
                                             LT_S_INIT(".gif"), LT_S_INIT(".webp"), LT_S_INIT(".svg"),
                                             LT_S_INIT(".avif")};
    bool spaces = memchr(s.p, ' ', s.n) != NULL;
    for (size_t i = 0; i < LT_COUNT(suffixes); i++)
        if (s.n > suffixes[i].n && lt_str_eq_nocase(lt_str_from(s, s.n - suffixes[i].n), suffixes[i]))
            return true;
    return !spaces && (memchr(s.p, '_', s.n) || lt_uni_letters(s) < 3);
}

enum lt_status lt_tidy_alt(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    for (size_t i = 0; i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role != LT_ROLE_ALT)
            continue;
        if (!opts->read_alt)
            lt_tidy_exclude(b, "what a picture shows (--read-alt says it)");
        else if (is_file_name(b->text))
            lt_tidy_exclude(b, "a picture's file name");
    }
    return LT_OK;
}
