/* Bytes in any encoding become the same clean text, whatever their label says. */
#include "check.h"

#include "base/utf8.h"
#include "read/charset.h"

#include <iconv.h>
#include <stdio.h>
#include <string.h>

static int check_clean(const char *name, struct lt_str bytes, const char *label, enum lt_markup markup,
                       const char *want)
{
    struct lt_cx cx = {0};
    struct lt_buf out = LT_BUF((size_t)1 << 20);
    struct lt_str text;
    int bad = check_int(name, LT_OK, lt_charset_clean(&cx, bytes, lt_str_of(label), markup, &out, &text));
    bad += check_str(name, want, text);
    bad += check_int(name, 1, lt_utf8_valid(text));
    lt_buf_close(&out);
    return bad;
}

static void known_encodings(void **state)
{
    (void)state;
    static const struct {
        const char *name, *label;
        struct lt_str bytes;
        const char *want;
    } rows[] = {
        {"plain ASCII", "", LT_S_INIT("Plain."), "Plain."},
        {"UTF-8 mark", "",
         LT_S_INIT("\xEF\xBB\xBF"
                   "caf\xC3\xA9"),
         "café"},
        {"UTF-8 labelled Latin-1", "iso-8859-1", LT_S_INIT("caf\xC3\xA9"), "café"},
        {"UTF-16LE with mark", "", LT_S_INIT("\xFF\xFEH\0i\0\xE9\0"), "Hié"},
        {"UTF-16BE with mark", "utf-8", LT_S_INIT("\xFE\xFF\0H\0i\0\xE9"), "Hié"},
        {"UTF-16LE without mark", "", LT_S_INIT("N\0o\0 \0m\0a\0r\0k\0.\0\n\0"), "No mark.\n"},
        {"UTF-16BE without mark", "", LT_S_INIT("\0N\0o\0 \0m\0a\0r\0k\0.\0\n"), "No mark.\n"},
        {"UTF-32LE", "", LT_S_INIT("\xFF\xFE\0\0A\0\0\0\xE9\0\0\0"), "Aé"},
        {"a pair over UTF-16", "", LT_S_INIT("\xFF\xFE\x3D\xD8\x00\xDE"), "😀"},
        {"Windows-1252 unlabelled", "",
         LT_S_INIT("It\x92s \x93"
                   "d\xE9j\xE0 vu\x94 \x96 na\xEFve"),
         "It’s “déjà vu” – naïve"},
        {"Latin-1 means Windows-1252", "ISO-8859-1", LT_S_INIT("a \x80 sign"), "a € sign"},
        {"labelled UTF-8, is Windows-1252", "utf-8", LT_S_INIT("caf\xE9 \xE0 la carte"), "café à la carte"},
        {"Windows-1251 labelled", "windows-1251", LT_S_INIT("\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0"),
         "Привет, мир"},
        {"KOI8-R labelled", "koi8-r", LT_S_INIT("\xF0\xD2\xC9\xD7\xC5\xD4"), "Привет"},
        {"Shift_JIS labelled", "shift_jis", LT_S_INIT("\x93\xFA\x96{"), "日本"},
        {"EUC-JP labelled", "EUC-JP", LT_S_INIT("\xC6\xFC\xCB\xDC"), "日本"},
        {"GBK labelled", "gb2312", LT_S_INIT("\xD6\xD0\xCE\xC4"), "中文"},
        {"Big5 labelled", "big5", LT_S_INIT("\xA4\xA4\xA4\xE5"), "中文"},
        {"EUC-KR labelled", "euc-kr", LT_S_INIT("\xC7\xD1\xB1\xDB"), "한글"},
        {"ISO-2022-JP by its shifts", "", LT_S_INIT("\x1B$BF|K\\\x1B(B ok"), "日本 ok"},
        {"no such label", "x-made-up", LT_S_INIT("caf\xE9"), "café"},
        {"NULs go", "", LT_S_INIT("a\0b"), "ab"},
        {"CRLF stays", "", LT_S_INIT("a\r\nb"), "a\r\nb"},
        {"old Macintosh line ends", "", LT_S_INIT("a\rb\r"), "a\nb\n"},
        {"a stray byte in UTF-8", "", LT_S_INIT("caf\xC3\xA9 \xC3\xA0 \xE2\x82\xAC \xC3\xA9 it\x92s"),
         "café à € é it’s"},
        {"cut at the end", "", LT_S_INIT("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 x\xE2\x82"), "éééé x"},
        {"nothing", "", LT_S_INIT(""), ""},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_clean(rows[i].name, rows[i].bytes, rows[i].label, LT_MARKUP_NONE, rows[i].want);
    assert_int_equal(bad, 0);
}

static void labels_inside(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum lt_markup markup;
        const char *bytes, *want;
    } rows[] = {
        {"meta charset", LT_MARKUP_HTML, "<meta charset=windows-1251>\xCF\xF0\xE8\xE2\xE5\xF2",
         "<meta charset=windows-1251>Привет"},
        {"meta http-equiv", LT_MARKUP_HTML,
         "<META http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">\xF0\xD2\xC9\xD7\xC5\xD4",
         "<META http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">Привет"},
        {"xml declaration", LT_MARKUP_XML, "<?xml version='1.0' encoding='ISO-8859-2'?><a>\xB1</a>",
         "<?xml version='1.0' encoding='ISO-8859-2'?><a>ą</a>"},
        {"not in plain text", LT_MARKUP_NONE, "<meta charset=windows-1251> caf\xE9",
         "<meta charset=windows-1251> café"},
    };
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(rows); i++)
        bad += check_clean(rows[i].name, lt_str_of(rows[i].bytes), "", rows[i].markup, rows[i].want);
    assert_int_equal(bad, 0);
}

