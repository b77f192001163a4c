/* A helper program is run to its end, or to the end of its time. */
#include "check.h"

#include "base/proc.h"
#include "base/run.h"

#include <stdlib.h>
#include <string.h>

static void one_that_hangs_is_killed(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1000);
    struct lt_run run = {.limit_s = 1};
    int64_t began = lt_proc_now_ms();
    assert_int_equal(lt_run(&cx, LT_S("sleep"), (const char *const[]){"600", NULL}, LT_S("x"), &out, &run),
                     LT_OK);
    int64_t took = lt_proc_now_ms() - began;
    assert_true(run.late);
    assert_int_equal(lt_run_status(&run), -1);
    assert_string_equal(run.said, "it took more than 1 s");
    assert_true(took >= 1000 && took < 60 * 1000);
    lt_buf_close(&out);
}

static void what_comes_out_in_time_is_kept(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF(1000);
    struct lt_run run = {.limit_s = 60};
    assert_int_equal(lt_run(&cx, LT_S("cat"), (const char *const[]){NULL}, LT_S("a text"), &out, &run),
                     LT_OK);
    assert_false(run.late);
    assert_int_equal(lt_run_status(&run), 0);
    assert_int_equal(check_str("cat", "a text", lt_buf_str(&out)), 0);
    lt_buf_close(&out);
}

/* Three bytes at a time are wanted; what is left in the buffer is met again. */
static enum lt_status by_threes(void *user, struct lt_cx *cx, struct lt_buf *out)
{
    size_t *taken = user, n = out->n - out->n % 3;
    (void)cx;
    *taken += n;
    memmove(out->p, out->p + n, out->n - n);
    out->n -= n;
    return LT_OK;
}

static void what_comes_out_is_handed_on(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    static char text[1000000];
    memset(text, 'a', sizeof text);
    size_t taken = 0;
    struct lt_buf out = LT_BUF(70000); /* far smaller than what comes */
    struct lt_run run = {.limit_s = 60, .each = by_threes, .user = &taken};
    struct lt_str input = {text, sizeof text};
    assert_int_equal(lt_run(&cx, LT_S("cat"), (const char *const[]){NULL}, input, &out, &run), LT_OK);
    assert_int_equal(lt_run_status(&run), 0);
    assert_int_equal(taken, 999999);
    assert_int_equal(out.n, 1);
    lt_buf_close(&out);
}

static void cancelling_ends_it_within_a_second(void **state)
{
    (void)state;
    atomic_bool cancel = true;
    struct lt_cx cx = {.cancel = &cancel};
    struct lt_buf out = LT_BUF(1000);
    struct lt_run run = {0};
    int64_t began = lt_proc_now_ms();
    assert_int_equal(lt_run(&cx, LT_S("sleep"), (const char *const[]){"600", NULL}, LT_S(""), &out, &run),
                     LT_CANCELLED);
    assert_true(lt_proc_now_ms() - began < 10 * 1000);
    lt_buf_close(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_that_hangs_is_killed),
        cmocka_unit_test(what_comes_out_in_time_is_kept),
        cmocka_unit_test(what_comes_out_is_handed_on),
        cmocka_unit_test(cancelling_ends_it_within_a_second),
    };
    setenv("LECTERN_ENGINES", "/bin", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
