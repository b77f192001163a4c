/* script/formula/small.c - see small.h. */
#include "script/formula/small.h"

#include "base/str.h"

static const struct small_letter {
    char plain;
    uint16_t raised, lowered; /* 0: there is none */
} smalls[] = {
    {'0', 0x2070, 0x2080}, {'1', 0xB9, 0x2081},   {'2', 0xB2, 0x2082},   {'3', 0xB3, 0x2083},
    {'4', 0x2074, 0x2084}, {'5', 0x2075, 0x2085}, {'6', 0x2076, 0x2086}, {'7', 0x2077, 0x2087},
    {'8', 0x2078, 0x2088}, {'9', 0x2079, 0x2089}, {'+', 0x207A, 0x208A}, {'=', 0x207C, 0x208C},
    {'(', 0x207D, 0x208D}, {')', 0x207E, 0x208E}, {'n', 0x207F, 0x2099}, {'i', 0x2071, 0x1D62},
    {'a', 0x1D43, 0x2090}, {'e', 0x1D49, 0x2091}, {'h', 0x2B0, 0x2095},  {'j', 0x2B2, 0x2C7C},
    {'k', 0x1D4F, 0x2096}, {'l', 0x2E1, 0x2097},  {'m', 0x1D50, 0x2098}, {'o', 0x1D52, 0x2092},
    {'p', 0x1D56, 0x209A}, {'r', 0x2B3, 0x1D63},  {'s', 0x2E2, 0x209B},  {'t', 0x1D57, 0x209C},
    {'u', 0x1D58, 0x1D64}, {'v', 0x1D5B, 0x1D65}, {'x', 0x2E3, 0x2093},  {'b', 0x1D47, 0},
    {'c', 0x1D9C, 0},      {'d', 0x1D48, 0},      {'f', 0x1DA0, 0},      {'g', 0x1D4D, 0},
    {'w', 0x2B7, 0},       {'y', 0x2B8, 0},       {'z', 0x1DBB, 0},      {'A', 0x1D2C, 0},
    {'B', 0x1D2E, 0},      {'D', 0x1D30, 0},      {'H', 0x1D34, 0},      {'I', 0x1D35, 0},
    {'M', 0x1D39, 0},      {'N', 0x1D3A, 0},      {'P', 0x1D3E, 0},      {'R', 0x1D3F, 0},
    {'T', 0x1D40, 0},      {'V', 0x2C7D, 0},      {'W', 0x1D42, 0},
};

uint32_t lt_formula_small(uint32_t c, bool raised)
{
    if (c == 0x2212 || c == '-')
        return raised ? 0x207B : 0x208B;
    for (size_t i = 0; i < LT_COUNT(smalls); i++)
        if ((uint32_t)(unsigned char)smalls[i].plain == c)
            return raised ? smalls[i].raised : smalls[i].lowered;
    return 0;
}

bool lt_formula_is_small(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(smalls); i++)
        if (smalls[i].raised == c || smalls[i].lowered == c)
            return true;
    return false;
}
