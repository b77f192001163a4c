/* SHA-1, SHA-256 and MD5: the examples of FIPS 180-4, and lengths around the padding's edge. */
#include "check.h"

#include "base/digest.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *text, *sha1, *sha256, *md5;
} rows[] = {
    {"", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
     "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "d41d8cd98f00b204e9800998ecf8427e"},
    {"abc", "a9993e364706816aba3e25717850c26c9cd0d89d",
     "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "900150983cd24fb0d6963f7d28e17f72"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", "8215ef0796a20bcaaae116d3876c664a"},
};

static void hex(const unsigned char *p, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++)
        sprintf(out + 2 * i, "%02x", p[i]);
}

static void the_standard_s_examples(void **state)
{
    (void)state;
    unsigned char one[LT_SHA1_BYTES], two[LT_SHA256_BYTES], three[LT_MD5_BYTES];
    char text[80];
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        lt_sha1(lt_str_of(rows[i].text), one);
        hex(one, sizeof one, text);
        assert_string_equal(text, rows[i].sha1);
        lt_sha256(lt_str_of(rows[i].text), two);
        hex(two, sizeof two, text);
        assert_string_equal(text, rows[i].sha256);
        lt_md5(lt_str_of(rows[i].text), three);
        hex(three, sizeof three, text);
        assert_string_equal(text, rows[i].md5);
    }
}

/* A million letters a (FIPS 180-4's third example). */
static void many_blocks(void **state)
{
    (void)state;
    static char letters[1000000];
    unsigned char two[LT_SHA256_BYTES], three[LT_MD5_BYTES];
    char text[80];
    memset(letters, 'a', sizeof letters);
    lt_sha256((struct lt_str){letters, sizeof letters}, two);
    hex(two, sizeof two, text);
    assert_string_equal(text, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    lt_md5((struct lt_str){letters, sizeof letters}, three);
    hex(three, sizeof three, text);
    assert_string_equal(text, "7707d6ae4e027c70eea2a935c2296f21");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_standard_s_examples),
                                       cmocka_unit_test(many_blocks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
