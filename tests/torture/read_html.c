/* Every allocation of reading a web page refused in turn: the page is read without the memory, or the failure
 * has a sentence; nothing leaks (the sanitizer build says so) and the parser is left in good order. */
#include "check.h"
#include "torture.h"

#include "read/read.h"

#include <stdio.h>

static const char page[] =
    "<!DOCTYPE html><html lang=en><head><title>The long pier - Harbour News</title>"
    "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"The long pier\", "
    "\"author\": [{\"name\": \"Ann Lee\"}], \"reviewRating\": {\"ratingValue\": 4}}</script></head>"
    "<body><nav><a href=/>Home</a></nav><article><h1>The long pier</h1><p class=byline>By Ann Lee</p>"
    "<figure><img src=p.jpg alt='A pier in fog'><figcaption>The pier, in fog.</figcaption></figure>"
    "<p>The pier is longer than the town, and the town knows it, and <em>walks</em> on it every evening.<a "
    "href='#n1'><sup>1</sup></a></p><table><tr><th>Year<th>Length<tr><td>1900<td>400 m</table>"
    "<ul><li>a lamp</li><li>a bench</li></ul><pre>one\n two</pre>"
    "<blockquote class=pullquote>the town knows it</blockquote>"
    "<p>At its end there is a telephone that nobody has ever heard ring, though all of them have "
    "listened.</p>"
    "<p id=n1>Measured at low water, by the harbour master.</p></article>"
    "<ul><li><a href=/1>Another story of the harbour</a><li><a href=/2>A second story of the "
    "harbour</a><li><a href=/3>A third story of the harbour</a></ul></body></html>";

static enum lt_status count(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    *(size_t *)user = doc->n_blocks;
    return LT_OK;
}

static bool attempt(void *user)
{
    size_t *blocks = user;
    struct lt_cx cx = {0};
    struct lt_source source = {.name = LT_S("pier.html"), .type = LT_S("html"), .bytes = LT_S(page)};
    struct lt_read_sink sink = {.article = count, .user = blocks};
    *blocks = 0;
    enum lt_status st = lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink);
    if (st != LT_OK)
        assert_true(lt_str_find(lt_str_of(cx.what), LT_S("pier.html")) != SIZE_MAX ||
                    lt_str_find(lt_str_of(cx.what), LT_S("memory")) != SIZE_MAX);
    return st == LT_OK;
}

static void no_allocation_is_trusted(void **state)
{
    (void)state;
    size_t blocks = 0;
    size_t runs = torture_allocations(attempt, &blocks, 5000);
    printf("%zu runs\n", runs);
    assert_true(runs > 20 && runs < 5000);
    assert_true(attempt(&blocks));
    assert_true(blocks > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_allocation_is_trusted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
