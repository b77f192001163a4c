/* Which words of a text a person is asked to look over. */
#include "check.h"

#include "script/script.h"

static const struct {
    const char *lang, *text, *lexicon, *want; /* want: "count word why, …" */
} rows[] = {
    {"en", "Nothing here is hard to say. The end comes soon; the rest is plain.", "", ""},
    {"en", "We met Hermione on Monday in May. Hermione's wand broke. I'm told I was there.", "",
     "2 Hermione name"},
    {"en", "They saw the Harbour. The harbour was empty.", "", ""}, /* it is a word of the text's own */
    {"en", "He said: \"Never again\" (Perhaps he meant it).", "", ""},
    {"en", "It runs macOS and the snake_case names of libFoo2.", "",
     "1 macOS code"}, /* the others are rewritten */
    {"en", "The NASA probe and a QZR beacon.", "QZR = @word\nNASA = @letters\n", ""},
    {"en", "It was a QZRW beacon.", "", "1 QZRW capitals"},
    {"en", "SHOUTING ALL THE WAY", "", ""},
    {"en", "We had smørrebrød there.", "", "1 smørrebrød foreign"},
    {"sv", "Vi åt smörgås där.", "", ""},
    {"de", "Der Hund sah das Haus.", "", ""}, /* every noun has a capital */
    {"ru", "Мы видели word там.", "", "1 word foreign"},
    {"en", "We met Ron and Ron and Ada.", "Ada = Ay da\n", "2 Ron name"},
};

static void write_doubts(const struct lt_doubts *d, struct lt_buf *b)
{
    for (size_t i = 0; i < d->n; i++) {
        const struct lt_doubtful *one = &d->items[i];
        lt_buf_addf(b, "%s%u " LT_FMT " %s", i ? ", " : "", (unsigned)one->count, LT_ARG(one->word),
                    lt_doubt_text(one->why));
        if (!lt_str_eq(one->word, one->said.say) || !one->said.lang.n)
            lt_buf_addz(b, " (not said as written)");
    }
}

static void words_that_may_go_wrong_are_listed(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        struct lt_script script;
        struct lt_doubts doubts = {0};
        struct lt_lexicon *lex = NULL;
        struct lt_buf got = LT_BUF(4096);
        lt_doc_init(&doc);
        lt_script_init(&script);
        struct lt_script_opts opts = {.lang = lt_str_of(rows[i].lang)};
        if (!lt_doc_add(&cx, &doc, LT_ROLE_PARAGRAPH, lt_str_of(rows[i].text)) ||
            lt_lexicon_open(&cx, &lex) ||
            lt_lexicon_add(&cx, lex, "x", lt_str_of(rows[i].lexicon), LT_LEXICON_USER))
            fail_msg("%s", cx.what);
        opts.lexicon = lex;
        if (lt_script(&cx, &opts, &doc, &script) || lt_doubts_find(&cx, &script, lex, &doubts))
            fail_msg("%s", cx.what);
        write_doubts(&doubts, &got);
        bad += check_str(rows[i].text, rows[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        lt_doubts_close(&doubts);
        lt_lexicon_close(lex);
        lt_script_close(&script);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_may_go_wrong_are_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
