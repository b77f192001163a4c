/* lang/desk/say.c - see lang/desk/say.h. Failures stick in out->say, which is checked once at the end. */
#include "lang/desk/say.h"

#include "lang/cldr.h"
#include "lang/other/other.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <stdlib.h>

static void piece(struct lt_said *out, size_t say_at, uint32_t from, uint32_t to)
{
    if (out->say.failed || out->say.n == say_at)
        return;
    if (!lt_grow(&out->align, &out->cap_align, out->n_align + 1, sizeof *out->align, SIZE_MAX)) {
        out->say.failed = out->say.refused = true;
        return;
    }
    out->align[out->n_align++] =
        (struct lt_align){(uint32_t)say_at, (uint32_t)(out->say.n - say_at), from, to - from};
}

/* A space after what is said; it belongs to the piece before it. */
static void add_space(struct lt_said *out)
{
    size_t before = out->say.n;
    lt_buf_addc(&out->say, ' ');
    if (out->say.n > before && out->n_align)
        out->align[out->n_align - 1].say_len++;
}

/* Scripts that put no spaces between words. */
static bool runs_on(uint32_t c)
{
    return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x2E80 && c < 0xAC00) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0x20000 && c < 0x40000);
}

static bool ends_in_word(struct lt_str say)
{
    if (say.n == 0)
        return false;
    unsigned char last = (unsigned char)say.p[say.n - 1];
    if (last < 0x80)
        return lt_is_alpha((char)last) || lt_is_digit((char)last);
    size_t at = say.n;
    uint32_t c = lt_utf8_prev(say, &at);
    return lt_uni_is_alnum(c) && !runs_on(c);
}

void lt_say(struct lt_said *out, struct lt_str words, uint32_t from, uint32_t to)
{
    if (words.n == 0)
        return;
    if (ends_in_word(lt_buf_str(&out->say)))
        add_space(out);
    lt_say_joined(out, words, from, to);
}

void lt_say_joined(struct lt_said *out, struct lt_str text, uint32_t from, uint32_t to)
{
    size_t at = out->say.n;
    lt_buf_add(&out->say, text);
    piece(out, at, from, to);
}

void lt_say_space(struct lt_said *out, uint32_t from, uint32_t to)
{
    if (out->say.n && out->say.p[out->say.n - 1] != ' ')
        lt_say_joined(out, LT_S(" "), from, to);
}

bool lt_say_cut(struct lt_said *out)
{
    if (out->say.failed || !out->n_align || out->align[out->n_align - 1].say_len < 2)
        return false;
    out->say.n--;
    out->align[out->n_align - 1].say_len--;
    return true;
}

void lt_say_trim(struct lt_said *out)
{
    while (out->say.n && out->n_align && out->say.p[out->say.n - 1] == ' ') {
        out->say.n--;
        if (--out->align[out->n_align - 1].say_len == 0)
            out->n_align--;
    }
}

void lt_said_close(struct lt_said *out)
{
    lt_buf_close(&out->say);
    lt_buf_close(&out->folded);
    lt_buf_close(&out->words);
    lt_spellout_close(out->spellout);
    lt_cldr_close(out->cldr);
    free(out->align);
    free(out->spans);
    free(out->tokens);
    *out = (struct lt_said){0};
}
