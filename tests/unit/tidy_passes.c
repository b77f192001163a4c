/* Documents before and after tidying, written as text: facts as "@name value", blocks as "role: text" ("\t"
 * parts cells, "role#id" names a note, "{id}" in a text is a mark that refers to it). After: the blocks in
 * order, with " -- reason" behind those that are not spoken. */
#include "check.h"

#include "tidy/tidy.h"

#include <stdio.h>
#include <string.h>

static enum lt_role role_named(struct lt_str name)
{
    for (int r = 0; r < LT_ROLES; r++)
        if (lt_str_eqz(name, lt_role_name((enum lt_role)r)))
            return (enum lt_role)r;
    fail_msg("no role " LT_FMT, LT_ARG(name));
    return LT_ROLES;
}

static void set_fact(struct lt_cx *cx, struct lt_doc *doc, struct lt_str line)
{
    struct lt_str name;
    lt_str_cut(&line, ' ', &name);
    struct lt_str value = lt_doc_dup(cx, doc, line);
    if (lt_str_eqz(name, "title"))
        doc->title = value;
    else if (lt_str_eqz(name, "subtitle"))
        doc->subtitle = value;
    else if (lt_str_eqz(name, "byline"))
        doc->byline = value;
    else if (lt_str_eqz(name, "lang"))
        doc->lang = value;
    else
        fail_msg("no fact " LT_FMT, LT_ARG(name));
}

static void add_block(struct lt_cx *cx, struct lt_doc *doc, struct lt_str line)
{
    struct lt_str head, id = {0};
    size_t colon = lt_str_find(line, LT_S(": "));
    head = lt_str_slice(line, 0, colon);
    line = lt_str_from(line, colon + 2);
    size_t hash = lt_str_find_char(head, '#');
    if (hash != SIZE_MAX)
        id = lt_str_from(head, hash + 1);
    head = lt_str_slice(head, 0, hash);
    bool header = lt_str_ends(head, LT_S("1"));
    if (header)
        head.n--;
    struct lt_block *b = lt_doc_add(cx, doc, role_named(head), line);
    assert_non_null(b);
    b->level = header;
    b->id = lt_doc_dup(cx, doc, id);
    size_t open = lt_str_find_char(b->text, '{'), close = lt_str_find_char(b->text, '}');
    if (open == SIZE_MAX || close == SIZE_MAX)
        return;
    struct lt_span mark = {LT_SPAN_NOTE_REF, (uint32_t)open, (uint32_t)(close + 1 - open),
                           lt_str_slice(b->text, open + 1, close - open - 1)};
    assert_int_equal(lt_doc_set_spans(cx, doc, b, &mark, 1), LT_OK);
}

static void build(struct lt_cx *cx, struct lt_doc *doc, const char *text)
{
    struct lt_str rest = lt_str_of(text), line;
    lt_doc_init(doc);
    doc->name = LT_S("test");
    while (lt_str_line(&rest, &line))
        if (line.n && line.p[0] == '@')
            set_fact(cx, doc, lt_str_from(line, 1));
        else if (line.n)
            add_block(cx, doc, line);
}

static void dump(struct lt_buf *out, const struct lt_doc *doc)
{
    for (size_t i = 0; i < doc->n_blocks; i++) {
        const struct lt_block *b = &doc->blocks[i];
        lt_buf_addf(out, "%s: " LT_FMT, lt_role_name(b->role), LT_ARG(b->text));
        if (b->why.n)
            lt_buf_addf(out, " -- " LT_FMT, LT_ARG(b->why));
        lt_buf_addc(out, '\n');
    }
}

#define LONG_PARAGRAPH \
    "The tide came in at four and took the ladder, two lamps, a coat and the last of our patience."

