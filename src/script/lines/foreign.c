/* script/lines/foreign.c - see foreign.h. A run of capitalised words is weighed for each language that has
 * all of its letters; the best must be good and well ahead of the next. */
#include "script/lines/foreign.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/abbr.h"
#include "lang/lang.h"
#include "script/sentence/scan.h"

#include <string.h>

/* clang-format off */
/* Words that follow names and are not part of them. */
static const char nouns[] =
    " street avenue award awards prize festival university college school institute museum theatre theater gallery"
    " orchestra quartet bank party city film films studio studios records airport station hospital foundation center"
    " centre hotel bridge river valley island beach bay open cup grand prix tour show museum art arts band club fc"
    " inc ltd corp company group street road square park church cathedral palace castle house library press ";
/* clang-format on */

enum {
    RUN_WORDS = 6,
    CLEAR = 4,    /* points the best needs, and … */
    AHEAD = 2,    /* … how many more than the next */
    FAMILIAR = 2, /* points for a language the document has names of */
    REMEMBER = 4  /* letters of a word worth remembering */
};

/* A name's words. */
struct run {
    struct {
        size_t at, end;
        char room[64];
        struct lt_str lower;
        bool particle, marked; /* `marked`: it has letters the text's language lacks */
    } words[RUN_WORDS];
    size_t n;
};

static uint32_t hash_of(struct lt_str s)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 16777619u;
    return h | 1;
}

/* Languages whose names we know; rows of lt_lang_with_names(). */
enum { NONE = LT_FOREIGN_LANGS };

static size_t row_of(const struct lt_language *lang)
{
    const struct lt_language *const *rows = lt_lang_with_names();
    for (size_t i = 0; i < NONE && rows[i]; i++)
        if (rows[i] == lang)
            return i;
    return NONE;
}

static const struct lt_name_rules *rules_of(size_t row)
{
    return lt_lang_with_names()[row]->name_rules;
}

static bool has_letter(const char *letters, uint32_t c)
{
    char utf8[5] = {0};
    lt_utf8_put(utf8, c);
    return strstr(letters, utf8) != NULL;
}

static bool is_latin(uint32_t c)
{
    return c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
}

/* Does the word have a letter that the language of row `own` (may be NONE) lacks? */
static bool is_marked(struct lt_str lower, size_t own)
{
    const char *letters = own != NONE ? rules_of(own)->letters : "";
    for (size_t at = 0; at < lower.n;) {
        uint32_t c = lt_utf8_next(lower, &at);
        if (is_latin(c) && !has_letter(letters, c))
            return true;
    }
    return false;
}

/* "y" joins a Spanish name in English, and two names in Spanish. */
static bool is_particle(struct lt_str lower, size_t own)
{
    if (own != NONE && lt_sentence_listed(rules_of(own)->particles, lower))
        return false;
    const struct lt_language *const *rows = lt_lang_with_names();
    for (size_t i = 0; i < NONE && rows[i]; i++)
        if (lt_sentence_listed(rows[i]->name_rules->particles, lower))
            return true;
    return false;
}

/* ------------------------------------------------------------------ weighing */

static int points_of_word(const struct lt_name_rules *t, struct lt_str word)
{
    int points = 3 * lt_sentence_listed(t->names, word);
    struct lt_str rest = lt_str_of(t->endings), part;
    while (lt_str_cut(&rest, ' ', &part))
        if (part.n && word.n > part.n && lt_str_ends(word, part)) {
            points += 2;
            break;
        }
    rest = lt_str_of(t->pieces);
    while (lt_str_cut(&rest, ' ', &part))
        points += part.n && lt_str_find(word, part) != SIZE_MAX;
    return points;
}

/* Letters with marks in the words of a run that are no particles; -1: the language lacks one of them. */
static int count_marks(const struct lt_name_rules *t, const struct run *run)
{
    int marks = 0;
    for (size_t i = 0; i < run->n; i++) {
        struct lt_str word = run->words[i].lower;
        for (size_t at = 0; at < word.n && !run->words[i].particle;) {
            uint32_t c = lt_utf8_next(word, &at);
            if (!is_latin(c))
                continue;
            if (!has_letter(t->letters, c))
                return -1;
            marks++;
        }
    }
    return marks;
}

