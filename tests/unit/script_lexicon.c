/* The lexicon: what its files may say, what it finds, and what is said then, tied to what is written. */
#include "check.h"

#include "base/utf8.h"
#include "script/lexicon/ipa_tables.h"
#include "script/lexicon/lexicon.h"

#include <stdio.h>
#include <string.h>

static const char words[] = "# what the tests look up\n"
                            "Hermione = her my oh nee\n"
                            "gyro = @ipa \xCB\x88j\xC9\xAA\xC9\x99\xC9\xB9o\xCA\x8A\n" /* ˈjɪəɹoʊ */
                            "NASA = @word\n"
                            "SQL = @letters\n"
                            "Goethe = @language de\n"
                            "pho = @phonemes f'V\n"
                            "C++ = see plus plus\n"
                            ".NET = dot net\n"
                            "new york = noo york\n"
                            "New York Times = the Times\n"
                            "facebook* = faysbook\n"
                            "polish = polish\n"
                            "Polish = Pole ish\n"
                            "O'Brien = oh bryan\n"
                            "5 = five exactly\n"
                            "stra\xC3\x9F"
                            "e = shtrah suh\n"
                            "@language fr\n"
                            "chat = shah\n"
                            "@language en-GB\n"
                            "schedule = shedule\n"
                            "@language\n"
                            "chat = chatter\n";

static struct lt_lexicon *open_lexicon(const char *text)
{
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    if (lt_lexicon_open(&cx, &lex) || lt_lexicon_add(&cx, lex, "test.lex", lt_str_of(text), LT_LEXICON_USER))
        fail_msg("%s", cx.what);
    return lex;
}

/* "say" with its spans written into it: <L:de|Goethe>. */
static void annotate(const struct lt_said *said, struct lt_buf *b)
{
    size_t at = 0;
    struct lt_str say = lt_buf_str(&said->say);
    for (size_t i = 0; i < said->n_spans; i++) {
        const struct lt_say_span *s = &said->spans[i];
        lt_buf_add(b, lt_str_slice(say, at, s->at - at));
        lt_buf_addf(b, "<%c:", "LPS"[s->kind]);
        lt_buf_add(b, s->value);
        lt_buf_addc(b, '|');
        lt_buf_add(b, lt_str_slice(say, s->at, s->len));
        lt_buf_addc(b, '>');
        at = s->at + (size_t)s->len;
    }
    lt_buf_add(b, lt_str_from(say, at));
}

/* Pieces in order, all of `say`, no overlap; shows never decrease; spans on pieces. */
static int check_ties(const char *name, struct lt_str show, const struct lt_said *said)
{
    size_t at = 0, shown = 0;
    for (size_t i = 0; i < said->n_align; i++) {
        const struct lt_align *a = &said->align[i];
        if (a->say_at != at || !a->say_len || a->show_at < shown || a->show_at + a->show_len > show.n)
            return check_int(name, (long long)at, a->say_at) + 1;
        at += a->say_len;
        shown = a->show_at;
    }
    for (size_t i = 0; i < said->n_spans; i++)
        if (said->spans[i].at + (size_t)said->spans[i].len > said->say.n ||
            (i && said->spans[i].at < said->spans[i - 1].at + said->spans[i - 1].len))
            return check_str(name, "spans in order and inside", LT_S("they are not"));
    return check_int(name, (long long)said->say.n, (long long)at);
}

