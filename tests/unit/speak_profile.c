/* Voice profiles: what is read, what is refused and how, which voice is chosen for a language, and that every
 * profile we ship can be read. */
#include "check.h"

#include "speak/profile.h"
#include "speak/speak.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char whole[] = "; a comment\n"
                            "[voice]\n"
                            "about = British English\r\n"
                            "language = en-GB\n"
                            "engine = espeak\n"
                            "engine-voice = en-gb+f3\n"
                            "rate = 110 %\n"
                            "pitch = 40\n"
                            "gain-db = -1.25\n"
                            "newer-engine = 1.52\n"
                            "newer-gain-db = 2.5\n"
                            "ms-per-letter = 30 160.5\n"
                            "[title]\n"
                            "rate = -10%\n"
                            "[quote]\n"
                            "pitch = +8\n";

static void a_profile_is_read(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_voice v;
    if (lt_profile_parse(&cx, "x.ini", LT_S("x"), lt_str_of(whole), &arena, &v))
        fail_msg("%s", cx.what);
    int bad = check_str("name", "x", v.name) + check_str("about", "British English", v.about) +
              check_str("lang", "en-GB", v.lang) + check_str("engine", "espeak", v.engine) +
              check_str("voice", "en-gb+f3", v.engine_voice);
    bad += check_int("rate", 110, v.rate_pct) + check_int("pitch", 40, v.pitch_pct);
    bad += check_int("gain", -125, (long long)(v.gain_db * 100));
    static const struct {
        const char *version;
        int gain_100;
    } rows[] = {{"1.51", -125},        {"1.51.9 76842ee0", -125},
                {"1.52", 250},         {"1.52.0 76842ee0", 250},
                {"1.52.1.dirty", 250}, {"2.0", 250},
                {"1.6", -125},         {"1.100", 250},
                {"1", -125},           {"", -125},
                {"none", -125}};
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_int(rows[i].version, rows[i].gain_100,
                         (long long)(lt_voice_gain_db(&v, lt_str_of(rows[i].version)) * 100));
    bad += check_int("low", 300, (long long)(v.ms_per_letter_low * 10));
    bad += check_int("high", 1605, (long long)(v.ms_per_letter_high * 10));
    bad += check_int("title", -10, v.manners[LT_MANNER_TITLE].rate_pct);
    bad += check_int("quote", 8, v.manners[LT_MANNER_QUOTE].pitch_pct);
    bad += check_int("plain", 0, v.manners[LT_MANNER_PLAIN].rate_pct);
    lt_arena_close(&arena);
    assert_int_equal(bad, 0);
}

static void check_example(struct lt_str ini, bool first)
{
    struct lt_cx cx = {0};
    struct lt_arena arena = LT_ARENA(1 << 20);
    struct lt_voice v;
    if (lt_profile_parse(&cx, "README", LT_S("x"), ini, &arena, &v))
        fail_msg("%s", cx.what);
    int bad = 0;
    if (first)
        bad = check_str("lang", "en-GB", v.lang) + check_str("sample", "The weather was cold.", v.sample) +
              check_int("title", -6, v.manners[LT_MANNER_TITLE].rate_pct);
    lt_arena_close(&arena);
    assert_int_equal(bad, 0);
}

/* Each example in voices/README.md is one: what is set in, from "[voice]" on. */
static void the_documented_profiles_are_read(void **state)
{
    (void)state;
    struct lt_buf doc = check_read("../voices/README.md"), ini = LT_BUF(1 << 20);
    struct lt_str rest = lt_buf_str(&doc), line;
    bool inside = false;
    size_t examples = 0;
    while (lt_str_line(&rest, &line)) {
        bool set_in = lt_str_starts(line, LT_S("    ")) || line.n == 0;
        if (inside && (!set_in || lt_str_eqz(line, "    [voice]")) && ini.n) {
            check_example(lt_buf_str(&ini), examples++ == 0);
            lt_buf_clear(&ini);
        }
        inside = set_in && (inside || lt_str_eqz(line, "    [voice]"));
        if (!inside)
            continue;
        lt_buf_add(&ini, lt_str_from(line, line.n ? 4 : 0));
        lt_buf_addc(&ini, '\n');
    }
    assert_true(examples >= 2);
    lt_buf_close(&doc);
    lt_buf_close(&ini);
}

