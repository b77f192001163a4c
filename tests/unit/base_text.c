/* Slices, UTF-8, buffers, arenas, JSON: the ground everything stands on. */
#include "check.h"

#include "base/arena.h"
#include "base/json.h"
#include "base/utf8.h"

static void cut_visits_every_part(void **state)
{
    (void)state;
    struct lt_str rest = LT_S("a,,b,"), part;
    int bad = 0;
    bad += check_int("first", 1, lt_str_cut(&rest, ',', &part)) + check_str("first", "a", part);
    bad += check_int("second", 1, lt_str_cut(&rest, ',', &part)) + check_str("second", "", part);
    bad += check_int("third", 1, lt_str_cut(&rest, ',', &part)) + check_str("third", "b", part);
    bad += check_int("end", 0, lt_str_cut(&rest, ',', &part));
    assert_int_equal(bad, 0);
}

static void numbers_are_bounded(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        uint64_t max;
        bool ok;
        uint64_t want;
    } rows[] = {
        {"0", 10, true, 0},
        {"10", 10, true, 10},
        {"11", 10, false, 0},
        {"", 10, false, 0},
        {"-1", 10, false, 0},
        {"1x", 10, false, 0},
        {"18446744073709551615", UINT64_MAX, true, UINT64_MAX},
        {"18446744073709551616", UINT64_MAX, false, 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        uint64_t got = 0;
        bool ok = lt_str_uint(lt_str_of(rows[i].in), rows[i].max, &got);
        bad += check_int(rows[i].in, rows[i].ok, ok) +
               check_int(rows[i].in, (long long)rows[i].want, (long long)got);
    }
    assert_int_equal(bad, 0);
}

static void broken_utf8_is_one_replacement_a_byte(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        size_t count;
        bool valid;
    } rows[] = {
        {"plain", 5, true},
        {"\xC3\xA9", 1, true},
        {"\xE2\x82\xAC", 1, true},
        {"\xF0\x9F\x98\x80", 1, true},
        {"\xC0\xAF", 2, false},
        {"\xED\xA0\x80", 3, false},
        {"\xF4\x90\x80\x80", 4, false},
        {"\xE2\x82", 2, false},
        {"a\xFF"
         "b",
         3, false},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_str s = lt_str_of(rows[i].in);
        bad += check_int(rows[i].in, (long long)rows[i].count, (long long)lt_utf8_count(s));
        bad += check_int(rows[i].in, rows[i].valid, lt_utf8_valid(s));
    }
    assert_int_equal(bad, 0);
}

static void utf8_goes_forward_as_it_goes_back(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    for (int round = 0; round < 2000; round++) {
        char bytes[24];
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (char)check_random(&random);
        struct lt_str s = {bytes, sizeof bytes};
        if (round % 2) { /* valid text: both directions must agree on every boundary */
            size_t n = 0;
            while (n + 4 <= sizeof bytes)
                n += lt_utf8_put(bytes + n, (uint32_t)(check_random(&random) % 0x11000));
            s.n = n;
            size_t at = 0, ends[sizeof bytes], count = 0;
            while (at < s.n) {
                lt_utf8_next(s, &at);
                ends[count++] = at;
            }
            for (at = s.n; at > 0; lt_utf8_prev(s, &at))
                if (ends[--count] != at)
                    fail_msg("seed %llu round %d: boundary at %zu", (unsigned long long)seed, round, at);
        } else { /* any bytes: it must end */
            for (size_t at = 0, was; at < s.n;) {
                was = at;
                lt_utf8_next(s, &at);
                assert_true(at > was);
            }
        }
    }
}

static void a_full_buffer_says_so(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf b = LT_BUF(10);
    lt_buf_addz(&b, "12345");
    lt_buf_addz(&b, "67890");
    assert_false(b.failed);
    lt_buf_addz(&b, "x");
    lt_buf_addz(&b, "");
    assert_true(b.failed);
    assert_int_equal(lt_buf_check(&cx, &b, "the page"), LT_LIMIT);
    assert_string_equal(cx.what, "the page is over the limit of 10 bytes");
    lt_buf_close(&b);
}

