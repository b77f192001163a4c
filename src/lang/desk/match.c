/* lang/desk/match.c - finds written forms among the tokens on the desk; see lang/desk/match.h for how they
 * are written. A row is read where it stands: rows are short, and the first item, which is compared with the
 * token's kind before anything else, turns nearly all of them away. */
#include "lang/desk/match.h"

#include "base/utf8.h"

#include <string.h>

#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define WORD   LT_KIND(LT_TOK_WORD)
#define SPACE  LT_KIND(LT_TOK_SPACE)
#define MARK   LT_KIND(LT_TOK_MARK)

/* An item: its characters without `?`, and where the next one starts. */
struct pattern_item {
    const char *p, *end, *next;
    bool optional;
};

static struct pattern_item item_at(const char *p)
{
    const char *end = p;
    while (*end && *end != ' ')
        end++;
    struct pattern_item it = {.p = p, .end = end, .next = *end ? end + 1 : end};
    it.optional = end - p > 1 && end[-1] == '?';
    it.end -= it.optional;
    return it;
}

/* --- what takes tokens: how many from i on; 0: it does not stand there --- */

static size_t length_at(const char **p)
{
    size_t n = 0;
    for (; lt_is_digit(**p); ++*p)
        n = n * 10 + (size_t)(**p - '0');
    return n;
}

/* "", "2", "1-4" */
static void range_at(const char *p, size_t most, size_t *min, size_t *max)
{
    *min = length_at(&p);
    *max = *min ? *min : most;
    if (*p == '-') {
        p++;
        *max = length_at(&p);
    }
}

/* "#", "#2", "#1-4" */
static size_t take_figures(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    size_t min, max;
    range_at(it->p + 1, SIZE_MAX, &min, &max);
    return lt_is_digits(d, i, min, max);
}

/* "V", "V4", "V3-8": figures with full stops between. */
static size_t take_dotted(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    enum { LONGEST = 6, MOST = 8 };
    size_t min, max, parts = 1, at = i + 1;
    range_at(it->p + 1, MOST, &min, &max);
    if (!lt_is_kind(d, i, LT_TOK_NUMBER))
        return 0;
    for (; parts < MOST && lt_is_mark(d, at, '.') && lt_is_digits(d, at + 1, 1, LONGEST); at += 2)
        parts++;
    return parts >= min && parts <= max ? at - i : 0;
}

static struct lt_str item_text(const struct pattern_item *it)
{
    return (struct lt_str){it->p, (size_t)(it->end - it->p)};
}

static size_t take_these_figures(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    return lt_is_kind(d, i, LT_TOK_NUMBER) && lt_str_eq(lt_tok_text(d, i), item_text(it));
}

static size_t take_number(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    struct lt_num n;
    (void)it;
    return lt_scan_number(d, i, false, &n);
}

/* "am|pm"; "CO" */
static size_t take_these_words(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    if (!lt_is_kind(d, i, LT_TOK_WORD))
        return 0;
    struct lt_str rest = item_text(it), word, have = lt_tok_text(d, i);
    while (lt_str_cut(&rest, '|', &word)) {
        if (word.n != have.n)
            continue;
        bool exact = word.p[0] >= 'A' && word.p[0] <= 'Z';
        if (exact ? lt_str_eq(have, word) : lt_str_eq_nocase(have, word))
            return 1;
    }
    return 0;
}

/* "A-G" */
static size_t take_letter(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && t->n == 1 && t->c >= (unsigned char)it->p[0] &&
           t->c <= (unsigned char)it->p[2];
}

static size_t take_word(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    (void)it;
    return lt_is_kind(d, i, LT_TOK_WORD);
}

static size_t take_title(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    (void)it;
    return lt_is_name(d, i);
}

static size_t take_capitals(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    const char *p = it->p + 1;
    size_t length = length_at(&p);
    const struct lt_tok *t = lt_tok_at(d, i);
    return t->kind == LT_TOK_WORD && t->shape == LT_SHAPE_UPPER && (!length || t->n == length);
}

static size_t take_month(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    (void)it;
    return lt_scan_month(d, i) > 0;
}

static size_t take_space(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    (void)it;
    return lt_is_kind(d, i, LT_TOK_SPACE);
}

static size_t take_dash(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    (void)it;
    return lt_is_dash(d, i);
}

/* ":", "½" and "[.:]" */
static size_t take_mark(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    if (t->kind != LT_TOK_MARK)
        return 0;
    struct lt_str marks = item_text(it);
    size_t at = marks.n > 1 && marks.p[0] == '[';
    marks.n -= at;
    while (at < marks.n)
        if (lt_utf8_next(marks, &at) == t->c)
            return 1;
    return 0;
}

/* What is not ASCII may be a word or a mark. */
static size_t take_sign(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    return lt_is_kind(d, i, LT_TOK_MARK) ? take_mark(d, i, it) : take_these_words(d, i, it);
}

