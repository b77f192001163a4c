/* The muxer and the reader of its files: what goes in comes out, to the byte and to the sample. */
#include "check.h"

#include "pack/headers.h"
#include "pack/ogg.h"
#include "pack/pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct lt_encode_opts standard = {24000, 32000, 10, false};

static enum lt_status to_buf(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    lt_buf_addmem(user, p, n);
    return lt_buf_check(cx, user, "the test's file");
}

/* Packets of any bytes behind the first, which says "hybrid, 20 ms, one frame". */
static struct lt_take random_take(uint64_t *random)
{
    struct lt_take t = {0};
    size_t n = check_random(random) % 200;
    t.packets = calloc(n + 1, sizeof *t.packets);
    t.bytes = calloc(n + 1, 1276);
    for (size_t i = 0; i < n; i++) {
        /* Lengths at the edges of Ogg's lacing, too. */
        size_t sizes[] = {1, 2, 254, 255, 256, 510, 1276, 1 + check_random(random) % 1276},
               size = sizes[check_random(random) % 8];
        t.packets[i] = (uint16_t)size;
        for (size_t k = 0; k < size; k++)
            t.bytes[t.n_bytes + k] = (unsigned char)check_random(random);
        t.bytes[t.n_bytes] = 0x68;
        t.n_bytes += size;
    }
    t.n_packets = n;
    t.length48 = (int64_t)n * 960;
    return t;
}

struct replay {
    struct lt_buf bytes; /* of all packets of sound */
    size_t packets, pages;
    int64_t longest48, granule;
};

static enum lt_status note_packet(void *user, struct lt_cx *cx, struct lt_str packet)
{
    (void)cx;
    struct replay *r = user;
    if (r->packets++ >= 2)
        lt_buf_add(&r->bytes, packet);
    return LT_OK;
}

static enum lt_status note_page(void *user, struct lt_cx *cx, const struct lt_ogg_page *page)
{
    (void)cx;
    struct replay *r = user;
    r->pages++;
    if (page->granule >= 0 && page->granule - r->granule > r->longest48)
        r->longest48 = page->granule - r->granule;
    if (page->granule >= 0)
        r->granule = page->granule;
    return LT_OK;
}

/* The packet that stands for silence: a file of nothing else is made of it. */
static struct lt_str silent_packet(struct lt_buf *file)
{
    struct lt_cx cx = {0};
    struct lt_sink sink = {to_buf, file};
    struct lt_mux_opts opts = {.encode = standard};
    struct lt_mux *m = NULL;
    assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
    assert_int_equal(lt_mux_silence(&cx, m, 960), LT_OK);
    assert_int_equal(lt_mux_finish(&cx, m), LT_OK);
    lt_mux_close(m);
    struct lt_str s = lt_buf_str(file); /* the last page ends with two of them */
    size_t twice = 0;
    for (size_t n = 1; n < 100 && !twice; n++)
        twice = memcmp(s.p + s.n - n, s.p + s.n - 2 * n, n) == 0 ? n : 0;
    assert_true(twice > 0);
    return lt_str_from(s, s.n - twice);
}

static void what_goes_in_comes_out(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    struct lt_buf silent_file = LT_BUF(65536);
    struct lt_str silent = silent_packet(&silent_file);
    for (int round = 0; round < 60; round++) {
        struct lt_cx cx = {0};
        struct lt_buf file = LT_BUF((size_t)64 << 20), want = LT_BUF((size_t)64 << 20);
        struct lt_sink sink = {to_buf, &file};
        struct lt_tag tags[] = {{LT_S_INIT("TITLE"), LT_S_INIT("T\xC3\xA9st")},
                                {LT_S_INIT("X"), LT_S_INIT("")}};
        struct lt_chapter chapters[] = {{0, LT_S_INIT("One")}, {96000, LT_S_INIT("Two")}};
        struct lt_mux_opts opts = {tags, 2, chapters, 2, standard, (uint32_t)check_random(&random), NULL};
        struct lt_mux *m = NULL;
        int64_t total = 0;
        assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
        for (int i = 0; i < 8; i++) {
            struct lt_take take = random_take(&random);
            total += take.length48;
            lt_buf_addmem(&want, take.bytes, take.n_bytes);
            assert_int_equal(lt_mux_take(&cx, m, &take), LT_OK);
            lt_take_close(&take);
            int64_t frames = (int64_t)(check_random(&random) % 120);
            for (int64_t k = 0; k < frames; k++)
                lt_buf_add(&want, silent);
            assert_int_equal(lt_mux_silence(&cx, m, frames * 960), LT_OK);
            total += frames * 960;
            if (check_random(&random) % 4 == 0)
                assert_int_equal(lt_mux_flush(&cx, m), LT_OK);
        }
        lt_buf_add(&want, silent); /* the one that lets the decoder reach the end */
        assert_int_equal(lt_mux_finish(&cx, m), LT_OK);
        lt_mux_close(m);

        struct replay r = {.bytes = LT_BUF((size_t)64 << 20)};
        struct lt_ogg_events events = {note_packet, note_page, &r};
        if (lt_ogg_read(&cx, lt_buf_str(&file), &events) || r.bytes.n != want.n ||
            memcmp(r.bytes.p, want.p, want.n) != 0)
            fail_msg("seed %llu round %d: packets differ (%s)", (unsigned long long)seed, round, cx.what);
        struct lt_inspection in;
        if (lt_inspect(&cx, lt_buf_str(&file), &in))
            fail_msg("seed %llu round %d: %s", (unsigned long long)seed, round, cx.what);
        assert_int_equal(in.length48, total);
        assert_int_equal(in.audio_bytes, want.n);
        assert_int_equal(in.serial, opts.serial);
        assert_int_equal(in.pre_skip, 312);
        assert_int_equal(in.pages, r.pages);
        assert_true(r.longest48 <= 48000 + 960);
        assert_int_equal(in.n_tags, 2);
        assert_int_equal(check_str("title", "T\xC3\xA9st", in.tags[0].value), 0);
        assert_int_equal(in.n_chapters, 2);
        assert_int_equal(in.chapters[1].begin48, 96000);
        assert_int_equal(check_str("chapter", "Two", in.chapters[1].title), 0);
        lt_inspection_close(&in);
        lt_buf_close(&r.bytes);
        lt_buf_close(&file);
        lt_buf_close(&want);
    }
    lt_buf_close(&silent_file);
}

