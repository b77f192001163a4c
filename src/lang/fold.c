/* lang/fold.c - folds compatibility characters (Unicode Standard Annex 15, NFKC mappings) where the
 * difference is one of typesetting and not of what is said: ligatures, full and half width, squared units,
 * mathematical alphabets, Roman numeral characters. Superscripts, fractions and circled digits keep their
 * meaning and are not folded. The only file that knows ICU's normaliser. */
#include "lang/fold.h"

#include <unicode/unorm2.h>

static const struct {
    uint32_t first, last;
} typeset[] = {
    {0x0132, 0x0133},   /* Ĳ ĳ */
    {0x01C4, 0x01CC},   /* Ǆ to ǌ */
    {0x01F1, 0x01F3},   /* Ǳ to ǳ */
    {0x02B3, 0x02B3},   /* ʳ */
    {0x02E1, 0x02E2},   /* ˡ ˢ: raised letters of short forms, as in Mˡˡᵉˢ */
    {0x1D47, 0x1D51},   /* ᵇ to ᵑ */
    {0x1D56, 0x1D5B},   /* ᵖ to ᵛ */
    {0x2000, 0x200A},   /* spaces of every width */
    {0x2010, 0x2011},   /* hyphens */
    {0x2024, 0x2025},   /* one and two dot leaders */
    {0x202F, 0x202F},   /* narrow no-break space */
    {0x205F, 0x205F},   /* mathematical space */
    {0x2102, 0x2102},   /* ℂ */
    {0x210A, 0x2113},   /* ℊ to ℓ */
    {0x2115, 0x2115},   /* ℕ */
    {0x2119, 0x211D},   /* ℙ to ℝ */
    {0x2124, 0x2124},   /* ℤ */
    {0x2126, 0x2126},   /* Ω, the ohm sign */
    {0x212A, 0x212B},   /* K and Å, the signs */
    {0x2160, 0x217F},   /* Roman numerals */
    {0x3000, 0x3000},   /* ideographic space */
    {0x3371, 0x337A},   /* ㍱ and others */
    {0x3380, 0x33DF},   /* ㎀ to ㏟ */
    {0xFB00, 0xFB06},   /* ﬀ to ﬆ */
    {0xFE10, 0xFE19},   /* vertical forms */
    {0xFE50, 0xFE6B},   /* small forms */
    {0xFF01, 0xFF5E},   /* full width */
    {0xFFE0, 0xFFE6},   /* full-width signs */
    {0x1D400, 0x1D7FF}, /* mathematical alphabets */
};

/* Nothing to see, nothing to say. Variation selectors and the zero-width joiner stay: emoji need them. */
static bool invisible(uint32_t c)
{
    return c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200C) ||
           (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

static bool is_typeset(uint32_t c)
{
    size_t low = 0, high = LT_COUNT(typeset);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c < typeset[middle].first)
            high = middle;
        else if (c > typeset[middle].last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

/* Replacements Unicode does not state, one character for one. */
static uint32_t plain(uint32_t c)
{
    switch (c) {
    case 0xA0:
    case 0x2028:
    case 0x2029:
        return ' ';
    case 0x2010:
    case 0x2011: /* hyphens that are not the ASCII one */
    case 0x2043:
    case 0xFE63:
        return '-';
    case 0x02BC: /* letter apostrophe */
        return 0x2019;
    default:
        return 0;
    }
}

bool lt_fold(uint32_t c, uint32_t to[LT_FOLD_MAX], size_t *n)
{
    *n = 0;
    if (c < 0xA0)
        return false;
    if (invisible(c))
        return true;
    to[0] = plain(c);
    if (to[0]) {
        *n = 1;
        return true;
    }
    if (!is_typeset(c))
        return false;
    if (c >= 0x2170 && c <= 0x217F)
        c -= 0x10; /* "ⅲ": small letters could be a word, these are a numeral */
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&error);
    UChar units[LT_FOLD_MAX];
    int32_t len =
        U_SUCCESS(error) ? unorm2_getDecomposition(nfkc, (UChar32)c, units, LT_FOLD_MAX, &error) : -1;
    if (len < 0 || U_FAILURE(error))
        return false;
    for (int32_t i = 0; i < len; i++)
        to[(*n)++] = units[i]; /* nothing on the list becomes a character beyond U+FFFF */
    return true;
}

uint32_t lt_fold_compose(uint32_t letter, uint32_t mark)
{
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    UChar32 c = U_SUCCESS(error) ? unorm2_composePair(nfc, (UChar32)letter, (UChar32)mark) : -1;
    return c > 0 ? (uint32_t)c : 0;
}
