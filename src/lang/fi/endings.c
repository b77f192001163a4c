/* lang/fi/endings.c - the case a Finnish noun stands in, as far as its ending tells, and endings that are
 * written after figures, signs and short forms with a colon: "5:ssä", "km:n", "EU:hun". */
#include "lang/fi/fi.h"

#include "base/utf8.h"
#include "lang/desk/desk.h"

#include <string.h>

/* Longer endings first. */
static const struct {
    const char *endings;
    enum lt_fi_case kase;
} noun_endings[] = {
    {"nen", LT_FI_NOM},
    {"maan|pään|sään|kuun|puun|suun|luun|vapaan", LT_FI_GEN},
    {"seen|vuoteen|kuukauteen|tuhanteen|kuuteen|viiteen|kieleen|mieheen|hetkeen|kymmeneen", LT_FI_ILL},
    {"een", LT_FI_GEN}, /* huoneen, pisteen */
    {"issa|issä|ssa|ssä", LT_FI_INE},
    {"sta|stä", LT_FI_ELA},
    {"lla|llä", LT_FI_ADE},
    {"lta|ltä", LT_FI_ABL},
    {"lle", LT_FI_ALL},
    {"ksi", LT_FI_TRA},
    {"na|nä", LT_FI_ESS},
    {"taan|tään|ttiin", LT_FI_NOM}, /* more often a verb */
    {"aan|ään|iin|oon|uun|yyn|öön|hin|hun|hon|hyn|hen", LT_FI_ILL},
    {"n", LT_FI_GEN},
    {"tta|ttä|aa|ää|oa|ua|öä|yä", LT_FI_PART},
};

enum lt_fi_case lt_fi_case_of(struct lt_str noun)
{
    if (noun.n < 4)
        return LT_FI_NOM;
    for (size_t k = 0; k < LT_COUNT(noun_endings); k++)
        if (lt_ends_in(noun, noun_endings[k].endings))
            return noun_endings[k].kase;
    return LT_FI_NOM;
}

static const struct {
    const char *endings;
    enum lt_fi_case kase;
    bool ordinal;
} written[] = {
    {"n|en|in|än", LT_FI_GEN, false},
    {"a|ä|ta|tä|aa|ää|ia|iä|ea|eä|ua|yä", LT_FI_PART, false},
    {"ssa|ssä|issa|issä", LT_FI_INE, false},
    {"sta|stä|ista|istä", LT_FI_ELA, false},
    {"aan|ään|een|iin|oon|uun|yyn|hin|hun|hon|hyn|han|hän|seen", LT_FI_ILL, false},
    {"lla|llä|illa|illä", LT_FI_ADE, false},
    {"lta|ltä|ilta|iltä", LT_FI_ABL, false},
    {"lle|ille", LT_FI_ALL, false},
    {"na|nä", LT_FI_ESS, false},
    {"ksi|iksi", LT_FI_TRA, false},
    {"s", LT_FI_NOM, true},
    {"nnen", LT_FI_GEN, true},
    {"tta|ttä", LT_FI_PART, true},
    {"nnessa|nnessä", LT_FI_INE, true},
    {"nnesta|nnestä", LT_FI_ELA, true},
    {"nteen", LT_FI_ILL, true},
    {"nnella|nnellä", LT_FI_ADE, true},
    {"nnelta|nneltä", LT_FI_ABL, true},
    {"nnelle", LT_FI_ALL, true},
    {"ntena|ntenä", LT_FI_ESS, true},
    {"nneksi", LT_FI_TRA, true},
};

bool lt_fi_ending(struct lt_str ending, enum lt_fi_case *kase, bool *ordinal)
{
    for (size_t k = 0; k < LT_COUNT(written); k++) {
        if (!lt_forms_have(written[k].endings, ending))
            continue;
        *kase = written[k].kase;
        *ordinal = written[k].ordinal;
        return true;
    }
    return false;
}

bool lt_fi_is_ending(const struct lt_desk *d, size_t i)
{
    return lt_is_mark(d, i, ':') && lt_is_kind(d, i + 1, LT_TOK_WORD) &&
           lt_tok_at(d, i + 1)->shape == LT_SHAPE_LOWER && lt_tok_at(d, i + 1)->n <= 16;
}

unsigned lt_fi_unit_form(enum lt_fi_case kase)
{
    return kase == LT_FI_PART ? 1 : kase == LT_FI_NOM || kase == LT_FI_ILL ? 0 : 2;
}

/* The illative: the last vowel again and an n, "metriin"; "asteeseen". */
static void join_illative(struct lt_buf *b)
{
    struct lt_str word = lt_buf_str(b);
    size_t at = word.n;
    if (!word.n)
        return;
    uint32_t last = lt_utf8_prev(word, &at);
    bool umlaut = last == 0xE4 || last == 0xF6;
    if (last == 'e')
        lt_buf_addz(b, "esee");
    else if (umlaut)
        lt_buf_addz(b, last == 0xE4 ? "ä" : "ö");
    else if (last < 0x80)
        lt_buf_addc(b, (char)last);
    lt_buf_addc(b, 'n');
}

void lt_fi_join_case(struct lt_buf *b, enum lt_fi_case kase, struct lt_str ending)
{
    if (kase == LT_FI_ILL) {
        join_illative(b);
    } else if (kase > LT_FI_PART && b->n) {
        b->n--; /* the genitive without its n */
        lt_buf_add(b, ending);
    }
}
