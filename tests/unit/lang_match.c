/* Rows of written forms: what each kind of item takes, what it turns away, and that every row of every
 * language's own readers reads its example. */
#include "check.h"
#include "rows.h"

#include "lang/en/en.h"
#include "lang/lang.h"
#include "lang/words.h"

#include <string.h>

/* The form is looked for at every token; `want` is what it covers, NULL: nothing. */
static const struct {
    const char *items, *text, *want;
} cases[] = {
    {"#", "in 1926.", "1926"},
    {"#4", "in 192 or 1926", "1926"},
    {"#1-2", "100, 20", "20"},
    {"#10-12", "123456789, 1234567890", "1234567890"},
    {"1926", "1925, 1926", "1926"},
    {"1926", "19260", NULL},
    {"N", "of 1,234.5 m", "1,234.5"},
    {"# am|pm", "at 5pm", "5pm"},
    {"# am|pm", "at 5PM", "5PM"},
    {"# am|pm", "at 5pms", NULL},
    {"# CO", "5CO", "5CO"},
    {"# CO", "5Co", NULL},
    {"A-C 4", "a4 D4 B4", "B4"},
    {"V", "in 2.0.1.", "2.0.1"},
    {"V4", "1.2.3 and 1.2.3.4", "1.2.3.4"},
    {"V3-8", "1.2 and 1.2.3.4.5", "1.2.3.4.5"},
    {"# [/.] # @ #", "1/2.3, 1/2/3", "1/2/3"},
    {"T _ T", "the Rue Morgue", "Rue Morgue"},
    {"U3", "an ABCD of ABC", "ABC"},
    {"U", "abc Abc ABCD", "ABCD"},
    {"# _ M", "on 3 May", "3 May"},
    {"# _ M", "on 3 Maybes", NULL},
    {"# : #", "14:05", "14:05"},
    {"# [.:] #", "14.05", "14.05"},
    {"# [.:] #", "14-05", NULL},
    {"[#] W", "the #tag", "#tag"},
    {"½", "a ½", "½"},
    {"° C", "5 °C", "°C"},
    {"# ~ #", "3—5", "3—5"},
    {"# _? W", "5kg", "5kg"},
    {"# _? W", "5 kg", "5 kg"},
    {"# _? W", "5, kg", NULL},
    {"^ # $", "a5 5b -5 (5)", "5"},
    {"^~ # $", "a5 5b -5,", "5"},
    {"^ # $~", "5-", "5"},
    {"# !W", "5b 6", "6"},
    {"# !W !:", "5: 6.", "6"},
    {"<!: #", ":5", NULL},
    {"<: #", "5 :6", "6"},
    {"<<no #", "no 5", "5"},
    {"<<no <<say #", "say no 5", "5"},
    {"<<no <<say #", "no no 5", NULL},
    {"<<!no #", "no 5, 6", "6"},
    {"# > _ of", "5 of 6", "5"},
    {"# > _ of", "5 or 6", NULL},
    {"f-f / N", "F/2 f/1.8", "f/1.8"},
    {"ƒ / #", "ƒ/2", "ƒ/2"},
};

static bool covers(const struct lt_desk *d, const struct lt_match *m, const char *want)
{
    const struct lt_tok *first = lt_tok_at(d, m->from), *last = lt_tok_at(d, m->to - 1);
    struct lt_str s = lt_str_slice(d->text, first->at, last->at + last->n - first->at);
    return lt_str_eqz(s, want);
}

static void items_take_what_they_say(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t k = 0; k < LT_COUNT(cases); k++) {
        struct lt_said said = {0};
        struct lt_desk d = rows_desk(&lt_en_normal, cases[k].text, &said);
        struct lt_match m;
        bool found = false, right = !cases[k].want;
        for (size_t i = 0; i < d.n && !found; i++)
            found = lt_match(&d, i, cases[k].items, &m);
        if (found)
            right = cases[k].want && covers(&d, &m, cases[k].want);
        if (!right || found != (cases[k].want != NULL)) {
            fprintf(stderr, "\"%s\" in \"%s\": %s\n", cases[k].items, cases[k].text,
                    found ? "covers something else" : "not found");
            bad++;
        }
        lt_said_close(&said);
    }
    assert_int_equal(bad, 0);
}

static void items_tell_where_they_stand(void **state)
{
    (void)state;
    struct lt_said said = {0};
    struct lt_desk d = rows_desk(&lt_en_normal, "at 5:30pm now", &said);
    struct lt_match m;
    assert_true(lt_match(&d, 2, "<<at ^ # : #2 _? pm $ > _", &m));
    assert_int_equal(m.from, 2);
    assert_int_equal(m.to, 6);
    assert_int_equal(m.n, 6);
    assert_int_equal(lt_match_int(&d, &m, 2), 30);
    assert_false(lt_match_has(&m, 3));
    assert_true(lt_match_has(&m, 4));
    lt_said_close(&said);
}

/* More items than there is room for are no match, and nothing is written past the end. */
/* A language may have no list of a kind. */
static void no_list_holds_nothing(void **state)
{
    (void)state;
    assert_int_equal(lt_lang_prefix(LT_S("by Ann"), NULL), 0);
    assert_false(lt_lang_matches(LT_S("by"), NULL) || lt_lang_holds(LT_S("by Ann"), NULL));
    assert_int_equal(lt_lang_prefix(LT_S("by Ann"), "from|by"), 2);
    assert_int_equal(lt_lang_prefix(LT_S("ÉCRIT par Ann"), "écrit|écrit par"), strlen("écrit par"));
    assert_int_equal(lt_lang_prefix(LT_S("bystander"), "from|by"), 0);
    assert_true(lt_lang_matches(LT_S("By"), "from|by") && !lt_lang_matches(LT_S(""), "from|by"));
}

static void rows_are_bounded(void **state)
{
    (void)state;
    struct lt_said said = {0};
    struct lt_desk d = rows_desk(&lt_en_normal, "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", &said);
    struct lt_match m;
    assert_true(lt_match(&d, 0, "# _ # _ # _ # _ # _ # _ # _ #", &m));
    assert_false(lt_match(&d, 0, "# _ # _ # _ # _ # _ # _ # _ # _", &m));
    lt_said_close(&said);
}

static void rows_read_their_examples(void **state)
{
    (void)state;
    int bad = 0, rows = 0;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        for (const struct lt_verbalizer *v = (*l)->normal ? (*l)->normal->readers : NULL; v && v->name; v++) {
            bad += rows_check(&(*l)->normal, 1, v->name, v->rows);
            rows += v->rows != NULL;
        }
    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_take_what_they_say), cmocka_unit_test(items_tell_where_they_stand),
        cmocka_unit_test(no_list_holds_nothing),    cmocka_unit_test(rows_are_bounded),
        cmocka_unit_test(rows_read_their_examples),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
