/* lang/desk/homograph.c - which of its readings a homograph has where it stands. See lang/desk/homograph.h.
 */
#include "lang/desk/homograph.h"

#include "lang/desk/desk.h"

#include <limits.h>
#include <string.h>

/* Points. A neighbour that is named outweighs what the tagger thinks, a word nearby tips the balance. */
enum { POINTS_NEIGHBOUR = 8, POINTS_NEAR = 4, NEAR_WORDS = 8, LONGEST_WORD = 16 };

static int compare(const char *row, const char *word, size_t n)
{
    int c = strncmp(row, word, n);
    return c ? c : row[n] != '\0';
}

static unsigned letter(char c)
{
    return ((unsigned char)c | 0x20u) - 'a';
}

static bool may_be(const struct lt_homographs *h, struct lt_str s)
{
    unsigned first = letter(s.p[0]);
    if (first > 25 || s.n < 2 || s.n >= LONGEST_WORD || !(h->filter[first].lengths >> s.n & 1))
        return false;
    unsigned second = letter(s.p[1]), last = letter(s.p[s.n - 1]);
    return second <= 25 && last <= 25 &&
           h->filter[first].second >> second & h->filter[first].last >> last & 1;
}

void lt_homographs_filter(const struct lt_homographs *h, struct lt_homograph_filter filter[26])
{
    memset(filter, 0, 26 * sizeof *filter);
    for (size_t i = 0; i < h->n; i++) {
        const char *word = h->rows[i].word;
        struct lt_homograph_filter *f = &filter[letter(word[0])];
        f->second |= 1u << letter(word[1]);
        f->last |= 1u << letter(word[strlen(word) - 1]);
        f->lengths = (uint16_t)(f->lengths | 1u << strlen(word));
    }
}

static const struct lt_homograph *find(const struct lt_homographs *h, struct lt_str s)
{
    char word[LONGEST_WORD];
    if (!may_be(h, s))
        return NULL;
    for (size_t i = 0; i < s.n; i++)
        word[i] = lt_lower(s.p[i]);
    size_t from = 0, to = h->n;
    while (from < to) {
        size_t mid = (from + to) / 2;
        int c = compare(h->rows[mid].word, word, s.n);
        if (c == 0)
            return &h->rows[mid];
        if (c < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return NULL;
}

/* Is one of the list within a few words of i? */
static bool is_near(const struct lt_desk *d, size_t i, const char *list)
{
    size_t words = 0;
    for (size_t k = i; k-- > 0 && words < NEAR_WORDS;)
        if (lt_is_kind(d, k, LT_TOK_WORD) && (++words, lt_is_word_in(d, k, list)))
            return true;
    words = 0;
    for (size_t k = i + 1; k < d->n && words < NEAR_WORDS; k++)
        if (lt_is_kind(d, k, LT_TOK_WORD) && (++words, lt_is_word_in(d, k, list)))
            return true;
    return false;
}

/* The word after i that only a space or a hyphen separates from it. */
static size_t next_word(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i + 1, '-') ? i + 2 : lt_skip_space(d, i + 1);
}

static size_t word_before(const struct lt_desk *d, size_t i)
{
    size_t k = lt_before(d, i);
    return k < d->n && lt_is_mark(d, k, '-') ? lt_before(d, k) : k;
}

/* What counts but the words further away. */
static int score(const struct lt_desk *d, size_t i, const struct lt_reading_of *r,
                 const struct lt_pos_scores *fit)
{
    int best = INT_MIN, points = r->bias;
    for (int p = 0; p < LT_POS_N; p++)
        if (r->as >> p & 1 && fit->of[p] > best)
            best = fit->of[p];
    points += r->as ? best : 0;
    if (r->before && lt_is_word_in(d, word_before(d, i), r->before))
        points += POINTS_NEIGHBOUR;
    if (r->after && lt_is_word_in(d, next_word(d, i), r->after))
        points += POINTS_NEIGHBOUR;
    if (r->label && lt_is_mark(d, i + 1, ':') && lt_before(d, i) == SIZE_MAX)
        points += POINTS_NEIGHBOUR;
    return points;
}

static const struct lt_reading_of *choose(const struct lt_desk *d, size_t i, const struct lt_homograph *row)
{
    const struct lt_reading_of *readings = row->readings;
    int points[LT_HOMOGRAPH_READINGS], most = INT_MIN, best = 0;
    unsigned wanted = 0, n = 0;
    for (; n < LT_HOMOGRAPH_READINGS && readings[n].bias; n++)
        wanted |= readings[n].as;
    struct lt_pos_scores fit = d->lang->homographs->tag(d, i, wanted);
    for (unsigned k = 0; k < n; k++) {
        points[k] = score(d, i, &readings[k], &fit);
        most = points[k] > most ? points[k] : most;
    }
    /* a word nearby is looked for only where it could still decide */
    for (unsigned k = 0; k < n; k++)
        if (readings[k].near && points[k] + POINTS_NEAR >= most && is_near(d, i, readings[k].near))
            points[k] += POINTS_NEAR;
    for (unsigned k = 1; k < n; k++)
        if (points[k] > points[best])
            best = (int)k;
    return &readings[best];
}

size_t lt_say_homograph(struct lt_desk *d, size_t i)
{
    const struct lt_homograph *row = find(d->lang->homographs, lt_tok_text(d, i));
    if (!row || (row->capital && d->tok[i].shape == LT_SHAPE_LOWER))
        return 0;
    const struct lt_reading_of *r = choose(d, i, row);
    if (!r->say && !r->phonemes)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    if (r->say)
        lt_word(b, r->say);
    else
        lt_word_str(b, lt_tok_text(d, i));
    return r->phonemes ? lt_say_phonemes(d, r->phonemes, i, i + 1) : lt_say_words(d, i, i + 1);
}
