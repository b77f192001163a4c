/* publish/wordlist.c - the words that may be said wrong, as a table, JSON or a lexicon to edit; see
 * publish.h. */
#include "publish/publish.h"

#include "base/json.h"
#include "base/shown.h"
#include "base/utf8.h"

#include <string.h>

enum { COLUMN_MIN = 4, COLUMN_MAX = 28, WHY_COLUMN = 8 };

/* How wide a column must be for s too; an overlong word does not widen it. */
static size_t widened(size_t width, struct lt_str s)
{
    size_t n = lt_utf8_count(s);
    return n > COLUMN_MAX || n < width ? width : n;
}

static void pad(struct lt_buf *b, struct lt_str s, size_t width)
{
    lt_buf_add(b, s);
    for (size_t n = lt_utf8_count(s); n < width; n++)
        lt_buf_addc(b, ' ');
    lt_buf_addz(b, "  ");
}

static void as_table(const struct lt_publish_words *words, struct lt_buf *out)
{
    size_t word_width = COLUMN_MIN, ipa_width = COLUMN_MIN;
    for (size_t i = 0; i < words->n; i++) {
        word_width = widened(word_width, words->items[i].word->word);
        ipa_width = widened(ipa_width, words->items[i].ipa);
    }
    for (size_t i = 0; i < words->n; i++) {
        const struct lt_publish_word *w = &words->items[i];
        lt_buf_addf(out, "%5u  ", (unsigned)w->word->count);
        pad(out, w->word->word, word_width);
        pad(out, lt_str_of(lt_doubt_text(w->word->why)), WHY_COLUMN);
        pad(out, w->ipa, ipa_width);
        lt_buf_addf(out, LT_FMT "[" LT_FMT "]" LT_FMT "\n", LT_ARG(w->before), LT_ARG(w->word->word),
                    LT_ARG(w->after));
    }
}

static void json_row(struct lt_json *j, const struct lt_publish_word *w)
{
    lt_json_object(j);
    lt_json_put_str(j, "word", w->word->word);
    lt_json_put_str(j, "why", lt_str_of(lt_doubt_text(w->word->why)));
    lt_json_put_int(j, "count", w->word->count);
    lt_json_put_str(j, "language", w->word->said.lang);
    lt_json_put_opt(j, "ipa", w->ipa);
    lt_json_put_str(j, "before", w->before);
    lt_json_put_str(j, "after", w->after);
    lt_json_end_object(j);
}

static void as_json(const struct lt_publish_words *words, struct lt_buf *out)
{
    struct lt_json j = LT_JSON(out);
    lt_json_object(&j);
    lt_json_put_str(&j, "name", words->name);
    lt_json_put_str(&j, "language", words->lang);
    lt_json_key(&j, "words");
    lt_json_array(&j);
    for (size_t i = 0; i < words->n; i++)
        json_row(&j, &words->items[i]);
    lt_json_end_array(&j);
    lt_json_end_object(&j);
    lt_buf_addc(out, '\n');
}

/* What stands after the sign of equality in an entry that says the word as it is said now. */
static void add_said(struct lt_buf *out, const struct lt_publish_word *w)
{
    const struct lt_line *said = &w->word->said;
    if (said->n_spans && said->spans[0].kind == LT_SAY_LANGUAGE)
        lt_buf_addf(out, "@language " LT_FMT "\n", LT_ARG(said->spans[0].value));
    else if (said->n_spans)
        lt_buf_addz(out, "@letters\n");
    else
        lt_buf_addf(out, "@ipa " LT_FMT "\n", LT_ARG(w->ipa));
}

/* Entries stand there as remarks: a list that nobody has touched changes nothing. */
static void as_lexicon(const struct lt_publish_words *words, struct lt_buf *out)
{
    lt_buf_addz(out, "# ");
    lt_shown_line(out, words->name); /* of one line, whatever the file is called */
    lt_buf_addz(out, ": take the '#' off the entries that are to be said otherwise\n");
    for (size_t i = 0; i < words->n; i++) {
        const struct lt_publish_word *w = &words->items[i];
        lt_buf_addf(out, "# %u x %s: " LT_FMT LT_FMT LT_FMT "\n# " LT_FMT " = ", (unsigned)w->word->count,
                    lt_doubt_text(w->word->why), LT_ARG(w->before), LT_ARG(w->word->word), LT_ARG(w->after),
                    LT_ARG(w->word->word));
        add_said(out, w);
    }
}

enum lt_status lt_publish_words(struct lt_cx *cx, const char *form, const struct lt_publish_words *words,
                                struct lt_buf *out)
{
    static const struct {
        const char *name;
        void (*write)(const struct lt_publish_words *words, struct lt_buf *out);
    } forms[] = {{"table", as_table}, {"json", as_json}, {"lexicon", as_lexicon}};
    for (size_t i = 0; i < LT_COUNT(forms); i++)
        if (strcmp(forms[i].name, form) == 0) {
            forms[i].write(words, out);
            return lt_buf_check(cx, out, "the list of words");
        }
    return lt_fail(cx, LT_USAGE, "words are listed as table, json or lexicon, not as '%s'", form);
}
