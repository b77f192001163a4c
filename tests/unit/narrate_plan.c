/* Where chapters begin, what they are called, and when everything sounds. */
#include "check.h"

#include "lang/lang.h"
#include "narrate/chapters.h"
#include "narrate/timeline.h"

#include <string.h>

static struct lt_slate ten_seconds(void *user, size_t line)
{
    const struct lt_script *s = user;
    return lt_line_slate(&s->lines[line], 10 * 48000);
}

static enum lt_status show(void *user, struct lt_cx *cx, size_t line, struct lt_str *out)
{
    (void)cx;
    *out = ((const struct lt_script *)user)->lines[line].show;
    return LT_OK;
}

/* A letter is a line: T title, S subtitle, B byline, H heading, P a paragraph's first line, p one more of it,
 * A about the author. Each shows its number. */
static struct lt_script script_of(const char *letters)
{
    static const struct {
        char letter;
        enum lt_role role;
        bool starts, part;
    } kinds[] = {
        {'T', LT_ROLE_TITLE, true, true},      {'S', LT_ROLE_SUBTITLE, true, false},
        {'B', LT_ROLE_BYLINE, true, false},    {'H', LT_ROLE_HEADING, true, true},
        {'P', LT_ROLE_PARAGRAPH, true, false}, {'p', LT_ROLE_PARAGRAPH, false, false},
        {'A', LT_ROLE_BIO, true, true},
    };
    struct lt_script s;
    struct lt_cx cx = {0};
    lt_script_init(&s);
    s.lang = LT_S("en");
    uint32_t block = 0;
    for (size_t i = 0; letters[i]; i++) {
        struct lt_line *line = lt_script_add(&cx, &s);
        assert_non_null(line);
        for (size_t k = 0; k < LT_COUNT(kinds); k++) {
            if (kinds[k].letter != letters[i])
                continue;
            line->role = kinds[k].role;
            line->starts_block = kinds[k].starts;
            line->starts_part = kinds[k].part;
        }
        block += line->starts_block;
        line->block = block;
        line->show = lt_arena_printf(&s.arena, "%c%zu", letters[i], i);
    }
    return s;
}

static void chapters_follow_the_structure(void **state)
{
    (void)state;
    char hour[400] = "T";
    for (int i = 0; i < 90; i++)
        strcat(hour, "Ppp");
    static const char five_minutes[] = "0 title|1 P1|";
    const struct {
        const char *name, *letters, *want;
    } rows[] = {
        {"nothing", "", ""},
        {"one line", "P", "0 title|"},
        {"opening, body, author", "TSBPpPA", "0 title|3 P3|6 About the author|"},
        {"no front matter", "PpPA", "0 title|3 About the author|"},
        {"headings", "TBPHPHPA", "0 title|3 H3|5 H5|7 About the author|"},
        {"a heading right under another", "TPHHPHP", "0 title|2 H2|5 H5|"},
        {"a heading under the title", "THPHP", "0 title|1 H1|3 H3|"},
        {"an hour without headings", hour, five_minutes},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_script s = script_of(rows[i].letters);
        struct lt_chapter_plan *plans = NULL;
        size_t n = 0;
        struct lt_cx cx = {0};
        struct lt_slates lines = {s.lang, s.n_lines, ten_seconds, show, &s};
        assert_int_equal(lt_chapters_plan(&cx, &lines, LT_S("title"), &s.arena, &plans, &n), LT_OK);
        struct lt_buf got = LT_BUF(4000);
        for (size_t k = 0; k < n; k++)
            lt_buf_addf(&got, "%zu " LT_FMT "|", plans[k].line, LT_ARG(plans[k].title));
        if (rows[i].want == five_minutes) { /* 45 minutes: about nine chapters, each at a paragraph */
            bad += check_int("chapters of 45 minutes", 1, n >= 8 && n <= 11);
            for (size_t k = 2; k < n; k++)
                bad += check_int("begins a paragraph", 1, s.lines[plans[k].line].starts_block);
        } else {
            bad += check_str(rows[i].name, rows[i].want, lt_buf_str(&got));
        }
        lt_buf_close(&got);
        lt_script_close(&s);
    }
    assert_int_equal(bad, 0);
}

