/* Every allocation refused once while the words of a text are looked over, ICU's among them, which asks the
 * locale services anew each time: it fails with a sentence or does all the same, and leaks nothing. */
#include "check.h"

#include "torture.h"

#include "base/memory.h"
#include "script/script.h"

#include <unicode/uclean.h>

struct text {
    struct lt_script script;
    size_t found;
};

/* The next has to load all of it again. */
static void forget(void)
{
    u_cleanup();
    lt_memory_spare_icu(); /* that is forgotten too */
}

static bool attempt(void *user)
{
    struct text *t = user;
    struct lt_cx cx = {0};
    struct lt_doubts doubts = {0};
    enum lt_status st = lt_doubts_find(&cx, &t->script, NULL, &doubts);
    assert_true(st ? st == LT_OOM && cx.what[0] : doubts.n == t->found);
    lt_doubts_close(&doubts);
    forget();
    return st == LT_OK;
}

static void open_text(struct text *t, struct lt_doc *doc, const char *lang, const char *words)
{
    struct lt_cx cx = {0};
    struct lt_script_opts opts = {.lang = lt_str_of(lang)};
    struct lt_doubts doubts = {0};
    lt_doc_init(doc);
    lt_script_init(&t->script);
    if (!lt_doc_add(&cx, doc, LT_ROLE_PARAGRAPH, lt_str_of(words)) ||
        lt_script(&cx, &opts, doc, &t->script) || lt_doubts_find(&cx, &t->script, NULL, &doubts))
        fail_msg("%s", cx.what);
    t->found = doubts.n;
    assert_true(t->found > 0);
    lt_doubts_close(&doubts);
    forget();
}

enum { EACH = 5000, MOST = 40000 }; /* ICU 72 asks some thousand times, ICU 76 more often */

static void refused_memory_is_a_sentence(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"en", "We met Hermione on Monday in May, and had smørrebrød there."}, {"ru", "Мы видели word там."}};
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct text t = {0};
        struct lt_doc doc;
        open_text(&t, &doc, rows[i][0], rows[i][1]);
        size_t calls = torture_many_allocations(attempt, &t, EACH, MOST);
        assert_in_range(calls, 200, MOST - 1); /* all were reached, and ICU's were among them */
        lt_script_close(&t.script);
        lt_doc_close(&doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refused_memory_is_a_sentence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