static const struct {
    const char *lang, *show, *want;
} said[] = {
    {"en", "Nothing of it is here.", "Nothing of it is here."},
    {"en", "Hermione, \"Hermione\" and hermione", "her my oh nee, \"her my oh nee\" and hermione"},
    {"en", "Hermione's wand", "her my oh nee's wand"},
    {"en", "A Gyro or GYRO.", "A <P:'ji@3oU|Gyro> or <P:'ji@3oU|GYRO>."},
    {"en", "the gyro's taste", "the <P:'ji@3oUz|gyro's> taste"},
    {"en", "NASA said", "Nasa said"},
    {"en", "Use SQL now", "<P:j'u:z|yooz> <S:|SQL> now"},
    {"en", "Goethe wrote", "<L:de|Goethe> wrote"},
    {"en", "C++ and .NET run", "see plus plus and dot net run"},
    {"en", "In New\nYork, the New York Times", "In noo york, the the Times"},
    {"en", "facebook, Facebooks, facebookers", "faysbook, faysbooks, faysbookers"},
    {"en", "Polish the polish", "Pole ish the polish"},
    {"en",
     "O\xE2\x80\x99"
     "Brien and O'Brien",
     "oh bryan and oh bryan"},
    {"en", "Hermiones Hermion xHermione", "Hermiones Hermion xHermione"},
    {"en", "It is 5 now", "It is five exactly now"},
    {"en", "It is $5m now", "It is five million dollars now"}, /* the normaliser's reading is one */
    {"de",
     "Die STRA\xE1\xBA\x9E"
     "E",
     "Die shtrah suh"},
    {"fr", "le chat", "le shah"},
    {"en", "the chat", "the chatter"},
    {"en-GB", "on schedule", "on shedule"},
    {"en", "on schedule", "on schedule"}, /* "en" is American until it says otherwise */
    {"en-US", "on schedule", "on schedule"},
};

static void what_it_knows_is_said(void **state)
{
    (void)state;
    struct lt_lexicon *lex = open_lexicon(words);
    struct lt_arena values = LT_ARENA(1 << 20);
    struct lt_said s = {0};
    struct lt_buf got = LT_BUF(4096);
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(said); i++) {
        struct lt_cx cx = {0};
        struct lt_str lang = lt_str_of(said[i].lang), show = lt_str_of(said[i].show);
        if (lt_normal(&cx, lang, show, &s) || lt_lex_apply(&cx, lex, lang, show, &values, &s))
            fail_msg("%s", cx.what);
        lt_buf_clear(&got);
        annotate(&s, &got);
        bad += check_str(said[i].show, said[i].want, lt_buf_str(&got)) + check_ties(said[i].show, show, &s);
    }
    lt_buf_close(&got);
    lt_said_close(&s);
    lt_arena_close(&values);
    lt_lexicon_close(lex);
    assert_int_equal(bad, 0);
}

#define PLS(body)                                                                         \
    "<?xml version=\"1.0\"?>\n<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\" " \
    "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">" body "</lexicon>"

/* What is read, and which mistake is named how. */
static const struct {
    const char *in;
    size_t entries;
    const char *what; /* NULL: it is fine */
} files[] = {
    {"", 0, NULL},
    {"\xEF\xBB\xBF# only a comment\r\n", 0, NULL},
    {"a = b\r\nc = d", 2, NULL},
    {"a b", 0, "x:1: neither 'written = said' nor a comment"},
    {"ok = fine\n\nnot ok\n", 1, "x:3: neither 'written = said' nor a comment"},
    {"a =", 0, "x:1: 'a' has no reading"},
    {"! = bang", 0, "x:1: an entry must have a letter or a digit"},
    {"a = @shout", 0, "x:1: '@shout' is none of @word, @letters, @language, @ipa and @phonemes"},
    {"a = @language x!", 0, "x:1: 'x!' is no language tag"},
    {"@language x!", 0, "x:1: 'x!' is no language tag"},
    {"a = @ipa k\xC7\x83"
     "a",
     0,
     "x:1: there is no sound for the IPA symbol '\xC7\x83' in 'k\xC7\x83"
     "a'"},
    {"a* = @letters", 0, "x:1: 'a*' can only be written otherwise or be in a language"},
    {"a = \xFF", 0, "x:1: not a lexicon: the line is no UTF-8 text"},
    {PLS("<lexeme><grapheme>colour</grapheme><grapheme>color</grapheme><phoneme>\xCB\x88k\xCA\x8Cl\xC9\x99</"
         "phoneme>"
         "</lexeme>"),
     2, NULL},
    {PLS("<lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>"), 1, NULL},
    {PLS("<lexeme><grapheme>a</grapheme><phoneme alphabet=\"x-sampa\">a</phoneme></lexeme>"), 0,
     "x:2: a lexeme without an alias, or a phoneme in ipa or x-espeak"},
    {PLS("<lexeme><alias>a</alias></lexeme>"), 0, "x:2: a lexeme without a grapheme"},
    {"<html/>", 0, "x: not a pronunciation lexicon (PLS): no <lexicon>"},
    {"<!DOCTYPE lexicon [<!ENTITY a \"b\">]><lexicon/>", 0, "x: a lexicon with a DOCTYPE is not read"},
};

