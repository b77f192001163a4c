/* tests/unit/script_script.c - the door of script: what is heard of an article, in which order, and that
 * nothing is lost on the way. */
#include "check.h"

#include "base/unicode.h"
#include "script/script.h"
#include "scripted.h"

#include <stdio.h>
#include <string.h>

static struct lt_block *add(struct lt_doc *d, enum lt_role role, const char *text)
{
    struct lt_cx cx = {0};
    struct lt_block *b = lt_doc_add(&cx, d, role, lt_str_of(text));
    assert_non_null(b);
    return b;
}

/* One line of text a line: role, manner marks and what is said; then the skips. */
static void dump(const struct lt_script *s, struct lt_buf *out)
{
    for (size_t i = 0; i < s->n_lines; i++) {
        const struct lt_line *l = &s->lines[i];
        lt_buf_addf(out, "%s%s%s: " LT_FMT "\n", l->starts_part ? "# " : "", lt_role_name(l->role),
                    l->src_len ? "" : "+", LT_ARG(l->say));
    }
    for (size_t i = 0; i < s->n_skips; i++)
        lt_buf_addf(out, "- %u: " LT_FMT "\n", s->skips[i].block, LT_ARG(s->skips[i].why));
    lt_buf_addc(out, '\0');
    out->n--;
}

static void dump_pauses(const struct lt_script *s, struct lt_buf *lines, struct lt_buf *skips)
{
    for (size_t i = 0; i < s->n_lines; i++) {
        const struct lt_line *l = &s->lines[i];
        lt_buf_addf(lines, "%u %d %d %d " LT_FMT ": " LT_FMT "\n", l->block, l->starts_block,
                    (int)l->pause_before_ms, (int)l->pause_after_ms, LT_ARG(l->lang), LT_ARG(l->say));
    }
    for (size_t i = 0; i < s->n_skips; i++)
        lt_buf_addf(skips, "%u %u %u " LT_FMT "\n", s->skips[i].block, s->skips[i].at, s->skips[i].len,
                    LT_ARG(s->skips[i].why));
}

/* Passages that never see each other are the script all the same. */
static void check_passages(const struct lt_doc *d, const struct lt_script_opts *opts,
                           const struct lt_script *whole)
{
    struct lt_cx cx = {0};
    struct lt_buf lines[2] = {LT_BUF(1 << 22), LT_BUF(1 << 22)},
                  skips[2] = {LT_BUF(1 << 20), LT_BUF(1 << 20)};
    struct lt_scribe *scribe = NULL;
    assert_int_equal(lt_scribe_open(&cx, opts, d, &scribe), LT_OK);
    for (bool more = true; more;) {
        struct lt_script passage;
        lt_script_init(&passage);
        assert_int_equal(lt_scribe_next(&cx, scribe, &passage, &more), LT_OK);
        dump_pauses(&passage, &lines[0], &skips[0]);
        lt_script_close(&passage);
    }
    lt_scribe_close(scribe);
    dump_pauses(whole, &lines[1], &skips[1]);
    assert_true(lt_str_eq(lt_buf_str(&lines[0]), lt_buf_str(&lines[1])));
    assert_true(lt_str_eq(lt_buf_str(&skips[0]), lt_buf_str(&skips[1])));
    for (size_t i = 0; i < 2; i++) {
        lt_buf_close(&lines[i]);
        lt_buf_close(&skips[i]);
    }
}

static void expect(struct lt_doc *d, const struct lt_script_opts *opts, const char *want)
{
    struct lt_cx cx = {0};
    struct lt_script s;
    lt_script_init(&s);
    assert_int_equal(lt_script(&cx, opts, d, &s), LT_OK);
    const char *broken = scripted_check(d, &s);
    if (broken)
        print_message("%s\n", broken);
    assert_null(broken);
    check_passages(d, opts, &s);
    struct lt_buf got = LT_BUF(1 << 20);
    dump(&s, &got);
    assert_int_equal(check_str("script", want, lt_buf_str(&got)), 0);
    lt_buf_close(&got);
    lt_script_close(&s);
    lt_doc_close(d);
}

static struct lt_doc article(void)
{
    struct lt_doc d;
    lt_doc_init(&d);
    d.lang = LT_S("en");
    return d;
}

