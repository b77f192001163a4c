/* script/formula/whole.c - a whole formula: said, spelled, joined to the ending after it, or, when it is
 * longer than a listener can hold or has a part without a word, only named. */
#include "lang/lang.h"
#include "script/formula/formula.h"
#include "script/formula/sayer.h"

enum { MOST_WORDS = 42 }; /* read in one go */

static size_t count_words(struct lt_str s)
{
    size_t n = s.n > 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
}

/* A letter, a number, one with an index: said in every mode. */
static bool is_simple(const struct lt_formula_tree *t)
{
    const struct lt_formula_node *first = &t->node[t->node[t->root].a];
    if (first->next)
        return false;
    if (first->kind == LT_FORMULA_IS_LOWERED)
        first = &t->node[first->a];
    return first->kind == LT_FORMULA_IS_LETTER || first->kind == LT_FORMULA_IS_NUMBER ||
           first->kind == LT_FORMULA_IS_GREEK || first->kind == LT_FORMULA_IS_WORD;
}

/* Names it: "a formula", or the word that announces one ("Formel:"), without its colon. */
static void say_name(struct lt_desk *d)
{
    struct lt_buf *b = lt_say_begin(d);
    struct lt_str name =
        d->lang->math ? lt_str_of(d->lang->math->words[LT_MATH_FORMULA]) : (struct lt_str){0};
    if (!name.n)
        name = lt_lang_intro(d->tag, LT_INTRO_FORMULA);
    while (name.n && (name.p[name.n - 1] == ':' || name.p[name.n - 1] == ' '))
        name.n--;
    lt_word_str(b, name.n ? name : LT_S("formula"));
}

static void spell_letters(struct lt_desk *d, const struct lt_formula_sayer *s)
{
    struct lt_said *out = d->out;
    size_t base = out->say.n - out->words.n;
    if (out->say.failed ||
        !lt_grow(&out->spans, &out->cap_spans, out->n_spans + s->n_letters, sizeof *out->spans, SIZE_MAX)) {
        out->say.failed = true;
        return;
    }
    for (size_t i = 0; i < s->n_letters; i++)
        out->spans[out->n_spans++] = (struct lt_say_span){
            .kind = LT_SAY_LETTERS, .at = (uint32_t)(base + s->letters[i].at), .len = s->letters[i].len};
}

/* The TeX of a formula's token: without what stands round it, and in one piece. */
static struct lt_str tex_of(struct lt_str whole)
{
    struct lt_formula f;
    struct lt_formulas it = {.text = whole};
    return lt_formulas_next(&it, &f) && f.at == 0 && f.end == whole.n ? f.tex : (struct lt_str){0};
}

/* Its words into the scratch buffer; false: it can only be named. */
static bool say_tree(struct lt_formula_sayer *s, const struct lt_formula_tree *t)
{
    s->node = t->node;
    lt_formula_say_list(s, t->root);
    while (s->b->n && s->b->p[s->b->n - 1] == ',')
        s->b->n--;
    struct lt_str said = lt_buf_str(s->b);
    return !s->failed && said.n && count_words(said) <= MOST_WORDS;
}

/* "$n$th" is one word; past it. 0: none. */
static size_t join_ending(struct lt_desk *d, size_t i, struct lt_str tex)
{
    if (tex.n != 1 || !lt_is_alpha(tex.p[0]) || !lt_is_word_in(d, i + 1, "th|st|nd|rd"))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word_str(b, tex);
    lt_buf_add(b, lt_tok_text(d, i + 1));
    return i + 2;
}

size_t lt_formula_say(struct lt_desk *d, size_t i)
{
    struct lt_formula_tree tree;
    struct lt_str tex = tex_of(lt_tok_text(d, i));
    struct lt_formula_sayer s = {.d = d, .words = d->lang->math, .b = lt_say_begin(d)};
    bool said = s.words && lt_formula_parse(tex, &tree) &&
                (d->out->math == LT_MATH_SAY || is_simple(&tree)) && say_tree(&s, &tree);
    if (!said) {
        s.n_letters = 0;
        say_name(d);
    }
    size_t to = said ? join_ending(d, i, tex) : 0;
    if (to) {
        lt_say_words(d, i, to);
        return to - i;
    }
    lt_say_words(d, i, i + 1);
    spell_letters(d, &s);
    return 1;
}

bool lt_formula_is_left_out(struct lt_str text, enum lt_math_mode mode)
{
    struct lt_formula f;
    struct lt_str s = lt_str_trim(text);
    while (s.n && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == ','))
        s.n--;
    struct lt_formulas it = {.text = s};
    return mode == LT_MATH_SKIP && lt_formula_may_be(s) && lt_formulas_next(&it, &f) && f.at == 0 &&
           f.end == s.n;
}