/* The chapter about the author is called what the voice says there; in English where it says nothing. */
static void the_author_s_chapter_is_called_what_is_said(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *want;
    } rows[] = {
        {"de-AT", "Zur Person"},    {"no", "Om forfatteren"},           {"nn-NO", "Om forfatteren"},
        {"fi", "Kirjoittajasta"},   {"fil", "About the author"},        {"tr", "Yazar hakkında"},
        {"sk", "O autorovi"},       {"el", "Σχετικά με τον συγγραφέα"}, {"ca", "Sobre l’autor"},
        {"xx", "About the author"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_script s = script_of("PpPA");
        struct lt_chapter_plan *plans = NULL;
        size_t n = 0;
        struct lt_cx cx = {0};
        struct lt_slates lines = {lt_str_of(rows[i].lang), s.n_lines, ten_seconds, show, &s};
        assert_int_equal(lt_chapters_plan(&cx, &lines, LT_S("title"), &s.arena, &plans, &n), LT_OK);
        assert_true(n > 0);
        bad += check_str(rows[i].lang, rows[i].want, plans[n - 1].title);
        struct lt_str said = lt_lang_intro(lines.lang, LT_INTRO_ABOUT_AUTHOR);
        bad += said.n ? check_str(rows[i].lang, rows[i].want, said) : 0;
        lt_script_close(&s);
    }
    assert_int_equal(bad, 0);
}

static void titles_are_cut_at_words(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
    } rows[] = {
        {"Short.", "Short."},
        {"  Trimmed ", "Trimmed"},
        {"There is a moment, forty minutes into the film, when nothing happens.",
         "There is a moment, forty minutes into the film…"},
        {"ääääääääääääääääääääääääääääääääääääääääääääääää", "ääääääääääääääääääääääää…"},
    };
    int bad = 0;
    struct lt_arena arena = LT_ARENA(10000);
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        bad += check_str(rows[i].in, rows[i].want, lt_line_opening(lt_str_of(rows[i].in), &arena));
    }
    lt_arena_close(&arena);
    assert_int_equal(bad, 0);
}

static void the_longer_pause_counts(void **state)
{
    (void)state;
    static const struct {
        int after, before;
        int64_t want_ms;
    } rows[] = {{0, 0, 0}, {300, 0, 300}, {300, 700, 700}, {700, 300, 700}, {309, 0, 300}, {311, 0, 320}};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_slate first = {.pause_after_ms = rows[i].after},
                        second = {.pause_before_ms = rows[i].before};
        bad += check_int("gap", rows[i].want_ms * 48, lt_timeline_gap48(&first, &second));
    }
    assert_int_equal(bad, 0);
}

static void chapters_begin_on_whole_seconds_in_silence(void **state)
{
    (void)state;
    uint64_t random = check_seed();
    for (int i = 0; i < 10000; i++) {
        int64_t end48 = (int64_t)(check_random(&random) % 10000000) * LT_FRAME48;
        int64_t gap48 = (int64_t)(check_random(&random) % 200) * LT_FRAME48;
        int64_t begin48 = lt_timeline_chapter48(end48, gap48);
        assert_int_equal(begin48 % 48000, 0);
        assert_true(begin48 >= end48);
        assert_true(begin48 + LT_LEAD48 >= end48 + gap48);
        assert_true(begin48 - end48 < gap48 + 48000);
    }
    assert_int_equal(lt_timeline_chapter48(0, 0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chapters_follow_the_structure),
        cmocka_unit_test(the_author_s_chapter_is_called_what_is_said),
        cmocka_unit_test(titles_are_cut_at_words),
        cmocka_unit_test(the_longer_pause_counts),
        cmocka_unit_test(chapters_begin_on_whole_seconds_in_silence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
