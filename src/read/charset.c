/* read/charset.c - see charset.h. The only file that knows ICU's converters.
 *
 * The order of belief: a byte order mark; NULs in every second byte (UTF-16 without one); valid UTF-8 (no
 * legacy text of any length is that by accident, so labels that contradict it are wrong); then the declared
 * label, unless what it gives does not look like writing; then what ICU's detector and a few old encodings
 * give, the most plausible one first; Windows-1252 when all else fails. Labels are read as browsers read them
 * (WHATWG Encoding Standard, section 4.2): Latin-1 is Windows-1252 and so on. */
#include "read/charset.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum {
    PRESCAN_BYTES = 1024, /* HTML standard, "prescan a byte stream to determine its encoding" */
    SAMPLE_BYTES = 16 * 1024,
    PIVOT_UNITS = 4096,
    MAX_CANDIDATES = 12,
    ENOUGH_TO_DETECT = 8
};

/* Labels whose common meaning is not the one ICU gives them. */
static const struct alias {
    const char *label, *icu;
} aliases[] = {
    {"iso-8859-1", "windows-1252"}, {"iso8859-1", "windows-1252"},  {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},     {"latin-1", "windows-1252"},    {"l1", "windows-1252"},
    {"ascii", "windows-1252"},      {"us-ascii", "windows-1252"},   {"ansi", "windows-1252"},
    {"cp1252", "windows-1252"},     {"x-cp1252", "windows-1252"},   {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},     {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"},
    {"gb2312", "GB18030"},          {"gb_2312-80", "GB18030"},      {"gbk", "GB18030"},
    {"x-gbk", "GB18030"},           {"euc-kr", "windows-949"},      {"ks_c_5601-1987", "windows-949"},
    {"shift_jis", "windows-31j"},   {"shift-jis", "windows-31j"},   {"sjis", "windows-31j"},
    {"x-sjis", "windows-31j"},      {"big5", "Big5-HKSCS"},         {"x-mac-cyrillic", "x-mac-cyrillic"},
};

/* "utf-8" and the UTF-16s are not here: by the time a label is asked for, the bytes have disproved them. */
static const char *icu_name(struct lt_str label, char *spare, size_t room)
{
    for (size_t i = 0; i < LT_COUNT(aliases); i++)
        if (lt_str_eq_nocase(label, lt_str_of(aliases[i].label)))
            return aliases[i].icu;
    if (label.n == 0 || label.n >= room || lt_str_starts_nocase(label, LT_S("utf")) ||
        lt_str_starts_nocase(label, LT_S("unicode")))
        return NULL;
    memcpy(spare, label.p, label.n);
    spare[label.n] = 0;
    return spare;
}

static UConverter *open_converter(const char *name)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *c = ucnv_open(name, &error);
    return U_SUCCESS(error) ? c : NULL;
}

static void add_utf16(struct lt_buf *out, const UChar *units, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t c = units[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < n && units[i + 1] >= 0xDC00 && units[i + 1] < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
        if (c) /* NULs mean nothing in a text */
            lt_utf8_add(out, c);
    }
}

/* All of `bytes` through c, added to *out. A surrogate pair may stand across two rounds: it is carried over.
 */
static void convert(UConverter *c, struct lt_str bytes, struct lt_buf *out)
{
    UChar units[PIVOT_UNITS];
    size_t carried = 0;
    const char *from = bytes.p, *end = bytes.p + bytes.n;
    ucnv_reset(c);
    for (;;) {
        UChar *to = units + carried;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(c, &to, units + PIVOT_UNITS, &from, end, NULL, true, &error);
        size_t n = (size_t)(to - units);
        bool more = error == U_BUFFER_OVERFLOW_ERROR;
        carried = more && n && (units[n - 1] & 0xFC00) == 0xD800;
        add_utf16(out, units, n - carried);
        if (carried)
            units[0] = units[n - 1];
        if (!more || out->failed)
            return;
    }
}

