/* Who says what: interviews, chats, transcripts and stories; and what only looks like them. */
#include "check.h"

#include "tidy/names.h"
#include "tidy/tidy.h"

#include <string.h>

/* Paragraphs are separated by '|', "*name*" is bold, '/' a line end that is meant. */
static void add_paragraph(struct lt_cx *cx, struct lt_doc *doc, struct lt_str text)
{
    struct lt_buf plain = LT_BUF(4000);
    struct lt_span spans[16];
    size_t n = 0, bold = SIZE_MAX;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '*' && bold == SIZE_MAX)
            bold = plain.n;
        else if (text.p[i] == '*') {
            spans[n++] = (struct lt_span){LT_SPAN_STRONG, (uint32_t)bold, (uint32_t)(plain.n - bold), {0}};
            bold = SIZE_MAX;
        } else if (text.p[i] == '/')
            spans[n++] = (struct lt_span){.kind = LT_SPAN_HARD_BREAK, .at = (uint32_t)plain.n};
        else
            lt_buf_addc(&plain, text.p[i]);
    }
    struct lt_block *b = lt_doc_add(cx, doc, LT_ROLE_PARAGRAPH, lt_buf_str(&plain));
    assert_non_null(b);
    assert_int_equal(LT_OK, lt_doc_set_spans(cx, doc, b, spans, n));
    lt_buf_close(&plain);
}

/* "Name=words; …" of all that somebody says. */
static void tell(const struct lt_doc *doc, struct lt_buf *out)
{
    for (size_t i = 0; i < doc->n_blocks; i++)
        for (uint32_t k = 0; k < doc->blocks[i].n_spans; k++) {
            const struct lt_span *s = &doc->blocks[i].spans[k];
            if (s->kind != LT_SPAN_SPEECH)
                continue;
            lt_buf_add(out, s->value);
            lt_buf_addc(out, '=');
            lt_buf_add(out, lt_str_trim(lt_str_slice(doc->blocks[i].text, s->at, s->len)));
            lt_buf_addz(out, "; ");
        }
}