/* --- which tokens they cannot start at, told from the first character --- */

/* "s|sec": one of the words begins as the token does, case aside. */
static bool begins_alike(const struct lt_tok *t, const char *p)
{
    while ((t->c | 0x20) != ((unsigned char)*p | 0x20u)) {
        while (*p && *p != ' ' && *p != '|')
            p++;
        if (*p++ != '|')
            return false;
    }
    return true;
}

static bool is_one_letter(const struct lt_tok *t, const char *p)
{
    (void)p;
    return t->n == 1;
}

static bool is_not_ascii(const struct lt_tok *t, const char *p)
{
    (void)p;
    return t->c >= 0x80;
}

static bool may_be_dash(const struct lt_tok *t, const char *p)
{
    return t->c == '-' || is_not_ascii(t, p);
}

static bool may_be_mark(const struct lt_tok *t, const char *p)
{
    if (*p != '[' || t->c >= 0x80)
        return t->c == (unsigned char)*p || *p == '[';
    while (*++p && *p != ' ')
        if ((unsigned char)*p == t->c)
            return true;
    return false;
}

static uint64_t class_of(char c)
{
    return UINT64_C(1) << lt_tok_class((unsigned char)c);
}

/* The classes of what begins_alike lets through. */
static uint64_t classes_of_words(const char *p)
{
    uint64_t set = class_of(*p);
    for (; *p && *p != ' '; p++)
        if (*p == '|')
            set |= class_of(p[1]);
    return set;
}

/* "A-G" */
static uint64_t classes_of_range(const char *p)
{
    uint64_t set = 0;
    for (int c = (unsigned char)p[0]; c <= (unsigned char)p[2]; c++)
        set |= class_of((char)c);
    return set;
}

/* The classes of what may_be_mark lets through. */
static uint64_t classes_of_marks(const char *p)
{
    uint64_t set = class_of(*p);
    if (*p == '[')
        while (*++p && *p != ' ')
            set |= class_of(*p);
    return set;
}

/* By the item's first character. What is not here is a mark. */
static const struct taker {
    size_t (*take)(const struct lt_desk *d, size_t i, const struct pattern_item *it);
    uint32_t kinds;                                           /* of token it may start at */
    bool (*may_start)(const struct lt_tok *t, const char *p); /* NULL: at any of those */
    uint64_t (*classes)(const char *p); /* the same as a set of lt_tok_class; NULL: all of them */
} figures = {take_figures, NUMBER, NULL, NULL}, these_figures = {take_these_figures, NUMBER, NULL, NULL},
  number = {take_number, NUMBER | MARK, NULL, NULL}, dotted = {take_dotted, NUMBER, NULL, NULL},
  these_words = {take_these_words, WORD, begins_alike, classes_of_words},
  letter = {take_letter, WORD, is_one_letter, classes_of_range},
  mark = {take_mark, MARK, may_be_mark, classes_of_marks}, word = {take_word, WORD, NULL, NULL},
  title = {take_title, WORD, NULL, NULL}, capitals = {take_capitals, WORD, NULL, NULL},
  month = {take_month, WORD, NULL, NULL}, space = {take_space, SPACE, NULL, NULL},
  dash = {take_dash, MARK, may_be_dash, NULL}, sign = {take_sign, WORD | MARK, is_not_ascii, NULL};

static const struct taker *const takers[128] = {
    ['#'] = &figures, ['N'] = &number, ['W'] = &word,  ['T'] = &title, ['U'] = &capitals,
    ['M'] = &month,   ['V'] = &dotted, ['_'] = &space, ['~'] = &dash,
};

static const struct taker *taker_of(const char *p)
{
    unsigned char c = (unsigned char)p[0];
    if (lt_is_alpha(p[0]) && p[1] == '-')
        return &letter;
    if (c >= 128)
        return &sign;
    if (takers[c] && !lt_is_alpha(p[1]))
        return takers[c];
    if (lt_is_digit(p[0]))
        return &these_figures;
    return lt_is_alpha(p[0]) ? &these_words : &mark;
}

static size_t take(const struct lt_desk *d, size_t i, const struct pattern_item *it)
{
    return taker_of(it->p)->take(d, i, it);
}

/* "X", or "!X": X does not stand at i. */
static bool stands(const struct lt_desk *d, size_t i, struct pattern_item it)
{
    bool not = it.p[0] == '!';
    it.p += not;
    return (take(d, i, &it) > 0) != not;
}

/* --- a whole row --- */

/* "<X", "<<X": one token further to the left with each of them. */
static bool stands_before(const struct lt_desk *d, size_t *back, struct pattern_item it)
{
    bool spaces = it.p[1] == '<';
    *back = spaces ? lt_before(d, *back) : *back - 1;
    it.p += 1 + spaces;
    return stands(d, *back, it);
}

