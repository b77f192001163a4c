/* The ledger: what is put in comes out, in every column; what was not synced is gone; there is one writer. */
#include "check.h"

#include "batch/ledger.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char dir[64], path[80];

static struct lt_ledger *open_ledger(void)
{
    struct lt_cx cx = {0};
    struct lt_ledger *l = NULL;
    bool busy = false;
    if (lt_ledger_open(&cx, path, false, &busy, &l))
        print_error("%s\n", cx.what);
    assert_int_equal(cx.code, LT_OK);
    return l;
}

static int set_up(void **state)
{
    (void)state;
    strcpy(dir, "/tmp/lectern-ledger-XXXXXX");
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/l.db", dir);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    static const char *const files[] = {"", "-wal", "-shm", "-journal"};
    char name[100];
    for (size_t i = 0; i < LT_COUNT(files); i++) {
        snprintf(name, sizeof name, "%s%s", path, files[i]);
        unlink(name);
    }
    return rmdir(dir);
}

static const struct lt_entry full = {
    .key = LT_S_INIT("a\xFF\nb'\"; DROP TABLE items; --"), /* a name of a file may be anything */
    .source = LT_S_INIT("a"),
    .base = LT_S_INIT("deep/a"),
    .files = LT_S_INIT("opus 2031,mp3 9988"),
    .reason = LT_S_INIT("why"),
    .of = LT_S_INIT("other"),
    .text_hash = LT_S_INIT("0011"),
    .doc_hash = LT_S_INIT("0022"),
    .settings = LT_S_INIT("0033"),
    .mark = LT_S_INIT("0044"),
    .title = LT_S_INIT("T"),
    .lang = LT_S_INIT("en"),
    .voice = LT_S_INIT("tone"),
    .url = LT_S_INIT("https://example.org/"),
    .published = LT_S_INIT("2024-01-02"),
    .skips = LT_S_INIT("1 caption"),
    .versions = LT_S_INIT("lectern 1"),
    .state = LT_BATCH_DONE,
    .retryable = 1,
    .tries = 2,
    .run = 3,
    .born = 4,
    .ended = 5,
    .chapters = 5,
    .lines = 6,
    .skipped = 7,
    .words = 8,
    .bytes = INT64_C(1) << 40,
    .seconds = 1.0 / 3,
    .lufs = -19.25,
    .spent_s = 0.125,
};

static void put(struct lt_ledger *l, const struct lt_entry *e)
{
    struct lt_cx cx = {0};
    assert_int_equal(lt_ledger_put(&cx, l, e), LT_OK);
}

static void sync_all(struct lt_ledger *l)
{
    struct lt_cx cx = {0};
    assert_int_equal(lt_ledger_sync(&cx, l), LT_OK);
}

static bool has(struct lt_ledger *l, struct lt_str key, struct lt_arena *arena, struct lt_entry *out)
{
    struct lt_cx cx = {0};
    bool there = false;
    assert_int_equal(lt_ledger_get(&cx, l, key, arena, out, &there), LT_OK);
    return there;
}

static void rows_come_back(void **state)
{
    (void)state;
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_entry got = {0};
    struct lt_ledger *l = open_ledger();
    put(l, &full);
    sync_all(l);
    lt_ledger_close(l);
    l = open_ledger();
    assert_true(has(l, full.key, &arena, &got));
    /* Every member is a text, a number or a real: those that differ are none that a column forgot. */
    const struct lt_str *a = (const struct lt_str *)&full, *b = (const struct lt_str *)&got;
    size_t texts = offsetof(struct lt_entry, state) / sizeof(struct lt_str);
    for (size_t i = 0; i < texts; i++) {
        assert_int_equal(a[i].n, b[i].n);
        assert_memory_equal(a[i].p, b[i].p, a[i].n);
    }
    size_t rest = offsetof(struct lt_entry, state);
    assert_memory_equal((const char *)&full + rest, (const char *)&got + rest, sizeof full - rest);
    assert_false(has(l, LT_S("a"), &arena, &got));
    lt_arena_close(&arena);
    lt_ledger_close(l);
}

static void what_was_not_synced_is_gone(void **state)
{
    (void)state;
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_entry got;
    struct lt_ledger *l = open_ledger();
    put(l, &full);
    lt_ledger_close(l);
    l = open_ledger();
    assert_false(has(l, full.key, &arena, &got));
    lt_arena_close(&arena);
    lt_ledger_close(l);
}

