/* tests/unit/lang_matrix.c - who brings what: prints the matrix of languages, fails where a level promises
 * what is not there, and holds README's sentence about languages to it. */
#include "check.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/desk/desk.h"
#include "lang/furniture_index.h"
#include "lang/lang.h"
#include "lang/normal.h"
#include "lang/pt/pt.h"
#include "lang/said.h"
#include "lang/sentence.h"
#include "model/tag.h"

#include <stdio.h>
#include <string.h>

static bool recognised(const struct lt_language *l)
{
    return l->recognition || l->by_script;
}

static bool sentences(const struct lt_language *l)
{
    return l->sentence != NULL;
}

static bool spoken(const struct lt_language *l)
{
    for (int i = LT_INTRO_NONE + 1; l->intros && i < LT_INTROS; i++)
        if (!l->intros[i] || !l->intros[i][0])
            return false;
    return l->intros != NULL;
}

static bool conjunctions(const struct lt_language *l)
{
    return l->conjunctions != NULL;
}

static bool numbers(const struct lt_language *l)
{
    const struct lt_normal_lang *n = l->normal;
    return n && n->cardinal && n->digits[0] && n->digits[9] && n->words.point && n->words.minus &&
           n->words.percent;
}

static bool dates(const struct lt_language *l)
{
    const struct lt_normal_lang *n = l->normal;
    bool seen[13] = {false};
    for (const struct lt_word_number *m = n ? n->month_words : NULL; m && m->word; m++)
        seen[m->number] = true;
    for (int i = 1; i <= 12; i++)
        if (!seen[i])
            return false;
    return n->months && n->date && n->time;
}

static bool units(const struct lt_language *l)
{
    return l->normal && l->normal->units && l->normal->units->names;
}

static bool money(const struct lt_language *l)
{
    return l->normal && l->normal->money && l->normal->money->names && l->normal->magnitudes;
}

static bool short_forms(const struct lt_language *l)
{
    return l->normal && l->normal->abbrs && l->normal->abbrs[0].written && l->normal->symbols;
}

static bool names(const struct lt_language *l)
{
    return l->name_rules != NULL;
}

/* Names of English have no letters that others lack, those of other scripts need no rules to be told apart.
 */
static bool names_needed(const struct lt_language *l)
{
    return strcmp(l->script, "Latn") == 0 && l->recognition && l->recognition->letters[0];
}

/* Lists that the pages of every language need; the others are of use in some only. */
static const enum lt_word_list word_lists[] = {
    LT_WORDS_DATE,         LT_WORDS_DATE_CUES,    LT_WORDS_MINUTES,
    LT_WORDS_READING,      LT_WORDS_BY,           LT_WORDS_NAME_JOINTS,
    LT_WORDS_TRADES,       LT_WORDS_ABOUT_AUTHOR, LT_WORDS_BIO_VERBS,
    LT_WORDS_BIO_OPENINGS, LT_WORDS_CREDIT,       LT_WORDS_CAPTION,
    LT_WORDS_ALT,          LT_WORDS_PICTURES,     LT_WORDS_BOILERPLATE,
    LT_WORDS_MAILING,      LT_WORDS_LABEL,        LT_WORDS_AFFILIATION,
    LT_WORDS_SECTION,      LT_WORDS_CHAPTER,      LT_WORDS_CHAPTER_NUMBERS,
    LT_WORDS_RATING,       LT_WORDS_KEY_TITLE,    LT_WORDS_KEY_AUTHOR,
    LT_WORDS_KEY_DATE,     LT_WORDS_PAGE,         LT_WORDS_HANGING,
};

static bool pages(const struct lt_language *l)
{
    for (size_t i = 0; l->words && i < LT_COUNT(word_lists); i++)
        if (!l->words[word_lists[i]])
            return false;
    return l->words != NULL;
}

/* What sites print around articles; the other kinds are of use in some languages only. */
static const enum lt_furniture_kind kinds[] = {
    LT_FURNITURE_AD,    LT_FURNITURE_COMMENTS,      LT_FURNITURE_LEGAL,
    LT_FURNITURE_META,  LT_FURNITURE_PROMO,         LT_FURNITURE_RELATED,
    LT_FURNITURE_SHARE, LT_FURNITURE_DATELINE_LINE, LT_FURNITURE_CREDIT_LINE,
};

static bool furniture(const struct lt_language *l)
{
    for (size_t i = 0; l->furniture && i < LT_COUNT(kinds); i++) {
        const struct lt_furniture *lists = &l->furniture[kinds[i]];
        if (!lists->whole && !lists->start && !lists->inside)
            return false;
    }
    return l->furniture != NULL;
}

