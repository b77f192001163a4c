/* Units by their signs: the tables are in order, and no sign that is written everywhere is left as letters in
 * a language that has units. */
#include "check.h"

#include "lang/cldr.h"
#include "lang/desk/desk.h"
#include "lang/lang.h"
#include "lang/naming.h"

#include <stdio.h>
#include <string.h>

static const char *const tags[] = {"de", "en", "es", "fr", "hu", "it", "nl", "pl", "pt", "pt-BR", "ru", "sv"};

static int check_sorted(const char *name, const struct lt_unit_sign *table, size_t n)
{
    int bad = 0;
    for (size_t i = 1; i < n; i++) {
        unsigned char a = (unsigned char)lt_lower(table[i - 1].sign[0]);
        if (a > (unsigned char)lt_lower(table[i].sign[0])) {
            fprintf(stderr, "%s: %s stands too late\n", name, table[i].sign);
            bad++;
        }
    }
    return bad;
}

static int check_money_sorted(const char *name, const struct lt_money_sign *table, size_t n)
{
    int bad = 0;
    for (size_t i = 1; i < n; i++) {
        unsigned char a = (unsigned char)lt_lower(table[i - 1].sign[0]);
        if (a > (unsigned char)lt_lower(table[i].sign[0])) {
            fprintf(stderr, "%s: %s stands too late\n", name, table[i].sign);
            bad++;
        }
    }
    return bad;
}

static void tables_are_sorted(void **state)
{
    (void)state;
    int bad = check_sorted("all", lt_unit_signs, lt_unit_n_signs);
    bad += check_money_sorted("all", lt_money_signs, lt_money_n_signs);
    for (size_t i = 0; i < LT_COUNT(tags); i++) {
        const struct lt_unit_words *w = lt_lang_normal(lt_str_of(tags[i]))->units;
        const struct lt_money_words *m = lt_lang_normal(lt_str_of(tags[i]))->money;
        bad += check_sorted(tags[i], w->signs, w->n_signs);
        bad += check_money_sorted(tags[i], m->signs, m->n_signs);
    }
    assert_int_equal(bad, 0);
}

/* Does the language take the sign away, because it is a word there? */
static bool is_hidden(const struct lt_unit_words *w, const char *sign)
{
    for (size_t i = 0; i < w->n_signs; i++)
        if (strcmp(w->signs[i].sign, sign) == 0)
            return w->signs[i].unit == LT_U_NONE;
    return false;
}

static bool has_words(const struct lt_normal_lang *lang, struct lt_cldr **cldr, enum lt_unit_id unit,
                      enum lt_si prefix)
{
    const struct lt_unit_kind *kind = &lt_unit_kinds[unit];
    if (lt_unit_named(lang, cldr, unit, prefix).forms)
        return true;
    return kind->part && lt_unit_named(lang, cldr, kind->part, prefix ? prefix : kind->part_prefix).forms &&
           lt_unit_named(lang, cldr, kind->per, LT_SI_NONE).forms;
}

static int check_sign(const struct lt_normal_lang *lang, struct lt_cldr **cldr, const struct lt_unit_sign *s)
{
    int bad = 0;
    for (unsigned prefix = 0; prefix < LT_SI; prefix++) {
        bool bare = prefix == LT_SI_NONE;
        if (bare ? (s->flags & LT_UNIT_PREFIXED) != 0 : !((s->prefixes | s->loose) & LT_SI_BIT(prefix)))
            continue;
        if (has_words(lang, cldr, s->unit, bare ? s->prefix : prefix))
            continue;
        fprintf(stderr, "%s: no words for %s with prefix %u\n", lang->tag, s->sign, prefix);
        bad++;
    }
    return bad;
}

static void no_sign_is_left_as_letters(void **state)
{
    (void)state;
    struct lt_cldr *cldr = NULL;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(tags); i++) {
        const struct lt_normal_lang *lang = lt_lang_normal(lt_str_of(tags[i]));
        for (size_t k = 0; k < lt_unit_n_signs; k++)
            if (!is_hidden(lang->units, lt_unit_signs[k].sign))
                bad += check_sign(lang, &cldr, &lt_unit_signs[k]);
        for (size_t k = 0; k < lang->units->n_signs; k++)
            if (lang->units->signs[k].unit != LT_U_NONE)
                bad += check_sign(lang, &cldr, &lang->units->signs[k]);
    }
    lt_cldr_close(cldr);
    assert_int_equal(bad, 0);
}

static void every_currency_has_a_name(void **state)
{
    (void)state;
    struct lt_cldr *cldr = NULL;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(tags); i++) {
        const struct lt_normal_lang *lang = lt_lang_normal(lt_str_of(tags[i]));
        for (unsigned money = LT_M_NONE + 1; money < LT_MONEYS; money++) {
            const struct lt_currency *c = lt_money_named(lang, &cldr, money);
            if (!c || !c->forms || !c->forms[0]) {
                fprintf(stderr, "%s: no name for currency %u\n", tags[i], money);
                bad++;
            }
        }
    }
    lt_cldr_close(cldr);
    assert_int_equal(bad, 0);
}

/* The same in every release of ICU: a word of CLDR's, with all its forms. */
static void cldr_fills_what_is_missing(void **state)
{
    (void)state;
    struct lt_cldr *cldr = NULL;
    int bad = check_str("de", "Yard|Yards|Yards|Yards",
                        lt_str_of(lt_cldr_unit(&cldr, "de", LT_U_YARD, LT_SI_NONE)));
    const char *kept = lt_cldr_unit(&cldr, "de", LT_U_YARD, LT_SI_NONE);
    assert_ptr_equal(kept, lt_cldr_unit(&cldr, "de", LT_U_YARD, LT_SI_NONE));
    assert_null(lt_cldr_unit(&cldr, "de", LT_U_DECIBEL, LT_SI_NONE));
    bad += check_str("pl", "jard|jardy|jardów|jarda",
                     lt_str_of(lt_cldr_unit(&cldr, "pl", LT_U_YARD, LT_SI_NONE)));
    lt_cldr_close(cldr);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_are_sorted),
        cmocka_unit_test(no_sign_is_left_as_letters),
        cmocka_unit_test(every_currency_has_a_name),
        cmocka_unit_test(cldr_fills_what_is_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