/* Longer text without a label, and with labels that lie: written in UTF-8 here, converted by iconv(3). */

static const struct {
    const char *encoding, *text;
} languages[] = {
    {"WINDOWS-1251",
     "Старый маяк стоит на самом краю мыса, и по вечерам к нему приходят рыбаки. Они курят и молчат."},
    {"KOI8-R",
     "Старый маяк стоит на самом краю мыса, и по вечерам к нему приходят рыбаки. Они курят и молчат."},
    {"ISO-8859-5",
     "Старый маяк стоит на самом краю мыса, и по вечерам к нему приходят рыбаки. Они курят и молчат."},
    {"WINDOWS-1250",
     "Zażółć gęślą jaźń, powiedział stary żeglarz, i zaśmiał się cicho, bo nikt go już nie słyszał."},
    {"ISO-8859-2",
     "Zażółć gęślą jaźń, powiedział stary żeglarz, i zaśmiał się cicho, bo nikt go już nie słyszał."},
    {"WINDOWS-1252",
     "L’été dernier, la forêt brûlait déjà ; à présent, même les élèves connaissent le mot « sécheresse »."},
    {"WINDOWS-1253", "Ο παλιός φάρος στέκεται στην άκρη του ακρωτηρίου και τα βράδια έρχονται οι ψαράδες."},
    {"SHIFT_JIS", "古い灯台は岬の端に立っていて、夕方になると漁師たちがやって来る。彼らは黙って煙草を吸う。"},
    {"EUC-JP", "古い灯台は岬の端に立っていて、夕方になると漁師たちがやって来る。彼らは黙って煙草を吸う。"},
    {"GB18030", "古老的灯塔矗立在海角的尽头，傍晚时分渔民们会来到这里。他们抽着烟，一言不发。"},
    {"BIG5", "古老的燈塔矗立在海角的盡頭，傍晚時分漁民們會來到這裡。他們抽著煙，一言不發。"},
    {"EUC-KR", "오래된 등대는 곶의 끝에 서 있고, 저녁이면 어부들이 찾아온다. 그들은 말없이 담배를 피운다."},
    {"UTF-16LE", "Der alte Leuchtturm steht am Ende der Landzunge, und abends kommen die Fischer."},
};

static size_t convert(const char *encoding, const char *text, char *out, size_t room)
{
    iconv_t c = iconv_open(encoding, "UTF-8");
    char *from = (char *)(uintptr_t)text, *to = out;
    size_t n = strlen(text), left = room;
    size_t rc = iconv(c, &from, &n, &to, &left);
    iconv_close(c);
    assert_true(rc != (size_t)-1);
    return room - left;
}

static void whole_sentences_need_no_label(void **state)
{
    (void)state;
    static const char *const labels[] = {"", "utf-8", "iso-8859-1"};
    int bad = 0;
    for (size_t i = 0; i < LT_COUNT(languages); i++)
        for (size_t k = 0; k < LT_COUNT(labels); k++) {
            char bytes[1024], name[80];
            size_t n = convert(languages[i].encoding, languages[i].text, bytes, sizeof bytes);
            snprintf(name, sizeof name, "%s labelled \"%s\"", languages[i].encoding, labels[k]);
            bad += check_clean(name, (struct lt_str){bytes, n}, labels[k], LT_MARKUP_NONE, languages[i].text);
        }
    assert_int_equal(bad, 0);
}

static void any_bytes_become_valid_text(void **state)
{
    (void)state;
    uint64_t seed = check_seed(), random = seed;
    static const char *const labels[] = {"",       "utf-8",    "shift_jis", "iso-2022-jp",
                                         "utf-16", "nonsense", "big5"};
    for (int round = 0; round < 3000; round++) {
        char bytes[96];
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (char)check_random(&random);
        struct lt_str in = {bytes, (size_t)(check_random(&random) % sizeof bytes)}, text;
        struct lt_cx cx = {0};
        struct lt_buf out = LT_BUF(4096);
        struct lt_str label = lt_str_of(labels[check_random(&random) % LT_COUNT(labels)]);
        enum lt_status st = lt_charset_clean(&cx, in, label, (enum lt_markup)(round % 3), &out, &text);
        if (st || !lt_utf8_valid(text) || memchr(text.p ? text.p : "", 0, text.n))
            fail_msg("seed %llu, round %d: %s", (unsigned long long)seed, round, cx.what);
        lt_buf_close(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_encodings),
        cmocka_unit_test(labels_inside),
        cmocka_unit_test(whole_sentences_need_no_label),
        cmocka_unit_test(any_bytes_become_valid_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
