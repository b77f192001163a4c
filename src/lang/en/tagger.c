/* lang/en/tagger.c - how well a noun, a verb, a past form, a participle or an adjective fits at a place in an
 * English sentence, told from the words around it: rules of a constituent's edge as in Brill's tagger (1992),
 * with points instead of an order. It is asked about homographs alone, a few in a hundred words, so it may
 * look around. */
#include "lang/en/tagger.h"

#include "lang/desk/desk.h"

#include <string.h>

/* What a word next to the one in question is. Words of more than one kind stand where they decide most. */
enum kind {
    K_NONE, /* no word: the edge of a sentence or clause */
    K_WORD,
    K_DETERMINER,
    K_POSSESSIVE,
    K_NUMBER,
    K_TO,
    K_MODAL,
    K_DO,
    K_SUBJECT, /* I, we, you, they, who */
    K_THIRD,   /* he, she, it */
    K_OBJECT,  /* me, him, them */
    K_BE,
    K_HAVE,
    K_PREPOSITION,
    K_OF,
    K_CONJUNCTION,
    K_ADVERB,
    K_LINKING, /* seem, become, feel: an adjective follows */
    K_CAUSE,   /* let, make, help: a bare verb follows its object */
    K_ADJECTIVE,
    K_PLURAL,
    K_PAST,
    K_ING,
    K_NAME,
    K_KINDS
};

/* Words whose kind is known, and those whose ending lies ("family", "thing", "speed"), sorted; those with an
 * apostrophe have the straight one. tense: above 0 speaks of the past, below of the present. */