/* How much does a converted text look like writing? Few odd places in many foreign characters. */
struct looks {
    size_t foreign; /* characters above ASCII */
    size_t odd;
};

static bool joins_words(uint32_t c)
{
    return c == 0x2019 || c == 0x2018 || c == 0xB7 || c == 0x2010 || c == 0x2011 || c == 0x2013 ||
           c == 0x2014 || c == 0x30FB || c == 0x2026;
}

static bool is_latin(uint32_t c)
{
    return c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
}

/* How strange the letter `c` is after `before`: capitals inside words, two scripts in one. */
static unsigned oddity_of_letter(uint32_t before, uint32_t c)
{
    if (!lt_uni_is_letter(before))
        return 0;
    bool capital_inside = lt_uni_is_lower(before) && lt_uni_is_upper(c) && (c >= 0x80 || before >= 0x80);
    return (unsigned)capital_inside + (is_latin(before) != is_latin(c));
}

/* A sign that no keyboard has, inside a word: between a letter and a Latin one. */
static bool pierces_word(uint32_t two_before, uint32_t before, uint32_t c)
{
    if (before < 0x80 || !lt_uni_is_letter(two_before) || !is_latin(c) || joins_words(before))
        return false;
    enum lt_uni_class kind = lt_uni_class(before);
    return !lt_uni_is_letter(before) && kind != LT_UNI_MARK && kind != LT_UNI_SPACE;
}

static struct looks look_at(struct lt_str text)
{
    struct looks l = {0};
    uint32_t before = ' ', c = ' ';
    size_t run = 0; /* of non-ASCII Latin letters: three in a row are rare in any language that uses them */
    for (size_t at = 0; at < text.n;) {
        uint32_t two_before = before;
        before = c;
        c = lt_utf8_next(text, &at);
        enum lt_uni_class kind = lt_uni_class(c);
        bool letter = kind == LT_UNI_LETTER;
        run = letter && c >= 0x80 && is_latin(c) ? run + 1 : 0;
        l.foreign += c >= 0x80;
        l.odd += run >= 3;
        if (c == LT_UTF8_REPLACEMENT || (kind == LT_UNI_CONTROL && c >= 0x80 && c != 0xAD))
            l.odd += 4;
        if (letter)
            l.odd += oddity_of_letter(before, c) + (pierces_word(two_before, before, c) ? 2 : 0);
    }
    return l;
}

/* From the first byte that is not ASCII on: what comes before it looks the same in every encoding. */
static struct lt_str sample_of(struct lt_str bytes)
{
    size_t at = 0;
    while (at < bytes.n && (unsigned char)bytes.p[at] < 0x80 && bytes.p[at] != 0x1B)
        at++;
    return lt_str_slice(bytes, at > 64 ? at - 64 : 0, SAMPLE_BYTES);
}

struct choice {
    char name[MAX_CANDIDATES][64];
    size_t n;
};

static void add_choice(struct choice *c, const char *name)
{
    for (size_t i = 0; i < c->n; i++)
        if (strcmp(c->name[i], name) == 0)
            return;
    if (c->n < MAX_CANDIDATES && strlen(name) < sizeof c->name[0])
        strcpy(c->name[c->n++], name);
}

static void add_detected(struct choice *c, struct lt_str sample, int at_least, int below)
{
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *d = ucsdet_open(&error);
    int32_t n = 0;
    const UCharsetMatch **all = NULL;
    ucsdet_setText(d, sample.p, (int32_t)sample.n, &error);
    all = ucsdet_detectAll(d, &n, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < n; i++) {
        int32_t sure = ucsdet_getConfidence(all[i], &error);
        const char *name = ucsdet_getName(all[i], &error);
        char spare[64];
        const char *icu = U_SUCCESS(error) ? icu_name(lt_str_of(name), spare, sizeof spare) : NULL;
        if (icu && sure >= at_least && sure < below)
            add_choice(c, icu);
    }
    ucsdet_close(d);
}