static bool sounds(const struct lt_language *l)
{
    return l->ipa != NULL;
}

static const struct {
    const char *name;
    bool (*has)(const struct lt_language *);
    enum lt_language_level from; /* levels that must have it */
    bool (*needed)(const struct lt_language *);
} columns[] = {
    {"recognised", recognised, LT_LANGUAGE_SPOKEN, NULL},
    {"sentences", sentences, LT_LANGUAGE_SENTENCES, NULL},
    {"spoken", spoken, LT_LANGUAGE_SPOKEN, NULL},
    {"clauses", conjunctions, LT_LANGUAGE_FULL, NULL},
    {"numbers", numbers, LT_LANGUAGE_FULL, NULL},
    {"dates", dates, LT_LANGUAGE_FULL, NULL},
    {"units", units, LT_LANGUAGE_FULL, NULL},
    {"money", money, LT_LANGUAGE_FULL, NULL},
    {"short", short_forms, LT_LANGUAGE_FULL, NULL},
    {"names", names, LT_LANGUAGE_FULL, names_needed},
    {"pages", pages, LT_LANGUAGE_FULL, NULL},
    {"furniture", furniture, LT_LANGUAGE_FULL, NULL},
    {"sounds", sounds, LT_LANGUAGE_FULL, NULL},
};

static const char *mark(const struct lt_language *l, size_t column, int *holes)
{
    if (columns[column].has(l))
        return "x";
    if (columns[column].needed && !columns[column].needed(l))
        return "-";
    if (l->level < columns[column].from)
        return ".";
    (*holes)++;
    return "HOLE";
}

static void no_level_promises_what_is_not_there(void **state)
{
    int holes = 0;
    (void)state;
    printf("%-4s %-16s", "", "");
    for (size_t c = 0; c < LT_COUNT(columns); c++)
        printf(" %-10s", columns[c].name);
    printf("\n");
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        printf("%-4s %-16s", (*l)->tag, (*l)->name);
        for (size_t c = 0; c < LT_COUNT(columns); c++)
            printf(" %-10s", mark(*l, c, &holes));
        printf("\n");
    }
    assert_int_equal(holes, 0);
}

static void each_stands_once_and_is_found(void **state)
{
    int bad = 0;
    (void)state;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        struct lt_str name = lt_str_of((*l)->names), first;
        bad += lt_lang_find(lt_str_of((*l)->tag)) != *l;
        if ((*l)->normal && strcmp((*l)->normal->tag, (*l)->tag) != 0) {
            print_error("%s has the tables of %s\n", (*l)->tag, (*l)->normal->tag);
            bad++;
        }
        while (lt_str_cut(&name, '|', &first))
            if (lt_lang_named(first) != *l) {
                print_error("%s is called '" LT_FMT "', which finds another\n", (*l)->tag, LT_ARG(first));
                bad++;
            }
    }
    assert_int_equal(bad, 0);
}

/* The index of readers has a bit for each row of the list (lang/said.h); what finds none would never be
 * asked. */
static void readers_fit_their_index(void **state)
{
    (void)state;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        const struct lt_verbalizer *list = (*l)->normal ? (*l)->normal->readers : NULL;
        size_t n = 0;
        while (list && list[n].name)
            n++;
        assert_in_range(n, 0, LT_OFFERS_MAX);
    }
}

/* A line is compared with phrases when its letters are small and its marks are gone: so must they be. */
static bool is_folded(struct lt_str words)
{
    bool space = true; /* none at the start, at the end, or twice */
    for (size_t at = 0; at < words.n;) {
        uint32_t c = lt_utf8_next(words, &at);
        if ((c != ' ' && !lt_uni_is_alnum(c)) || (c == ' ' && space) || lt_uni_lower(c) != c)
            return false;
        space = c == ' ';
    }
    return !space;
}

static int check_list(const struct lt_language *l, const char *list)
{
    int bad = 0;
    struct lt_str rest = lt_str_of(list), words;
    while (lt_str_cut(&rest, '|', &words))
        if (!is_folded(words)) {
            print_error("%s: no line can be '" LT_FMT "'\n", l->tag, LT_ARG(words));
            bad++;
        }
    return bad;
}

static void furniture_is_written_as_lines_are_folded(void **state)
{
    int bad = 0;
    (void)state;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        for (size_t k = 0; (*l)->furniture && k < LT_FURNITURE_KINDS; k++)
            bad += check_list(*l, (*l)->furniture[k].whole) + check_list(*l, (*l)->furniture[k].start) +
                   check_list(*l, (*l)->furniture[k].inside);
    assert_int_equal(bad, 0);
    assert_in_range(lt_furniture_count(), 1000,
                    LT_FURNITURE_MAX - 1); /* there is room, with the next language */
}

