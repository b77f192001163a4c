/* lang/cs/nouns.c - Czech: gender and case of a noun, from its ending and what stands before the number, for
 * the number that counts it and the ordinal that agrees with it. */
#include "lang/cs/cs.h"

#include "lang/desk/desk.h"

/* Beginnings of nouns that ordinals often stand before. */
static const char feminine[] =
    "kapitol|část|minut|hodin|etap|lig|liz|sezón|sezon|tříd|skupin|příčk|příčc|válk|válc|generac|edic|"
    "symfoni|"
    "verz|stran|otázk|otázc|úrov|epizod|séri|směn|diviz|brigád|armád|vln|pozic|úloh|rund|fáz|dynasti|"
    "konferenc|"
    "cen|jízd|jamk|lekc|rat|vteřin|sekund|polovin|čtvrtin|třetin|republik|republic|novel|republi|knih|vlád|"
    "obětí|oběť|ročenk|míle|výprav|křížov|kategori|šanc|premiér|sněmovn|mocnin|stolic|opakova|dekád|schůz|"
    "schůzk";
static const char neuter[] =
    "míst|kol|patr|patř|stolet|výroč|pololet|čtvrtlet|desetilet|tisícilet|dějstv|vydán|poschod|zasedán|"
    "setkán|podlaž|mistrovstv|čísl|utkán|období|přikázán|jednán|vítězstv|funkční|volební|pásm|"
    "dítě|dítět|pokračován|opakován|čten|oddělen|mst";
static const char plural_neuter[] = "léta|let|letech|letům|lety";