static void there_is_one_writer(void **state)
{
    (void)state;
    struct lt_ledger *l = open_ledger(), *second = NULL;
    struct lt_cx cx = {0};
    bool busy = false;
    assert_int_equal(lt_ledger_open(&cx, path, false, &busy, &second), LT_IO);
    assert_true(busy);
    assert_non_null(strstr(cx.what, "another lectern batch"));
    lt_ledger_close(second);
    lt_ledger_close(l);
}

static enum lt_status collect(void *user, struct lt_cx *cx, const struct lt_entry *e)
{
    struct lt_buf *keys = user;
    (void)cx;
    lt_buf_add(keys, e->key);
    lt_buf_addc(keys, ' ');
    return LT_OK;
}

static void expect(struct lt_ledger *l, enum lt_ledger_which which, struct lt_str a, struct lt_str b,
                   const char *want)
{
    struct lt_cx cx = {0};
    struct lt_buf keys = LT_BUF(1000);
    assert_int_equal(lt_ledger_each(&cx, l, which, a, b, collect, &keys), LT_OK);
    lt_buf_addc(&keys, '\0');
    assert_string_equal(keys.p, want);
    lt_buf_close(&keys);
}

static void rows_are_found(void **state)
{
    (void)state;
    static const struct lt_entry rows[] = {
        {.key = LT_S_INIT("b"),
         .source = LT_S_INIT("s"),
         .text_hash = LT_S_INIT("1"),
         .settings = LT_S_INIT("x"),
         .born = 1},
        {.key = LT_S_INIT("a"),
         .source = LT_S_INIT("s"),
         .text_hash = LT_S_INIT("1"),
         .settings = LT_S_INIT("x"),
         .born = 2},
        {.key = LT_S_INIT("c"),
         .source = LT_S_INIT("t"),
         .text_hash = LT_S_INIT("1"),
         .settings = LT_S_INIT("y"),
         .born = 1},
        {.key = LT_S_INIT("d"),
         .source = LT_S_INIT("t"),
         .text_hash = LT_S_INIT("1"),
         .settings = LT_S_INIT("x"),
         .state = LT_BATCH_FAILED},
    };
    struct lt_ledger *l = open_ledger();
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        put(l, &rows[i]);
    struct lt_str none = {0};
    expect(l, LT_LEDGER_ALL, none, none, "a b c d ");
    expect(l, LT_LEDGER_OF_SOURCE, LT_S("s"), none, "a b ");
    expect(l, LT_LEDGER_OF_TEXT, LT_S("1"), LT_S("x"), "b a "); /* the one that was met first */
    expect(l, LT_LEDGER_OF_STATE, LT_S("failed"), none, "d ");
    struct lt_cx cx = {0};
    assert_int_equal(lt_ledger_drop(&cx, l, LT_S("d")), LT_OK);
    expect(l, LT_LEDGER_OF_STATE, LT_S("failed"), none, "");
    lt_ledger_close(l);
}

static void sources_and_numbers_are_kept(void **state)
{
    (void)state;
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_cx cx = {0};
    struct lt_stand stand = {1, 2, 3, LT_S("x")}, got;
    struct lt_ledger *l = open_ledger();
    bool there = true;
    int64_t n = 7;
    assert_int_equal(lt_ledger_stand(&cx, l, LT_S("s"), &arena, &got, &there), LT_OK);
    assert_false(there);
    assert_int_equal(lt_ledger_put_stand(&cx, l, LT_S("s"), &stand), LT_OK);
    assert_int_equal(lt_ledger_stand(&cx, l, LT_S("s"), &arena, &got, &there), LT_OK);
    assert_true(there && got.size == 1 && got.mtime_ns == 2 && got.inode == 3 &&
                lt_str_eqz(got.settings, "x"));
    assert_int_equal(lt_ledger_number(&cx, l, "round", &n), LT_OK);
    assert_int_equal(n, 0);
    assert_int_equal(lt_ledger_put_number(&cx, l, "round", 5), LT_OK);
    assert_int_equal(lt_ledger_number(&cx, l, "round", &n), LT_OK);
    assert_int_equal(n, 5);
    lt_arena_close(&arena);
    lt_ledger_close(l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(rows_come_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_not_synced_is_gone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(there_is_one_writer, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rows_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sources_and_numbers_are_kept, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