/* The candidate with the least odd text; between equals the one that was named first. */
static UConverter *most_plausible(const struct choice *choices, struct lt_str sample)
{
    UConverter *best = NULL;
    struct looks best_looks = {0};
    for (size_t i = 0; i < choices->n; i++) {
        UConverter *c = open_converter(choices->name[i]);
        if (!c)
            continue;
        struct lt_buf text = LT_BUF((size_t)SAMPLE_BYTES * 4);
        convert(c, sample, &text);
        struct looks l = look_at(lt_buf_str(&text));
        lt_buf_close(&text);
        /* odd per foreign character, without division: a/b < c/d */
        bool better = !best || l.odd * (best_looks.foreign + 1) < best_looks.odd * (l.foreign + 1);
        if (better) {
            if (best)
                ucnv_close(best);
            best = c;
            best_looks = l;
        } else {
            ucnv_close(c);
        }
        if (i == 0 && l.odd * 20 <= l.foreign)
            break; /* the label holds */
    }
    return best;
}

/* ISO-2022 shifts between alphabets with escapes and so looks like ASCII. */
static bool has_shifts(struct lt_str bytes)
{
    size_t at = lt_str_find(bytes, LT_S("\x1B$"));
    return at != SIZE_MAX && at + 2 < bytes.n && strchr("@B)(A", bytes.p[at + 2]);
}

static size_t foreign_bytes(struct lt_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += (unsigned char)s.p[i] >= 0x80;
    return n;
}

static UConverter *choose(struct lt_str bytes, struct lt_str label)
{
    struct lt_str sample = sample_of(bytes);
    struct choice choices = {0};
    char spare[64];
    const char *named = icu_name(label, spare, sizeof spare);
    if (named) {
        add_choice(&choices, named);
        UConverter *c = most_plausible(&choices, sample);
        if (!c)
            choices.n = 0; /* no such encoding */
        else
            ucnv_close(c);
    }
    /* From a few characters the detector knows less than habit does. */
    if (foreign_bytes(sample) >= ENOUGH_TO_DETECT || has_shifts(sample))
        add_detected(&choices, sample, 40, 101);
    add_choice(&choices, "windows-1252");
    add_detected(&choices, sample, 5, 101);
    add_choice(&choices, "macintosh");
    add_choice(&choices, "ibm-850");
    return most_plausible(&choices, sample);
}

/* The value after `key` and "=", with or without quotes. */
static struct lt_str value_after(struct lt_str s, const char *key)
{
    size_t at = lt_str_find_nocase(s, lt_str_of(key));
    if (at == SIZE_MAX)
        return (struct lt_str){0};
    s = lt_str_trim(lt_str_from(s, at + strlen(key)));
    if (s.n == 0 || s.p[0] != '=')
        return (struct lt_str){0};
    s = lt_str_trim(lt_str_from(s, 1));
    if (s.n && (s.p[0] == '"' || s.p[0] == '\''))
        s = lt_str_from(s, 1);
    size_t n = 0;
    while (n < s.n && (lt_is_alpha(s.p[n]) || lt_is_digit(s.p[n]) || strchr("-_:.", s.p[n])))
        n++;
    return lt_str_slice(s, 0, n);
}

/* What the text itself says: <?xml encoding="…"?>, or a meta element near the top of an HTML page. */
static struct lt_str declared_inside(struct lt_str bytes, enum lt_markup markup)
{
    struct lt_str head = lt_str_slice(bytes, 0, PRESCAN_BYTES * (markup == LT_MARKUP_HTML ? 4 : 1));
    if (markup == LT_MARKUP_NONE)
        return (struct lt_str){0};
    if (lt_str_starts(lt_str_trim(head), LT_S("<?xml"))) {
        struct lt_str in = value_after(lt_str_slice(head, 0, lt_str_find(head, LT_S("?>"))), "encoding");
        if (in.n)
            return in;
    }
    while (markup == LT_MARKUP_HTML && head.n) {
        size_t at = lt_str_find_nocase(head, LT_S("<meta"));
        if (at == SIZE_MAX)
            break;
        head = lt_str_from(head, at + 5);
        struct lt_str in = value_after(lt_str_slice(head, 0, lt_str_find_char(head, '>')), "charset");
        if (in.n)
            return in;
    }
    return (struct lt_str){0};
}