static void files_are_read_or_refused(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(files); i++) {
        struct lt_cx cx = {0};
        struct lt_lexicon *lex = NULL;
        assert_int_equal(lt_lexicon_open(&cx, &lex), LT_OK);
        enum lt_status st = lt_lexicon_add(&cx, lex, "x", lt_str_of(files[i].in), LT_LEXICON_USER);
        bad += check_int(files[i].in, files[i].what ? LT_FORMAT : LT_OK, st);
        bad += check_str(files[i].in, files[i].what ? files[i].what : "", lt_str_of(cx.what));
        bad += check_int(files[i].in, (long long)files[i].entries, (long long)lt_lexicon_size(lex));
        lt_lexicon_close(lex);
    }
    assert_int_equal(bad, 0);
}

/* The example in voices/LEXICONS.md is one. */
static void the_documented_lexicon_is_read(void **state)
{
    (void)state;
    struct lt_buf doc = check_read("../voices/LEXICONS.md"), lines = LT_BUF(1 << 16);
    struct lt_str rest = lt_buf_str(&doc), line;
    while (lt_str_line(&rest, &line)) {
        if (!lt_str_starts(line, LT_S("    ")))
            continue;
        lt_buf_add(&lines, lt_str_from(line, 4));
        lt_buf_addc(&lines, '\n');
    }
    lt_buf_addc(&lines, '\0');
    lines.n--;
    struct lt_lexicon *lex = open_lexicon(lines.p);
    assert_int_equal(lt_lexicon_size(lex), 8);
    lt_lexicon_close(lex);
    lt_buf_close(&doc);
    lt_buf_close(&lines);
}

static void broken_xml_is_named_with_its_line(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    assert_int_equal(lt_lexicon_open(&cx, &lex), LT_OK);
    assert_int_equal(lt_lexicon_add(&cx, lex, "x", LT_S("<lexicon>\n<lexeme>\n</lexicon>"), LT_LEXICON_USER),
                     LT_FORMAT);
    assert_int_equal(strncmp(cx.what, "x:3: ", 5), 0);
    lt_lexicon_close(lex);
}

static void the_built_in_one_is_the_widest(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    struct lt_arena values = LT_ARENA(1 << 20);
    struct lt_said s = {0};
    struct lt_buf got = LT_BUF(4096);
    struct lt_str show = LT_S("Gnocchi, quinoa");
    assert_int_equal(lt_lexicon_open(&cx, &lex), LT_OK);
    assert_int_equal(lt_lexicon_add(&cx, lex, "x", LT_S("quinoa = keen wah"), LT_LEXICON_USER), LT_OK);
    if (lt_lexicon_add_builtin(&cx, lex))
        fail_msg("%s", cx.what);
    assert_true(lt_lexicon_size(lex) > 30);
    assert_int_equal(lt_normal(&cx, LT_S("en"), show, &s), LT_OK);
    assert_int_equal(lt_lex_apply(&cx, lex, LT_S("en"), show, &values, &s), LT_OK);
    annotate(&s, &got);
    int bad = check_str("built in", "<P:'njoUki|Gnocchi>, keen wah", lt_buf_str(&got));
    lt_buf_close(&got);
    lt_said_close(&s);
    lt_arena_close(&values);
    lt_lexicon_close(lex);
    assert_int_equal(bad, 0);
}

static void nearer_scopes_win(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_lexicon *lex = NULL;
    struct lt_arena values = LT_ARENA(1 << 20);
    struct lt_said s = {0};
    static const struct {
        const char *text;
        enum lt_lexicon_scope scope;
    } parts[] = {
        {"word = of the document", LT_LEXICON_DOCUMENT},
        {"word = built in\nother = built in", LT_LEXICON_BUILTIN},
        {"other = of the user", LT_LEXICON_USER},
        {"other = of the user, later", LT_LEXICON_USER},
    };
    assert_int_equal(lt_lexicon_open(&cx, &lex), LT_OK);
    for (size_t i = 0; i < LT_COUNT(parts); i++)
        assert_int_equal(lt_lexicon_add(&cx, lex, "x", lt_str_of(parts[i].text), parts[i].scope), LT_OK);
    struct lt_str show = LT_S("word other");
    assert_int_equal(lt_normal(&cx, LT_S("en"), show, &s), LT_OK);
    assert_int_equal(lt_lex_apply(&cx, lex, LT_S("en"), show, &values, &s), LT_OK);
    int bad = check_str("scopes", "of the document of the user, later", lt_buf_str(&s.say));
    lt_said_close(&s);
    lt_arena_close(&values);
    lt_lexicon_close(lex);
    assert_int_equal(bad, 0);
}

