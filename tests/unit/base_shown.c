/* What may be seen: secrets of URLs cut out, controls escaped. */
#include "check.h"

#include "base/shown.h"
#include "base/url.h"

#include <string.h>

static void secrets_are_cut_out(void **state)
{
    (void)state;
    static const struct {
        const char *url, *want;
    } cases[] = {
        {"https://a.example/b?c=1", "https://a.example/b?c=1"},
        {"https://user:pass@a.example/b", "https://a.example/b"},
        {"https://us@er:p@ss@a.example:81/b@c", "https://a.example:81/b@c"},
        {"https://user@a.example?x=1", "https://a.example?x=1"},
        {"https://a.example/b#token=1", "https://a.example/b"},
        {"https://a.example/b?token=1", "https://a.example/b"},
        {"https://a.example/b?token=1&page=2&key=3", "https://a.example/b?page=2"},
        {"https://a.example/b?page=2&SIG=3", "https://a.example/b?page=2"},
        {"https://a.example/b?access_token=1&X-Amz-Signature=2&apiKey=3&x.auth=4&l=5",
         "https://a.example/b?l=5"},
        {"https://a.example/b;jsessionid=9?monkey=1", "https://a.example/b?monkey=1"},
        {"https://a.example/b?a=1;token=2&b=3;c=4", "https://a.example/b?a=1;b=3;c=4"},
        {"https://a.example/b?sid=2;token=2&", "https://a.example/b"},
        {"https://a.example/b?keyword=1&author=2&design=3",
         "https://a.example/b?keyword=1&author=2&design=3"},
        {"https://a.example/u?next=https://b.example/@x", "https://a.example/u?next=https://b.example/@x"},
        {"https://a.example/b?%61ccess_token=1&to%6Ben=2&%41PI%4bey=3&p=4", "https://a.example/b?p=4"},
        {"https://a.example/b?access%5Ftoken=1&t%256fken=2&%2573ig=3&p=4%3D5", "https://a.example/b?p=4%3D5"},
        {"https://a.example/b;%6asessionid=9?p%3Dq=1&100%=2&%zz=3&%7=4",
         "https://a.example/b?p%3Dq=1&100%=2&%zz=3&%7=4"},
        {"https://a.example/u?next=https%3A%2F%2Fb.example%2F%3Fpage%3D2%26sig%3D3&p=1",
         "https://a.example/u?p=1"},
        {"https://a.example/u?next=https://b.example/?token=3&p=1", "https://a.example/u?p=1"},
        {"https://a.example/u?next=https%3A%2F%2Fb.example%2F%3Fpage%3D2",
         "https://a.example/u?next=https%3A%2F%2Fb.example%2F%3Fpage%3D2"},
        {"https://user:p/ss@a.example/b?c=1", "https://a.example/b?c=1"},
        {"https://user:p#s?s@a.example:81/b", "https://a.example:81/b"},
        {"https://u@er:p/s@s@[::1]:81/b", "https://[::1]:81/b"},
        {"https://a.example:81/@b", "https://a.example:81/@b"},
        {"https://[2001:db8::1]/@b", "https://[2001:db8::1]/@b"},
        {"https://user:p/ss", "https://user:p/ss"},
        {"ftp://user:pass@a.example/b", "ftp://a.example/b"},
        {"notes.txt", "notes.txt"},
        {"", ""},
    };
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_buf out = LT_BUF(1000);
        lt_shown_url(&out, lt_str_of(cases[i].url));
        lt_buf_addc(&out, '\0');
        assert_string_equal(out.p, cases[i].want);
        lt_buf_close(&out);
    }
}

