/* script/lexicon/builtin.c - words that espeak-ng's rules for English get wrong and that articles, above all
 * reviews, are full of: names of makers, people and places, food, borrowed words. Each row is here because
 * what espeak-ng 1.51 makes of the word (`espeak-ng -q --ipa`) is another word to the ear. Words whose sound
 * depends on what they mean ("sake", "gyro") are not here. American rows also serve plain "en"; British ones
 * stand beside them where an r is not said. */
#include "script/lexicon/lexicon.h"

static const struct {
    const char *lang, *written, *ipa;
} builtin[] = {
    /* food and drink */
    {"en", "gnocchi", "ˈnjoʊki"},
    {"en", "quinoa", "ˈkiːnwɑː"},
    {"en", "jalapeño", "ˌhɑːləˈpeɪnjoʊ"},
    {"en", "jalapeños", "ˌhɑːləˈpeɪnjoʊz"},
    {"en", "bruschetta", "bɹuˈskɛtə"},
    {"en", "pho", "fʌ"},
    {"en", "phở", "fʌ"},
    {"en", "açaí", "ˌɑːsɑːˈiː"},
    {"en", "quesadilla", "ˌkeɪsəˈdiːjə"},
    {"en", "quesadillas", "ˌkeɪsəˈdiːjəz"},
    {"en-us", "tortilla", "tɔɹˈtiːjə"},
    {"en-gb", "tortilla", "tɔːˈtiːjə"},
    {"en-us", "tortillas", "tɔɹˈtiːjəz"},
    {"en-gb", "tortillas", "tɔːˈtiːjəz"},
    {"en-us", "charcuterie", "ʃɑɹˈkuːtəɹi"},
    {"en-gb", "charcuterie", "ʃɑːˈkuːtəɹi"},
    /* makers and products */
    {"en", "Xiaomi", "ˈʃaʊmi"},
    {"en", "Huawei", "ˈwɑːweɪ"},
    {"en", "Nike", "ˈnaɪki"},
    {"en-us", "Porsche", "ˈpɔɹʃə"},
    {"en-gb", "Porsche", "ˈpɔːʃə"},
    {"en-us", "Renault", "ɹəˈnoʊ"},
    {"en-gb", "Renault", "ˈɹɛnoʊ"},
    {"en", "Givenchy", "ʒiːˈvɑːnʃi"},
    {"en", "chassis", "ˈʃæsi"},
    /* people and their work */
    {"en-us", "Goethe", "ˈɡɜːtə"},
    {"en-gb", "Goethe", "ˈɡɜːtə"},
    {"en-us", "Scorsese", "skɔɹˈseɪzi"},
    {"en-gb", "Scorsese", "skɔːˈseɪzi"},
    {"en", "Chalamet", "ˈʃæləmeɪ"},
    {"en", "Zendaya", "zɛnˈdeɪə"},
    {"en", "Miyazaki", "ˌmiːjəˈzɑːki"},
    {"en", "Ghibli", "ˈdʒɪbli"},
    {"en", "Eminem", "ˌɛmɪˈnɛm"},
    {"en", "Tolkien", "ˈtoʊlkiːn"},
    {"en", "Daenerys", "dəˈnɛɹɪs"},
    {"en", "Tyrion", "ˈtɪɹiən"},
    {"en-us", "auteur", "oʊˈtɜː"},
    {"en-gb", "auteur", "oʊˈtɜː"},
    {"en-us", "auteurs", "oʊˈtɜːz"},
    {"en-gb", "auteurs", "oʊˈtɜːz"},
    {"en", "ennui", "ˌɑːnˈwiː"},
};

enum lt_status lt_lexicon_add_builtin(struct lt_cx *cx, struct lt_lexicon *lex)
{
    static const char name[] = "the built-in lexicon";
    struct lt_scope outer = lt_cx_enter(cx, (struct lt_scope){name, sizeof name - 1});
    enum lt_status st = LT_OK;
    for (size_t i = 0; i < LT_COUNT(builtin) && !st; i++) {
        struct lt_lex_entry e = {.written = lt_str_of(builtin[i].written),
                                 .value = lt_str_of(builtin[i].ipa),
                                 .lang = lt_str_of(builtin[i].lang),
                                 .kind = LT_LEX_IPA,
                                 .scope = LT_LEXICON_BUILTIN};
        st = lt_lex_add(cx, lex, &e);
    }
    lt_cx_enter(cx, outer);
    return st ? st : lt_lex_index(cx, lex);
}