/* One comment a line; bytes outside printable ASCII as \xx. */
static void dump_tags(struct lt_str packet, struct lt_buf *out)
{
    struct lt_str rest = lt_str_from(packet, 8);
    for (int i = 0; rest.n >= 4; i++) {
        const unsigned char *p = (const unsigned char *)rest.p;
        size_t n = (size_t)p[0] | (size_t)p[1] << 8 | (size_t)p[2] << 16 | (size_t)p[3] << 24;
        rest = lt_str_from(rest, 4);
        if (i == 1) { /* the vendor is followed by their number */
            lt_buf_addf(out, "%zu comments\n", n);
            continue;
        }
        lt_buf_addf(out, "%zu ", n);
        for (size_t k = 0; k < n && k < rest.n; k++)
            if (rest.p[k] >= 0x20 && rest.p[k] < 0x7F)
                lt_buf_addc(out, rest.p[k]);
            else
                lt_buf_addf(out, "\\%02x", (unsigned char)rest.p[k]);
        lt_buf_addc(out, '\n');
        rest = lt_str_from(rest, n);
    }
}

static void tags_are_laid_out_as_players_want(void **state)
{
    (void)state;
    struct lt_tag tags[] = {
        {LT_S_INIT("TITLE"), LT_S_INIT("A \"title\" = a title\nof two lines\x01")},
        {LT_S_INIT("METADATA_BLOCK_PICTURE"), LT_S_INIT("AAAA")},
        {LT_S_INIT("ARTIST"), LT_S_INIT("B\xC3\xB8rge \xFF")},
    };
    struct lt_chapter chapters[] = {
        {0, LT_S_INIT(" What we\nleave behind ")},
        {48000 * 61, LT_S_INIT("")},
        {48000 * 61 + 24000, LT_S_INIT("less than a second long")},
        {48000LL * 3600 * 99 + 48 * 7, LT_S_INIT("late")},
        {48000LL * 3600 * 100, LT_S_INIT("too late")},
    };
    struct lt_mux_opts opts = {tags, LT_COUNT(tags), chapters, LT_COUNT(chapters), standard, 1, NULL};
    struct lt_cx cx = {0};
    struct lt_buf packet = LT_BUF(65536), dump = LT_BUF(65536);
    assert_int_equal(lt_opus_tags(&cx, &opts, &packet), LT_OK);
    dump_tags(lt_buf_str(&packet), &dump);
    assert_int_equal(check_str("tags",
                               "7 lectern\n"
                               "9 comments\n"
                               "23 CHAPTER000=00:00:00.000\n"
                               "35 CHAPTER000NAME=What we leave behind\n"
                               "23 CHAPTER001=00:01:01.000\n"
                               "16 CHAPTER001NAME=2\n"
                               "23 CHAPTER002=99:00:00.007\n"
                               "19 CHAPTER002NAME=late\n"
                               "39 TITLE=A \"title\" = a title\\0aof two lines \n"
                               "17 ARTIST=B\\c3\\b8rge \\ef\\bf\\bd\n"
                               "27 METADATA_BLOCK_PICTURE=AAAA\n",
                               lt_buf_str(&dump)),
                     0);
    lt_buf_close(&packet);
    lt_buf_close(&dump);
}

