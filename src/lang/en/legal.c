/* lang/en/legal.c - numbers of bills, cases and laws: "S. 25", "H.R. 3684", "No. 21-476", "1:21-cv-00476",
 * "117-58"; and "call no.", the number of a thing that has its noun before it. */
#include "lang/en/en.h"

#include "lang/desk/match.h"

#include <string.h>

/* "thirty-six eighty-four", "four seventy-six": as numbers that name things. */
static void add_number(struct lt_desk *d, struct lt_buf *b, struct lt_str digits)
{
    digits = lt_digits_trim(digits);
    if (digits.n > 4)
        lt_say_digits(d, b, digits);
    else
        d->lang->model_number(d, b, digits);
}

/* --- bills --- */

static const char houses[] =
    "senate|senator|senators|house|congress|bill|bills|act|lawmakers|legislation|"
    "passed|introduced|sponsored|cosponsored|sponsor|voted|vote|votes|enacted|signed|"
    "committee|lawmaker|representatives|markup|filibuster|amend|amended";

/* A word of lawmakers stands near. */
static bool is_of_lawmakers(const struct lt_desk *d, size_t from, size_t to)
{
    enum { REACH = 14 };
    size_t k = from;
    for (int seen = 0; seen < REACH && (k = lt_before(d, k)) != SIZE_MAX; seen++)
        if (lt_is_word_in(d, k, houses))
            return true;
    for (int seen = 0; seen < REACH && to < d->n; seen++, to++) {
        to = lt_skip_space(d, to);
        if (lt_is_word_in(d, to, houses))
            return true;
    }
    return false;
}

/* The number is the last item; the letters before it are said as they are. */
static size_t say_bill(struct lt_desk *d, const struct lt_match *m)
{
    size_t number = m->at[m->n - 1];
    struct lt_buf *b = lt_say_begin(d);
    for (size_t k = m->from; k < number; k++)
        if (lt_is_kind(d, k, LT_TOK_WORD))
            lt_buf_add(b, lt_tok_text(d, k));
    add_number(d, b, lt_tok_text(d, number));
    return lt_say_words(d, m->from, m->to);
}

/* "S. 25" is a street where nothing speaks of bills. */
static size_t say_senate_bill(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from);
    if (before != SIZE_MAX && lt_is_kind(d, before, LT_TOK_NUMBER)) /* "the house at 120 S. 5 St." */
        return 0;
    return is_of_lawmakers(d, m->from, m->to) ? say_bill(d, m) : 0;
}