static const struct {
    enum lt_tidy_speakers how;
    const char *text, *want;
} cases[] = {
    {LT_SPEAKERS_TURNS, "ANN: Hi.|BO: Hello.|ANN: Bye.", "ANN=Hi.; BO=Hello.; ANN=Bye.; "},
    {LT_SPEAKERS_TURNS, "Q: Why?|A: So.", "Q=Why?; A=So.; "},
    {LT_SPEAKERS_TURNS, "Q. Why?|A. So.", "Q=Why?; A=So.; "},
    {LT_SPEAKERS_TURNS, "Ann Lee: Hi.|Bo (laughs): Yes.|And no.|Lee: Oh.|Later.",
     "Ann Lee=Hi.; Bo=Yes.; Bo=And no.; Ann Lee=Oh.; "},
    {LT_SPEAKERS_TURNS, "*Ann* Hi.|*Bo:* Yes.|*Ann* No.", "Ann=Hi.; Bo=Yes.; Ann=No.; "},
    {LT_SPEAKERS_TURNS, "ANN|Hi.|BO|Yes.|ANN|No.", "ANN=Hi.; BO=Yes.; ANN=No.; "},
    {LT_SPEAKERS_TURNS, "[00:01:02] Ann: Hi.|[00:01:05] Bo: Yes.|[00:01:09] Ann: No.",
     "Ann=Hi.; Bo=Yes.; Ann=No.; "},
    {LT_SPEAKERS_TURNS, "10:15 ann: hi/10:16 bo: yes/10:17 ann: no", "ann=hi; bo=yes; ann=no; "},
    {LT_SPEAKERS_TURNS, "<ann> hi|<bo> yes|<ann> no", "ann=hi; bo=yes; ann=no; "},
    {LT_SPEAKERS_TURNS, "Ana de la Cruz: A.|Dr. Ito: B.|Cruz: C.",
     "Ana de la Cruz=A.; Dr. Ito=B.; Ana de la Cruz=C.; "},
    /* nobody */
    {LT_SPEAKERS_TURNS, "Pros: light.|Cons: dear.|Pros: quick.", ""},
    {LT_SPEAKERS_TURNS, "Note: one.|Ann: hi.|Note: two.", ""},
    {LT_SPEAKERS_TURNS, "Day 1: rain.|Day 2: sun.|Day 1: again.", ""},
    {LT_SPEAKERS_TURNS, "Paris: a city.|London: another.|Rome: a third.", ""},
    {LT_SPEAKERS_TURNS, "There is one thing: rain.|And another: sun.|There is one thing: rain.", ""},
    {LT_SPEAKERS_NONE, "ANN: Hi.|BO: Hello.|ANN: Bye.", ""},
    /* stories */
    {LT_SPEAKERS_STORY, "“Hi,” said Ann. “It rains.”|“Yes,” Bo said.",
     "Ann=“Hi,”; Ann=“It rains.”; Bo=“Yes,”; "},
    {LT_SPEAKERS_STORY, "“Hi,” said Ann.|“Yes?” asked Bo.|“No.”|“Oh.”",
     "Ann=“Hi,”; Bo=“Yes?”; Ann=“No.”; Bo=“Oh.”; "},
    {LT_SPEAKERS_STORY, "Ann looked up. “Hi,” she said.|“Yes,” said Ann.", "Ann=“Hi,”; Ann=“Yes,”; "},
    {LT_SPEAKERS_STORY, "Ann said, “Hi.”|Mr. Hale whispered: “Yes.”", "Ann=“Hi.”; Mr. Hale=“Yes.”; "},
    {LT_SPEAKERS_STORY, "\"Hi,\" said Ann.|‘Yes,’ said Bo, ‘it’s so.’",
     "Ann=\"Hi,\"; Bo=‘Yes,’; Bo=‘it’s so.’; "},
    {LT_SPEAKERS_STORY, "„Ja“, sagte Anna.|« Oui », dit Paul.",
     ""}, /* marks of speech stand outside: unsure */
    {LT_SPEAKERS_STORY, "„Ja!“, sagte Anna.|« Oui ! » dit Paul.", "Anna=„Ja!“; Paul=« Oui ! »; "},
    {LT_SPEAKERS_STORY, "“Hi,” said Ann.|It rained.|“Who is it?”", "Ann=“Hi,”; "},
    {LT_SPEAKERS_STORY, "They call it “the lady” here.|“Hi,” a voice said.", ""},
    {LT_SPEAKERS_STORY, "“Hi,” said Ann. “One.|“Two.”", "Ann=“Hi,”; Ann=“One.; Ann=“Two.”; "},
    {LT_SPEAKERS_STORY, "“Hi,” said Ann. She left.|“So,” he said.", "Ann=“Hi,”; "},
};

static void speakers(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        struct lt_buf got = LT_BUF(4000);
        struct lt_str rest = lt_str_of(cases[i].text), one;
        const struct lt_tidy_opts opts = {.speakers = cases[i].how};
        lt_doc_init(&doc);
        while (lt_str_cut(&rest, '|', &one))
            add_paragraph(&cx, &doc, one);
        bad += check_int(cases[i].text, LT_OK, lt_tidy(&cx, &opts, &doc));
        tell(&doc, &got);
        bad += check_str(cases[i].text, cases[i].want, lt_buf_str(&got));
        lt_buf_close(&got);
        lt_doc_close(&doc);
    }
    assert_int_equal(bad, 0);
}

static void names(void **state)
{
    (void)state;
    static const struct {
        const char *text, *name;
    } rows[] = {
        {"Ann said", "Ann"},          {"Ann Lee: x", "Ann Lee"}, {"Dr. Ito, x", "Dr. Ito"},
        {"A. B. Hale", "A. B. Hale"}, {"the man", ""},           {"Ana de la Cruz went", "Ana de la Cruz"},
        {"Ann and Bo", "Ann"},        {"Ann de", "Ann"},         {"Speaker 2: x", "Speaker 2"}};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_str s = lt_str_of(rows[i].text);
        bad +=
            check_str(rows[i].text, rows[i].name, lt_str_slice(s, 0, lt_person_end(s, 0, LT_PERSON_LONGEST)));
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(speakers), cmocka_unit_test(names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
