/* What flite is given: tokens of ASCII with their marks, and the phones of words whose sounds are known. */
#include "check.h"

#include "engines/flite_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void phones(void **state)
{
    (void)state;
    static const struct {
        const char *mnemonics, *phones;
    } rows[] = {
        {"f'V", "f ah1"},
        {"dZ'I@r@U", "jh ih1 ax0 r ax0 uh0"},
        {"h@l'oU", "hh ax0 l ow1"},
        {"S'A:tn2", "sh aa1 t n"},
        {"n'e@", "n eh1 r"},
        {"tS'i:z", "ch iy1 z"},
        {"s,aIk@l'O@dZI", "s ay0 k ax0 l ao1 r jh ih0"},
        {"", ""},
        {"_:|;", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char got[LT_FLITE_PHONES];
        assert_true(lt_flite_phones(lt_str_of(rows[i].mnemonics), got, sizeof got));
        bad += check_str(rows[i].mnemonics, rows[i].phones, lt_str_of(got));
    }
    char little[8];
    assert_false(lt_flite_phones(LT_S("h@l'oU w'3:ld"), little, sizeof little));
    assert_int_equal(bad, 0);
}

/* name|mark|phones@at+len, parted by spaces. */
static void tell(const struct lt_flite_token *tokens, size_t n, char *to, size_t room)
{
    size_t used = 0;
    to[0] = '\0';
    for (size_t i = 0; i < n && used < room; i++)
        used += (size_t)snprintf(to + used, room - used, "%s%s%s%s%s@%u+%u", i ? " " : "", tokens[i].name,
                                 tokens[i].mark, tokens[i].phones[0] ? "/" : "", tokens[i].phones,
                                 tokens[i].at, tokens[i].len);
}

static void tokens(void **state)
{
    (void)state;
    static const struct {
        const char *say;
        struct lt_say_span spans[2];
        size_t n;
        const char *want;
    } rows[] = {
        {"Stop, he said.", {{0}}, 0, "Stop,@0+5 he@6+2 said.@9+5"},
        {"\xE2\x80\x9CYes!\xE2\x80\x9D he said \xE2\x80\x94 once",
         {{0}},
         0,
         "Yes!@3+4 he@11+2 said,@14+4 once@23+4"},
        {"The caf\xC3\xA9 in \xC5\x81\xC3\xB3"
         "d\xC5\xBA",
         {{0}},
         0,
         "The@0+3 cafe@4+5 in@10+2 Lodz@13+7"},
        {"It\xE2\x80\x99s a well-known fact", {{0}}, 0, "It's@0+6 a@7+1 well-known@9+10 fact@20+4"},
        {"...", {{0}}, 0, ""},
        {"\xD0\x94\xD0\xB0", {{0}}, 0, ""},
        {"A gyro\xE2\x80\x99s taste",
         {{.kind = LT_SAY_PHONEMES, .at = 2, .len = 4, .value = LT_S_INIT("j'i@roU")}},
         1,
         "A@0+1 x/y ih1 r r ow0 z@2+8 taste@11+5"},
        {"the UN voted",
         {{.kind = LT_SAY_LETTERS, .at = 4, .len = 2}},
         1,
         "the@0+3 u/y uw1@4+1 n/eh1 n@5+1 voted@7+5"},
        {"le chat, she said",
         {{.kind = LT_SAY_LANGUAGE, .at = 0, .len = 7, .value = LT_S_INIT("fr")}},
         1,
         "le@0+2 chat,@3+5 she@9+3 said@13+4"},
    };
    int bad = 0;
    static struct lt_flite_token got[32];
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char text[1000];
        size_t n = lt_flite_tokens(lt_str_of(rows[i].say), rows[i].spans, rows[i].n, got, LT_COUNT(got));
        tell(got, n, text, sizeof text);
        bad += check_str(rows[i].say, rows[i].want, lt_str_of(text));
    }
    assert_int_equal(bad, 0);
}

/* Any bytes: tokens lie in the text, one after the other, and have something to say. */
static void any_bytes(void **state)
{
    (void)state;
    static struct lt_flite_token got[64];
    srand(1);
    for (int round = 0; round < 20000; round++) {
        char say[60];
        size_t n = (size_t)(rand() % (int)sizeof say);
        for (size_t i = 0; i < n; i++)
            say[i] = (char)(rand() % 3 ? "a b'-.,(9"[rand() % 9] : rand());
        size_t count = lt_flite_tokens((struct lt_str){say, n}, NULL, 0, got, LT_COUNT(got));
        size_t after = 0;
        for (size_t i = 0; i < count; i++) {
            assert_true(got[i].at >= after && got[i].len > 0 && got[i].at + got[i].len <= n);
            assert_true(got[i].name[0] != '\0');
            after = got[i].at + got[i].len;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(phones), cmocka_unit_test(tokens),
                                       cmocka_unit_test(any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
