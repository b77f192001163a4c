/* lang/en/kitchen.c - measures as recipes write them: "2 c. flour", "1 T. sugar", "½ t salt", "1 1/2 C milk".
 * The letters are units only where something to eat follows, or where the line begins with them. */
#include "lang/en/en.h"

#include "lang/desk/match.h"

#define PART "[¼½¾⅓⅔⅛⅜⅝⅞]"

static const char foods[] =
    "flour|sugar|salt|butter|oil|milk|water|vinegar|cinnamon|baking|soda|powder|yeast|pepper|vanilla|honey|"
    "syrup|cream|cheese|rice|oats|oatmeal|garlic|ginger|lemon|lime|juice|stock|broth|wine|sauce|mustard|"
    "paprika|cumin|oregano|basil|parsley|cilantro|nutmeg|cloves|cornstarch|cocoa|chocolate|nuts|walnuts|"
    "pecans|raisins|onion|onions|celery|carrots|carrot|tomato|tomatoes|extract|seeds|seed|shortening|"
    "margarine|mayonnaise|yogurt|yoghurt|buttermilk|molasses|ketchup|curry|chili|chilli|cayenne|turmeric|"
    "thyme|rosemary|sage|dill|mint|zest|egg|eggs|almond|almonds|coconut|cornmeal|peanut|peas|beans|corn|"
    "berries|blueberries|raspberries|strawberries|apples|apple|potatoes|breadcrumbs|crumbs|spinach|kale|"
    "lentils|noodles|pasta|coffee|tea|rum|brandy|jam|lard|ghee|tahini|soy|sesame|cardamom|allspice|saffron|"
    "mushrooms|peppers|cabbage|pumpkin|squash|zucchini|chicken|beef|ham|bacon|shrimp|gelatin|marshmallows";

/* Something to eat is named within the next words: "finely chopped fresh parsley". */
static bool is_eaten(const struct lt_desk *d, size_t i)
{
    enum { REACH = 5 };
    for (int seen = 0; seen < REACH && lt_is_kind(d, i, LT_TOK_WORD); seen++) {
        if (lt_is_word_in(d, i, foods))
            return true;
        i = lt_skip_space(d, i + 1);
        i = lt_skip_space(d, i + (lt_is_mark(d, i, ',') || lt_is_mark(d, i, '-')));
    }
    return false;
}

static const char *forms_of(const struct lt_desk *d, size_t i)
{
    switch (lt_tok_at(d, i)->c) {
    case 'c':
    case 'C':
        return "cup|cups";
    case 'T':
        return "tablespoon|tablespoons";
    default:
        return "teaspoon|teaspoons";
    }
}

/* The value of the fraction sign at i. */
static void part_at(const struct lt_desk *d, size_t i, struct lt_str *above, struct lt_str *below)
{
    static const struct {
        uint32_t c;
        const char *above, *below;
    } parts[] = {
        {0xBC, "1", "4"},   {0xBD, "1", "2"},   {0xBE, "3", "4"},   {0x2153, "1", "3"}, {0x2154, "2", "3"},
        {0x215B, "1", "8"}, {0x215C, "3", "8"}, {0x215D, "5", "8"}, {0x215E, "7", "8"},
    };
    *above = LT_S("1");
    *below = LT_S("2");
    for (size_t k = 0; k < LT_COUNT(parts); k++)
        if (parts[k].c == lt_tok_at(d, i)->c) {
            *above = lt_str_of(parts[k].above);
            *below = lt_str_of(parts[k].below);
        }
}

/* A line of a list begins so: "2 c. leftover turkey"; but "2 T. rex skeletons" */
static bool opens_line(const struct lt_desk *d, const struct lt_match *m)
{
    static const char species[] = "rex|cruzi|brucei|gondii|vaginalis|pallidum|rubrum|elegans|difficile|diff|"
                                  "albicans|botulinum|tetani|perfringens|trachomatis|jejuni|auris|neoformans";
    size_t behind = lt_skip_space(d, m->to);
    return lt_before(d, m->from) == SIZE_MAX && lt_is_mark(d, m->to - 1, '.') &&
           lt_tok_at(d, behind)->shape == LT_SHAPE_LOWER && !lt_is_word_in(d, behind, species);
}

/* The unit is the item after the space that may be left out before it. */
static size_t say_unit(struct lt_desk *d, const struct lt_match *m, size_t item, bool several)
{
    size_t unit = m->at[item];
    if (!is_eaten(d, lt_skip_space(d, m->to)) && !opens_line(d, m))
        return 0;
    lt_word_str(&d->out->words, lt_forms_pick(forms_of(d, unit), several));
    return lt_say_words(d, m->from, m->to);
}

