/* lang/en/tagger.c - how well a noun, a verb, a past form, a participle or an adjective fits at a place in an
 * English sentence, told from the words around it: rules of a constituent's edge as in Brill's tagger (1992),
 * with points instead of an order. It is asked about homographs alone, a few in a hundred words, so it may
 * look around. */
#include "lang/en/tagger.h"

#include "lang/en/kinds.h"

/* Points for NOUN, VERB, PAST, PARTICIPLE, ADJECTIVE, by what stands before and after. */
static const int8_t after_kind[LT_EN_KINDS][LT_POS_N] = {
    [LT_EN_NONE] = {1, 1, -1, -1, 0},        [LT_EN_WORD] = {1, -1, 1, 0, -1},
    [LT_EN_DETERMINER] = {4, -4, -4, -1, 4}, [LT_EN_POSSESSIVE] = {4, -4, -3, -2, 2},
    [LT_EN_NUMBER] = {3, -2, -2, -2, 2},     [LT_EN_TO] = {0, 5, -4, -4, -1},
    [LT_EN_MODAL] = {-2, 5, -3, -3, -2},     [LT_EN_DO] = {-1, 4, -3, -3, -2},
    [LT_EN_SUBJECT] = {-3, 4, 4, -2, -2},    [LT_EN_THIRD] = {-3, 0, 5, -2, -1},
    [LT_EN_OBJECT] = {-1, 1, -1, 0, 1},      [LT_EN_BE] = {-1, -4, -4, 4, 3},
    [LT_EN_HAVE] = {1, -3, -3, 4, 1},        [LT_EN_PREPOSITION] = {3, -3, -2, -1, 2},
    [LT_EN_OF] = {4, -4, -3, -1, 2},         [LT_EN_CONJUNCTION] = {1, 1, 1, 0, 1},
    [LT_EN_ADVERB] = {-1, 2, 2, 2, 3},       [LT_EN_LINKING] = {0, -3, -3, 1, 5},
    [LT_EN_CAUSE] = {1, 0, -2, 0, 0},        [LT_EN_ADJECTIVE] = {4, -3, -2, -2, 1},
    [LT_EN_PLURAL] = {0, 3, 3, 1, -1},       [LT_EN_PAST] = {1, -1, -1, 0, 1},
    [LT_EN_ING] = {2, -2, -2, -1, 1},        [LT_EN_NAME] = {1, 0, 3, 0, -1},
};

static const int8_t before_kind[LT_EN_KINDS][LT_POS_N] = {
    [LT_EN_NONE] = {1, 0, 0, 0, 0},          [LT_EN_WORD] = {0, 0, 0, 0, 2},
    [LT_EN_DETERMINER] = {-2, 3, 3, -1, -3}, [LT_EN_POSSESSIVE] = {-2, 3, 3, -1, -3},
    [LT_EN_NUMBER] = {-1, 2, 2, 0, 0},       [LT_EN_TO] = {1, 0, 0, 1, 1},
    [LT_EN_MODAL] = {3, -3, -3, -3, -2},     [LT_EN_DO] = {2, -3, -2, -2, -2},
    [LT_EN_SUBJECT] = {0, 0, 0, -1, -1},     [LT_EN_THIRD] = {-1, 3, 2, -1, -2},
    [LT_EN_OBJECT] = {-3, 4, 3, -2, -3},     [LT_EN_BE] = {3, -3, -2, -1, -2},
    [LT_EN_HAVE] = {3, -2, -2, -2, -2},      [LT_EN_PREPOSITION] = {1, 1, 1, 1, 0},
    [LT_EN_OF] = {3, -3, -2, -1, -2},        [LT_EN_CONJUNCTION] = {1, 0, 0, 0, 0},
    [LT_EN_ADVERB] = {0, 1, 1, 1, -1},       [LT_EN_LINKING] = {2, -1, -1, -1, -1},
    [LT_EN_CAUSE] = {2, -2, -2, -1, -1},     [LT_EN_ADJECTIVE] = {0, 1, 1, 0, 1},
    [LT_EN_PLURAL] = {0, 0, 0, 0, 3},        [LT_EN_PAST] = {1, -1, -1, -1, -1},
    [LT_EN_ING] = {0, 0, 0, 0, 1},           [LT_EN_NAME] = {0, 1, 1, 0, 0},
};