#define HEAD "[voice]\nlanguage = en\nengine = tone\n"

static const struct {
    const char *in, *what; /* what: NULL when it is fine */
} rows[] = {
    {HEAD, NULL},
    {"\xEF\xBB\xBF" HEAD, NULL},
    {"", "x.ini: [voice] has no language"},
    {"[voice]\nlanguage = en\n", "x.ini: [voice] has no engine"},
    {HEAD "rate = fast\n", "x.ini:4: rate must be a number from 20 to 500"},
    {HEAD "rate = 19\n", "x.ini:4: rate must be a number from 20 to 500"},
    {HEAD "rate = nan\n", "x.ini:4: rate must be a number from 20 to 500"},
    {HEAD "rate = 1e2\n", "x.ini:4: rate must be a number from 20 to 500"},
    {HEAD "newer-engine = 1.52\n", "x.ini: [voice] has no newer-gain-db"},
    {HEAD "newer-gain-db = 1\n", "x.ini: [voice] has no newer-engine"},
    {HEAD "gain-db = 1,5\n", "x.ini:4: gain-db must be a number from -60 to 60"},
    {HEAD "network = yes\nexec = no\nread = /srv/models:~/models\nwrite = /var/tmp\nenv = API_KEY HF_HOME\n",
     NULL},
    {HEAD "network = true\n", "x.ini:4: network must be yes or no"},
    {HEAD "write = out\n", "x.ini:4: write must be paths that begin with / or ~/, parted by ':'"},
    {HEAD "read = /a:b\n", "x.ini:4: read must be paths that begin with / or ~/, parted by ':'"},
    {HEAD "env = A=B\n", "x.ini:4: env cannot be 'A=B'"},
    {HEAD "pitch = 101\n", "x.ini:4: pitch must be a number from 0 to 100"},
    {HEAD "ms-per-letter = 80\n", "x.ini:4: ms-per-letter must be two numbers, the lower first"},
    {HEAD "ms-per-letter = 80 30\n", "x.ini:4: ms-per-letter must be two numbers, the lower first"},
    {HEAD "engine = espeak\n", "x.ini:4: engine stands twice"},
    {HEAD "volume = 3\n", "x.ini:4: [voice] has no key 'volume'"},
    {HEAD "[shout]\nrate = 3\n", "x.ini:5: [shout] has no key 'rate'"},
    {HEAD "[title]\nrate = 3\nrate = 4\n", "x.ini:6: rate stands twice in [title]"},
    {HEAD "[title]\nvolume = 3\n", "x.ini:5: [title] has no key 'volume', only rate, pitch and voice"},
    {HEAD "[title]\nrate = -91\n", "x.ini:5: rate must be a number from -90 to 400"},
    {HEAD "what is this\n", "x.ini:4: this is neither a [section] nor a 'key = value'"},
    {"[voice\nlanguage = en\n", "x.ini:1: 'language' stands before any [section]"},
    {"[voice]\nlanguage = en\nengine = rm -rf\n", "x.ini:3: engine cannot be 'rm -rf'"},
    {"[voice]\nlanguage = e/n\nengine = tone\n", "x.ini:2: language cannot be 'e/n'"},
    {"[voice]\nlanguage = \nengine = tone\n", "x.ini:2: language cannot be ''"},
    {HEAD "about = \xFF\n", "x.ini: not a voice profile: it is no UTF-8 text"},
    {HEAD
     "about = "
     "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
     "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\n",
     "x.ini:4: a line of over 190 bytes"},
};

static void a_mistake_is_named_with_its_line(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++) {
        struct lt_cx cx = {0};
        struct lt_arena arena = LT_ARENA(1 << 20);
        struct lt_voice v;
        enum lt_status st = lt_profile_parse(&cx, "x.ini", LT_S("x"), lt_str_of(rows[i].in), &arena, &v);
        bad += check_int(rows[i].in, rows[i].what ? LT_FORMAT : LT_OK, st);
        bad += check_str(rows[i].in, rows[i].what ? rows[i].what : "", lt_str_of(cx.what));
        lt_arena_close(&arena);
    }
    assert_int_equal(bad, 0);
}