/* A file that was cut may end in the middle of a character. */
static struct lt_str without_cut_character(struct lt_str s)
{
    size_t n = 0; /* continuation bytes at the end */
    while (n < 3 && n < s.n && ((unsigned char)s.p[s.n - 1 - n] & 0xC0) == 0x80)
        n++;
    unsigned char lead = n < s.n ? (unsigned char)s.p[s.n - 1 - n] : 0;
    size_t need = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    return need > n ? lt_str_slice(s, 0, s.n - 1 - n) : s;
}

/* The next character; *broken: the byte is none. */
static uint32_t next_or_broken(struct lt_str bytes, size_t *at, bool *broken)
{
    size_t start = *at;
    uint32_t c = lt_utf8_next(bytes, at);
    *broken = c == LT_UTF8_REPLACEMENT && *at - start == 1;
    return c;
}

/* Are there at least four whole characters beyond ASCII for every broken one? */
static bool is_mostly_utf8(struct lt_str bytes)
{
    size_t whole = 0, broken = 0;
    for (size_t at = 0; at < bytes.n && broken <= whole + 1000;) {
        bool bad;
        uint32_t c = next_or_broken(bytes, &at, &bad);
        whole += !bad && c >= 0x80;
        broken += bad;
    }
    return whole && broken * 4 <= whole;
}

static bool is_between_ascii(struct lt_str s, size_t start, size_t end)
{
    return (start == 0 || (unsigned char)s.p[start - 1] < 0x80) && end < s.n &&
           (unsigned char)s.p[end] < 0x80;
}

/* Mostly UTF-8 with some bytes that are not: pieces from elsewhere, or cut characters. A broken byte between
 * ASCII is read as Windows-1252 (the usual stray), any other is U+FFFD. False: more broken than whole. */
static bool repair_utf8(struct lt_str bytes, struct lt_buf *out)
{
    bytes = without_cut_character(bytes);
    if (!is_mostly_utf8(bytes))
        return false;
    UConverter *strays = open_converter("windows-1252");
    for (size_t at = 0; at < bytes.n && !out->failed;) {
        size_t start = at;
        bool bad;
        uint32_t c = next_or_broken(bytes, &at, &bad);
        if (bad && strays && is_between_ascii(bytes, start, at))
            convert(strays, lt_str_slice(bytes, start, 1), out);
        else if (c)
            lt_utf8_add(out, c);
    }
    if (strays)
        ucnv_close(strays);
    return true;
}

static const struct mark {
    struct lt_str bytes;
    const char *encoding;
} marks[] = {
    /* UTF-32LE before UTF-16LE, whose mark it begins with */
    {LT_S_INIT("\xEF\xBB\xBF"), "UTF-8"},    {LT_S_INIT("\xFF\xFE\0\0"), "UTF-32LE"},
    {LT_S_INIT("\0\0\xFE\xFF"), "UTF-32BE"}, {LT_S_INIT("\xFF\xFE"), "UTF-16LE"},
    {LT_S_INIT("\xFE\xFF"), "UTF-16BE"},     {LT_S_INIT("\x84\x31\x95\x33"), "GB18030"},
};

/* UTF-16 without a mark: in any text that has spaces and line ends, one of two bytes is often NUL. */
static const char *wide_by_nuls(struct lt_str bytes)
{
    size_t n = bytes.n < 2048 ? bytes.n & ~(size_t)1 : 2048, even = 0, odd = 0;
    for (size_t i = 0; i < n; i++)
        if (bytes.p[i] == 0)
            *(i % 2 ? &odd : &even) += 1;
    if (n < 4)
        return NULL;
    if (odd * 6 > n / 2 && even * 10 < odd)
        return "UTF-16LE";
    if (even * 6 > n / 2 && odd * 10 < even)
        return "UTF-16BE";
    return NULL;
}