static const struct {
    const char *name, *opts, *in, *want;
} rows[] = {
    {"nothing to do", "", "title: A\nparagraph: B.\n", "title: A\nparagraph: B.\n"},
    {"the headline twice", "",
     "@title The Last Ferry\ntitle: The Last Ferry\nheading: THE LAST FERRY\nparagraph: Words.\n",
     "title: The Last Ferry\nheading: THE LAST FERRY -- repeats the headline\nparagraph: Words.\n"},
    {"the author signs again", "",
     "@byline Robin A Pike\nbyline: By Robin A. Pike\nparagraph: Words.\nbyline: Robin A Pike\nbio: I "
     "write.\n",
     "byline: By Robin A. Pike\nparagraph: Words.\nbyline: Robin A Pike -- repeats the byline\nbio: I "
     "write.\n"},
    {"the author signs only at the end", "", "@byline Ann Lee\nparagraph: Words.\nbyline: Ann Lee\n",
     "paragraph: Words.\nbyline: Ann Lee\n"},
    {"a pull quote", "",
     "paragraph: They said “no bridge, not in my lifetime”, and went home.\npull-quote: No bridge, not in my "
     "lifetime\n",
     "paragraph: They said “no bridge, not in my lifetime”, and went home.\npull-quote: No bridge, not in my "
     "lifetime -- repeats the body\n"},
    {"a quotation of its own", "",
     "paragraph: They went home.\nquote: No bridge, not in my lifetime, never.\n",
     "paragraph: They went home.\nquote: No bridge, not in my lifetime, never.\n"},
    {"a standfirst that is the first paragraph", "",
     "@subtitle The tide came in at four and took\nsubtitle: The tide came in at four and "
     "took\nparagraph: " LONG_PARAGRAPH "\n",
     "subtitle: The tide came in at four and took -- the text says it again\nparagraph: " LONG_PARAGRAPH
     "\n"},
    {"a paragraph twice", "",
     "paragraph: " LONG_PARAGRAPH "\nparagraph: Yes.\nparagraph: " LONG_PARAGRAPH "\nparagraph: Yes.\n",
     "paragraph: " LONG_PARAGRAPH "\nparagraph: Yes.\nparagraph: " LONG_PARAGRAPH "\nparagraph: Yes.\n"},
    {"a refrain that is quoted", "", "paragraph: " LONG_PARAGRAPH "\nquote: " LONG_PARAGRAPH "\n",
     "paragraph: " LONG_PARAGRAPH "\nquote: " LONG_PARAGRAPH "\n"},
    {"all repeats are kept", "repeats",
     "@title The Last Ferry\ntitle: The Last Ferry\nheading: THE LAST FERRY\nparagraph: They said “no "
     "bridge, not in "
     "my lifetime”.\npull-quote: No bridge, not in my lifetime\n",
     "title: The Last Ferry\nheading: THE LAST FERRY\nparagraph: They said “no bridge, not in my "
     "lifetime”.\npull-quote: No bridge, not in my lifetime\n"},
    {"ornaments", "", "paragraph: * * *\nparagraph: ★★★★☆\nparagraph: —\nrating: **\n",
     "paragraph: * * * -- an ornament without words\nparagraph: ★★★★☆\nparagraph: — -- an ornament without "
     "words\nrating: **\n"},
    {"a caption with its credit", "",
     "caption: The tower in 1911. Photo: Parish Archive\nparagraph: Words.\n",
     "caption: The tower in 1911.\ncredit: Photo: Parish Archive\nparagraph: Words.\n"},
    {"a caption with a credit in brackets", "", "caption: The tower (Photo by Ann Lee)\n",
     "caption: The tower\ncredit: (Photo by Ann Lee)\n"},
    {"a caption that is a credit", "", "caption: © Ann Lee\n", "credit: © Ann Lee\n"},
    {"a caption about photography", "", "caption: Ann Lee with her first photograph\n",
     "caption: Ann Lee with her first photograph\n"},
    {"alt text", "", "alt: A man in a hat\n",
     "alt: A man in a hat -- what a picture shows (--read-alt says it)\n"},
    {"alt text read", "read-alt", "alt: A man in a hat\nalt: IMG_2041.jpg\n",
     "alt: A man in a hat\nalt: IMG_2041.jpg -- a picture's file name\n"},
    {"alt text that is the caption", "read-alt", "alt: A man in a hat\ncaption: A man in a hat.\n",
     "alt: A man in a hat -- repeats the caption\ncaption: A man in a hat.\n"},
    {"notes left out", "", "paragraph: One{1}.\nnote#1: A note.\n",
     "paragraph: One{1}.\nnote: A note. -- a note (--notes=inline or end reads it)\n"},
    {"a line with an address", "",
     "paragraph: jane@harbour.example · Subscribe\nparagraph: Write to jane@harbour.example "
     "today.\nparagraph: "
     "Jane Roe, jane@harbour.example\nparagraph: jane@harbour.example\nparagraph: He said "
     "jane@harbour.example\nparagraph: Ask Jane at @harbour.\n",
     "paragraph: jane@harbour.example · Subscribe -- a line with an address and nothing to tell\nparagraph: "
     "Write to jane@harbour.example today.\nparagraph: Jane Roe, jane@harbour.example -- a line with an "
     "address "
     "and nothing to tell\nparagraph: jane@harbour.example -- a line with an address and nothing to "
     "tell\nparagraph: He said jane@harbour.example\nparagraph: Ask Jane at @harbour.\n"},
    {"a list of literature", "",
     "paragraph: One.\nparagraph: Two.\nheading: 4. References\nitem: Poe, J. (2019). Old lamps. Quay "
     "Press.\nitem: Lee, A. Glass. 12: 45–47, 2001.\nitem: doi:10.1000/x\nheading: After\nparagraph: "
     "Three.\n",
     "paragraph: One.\nparagraph: Two.\nheading: 4. References -- a list of literature (--notes=inline or "
     "end "
     "reads it)\nitem: Poe, J. (2019). Old lamps. Quay Press. -- a list of literature (--notes=inline or end "
     "reads it)\nitem: Lee, A. Glass. 12: 45–47, 2001. -- a list of literature (--notes=inline or end reads "
     "it)\nitem: doi:10.1000/x -- a list of literature (--notes=inline or end reads it)\nheading: "
     "After\nparagraph: Three.\n"},
    {"a list of literature with numbers by themselves under a second heading", "",
     "paragraph: One.\nparagraph: Two.\nheading: References\nheading: Papers of interest\nitem: 1.\nitem: "
     "Poe "
     "J. Old lamps. J Lamp. 1988;82(6):18.\nitem: 2.\nitem: Lee A, et al. Glass. 2001.\n",
     "paragraph: One.\nparagraph: Two.\nheading: References -- a list of literature (--notes=inline or end "
     "reads it)\nheading: Papers of interest -- a list of literature (--notes=inline or end reads it)\nitem: "
     "1. -- a list of literature (--notes=inline or end reads it)\nitem: Poe J. Old lamps. J Lamp. "
     "1988;82(6):18. -- a list of literature (--notes=inline or end reads it)\nitem: 2. -- a list of "
     "literature (--notes=inline or end reads it)\nitem: Lee A, et al. Glass. 2001. -- a list of literature "
     "(--notes=inline or end reads it)\n"},
    {"the address of a paper", "",
     "paragraph: One.\nparagraph: DOI: 10.1000/xyz-1\nparagraph: https://doi.org/10.1000/xyz\nparagraph: DOI "
     "is a number.\nparagraph: 10.5/7 of it\nparagraph: 10.0/10\n",
     "paragraph: One.\nparagraph: DOI: 10.1000/xyz-1 -- the address of a paper\nparagraph: "
     "https://doi.org/10.1000/xyz -- the address of a paper\nparagraph: DOI is a number.\nparagraph: 10.5/7 "
     "of it\nparagraph: 10.0/10\n"},
    {"a list of literature that is wanted", "notes=end",
     "paragraph: One.\nparagraph: Two.\nheading: Literatur\nitem: Poe, J. (2019). A.\nitem: Lee, A. (2020). "
     "B.\n",
     "paragraph: One.\nparagraph: Two.\nheading: Literatur\nitem: Poe, J. (2019). A.\nitem: Lee, A. (2020). "
     "B.\n"},
    {"sources that are told", "",
     "paragraph: One.\nparagraph: Two.\nheading: Sources\nparagraph: We asked the keepers in "
     "2019.\nparagraph: "
     "They told us all.\n",
     "paragraph: One.\nparagraph: Two.\nheading: Sources\nparagraph: We asked the keepers in "
     "2019.\nparagraph: "
     "They told us all.\n"},
    {"prose under the heading of a list", "",
     "paragraph: One.\nparagraph: Two.\nheading: Literature\nparagraph: The first novel, by J. K. Moravec, "
     "came in 1871.\nparagraph: After the war of 1914-1918 the poets around A. Novak turned "
     "home.\nparagraph: "
     "Work of 1921, by B. Poe, is read today.\n",
     "paragraph: One.\nparagraph: Two.\nheading: Literature\nparagraph: The first novel, by J. K. Moravec, "
     "came in 1871.\nparagraph: After the war of 1914-1918 the poets around A. Novak turned "
     "home.\nparagraph: "
     "Work of 1921, by B. Poe, is read today.\n"},
    {"mail that is told, and a label", "",
     "paragraph: From: Jane Roe, jane@harbour.example\nparagraph: Answer: jane@harbour.example\nparagraph: "
     "Press "
     "contact: jane@harbour.example\nparagraph: Kontakt: jane@harbour.example\n",
     "paragraph: From: Jane Roe, jane@harbour.example\nparagraph: Answer: jane@harbour.example\nparagraph: "
     "Press "
     "contact: jane@harbour.example -- a line with an address and nothing to tell\nparagraph: Kontakt: "
     "jane@harbour.example -- a line with an address and nothing to tell\n"},
    {"a document that is a list of literature", "",
     "title: Lamps\nheading: Bibliography\nitem: Poe, J. (2019). A.\nitem: Lee, A. (2020). B.\n",
     "title: Lamps\nheading: Bibliography\nitem: Poe, J. (2019). A.\nitem: Lee, A. (2020). B.\n"},
    {"notes at the end", "notes=end",
     "paragraph: One{2}.\nnote#2: Two.\nnote#2: More of two.\nparagraph: Last.\n",
     "paragraph: One{2}.\nparagraph: Last.\nnote: Two.\nnote: More of two.\n"},
    {"notes in the text", "notes=inline",
     "paragraph: One{b}.\nparagraph: Last{a}.\nnote#a: A.\nnote#b: B.\nnote#b: More B.\nnote#c: C.\n",
     "paragraph: One{b}.\nnote: B.\nnote: More B.\nparagraph: Last{a}.\nnote: A.\nnote: C.\n"},
    {"a table", "",
     "table-row1: Part\tAngle\ntable-row: Blade\t20 degrees\ntable-row: Grip\t\nparagraph: Words.\n",
     "table-row: Part\tAngle -- said with each row of its table\ntable-row: Part: Blade; Angle: 20 degrees.\n"
     "table-row: Part: Grip\nparagraph: Words.\n"},
    {"a table without headers", "", "table-row: a\tb\ntable-row: c\td!\n",
     "table-row: a; b.\ntable-row: c; d!\n"},
    {"a header row alone", "", "table-row1: a\tb\n", "table-row: a; b.\n"},
    {"more cells than headers", "", "table-row1: A\ntable-row: 1\t2\n",
     "table-row: A -- said with each row of its table\ntable-row: A: 1; 2.\n"},
    {"tables left out", "tables=skip", "table-row: a\tb\n",
     "table-row: a\tb -- a table (--tables=rows reads it)\n"},
    {"shortcodes of a page builder", "",
     "paragraph: [caption id=\"a_1\" align=\"left\"] The bridge[/caption]\nparagraph: Click [button "
     "link=\"x\" color=”red”]Buy now[/button] to go on.\nparagraph: [et_pb_row][et_pb_text "
     "label='T']Words.[/et_pb_text][/et_pb_row]\nparagraph: [gallery ids=\"1,2\"]\nparagraph: "
     "[embed]https://a.example/b[/embed]\nparagraph: One.[/tab][tab title=\"b\"]Two.\n",
     "paragraph: The bridge\nparagraph: Click Buy now to go on.\nparagraph: Words.\nparagraph: [gallery "
     "ids=\"1,2\"] -- a shortcode of a page builder\nparagraph: [embed]https://a.example/b[/embed] -- a "
     "shortcode of a page builder\nparagraph: One. Two.\n"},
    {"what forums mark", "", "paragraph: [b]Bold[/b], [url=http://a.example]a link[/url] and [i]more[/i].\n",
     "paragraph: Bold, a link and more.\n"},
    {"a mark after a shortcode moves with it", "notes=end",
     "paragraph: [x_y a=\"1\"]One{1}.[/x_y]\nnote#1: A note.\n", "paragraph: One{1}.\nnote: A note.\n"},
    {"brackets that were meant", "",
     "paragraph: He [sic] said “[the bridge] stands” [2019], arr[i] = x, [a-z]+ [laughs] [Read more] [b] "
     "[video] [x = 5].\n",
     "paragraph: He [sic] said “[the bridge] stands” [2019], arr[i] = x, [a-z]+ [laughs] [Read more] [b] "
     "[video] [x = 5].\n"},
    {"code keeps its brackets", "code=read", "code: [a b=\"c\"]\n", "code: [a b=\"c\"]\n"},
    {"code left out", "", "code: x = 1\n", "code: x = 1 -- program code (--code=read reads it)\n"},
    {"code read", "code=read", "code: x = 1\n", "code: x = 1\n"},
};

