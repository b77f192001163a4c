/* read/entity.c - see entity.h. */
#include "read/entity.h"

#include "base/utf8.h"

#include <string.h>

static const struct {
    const char *name;
    uint32_t c;
} entities[] = {
    {"amp", '&'},       {"lt", '<'},        {"gt", '>'},        {"quot", '"'},      {"apos", '\''},
    {"nbsp", 0xA0},     {"iexcl", 0xA1},    {"cent", 0xA2},     {"pound", 0xA3},    {"yen", 0xA5},
    {"sect", 0xA7},     {"copy", 0xA9},     {"ordf", 0xAA},     {"laquo", 0xAB},    {"shy", 0xAD},
    {"reg", 0xAE},      {"deg", 0xB0},      {"plusmn", 0xB1},   {"sup2", 0xB2},     {"sup3", 0xB3},
    {"micro", 0xB5},    {"para", 0xB6},     {"middot", 0xB7},   {"ordm", 0xBA},     {"raquo", 0xBB},
    {"frac14", 0xBC},   {"frac12", 0xBD},   {"frac34", 0xBE},   {"iquest", 0xBF},   {"Agrave", 0xC0},
    {"Aacute", 0xC1},   {"Auml", 0xC4},     {"Aring", 0xC5},    {"AElig", 0xC6},    {"Ccedil", 0xC7},
    {"Eacute", 0xC9},   {"Ouml", 0xD6},     {"times", 0xD7},    {"Oslash", 0xD8},   {"Uuml", 0xDC},
    {"szlig", 0xDF},    {"agrave", 0xE0},   {"aacute", 0xE1},   {"acirc", 0xE2},    {"atilde", 0xE3},
    {"auml", 0xE4},     {"aring", 0xE5},    {"aelig", 0xE6},    {"ccedil", 0xE7},   {"egrave", 0xE8},
    {"eacute", 0xE9},   {"ecirc", 0xEA},    {"euml", 0xEB},     {"igrave", 0xEC},   {"iacute", 0xED},
    {"icirc", 0xEE},    {"iuml", 0xEF},     {"ntilde", 0xF1},   {"ograve", 0xF2},   {"oacute", 0xF3},
    {"ocirc", 0xF4},    {"otilde", 0xF5},   {"ouml", 0xF6},     {"divide", 0xF7},   {"oslash", 0xF8},
    {"ugrave", 0xF9},   {"uacute", 0xFA},   {"ucirc", 0xFB},    {"uuml", 0xFC},     {"yuml", 0xFF},
    {"OElig", 0x152},   {"oelig", 0x153},   {"Scaron", 0x160},  {"scaron", 0x161},  {"ensp", 0x2002},
    {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwnj", 0x200C},   {"zwj", 0x200D},    {"ndash", 0x2013},
    {"mdash", 0x2014},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"ldquo", 0x201C},
    {"rdquo", 0x201D},  {"bdquo", 0x201E},  {"dagger", 0x2020}, {"Dagger", 0x2021}, {"bull", 0x2022},
    {"hellip", 0x2026}, {"permil", 0x2030}, {"prime", 0x2032},  {"Prime", 0x2033},  {"lsaquo", 0x2039},
    {"rsaquo", 0x203A}, {"euro", 0x20AC},   {"trade", 0x2122},  {"larr", 0x2190},   {"rarr", 0x2192},
    {"minus", 0x2212},  {"asymp", 0x2248},  {"ne", 0x2260},     {"le", 0x2264},     {"ge", 0x2265},
    {"star", 0x2606},   {"starf", 0x2605},  {"alpha", 0x3B1},   {"beta", 0x3B2},    {"pi", 0x3C0},
};

static uint32_t numeric(struct lt_str digits)
{
    bool hex = digits.n && (digits.p[0] == 'x' || digits.p[0] == 'X');
    if (hex)
        digits = lt_str_from(digits, 1);
    int base = hex ? 16 : 10;
    uint32_t c = 0;
    if (digits.n == 0 || digits.n > 7)
        return 0;
    for (size_t i = 0; i < digits.n; i++) {
        int digit = lt_hex_digit(digits.p[i]);
        if (digit < 0 || digit >= base)
            return 0;
        c = c * (uint32_t)base + (uint32_t)digit;
    }
    return c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? 0 : c;
}

uint32_t lt_entity(struct lt_str reference)
{
    if (reference.n < 4 || reference.p[0] != '&' || reference.p[reference.n - 1] != ';')
        return 0;
    struct lt_str name = lt_str_slice(reference, 1, reference.n - 2);
    if (name.p[0] == '#')
        return numeric(lt_str_from(name, 1));
    for (size_t i = 0; i < LT_COUNT(entities); i++)
        if (lt_str_eqz(name, entities[i].name))
            return entities[i].c;
    return 0;
}

struct lt_str lt_entities_decoded(struct lt_buf *b)
{
    struct lt_str s = lt_buf_str(b);
    size_t to = 0;
    for (size_t i = 0; i < s.n;) {
        size_t end = s.p[i] == '&' ? lt_str_find_char(lt_str_slice(s, i, 40), ';') : SIZE_MAX;
        uint32_t c = end == SIZE_MAX ? 0 : lt_entity(lt_str_slice(s, i, end + 1));
        if (!c) {
            b->p[to++] = b->p[i++];
            continue;
        }
        char utf8[4];
        size_t n = lt_utf8_put(utf8, c); /* at most four bytes, as the shortest reference has */
        memcpy(b->p + to, utf8, n);
        to += n;
        i += end + 1;
    }
    b->n = to;
    return lt_str_trim(lt_buf_str(b));
}
