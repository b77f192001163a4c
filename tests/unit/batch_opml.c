/* Lists of feeds, well formed and not: what addresses are found in them. */
#include "check.h"

#include "batch/opml.h"

#include <string.h>

static const struct {
    const char *name, *text, *want; /* addresses, a space after each */
} cases[] = {
    {"two", "<opml><body><outline xmlUrl=\"https://a/\"/><outline text='x' XMLURL='http://b/f'></outline>",
     "https://a/ http://b/f "},
    {"entities", "<opml><outline xmlUrl='http://a/?x=1&amp;y=&#50;&#x33;&lt;&unknown;'/>",
     "http://a/?x=1&y=23<&unknown; "},
    {"no feed", "<opml><outline text='folder'><outline htmlUrl='http://a/'/></outline>", ""},
    {"spaces", "<opml><outline xmlUrl = \n 'http://a/' />", "http://a/ "},
    {"empty", "<opml><outline xmlUrl=''/><outline xmlUrl=\"\"/>", ""},
    {"cut off in a tag", "<opml><outline xmlUrl='http://a/'/><outline xmlUrl='http://b", "http://a/ "},
    {"cut off in an entity", "<opml><outline xmlUrl='http://a/&'/><outline xmlUrl='&#'/>", "http://a/& &# "},
    {"controls are no entities", "<opml><outline xmlUrl='http://a/&#10;&#0;b'/>", "http://a/&#10;&#0;b "},
    {"no quotes", "<opml><outline xmlUrl=http://a/>", ""},
};

static enum lt_status add(void *user, const char *address)
{
    struct lt_buf *found = user;
    lt_buf_addz(found, address);
    lt_buf_addc(found, ' ');
    return LT_OK;
}

static void addresses_are_found(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(cases); i++) {
        struct lt_cx cx = {0};
        struct lt_buf found = LT_BUF(4096);
        struct lt_arena arena = LT_ARENA(65536);
        bad += check_int(cases[i].name, LT_OK,
                         (int)lt_opml_each(&cx, lt_str_of(cases[i].text), &arena, add, &found));

        bad += check_str(cases[i].name, cases[i].want, lt_buf_str(&found));
        lt_buf_close(&found);
        lt_arena_close(&arena);
    }
    assert_int_equal(bad, 0);
}

static void a_list_is_known_by_its_beginning(void **state)
{
    (void)state;
    assert_true(lt_opml_is(lt_str_of("<?xml version='1.0'?>\n<!-- mine --><OPML version='2.0'>")));
    assert_false(lt_opml_is(lt_str_of("<rss><channel>")));
    assert_false(lt_opml_is((struct lt_str){0}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_are_found),
        cmocka_unit_test(a_list_is_known_by_its_beginning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