static struct lt_tidy_opts opts_of(const char *text)
{
    static const struct {
        const char *text;
        struct lt_tidy_opts opts;
    } all[] = {
        {"", {0}},
        {"read-alt", {.read_alt = true}},
        {"repeats", {.repeats = LT_REPEATS_KEEP}},
        {"notes=end", {.notes = LT_NOTES_END}},
        {"notes=inline", {.notes = LT_NOTES_INLINE}},
        {"tables=skip", {.tables = LT_TABLES_SKIP}},
        {"code=read", {.code = LT_CODE_READ}},
    };
    for (size_t i = 0; i < LT_COUNT(all); i++)
        if (strcmp(all[i].text, text) == 0)
            return all[i].opts;
    fail_msg("unknown options %s", text);
    return (struct lt_tidy_opts){0};
}

static void passes_do_what_they_say(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        struct lt_tidy_opts opts = opts_of(rows[i].opts);
        struct lt_buf got = LT_BUF(65536);
        build(&cx, &doc, rows[i].in);
        bad += check_int(rows[i].name, LT_OK, lt_tidy(&cx, &opts, &doc));
        dump(&got, &doc);
        bad += check_str(rows[i].name, rows[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

static void tags_and_bylines_are_cleaned(void **state)
{
    (void)state;
    static const struct {
        const char *fact, *in, *want;
    } facts[] = {
        {"lang", "en_US", "en-US"},
        {"lang", "EN", "en"},
        {"lang", "English", "en"},
        {"lang", "Français", "fr"},
        {"lang", "zh-hant-tw", "zh-Hant-TW"},
        {"lang", "pt_BR.UTF-8", "pt-BR"},
        {"lang", "de;q=0.8", "de"},
        {"lang", "deu", "de"},
        {"lang", "x-default", ""},
        {"lang", "und", ""},
        {"lang", "12", ""},
        {"lang", "en-", "en"},
        {"lang", "<script>", ""},
        {"byline", "By Ann Lee", "Ann Lee"},
        {"byline", "ANN O'HARA", "Ann O'Hara"},
        {"byline", "Ann Lee, Ann Lee", "Ann Lee"},
        {"byline", "Ann Lee, ann@crumb.example", "Ann Lee"},
        {"byline", "Ann Lee | The Daily Crumb", "Ann Lee"},
        {"byline", "Ann Lee and Bo Ek", "Ann Lee and Bo Ek"},
        {"byline", "J. R. PIKE", "J. R. Pike"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(facts); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        char text[200];
        snprintf(text, sizeof text, "@%s %s\nparagraph: Words.\n", facts[i].fact, facts[i].in);
        build(&cx, &doc, text);
        bad += check_int(facts[i].in, LT_OK, lt_tidy(&cx, &(struct lt_tidy_opts){0}, &doc));
        bad += check_str(facts[i].in, facts[i].want, facts[i].fact[0] == 'l' ? doc.lang : doc.byline);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

/* A short word before an author is one in some languages, and a name in others. */
static void words_before_an_author_go(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *in, *want;
    } bylines[] = {
        {"de", "Von Anna Meier", "Anna Meier"}, {"de", "Per Olov Ek", "Per Olov Ek"},
        {"ca", "Per Anna Puig", "Anna Puig"},   {"sv", "Av Per Olov Ek", "Per Olov Ek"},
        {"", "Per Olov Ek", "Per Olov Ek"},     {"", "von Anna Meier", "Anna Meier"},
        {"", "Di Stefano", "Di Stefano"},       {"fr", "By: Ann Lee", "Ann Lee"},
        {"", "Words by Ann Lee", "Ann Lee"},    {"da", "af Bo Ek, Ann Lee", "Bo Ek, Ann Lee"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(bylines); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        char text[200];
        snprintf(text, sizeof text, "@lang %s\n@byline %s\nparagraph: Words.\n", bylines[i].lang,
                 bylines[i].in);
        build(&cx, &doc, text);
        bad += check_int(bylines[i].in, LT_OK, lt_tidy(&cx, &(struct lt_tidy_opts){0}, &doc));
        bad += check_str(bylines[i].in, bylines[i].want, doc.byline);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

/* A second tidying changes nothing: reasons stay, nothing moves, rows are not rewritten into rows. */
static void tidy_is_tidy(void **state)
{
    (void)state;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        if (strstr(rows[i].in, "table-row"))
            continue; /* rewritten cells have no TABs to rewrite again */
        struct lt_cx cx = {0};
        struct lt_doc doc;
        struct lt_tidy_opts opts = {0};
        struct lt_buf once = LT_BUF(65536), twice = LT_BUF(65536);
        build(&cx, &doc, rows[i].in);
        opts = opts_of(rows[i].opts);
        assert_int_equal(lt_tidy(&cx, &opts, &doc), LT_OK);
        dump(&once, &doc);
        assert_int_equal(lt_tidy(&cx, &opts, &doc), LT_OK);
        dump(&twice, &doc);
        assert_true(lt_str_eq(lt_buf_str(&once), lt_buf_str(&twice)));
        lt_buf_close(&once);
        lt_buf_close(&twice);
        lt_doc_close(&doc);
    }
}

/* 200,000 blocks of the same words, marks and notes: nothing is quadratic. */
static void large_documents_are_tidied_in_time(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc doc;
    lt_doc_init(&doc);
    doc.name = LT_S("large");
    doc.title = doc.subtitle = doc.byline = LT_S("a a a a a a");
    static const enum lt_role roles[] = {LT_ROLE_PARAGRAPH, LT_ROLE_PULLQUOTE, LT_ROLE_NOTE,
                                         LT_ROLE_TABLE_ROW, LT_ROLE_CAPTION};
    for (size_t i = 0; i < 200000; i++) {
        struct lt_block *b = lt_doc_add(&cx, &doc, roles[i % 5], LT_S("a a a a a a a a a. Photo: a"));
        assert_non_null(b);
        b->id = LT_S("1");
        b->level = i % 2;
    }
    assert_int_equal(lt_tidy(&cx, &(struct lt_tidy_opts){.notes = LT_NOTES_INLINE}, &doc), LT_OK);
    lt_doc_close(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(passes_do_what_they_say),
        cmocka_unit_test(tags_and_bylines_are_cleaned),
        cmocka_unit_test(words_before_an_author_go),
        cmocka_unit_test(tidy_is_tidy),
        cmocka_unit_test(large_documents_are_tidied_in_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
