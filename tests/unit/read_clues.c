/* Lines as openings and closings of articles have them, and lines that only look like it. */
#include "check.h"

#include "read/clues.h"
#include "read/date.h"

static void names(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        int name, sure;
    } rows[] = {
        {"Ann Lee", 1, 0},
        {"Robin A Pike", 1, 1},
        {"J. R. van Dam", 1, 1},
        {"J.R. Pike", 1, 1},
        {"Mary-Jane O’Hara and Bo Ek", 1, 1},
        {"Thomas Brandt", 1, 1},
        {"Lucía Ferrán y Mateo Ibáñez", 1, 1},
        {"Ирина Соколова", 1, 0},
        {"Ann", 0, 0},
        {"New York", 0, 0},
        {"Early Years", 0, 0},
        {"The Last Ferry", 0, 0},
        {"Works Cited", 0, 0},
        {"Coast Correspondent", 0, 0},
        {"Room 101", 0, 0},
        {"Ann Lee.", 0, 0},
        {"Dr. Ann Lee Jr.", 1, 0},
        {"ann lee", 0, 0},
        {"What We Left", 0, 0},
        {"", 0, 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        bad += check_int(rows[i].line, rows[i].name, lt_clue_names(lt_str_of(rows[i].line)));
        bad += check_int(rows[i].line, rows[i].sure, lt_clue_sure_name(lt_str_of(rows[i].line)));
    }
    assert_int_equal(bad, 0);
}

static void bylines(void **state)
{
    (void)state;
    static const struct {
        const char *line, *names; /* NULL: no byline */
    } rows[] = {
        {"By Ann Lee", "Ann Lee"},
        {"BY ANN LEE", "ANN LEE"},
        {"by Ann Lee and Bo Ek", "Ann Lee and Bo Ek"},
        {"By Edwin Pike, Coast Correspondent", "Edwin Pike"},
        {"By Ann Lee of the Daily Crumb", "Ann Lee"},
        {"Von Anneliese Krüger", "Anneliese Krüger"},
        {"Par Hélène Morvan", "Hélène Morvan"},
        {"Por Lucía Ferrán", "Lucía Ferrán"},
        {"Di Marco Bianchi", "Marco Bianchi"},
        {"Text: Ann Lee", "Ann Lee"},
        {"Автор: Ирина Соколова", "Ирина Соколова"},
        {"文：山田花子", "山田花子"},
        {"By the time the train came, it was dark.", NULL},
        {"By Monday the roof had gone", NULL},
        {"By the river", NULL},
        {"Von allen Seiten kam Wasser", NULL},
        {"Bye Ann Lee", NULL},
        {"By", NULL},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_str got = {0};
        bool is = lt_clue_byline(lt_str_of(rows[i].line), &got);
        bad += check_int(rows[i].line, rows[i].names != NULL, is);
        if (rows[i].names && is)
            bad += check_str(rows[i].line, rows[i].names, got);
    }
    assert_int_equal(bad, 0);
}

