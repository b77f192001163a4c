/* base/unicode.c - see unicode.h. The only file that knows ICU's character properties. */
#include "base/unicode.h"

#include "base/utf8.h"

#include <unicode/uchar.h>

enum lt_uni_class lt_uni_class(uint32_t c)
{
    if (c < 0x80) {
        if (lt_is_alpha((char)c))
            return LT_UNI_LETTER;
        if (lt_is_digit((char)c))
            return LT_UNI_NUMBER;
        if (lt_is_space((char)c))
            return LT_UNI_SPACE;
    }
    uint32_t mask = U_GET_GC_MASK((UChar32)c);
    if (mask & U_GC_L_MASK)
        return LT_UNI_LETTER;
    if (mask & U_GC_M_MASK)
        return LT_UNI_MARK;
    if (mask & U_GC_N_MASK)
        return LT_UNI_NUMBER;
    if (mask & U_GC_P_MASK)
        return LT_UNI_PUNCTUATION;
    if (mask & U_GC_S_MASK)
        return LT_UNI_SYMBOL;
    if ((mask & U_GC_Z_MASK) || lt_uni_is_space(c))
        return LT_UNI_SPACE;
    return LT_UNI_CONTROL;
}

bool lt_uni_is_upper(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    return (U_GET_GC_MASK((UChar32)c) & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0;
}

bool lt_uni_is_lower(uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z';
    return (U_GET_GC_MASK((UChar32)c) & U_GC_LL_MASK) != 0;
}

bool lt_uni_is_letter(uint32_t c)
{
    if (c < 0x80)
        return lt_is_alpha((char)c);
    return (U_GET_GC_MASK((UChar32)c) & U_GC_L_MASK) != 0;
}

bool lt_uni_is_digit(uint32_t c)
{
    if (c < 0x80)
        return lt_is_digit((char)c);
    return (U_GET_GC_MASK((UChar32)c) & U_GC_ND_MASK) != 0;
}

bool lt_uni_is_space(uint32_t c)
{
    if (c < 0x80)
        return lt_is_space((char)c);
    return u_isUWhiteSpace((UChar32)c);
}

bool lt_uni_is_alnum(uint32_t c)
{
    if (c < 0x80)
        return lt_is_alpha((char)c) || lt_is_digit((char)c);
    return (U_GET_GC_MASK((UChar32)c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

uint32_t lt_uni_lower(uint32_t c)
{
    if (c < 0x80)
        return (uint32_t)(unsigned char)lt_lower((char)c);
    return (uint32_t)u_tolower((UChar32)c);
}

uint32_t lt_uni_upper(uint32_t c)
{
    return (uint32_t)u_toupper((UChar32)c);
}

size_t lt_uni_letters(struct lt_str s)
{
    size_t letters = 0;
    for (size_t at = 0; at < s.n;)
        letters += lt_uni_is_letter(lt_utf8_next(s, &at));
    return letters;
}

void lt_uni_lower_add(struct lt_buf *b, struct lt_str s)
{
    for (size_t at = 0; at < s.n;)
        lt_utf8_add(b, lt_uni_lower(lt_utf8_next(s, &at)));
}

size_t lt_uni_name(uint32_t c, char out[LT_UNI_NAME_MAX])
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t n = u_charName((UChar32)c, U_UNICODE_CHAR_NAME, out, LT_UNI_NAME_MAX, &error);
    if (U_FAILURE(error) || n <= 0 || n >= LT_UNI_NAME_MAX) {
        out[0] = '\0';
        return 0;
    }
    return (size_t)n;
}

bool lt_uni_is_opening(uint32_t c)
{
    return (U_GET_GC_MASK((UChar32)c) & (U_GC_PS_MASK | U_GC_PI_MASK)) != 0;
}

bool lt_uni_is_closing(uint32_t c)
{
    return (U_GET_GC_MASK((UChar32)c) & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0;
}

bool lt_uni_ends_sentence(uint32_t c)
{
    if (c < 0x80)
        return c == '.' || c == '!' || c == '?';
    /* The Khmer khan became Sentence_Terminal only with Unicode 15.1. */
    return c == 0x17D4 || u_hasBinaryProperty((UChar32)c, UCHAR_S_TERM);
}