static void a_first_request_gets_what_it_asks_for(void **state)
{
    (void)state;
    struct lt_buf b = LT_BUF(100000);
    assert_non_null(lt_buf_room(&b, 5000));
    assert_int_equal(b.cap, 5000);
    lt_buf_close(&b);
}

static void an_arena_has_a_ceiling(void **state)
{
    (void)state;
    struct lt_arena a = LT_ARENA(10000);
    struct lt_str s = lt_arena_printf(&a, "%d %s", 7, "seas");
    assert_int_equal(check_str("printf", "7 seas", s), 0);
    assert_non_null(lt_arena_alloc(&a, 9000));
    assert_null(lt_arena_alloc(&a, 2000));
    assert_non_null(lt_arena_alloc(&a, 100));
    lt_arena_close(&a);
    assert_non_null(lt_arena_alloc(&a, 9000));
    lt_arena_close(&a);
}

/* Arrays of one arena that outgrow their chunks in turns, small ones between them. */
static void arrays_grow_with_all_they_hold(void **state)
{
    (void)state;
    struct lt_arena a = LT_ARENA((size_t)64 << 20);
    uint32_t *items[2] = {NULL, NULL};
    size_t cap[2] = {0, 0}, n = 200000, wrong = 0;
    for (uint32_t i = 0; i < n; i++)
        for (size_t k = 0; k < 2; k++) {
            items[k] = lt_arena_grow(&a, items[k], &cap[k], i + 1, sizeof *items[k]);
            assert_non_null(items[k]);
            wrong += items[k][i] != 0 ? 1U : 0U;
            items[k][i] = i * 2 + (uint32_t)k + 1;
            if (i % 1000 == 0)
                assert_non_null(lt_arena_alloc(&a, 100));
        }
    for (uint32_t i = 0; i < n; i++)
        wrong += items[0][i] != i * 2 + 1 || items[1][i] != i * 2 + 2 ? 1U : 0U;
    assert_int_equal(wrong, 0);
    /* A large array leaves no former selves behind: what is used is little more than what is there. */
    assert_true(a.used < (cap[0] + cap[1]) * sizeof *items[0] + 400 * 1000);
    size_t before = a.used, had = cap[0];
    assert_null(lt_arena_grow(&a, items[0], &cap[0], (size_t)40 << 20, sizeof *items[0]));
    assert_true(cap[0] == had && a.used == before && items[0][n - 1] == (uint32_t)n * 2 - 1);
    lt_arena_close(&a);
}

static void json_nests_and_escapes(void **state)
{
    (void)state;
    struct lt_buf b = LT_BUF(4096);
    struct lt_json j = LT_JSON(&b);
    j.compact = true;
    lt_json_object(&j);
    lt_json_put_str(&j, "a", LT_S("q\"\\\n\x01\xC3\xA9\xFF"));
    lt_json_key(&j, "b");
    lt_json_array(&j);
    lt_json_int(&j, -1);
    lt_json_real(&j, 0.5, 2);
    lt_json_bool(&j, true);
    lt_json_null(&j);
    lt_json_object(&j);
    lt_json_end_object(&j);
    lt_json_end_array(&j);
    lt_json_put_opt(&j, "c", LT_S(""));
    lt_json_end_object(&j);
    assert_int_equal(
        check_str("json", "{\"a\":\"q\\\"\\\\\\n\\u0001\xC3\xA9\xEF\xBF\xBD\",\"b\":[-1,0.50,true,null,{}]}",
                  lt_buf_str(&b)),
        0);
    lt_buf_close(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cut_visits_every_part),
        cmocka_unit_test(numbers_are_bounded),
        cmocka_unit_test(broken_utf8_is_one_replacement_a_byte),
        cmocka_unit_test(utf8_goes_forward_as_it_goes_back),
        cmocka_unit_test(a_full_buffer_says_so),
        cmocka_unit_test(a_first_request_gets_what_it_asks_for),
        cmocka_unit_test(an_arena_has_a_ceiling),
        cmocka_unit_test(arrays_grow_with_all_they_hold),
        cmocka_unit_test(json_nests_and_escapes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
