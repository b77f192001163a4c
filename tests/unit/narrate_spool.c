/* Lines and takes on disk, and the prompter that gives lines out and puts them away. */
#include "check.h"

#include "narrate/prompter.h"
#include "narrate/spool.h"

#include <string.h>

enum { LINES = 50 };

static struct lt_take random_take(uint64_t *random)
{
    struct lt_take t = {.n_bytes = check_random(random) % 5000,
                        .n_packets = check_random(random) % 100,
                        .n_marks = check_random(random) % 20,
                        .n_loudness = check_random(random) % 30};
    assert_true(lt_grow(&t.bytes, &t.cap_bytes, t.n_bytes, 1, 5000) &&
                lt_grow(&t.packets, &t.cap_packets, t.n_packets, sizeof *t.packets, 100) &&
                lt_grow(&t.marks, &t.cap_marks, t.n_marks, sizeof *t.marks, 20) &&
                lt_grow(&t.loudness, &t.cap_loudness, t.n_loudness, sizeof *t.loudness, 30));
    for (size_t k = 0; k < t.n_bytes; k++)
        t.bytes[k] = (unsigned char)check_random(random);
    for (size_t k = 0; k < t.n_packets; k++)
        t.packets[k] = (uint16_t)check_random(random);
    for (size_t k = 0; k < t.n_marks; k++)
        t.marks[k] = (struct lt_mark){(uint32_t)k, 3, (int64_t)check_random(random)};
    for (size_t k = 0; k < t.n_loudness; k++)
        t.loudness[k] = (int16_t)check_random(random);
    t.length48 = (int64_t)(check_random(random) % 1000) * 960;
    t.true_peak = (float)(check_random(random) % 100) / 100;
    return t;
}

static struct lt_line random_line(uint64_t *random, struct lt_arena *arena)
{
    size_t n_align = check_random(random) % 9;
    struct lt_line line = {
        .show =
            lt_arena_printf(arena, "%.*s", (int)(check_random(random) % 40), "What was written, as written."),
        .say = lt_arena_printf(arena, "said %d", (int)(check_random(random) % 100000)),
        .lang = LT_S("en-GB"),
        .align = lt_arena_array(arena, n_align, sizeof *line.align),
        .n_align = (uint32_t)n_align,
        .block = (uint32_t)(check_random(random) % 1000),
        .role = (enum lt_role)(check_random(random) % LT_ROLES),
        .pause_before_ms = (int32_t)(check_random(random) % 2000),
        .pause_after_ms = (int32_t)(check_random(random) % 2000),
        .starts_block = check_random(random) % 2,
        .starts_part = check_random(random) % 2,
    };
    for (uint32_t k = 0; k < n_align; k++)
        line.align[k] = (struct lt_align){k, 1, k, (uint32_t)check_random(random)};
    return line;
}

static void check_same(const struct lt_performed *got, const struct lt_line *line, const struct lt_take *take)
{
    assert_int_equal(check_str("show", line->show.n ? line->show.p : "", got->line.show), 0);
    assert_int_equal(check_str("say", line->say.p, got->line.say), 0);
    assert_int_equal(check_str("lang", line->lang.p, got->line.lang), 0);
    assert_true(got->line.n_align == line->n_align && got->line.block == line->block &&
                got->line.role == line->role);
    assert_true(got->take.n_bytes == take->n_bytes && got->take.n_packets == take->n_packets &&
                got->take.n_marks == take->n_marks && got->take.n_loudness == take->n_loudness &&
                got->take.length48 == take->length48);
    const struct {
        const void *want, *got;
        size_t n;
    } arrays[] = {
        {line->align, got->line.align, line->n_align * sizeof *line->align},
        {take->bytes, got->take.bytes, take->n_bytes},
        {take->packets, got->take.packets, take->n_packets * sizeof *take->packets},
        {take->marks, got->take.marks, take->n_marks * sizeof *take->marks},
        {take->loudness, got->take.loudness, take->n_loudness * sizeof *take->loudness},
    };
    for (size_t i = 0; i < LT_COUNT(arrays); i++)
        if (arrays[i].n)
            assert_memory_equal(arrays[i].want, arrays[i].got, arrays[i].n);
}