/* NULs go, and CR alone (old Macintosh) becomes LF. */
static bool needs_scrub(struct lt_str text)
{
    return text.n &&
           (memchr(text.p, 0, text.n) || (memchr(text.p, '\r', text.n) && !memchr(text.p, '\n', text.n)));
}

static void scrub(struct lt_str text, struct lt_buf *out)
{
    bool lone = !memchr(text.p, '\n', text.n);
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i])
            lt_buf_addc(out, lone && text.p[i] == '\r' ? '\n' : text.p[i]);
}

static enum lt_status decode(struct lt_cx *cx, struct lt_str bytes, struct lt_str label, const char *certain,
                             struct lt_buf *out)
{
    if (!certain && !has_shifts(bytes) && repair_utf8(bytes, out))
        return LT_OK;
    UConverter *c = certain ? open_converter(certain) : choose(bytes, label);
    if (!c)
        return lt_fail(cx, LT_OOM, "no converter for its character set");
    lt_buf_clear(out);
    convert(c, bytes, out);
    ucnv_close(c);
    return LT_OK;
}

/* The encoding that a byte order mark or the places of NULs prove; NULL: none but perhaps UTF-8. The mark is
 * cut off. */
static const char *certain_encoding(struct lt_str *bytes)
{
    for (size_t i = 0; i < LT_COUNT(marks); i++) {
        if (!lt_str_starts(*bytes, marks[i].bytes))
            continue;
        *bytes = lt_str_from(*bytes, marks[i].bytes.n);
        return strcmp(marks[i].encoding, "UTF-8") == 0 ? NULL : marks[i].encoding;
    }
    return wide_by_nuls(*bytes);
}

/* What is left of the text when marks beyond LT_MARKS_MAX in a row go; `to` NULL: only measured. It may lie
 * where the text does. */
static size_t without_towers(struct lt_str text, char *to)
{
    size_t n = 0, run = 0;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        bool ascii = (unsigned char)text.p[at] < 0x80;
        uint32_t c = ascii ? (uint32_t)text.p[at++] : lt_utf8_next(text, &at);
        run = !ascii && lt_uni_class(c) == LT_UNI_MARK ? run + 1 : 0;
        if (run > LT_MARKS_MAX)
            continue;
        if (to)
            memmove(to + n, text.p + from, at - from);
        n += at - from;
    }
    return n;
}

static void cut_towers(struct lt_buf *out, struct lt_str *text)
{
    bool in_out = out->n && text->p == out->p;
    if (without_towers(*text, NULL) == text->n)
        return;
    char *to = in_out ? out->p : lt_buf_room(out, text->n);
    if (!to)
        return; /* the buffer tells */
    out->n = without_towers(*text, to);
    *text = lt_buf_str(out);
}

enum lt_status lt_charset_clean(struct lt_cx *cx, struct lt_str bytes, struct lt_str declared,
                                enum lt_markup markup, struct lt_buf *out, struct lt_str *text)
{
    const char *certain = certain_encoding(&bytes);
    enum lt_status st = LT_OK;
    *text = bytes;
    if (certain || !lt_utf8_valid(bytes) || has_shifts(bytes)) {
        struct lt_str label = declared.n ? declared : declared_inside(bytes, markup);
        st = decode(cx, bytes, label, certain, out);
        *text = lt_buf_str(out);
    } else if (needs_scrub(bytes)) {
        scrub(bytes, out);
        *text = lt_buf_str(out);
    }
    if (!st && needs_scrub(*text)) /* converted text with lone CRs; it only shrinks: in place */
        for (size_t i = 0; i < out->n; i++)
            out->p[i] = out->p[i] == '\r' ? '\n' : out->p[i];
    if (!st)
        cut_towers(out, text);
    return st ? st : lt_buf_check(cx, out, "the converted text");
}

void lt_charset_decode(const char *name, struct lt_str bytes, struct lt_buf *out)
{
    UConverter *c = open_converter(name);
    if (c) {
        convert(c, bytes, out);
        ucnv_close(c);
    }
}