static size_t say_resolution(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    bool house = lt_tok_at(d, m->from)->c == 'H';
    lt_word(b, house ? "House" : "Senate");
    lt_word(b, m->row->words);
    add_number(d, b, lt_tok_text(d, m->to - 1));
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_bills[] = {
    {"^", "H-H . _? R-R . _? #1-5 $", "H.R. 3684 passed", say_bill, NULL},
    {"^", "HR _ #1-5 $", "HR 3684 passed", say_bill, NULL},
    {"^", "S-S . _? #1-5 $", "the Senate passed S. 25", say_senate_bill, NULL},
    {"^", "H-H . _? J-J . _? Res . _? #1-4 $", "H.J. Res. 7", say_resolution, "Joint Resolution"},
    {"^", "S-S . _? J-J . _? Res . _? #1-4 $", "S.J. Res. 7", say_resolution, "Joint Resolution"},
    {"^", "H-H . _? Con . _? Res . _? #1-4 $", "H. Con. Res. 83", say_resolution, "Concurrent Resolution"},
    {"^", "S-S . _? Con . _? Res . _? #1-4 $", "S. Con. Res. 8", say_resolution, "Concurrent Resolution"},
    {"^", "H-H . _? Res . _? #1-4 $", "H. Res. 24", say_resolution, "Resolution"},
    {"^", "S-S . _? Res . _? #1-4 $", "S. Res. 12", say_resolution, "Resolution"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- cases and laws --- */

/* Two numbers with a dash: not from one to the other. */
static size_t say_pair(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    add_number(d, b, lt_match_text(d, m, 0));
    add_number(d, b, lt_match_text(d, m, m->n - 1));
    return lt_say_words(d, m->from, m->to);
}

/* "No. 21-476", "Nos. 21-476 and 22-105": the year's last figures and a number; but "ranked No. 10-15". */
static size_t say_docket(struct lt_desk *d, const struct lt_match *m)
{
    int first = lt_match_int(d, m, 0), last = lt_match_int(d, m, 2);
    bool near = last > first && last - first <= 20 && lt_match_text(d, m, 2).n == 2;
    return near && lt_match_text(d, m, 0).p[0] != '0' ? 0 : say_pair(d, m);
}

/* "Nos. 21-476 and 22-105": another one after it. */
static size_t say_next_docket(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_match first;
    size_t joint = lt_before(d, m->from), last = lt_before(d, joint);
    return last != SIZE_MAX && last >= 4 && lt_match(d, last - 2, "^ #2 [-–] #3-5", &first) &&
                   lt_is_word_in(d, lt_before(d, lt_before(d, last - 2)), "nos|no|numbers|dockets|cases")
               ? say_pair(d, m)
               : 0;
}

static size_t say_public_law(struct lt_desk *d, const struct lt_match *m)
{
    return lt_say_text(d, "Public Law", m->from, m->to);
}

/* "1:21-cv-00476" */
static size_t say_civil_case(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    lt_word(b, lt_is_word(d, m->at[4], "cv") ? "C V" : lt_is_word(d, m->at[4], "cr") ? "C R" : "M J");
    add_number(d, b, lt_match_text(d, m, 6));
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_dockets[] = {
    {"^ <<. <nos|no", "#2 [-–] #1-5 $", "No. 21-476 was argued", say_docket, NULL},
    {"<<and <<#", "#2 [-–] #3-5 $", "Nos. 21-476 and 22-105", say_next_docket, NULL},
    {"<<laws|law", "#2-3 [-–] #1-3 $", "Public Law 117-58", say_pair, NULL},
    {"<<. <L-L", "#2-3 [-–] #1-3 $", "Pub. L. 94-142", say_pair, NULL},
    {"^", "#1 : #2 - cv|cr|mj - #3-5 $", "1:21-cv-00476", say_civil_case, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- "no." after the noun it numbers --- */

static const char numbered[] = "call|phone|telephone|part|model|serial|account|case|order|reference|ref|tel|"
                               "flight|page|item|policy|room|docket|catalogue|catalog|invoice|ticket|licence|"
                               "license|fax|lot|batch|file|document|issue|passport|registration|tracking|"
                               "product|bib|jersey|shirt|mobile|contact|stock|plate";

static size_t say_number_word(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from);
    size_t behind = lt_skip_space(d, m->to);
    bool goes_on = !lt_is_name(d, behind) || lt_is_kind(d, behind + 1, LT_TOK_NUMBER); /* "QA76" */
    if (before == SIZE_MAX || !lt_is_word_in(d, before, numbered) || !goes_on)
        return 0;
    return lt_say_text(d, m->row->words, m->from, m->to - lt_is_last(d, m->to - 1));
}

const struct lt_pattern lt_en_numbered[] = {
    {"^", "no . > _ W", "the call no. is on its back", say_number_word, "number"},
    {"^", "no . > :", "call no.: 12", say_number_word, "number"},
    {"^", "nos . > _ W", "the part nos. are here", say_number_word, "numbers"},
    {"^", "Fed . _ R-R . _ Civ . _ P-P .", "under Fed. R. Civ. P. 12", NULL,
     "Federal Rule of Civil Procedure"},
    {"^", "Fed . _ R-R . _ Crim . _ P-P .", "under Fed. R. Crim. P. 29", NULL,
     "Federal Rule of Criminal Procedure"},
    {"^", "Fed . _ R-R . _ App . _ P-P .", "under Fed. R. App. P. 4", NULL,
     "Federal Rule of Appellate Procedure"},
    {"^", "Fed . _ R-R . _ Evid .", "under Fed. R. Evid. 403", NULL, "Federal Rule of Evidence"},
    {"^", "Pub . _? L .? _? No .? > _ #", "Pub. L. No. 117-58", say_public_law, NULL},
    {"^", "Pub . _? L .? > _ #", "Pub. L. 94-142", say_public_law, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};
