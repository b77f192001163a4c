/* Another program speaks: its command taken apart, and the WAV that it makes. */
#include "check.h"

#include "engines/command_line.h"
#include "engines/wav.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void commands(void **state)
{
    (void)state;
    static const struct {
        const char *command, *text, *want; /* words, separated by '|'; or a part of the sentence */
        enum lt_status status;
    } rows[] = {
        {"text2wave", "Hi.", "text2wave", LT_OK},
        {"espeak-ng  --stdout {text}", "Hi; rm -rf / $(x)", "espeak-ng|--stdout|Hi; rm -rf / $(x)", LT_OK},
        {"mimic -t {text} -o {wav}", "--help", "mimic|-t| --help|-o|/w", LT_OK},
        {"x --rate={rate} {file}", "a", "x|--rate=120|/f", LT_OK},
        {"x {text}{text}", "{wav}", "x|{wav}{wav}", LT_OK},
        {"", "a", "is to be a command", LT_USAGE},
        {"  ", "a", "is to be a command", LT_USAGE},
        {"x {voice}", "a", "not '{voice}'", LT_USAGE},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_command_line line;
        struct lt_buf words = LT_BUF(10000);
        const struct lt_command_values values = {lt_str_of(rows[i].text), "/f", "/w", 120};
        bad += check_int(rows[i].command, rows[i].status,
                         lt_command_line_make(&cx, lt_str_of(rows[i].command), &values, &line));
        for (size_t k = 0; line.argv[k] && !cx.code; k++)
            lt_buf_addf(&words, "%s%s", k ? "|" : "", line.argv[k]);
        if (rows[i].status)
            bad += check_int(cx.what, 1, strstr(cx.what, rows[i].want) != NULL);
        else
            bad += check_str(rows[i].command, rows[i].want, lt_buf_str(&words));
        lt_buf_close(&words);
        lt_command_line_close(&line);
    }
    assert_int_equal(bad, 0);
}

#define HEAD(size)          "RIFF" size "WAVEfmt \x10\0\0\0"
#define FORM(tag, ch, bits) tag "\0" ch "\0\x40\x1f\0\0\0\0\0\0\0\0" bits "\0"
#define WAV(lit)            {lit, sizeof(lit) - 1}

static void sounds(void **state)
{
    (void)state;
    static const struct {
        struct lt_str bytes;
        const char *want; /* a part of the sentence; "": it is read */
        size_t n;
        float first;
    } rows[] = {
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\1", "\x10") "data\4\0\0\0\0\x40\0\0"), "", 2, 0.5f},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\2", "\x10") "data\4\0\0\0\0\x40\0\0"), "", 1, 0.25f},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\1", "\x08") "data\2\0\0\0\x80\xC0"), "", 2, 0},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\1", "\x18") "data\3\0\0\0\0\0\xC0"), "", 1, -0.5f},
        {WAV(HEAD("\0\0\0\0") FORM("\3", "\1", "\x20") "data\4\0\0\0\0\0\x80\x3E"), "", 1, 0.25f},
        {WAV(HEAD("\0\0\0\0") FORM("\3", "\1", "\x20") "data\4\0\0\0\0\0\xC0\x7F"), "", 1, 0},
        {WAV(HEAD("\xFF\xFF\xFF\xFF") FORM("\1", "\1", "\x10") "data\xFF\xFF\xFF\xFF\0\x40"), "", 1, 0.5f},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\1", "\x10") "LIST\3\0\0\0abc\0data\2\0\0\0\0\x40"), "", 1, 0.5f},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\1", "\x10") "data\x40\0\0\0\0\x40"), "cut off", 0, 0},
        {WAV(HEAD("\0\0\0\0") FORM("\2", "\1", "\x04") "data\2\0\0\0\0\x40"), "of a kind", 0, 0},
        {WAV(HEAD("\0\0\0\0") FORM("\1", "\0", "\x10") "data\2\0\0\0\0\x40"), "no channels", 0, 0},
        {WAV("RIFF\0\0\0\0WAVEdata\2\0\0\0\0\x40"), "format is missing", 0, 0},
        {WAV("RIFF\0\0\0\0WAVEfmt \4\0\0\0\1\0\1\0"), "cut off", 0, 0},
        {WAV("<html>not a sound"), "does not begin", 0, 0},
        {WAV(""), "it is empty", 0, 0},
        {WAV("RIFF\0\0\0\0WAVE"), "no sound in it", 0, 0},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_wav wav;
        enum lt_status st = lt_wav_read(&cx, rows[i].bytes, &wav);
        bool read = rows[i].want[0] == '\0';
        bad += check_int(cx.what[0] ? cx.what : "read", read, st == LT_OK);
        bad += check_int("sentence", 1, strstr(cx.what, rows[i].want) != NULL);
        bad += check_int("samples", (long long)rows[i].n, (long long)wav.n);
        if (read && wav.n)
            bad += check_int("first", lroundf(rows[i].first * 1000), lroundf(wav.v[0] * 1000));
        lt_wav_close(&wav);
    }
    assert_int_equal(bad, 0);
}

/* Any change of a good file is read or refused. */
static void any_bytes(void **state)
{
    (void)state;
    static const char good[] = HEAD("\0\0\0\0") FORM("\1", "\1", "\x10") "data\4\0\0\0\0\x40\0\0";
    srand(1);
    for (int round = 0; round < 50000; round++) {
        char bytes[sizeof good];
        struct lt_cx cx = {0};
        struct lt_wav wav;
        memcpy(bytes, good, sizeof good);
        for (int i = rand() % 4; i >= 0; i--)
            bytes[(size_t)rand() % sizeof bytes] = (char)rand();
        struct lt_str s = {bytes, sizeof bytes - 1 - (size_t)(rand() % 20)};
        if (lt_wav_read(&cx, s, &wav) == LT_OK)
            assert_true(wav.rate_hz >= 8000 && wav.n <= sizeof bytes);
        lt_wav_close(&wav);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(commands), cmocka_unit_test(sounds),
                                       cmocka_unit_test(any_bytes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