static void authors(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool declared;
        const char *names;
    } rows[] = {
        {"By Ann Lee", false, "By Ann Lee"},
        {"Posted by Ann Lee on 3 March 2024", false, "Ann Lee"},
        {"Veröffentlicht von Jens Otte", false, "Jens Otte"},
        {"Publicado por Lucía Ferrán", false, "Lucía Ferrán"},
        {"Text: Ann Lee", false, "Ann Lee"},
        {"Текст: Ирина Соколова", false, "Ирина Соколова"},
        {"Interview: Ann Lee Photos: Bo Ek", false, "Ann Lee"},
        {"Text von Jens Otte Illustration von Ute Brand", false, "Text von Jens Otte"},
        {"Ann Lee, ", true, "Ann Lee"},
        {"Ann Lee ann@gull.example", true, "Ann Lee"},
        {"Ann Lee (https://gull.example/ann)", true, "Ann Lee"},
        {"<a href=\"/ann\">Ann Lee</a>", true, "Ann Lee"},
        {"AuthorAnn Lee", false, "Ann Lee"},
        {"Ann Lee Alle Artikel", false, "Ann Lee"},
        {"Ann Lee, staff writer", false, "Ann Lee"},
        {"By Ann Lee, MD", false, "By Ann Lee, MD"},
        {"Ann Lee, R.N., M.P.H.", true, "Ann Lee, R.N., M.P.H."},
        {"By Ann Lee, PhD, and Bo Ek, MD", false, "By Ann Lee, PhD, and Bo Ek, MD"},
        {"By Ann Lee, MA, The Quay Wire", false, "By Ann Lee, MA"},
        {"By Ann Lee, CNN", false, "By Ann Lee"},
        {"wordpressadmin", true, ""},
        {"publisher", true, ""},
        {"von Redaktion,", true, ""},
        {"3 March 2024", true, ""},
        {"@annlee", true, ""},
        {"", true, ""},
    };
    static const struct {
        const char *word;
        int handle;
    } handles[] = {{"hvellard77", 1}, {"ann_lee", 1}, {"kevin-r", 1},
                   {"Vellard", 0},    {"Ann Lee", 0}, {"", 0}};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad +=
            check_str(rows[i].line, rows[i].names, lt_clue_author(lt_str_of(rows[i].line), rows[i].declared));
    for (size_t i = 0; i < LT_COUNT(handles); i++)
        bad += check_int(handles[i].word, handles[i].handle, lt_clue_handle(lt_str_of(handles[i].word)));
    assert_int_equal(bad, 0);
}

static void dates(void **state)
{
    (void)state;
    static const struct {
        const char *line, *iso; /* NULL: no date; "": a date, but not a whole one */
    } rows[] = {
        {"3 March 2024", "2024-03-03"},
        {"March 3rd, 2024", "2024-03-03"},
        {"Published: Sunday, 3 March 2024 at 10:15 am GMT", "2024-03-03"},
        {"3. März 2022", "2022-03-03"},
        {"7 de abril de 2019", "2019-04-07"},
        {"le 1er juin 2020", "2020-06-01"},
        {"12 juillet 1998", "1998-07-12"},
        {"5 maja 2011", "2011-05-05"},
        {"3 марта 2024 года", "2024-03-03"},
        {"2024年3月5日", "2024-03-05"},
        {"2024-03-05", "2024-03-05"},
        {"05.03.2024", "2024-03-05"},
        {"25/12/2023", "2023-12-25"},
        {"12/25/2023", "2023-12-25"},
        {"4/5/2023", ""},
        {"4/4/2023", "2023-04-04"},
        {"March 2024", ""},
        {"31 February 2024", ""},
        {"Market 2024", NULL},
        {"In March 2024 the roof fell in.", NULL},
        {"May I come in?", NULL},
        {"1984", NULL},
        {"12, 14, 16", NULL},
        {"", NULL},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char iso[11];
        bool is = lt_clue_date(lt_str_of(rows[i].line), iso);
        bad += check_int(rows[i].line, rows[i].iso != NULL, is);
        if (rows[i].iso && is)
            bad += check_str(rows[i].line, rows[i].iso, lt_str_of(iso));
    }
    assert_int_equal(bad, 0);
}

