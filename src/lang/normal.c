/* lang/normal.c - number words through a language's table with the defaults
 * its header promises. */
#include "lang/normal.h"

#include "base/unicode.h"
#include "base/utf8.h"

#include <string.h>

void lt_word(struct lt_buf *b, const char *words)
{
    lt_word_str(b, lt_str_of(words));
}

void lt_word_str(struct lt_buf *b, struct lt_str words)
{
    if (words.n == 0)
        return;
    if (b->n && b->p[b->n - 1] != '\'') /* "d'" and "un'" touch what follows */
        lt_buf_addc(b, ' ');
    lt_buf_add(b, words);
}

void lt_word_join(struct lt_buf *b, const char *part)
{
    lt_buf_addz(b, part);
}

static bool starts_with_vowel(struct lt_str s)
{
    size_t at = 0;
    uint32_t c = s.n ? lt_uni_lower(lt_utf8_next(s, &at)) : 0;
    if (c < 0x80)
        return c && strchr("aeiouh", (int)c);
    return (c >= 0xE0 && c <= 0xEF && c != 0xE7) || (c >= 0xF2 && c <= 0xFC) || c == 0x153;
}

void lt_word_start(struct lt_buf *b)
{
    if (b->n)
        lt_buf_addc(b, ' ');
}

void lt_word_link(const struct lt_desk *d, struct lt_buf *b, struct lt_str next)
{
    bool vowel = d->lang->words.of_vowel && starts_with_vowel(next);
    lt_word(b, vowel ? d->lang->words.of_vowel : d->lang->words.of);
}

struct lt_str lt_forms_pick(const char *forms, unsigned index)
{
    struct lt_str rest = lt_str_of(forms), part = {0};
    while (lt_str_cut(&rest, '|', &part) && index-- > 0)
        ;
    return part;
}

/* Two words of as many bytes, case aside. */
static bool same_nocase(struct lt_str a, struct lt_str b)
{
    size_t i = 0, k = 0;
    while (i < a.n) {
        char x = a.p[i], y = b.p[k];
        if ((unsigned char)x < 0x80) {
            if (lt_lower(x) != lt_lower(y))
                return false;
            i++;
            k++;
        } else if (lt_uni_lower(lt_utf8_next(a, &i)) != lt_uni_lower(lt_utf8_next(b, &k)) || i != k) {
            return false;
        }
    }
    return true;
}

bool lt_forms_have(const char *list, struct lt_str s)
{
    if (!list || s.n == 0)
        return false;
    for (const char *p = list;;) {
        const char *end = strchr(p, '|');
        size_t n = end ? (size_t)(end - p) : strlen(p);
        if (n == s.n && same_nocase((struct lt_str){p, n}, s))
            return true;
        if (!end)
            return false;
        p = end + 1;
    }
}

bool lt_starts_in(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), word;
    while (lt_str_cut(&rest, '|', &word))
        if (lt_str_starts(s, word))
            return true;
    return false;
}

bool lt_ends_in(struct lt_str s, const char *list)
{
    struct lt_str rest = lt_str_of(list), word;
    while (lt_str_cut(&rest, '|', &word))
        if (lt_str_ends(s, word))
            return true;
    return false;
}

struct lt_str lt_digits_trim(struct lt_str digits)
{
    while (digits.n > 1 && digits.p[0] == '0')
        digits = lt_str_from(digits, 1);
    return digits;
}

int lt_digits_run(struct lt_str digits, size_t g, size_t width)
{
    if (digits.n <= g * width)
        return 0;
    size_t end = digits.n - g * width, start = end > width ? end - width : 0;
    return (int)lt_digits_value(lt_str_slice(digits, start, end - start));
}

int lt_digits_group(struct lt_str digits, size_t g)
{
    return lt_digits_run(digits, g, 3);
}

bool lt_digits_millions(struct lt_str digits)
{
    return digits.n > 6 && lt_digits_run(digits, 0, 6) == 0;
}

int64_t lt_digits_value(struct lt_str digits)
{
    uint64_t value = 0;
    if (digits.n > 18 || !lt_str_uint(digits, INT64_MAX, &value))
        return -1;
    return (int64_t)value;
}

