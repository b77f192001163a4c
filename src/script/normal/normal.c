/* script/normal/normal.c - the way through the normaliser: fold the text and cut it into tokens, then offer
 * each token to the readers in order; what none of them wants is passed on as it is written. */
#include "script/normal/normal.h"

#include "lang/desk/homograph.h"
#include "lang/lang.h"
#include "lang/other/other.h"
#include "model/tag.h"
#include "script/normal/readers.h"

#include <stdlib.h>
#include <string.h>

enum { SAY_MAX_BYTES = 256 * 1024 * 1024 };

#define WORD   LT_KIND(LT_TOK_WORD)
#define NUMBER LT_KIND(LT_TOK_NUMBER)
#define MARK   LT_KIND(LT_TOK_MARK)

/* The order is the order of precedence: a longer or surer form comes before one that it could be mistaken
 * for. */
const struct lt_verbalizer lt_normal_readers[] = {
    {"note", MARK, lt_normal_note, NULL},
    {"address", NUMBER | WORD | MARK, lt_normal_address, NULL},
    {"phone", NUMBER | MARK, lt_normal_phone, NULL},
    {"episode", NUMBER | WORD, lt_normal_episode, lt_normal_episodes},
    {"time", NUMBER, lt_normal_time, NULL},
    {"date", NUMBER | WORD, lt_normal_date, lt_normal_dates},
    {"version", NUMBER | WORD, lt_normal_version, lt_normal_versions},
    {"joint", MARK, lt_normal_joint, NULL},
    {"season", NUMBER, lt_normal_season, NULL},
    {"score", NUMBER | MARK, lt_normal_score, lt_normal_scores},
    {"model", NUMBER | MARK, lt_normal_model, NULL},
    {"quantity", NUMBER | MARK | WORD, lt_normal_quantity, NULL},
    {"number", NUMBER | MARK, lt_normal_number, NULL},
    {"abbreviation", WORD, lt_normal_abbr, NULL},
    {"roman", WORD, lt_normal_roman, NULL},
    {"capital", WORD, lt_normal_capital, NULL},
    {"unit", WORD | MARK, lt_normal_unit, NULL},
    {"symbol", MARK, lt_normal_symbol, NULL},
    {"emoji", MARK, lt_normal_emoji, NULL},
    {NULL, 0, NULL, NULL},
};

static void start(struct lt_said *out)
{
    out->say.max = SAY_MAX_BYTES;
    out->folded.max = SAY_MAX_BYTES;
    out->words.max = SAY_MAX_BYTES;
    lt_buf_clear(&out->say);
    lt_buf_clear(&out->folded);
    lt_buf_clear(&out->words);
    out->n_align = out->n_spans = out->n_tokens = 0;
}

/* Only countries: "419" has no habits of its own here. */
static void find_region(struct lt_desk *d)
{
    struct lt_str region = lt_tag_region(d->tag);
    for (size_t i = 0; region.n == 2 && i < 2; i++)
        d->region[i] = (char)(region.p[i] & ~0x20);
}

/* Point or comma, as the region has it. */
static void set_habits(struct lt_desk *d)
{
    const struct lt_normal_lang *l = d->lang;
    bool points = lt_forms_have(l->point_regions, lt_str_of(d->region));
    d->decimal = points ? '.' : l->decimal;
    d->other_decimal = points ? '\0' : l->other_decimal;
    d->groups = points ? ", '" : l->groups ? l->groups : "";
    /* of those who write English only Americans, and Filipinos after them, put the month first */
    d->day_first =
        l->month_first && d->region[0] && strcmp(d->region, "US") != 0 && strcmp(d->region, "PH") != 0;
}

static size_t offer(struct lt_desk *d, const struct lt_verbalizer *list, size_t i)
{
    uint32_t kind = LT_KIND(d->tok[i].kind);
    for (; list->name; list++) {
        if (!(list->kinds & kind))
            continue;
        size_t said = list->read ? list->read(d, i) : lt_match_say(d, i, list->rows);
        if (said)
            return said;
    }
    return 0;
}

enum { LONGEST_BARE = 6 }; /* bytes of a short form that needs no full stop */

/* A word no reader could want, the bulk of any prose: long enough, nothing attached, no number behind it. */
static bool is_plain_word(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i], *next = lt_tok_at(d, i + 1);
    if (t->n <= LONGEST_BARE || t->shape > LT_SHAPE_TITLE)
        return false;
    if (next->kind == LT_TOK_MARK)
        return next->c == ',' || next->c == ';' || next->c == '!' || next->c == '?';
    if (next->kind != LT_TOK_SPACE)
        return next->kind == LT_TOK_END;
    return lt_tok_at(d, i + 2)->kind == LT_TOK_WORD;
}

static bool is_plain(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    switch (t->kind) {
    case LT_TOK_WORD:
        return is_plain_word(d, i);
    case LT_TOK_NUMBER:
        return false;
    case LT_TOK_MARK:
        return t->c == ',' || t->c == ';' || t->c == '!' || t->c == '?' || t->c == '"';
    default:
        return true;
    }
}

/* A short word in lower case between other words: only a short form, or a unit behind "per". */
static bool is_small_word(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->kind != LT_TOK_WORD || t->shape != LT_SHAPE_LOWER || !lt_is_kind(d, i + 1, LT_TOK_SPACE) ||
        !lt_is_kind(d, i + 2, LT_TOK_WORD) || (i > 0 && !lt_is_kind(d, i - 1, LT_TOK_SPACE)))
        return false;
    return !d->lang->words.per || !lt_is_word(d, i - 2, d->lang->words.per);
}

static size_t pass(struct lt_desk *d, size_t i)
{
    lt_pass(d, i);
    return 1;
}

static size_t say_next(struct lt_desk *d, size_t i)
{
    size_t said = d->lang->homographs && d->tok[i].kind == LT_TOK_WORD ? lt_say_homograph(d, i) : 0;
    if (said)
        return said;
    if (!is_plain(d, i)) {
        if (d->lang->readers)
            said = offer(d, d->lang->readers, i);
        if (!said)
            said = is_small_word(d, i) ? lt_normal_abbr(d, i) : offer(d, lt_normal_readers, i);
    }
    return said ? said : pass(d, i);
}

enum lt_status lt_normal(struct lt_cx *cx, struct lt_str lang, struct lt_str show, struct lt_said *out)
{
    start(out);
    if (show.n > LT_BLOCK_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, "a text of %zu bytes is too long to be said in one piece (at most %d)",
                       show.n, (int)LT_BLOCK_MAX_BYTES);
    struct lt_desk d = {.lang = lt_lang_normal(lang), .tag = lang, .out = out};
    find_region(&d);
    set_habits(&d);
    enum lt_status st = lt_tok_split(cx, show, out, &d.text);
    if (st)
        return st;
    d.tok = out->tokens;
    d.n = out->n_tokens;
    bool known = d.lang != &lt_other_normal || lt_spellout_open(&out->spellout, lang);
    if (known && d.lang == &lt_other_normal)
        lt_spellout_separators(out->spellout, &d.decimal, &d.groups);
    for (size_t i = 0; i < d.n;)
        i += known ? say_next(&d, i) : pass(&d, i);
    lt_say_trim(out);
    return lt_buf_check(cx, &out->say, "text to say");
}
