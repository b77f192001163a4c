/* A document as bytes: what was put comes back, what is cut or changed is refused or is a document all the
 * same. */
#include "check.h"

#include "wiredoc.h"

#include <stdio.h>

static uint32_t dice;

static uint32_t throw_dice(uint32_t sides)
{
    dice = dice * 1664525u + 1013904223u;
    return (dice >> 8) % sides;
}

static struct lt_str some_text(struct lt_doc *doc, uint32_t most)
{
    static const char *const pieces[] = {"a",      "caf\xC3\xA9", " ", "\xE2\x80\x94", "\xF0\x9F\x98\x80",
                                         "\tcell", "Z\n",         "0"};
    struct lt_cx cx = {0};
    struct lt_buf b = LT_BUF(1 << 16);
    for (uint32_t n = throw_dice(most); n-- > 0;)
        lt_buf_addz(&b, pieces[throw_dice(LT_COUNT(pieces))]);
    struct lt_str copy = lt_doc_dup(&cx, doc, lt_buf_str(&b));
    lt_buf_close(&b);
    return copy;
}

static void add_spans(struct lt_doc *doc, struct lt_block *b)
{
    struct lt_cx cx = {0};
    struct lt_span spans[8];
    size_t n = 0;
    for (size_t at = 0; at < b->text.n && n < LT_COUNT(spans);) {
        size_t begin = at;
        lt_utf8_next(b->text, &at);
        if (throw_dice(3) == 0)
            spans[n++] = (struct lt_span){(enum lt_span_kind)throw_dice(LT_SPANS - 1), (uint32_t)begin,
                                          (uint32_t)(at - begin), some_text(doc, 4)};
    }
    assert_int_equal(lt_doc_set_spans(&cx, doc, b, spans, n), LT_OK);
}

static void make(struct lt_doc *doc)
{
    struct lt_cx cx = {0};
    struct lt_str *const facts[] = {&doc->name, &doc->id,  &doc->title, &doc->byline, &doc->published,
                                    &doc->lang, &doc->url, &doc->image, &doc->picture};
    for (size_t i = 0; i < LT_COUNT(facts); i++)
        *facts[i] = some_text(doc, 6);
    for (uint32_t n = throw_dice(20); n-- > 0;) {
        struct lt_str text = some_text(doc, 40);
        struct lt_block *b =
            lt_doc_add(&cx, doc, (enum lt_role)throw_dice(LT_ROLES), text.n ? text : LT_S("x"));
        assert_non_null(b);
        b->level = (int)throw_dice(9) - 2;
        b->ordinal = (int)throw_dice(4) ? (int)throw_dice(100) : INT32_MIN + (int)throw_dice(2);
        b->in_quote = throw_dice(2);
        b->in_body = throw_dice(2);
        b->lang = some_text(doc, 2);
        b->why = some_text(doc, 3);
        b->src_at = throw_dice(1000) * 1000003ull;
        b->src_len = throw_dice(1000);
        add_spans(doc, b);
    }
}

static void what_is_put_comes_back(void **state)
{
    (void)state;
    for (dice = 1; dice < 400; dice++) {
        uint32_t seed = dice;
        struct lt_cx cx = {0};
        struct lt_doc doc, again;
        struct lt_buf first = LT_BUF(1 << 24), second = LT_BUF(1 << 24);
        lt_doc_init(&doc);
        lt_doc_init(&again);
        make(&doc);
        wire_put_doc(&first, &doc);
        if (wire_take_doc(&cx, lt_buf_str(&first), &again))
            fail_msg("seed %u: %s", (unsigned)seed, cx.what);
        wire_put_doc(&second, &again);
        assert_true(lt_str_eq(lt_buf_str(&first), lt_buf_str(&second)));
        assert_int_equal(again.n_blocks, doc.n_blocks);
        lt_doc_close(&doc);
        lt_doc_close(&again);
        lt_buf_close(&first);
        lt_buf_close(&second);
        dice = seed;
    }
}

static void what_is_damaged_is_refused_or_clean(void **state)
{
    (void)state;
    struct lt_doc doc;
    struct lt_buf whole = LT_BUF(1 << 24);
    size_t refused = 0;
    lt_doc_init(&doc);
    dice = 7;
    make(&doc);
    wire_put_doc(&whole, &doc);
    for (size_t i = 0; i < whole.n * 2; i++) {
        struct lt_cx cx = {0};
        struct lt_doc got;
        lt_doc_init(&got);
        char kept = whole.p[i / 2];
        if (i % 2) /* a byte changed, or the rest missing */
            whole.p[i / 2] = (char)(kept ^ (1 << throw_dice(8)));
        struct lt_str in = {whole.p, i % 2 ? whole.n : i / 2};
        refused += wire_take_doc(&cx, in, &got) != LT_OK;
        const char *broken = cx.code ? NULL : wire_promise(&got);
        if (broken)
            fail_msg("byte %zu: %s", i / 2, broken);
        whole.p[i / 2] = kept;
        lt_doc_close(&got);
    }
    assert_true(refused > whole.n / 2);
    lt_doc_close(&doc);
    lt_buf_close(&whole);
}

static void a_claim_costs_no_more_than_its_bytes(void **state)
{
    (void)state;
    /* A block "x" that says it has four thousand million spans; a text of as many bytes. */
    static const char *const claims[] = {"\x05\x00\x00\x00\x01x\x00\x00\x00\x00\x00\xFF\xFF\xFF\xFF\x0F",
                                         "\x05\x00\x00\x00\xFF\xFF\xFF\xFF\x0Fx"};
    static const size_t sizes[] = {16, 10};
    for (size_t i = 0; i < LT_COUNT(claims); i++) {
        struct lt_cx cx = {0};
        struct lt_doc doc;
        lt_doc_init(&doc);
        assert_int_equal(lt_wire_take_blocks(&cx, (struct lt_str){claims[i], sizes[i]}, &doc), LT_FORMAT);
        assert_true(doc.arena.used < 100 * 1000);
        lt_doc_close(&doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_put_comes_back),
        cmocka_unit_test(what_is_damaged_is_refused_or_clean),
        cmocka_unit_test(a_claim_costs_no_more_than_its_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