void lt_say_digits(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    for (size_t i = 0; i < digits.n; i++) {
        const char *word = lt_is_digit(digits.p[i]) ? d->lang->digits[digits.p[i] - '0'] : NULL;
        if (word)
            lt_word(b, word);
        else
            d->lang->cardinal(d, b, lt_str_slice(digits, i, 1), (struct lt_form){0});
    }
}

void lt_say_cardinal(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits, struct lt_form f)
{
    digits = lt_digits_trim(digits);
    if (digits.n > LT_NUM_DIGITS)
        lt_say_digits(d, b, digits);
    else
        d->lang->cardinal(d, b, digits, f);
}

enum { INT_DIGITS = 12 };

/* n in figures, at the end of `room`; what is below 0 counts as 0. */
static struct lt_str digits_of(int n, char room[INT_DIGITS])
{
    unsigned left = n < 0 ? 0 : (unsigned)n;
    size_t at = INT_DIGITS;
    do
        room[--at] = (char)('0' + left % 10);
    while ((left /= 10) > 0);
    return (struct lt_str){room + at, INT_DIGITS - at};
}

void lt_say_int(const struct lt_desk *d, struct lt_buf *b, int n, struct lt_form f)
{
    char room[INT_DIGITS];
    lt_say_cardinal(d, b, digits_of(n, room), f);
}

void lt_say_nth(const struct lt_desk *d, struct lt_buf *b, int n, struct lt_form f)
{
    char room[INT_DIGITS];
    d->lang->ordinal(d, b, digits_of(n, room), f);
}

void lt_say_length(const struct lt_desk *d, struct lt_buf *b, int n, enum lt_length_part part)
{
    lt_say_int(d, b, n, d->lang->length_forms[part]);
    lt_word_str(b, lt_forms_pick(d->lang->length_names[part], lt_plural_int(d, n)));
}

void lt_say_duration(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, const char *and)
{
    lt_say_length(d, b, t->hour, LT_HOURS);
    lt_say_length(d, b, t->minute, LT_MINUTES);
    lt_word(b, and);
    lt_say_length(d, b, t->second, LT_SECONDS);
}

const char *lt_point(const struct lt_desk *d, const struct lt_num *n)
{
    bool other = n->other || d->decimal != d->lang->decimal;
    return other && d->lang->words.other_point ? d->lang->words.other_point : d->lang->words.point;
}

void lt_say_number(const struct lt_desk *d, struct lt_buf *b, const struct lt_num *n, struct lt_form f)
{
    struct lt_str whole = {n->whole, n->n_whole}, part = {n->part, n->n_part};
    if (n->minus)
        lt_word(b, d->lang->words.minus);
    if (part.n == 0) {
        lt_say_cardinal(d, b, whole, f);
    } else if (d->lang->decimal_words) {
        d->lang->decimal_words(d, b, n, f);
    } else {
        if (whole.n)
            lt_say_cardinal(d, b, whole, (struct lt_form){0});
        lt_word(b, lt_point(d, n));
        lt_say_digits(d, b, part);
    }
}

void lt_say_year(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    if (d->lang->year)
        d->lang->year(d, b, lt_digits_trim(digits));
    else
        lt_say_cardinal(d, b, digits, (struct lt_form){0});
}

unsigned lt_plural(const struct lt_desk *d, const struct lt_num *n)
{
    if (d->lang->plural)
        return d->lang->plural(n);
    return n->n_part == 0 && lt_digits_value((struct lt_str){n->whole, n->n_whole}) == 1 ? 0 : 1;
}

unsigned lt_plural_case(const struct lt_desk *d, const struct lt_num *n, uint8_t kase)
{
    return d->lang->plural_case && kase ? d->lang->plural_case(n, kase) : lt_plural(d, n);
}

unsigned lt_plural_int(const struct lt_desk *d, int value)
{
    struct lt_num n = {0};
    char room[INT_DIGITS];
    struct lt_str digits = digits_of(value, room);
    n.n_whole = (uint8_t)digits.n;
    memcpy(n.whole, digits.p, digits.n);
    return lt_plural(d, &n);
}