static void put_file(const char *dir, const char *name, const char *text)
{
    char path[300];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static void an_earlier_directory_wins(void **state)
{
    (void)state;
    char one[] = "/tmp/lectern-voices-XXXXXX", two[] = "/tmp/lectern-voices-XXXXXX", dirs[128], path[300];
    assert_non_null(mkdtemp(one));
    assert_non_null(mkdtemp(two));
    put_file(one, "b.ini", HEAD "about = mine\n");
    put_file(two, "b.ini", "[voice]\nthis one is broken\n");
    put_file(two, "a.ini", HEAD);
    put_file(two, ".hidden.ini", "x");
    put_file(two, "README.md", "x");
    snprintf(dirs, sizeof dirs, "%s:/nowhere::%s", one, two);
    struct lt_cx cx = {0};
    struct lt_voices v;
    if (lt_voices_load(&cx, dirs, &v))
        fail_msg("%s", cx.what);
    assert_int_equal(v.n, 2);
    int bad = check_str("first", "a", v.items[0].name) + check_str("second", "mine", v.items[1].about);
    lt_voices_close(&v);
    snprintf(dirs, sizeof dirs, "%s", two);
    bad += check_int("broken", LT_FORMAT, lt_voices_load(&cx, dirs, &v));
    snprintf(path, sizeof path, "%s/b.ini:2: this is neither a [section] nor a 'key = value'", two);
    bad += check_str("broken", path, lt_str_of(cx.what));
    lt_voices_close(&v);
    static const char *const names[] = {"b.ini", "a.ini", ".hidden.ini", "README.md"};
    for (size_t i = 0; i < 8; i++) {
        snprintf(path, sizeof path, "%s/%s", i % 2 ? one : two, names[i / 2]);
        unlink(path);
    }
    rmdir(one);
    rmdir(two);
    assert_int_equal(bad, 0);
}

/* Of the profiles we ship. */
static const struct {
    const char *lang, *want;
} chosen[] = {
    {"en-US", "en-us"}, {"en_us", "en-us"}, {"EN-gb", "en-gb"}, {"en", "en-us"},
    {"en-AU", "en-gb"}, {"de", "de"},       {"de-AT", "de"},    {"pt", "pt"},
    {"pt-BR", "pt-br"}, {"es-MX", "es"},    {"nn", "nb"},       {"no", "nb"},
    {"bs-Latn", "hr"},  {"zh-Hans", "zh"},  {"tlh", NULL},      {"", NULL},
};

static void shipped_profiles_are_read_and_chosen(void **state)
{
    (void)state;
    struct lt_cx cx = {0};
    struct lt_voices v;
    if (lt_voices_load(&cx, LT_TEST_DATA "/../voices", &v))
        fail_msg("%s", cx.what);
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(chosen); i++) {
        const struct lt_voice *voice = lt_voices_for(&v, lt_str_of(chosen[i].lang));
        bad +=
            check_str(chosen[i].lang, chosen[i].want ? chosen[i].want : "", voice ? voice->name : LT_S(""));
    }
    for (size_t i = 0; i < v.n; i++) {
        bad += check_int("finds itself", 1, lt_voices_find(&v, v.items[i].name) == &v.items[i]);
        bad += check_int("has a line about it", 1, v.items[i].about.n > 0);
    }
    static const char *const must[] = {"en-us", "en-gb", "es", "fr", "de",  "it",
                                       "pt",    "nl",    "pl", "sv", "tone"};
    for (size_t i = 0; i < LT_COUNT(must); i++)
        bad += check_int(must[i], 1, lt_voices_find(&v, lt_str_of(must[i])) != NULL);
    lt_voices_close(&v);
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_profile_is_read),
        cmocka_unit_test(the_documented_profiles_are_read),
        cmocka_unit_test(a_mistake_is_named_with_its_line),
        cmocka_unit_test(an_earlier_directory_wins),
        cmocka_unit_test(shipped_profiles_are_read_and_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
