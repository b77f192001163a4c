/* lang/tr/endings.c - endings that are written after figures, signs and short forms with an apostrophe:
 * "2023'te", "%20'si", "5 km'ye". A writer puts the vowels that go with how the figures or letters are said;
 * a sign that is said as another word ("TL'ye", "lira") needs others: Turkish vowels go with the last one
 * before them, in two ways (a, e) or four (ı, i, u, ü), and a d after f s t k ç ş h p is a t. */
#include "lang/tr/tr.h"

#include "base/utf8.h"
#include "lang/desk/desk.h"

#include <string.h>

enum { A_CIRC = 0xE2, C_CEDILLA = 0xE7, I_CIRC = 0xEE, O_UMLAUT = 0xF6, U_CIRC = 0xFB, U_UMLAUT = 0xFC };
enum { DOTLESS = 0x131, S_CEDILLA = 0x15F };

struct vowel {
    uint32_t c;
    bool front, round, high;
};

static const struct vowel *vowel_of(uint32_t c)
{
    static const struct vowel vowels[] = {
        {'a', false, false, false},    {A_CIRC, true, false, false},  {'e', true, false, false},
        {DOTLESS, false, false, true}, {'i', true, false, true},      {I_CIRC, true, false, true},
        {'o', false, true, false},     {O_UMLAUT, true, true, false}, {'u', false, true, true},
        {U_CIRC, false, true, true},   {U_UMLAUT, true, true, true},
    };
    for (size_t i = 0; i < LT_COUNT(vowels); i++)
        if (vowels[i].c == c)
            return &vowels[i];
    return NULL;
}

static const struct vowel *last_vowel(struct lt_str s)
{
    for (size_t at = s.n; at > 0;) {
        const struct vowel *v = vowel_of(lt_utf8_prev(s, &at));
        if (v)
            return v;
    }
    return NULL;
}

static uint32_t last_of(struct lt_str s)
{
    size_t at = s.n;
    return s.n ? lt_utf8_prev(s, &at) : 0;
}

/* The vowel that goes with the one before it, in the place of v. */
static const struct vowel *harmonic(const struct vowel *v, const struct vowel *before)
{
    if (!v->high)
        return v->round ? v : vowel_of(before->front ? 'e' : 'a');
    if (before->round)
        return vowel_of(before->front ? U_UMLAUT : 'u');
    return vowel_of(before->front ? 'i' : DOTLESS);
}

static bool is_voiceless(uint32_t c)
{
    return c == C_CEDILLA || c == S_CEDILLA || (c < 0x80 && c && strchr("fstkhp", (int)c));
}

/* "yi" after a vowel is "i" after a consonant, and the other way round. */
static struct lt_str fit_joint(struct lt_buf *b, struct lt_str end)
{
    static const char buffered[] = "yi|yı|yu|yü|ye|ya|si|sı|su|sü|nin|nın|nun|nün|ydi|ydı|yse|ysa";
    bool vowel_before = vowel_of(last_of(lt_buf_str(b))) != NULL;
    if (!vowel_before && lt_forms_have(buffered, end))
        return lt_str_from(end, 1);
    if (vowel_before && lt_forms_have("i|ı|u|ü|e|a", end))
        lt_buf_addz(b, "y");
    else if (vowel_before && lt_forms_have("in|ın|un|ün", end))
        lt_buf_addz(b, "n");
    return end;
}

void lt_tr_join_ending(struct lt_buf *b, struct lt_str end)
{
    const struct vowel *before = last_vowel(lt_buf_str(b));
    bool vowel_first = end.n && vowel_of(lt_utf8_peek(end, 0)) != NULL;
    if (vowel_first && lt_str_ends(lt_buf_str(b), LT_S("dört"))) {
        b->n--; /* dördü */
        lt_buf_addz(b, "d");
    }
    end = fit_joint(b, end);
    bool voiceless = is_voiceless(last_of(lt_buf_str(b)));
    for (size_t at = 0; at < end.n;) {
        size_t from = at;
        uint32_t c = lt_utf8_next(end, &at);
        const struct vowel *v = vowel_of(c);
        bool relative = at == end.n && from > 0 && c == 'i' && end.p[from - 1] == 'k'; /* -ki stays */
        if (v && before && !relative) {
            before = harmonic(v, before);
            char letter[4];
            lt_buf_add(b, (struct lt_str){letter, lt_utf8_put(letter, before->c)});
        } else if (from == 0 && (c == 'd' || c == 't') && end.n > 1) {
            lt_buf_addz(b, voiceless ? "t" : "d");
        } else {
            lt_buf_add(b, lt_str_slice(end, from, at - from));
        }
    }
}

bool lt_tr_is_ending(const struct lt_desk *d, size_t i)
{
    return (lt_is_mark(d, i, '\'') || lt_is_mark(d, i, 0x2019)) && lt_is_kind(d, i + 1, LT_TOK_WORD) &&
           lt_tok_at(d, i + 1)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n <= 16;
}