/* The word before i that is no adverb: "can never read", "has often read". */
static size_t before_adverbs(const struct lt_desk *d, size_t i)
{
    size_t k = lt_before(d, i);
    for (int steps = 0; steps < 2 && k < d->n && lt_en_kind_of(d, k) == LT_EN_ADVERB; steps++) {
        size_t further = lt_before(d, k);
        enum lt_en_kind kind = lt_en_kind_of(d, further);
        if (kind == LT_EN_NONE || kind == LT_EN_WORD)
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
    enum lt_en_kind k = lt_en_kind_of(d, lt_before(d, subject));
    return k == LT_EN_DO || k == LT_EN_MODAL || k == LT_EN_CAUSE;
}

/* What the words from i back to the edge of its noun phrase stand after: "did the whole family (live)". */
static size_t before_phrase(const struct lt_desk *d, size_t i)
{
    enum { PHRASE_WORDS = 4 };
    for (int words = 0; words < PHRASE_WORDS; words++) {
        enum lt_en_kind k = lt_en_kind_of(d, i);
        if (k == LT_EN_DETERMINER || k == LT_EN_POSSESSIVE)
            return lt_before(d, i);
        if (k != LT_EN_WORD && k != LT_EN_PLURAL && k != LT_EN_NAME && k != LT_EN_ADJECTIVE &&
            k != LT_EN_NUMBER)
            return words ? i : d->n;
        i = lt_before(d, i);
    }
    return d->n;
}

/* "Where did the family live": a question has its verb after the subject. */
static bool is_in_question(const struct lt_desk *d, size_t noun)
{
    enum lt_en_kind k = lt_en_kind_of(d, noun);
    return (k == LT_EN_WORD || k == LT_EN_PLURAL || k == LT_EN_NAME) &&
           lt_en_kind_of(d, before_phrase(d, noun)) == LT_EN_DO;
}

/* "accounts that conflict", "genes which control": a relative pronoun stands after the noun it means. One
 * after a verb in -s ("shows that") begins a clause of its own. */
static bool is_relative(const struct lt_desk *d, size_t i)
{
    if (!lt_is_word_in(d, i, "that|which"))
        return false;
    size_t noun = lt_before(d, i), governs = lt_before(d, noun);
    if (lt_en_kind_of(d, noun) != LT_EN_PLURAL)
        return false;
    enum lt_en_kind k = lt_en_kind_of(d, governs);
    if (k == LT_EN_WORD)
        return lt_en_tense_of(d, governs) > 0;
    return k != LT_EN_NAME && k != LT_EN_PLURAL && k != LT_EN_SUBJECT && k != LT_EN_THIRD &&
           k != LT_EN_ADVERB && k != LT_EN_MODAL;
}

/* What the word before is where it stands. */
static enum lt_en_kind kind_before(const struct lt_desk *d, size_t i, size_t before)
{
    enum lt_en_kind k = lt_en_kind_of(d, before);
    size_t further = lt_before(d, before);
    if (k == LT_EN_DETERMINER && is_relative(d, before))
        return LT_EN_SUBJECT;
    /* "films like this one" */
    if (k == LT_EN_NUMBER && lt_is_word_in(d, before, "one") && lt_en_kind_of(d, further) == LT_EN_DETERMINER)
        return LT_EN_WORD;
    /* "was so close" */
    if (k == LT_EN_CONJUNCTION && lt_is_word_in(d, before, "so")) {
        enum lt_en_kind verb = lt_en_kind_of(d, further);
        return verb == LT_EN_BE || verb == LT_EN_LINKING ? LT_EN_LINKING : k;
    }
    /* "patients often present": an adverb after a noun stands before its verb */
    return k == LT_EN_PLURAL && before != lt_before(d, i) ? LT_EN_SUBJECT : k;
}

/* "to record and produce": what a conjunction joins is of one kind, so look at what governs the first. */
static void add_parallel(const struct lt_desk *d, size_t conjunction, struct lt_pos_scores *s)
{
    size_t first = lt_before(d, conjunction);
    if (first < d->n && lt_en_kind_of(d, first) != LT_EN_NONE) {
        enum lt_en_kind governs = lt_en_kind_of(d, lt_before(d, first));
        if (governs == LT_EN_TO || governs == LT_EN_MODAL)
            s->of[LT_POS_VERB] = (int8_t)(s->of[LT_POS_VERB] + 3);
        if (lt_en_kind_of(d, first) == LT_EN_PAST)
            s->of[LT_POS_PAST] = (int8_t)(s->of[LT_POS_PAST] + 2);
    }
}

/* "Have you read", "had he ever read" */
static bool is_after_perfect(const struct lt_desk *d, size_t subject)
{
    return lt_en_kind_of(d, lt_before(d, subject)) == LT_EN_HAVE;
}

enum { TENSE_TOKENS = 80 }; /* how far its sentence is looked at, to either side: about forty words */

/* What the words around it say about its tense: above 0 past, below present. */
static int tense(const struct lt_desk *d, size_t i)
{
    int sum = 0;
    size_t from = i > TENSE_TOKENS ? i - TENSE_TOKENS : 0;
    for (size_t k = from; k < d->n && k <= i + TENSE_TOKENS; k++)
        if (k != i && d->tok[k].kind == LT_TOK_WORD)
            sum += lt_en_tense_of(d, k);
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
static void add_agreement(const struct lt_desk *d, size_t i, size_t before, enum lt_en_kind after,
                          struct lt_pos_scores *s)
{
    static const int8_t between_plurals[LT_POS_N] = {0, 2, 0, 0, 0};
    static const int8_t bare_after_one[LT_POS_N] = {0, -1, 2, 0, 0};
    static const int8_t third_person[LT_POS_N] = {0, 1, 0, 0, 0};
    static const char one[] = "a|an|the|this|my|your|his|her|its|our|their";
    enum lt_en_kind b = lt_en_kind_of(d, before);
    if (b == LT_EN_PLURAL && after == LT_EN_PLURAL)
        add(s, between_plurals);
    if (b == LT_EN_WORD && lt_is_word_in(d, lt_before(d, before), one))
        add(s, lt_str_ends(lt_tok_text(d, i), LT_S("s")) ? third_person : bare_after_one);
}

/* What governs the word: the word before it, but for what a question or a causing verb moves between. */
static void add_before(const struct lt_desk *d, size_t i, size_t before, enum lt_en_kind b,
                       enum lt_en_kind after, struct lt_pos_scores *s)
{
    static const int8_t bare_verb[LT_POS_N] = {-2, 5, -4, -3, -2};
    bool subject = b == LT_EN_SUBJECT || b == LT_EN_THIRD || b == LT_EN_OBJECT;
    if (subject ? is_after_inversion(d, before) : is_in_question(d, before)) {
        add(s, bare_verb);
        return;
    }
    add(s, after_kind[subject && is_after_perfect(d, before) ? LT_EN_HAVE : b]);
    add_agreement(d, i, before, after, s);
}

struct lt_pos_scores lt_en_tag(const struct lt_desk *d, size_t i, unsigned wanted)
{
    static const int8_t imperative[LT_POS_N] = {0, 2, -2, -1, -1};
    struct lt_pos_scores s = {{0}};
    size_t before = before_adverbs(d, i), after = lt_skip_space(d, i + 1);
    enum lt_en_kind b = kind_before(d, i, before), a = lt_en_kind_of(d, after);
    if (b == LT_EN_LINKING && a == LT_EN_DETERMINER && lt_is_word_in(d, after, "that")) /* "so close that" */
        a = LT_EN_CONJUNCTION;
    add_before(d, i, before, b, a, &s);
    add(&s, before_kind[a]);
    if (b == LT_EN_NONE && (a == LT_EN_DETERMINER || a == LT_EN_POSSESSIVE || a == LT_EN_OBJECT))
        add(&s, imperative);
    if (b == LT_EN_CONJUNCTION)
        add_parallel(d, before, &s);
    if (wanted & (LT_AS_PAST | LT_AS_PARTICIPLE))
        add_tense(d, i, &s);
    s.of[LT_POS_NAME] = name_points(d, i, before, after);
    return s;
}