static void test_order(void **state)
{
    (void)state;
    struct lt_doc d = article();
    d.title = LT_S("The Long Walk");
    d.byline = LT_S("Ann Lee");
    add(&d, LT_ROLE_BYLINE, "Ann Lee");
    add(&d, LT_ROLE_TITLE, "The Long Walk");
    add(&d, LT_ROLE_SUBTITLE, "A film about feet");
    add(&d, LT_ROLE_ALT, "A man on a road");
    add(&d, LT_ROLE_CREDIT, "Photo: Bo Ek");
    add(&d, LT_ROLE_PARAGRAPH, "It starts slowly. It ends.");
    add(&d, LT_ROLE_HEADING, "Verdict");
    add(&d, LT_ROLE_QUOTE, "Go and see it.");
    add(&d, LT_ROLE_PARAGRAPH, "Share this")->why = LT_S("a share button");
    add(&d, LT_ROLE_BIO, "Ann Lee");
    add(&d, LT_ROLE_BIO, "I write about walking.");
    expect(&d, &(struct lt_script_opts){0},
           "# title: The Long Walk\nsubtitle: A film about feet\nbyline: by Ann Lee\n"
           "paragraph: It starts slowly.\nparagraph: It ends.\n# heading: Verdict\nquote: Go and see it.\n"
           "# bio+: About the author: Ann Lee\nbio: I write about walking.\n"
           "- 3: the description of a picture\n- 4: a picture credit\n- 8: a share button\n"
           "- 9: the author's name is said with the bio\n");
}

static void test_facts(void **state)
{
    (void)state;
    struct lt_doc d = article();
    d.title = LT_S("The Long Walk");
    d.byline = LT_S("By Ann Lee");
    add(&d, LT_ROLE_PARAGRAPH, "It starts slowly.");
    add(&d, LT_ROLE_BIO, "Ann Lee lives in Kent.");
    expect(&d, &(struct lt_script_opts){0},
           "# title+: The Long Walk\nbyline+: By Ann Lee\nparagraph: It starts slowly.\n"
           "# bio+: About the author\nbio: Ann Lee livs in Kent.\n");
}

static void test_options(void **state)
{
    (void)state;
    struct lt_doc d = article();
    add(&d, LT_ROLE_TITLE, "The Long Walk");
    add(&d, LT_ROLE_ALT, "A man on a road");
    add(&d, LT_ROLE_QUOTE, "Go.");
    struct lt_script_opts opts = {.read_roles = 1u << LT_ROLE_ALT, .skip_roles = 1u << LT_ROLE_QUOTE};
    expect(&d, &opts, "# title: The Long Walk\nalt: Picture: A man on a road\n- 2: a quotation\n");
}

static void test_notes_and_verse(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc d = article();
    struct lt_block *b = add(&d, LT_ROLE_PARAGRAPH, "He died.[17] They wept.[18]");
    const struct lt_span marks[] = {{LT_SPAN_NOTE_REF, 8, 4, LT_S_INIT("")},
                                    {LT_SPAN_NOTE_REF, 23, 4, LT_S_INIT("")}};
    assert_int_equal(lt_doc_set_spans(&cx, &d, b, marks, 2), LT_OK);
    b = add(&d, LT_ROLE_QUOTE, "Tell me, muse, Of the man of many ways");
    const struct lt_span breaks[] = {{LT_SPAN_HARD_BREAK, 14, 0, LT_S_INIT("")}};
    assert_int_equal(lt_doc_set_spans(&cx, &d, b, breaks, 1), LT_OK);
    b = add(&d, LT_ROLE_ITEM, "Wash the rice");
    b->ordinal = 1;
    add(&d, LT_ROLE_TABLE_ROW, "Weight\t\tlight");
    add(&d, LT_ROLE_PARAGRAPH, "Well. That was it.");
    add(&d, LT_ROLE_PARAGRAPH, "Roe wrote it (2018). DOI: 10.1000/xyz. Then it went on.");
    expect(
        &d, &(struct lt_script_opts){0},
        "paragraph: He died.\nparagraph: They wept.\nquote: Tell me, muse,\nquote: Of the man of many ways\n"
        "item: one, Wash the rice\ntable-row: Weight, light\nparagraph: Well. That was it.\n"
        "paragraph: Roe wrote it (twenty eighteen).\nparagraph: Then it went on.\n"
        "- 0: a note mark\n- 0: a note mark\n");
}