/* -1: it has a letter the language lacks. */
static int weigh(const struct lt_name_rules *t, const struct run *run)
{
    int points = count_marks(t, run);
    for (size_t i = 0; i < run->n && points >= 0; i++) {
        struct lt_str word = run->words[i].lower;
        points += run->words[i].particle ? lt_sentence_listed(t->particles, word) : points_of_word(t, word);
    }
    return points;
}

/* The row of a run's language, or NONE. */
static size_t judge(const struct lt_foreign *f, size_t own, const struct run *run)
{
    const struct lt_language *const *rows = lt_lang_with_names();
    int best = 0, second = 0;
    size_t row = NONE;
    for (size_t i = 0; i < NONE && rows[i]; i++) {
        int points = weigh(rows[i]->name_rules, run);
        if (points > 0 && f->names[i])
            points += FAMILIAR;
        if (points > best) {
            second = best;
            best = points;
            row = i;
        } else if (points > second) {
            second = points;
        }
    }
    return best >= CLEAR && best - second >= AHEAD && row != own ? row : NONE;
}

/* ------------------------------------------------------------------ runs of capitalised words */

static bool is_capital_word(struct lt_str word)
{
    size_t at = 0;
    return lt_uni_is_upper(lt_utf8_next(word, &at)) && at < word.n && lt_uni_is_lower(lt_utf8_peek(word, at));
}

/* Up to a hyphen, and without the English genitive. */
static struct lt_str bare_word(struct lt_str word)
{
    word = lt_str_slice(word, 0, lt_str_find_char(word, '-'));
    if (lt_str_ends(word, LT_S("'s")))
        word.n -= 2;
    else if (lt_str_ends(word, LT_S("’s")))
        word.n -= sizeof "’s" - 1;
    return word;
}

/* Adds the word at `at`; false: it is none of a name. */
static bool take_word(size_t own, struct lt_str word, size_t at, struct run *run)
{
    struct lt_str lower = lt_sign_word_lower(run->words[run->n].room, word);
    bool capital = is_capital_word(word), particle = !capital && run->n && is_particle(lower, own);
    if ((!capital && !particle) || lt_sentence_listed(nouns, lower))
        return false;
    run->words[run->n].lower = lower;
    run->words[run->n].at = at;
    run->words[run->n].end = at + word.n;
    run->words[run->n].particle = particle;
    run->words[run->n++].marked = is_marked(lower, own);
    return true;
}

/* Reads the run that starts with the capitalised word at `at`; returns where to go on. */
static size_t read_run(const struct lt_sentence_lang *lang, size_t own, struct lt_str text, size_t at,
                       struct run *run)
{
    run->n = 0;
    size_t end = at;
    while (run->n < RUN_WORDS) {
        struct lt_str word = bare_word(lt_sign_word_at(text, at));
        if (!word.n || !take_word(own, word, at, run))
            break;
        if (run->n == 1 && lt_sentence_starter(lang, NULL, run->words[0].lower)) {
            run->n = 0;
            return at + word.n;
        }
        end = at + word.n;
        if (end + 1 >= text.n || (text.p[end] != ' ' && text.p[end] != '-'))
            break;
        at = end + 1;
    }
    while (run->n && run->words[run->n - 1].particle)
        run->n--;
    return end > at ? end : end + (end < text.n && end == at);
}

/* Leading words that show nothing of the language are titles and the like ("President"); off with them. */
static size_t first_of(const struct run *run, const struct lt_name_rules *t)
{
    size_t i = 0;
    while (i < run->n && !run->words[i].marked && points_of_word(t, run->words[i].lower) < 3)
        i++;
    return i;
}

static bool any_marked(const struct run *run)
{
    for (size_t i = 0; i < run->n; i++)
        if (run->words[i].marked)
            return true;
    return false;
}

static size_t known(const struct lt_foreign *f, struct lt_str lower)
{
    uint32_t hash = hash_of(lower);
    for (size_t slot = hash % LT_FOREIGN_WORDS; f->words[slot].hash; slot = (slot + 1) % LT_FOREIGN_WORDS)
        if (f->words[slot].hash == hash)
            return f->words[slot].lang;
    return NONE;
}