static void what_is_cut_out_still_tells_apart(void **state)
{
    (void)state;
    static const char *const ids[] = {"https://a.example/b?token=1", "https://a.example/b?token=2",
                                      "https://a.example/b#1", "https://user:pass@a.example/b"};
    struct lt_buf out[LT_COUNT(ids)], same = LT_BUF(100);
    for (size_t i = 0; i < LT_COUNT(ids); i++) {
        out[i] = LT_BUF(100);
        lt_shown_key(&out[i], lt_str_of(ids[i]));
        assert_true(lt_str_starts(lt_buf_str(&out[i]), LT_S("https://a.example/b#")));
        assert_int_equal(out[i].n, strlen("https://a.example/b#01234567"));
        for (size_t k = 0; k < i; k++)
            assert_false(lt_str_eq(lt_buf_str(&out[i]), lt_buf_str(&out[k])));
    }
    lt_buf_addz(&same, "x: ");
    lt_shown_key(&same, LT_S("https://a.example/b?c=1"));
    lt_buf_addz(&same, ", ");
    lt_shown_key(&same, LT_S("<id@a.example>"));
    assert_true(lt_str_eqz(lt_buf_str(&same), "x: https://a.example/b?c=1, <id@a.example>"));
    for (size_t i = 0; i < LT_COUNT(ids); i++)
        lt_buf_close(&out[i]);
    lt_buf_close(&same);
}

/* NULL: a key. */
static void ids_keep_what_names_a_place(void **state)
{
    (void)state;
    static const struct {
        const char *id, *want;
    } cases[] = {
        {"https://a.example/b#0", "https://a.example/b#0"},
        {"https://a.example/?p=1#comment-12", "https://a.example/?p=1#comment-12"},
        {"https://a.example/b#", "https://a.example/b#"},
        {"tag:a.example,2020:b#c d", "tag:a.example,2020:b#c d"},
        {"<id@a.example>", "<id@a.example>"},
        {"https://a.example/b#token=1", NULL},
        {"https://a.example/b?token=1#0", NULL},
        {"https://user:pass@a.example/b#0", NULL},
        {"https://user:p#ss@a.example/b", NULL},
        {"https://user:p@a.example/b#4gC9vBq2mZkT7uXw1sYd5rNeHfJaLo", NULL},
        {"https://a.example/b#4gC9vBq2mZkT7uXw1sYd5rNeHfJaLo", NULL},
    };
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_str id = lt_str_of(cases[i].id);
        struct lt_buf out = LT_BUF(id.n + LT_SHOWN_KEY_ADDS), key = LT_BUF(id.n + LT_SHOWN_KEY_ADDS);
        lt_shown_id(&out, id);
        lt_shown_key(&key, id);
        struct lt_str want = cases[i].want ? lt_str_of(cases[i].want) : lt_buf_str(&key);
        if (out.failed || key.failed || !lt_str_eq(lt_buf_str(&out), want))
            fail_msg("%s: " LT_FMT, cases[i].id, LT_ARG(lt_buf_str(&out)));
        lt_buf_close(&out);
        lt_buf_close(&key);
    }
}

static void controls_are_escaped(void **state)
{
    (void)state;
    struct lt_buf out = LT_BUF(1000);
    lt_shown_line(&out, LT_S("a\x1b[31m\a\n\xc2\x9b\x9b\u202e\u2066\u2028\x7f caf\u00e9 \u200f"));
    lt_buf_addc(&out, '\0');
    assert_string_equal(out.p, "a\\x1b[31m\\x07\\x0a\\x9b\\x9b\\u202e\\u2066\\u2028\\x7f caf\u00e9 \u200f");
    lt_buf_clear(&out);
    lt_shown_text(&out, LT_S("a\n\tb\x1b\u202e"), true);
    lt_buf_addc(&out, '\0');
    assert_string_equal(out.p, "a\n\tb\\x1b\u202e");
    lt_buf_close(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(secrets_are_cut_out),
        cmocka_unit_test(what_is_cut_out_still_tells_apart),
        cmocka_unit_test(ids_keep_what_names_a_place),
        cmocka_unit_test(controls_are_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