static const struct lt_slavic_ending feminine_ends[] = {
    {"ou|í", LT_INS, LT_INS}, {"u", LT_ACC, LT_ACC}, {"y|ě", LT_GEN, LT_LOC},
    {"i", LT_ACC, LT_LOC},    {"e", LT_NOM, LT_LOC}, {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending neuter_ends[] = {
    {"em|ím", LT_INS, LT_INS}, {"u", LT_DAT, LT_LOC}, {"ete|a", LT_GEN, LT_GEN},
    {"e|ě", LT_LOC, LT_LOC},   {"í", LT_NOM, LT_LOC}, {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending masculine_ends[] = {
    {"ovi", LT_DAT, LT_DAT}, {"em|ím", LT_INS, LT_INS}, {"a|ce|je|že|še|če|ře", LT_GEN, LT_GEN},
    {"u", LT_GEN, LT_LOC},   {"i", LT_DAT, LT_LOC},     {"le|ně|tě|dě|vě|mě|pě|bě|se", LT_LOC, LT_LOC},
    {NULL, LT_NOM, LT_NOM},
};
static const struct lt_slavic_ending plural_neuter_ends[] = {
    {"let", LT_GEN, LT_GEN}, {"ech", LT_LOC, LT_LOC}, {"ům", LT_DAT, LT_DAT},
    {"y", LT_INS, LT_INS},   {NULL, LT_NOM, LT_NOM},
};
/* Plurals that no singular ends like. */
static const struct lt_slavic_ending plural_ends[] = {
    {"ami|emi|ěmi", LT_INS, LT_INS}, {"ách|ech|ích", LT_LOC, LT_LOC}, {"ám|ům", LT_DAT, LT_DAT},
    {"narozeniny", LT_ACC, LT_ACC},  {"narozenin", LT_GEN, LT_GEN},   {NULL, LT_NOM, LT_NOM},
};

/* An adjective before the noun ends as the ordinal does. */
static const struct {
    const char *ends;
    struct lt_form form;
} adjectives[] = {
    {"ého|ího", {LT_MASCULINE, LT_GEN}}, {"ému|ímu", {LT_MASCULINE, LT_DAT}},
    {"ými|ími", {LT_PLURAL, LT_INS}},    {"ých|ích", {LT_PLURAL, LT_GEN}},
    {"ým|ím", {LT_MASCULINE, LT_INS}},   {"ém", {LT_MASCULINE, LT_LOC}},
    {"ou", {LT_FEMININE, LT_INS}},       {"á", {LT_FEMININE, LT_NOM}},
    {"ý", {LT_MASCULINE, LT_NOM}},       {"é", {LT_FEMININE, LT_GEN}},
};

const struct lt_slavic_asker lt_cs_askers[] = {
    {"v|ve|o|po|při|na", LT_LOC},
    {"od|do|z|ze|bez|kolem|okolo|kromě|během|podle|dle|u|vedle|uprostřed|koncem|začátkem|počátkem|"
     "polovině|poloviny|polovina|polovinou|konec|konce|konci|začátek|začátku|počátku|počátek|průběhu|"
     "přelomu|závěru|rámci|vyjma|blízko|místo|vzdálenosti|výšce|výšky|hloubce|hloubky|teplotě|"
     "teploty|věku|šířce|délce|ploše|objemu|hmotnosti|výkonu|výši",
     LT_GEN},
    {"k|ke|kvůli|díky|proti|oproti|vůči|naproti", LT_DAT},
    {"s|se|před|mezi|nad|pod", LT_INS},
    {NULL, LT_NOM},
};

uint8_t lt_cs_preposition_case(const struct lt_desk *d, size_t before)
{
    return lt_slavic_asked_case(d, before, lt_cs_askers);
}

/* "architektura 19. století", "čip 3. generace": after another noun these are its genitive. Verbs and small
 * words before them are known. */
static bool follows_noun(const struct lt_desk *d, size_t before)
{
    static const char others[] =
        "je|jsou|byl|byla|bylo|byly|má|mají|měl|měla|začal|začala|začalo|začne|začíná|přišla|přišlo|přišel|"
        "skončila|skončilo|skončil|vyšla|vyšlo|vyšel|a|i|ale|nebo|že|když|až|pak|také|teprve|už|jen|celé|"
        "celá|"
        "naše|toto|tato|tento|to|ta|ten|jeho|její|jako|přineslo|přinesla|proběhla|proběhlo|následuje|slaví|"
        "slavila|slavil|slavilo|vítězí|získal|získala|získali|obsadil|obsadila|za|pro|přes|nastala|nastalo";
    return before != SIZE_MAX && lt_is_kind(d, before, LT_TOK_WORD) && !lt_is_word_in(d, before, others);
}

/* Nouns of which one form is the nominative and the genitive: "století", "generace". */
static uint8_t settle(const struct lt_desk *d, uint8_t kase, struct lt_str noun, size_t before)
{
    if (!lt_ends_in(noun, "í|e|stol") || kase == LT_INS || kase == LT_LOC)
        return kase;
    uint8_t asked = lt_cs_preposition_case(d, before);
    if (asked == LT_GEN || asked == LT_DAT)
        return asked;
    return asked == LT_NOM && follows_noun(d, before) ? LT_GEN : kase;
}

/* The word at i, if it is an adjective with its noun after it; NULL: it is none. */
static const struct lt_form *adjective_form(const struct lt_desk *d, size_t i)
{
    if (!lt_is_kind(d, i + 1, LT_TOK_SPACE) || !lt_is_kind(d, i + 2, LT_TOK_WORD))
        return NULL;
    for (size_t k = 0; k < LT_COUNT(adjectives); k++)
        if (lt_tok_ends(d, i, adjectives[k].ends))
            return &adjectives[k].form;
    return NULL;
}

struct lt_form lt_cs_noun_form(const struct lt_desk *d, size_t noun, size_t before)
{
    struct lt_str s = lt_tok_text(d, noun);
    uint8_t asked = lt_cs_preposition_case(d, before);
    bool locative = asked == LT_LOC;
    if (lt_is_word_in(d, noun, plural_neuter))
        return (struct lt_form){LT_CS_PLURAL_NEUTER, lt_slavic_case(s, plural_neuter_ends, locative)};
    const struct lt_form *adjective = lt_starts_in(s, neuter) ? NULL : adjective_form(d, noun);
    if (adjective)
        return *adjective;
    uint8_t plural = lt_slavic_case(s, plural_ends, locative);
    if (plural)
        return (struct lt_form){LT_PLURAL, plural};
    if (lt_starts_in(s, feminine))
        return (struct lt_form){LT_FEMININE,
                                settle(d, lt_slavic_case(s, feminine_ends, locative), s, before)};
    if (lt_is_word(d, noun, "stol"))
        return (struct lt_form){LT_NEUTER, asked ? asked : settle(d, LT_NOM, s, before)};
    if (lt_starts_in(s, neuter))
        return (struct lt_form){LT_NEUTER, settle(d, lt_slavic_case(s, neuter_ends, locative), s, before)};
    uint8_t kase = lt_slavic_case(s, masculine_ends, locative);
    return (struct lt_form){LT_MASCULINE, kase == LT_GEN && asked == LT_DAT ? LT_DAT : kase};
}

/* --- what is counted --- */

/* Whole words and endings of feminine plurals: "dvě hodiny", but "dva roky". */
static const char feminine_plurals[] =
    "hodiny|minuty|sekundy|vteřiny|koruny|děti|osoby|knihy|ženy|strany|části|hvězdy|ceny|skupiny|firmy|školy|"
    "země|"
    "dívky|matky|dcery|sestry|rodiny|vteřiny|noci|věci|tuny|míle|možnosti|písně|básně|hry|ryby|krávy|kočky|"
    "šance|třídy|sezony|sezóny|branky|sady|vrstvy|cesty|trasy|linky|ulice|kapky|lžíce|nohy|ruce|oči|brány|"
    "vlády|války|zprávy|tabulky|otázky|sklenky|polohy|etapy|teorie|zásady|podmínky|kapitoly|fotky|obce";
static const char feminine_ends_plural[] =
    "čky|nky|tky|vky|lky|rky|šky|žky|iny|íny|ice|nce|kce|ace|zce|osti|gie|rie|nie|die|tvy";
static const char particles[] =
    "a|i|nebo|ale|z|ze|v|ve|na|do|po|od|o|u|s|se|k|ke|je|to|až|za|plus|minus|krát|či";
static const char with_instrumental[] = "s|se|před|nad|pod|mezi";

static bool counts_one(const struct lt_desk *d, size_t i)
{
    size_t before = lt_before(d, i);
    return lt_is_digits(d, before, 1, 1) && lt_tok_text(d, before).p[0] == '1' &&
           !lt_is_mark(d, before - 1, ',');
}

static struct lt_form counted_one(const struct lt_desk *d, size_t i)
{
    if (lt_tok_ends(d, i, "ého|ího"))
        return (struct lt_form){LT_MASCULINE, LT_GEN};
    if (lt_tok_ends(d, i, "ou"))
        return (struct lt_form){LT_FEMININE, LT_INS};
    if (lt_tok_ends(d, i, "u") &&
        lt_is_word_in(d, lt_before(d, lt_before(d, i)), "do|od|z|ze|bez|kolem|okolo"))
        return (struct lt_form){LT_MASCULINE, LT_GEN};
    if (lt_tok_ends(d, i, "u|ici|íci|nci|kci|aci|gii|rii|nii|dii"))
        return (struct lt_form){LT_FEMININE, LT_ACC};
    if (lt_tok_ends(d, i, "y"))
        return (struct lt_form){LT_FEMININE, LT_GEN};
    bool soft = lt_tok_ends(d, i, "ice|íce|nce|kce|ace|gie|rie|nie|die|ost|ast|věc|noc|část");
    return (struct lt_form){lt_tok_ends(d, i, "a|á") || soft ? LT_FEMININE
                            : lt_tok_ends(d, i, "o|é|í|e|ě") ? LT_NEUTER
                                                             : LT_MASCULINE,
                            LT_NOM};
}

/* "odst. 2 zákona", "číslo 5 domu": the number is a name, and counts nothing. */
static bool is_label(const struct lt_desk *d, size_t before)
{
    if (before != SIZE_MAX && before > 0 && lt_is_mark(d, before, '.'))
        return lt_is_word_in(d, before - 1, "odst|čl|č|kap|s|str|obr|tab|bod");
    return lt_is_mark(d, before, 0xA7) ||
           lt_is_word_in(d, before,
                         "odstavec|odstavce|článek|článku|číslo|čísla|kapitola|strana|strany|bod|bodu");
}

/* "nejméně 4 týdnů": after 2, 3 and 4 it would be "týdny", so this is the genitive. */
static bool is_genitive_after_few(const struct lt_desk *d, size_t number, size_t noun)
{
    int n = lt_is_digits(d, number, 1, 1) ? lt_scan_int(d, number) : 0;
    return n >= 2 && n <= 4 && !lt_is_mark(d, number - 1, ',') &&
           lt_tok_ends(d, noun, "ů|let|hodin|minut|sekund|dní|korun|osob|lidí|měst|míst|bodů");
}

/* Past an adjective: "2 nové knihy". */
static size_t counted_noun(const struct lt_desk *d, size_t i)
{
    bool adjective = lt_tok_ends(d, i, "é|í|ých|ích|ým|ím|ými|ími") && lt_is_kind(d, i + 1, LT_TOK_SPACE) &&
                     lt_is_kind(d, i + 2, LT_TOK_WORD) && !lt_is_word_in(d, i + 2, particles);
    return adjective ? i + 2 : i;
}

static uint8_t counted_case(const struct lt_desk *d, size_t number, size_t noun)
{
    static const struct lt_slavic_ending ends[] = {
        {"ami|emi|ěmi|mi", LT_INS, LT_INS},
        {"ách|ích|ech", LT_LOC, LT_LOC},
        {"ům|ám", LT_DAT, LT_DAT},
        {NULL, LT_NOM, LT_NOM},
    };
    if (is_genitive_after_few(d, number, noun))
        return LT_GEN;
    uint8_t kase = lt_slavic_case(lt_tok_text(d, noun), ends, false);
    bool with = lt_is_word_in(d, lt_before(d, number), with_instrumental);
    return kase == LT_NOM && with && lt_tok_ends(d, noun, "y|i") ? LT_INS : kase;
}

struct lt_form lt_cs_counted(const struct lt_desk *d, size_t i)
{
    if (lt_is_word_in(d, i, particles) || lt_tok_at(d, i)->shape != LT_SHAPE_LOWER)
        return (struct lt_form){0};
    size_t number = lt_before(d, i);
    if (is_label(d, lt_before(d, number)))
        return (struct lt_form){0};
    if (counts_one(d, i))
        return counted_one(d, i);
    size_t noun = counted_noun(d, i);
    uint8_t kase = counted_case(d, number, noun);
    bool neuter_plural = lt_tok_ends(d, noun, "a|ata|ní|tí|čí");
    bool fem = lt_is_word_in(d, noun, feminine_plurals) || lt_tok_ends(d, noun, feminine_ends_plural);
    return (struct lt_form){fem ? LT_FEMININE : neuter_plural ? LT_NEUTER : LT_MASCULINE, kase};
}