static const struct word {
    const char *word;
    uint8_t kind;
    int8_t tense;
} known[] = {
    {"a", K_DETERMINER, 0},
    {"about", K_PREPOSITION, 0},
    {"across", K_PREPOSITION, 0},
    {"after", K_PREPOSITION, 0},
    {"again", K_ADVERB, 0},
    {"against", K_PREPOSITION, 0},
    {"ago", K_WORD, 1},
    {"all", K_DETERMINER, 0},
    {"almost", K_ADVERB, 0},
    {"along", K_PREPOSITION, 0},
    {"already", K_ADVERB, 0},
    {"also", K_ADVERB, 0},
    {"although", K_CONJUNCTION, 0},
    {"always", K_ADVERB, -1},
    {"am", K_BE, -1},
    {"an", K_DETERMINER, 0},
    {"and", K_CONJUNCTION, 0},
    {"annual", K_ADJECTIVE, 0},
    {"another", K_DETERMINER, 0},
    {"any", K_DETERMINER, 0},
    {"anything", K_WORD, 0},
    {"are", K_BE, -1},
    {"aren't", K_BE, 0},
    {"around", K_PREPOSITION, 0},
    {"as", K_PREPOSITION, 0},
    {"assembly", K_WORD, 0},
    {"at", K_PREPOSITION, 0},
    {"bad", K_ADJECTIVE, 0},
    {"be", K_BE, 0},
    {"became", K_LINKING, 0},
    {"because", K_CONJUNCTION, 0},
    {"become", K_LINKING, 0},
    {"becomes", K_LINKING, 0},
    {"been", K_BE, 0},
    {"before", K_PREPOSITION, 0},
    {"began", K_WORD, 1},
    {"behind", K_PREPOSITION, 0},
    {"being", K_BE, 0},
    {"best", K_ADJECTIVE, 0},
    {"better", K_ADJECTIVE, 0},
    {"between", K_PREPOSITION, 0},
    {"beyond", K_PREPOSITION, 0},
    {"big", K_ADJECTIVE, 0},
    {"black", K_ADJECTIVE, 0},
    {"blue", K_ADJECTIVE, 0},
    {"both", K_DETERMINER, 0},
    {"breed", K_WORD, 0},
    {"broken", K_ADJECTIVE, 0},
    {"building", K_WORD, 0},
    {"but", K_CONJUNCTION, 0},
    {"by", K_PREPOSITION, 0},
    {"came", K_WORD, 1},
    {"can", K_MODAL, -1},
    {"can't", K_MODAL, 0},
    {"cannot", K_MODAL, 0},
    {"cattle", K_PLURAL, 0},
    {"ceiling", K_WORD, 0},
    {"children", K_PLURAL, 0},
    {"clear", K_ADJECTIVE, 0},
    {"cold", K_ADJECTIVE, 0},
    {"costly", K_ADJECTIVE, 0},
    {"could", K_MODAL, -1},
    {"couldn't", K_MODAL, 0},
    {"daily", K_ADJECTIVE, 0},
    {"dark", K_ADJECTIVE, 0},
    {"deadly", K_ADJECTIVE, 0},
    {"deep", K_ADJECTIVE, 0},
    {"despite", K_PREPOSITION, 0},
    {"did", K_DO, 1},
    {"didn't", K_DO, 1},
    {"do", K_DO, -1},
    {"does", K_DO, 0},
    {"doesn't", K_DO, 0},
    {"don't", K_DO, -1},
    {"down", K_PREPOSITION, 0},
    {"during", K_PREPOSITION, 0},
    {"each", K_DETERMINER, 0},
    {"early", K_ADJECTIVE, 0},
    {"eight", K_NUMBER, 0},
    {"either", K_DETERMINER, 0},
    {"elderly", K_ADJECTIVE, 0},
    {"even", K_ADVERB, 0},
    {"evening", K_WORD, 0},
    {"ever", K_ADVERB, 0},
    {"every", K_DETERMINER, 0},
    {"everything", K_WORD, 0},
    {"fairly", K_LINKING, 0},
    {"family", K_WORD, 0},
    {"feed", K_WORD, 0},
    {"feel", K_LINKING, 0},
    {"feels", K_LINKING, 0},
    {"felt", K_LINKING, 1},
    {"few", K_NUMBER, 0},
    {"final", K_ADJECTIVE, 0},
    {"fine", K_ADJECTIVE, 0},
    {"first", K_NUMBER, 0},
    {"five", K_NUMBER, 0},
    {"for", K_PREPOSITION, 0},
    {"found", K_WORD, 1},
    {"four", K_NUMBER, 0},
    {"fourth", K_NUMBER, 0},
    {"free", K_ADJECTIVE, 0},
    {"fresh", K_ADJECTIVE, 0},
    {"friendly", K_ADJECTIVE, 0},
    {"from", K_PREPOSITION, 0},
    {"full", K_ADJECTIVE, 0},
    {"gave", K_WORD, 1},
    {"get", K_BE, 0},
    {"gets", K_BE, 0},
    {"getting", K_BE, 0},
    {"gonna", K_MODAL, 0},
    {"good", K_ADJECTIVE, 0},
    {"got", K_BE, 1},
    {"gotta", K_MODAL, 0},
    {"great", K_ADJECTIVE, 0},
    {"green", K_ADJECTIVE, 0},
    {"grew", K_LINKING, 0},
    {"grow", K_LINKING, 0},
    {"grows", K_LINKING, 0},
    {"had", K_HAVE, 1},
    {"hadn't", K_HAVE, 0},
    {"half", K_NUMBER, 0},
    {"hard", K_ADJECTIVE, 0},
    {"has", K_HAVE, 0},
    {"hasn't", K_HAVE, 0},
    {"have", K_HAVE, 0},
    {"haven't", K_HAVE, 0},
    {"having", K_HAVE, 0},
    {"he", K_THIRD, 0},
    {"he'd", K_MODAL, 0},
    {"he'll", K_MODAL, 0},
    {"he's", K_BE, 0},
    {"hear", K_CAUSE, 0},
    {"heard", K_CAUSE, 1},
    {"heavy", K_ADJECTIVE, 0},
    {"held", K_WORD, 1},
    {"help", K_CAUSE, 0},
    {"helped", K_CAUSE, 0},
    {"helps", K_CAUSE, 0},
    {"her", K_POSSESSIVE, 0},
    {"here", K_ADVERB, 0},
    {"herself", K_OBJECT, 0},
    {"high", K_ADJECTIVE, 0},
    {"him", K_OBJECT, 0},
    {"himself", K_OBJECT, 0},
    {"his", K_POSSESSIVE, 0},
    {"hot", K_ADJECTIVE, 0},
    {"how", K_ADVERB, 0},
    {"hundred", K_NUMBER, 0},
    {"i", K_SUBJECT, 0},
    {"i'd", K_MODAL, 0},
    {"i'll", K_MODAL, 0},
    {"i'm", K_BE, 0},
    {"i've", K_HAVE, 0},
    {"if", K_CONJUNCTION, 0},
    {"in", K_PREPOSITION, 0},
    {"indeed", K_ADVERB, 0},
    {"inside", K_PREPOSITION, 0},
    {"into", K_PREPOSITION, 0},
    {"is", K_BE, -1},
    {"isn't", K_BE, 0},
    {"it", K_THIRD, 0},
    {"it'll", K_MODAL, 0},
    {"it's", K_BE, 0},
    {"italy", K_WORD, 0},
    {"its", K_POSSESSIVE, 0},
    {"itself", K_OBJECT, 0},
    {"just", K_ADVERB, 0},
    {"kept", K_WORD, 1},
    {"knew", K_WORD, 1},
    {"large", K_ADJECTIVE, 0},
    {"last", K_NUMBER, 1},
    {"late", K_ADJECTIVE, 0},
    {"left", K_WORD, 1},
    {"less", K_NUMBER, 0},
    {"let", K_CAUSE, 0},
    {"let's", K_MODAL, -1},
    {"lets", K_CAUSE, 0},
    {"light", K_ADJECTIVE, 0},
    {"like", K_PREPOSITION, 0},
    {"little", K_ADJECTIVE, 0},
    {"lonely", K_ADJECTIVE, 0},
    {"long", K_ADVERB, 0},
    {"look", K_LINKING, 0},
    {"looked", K_LINKING, 0},
    {"looks", K_LINKING, 0},
    {"lovely", K_ADJECTIVE, 0},
    {"low", K_ADJECTIVE, 0},
    {"made", K_CAUSE, 1},
    {"main", K_ADJECTIVE, 0},
    {"major", K_ADJECTIVE, 0},
    {"make", K_CAUSE, 0},
    {"makes", K_CAUSE, 0},
    {"many", K_NUMBER, 0},
    {"may", K_MODAL, -1},
    {"me", K_OBJECT, 0},
    {"men", K_PLURAL, 0},
    {"mice", K_PLURAL, 0},
    {"might", K_MODAL, 0},
    {"monthly", K_ADJECTIVE, 0},
    {"more", K_NUMBER, 0},
    {"morning", K_WORD, 0},
    {"most", K_NUMBER, 0},
    {"much", K_NUMBER, 0},
    {"must", K_MODAL, -1},
    {"mustn't", K_MODAL, 0},
    {"my", K_POSSESSIVE, 0},
    {"myself", K_OBJECT, 0},
    {"near", K_PREPOSITION, 0},
    {"nearly", K_ADVERB, 0},
    {"need", K_WORD, 0},
    {"needn't", K_MODAL, 0},
    {"neither", K_DETERMINER, 0},
    {"never", K_ADVERB, -1},
    {"new", K_ADJECTIVE, 0},
    {"news", K_WORD, 0},
    {"next", K_NUMBER, 0},
    {"nine", K_NUMBER, 0},
    {"no", K_DETERMINER, 0},
    {"nor", K_CONJUNCTION, 0},
    {"not", K_ADVERB, 0},
    {"nothing", K_WORD, 0},
    {"now", K_ADVERB, -1},
    {"of", K_OF, 0},
    {"off", K_PREPOSITION, 0},
    {"often", K_ADVERB, -1},
    {"old", K_ADJECTIVE, 0},
    {"on", K_PREPOSITION, 0},
    {"once", K_ADVERB, 0},
    {"one", K_NUMBER, 0},
    {"only", K_ADVERB, 0},
    {"onto", K_PREPOSITION, 0},
    {"open", K_ADJECTIVE, 0},
    {"or", K_CONJUNCTION, 0},
    {"other", K_NUMBER, 0},
    {"our", K_POSSESSIVE, 0},
    {"ourselves", K_OBJECT, 0},
    {"out", K_PREPOSITION, 0},
    {"outside", K_PREPOSITION, 0},
    {"over", K_PREPOSITION, 0},
    {"own", K_NUMBER, 0},
    {"people", K_PLURAL, 0},
    {"per", K_PREPOSITION, 0},
    {"perhaps", K_ADVERB, 0},
    {"please", K_MODAL, -1},
    {"police", K_PLURAL, 0},
    {"pretty", K_LINKING, 0},
    {"public", K_ADJECTIVE, 0},
    {"quite", K_ADVERB, 0},
    {"rally", K_WORD, 0},
    {"rarely", K_ADVERB, 0},
    {"rather", K_ADVERB, 0},
    {"real", K_ADJECTIVE, 0},
    {"red", K_ADJECTIVE, 0},
    {"remain", K_LINKING, 0},
    {"remained", K_LINKING, 0},
    {"remains", K_LINKING, 0},
    {"reply", K_WORD, 0},
    {"rich", K_ADJECTIVE, 0},
    {"said", K_WORD, 1},
    {"same", K_NUMBER, 0},
    {"sat", K_WORD, 1},
    {"saw", K_CAUSE, 1},
    {"second", K_NUMBER, 0},
    {"see", K_CAUSE, 0},
    {"seed", K_WORD, 0},
    {"seem", K_LINKING, 0},
    {"seemed", K_LINKING, 0},
    {"seems", K_LINKING, 0},
    {"seldom", K_ADVERB, 0},
    {"seven", K_NUMBER, 0},
    {"several", K_NUMBER, 0},
    {"shall", K_MODAL, 0},
    {"shan't", K_MODAL, 0},
    {"sharp", K_ADJECTIVE, 0},
    {"she", K_THIRD, 0},
    {"she'd", K_MODAL, 0},
    {"she'll", K_MODAL, 0},
    {"she's", K_BE, 0},
    {"short", K_ADJECTIVE, 0},
    {"should", K_MODAL, -1},
    {"shouldn't", K_MODAL, 0},
    {"since", K_PREPOSITION, 0},
    {"six", K_NUMBER, 0},
    {"small", K_ADJECTIVE, 0},
    {"so", K_CONJUNCTION, 0},
    {"soft", K_ADJECTIVE, 0},
    {"some", K_DETERMINER, 0},
    {"something", K_WORD, 0},
    {"sometimes", K_ADVERB, 0},
    {"soon", K_ADVERB, 0},
    {"sound", K_LINKING, 0},
    {"sounded", K_LINKING, 0},
    {"sounds", K_LINKING, 0},
    {"speed", K_WORD, 0},
    {"spring", K_WORD, 0},
    {"stay", K_LINKING, 0},
    {"stayed", K_LINKING, 0},
    {"stays", K_LINKING, 0},
    {"still", K_ADVERB, 0},
    {"stood", K_WORD, 1},
    {"string", K_WORD, 0},
    {"strong", K_ADJECTIVE, 0},
    {"such", K_DETERMINER, 0},
    {"supply", K_WORD, 0},
    {"teeth", K_PLURAL, 0},
    {"ten", K_NUMBER, 0},
    {"than", K_PREPOSITION, 0},
    {"that", K_DETERMINER, 0},
    {"that's", K_BE, 0},
    {"the", K_DETERMINER, 0},
    {"their", K_POSSESSIVE, 0},
    {"them", K_OBJECT, 0},
    {"themselves", K_OBJECT, 0},
    {"then", K_CONJUNCTION, 0},
    {"there", K_ADVERB, 0},
    {"there's", K_BE, 0},
    {"these", K_DETERMINER, 0},
    {"they", K_SUBJECT, 0},
    {"they'd", K_MODAL, 0},
    {"they'll", K_MODAL, 0},
    {"they're", K_BE, 0},
    {"they've", K_HAVE, 0},
    {"thing", K_WORD, 0},
    {"third", K_NUMBER, 0},
    {"this", K_DETERMINER, 0},
    {"those", K_DETERMINER, 0},
    {"though", K_CONJUNCTION, 0},
    {"thought", K_WORD, 1},
    {"three", K_NUMBER, 0},
    {"through", K_PREPOSITION, 0},
    {"to", K_TO, 0},
    {"today", K_WORD, -1},
    {"told", K_WORD, 1},
    {"tomorrow", K_WORD, -1},
    {"too", K_ADVERB, 0},
    {"took", K_WORD, 1},
    {"toward", K_PREPOSITION, 0},
    {"towards", K_PREPOSITION, 0},
    {"true", K_ADJECTIVE, 0},
    {"twelve", K_NUMBER, 0},
    {"twenty", K_NUMBER, 0},
    {"two", K_NUMBER, 0},
    {"under", K_PREPOSITION, 0},
    {"unless", K_CONJUNCTION, 0},
    {"until", K_PREPOSITION, 0},
    {"up", K_PREPOSITION, 0},
    {"upon", K_PREPOSITION, 0},
    {"us", K_OBJECT, 0},
    {"usually", K_ADVERB, -1},
    {"very", K_ADVERB, 0},
    {"via", K_PREPOSITION, 0},
    {"wanna", K_MODAL, 0},
    {"warm", K_ADJECTIVE, 0},
    {"was", K_BE, 1},
    {"wasn't", K_BE, 1},
    {"watch", K_CAUSE, 0},
    {"watched", K_CAUSE, 0},
    {"we", K_SUBJECT, 0},
    {"we'd", K_MODAL, 0},
    {"we'll", K_MODAL, 0},
    {"we're", K_BE, 0},
    {"we've", K_HAVE, 0},
    {"wedding", K_WORD, 0},
    {"weekly", K_ADJECTIVE, 0},
    {"well", K_ADVERB, 0},
    {"went", K_WORD, 1},
    {"were", K_BE, 1},
    {"weren't", K_BE, 0},
    {"what", K_DETERMINER, 0},
    {"when", K_CONJUNCTION, 0},
    {"where", K_CONJUNCTION, 0},
    {"whether", K_CONJUNCTION, 0},
    {"which", K_DETERMINER, 0},
    {"while", K_CONJUNCTION, 0},
    {"white", K_ADJECTIVE, 0},
    {"who", K_SUBJECT, 0},
    {"whole", K_ADJECTIVE, 0},
    {"whose", K_POSSESSIVE, 0},
    {"will", K_MODAL, -1},
    {"with", K_PREPOSITION, 0},
    {"within", K_PREPOSITION, 0},
    {"without", K_PREPOSITION, 0},
    {"women", K_PLURAL, 0},
    {"won't", K_MODAL, 0},
    {"worse", K_ADJECTIVE, 0},
    {"worst", K_ADJECTIVE, 0},
    {"would", K_MODAL, -1},
    {"wouldn't", K_MODAL, 0},
    {"wrote", K_WORD, 1},
    {"yesterday", K_WORD, 1},
    {"yet", K_ADVERB, 0},
    {"you", K_SUBJECT, 0},
    {"you'd", K_MODAL, 0},
    {"you'll", K_MODAL, 0},
    {"you're", K_BE, 0},
    {"you've", K_HAVE, 0},
    {"young", K_ADJECTIVE, 0},
    {"your", K_POSSESSIVE, 0},
    {"yourself", K_OBJECT, 0},
};