/* "^~", "$~" */
static bool is_with_dash(const struct pattern_item *it)
{
    return it->end - it->p > 1;
}

/* "@": the mark before the last item, again. */
static bool is_again(const struct lt_desk *d, const struct lt_match *m, size_t i)
{
    const struct lt_tok *t = m->n >= 2 ? lt_tok_at(d, m->at[m->n - 2]) : lt_tok_at(d, SIZE_MAX);
    return t->kind == LT_TOK_MARK && lt_is_mark(d, i, t->c);
}

static bool take_next(const struct lt_desk *d, struct lt_match *m, size_t *i, const struct pattern_item *it)
{
    size_t tokens = it->p[0] == '@' ? is_again(d, m, *i) : take(d, *i, it);
    if ((tokens == 0 && !it->optional) || m->n + 1 >= LT_MATCH_ITEMS)
        return false;
    *i += tokens;
    m->at[++m->n] = *i;
    return true;
}

bool lt_match(const struct lt_desk *d, size_t i, const char *items, struct lt_match *m)
{
    size_t back = i, to = SIZE_MAX;
    bool there = true;
    m->from = m->at[0] = i;
    m->n = 0;
    while (*items && there) {
        struct pattern_item it = item_at(items);
        switch (it.p[0]) {
        case '^':
            there = lt_is_free_before(d, i) || (is_with_dash(&it) && lt_is_dash(d, i - 1));
            break;
        case '$':
            there = lt_is_free_after(d, i - 1) || (is_with_dash(&it) && lt_is_dash(d, i));
            break;
        case '!':
            there = stands(d, i, it);
            break;
        case '<':
            there = stands_before(d, &back, it);
            break;
        case '>':
            to = i;
            break;
        default:
            there = take_next(d, m, &i, &it);
        }
        items = it.next;
    }
    m->to = to == SIZE_MAX ? i : to;
    return there;
}

/* Told from the first item and the token's first character: no more is needed for nearly every row. */
static bool may_start(const struct lt_tok *t, const char *items)
{
    const struct taker *first = taker_of(items);
    return (first->kinds & LT_KIND(t->kind)) && (!first->may_start || first->may_start(t, items));
}

uint64_t lt_match_classes(const struct lt_pattern *rows, enum lt_tok_kind kind)
{
    uint64_t set = 0;
    for (; rows->items; rows++) {
        const struct taker *first = taker_of(rows->items);
        if (first->kinds & LT_KIND(kind))
            set |= first->classes ? first->classes(rows->items) : UINT64_MAX;
    }
    return set;
}

/* The token after the first item, for the row is told from what it may start as well: behind a number, rows
 * differ in nothing else. `number`: the tokens of the number at i once a row has asked, before SIZE_MAX. */
static bool may_go_on(const struct lt_desk *d, size_t i, const char *items, size_t *tokens)
{
    const struct taker *first = taker_of(items);
    struct pattern_item it = item_at(items);
    if (first == &number && *tokens == SIZE_MAX)
        *tokens = take_number(d, i, &it);
    if (first == &dotted || (first == &number && !*tokens))
        return first == &dotted;
    const struct lt_tok *next = lt_tok_at(d, i + (first == &number ? *tokens : 1));
    for (items = it.next; *items && !strchr("^$!<>@", *items); items = it.next) {
        bool may = may_start(next, items);
        it = item_at(items);
        if (may || !it.optional)
            return may;
    }
    return true;
}

/* What stands before is looked at last: it rarely decides. */
static bool row_stands(const struct lt_desk *d, size_t i, const struct lt_pattern *row, struct lt_match *m)
{
    struct lt_match before;
    m->row = row;
    return lt_match(d, i, row->items, m) && (!row->before || lt_match(d, i, row->before, &before));
}

const struct lt_pattern *lt_match_row(const struct lt_desk *d, size_t i, const struct lt_pattern *rows,
                                      struct lt_match *m)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    size_t number_tokens = SIZE_MAX;
    for (; rows->items; rows++)
        if (may_start(t, rows->items) && may_go_on(d, i, rows->items, &number_tokens) &&
            row_stands(d, i, rows, m))
            return rows;
    return NULL;
}

size_t lt_match_say(struct lt_desk *d, size_t i, const struct lt_pattern *rows)
{
    struct lt_match m;
    const struct lt_pattern *row;
    size_t said = 0;
    for (; !said && (row = lt_match_row(d, i, rows, &m)) != NULL; rows = row + 1)
        said = row->say ? row->say(d, &m) : lt_say_text(d, row->words, m.from, m.to);
    return said;
}

size_t lt_match_say_short(struct lt_desk *d, const struct lt_match *m)
{
    return lt_say_text(d, m->row->words, m->from, m->to - !lt_is_short_stop(d, m->to - 1));
}