static bool is_known_at(const struct lt_foreign *f, struct lt_str text, size_t at)
{
    char room[64];
    return known(f, lt_sign_word_lower(room, bare_word(lt_sign_word_at(text, at)))) != NONE;
}

static void remember(struct lt_foreign *f, struct lt_str lower, size_t row)
{
    if (f->n_words >= LT_FOREIGN_WORDS / 2 || lt_utf8_count(lower) < REMEMBER || known(f, lower) != NONE)
        return;
    uint32_t hash = hash_of(lower);
    size_t slot = hash % LT_FOREIGN_WORDS;
    while (f->words[slot].hash)
        slot = (slot + 1) % LT_FOREIGN_WORDS;
    f->words[slot].hash = hash;
    f->words[slot].lang = (uint32_t)row;
    f->n_words++;
}

/* Offset of the next capitalised word at a word's beginning, or text.n. */
static size_t next_capital(struct lt_str text, size_t at)
{
    size_t back = at;
    bool inside = at > 0 && lt_uni_is_alnum(lt_utf8_prev(text, &back));
    while (at < text.n) {
        size_t here = at;
        uint32_t c = (unsigned char)text.p[at];
        if (c < 0x80)
            at++;
        else
            c = lt_utf8_next(text, &at);
        if (!inside && lt_uni_is_upper(c))
            return here;
        inside = lt_uni_is_alnum(c) || c == '\'' || c == 0x2019;
    }
    return text.n;
}

/* Letters with marks start with these bytes: without one there is nothing to find. */
static bool has_marks(struct lt_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] >= 0xC3 && (unsigned char)text.p[i] <= 0xC9)
            return true;
    return false;
}

void lt_foreign_learn(struct lt_foreign *f, struct lt_str lang, struct lt_str text)
{
    if (!has_marks(text))
        return;
    const struct lt_sentence_lang *rules = lt_lang_sentence(lang);
    size_t own = row_of(lt_lang_find(lang)), at = 0;
    while ((at = next_capital(text, at)) < text.n) {
        struct run run;
        size_t next = read_run(rules, own, text, at, &run);
        size_t row = any_marked(&run) ? judge(f, own, &run) : NONE;
        if (row != NONE) {
            f->names[row]++;
            for (size_t i = first_of(&run, rules_of(row)); i < run.n; i++)
                remember(f, run.words[i].lower, row);
        }
        at = next > at ? next : at + 1;
    }
}

/* The words first..last-1 of the run that were a name before, all of one language: its row; none: past all.
 */
static size_t known_stretch(const struct lt_foreign *f, const struct run *run, size_t *first, size_t *last)
{
    size_t row = NONE, from = 0;
    while (from < run->n && (row = known(f, run->words[from].lower)) == NONE)
        from++;
    size_t to = from;
    while (to < run->n && (run->words[to].particle || known(f, run->words[to].lower) == row))
        to++;
    while (to > from && run->words[to - 1].particle)
        to--;
    *first = from;
    *last = to;
    return row;
}

struct lt_str lt_foreign_next(const struct lt_foreign *f, struct lt_str lang, struct lt_str text, size_t *at,
                              size_t *end)
{
    bool marks = has_marks(text);
    if (!f->n_words && !marks)
        return (struct lt_str){0};
    const struct lt_sentence_lang *rules = lt_lang_sentence(lang);
    size_t own = row_of(lt_lang_find(lang));
    while ((*at = next_capital(text, *at)) < text.n) {
        if (!marks && !is_known_at(f, text, *at)) {
            *at += 1;
            continue;
        }
        struct run run;
        size_t next = read_run(rules, own, text, *at, &run);
        size_t row = any_marked(&run) ? judge(f, own, &run) : NONE, first = 0, last = run.n;
        if (row != NONE)
            first = first_of(&run, rules_of(row));
        else
            row = known_stretch(f, &run, &first, &last);
        if (row != NONE && row != own && first < last) {
            *at = run.words[first].at;
            *end = run.words[last - 1].end;
            return lt_str_of(lt_lang_with_names()[row]->tag);
        }
        *at = next > *at ? next : *at + 1;
    }
    return (struct lt_str){0};
}