enum { LONGEST_KNOWN = 12 };

/* The word in lower case with a straight apostrophe; 0: too long to be known. */
static size_t fold(struct lt_str s, char word[LONGEST_KNOWN + 1])
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool curly = i + 2 < s.n && s.p[i] == '\xE2' && s.p[i + 1] == '\x80' && s.p[i + 2] == '\x99';
        if (n == LONGEST_KNOWN)
            return 0;
        word[n++] = curly ? '\'' : lt_lower(s.p[i]);
        i += curly ? 2 : 0;
    }
    word[n] = '\0';
    return n;
}

static const struct word *find(struct lt_str s)
{
    char word[LONGEST_KNOWN + 1];
    if (!fold(s, word))
        return NULL;
    size_t from = 0, to = LT_COUNT(known);
    while (from < to) {
        size_t mid = (from + to) / 2;
        int c = strcmp(known[mid].word, word);
        if (c == 0)
            return &known[mid];
        if (c < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return NULL;
}

static bool ends(struct lt_str s, const char *tail)
{
    return lt_str_ends(s, lt_str_of(tail));
}

/* What an open-class word's ending says. */
static enum kind kind_by_ending(const struct lt_desk *d, size_t i)
{
    static const struct {
        const char *tail;
        enum kind kind;
        uint8_t longer_than;
    } endings[] = {
        {"'s", K_POSSESSIVE, 2},  {"’s", K_POSSESSIVE, 4},  {"s'", K_POSSESSIVE, 3},
        {"ly", K_ADVERB, 4},      {"n't", K_MODAL, 3},      {"ing", K_ING, 4},
        {"ed", K_PAST, 3},        {"ous", K_ADJECTIVE, 4},  {"ful", K_ADJECTIVE, 4},
        {"ive", K_ADJECTIVE, 5},  {"able", K_ADJECTIVE, 5}, {"ible", K_ADJECTIVE, 5},
        {"less", K_ADJECTIVE, 5}, {"ical", K_ADJECTIVE, 5}, {"ish", K_ADJECTIVE, 5},
        {"ic", K_ADJECTIVE, 5},   {"ss", K_WORD, 3},        {"us", K_WORD, 3},
        {"is", K_WORD, 3},        {"s", K_PLURAL, 3},
    };
    struct lt_str s = lt_tok_text(d, i);
    for (size_t k = 0; k < LT_COUNT(endings); k++)
        if (s.n > endings[k].longer_than && ends(s, endings[k].tail))
            return endings[k].kind;
    return d->tok[i].shape == LT_SHAPE_TITLE ? K_NAME : K_WORD;
}

static enum kind kind_of(const struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = lt_tok_at(d, i);
    if (t->kind == LT_TOK_NUMBER)
        return K_NUMBER;
    if (t->kind != LT_TOK_WORD)
        return K_NONE;
    const struct word *w = find(lt_tok_text(d, i));
    return w ? (enum kind)w->kind : kind_by_ending(d, i);
}

/* Points for NOUN, VERB, PAST, PARTICIPLE, ADJECTIVE, by what stands before and after. */
static const int8_t after_kind[K_KINDS][LT_POS_N] = {
    [K_NONE] = {1, 1, -1, -1, 0},        [K_WORD] = {1, -1, 1, 0, -1},
    [K_DETERMINER] = {4, -4, -4, -1, 4}, [K_POSSESSIVE] = {4, -4, -3, -2, 2},
    [K_NUMBER] = {3, -2, -2, -2, 2},     [K_TO] = {0, 5, -4, -4, -1},
    [K_MODAL] = {-2, 5, -3, -3, -2},     [K_DO] = {-1, 4, -3, -3, -2},
    [K_SUBJECT] = {-3, 4, 4, -2, -2},    [K_THIRD] = {-3, 0, 5, -2, -1},
    [K_OBJECT] = {-1, 1, -1, 0, 1},      [K_BE] = {-1, -4, -4, 4, 3},
    [K_HAVE] = {1, -3, -3, 4, 1},        [K_PREPOSITION] = {3, -3, -2, -1, 2},
    [K_OF] = {4, -4, -3, -1, 2},         [K_CONJUNCTION] = {1, 1, 1, 0, 1},
    [K_ADVERB] = {-1, 2, 2, 2, 3},       [K_LINKING] = {0, -3, -3, 1, 5},
    [K_CAUSE] = {1, 0, -2, 0, 0},        [K_ADJECTIVE] = {4, -3, -2, -2, 1},
    [K_PLURAL] = {0, 3, 3, 1, -1},       [K_PAST] = {1, -1, -1, 0, 1},
    [K_ING] = {2, -2, -2, -1, 1},        [K_NAME] = {1, 0, 3, 0, -1},
};

static const int8_t before_kind[K_KINDS][LT_POS_N] = {
    [K_NONE] = {1, 0, 0, 0, 0},          [K_WORD] = {0, 0, 0, 0, 2},
    [K_DETERMINER] = {-2, 3, 3, -1, -3}, [K_POSSESSIVE] = {-2, 3, 3, -1, -3},
    [K_NUMBER] = {-1, 2, 2, 0, 0},       [K_TO] = {1, 0, 0, 1, 1},
    [K_MODAL] = {3, -3, -3, -3, -2},     [K_DO] = {2, -3, -2, -2, -2},
    [K_SUBJECT] = {0, 0, 0, -1, -1},     [K_THIRD] = {-1, 3, 2, -1, -2},
    [K_OBJECT] = {-3, 4, 3, -2, -3},     [K_BE] = {3, -3, -2, -1, -2},
    [K_HAVE] = {3, -2, -2, -2, -2},      [K_PREPOSITION] = {1, 1, 1, 1, 0},
    [K_OF] = {3, -3, -2, -1, -2},        [K_CONJUNCTION] = {1, 0, 0, 0, 0},
    [K_ADVERB] = {0, 1, 1, 1, -1},       [K_LINKING] = {2, -1, -1, -1, -1},
    [K_CAUSE] = {2, -2, -2, -1, -1},     [K_ADJECTIVE] = {0, 1, 1, 0, 1},
    [K_PLURAL] = {0, 0, 0, 0, 3},        [K_PAST] = {1, -1, -1, -1, -1},
    [K_ING] = {0, 0, 0, 0, 1},           [K_NAME] = {0, 1, 1, 0, 0},
};

/* The word before i that is no adverb: "can never read", "has often read". */
static size_t before_adverbs(const struct lt_desk *d, size_t i)
{
    size_t k = lt_before(d, i);
    for (int steps = 0; steps < 2 && k < d->n && kind_of(d, k) == K_ADVERB; steps++) {
        size_t further = lt_before(d, k);
        enum kind kind = kind_of(d, further);
        if (kind == K_NONE || kind == K_WORD)
            break;
        k = further;
    }
    return k;
}

static void add(struct lt_pos_scores *s, const int8_t points[LT_POS_N])
{
    for (int p = 0; p < LT_POS_N; p++)
        s->of[p] = (int8_t)(s->of[p] + points[p]);
}

/* "help us record", "Did you read": the subject or object of an inverted or causing verb changes nothing. */
static bool is_after_inversion(const struct lt_desk *d, size_t subject)
{
    enum kind k = kind_of(d, lt_before(d, subject));
    return k == K_DO || k == K_MODAL || k == K_CAUSE;
}

/* What the words from i back to the edge of its noun phrase stand after: "did the whole family (live)". */
static size_t before_phrase(const struct lt_desk *d, size_t i)
{
    enum { PHRASE_WORDS = 4 };
    for (int words = 0; words < PHRASE_WORDS; words++) {
        enum kind k = kind_of(d, i);
        if (k == K_DETERMINER || k == K_POSSESSIVE)
            return lt_before(d, i);
        if (k != K_WORD && k != K_PLURAL && k != K_NAME && k != K_ADJECTIVE && k != K_NUMBER)
            return words ? i : d->n;
        i = lt_before(d, i);
    }
    return d->n;
}

/* "Where did the family live": a question has its verb after the subject. */
static bool is_in_question(const struct lt_desk *d, size_t noun)
{
    enum kind k = kind_of(d, noun);
    return (k == K_WORD || k == K_PLURAL || k == K_NAME) && kind_of(d, before_phrase(d, noun)) == K_DO;
}

/* "accounts that conflict", "genes which control": a relative pronoun stands after the noun it means. One
 * after a verb in -s ("shows that") begins a clause of its own. */
static bool is_relative(const struct lt_desk *d, size_t i)
{
    if (!lt_is_word_in(d, i, "that|which"))
        return false;
    size_t noun = lt_before(d, i), governs = lt_before(d, noun);
    if (kind_of(d, noun) != K_PLURAL)
        return false;
    enum kind k = kind_of(d, governs);
    if (k == K_WORD) {
        const struct word *w = find(lt_tok_text(d, governs));
        return w && w->tense > 0;
    }
    return k != K_NAME && k != K_PLURAL && k != K_SUBJECT && k != K_THIRD && k != K_ADVERB && k != K_MODAL;
}

/* What the word before is where it stands. */
static enum kind kind_before(const struct lt_desk *d, size_t i, size_t before)
{
    enum kind k = kind_of(d, before);
    size_t further = lt_before(d, before);
    if (k == K_DETERMINER && is_relative(d, before))
        return K_SUBJECT;
    /* "films like this one" */
    if (k == K_NUMBER && lt_is_word_in(d, before, "one") && kind_of(d, further) == K_DETERMINER)
        return K_WORD;
    /* "was so close" */
    if (k == K_CONJUNCTION && lt_is_word_in(d, before, "so")) {
        enum kind verb = kind_of(d, further);
        return verb == K_BE || verb == K_LINKING ? K_LINKING : k;
    }
    /* "patients often present": an adverb after a noun stands before its verb */
    return k == K_PLURAL && before != lt_before(d, i) ? K_SUBJECT : k;
}

/* "to record and produce": what a conjunction joins is of one kind, so look at what governs the first. */
static void add_parallel(const struct lt_desk *d, size_t conjunction, struct lt_pos_scores *s)
{
    size_t first = lt_before(d, conjunction);
    if (first < d->n && kind_of(d, first) != K_NONE) {
        enum kind governs = kind_of(d, lt_before(d, first));
        if (governs == K_TO || governs == K_MODAL)
            s->of[LT_POS_VERB] = (int8_t)(s->of[LT_POS_VERB] + 3);
        if (kind_of(d, first) == K_PAST)
            s->of[LT_POS_PAST] = (int8_t)(s->of[LT_POS_PAST] + 2);
    }
}

/* "Have you read", "had he ever read" */
static bool is_after_perfect(const struct lt_desk *d, size_t subject)
{
    return kind_of(d, lt_before(d, subject)) == K_HAVE;
}

/* What the rest of the sentence says about its tense: above 0 past, below present. */
static int tense(const struct lt_desk *d, size_t i)
{
    int sum = 0;
    for (size_t k = 0; k < d->n; k++) {
        if (k == i || d->tok[k].kind != LT_TOK_WORD)
            continue;
        struct lt_str s = lt_tok_text(d, k);
        const struct word *w = find(s);
        sum += w ? w->tense : s.n > 4 && ends(s, "ed");
    }
    return sum;
}

static void add_tense(const struct lt_desk *d, size_t i, struct lt_pos_scores *s)
{
    int t = tense(d, i);
    int8_t points = t > 0 ? 2 : t < 0 ? -2 : 0;
    s->of[LT_POS_PAST] = (int8_t)(s->of[LT_POS_PAST] + points);
    s->of[LT_POS_VERB] = (int8_t)(s->of[LT_POS_VERB] - points / 2);
}

/* A capital in the middle of a sentence is a name's, unless all words around have one. */
static int8_t name_points(const struct lt_desk *d, size_t i, size_t before, size_t after)
{
    if (d->tok[i].shape != LT_SHAPE_TITLE || !lt_is_kind(d, before, LT_TOK_WORD))
        return 0;
    return lt_tok_at(d, after)->shape == LT_SHAPE_TITLE ? 2 : 9;
}

/* A subject and its verb agree: "hospitals use robots"; "my editor read" has a past form, "the recipe uses" a
 * present one. */
static void add_agreement(const struct lt_desk *d, size_t i, size_t before, enum kind after,
                          struct lt_pos_scores *s)
{
    static const int8_t between_plurals[LT_POS_N] = {0, 2, 0, 0, 0};
    static const int8_t bare_after_one[LT_POS_N] = {0, -1, 2, 0, 0};
    static const int8_t third_person[LT_POS_N] = {0, 1, 0, 0, 0};
    static const char one[] = "a|an|the|this|my|your|his|her|its|our|their";
    enum kind b = kind_of(d, before);
    if (b == K_PLURAL && after == K_PLURAL)
        add(s, between_plurals);
    if (b == K_WORD && lt_is_word_in(d, lt_before(d, before), one))
        add(s, ends(lt_tok_text(d, i), "s") ? third_person : bare_after_one);
}

/* What governs the word: the word before it, but for what a question or a causing verb moves between. */
static void add_before(const struct lt_desk *d, size_t i, size_t before, enum kind b, enum kind after,
                       struct lt_pos_scores *s)
{
    static const int8_t bare_verb[LT_POS_N] = {-2, 5, -4, -3, -2};
    bool subject = b == K_SUBJECT || b == K_THIRD || b == K_OBJECT;
    if (subject ? is_after_inversion(d, before) : is_in_question(d, before)) {
        add(s, bare_verb);
        return;
    }
    add(s, after_kind[subject && is_after_perfect(d, before) ? K_HAVE : b]);
    add_agreement(d, i, before, after, s);
}

struct lt_pos_scores lt_en_tag(const struct lt_desk *d, size_t i, unsigned wanted)
{
    static const int8_t imperative[LT_POS_N] = {0, 2, -2, -1, -1};
    struct lt_pos_scores s = {{0}};
    size_t before = before_adverbs(d, i), after = lt_skip_space(d, i + 1);
    enum kind b = kind_before(d, i, before), a = kind_of(d, after);
    if (b == K_LINKING && a == K_DETERMINER && lt_is_word_in(d, after, "that")) /* "so close that" */
        a = K_CONJUNCTION;
    add_before(d, i, before, b, a, &s);
    add(&s, before_kind[a]);
    if (b == K_NONE && (a == K_DETERMINER || a == K_POSSESSIVE || a == K_OBJECT))
        add(&s, imperative);
    if (b == K_CONJUNCTION)
        add_parallel(d, before, &s);
    if (wanted & (LT_AS_PAST | LT_AS_PARTICIPLE))
        add_tense(d, i, &s);
    s.of[LT_POS_NAME] = name_points(d, i, before, after);
    return s;
}