static void many_chapters_become_a_hundred(void **state)
{
    (void)state;
    enum { MANY = 5000 };
    struct lt_chapter *chapters = calloc(MANY, sizeof *chapters);
    char title[1000];
    memset(title, 'x', sizeof title);
    for (int i = 0; i < MANY; i++)
        chapters[i] = (struct lt_chapter){(int64_t)i * 3 * 48000, {title, sizeof title}};
    struct lt_mux_opts opts = {.chapters = chapters, .n_chapters = MANY, .encode = standard};
    struct lt_cx cx = {0};
    struct lt_buf packet = LT_BUF(1 << 20), dump = LT_BUF(1 << 20);
    assert_int_equal(lt_opus_tags(&cx, &opts, &packet), LT_OK);
    assert_true(packet.n < 61440);
    dump_tags(lt_buf_str(&packet), &dump);
    assert_true(lt_str_find(lt_buf_str(&dump), LT_S("CHAPTER099=")) != SIZE_MAX);
    assert_true(lt_str_find(lt_buf_str(&dump), LT_S("CHAPTER100")) == SIZE_MAX);
    /* Evenly spread: the last of the hundred begins in the last fiftieth. */
    size_t at = lt_str_find(lt_buf_str(&dump), LT_S("CHAPTER099=04:0"));
    assert_true(at != SIZE_MAX);
    lt_buf_close(&packet);
    lt_buf_close(&dump);
    free(chapters);
}

static void names_that_tags_cannot_have_are_refused(void **state)
{
    (void)state;
    static const char *const names[] = {"", "A=B", "TI\xC3\xA9", "A\nB", "A~"};
    for (size_t i = 0; i < LT_COUNT(names); i++) {
        struct lt_tag tag = {lt_str_of(names[i]), LT_S("x")};
        struct lt_mux_opts opts = {.tags = &tag, .n_tags = 1, .encode = standard};
        struct lt_cx cx = {0};
        struct lt_buf packet = LT_BUF(65536);
        assert_int_equal(lt_opus_tags(&cx, &opts, &packet), LT_USAGE);
        lt_buf_close(&packet);
    }
}

static void a_stream_without_sound_is_refused(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf file = LT_BUF(1 << 20);
    struct lt_sink sink = {to_buf, &file};
    struct lt_mux_opts opts = {.encode = standard};
    struct lt_mux *m = NULL;
    assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
    assert_int_equal(lt_mux_finish(&cx, m), LT_USAGE);
    assert_string_equal(cx.what, "there is no sound to write");
    lt_cx_reset(&cx);
    assert_int_equal(lt_mux_silence(&cx, m, 961), LT_USAGE);
    lt_mux_close(m);
    lt_buf_close(&file);
}

static struct lt_buf small_file(void)
{
    struct lt_cx cx = {0};
    struct lt_buf file = LT_BUF(1 << 20);
    struct lt_sink sink = {to_buf, &file};
    struct lt_mux_opts opts = {.encode = standard};
    struct lt_mux *m = NULL;
    assert_int_equal(lt_mux_open(&cx, &opts, &sink, &m), LT_OK);
    assert_int_equal(lt_mux_silence(&cx, m, 48000 * 3), LT_OK);
    assert_int_equal(lt_mux_finish(&cx, m), LT_OK);
    lt_mux_close(m);
    return file;
}

static enum lt_status inspect_bytes(struct lt_cx *cx, struct lt_str bytes)
{
    struct lt_inspection in;
    enum lt_status st = lt_inspect(cx, bytes, &in);
    lt_inspection_close(&in);
    return st;
}

static void every_damaged_byte_is_found(void **state)
{
    (void)state;
    struct lt_buf file = small_file();
    for (size_t i = 0; i < file.n; i++) {
        struct lt_cx cx = {0};
        file.p[i] ^= 0x10;
        if (inspect_bytes(&cx, lt_buf_str(&file)) != LT_FORMAT)
            fail_msg("byte %zu of %zu changed and nobody noticed", i, file.n);
        file.p[i] ^= 0x10;
    }
    lt_buf_close(&file);
}

static void warned(void *user, const char *sentence)
{
    (void)sentence;
    ++*(int *)user;
}

/* Cut anywhere: refused, or, at a page border, said to be cut. */
static void every_cut_is_found(void **state)
{
    (void)state;
    struct lt_buf file = small_file();
    for (size_t n = 0; n < file.n; n++) {
        int warnings = 0;
        struct lt_cx cx = {.warn = warned, .user = &warnings};
        enum lt_status st = inspect_bytes(&cx, (struct lt_str){file.p, n});
        if (st != LT_FORMAT && warnings == 0)
            fail_msg("cut to %zu of %zu bytes and nobody noticed", n, file.n);
    }
    lt_buf_close(&file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_goes_in_comes_out),
        cmocka_unit_test(tags_are_laid_out_as_players_want),
        cmocka_unit_test(many_chapters_become_a_hundred),
        cmocka_unit_test(names_that_tags_cannot_have_are_refused),
        cmocka_unit_test(a_stream_without_sound_is_refused),
        cmocka_unit_test(every_damaged_byte_is_found),
        cmocka_unit_test(every_cut_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