static size_t say_number_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    lt_scan_number(d, m->from, false, &n);
    lt_say_number(d, lt_say_begin(d), &n, (struct lt_form){0});
    return say_unit(d, m, 2, lt_plural(d, &n) != 0);
}

static size_t say_range_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "to");
    lt_say_int(d, b, lt_match_int(d, m, 2), (struct lt_form){0});
    return say_unit(d, m, 4, true);
}

static size_t say_part_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above, below;
    part_at(d, m->from, &above, &below);
    d->lang->fraction(d, lt_say_begin(d), above, below);
    return say_unit(d, m, 2, false);
}

static size_t say_mixed_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above, below;
    part_at(d, m->at[2], &above, &below);
    d->lang->mixed(d, lt_say_begin(d), lt_match_text(d, m, 0), above, below);
    return say_unit(d, m, 4, true);
}

static bool is_fraction(struct lt_str above, struct lt_str below)
{
    return lt_digits_value(below) > 1 && lt_digits_value(above) < lt_digits_value(below) &&
           lt_digits_value(below) <= 16;
}

static size_t say_fraction_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above = lt_match_text(d, m, 0), below = lt_match_text(d, m, 2);
    if (!is_fraction(above, below))
        return 0;
    d->lang->fraction(d, lt_say_begin(d), above, below);
    return say_unit(d, m, 4, false);
}

static size_t say_mixed_fraction_of(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str above = lt_match_text(d, m, 2), below = lt_match_text(d, m, 4);
    if (!is_fraction(above, below))
        return 0;
    d->lang->mixed(d, lt_say_begin(d), lt_match_text(d, m, 0), above, below);
    return say_unit(d, m, 6, true);
}

/* A row for each of the letters: an item names one. */
#define ROWS(item, letter)                                                                                 \
    {"^ <!/", "#1-2 _ #1-2 / #1-2 _? " item " .? > _ W", "1 1/2 " letter ". flour", say_mixed_fraction_of, \
     NULL},                                                                                                \
        {"^ <!/", "#1-2 / #1-2 _? " item " .? > _ W", "1/2 " letter ". sugar", say_fraction_of, NULL},     \
        {"^", "#1-2 ~ #1-2 _? " item " .? > _ W", "2-3 " letter ". sugar", say_range_of, NULL},            \
        {"^", "#1-2 _? " PART " _? " item " .? > _ W", "1½ " letter ". salt", say_mixed_of, NULL},         \
        {"^ <!/", "N _? " item " .? > _ W", "2 " letter ". flour", say_number_of, NULL},                   \
    {                                                                                                      \
        "^", PART " _? " item " .? > _ W", "½ " letter ". milk", say_part_of, NULL                         \
    }

const struct lt_pattern lt_en_kitchen[] = {
    ROWS("c-c", "c"), ROWS("C-C", "C"), ROWS("T-T", "T"), ROWS("t-t", "t"), {NULL, NULL, NULL, NULL, NULL},
};

/* "800,000 t", "38 C": nobody measures so many cups. */
static bool is_amount(const struct lt_desk *d, size_t i)
{
    enum { MOST = 12 };
    return !lt_is_kind(d, i, LT_TOK_NUMBER) ||
           (lt_is_digits(d, i, 1, 2) && lt_digits_value(lt_tok_text(d, i)) <= MOST);
}

/* "2 c. flour", not "5 C train to", "3 t of", "10 T. The men". */
static bool counts_food(const struct lt_desk *d, size_t letter)
{
    size_t next = letter + 1 + lt_is_mark(d, letter + 1, '.');
    next = lt_skip_space(d, next);
    return lt_tok_at(d, next)->shape == LT_SHAPE_LOWER &&
           !lt_is_word_in(d, next, "of|in|at|to|on|and|or|is|was|by|from|for|train|trains|bus|water");
}

/* A letter by itself two to eight tokens on, or no row can stand here. */
size_t lt_en_read_kitchen(struct lt_desk *d, size_t i)
{
    enum { FAR = 8 };
    if (lt_is_kind(d, i, LT_TOK_MARK) && lt_tok_at(d, i)->c < 0xBC)
        return 0;
    for (size_t k = i + 1; k < i + FAR && !lt_is_kind(d, k, LT_TOK_END); k++) {
        const struct lt_tok *t = lt_tok_at(d, k);
        if (t->kind != LT_TOK_WORD)
            continue;
        bool letter = t->n == 1 && ((t->c | 0x20) == 'c' || (t->c | 0x20) == 't');
        return letter && is_amount(d, i) && counts_food(d, k) ? lt_match_say(d, i, lt_en_kitchen) : 0;
    }
    return 0;
}