static void test_language(void **state)
{
    (void)state;
    static const struct {
        const char *declared, *asked, *reader, *text, *lang, *from;
    } cases[] = {
        {"", "", "", "Der Film ist nicht schlecht, aber er ist zu lang und das Ende kommt nicht.", "de",
         "detected"},
        {"", "", "", "La película no es mala, pero es muy larga y el final no llega nunca.", "es",
         "detected"},
        {"", "", "", "Ok", "en", "default"},
        {"fr", "", "", "Der Film ist nicht schlecht.", "fr", "the document"},
        {"fr", "sv", "", "Der Film ist nicht schlecht.", "sv", "--lang"},
        /* A voice that was asked for: in doubt its language, and its kind of the language that was found. */
        {"", "", "nb-NO", "Ok", "nb-NO", "the voice"},
        {"", "", "und", "Ok", "en", "default"},
        {"", "", "nb-NO", "Han vil bo her lenge.", "nb-NO", "the voice"},
        {"", "", "de-AT", "Der Film ist nicht schlecht, aber er ist zu lang und das Ende kommt nicht.",
         "de-AT", "detected"},
        {"", "", "nb-NO", "Der Film ist nicht schlecht, aber er ist zu lang und das Ende kommt nicht.", "de",
         "detected"},
        {"fr", "", "fr-BE", "Der Film ist nicht schlecht.", "fr", "the document"},
        {"", "sv", "nb-NO", "Ok", "sv", "--lang"},
    };
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_cx cx = {0};
        struct lt_doc d = article();
        d.lang = lt_str_of(cases[i].declared);
        add(&d, LT_ROLE_PARAGRAPH, cases[i].text);
        struct lt_script s;
        lt_script_init(&s);
        struct lt_script_opts opts = {.lang = lt_str_of(cases[i].asked),
                                      .reader_lang = lt_str_of(cases[i].reader)};
        assert_int_equal(lt_script(&cx, &opts, &d, &s), LT_OK);
        assert_int_equal(check_str(cases[i].text, cases[i].lang, s.lang), 0);
        assert_string_equal(s.lang_from, cases[i].from);
        lt_script_close(&s);
        lt_doc_close(&d);
    }
}

static struct lt_say_span find_span(const struct lt_line *l, enum lt_say_kind kind)
{
    for (uint32_t i = 0; i < l->n_spans; i++)
        if (l->spans[i].kind == kind)
            return l->spans[i];
    return (struct lt_say_span){0};
}

static void test_foreign_span(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc d = article();
    struct lt_block *b = add(&d, LT_ROLE_PARAGRAPH, "They said buenos días to us.");
    const struct lt_span lang[] = {{LT_SPAN_LANGUAGE, 10, 12, LT_S_INIT("es")}};
    assert_int_equal(lt_doc_set_spans(&cx, &d, b, lang, 1), LT_OK);
    struct lt_script s;
    lt_script_init(&s);
    assert_int_equal(lt_script(&cx, &(struct lt_script_opts){0}, &d, &s), LT_OK);
    assert_int_equal(s.n_lines, 1);
    struct lt_say_span span = find_span(&s.lines[0], LT_SAY_LANGUAGE);
    assert_int_equal(
        check_str("span", "buenos días", lt_str_trim(lt_str_slice(s.lines[0].say, span.at, span.len))), 0);
    assert_int_equal(check_str("value", "es", span.value), 0);
    lt_script_close(&s);
    lt_doc_close(&d);
}

/* A name met in the body is read the same in the headline, and only there where it stands. */
static void test_foreign_name(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc d = article();
    add(&d, LT_ROLE_TITLE, "Morena walks");
    add(&d, LT_ROLE_PARAGRAPH, "Her grandfather, Julián Morena, walked the earth.");
    struct lt_script s;
    lt_script_init(&s);
    assert_int_equal(lt_script(&cx, &(struct lt_script_opts){0}, &d, &s), LT_OK);
    assert_int_equal(s.n_lines, 2);
    static const char *const want[] = {"Morena", "Julián Morena"};
    for (size_t i = 0; i < 2; i++) {
        struct lt_say_span span = find_span(&s.lines[i], LT_SAY_LANGUAGE);
        struct lt_str said = lt_str_slice(s.lines[i].say, span.at, span.len);
        assert_int_equal(check_str("name", want[i], lt_str_trim(said)), 0);
        assert_int_equal(check_str("language", "es", span.value), 0);
    }
    lt_script_close(&s);
    lt_doc_close(&d);
}

static void test_long(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc d = article();
    struct lt_buf text = LT_BUF(1 << 20);
    for (int i = 0; i < 400; i++)
        lt_buf_addz(&text, "and the road went on past the mill, because nobody had told it to stop, ");
    for (int i = 0; i < 3000; i++)
        lt_buf_addz(&text, "無窮");
    lt_buf_addc(&text, '\0');
    add(&d, LT_ROLE_PARAGRAPH, text.p);
    struct lt_script s;
    lt_script_init(&s);
    assert_int_equal(lt_script(&cx, &(struct lt_script_opts){0}, &d, &s), LT_OK);
    assert_null(scripted_check(&d, &s));
    assert_true(s.n_lines > 20);
    assert_true(s.lines[0].pause_after_ms < 300); /* no sentence's pause inside one */
    lt_script_close(&s);
    lt_doc_close(&d);
    lt_buf_close(&text);
}

