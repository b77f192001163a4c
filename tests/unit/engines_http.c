/* A server speaks: its address and settings, and what it may answer. */
#include "check.h"

#include "engines/http_answer.h"
#include "engines/http_spec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void specs(void **state)
{
    (void)state;
    static const struct {
        const char *voice, *want; /* base|voice|model|loopback; or a part of the sentence */
        enum lt_status status;
    } rows[] = {
        {"http://127.0.0.1:8880/v1", "http://127.0.0.1:8880|alloy|tts-1|1", LT_OK},
        {"http://localhost/ voice=amy model=kokoro", "http://localhost|amy|kokoro|1", LT_OK},
        {"voice=a+b http://[::1]:80/v1/", "http://[::1]:80|a+b|tts-1|1", LT_OK},
        {"https://api.example.org/v1 key=A_KEY", "https://api.example.org|alloy|tts-1|0", LT_OK},
        {"http://127.evil.example.org", "http://127.evil.example.org|alloy|tts-1|0", LT_OK},
        {"http://api.example.org key=A_KEY", "not sent over http", LT_USAGE},
        {"http://user:pw@127.0.0.1", "no password", LT_USAGE},
        {"http://127.0.0.1/?key=1", "no password, query", LT_USAGE},
        {"ftp://127.0.0.1", "must begin with http", LT_USAGE},
        {"http://", "has no name", LT_USAGE},
        {"voice=amy", "names no server", LT_USAGE},
        {"http://127.0.0.1 key=sk-1", "key= is not understood", LT_USAGE},
        {"http://127.0.0.1 format=mp3", "format= is not understood", LT_USAGE},
        {"http://127.0.0.1 rate=7999", "rate= is not understood", LT_USAGE},
        {"http://127.0.0.1 timeout=0", "timeout= is not understood", LT_USAGE},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_http_spec s;
        char got[1024];
        bad +=
            check_int(rows[i].voice, rows[i].status, lt_http_spec_parse(&cx, lt_str_of(rows[i].voice), &s));
        snprintf(got, sizeof got, "%s|%s|%s|%d", s.base, s.voice, s.model, s.loopback);
        if (rows[i].status)
            bad += check_int(cx.what, 1, strstr(cx.what, rows[i].want) != NULL);
        else
            bad += check_str(rows[i].voice, rows[i].want, lt_str_of(got));
    }
    assert_int_equal(bad, 0);
}

static void words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *stamps, *want; /* AT+LEN@MS … */
    } rows[] = {
        {"Well, it's so.",
         "[{\"word\":\"Well,\",\"start_time\":0.1},{\"word\":\"it's\",\"start_time\":0.5},{\"word\":\"so\","
         "\"start_time\":1}]",
         "0+4@100 6+4@500 11+2@1000 "},
        {"the the", "[{\"word\":\"The\",\"start_time\":0},{\"word\":\"the\",\"start_time\":0.25}]",
         "0+3@0 4+3@250 "},
        {"It is ten.",
         "[{\"word\":\"It\",\"start_time\":0},{\"word\":\"10\",\"start_time\":0.5},{\"word\":\".\",\"start_"
         "time\":0.6}]",
         "0+2@0 "},
        {"one two",
         "[{\"word\":\"one\",\"start_time\":0.5},{\"word\":\"two\",\"start_time\":0.1},{\"word\":\"two\"},7]",
         "0+3@500 "},
        {"one", "[]", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_http_captioned c;
        struct lt_buf got = LT_BUF(4000), body = LT_BUF(4000);
        lt_buf_addf(&body, "{\"audio\": \"AAEC\", \"timestamps\": %s}", rows[i].stamps);
        bad += check_int(rows[i].text, LT_OK,
                         lt_http_captioned_read(&cx, lt_buf_str(&body), lt_str_of(rows[i].text), &c));
        for (size_t k = 0; k < c.n; k++)
            lt_buf_addf(&got, "%u+%u@%.0f ", c.words[k].at, c.words[k].len, c.words[k].from_s * 1000);
        bad += check_str(rows[i].text, rows[i].want, lt_buf_str(&got)) +
               check_int("sound", 3, (long long)c.sound.n);
        lt_http_captioned_close(&c);
        lt_buf_close(&got);
        lt_buf_close(&body);
    }
    struct lt_http_captioned none;
    struct lt_cx cx = {0};
    bad += check_int("no captions", LT_FORMAT, lt_http_captioned_read(&cx, LT_S("[]"), LT_S("a"), &none));
    lt_http_captioned_close(&none);
    assert_int_equal(bad, 0);
}

static void sounds(void **state)
{
    (void)state;
    static const struct {
        const char *body, *type, *want; /* NULL: it is sound */
        size_t n;
        bool pcm;
    } rows[] = {
        {"\1\0\2\0", "audio/pcm", NULL, 4, true},
        {"\1\0\2", "audio/pcm", "in the middle of a sample", 3, true},
        {"", "audio/wav", "is empty", 0, false},
        {"<!DOCTYPE html>", "audio/wav", "answers with text", 15, false},
        {"{\"error\": 1}", NULL, "answers with text", 12, true},
        {"\1\0", "text/html; charset=utf-8", "answers with text", 2, true},
        {"OggS", "audio/ogg", "no WAV", 4, false},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_wav wav;
        enum lt_status st =
            lt_http_sound(&cx, (struct lt_str){rows[i].body, rows[i].n}, rows[i].type, rows[i].pcm, 0, &wav);
        bad += check_int(rows[i].body, rows[i].want ? LT_FORMAT : LT_OK, st);
        bad += check_int(cx.what, 1, !rows[i].want || strstr(cx.what, rows[i].want));
        lt_wav_close(&wav);
    }
    assert_int_equal(bad, 0);
}

static void complaints(void **state)
{
    (void)state;
    static const struct {
        const char *body, *want;
    } rows[] = {
        {"{\"error\": {\"message\": \"bad key k-7 or k-77\"}}", "bad key * or *7"},
        {"{\"detail\": \"no such voice\"}", "no such voice"},
        {"{\"error\": \"a\\u0007b\"}", "a b"},
        {"<html>", ""},
        {"[1", ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        char said[40];
        lt_http_complaint(lt_str_of(rows[i].body), LT_S("k-7"), said, sizeof said);
        bad += check_str(rows[i].body, rows[i].want, lt_str_of(said));
    }
    const char *one = "{\"data\": [{\"id\": \"a\", \"created\": 1}, {\"id\": \"b\"}]}";
    const char *two = "{\"data\": [{\"id\": \"a\", \"created\": 2}, {\"id\": \"b\"}]}";
    uint64_t a = lt_http_models_sum(lt_str_of(one), "a"), b = lt_http_models_sum(lt_str_of(one), "b");
    bad += check_int("another model", 1, a != b && a && b);
    bad += check_int("the same model", 1, b == lt_http_models_sum(lt_str_of(two), "b"));
    bad += check_int("a newer model", 1, a != lt_http_models_sum(lt_str_of(two), "a"));
    bad += check_int("no list", 0, (long long)lt_http_models_sum(LT_S("{}"), "a"));
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(specs), cmocka_unit_test(words),
                                       cmocka_unit_test(sounds), cmocka_unit_test(complaints)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