static const struct {
    const char *tag, *language; /* NULL: we know nothing of it */
} asked[] = {
    {"de-AT", "de"},   {"DE", "de"},   {"pt_BR", "pt"}, {"no", "nb"},      {"nn-NO", "nb"},
    {"iw", "he"},      {"in", "id"},   {"bs", "hr"},    {"prs", "fa"},     {"cmn", "zh"},
    {"zh-Hant", "zh"}, {"fi", "fi"},   {"fil", NULL},   {"und", NULL},     {"", NULL},
    {"enm", NULL},     {"ckb", "ckb"}, {"d", NULL},     {"english", NULL},
};

static void tags_find_their_language(void **state)
{
    int bad = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(asked); i++) {
        const struct lt_language *l = lt_lang_find(lt_str_of(asked[i].tag));
        bad +=
            check_str(asked[i].tag, asked[i].language ? asked[i].language : "", lt_str_of(l ? l->tag : ""));
    }
    assert_ptr_equal(lt_lang_normal(LT_S("pt-BR")), &lt_pt_br_normal);
    assert_ptr_equal(lt_lang_normal(LT_S("pt")), &lt_pt_normal);
    assert_ptr_equal(lt_lang_normal(LT_S("fil")), &lt_other_normal);
    assert_int_equal(bad, 0);
}

/* What is said before the bio, which its chapter is called too. */
static const struct {
    const char *tag, *said;
} about[] = {
    {"de-CH", "Zur Person"},  {"no", "Om forfatteren"},
    {"nn", "Om forfatteren"}, {"tr", "Yazar hakkında"},
    {"sk", "O autorovi"},     {"el", "Σχετικά με τον συγγραφέα"},
    {"ca", "Sobre l’autor"},  {"fil", ""},
    {"fi", "Kirjoittajasta"},
};

static void what_is_said_about_the_author(void **state)
{
    int bad = 0;
    (void)state;
    for (size_t i = 0; i < LT_COUNT(about); i++)
        bad += check_str(about[i].tag, about[i].said,
                         lt_lang_intro(lt_str_of(about[i].tag), LT_INTRO_ABOUT_AUTHOR));
    assert_int_equal(bad, 0);
}

/* ---- README ---- */

static size_t count(bool (*has)(const struct lt_language *))
{
    size_t n = 0;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        n += has(*l);
    return n;
}

/* "English, German and French": the full ones, in the order of the list. */
static void add_full(struct lt_buf *out)
{
    size_t full = 0, put = 0;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++)
        full += (*l)->level == LT_LANGUAGE_FULL;
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        if ((*l)->level != LT_LANGUAGE_FULL)
            continue;
        lt_buf_addf(out, "%s%s", put == 0 ? "" : put + 1 == full ? " and " : ", ", (*l)->name);
        put++;
    }
}

/* One space where lines break. */
static void join_lines(struct lt_buf *text)
{
    size_t n = 0;
    for (size_t i = 0; i < text->n; i++)
        if (!lt_is_space(text->p[i]) || (n && text->p[n - 1] != ' '))
            text->p[n++] = lt_is_space(text->p[i]) ? ' ' : text->p[i];
    text->n = n;
}

static void the_readme_says_the_same(void **state)
{
    (void)state;
    struct lt_buf readme = check_read("../README.md"), want = LT_BUF(4096);
    join_lines(&readme);
    lt_buf_addz(&want, "are written out in ");
    add_full(&want);
    lt_buf_addf(
        &want,
        "; the words that a reader adds are there in %zu languages, %zu have rules of their own for where "
        "sentences end, and %zu are recognised",
        count(spoken), count(sentences), count(recognised));
    if (lt_str_find(lt_buf_str(&readme), lt_buf_str(&want)) == SIZE_MAX)
        fail_msg("README.md does not say: " LT_FMT, LT_ARG(lt_buf_str(&want)));
    lt_buf_close(&readme);
    lt_buf_close(&want);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_level_promises_what_is_not_there),
        cmocka_unit_test(each_stands_once_and_is_found),
        cmocka_unit_test(furniture_is_written_as_lines_are_folded),
        cmocka_unit_test(readers_fit_their_index),
        cmocka_unit_test(tags_find_their_language),
        cmocka_unit_test(what_is_said_about_the_author),
        cmocka_unit_test(the_readme_says_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