static void machine_dates(void **state)
{
    (void)state;
    static const struct {
        const char *in, *want;
    } rows[] = {
        {"2024-03-05T10:00:00Z", "2024-03-05T10:00:00Z"},
        {"2024-03-05T10:00:00.123+01:00", "2024-03-05T10:00:00+01:00"},
        {"2024-03-05", "2024-03-05"},
        {"Tue, 05 Mar 2024 10:00:00 +0100", "2024-03-05T10:00:00+01:00"},
        {"Tue, 5 Mar 2024 10:00 GMT", "2024-03-05T10:00:00Z"},
        {"2024-13-05", ""},
        {"tomorrow", ""},
        {"", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char iso[32];
        lt_date_parse(lt_str_of(rows[i].in), iso);
        bad += check_str(rows[i].in, rows[i].want, lt_str_of(iso));
    }
    assert_int_equal(bad, 0);
}

static void other_lines(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool (*cue)(struct lt_str);
        int want;
    } rows[] = {
        {"Photo: Ann Lee", lt_clue_credit, 1},
        {"(Photo by Ann Lee)", lt_clue_credit, 1},
        {"© Ann Lee", lt_clue_credit, 1},
        {"Ann Lee/Reuters", lt_clue_credit, 1},
        {"Foto: Jürgen Baumann", lt_clue_credit, 1},
        {"Photographs of the time show a pier.", lt_clue_credit, 0},
        {"Photography had arrived in the town", lt_clue_credit, 0},
        {"The Last Ferry | Tidewater Pictures", lt_clue_weak_credit, 1},
        {"A sentence | with a bar in it.", lt_clue_weak_credit, 0},
        {"5 min read", lt_clue_reading_time, 1},
        {"Lesezeit: 4 Minuten", lt_clue_reading_time, 1},
        {"Five minutes later she was reading again and did not stop", lt_clue_reading_time, 0},
        {"About the Author", lt_clue_about_author, 1},
        {"About the Author:", lt_clue_about_author, 1},
        {"About the authority of maps", lt_clue_about_author, 0},
        {"Chapter 3", lt_clue_chapter, 1},
        {"CHAPTER IV. The Road", lt_clue_chapter, 1},
        {"Part Two", lt_clue_chapter, 1},
        {"XIV.", lt_clue_chapter, 1},
        {"Epilogue", lt_clue_chapter, 1},
        {"Kapitel 2", lt_clue_chapter, 1},
        {"Part of the answer is mud", lt_clue_chapter, 0},
        {"Chapter houses of the north", lt_clue_chapter, 0},
        {"Rating: 4/5", lt_clue_rating, 1},
        {"★★★★☆", lt_clue_rating, 1},
        {"Grade: B+", lt_clue_rating, 1},
        {"Note: the bridge is closed", lt_clue_rating, 0},
        {"Score one for the baker", lt_clue_rating, 0},
        {"All rights reserved.", lt_clue_boilerplate, 1},
        {"Subscribe to our newsletter", lt_clue_boilerplate, 1},
        {"Relatedly, the mud came back", lt_clue_boilerplate, 0},
        {"He said “no.”", lt_clue_ends_sentence, 1},
        {"Really?!", lt_clue_ends_sentence, 1},
        {"終わり。", lt_clue_ends_sentence, 1},
        {"The End", lt_clue_ends_sentence, 0},
        {"A man in a hat stands by a boat", lt_clue_describes, 1},
        {"Anselm at the wheel of his boat", lt_clue_describes, 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].line, rows[i].want, rows[i].cue(lt_str_of(rows[i].line)));
    assert_int_equal(bad, 0);
}

static void bios(void **state)
{
    (void)state;
    static const struct {
        const char *line, *byline;
        int want;
    } rows[] = {
        {"Ann Lee is a writer in Leeds.", "", 1},
        {"Ann Lee was a baker.", "", 0},
        {"Ann Lee lives in Leeds.", "Ann Lee", 1},
        {"Lee writes about towers.", "Ann Lee", 1},
        {"I write about boats.", "", 1},
        {"Der Autor lebt in Köln.", "", 1},
        {"The ferry is the only way across.", "Ann Lee", 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].line, rows[i].want,
                         lt_clue_bio(lt_str_of(rows[i].line), lt_str_of(rows[i].byline)));
    assert_int_equal(bad, 0);
}

static void dates_in_names(void **state)
{
    (void)state;
    static const struct {
        const char *name, *want;
    } rows[] = {
        {"2021-03-03-the-crane.md", "2021-03-03"},
        {"https://a.example/2021/03/03/crane", "2021-03-03"},
        {"https://a.example/news/crane-20210303.html", "2021-03-03"},
        {"notes_2021_12_31", "2021-12-31"},
        {"https://a.example/2021/03/crane", ""},
        {"2021-13-03", ""},
        {"2021-03/03", ""},
        {"120210303", ""},
        {"202103031", ""},
        {"1066-10-14", ""},
        {"", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char iso[11];
        lt_date_in_name(lt_str_of(rows[i].name), iso);
        bad += check_str(rows[i].name, rows[i].want, lt_str_of(iso));
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),         cmocka_unit_test(bylines),        cmocka_unit_test(dates),
        cmocka_unit_test(machine_dates), cmocka_unit_test(dates_in_names), cmocka_unit_test(other_lines),
        cmocka_unit_test(bios),          cmocka_unit_test(authors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