/* Lines and takes of random shape, put out of order, come back as they were. */
static void lines_come_back_as_they_were(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    struct lt_take takes[LINES];
    struct lt_line lines[LINES];
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_voice voice = {.name = LT_S_INIT("ann")};
    struct lt_spool *spool = NULL;
    struct lt_cx cx = {0};
    assert_int_equal(lt_spool_open(&cx, NULL, &spool), LT_OK);
    for (size_t i = 0; i < LINES; i++) {
        takes[i] = random_take(&random);
        lines[i] = random_line(&random, &arena);
    }
    for (size_t k = 0; k < LINES; k++) {
        size_t i = k * 37 % LINES;
        assert_int_equal(lt_spool_put(&cx, spool, i, &lines[i], &voice, &takes[i]), LT_OK);
    }
    assert_int_equal(lt_spool_lines(spool), LINES);
    for (size_t i = 0; i < LINES; i++) {
        const struct lt_performed *got = NULL;
        assert_int_equal(lt_spool_get(&cx, spool, i, &got), LT_OK);
        check_same(got, &lines[i], &takes[i]);
        assert_ptr_equal(got->voice, &voice);
        struct lt_slate slate = lt_spool_slate(spool, i);
        assert_true(slate.length48 == takes[i].length48 && slate.role == lines[i].role &&
                    slate.block == lines[i].block && slate.starts_part == lines[i].starts_part &&
                    slate.starts_block == lines[i].starts_block &&
                    slate.pause_before_ms == lines[i].pause_before_ms &&
                    slate.pause_after_ms == lines[i].pause_after_ms);
    }
    for (size_t i = 0; i < LINES; i++)
        lt_take_close(&takes[i]);
    lt_arena_close(&arena);
    lt_spool_close(spool);
}

static struct lt_doc document(int paragraphs)
{
    struct lt_cx cx = {0};
    struct lt_doc d;
    lt_doc_init(&d);
    d.lang = LT_S("en");
    d.title = LT_S("The Long Walk");
    for (int i = 0; i < paragraphs; i++) {
        struct lt_str text = lt_arena_printf(&d.arena, "Paragraph %d begins. It goes on. It ends.", i);
        struct lt_block *b = lt_doc_add(&cx, &d, LT_ROLE_PARAGRAPH, text);
        assert_non_null(b);
        b->why = i % 7 == 3 ? LT_S("an advertisement") : (struct lt_str){0};
    }
    return d;
}

/* With several lines out at a time, given back in any order: each is the script's, and the skips are too. */
static void the_prompter_gives_all_lines_in_order(void **state)
{
    (void)state;
    enum { OUT = 5 };
    uint64_t random = check_seed();
    struct lt_cx cx = {0};
    struct lt_doc doc = document(40);
    struct lt_script whole;
    struct lt_script_opts opts = {0};
    struct lt_voice voice = {.name = LT_S_INIT("ann"), .lang = LT_S_INIT("en"), .rate_pct = 100};
    struct lt_voices voices = {.items = &voice, .n = 1};
    struct lt_arena arena = LT_ARENA(10000);
    struct lt_cast cast = {.book = &voices, .speed_pct = 100, .arena = &arena};
    struct lt_prompter *prompter = NULL;
    struct lt_prompt out[OUT], next;
    size_t n = 0, given = 0, n_skips = 0;
    lt_script_init(&whole);
    assert_int_equal(lt_script(&cx, &opts, &doc, &whole), LT_OK);
    assert_int_equal(lt_prompter_open(&cx, &opts, &doc, &cast, &prompter), LT_OK);
    for (;;) {
        if (n == OUT || (n && check_random(&random) % 3 == 0)) {
            size_t k = check_random(&random) % n;
            lt_prompter_give_back(prompter, &out[k]);
            out[k] = out[--n];
            continue;
        }
        assert_int_equal(lt_prompter_next(&cx, prompter, &next), LT_OK);
        if (!next.line)
            break;
        assert_int_equal(next.number, given);
        assert_true(given < whole.n_lines && lt_str_eq(next.line->say, whole.lines[given].say) &&
                    next.line->block == whole.lines[given].block);
        assert_ptr_equal(next.voice, &voice);
        out[n++] = next;
        given++;
    }
    assert_int_equal(given, whole.n_lines);
    lt_prompter_skips(prompter, &n_skips);
    assert_int_equal(n_skips, whole.n_skips);
    assert_true(n_skips > 0);
    lt_prompter_close(prompter); /* with lines still out, as after a failure */
    lt_script_close(&whole);
    lt_doc_close(&doc);
    lt_arena_close(&arena);
}

static void nothing_to_read_is_said(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_doc doc;
    struct lt_cast cast = {0};
    struct lt_prompter *prompter = NULL;
    lt_doc_init(&doc);
    doc.name = LT_S("a.txt");
    assert_int_equal(lt_prompter_open(&cx, &(struct lt_script_opts){0}, &doc, &cast, &prompter), LT_FORMAT);
    assert_string_equal(cx.what, "a.txt: there is nothing to read out");
    lt_prompter_close(prompter);
    lt_doc_close(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_come_back_as_they_were),
        cmocka_unit_test(the_prompter_gives_all_lines_in_order),
        cmocka_unit_test(nothing_to_read_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