static const struct {
    const char *lang, *ipa, *want; /* want NULL: refused, naming ipa's last character */
} sounds[] = {
    {"en-US", "/həˈloʊ/", "h@'loU"},
    {"en-GB", "həˈləʊ", "h@'loU"},
    {"en-GB", "t͡ʃɜːt͡ʃ", "tS3:tS"},
    {"en-US", "ˈkɑːɹ", "'kA@"},
    {"fr", "bɔ̃.ʒuʁ", "bO~Zur"},
    {"de", "ˈtsʏʁɪç", "'tsyrIC"},
    {"es", "ˈpero", "'peR2o"},
    {"es", "ɪŋɡlɪʃ", "iNgliS"}, /* a Spanish speaker has no ɪ */
    {"pl", "ʐɨt͡ɕɛ", "Zyts;E"},
    {"ru", "matʲ", "mat;"},
    {"pt", "pẽ", "pe~"},
    {"pt", "pe\xCC\x83", "pe~"}, /* the tilde behind its letter */
    {"pt-BR", "la\xCC\x83", "l&~"},
    {"fr", "a\xCC\x83", "A~"},
    {"xx", "ˈkasa", "'kasa"},
    {"en", "kǃ", NULL},
};

static void ipa_becomes_phonemes(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(sounds); i++) {
        struct lt_buf out = LT_BUF(1000);
        struct lt_str wrong = {0};
        bool good = lt_ipa_to_espeak(lt_str_of(sounds[i].ipa), lt_str_of(sounds[i].lang), &out, &wrong);
        bad += check_int(sounds[i].ipa, sounds[i].want != NULL, good);
        bad += sounds[i].want ? check_str(sounds[i].ipa, sounds[i].want, lt_buf_str(&out))
                              : check_str(sounds[i].ipa, "ǃ", wrong);
        lt_buf_close(&out);
    }
    assert_int_equal(bad, 0);
}

/* Symbols are found by halving, and only those of so many characters are looked for. */
static int check_order(const char *name, struct lt_ipa_table t)
{
    int bad = 0;
    for (size_t i = 0; i < t.n; i++) {
        struct lt_str ipa = lt_str_of(t.sounds[i].ipa);
        bool sorted = i == 0 || lt_str_cmp(lt_str_of(t.sounds[i - 1].ipa), ipa) < 0;
        size_t letters = lt_utf8_count(ipa);
        if (sorted && letters >= 1 && letters <= LT_IPA_LONGEST)
            continue;
        print_error("%s: '%s' is not where it would be found\n", name, t.sounds[i].ipa);
        bad++;
    }
    return bad;
}

static void ipa_tables_are_sorted(void **state)
{
    (void)state;
    int bad = check_order("base", lt_ipa_base) + check_order("neighbours", lt_ipa_neighbours);
    for (const struct lt_language *const *l = lt_lang_all; *l; l++) {
        bad += (*l)->ipa ? check_order((*l)->tag, *(*l)->ipa) : 0;
        bad += (*l)->ipa_regional ? check_order((*l)->ipa_regions, *(*l)->ipa_regional) : 0;
    }
    bad += check_order("other languages", lt_ipa_plain_vowels);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_it_knows_is_said),
        cmocka_unit_test(files_are_read_or_refused),
        cmocka_unit_test(the_documented_lexicon_is_read),
        cmocka_unit_test(broken_xml_is_named_with_its_line),
        cmocka_unit_test(nearer_scopes_win),
        cmocka_unit_test(the_built_in_one_is_the_widest),
        cmocka_unit_test(ipa_becomes_phonemes),
        cmocka_unit_test(ipa_tables_are_sorted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
