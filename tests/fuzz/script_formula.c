/* Any bytes as text with formulas, in every language that reads them and one that does not: those that are
 * found lie in the text and in order, what is said is text, and what cannot be read is named. The first byte
 * chooses the language and the mode. */
#include "base/utf8.h"
#include "script/formula/formula.h"
#include "script/formula/tree.h"
#include "script/normal/normal.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

/* Every node leads only to nodes that come into being before or with it, so that no walk is endless. */
static void check_tree(struct lt_str tex)
{
    struct lt_formula_tree tree;
    if (!lt_formula_parse(tex, &tree))
        return;
    require(tree.n <= LT_FORMULA_NODES && tree.root < tree.n);
    for (size_t i = 1; i < tree.n; i++) {
        const struct lt_formula_node *n = &tree.node[i];
        require(n->a < tree.n && n->b < tree.n && n->next < tree.n && n->next != i && n->a != i && n->b != i);
        require(!n->text.n || n->text.p);
    }
}

static void check_places(struct lt_str text)
{
    struct lt_formula f;
    struct lt_formulas it = {.text = text};
    for (size_t at = 0; lt_formulas_next(&it, &f); at = f.end) {
        require(f.at >= at && f.end > f.at && f.end <= text.n);
        require(f.tex.p >= text.p + f.at && f.tex.p + f.tex.n <= text.p + f.end);
        check_tree(f.tex);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const langs[] = {"en", "de", "es", "fr", "it", "pt", "nl",
                                        "pl", "sv", "hu", "ru", "da", "tlh"};
    if (size == 0 || size > 16384)
        return 0;
    struct lt_str text = {(const char *)data + 1, size - 1};
    check_places(text);
    check_tree(text);
    struct lt_said said = {.math = data[0] / LT_COUNT(langs) % 3};
    struct lt_cx cx = {0};
    if (lt_normal(&cx, lt_str_of(langs[data[0] % LT_COUNT(langs)]), text, &said) == LT_OK) {
        require(!lt_utf8_valid(text) || lt_utf8_valid(lt_buf_str(&said.say)));
        for (size_t i = 0, end = 0; i < said.n_spans; i++) {
            require(said.spans[i].at >= end && said.spans[i].len);
            end = said.spans[i].at + (size_t)said.spans[i].len;
            require(end <= said.say.n);
        }
    }
    lt_said_close(&said);
    return 0;
}