/* A headline that only the document's facts know is said whole, however long, and its names as names. */
static void test_long_fact(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc d = article();
    struct lt_buf title = LT_BUF(1 << 16), shown = LT_BUF(1 << 16);
    for (int i = 0; i < 30; i++)
        lt_buf_addz(&title, i ? " and the film by Julián Morena" : "The film by Julián Morena");
    d.title = lt_buf_str(&title);
    struct lt_script s;
    lt_script_init(&s);
    assert_int_equal(lt_script(&cx, &(struct lt_script_opts){0}, &d, &s), LT_OK);
    for (size_t i = 0; i < s.n_lines; i++) {
        assert_null(scripted_line(&s, &s.lines[i]));
        assert_int_equal(s.lines[i].starts_part, i == 0);
        assert_true(s.lines[i].n_spans > 0);
        lt_buf_addz(&shown, i ? " " : "");
        lt_buf_add(&shown, s.lines[i].show);
    }
    assert_true(s.n_lines > 2 && lt_str_eq(lt_buf_str(&shown), d.title));
    lt_script_close(&s);
    lt_doc_close(&d);
    lt_buf_close(&title);
    lt_buf_close(&shown);
}

static void random_doc(struct lt_doc *d, uint64_t *random)
{
    static const char *const bits[] = {"Word", " the", ". ", "! ", "? ",     " 12",   "[3]",  " “", "” ",
                                       "é",    "他",   "。", "\t", " U.S.",  " Dr. ", ", ",   "; ", " — ",
                                       "★",    "$5",   "(",  ")",  "\u00AD", "☃",     " 4/5 "};
    struct lt_cx cx = {0};
    size_t blocks = check_random(random) % 8;
    for (size_t i = 0; i < blocks; i++) {
        struct lt_buf text = LT_BUF(1 << 20);
        lt_buf_addz(&text, "A");
        size_t n = check_random(random) % (i == 3 ? 900 : 40);
        struct lt_span spans[8];
        size_t n_spans = 0;
        for (size_t k = 0; k < n; k++) {
            size_t at = text.n, pick = check_random(random) % LT_COUNT(bits);
            lt_buf_addz(&text, bits[pick]);
            if (pick == 6 && n_spans < 8)
                spans[n_spans++] = (struct lt_span){LT_SPAN_NOTE_REF, (uint32_t)at, 3, {0}};
            else if (pick == 1 && n_spans < 8 && k % 3 == 0)
                spans[n_spans++] = (struct lt_span){LT_SPAN_LANGUAGE, (uint32_t)at, 4, LT_S_INIT("fr")};
            else if (pick == 2 && n_spans < 8 && k % 3 == 0)
                spans[n_spans++] = (struct lt_span){LT_SPAN_HARD_BREAK, (uint32_t)at + 1, 0, {0}};
        }
        struct lt_block *b = lt_doc_add(&cx, d, check_random(random) % LT_ROLES, lt_buf_str(&text));
        assert_non_null(b);
        assert_int_equal(lt_doc_set_spans(&cx, d, b, spans, n_spans), LT_OK);
        b->in_quote = check_random(random) % 4 == 0;
        b->ordinal = (int)(check_random(random) % 3);
        if (check_random(random) % 8 == 0)
            b->why = LT_S("for a test");
        lt_buf_close(&text);
    }
    if (check_random(random) % 2)
        d->title = LT_S("A title");
    if (check_random(random) % 2)
        d->byline = LT_S("Ann Lee");
}

static void test_account(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    print_message("seed %llu\n", (unsigned long long)seed);
    for (int round = 0; round < 1500; round++) {
        struct lt_cx cx = {0};
        struct lt_doc d;
        lt_doc_init(&d);
        random_doc(&d, &random);
        struct lt_script s;
        lt_script_init(&s);
        struct lt_script_opts opts = {.read_roles = (uint32_t)check_random(&random)};
        assert_int_equal(lt_script(&cx, &opts, &d, &s), LT_OK);
        const char *broken = scripted_check(&d, &s);
        if (broken)
            print_message("round %d: %s\n", round, broken);
        assert_null(broken);
        check_passages(&d, &opts, &s);
        lt_script_close(&s);
        lt_doc_close(&d);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),        cmocka_unit_test(test_facts),
        cmocka_unit_test(test_options),      cmocka_unit_test(test_language),
        cmocka_unit_test(test_foreign_span), cmocka_unit_test(test_long),
        cmocka_unit_test(test_account),      cmocka_unit_test(test_long_fact),
        cmocka_unit_test(test_foreign_name), cmocka_unit_test(test_notes_and_verse),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
