/* script/normal/emoji.c - emoji by the short names of the Unicode Common Locale Data Repository where people
 * call them something else than the character database does, else by their character names. Skin tones,
 * variation selectors and joined sequences are one emoji; a row of equal ones is said once. English only:
 * engines have lists of their own for other languages. */
#include "script/normal/readers.h"

#include "base/unicode.h"

#include <string.h>

static const struct {
    uint32_t first, last;
} emoji[] = {
    {0x203C, 0x203C}, {0x2049, 0x2049},   {0x231A, 0x231B},   {0x23E9, 0x23E9}, {0x23F0, 0x23F3},
    {0x2600, 0x27BF}, {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
    {0x3030, 0x3030}, {0x1F000, 0x1F2FF}, {0x1F300, 0x1FAFF},
};

static bool is_emoji(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(emoji) && emoji[i].first <= c; i++)
        if (c <= emoji[i].last)
            return true;
    return false;
}

static bool is_modifier(uint32_t c)
{
    return c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

static bool is_flag_letter(uint32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/* Where people's names differ from the database's. */
static const struct {
    uint32_t c;
    const char *name;
} names[] = {
    {0x203C, "double exclamation mark"},
    {0x2049, "exclamation question mark"},
    {0x2600, "sun"},
    {0x2601, "cloud"},
    {0x2602, "umbrella"},
    {0x2603, "snowman"},
    {0x2604, "comet"},
    {0x260E, "telephone"},
    {0x2611, "check mark"},
    {0x2614, "umbrella with rain drops"},
    {0x2615, "coffee"},
    {0x2618, "shamrock"},
    {0x261D, "index pointing up"},
    {0x2620, "skull and crossbones"},
    {0x2622, "radioactive"},
    {0x2623, "biohazard"},
    {0x2626, "orthodox cross"},
    {0x262E, "peace symbol"},
    {0x262F, "yin yang"},
    {0x2639, "frowning face"},
    {0x263A, "smiling face"},
    {0x2640, "female sign"},
    {0x2642, "male sign"},
    {0x2660, "spade"},
    {0x2663, "club"},
    {0x2665, "heart"},
    {0x2666, "diamond"},
    {0x267B, "recycling symbol"},
    {0x267F, "wheelchair symbol"},
    {0x2693, "anchor"},
    {0x2694, "crossed swords"},
    {0x2696, "balance scale"},
    {0x2697, "alembic"},
    {0x2699, "gear"},
    {0x269B, "atom symbol"},
    {0x26A0, "warning"},
    {0x26A1, "high voltage"},
    {0x26BD, "soccer ball"},
    {0x26BE, "baseball"},
    {0x26C4, "snowman"},
    {0x26C5, "sun behind cloud"},
    {0x26D4, "no entry"},
    {0x26EA, "church"},
    {0x26F3, "flag in hole"},
    {0x26F5, "sailboat"},
    {0x26FA, "tent"},
    {0x26FD, "fuel pump"},
    {0x2702, "scissors"},
    {0x2705, "check mark"},
    {0x2708, "airplane"},
    {0x2709, "envelope"},
    {0x270A, "raised fist"},
    {0x270B, "raised hand"},
    {0x270C, "victory hand"},
    {0x270D, "writing hand"},
    {0x270F, "pencil"},
    {0x2712, "black nib"},
    {0x2713, "check mark"},
    {0x2714, "check mark"},
    {0x2715, "cross mark"},
    {0x2716, "multiply"},
    {0x2717, "cross mark"},
    {0x2718, "cross mark"},
    {0x271D, "latin cross"},
    {0x2721, "star of David"},
    {0x2728, "sparkles"},
    {0x2733, "eight-spoked asterisk"},
    {0x2744, "snowflake"},
    {0x2747, "sparkle"},
    {0x274C, "cross mark"},
    {0x2753, "question mark"},
    {0x2757, "exclamation mark"},
    {0x2763, "heart exclamation"},
    {0x2764, "red heart"},
    {0x2795, "plus"},
    {0x2796, "minus"},
    {0x2797, "divide"},
    {0x27A1, "right arrow"},
    {0x2B05, "left arrow"},
    {0x2B06, "up arrow"},
    {0x2B07, "down arrow"},
    {0x2B50, "star"},
    {0x2B55, "hollow red circle"},
    {0x1F308, "rainbow"},
    {0x1F30A, "water wave"},
    {0x1F30D, "globe"},
    {0x1F30E, "globe"},
    {0x1F30F, "globe"},
    {0x1F319, "crescent moon"},
    {0x1F31F, "glowing star"},
    {0x1F320, "shooting star"},
    {0x1F324, "sun behind small cloud"},
    {0x1F327, "cloud with rain"},
    {0x1F32A, "tornado"},
    {0x1F32E, "taco"},
    {0x1F336, "hot pepper"},
    {0x1F339, "rose"},
    {0x1F33B, "sunflower"},
    {0x1F340, "four leaf clover"},
    {0x1F346, "eggplant"},
    {0x1F351, "peach"},
    {0x1F354, "hamburger"},
    {0x1F355, "pizza"},
    {0x1F357, "poultry leg"},
    {0x1F35F, "french fries"},
    {0x1F363, "sushi"},
    {0x1F366, "soft ice cream"},
    {0x1F369, "doughnut"},
    {0x1F36A, "cookie"},
    {0x1F370, "shortcake"},
    {0x1F374, "fork and knife"},
    {0x1F377, "wine glass"},
    {0x1F378, "cocktail glass"},
    {0x1F37A, "beer mug"},
    {0x1F37B, "clinking beer mugs"},
    {0x1F37E, "bottle with popping cork"},
    {0x1F37F, "popcorn"},
    {0x1F381, "wrapped gift"},
    {0x1F382, "birthday cake"},
    {0x1F383, "jack-o-lantern"},
    {0x1F384, "Christmas tree"},
    {0x1F385, "Santa Claus"},
    {0x1F388, "balloon"},
    {0x1F389, "party popper"},
    {0x1F38A, "confetti ball"},
    {0x1F393, "graduation cap"},
    {0x1F396, "military medal"},
    {0x1F399, "studio microphone"},
    {0x1F39E, "film frames"},
    {0x1F3A4, "microphone"},
    {0x1F3A7, "headphone"},
    {0x1F3A8, "artist palette"},
    {0x1F3AC, "clapper board"},
    {0x1F3AE, "video game"},
    {0x1F3AF, "bullseye"},
    {0x1F3B2, "game die"},
    {0x1F3B5, "musical note"},
    {0x1F3B6, "musical notes"},
    {0x1F3B8, "guitar"},
    {0x1F3C0, "basketball"},
    {0x1F3C1, "chequered flag"},
    {0x1F3C3, "person running"},
    {0x1F3C5, "sports medal"},
    {0x1F3C6, "trophy"},
    {0x1F3C8, "American football"},
    {0x1F3D6, "beach with umbrella"},
    {0x1F3DD, "desert island"},
    {0x1F3DE, "national park"},
    {0x1F3E0, "house"},
    {0x1F3E1, "house with garden"},
    {0x1F3F3, "white flag"},
    {0x1F3F4, "black flag"},
    {0x1F408, "cat"},
    {0x1F40D, "snake"},
    {0x1F415, "dog"},
    {0x1F41B, "bug"},
    {0x1F41D, "honeybee"},
    {0x1F427, "penguin"},
    {0x1F42C, "dolphin"},
    {0x1F433, "spouting whale"},
    {0x1F436, "dog face"},
    {0x1F43B, "bear"},
    {0x1F43C, "panda"},
    {0x1F440, "eyes"},
    {0x1F446, "backhand index pointing up"},
    {0x1F447, "backhand index pointing down"},
    {0x1F448, "backhand index pointing left"},
    {0x1F449, "backhand index pointing right"},
    {0x1F44A, "oncoming fist"},
    {0x1F44B, "waving hand"},
    {0x1F44C, "OK hand"},
    {0x1F44D, "thumbs up"},
    {0x1F44E, "thumbs down"},
    {0x1F44F, "clapping hands"},
    {0x1F450, "open hands"},
    {0x1F451, "crown"},
    {0x1F464, "bust in silhouette"},
    {0x1F468, "man"},
    {0x1F469, "woman"},
    {0x1F466, "boy"},
    {0x1F467, "girl"},
    {0x1F46A, "family"},
    {0x1F476, "baby"},
    {0x1F47B, "ghost"},
    {0x1F47D, "alien"},
    {0x1F47E, "alien monster"},
    {0x1F480, "skull"},
    {0x1F483, "woman dancing"},
    {0x1F48B, "kiss mark"},
    {0x1F48D, "ring"},
    {0x1F48E, "gem stone"},
    {0x1F490, "bouquet"},
    {0x1F494, "broken heart"},
    {0x1F495, "two hearts"},
    {0x1F496, "sparkling heart"},
    {0x1F497, "growing heart"},
    {0x1F498, "heart with arrow"},
    {0x1F499, "blue heart"},
    {0x1F49A, "green heart"},
    {0x1F49B, "yellow heart"},
    {0x1F49C, "purple heart"},
    {0x1F49D, "heart with ribbon"},
    {0x1F4A1, "light bulb"},
    {0x1F4A3, "bomb"},
    {0x1F4A5, "collision"},
    {0x1F4A6, "sweat droplets"},
    {0x1F4A8, "dashing away"},
    {0x1F4A9, "pile of poo"},
    {0x1F4AA, "flexed biceps"},
    {0x1F4AF, "hundred points"},
    {0x1F4B0, "money bag"},
    {0x1F4B8, "money with wings"},
    {0x1F4BB, "laptop"},
    {0x1F4C5, "calendar"},
    {0x1F4C8, "chart increasing"},
    {0x1F4C9, "chart decreasing"},
    {0x1F4CC, "pushpin"},
    {0x1F4CD, "round pushpin"},
    {0x1F4CE, "paperclip"},
    {0x1F4D6, "open book"},
    {0x1F4DA, "books"},
    {0x1F4DD, "memo"},
    {0x1F4DE, "telephone receiver"},
    {0x1F4E2, "loudspeaker"},
    {0x1F4E3, "megaphone"},
    {0x1F4E6, "package"},
    {0x1F4E7, "e-mail"},
    {0x1F4F1, "mobile phone"},
    {0x1F4F7, "camera"},
    {0x1F4F8, "camera with flash"},
    {0x1F4FA, "television"},
    {0x1F504, "counterclockwise arrows button"},
    {0x1F50A, "speaker high volume"},
    {0x1F50D, "magnifying glass"},
    {0x1F512, "locked"},
    {0x1F513, "unlocked"},
    {0x1F514, "bell"},
    {0x1F517, "link"},
    {0x1F518, "radio button"},
    {0x1F525, "fire"},
    {0x1F52B, "water pistol"},
    {0x1F534, "red circle"},
    {0x1F535, "blue circle"},
    {0x1F595, "middle finger"},
    {0x1F5A4, "black heart"},
    {0x1F5D1, "wastebasket"},
    {0x1F5E3, "speaking head"},
    {0x1F600, "grinning face"},
    {0x1F601, "beaming face with smiling eyes"},
    {0x1F602, "face with tears of joy"},
    {0x1F603, "grinning face with big eyes"},
    {0x1F604, "grinning face with smiling eyes"},
    {0x1F605, "grinning face with sweat"},
    {0x1F606, "grinning squinting face"},
    {0x1F607, "smiling face with halo"},
    {0x1F608, "smiling face with horns"},
    {0x1F609, "winking face"},
    {0x1F60A, "smiling face with smiling eyes"},
    {0x1F60B, "face savoring food"},
    {0x1F60D, "smiling face with heart eyes"},
    {0x1F60E, "smiling face with sunglasses"},
    {0x1F60F, "smirking face"},
    {0x1F612, "unamused face"},
    {0x1F613, "downcast face with sweat"},
    {0x1F614, "pensive face"},
    {0x1F616, "confounded face"},
    {0x1F618, "face blowing a kiss"},
    {0x1F61B, "face with tongue"},
    {0x1F61C, "winking face with tongue"},
    {0x1F61D, "squinting face with tongue"},
    {0x1F61E, "disappointed face"},
    {0x1F620, "angry face"},
    {0x1F621, "enraged face"},
    {0x1F622, "crying face"},
    {0x1F623, "persevering face"},
    {0x1F624, "face with steam from nose"},
    {0x1F625, "sad but relieved face"},
    {0x1F629, "weary face"},
    {0x1F62B, "tired face"},
    {0x1F62C, "grimacing face"},
    {0x1F62D, "loudly crying face"},
    {0x1F62E, "face with open mouth"},
    {0x1F630, "anxious face with sweat"},
    {0x1F631, "face screaming in fear"},
    {0x1F633, "flushed face"},
    {0x1F634, "sleeping face"},
    {0x1F635, "face with crossed-out eyes"},
    {0x1F637, "face with medical mask"},
    {0x1F638, "grinning cat with smiling eyes"},
    {0x1F639, "cat with tears of joy"},
    {0x1F63B, "smiling cat with heart eyes"},
    {0x1F642, "slightly smiling face"},
    {0x1F643, "upside-down face"},
    {0x1F644, "face with rolling eyes"},
    {0x1F648, "see-no-evil monkey"},
    {0x1F649, "hear-no-evil monkey"},
    {0x1F64A, "speak-no-evil monkey"},
    {0x1F64C, "raising hands"},
    {0x1F64F, "folded hands"},
    {0x1F680, "rocket"},
    {0x1F697, "automobile"},
    {0x1F6A8, "police car light"},
    {0x1F6A9, "triangular flag"},
    {0x1F6AB, "prohibited"},
    {0x1F6AD, "no smoking"},
    {0x1F6B2, "bicycle"},
    {0x1F6B6, "person walking"},
    {0x1F6D1, "stop sign"},
    {0x1F6D2, "shopping cart"},
    {0x1F90C, "pinched fingers"},
    {0x1F90D, "white heart"},
    {0x1F90E, "brown heart"},
    {0x1F910, "zipper-mouth face"},
    {0x1F911, "money-mouth face"},
    {0x1F913, "nerd face"},
    {0x1F914, "thinking face"},
    {0x1F916, "robot"},
    {0x1F917, "hugging face"},
    {0x1F918, "sign of the horns"},
    {0x1F919, "call me hand"},
    {0x1F91D, "handshake"},
    {0x1F91E, "crossed fingers"},
    {0x1F91F, "love-you gesture"},
    {0x1F921, "clown face"},
    {0x1F923, "rolling on the floor laughing"},
    {0x1F924, "drooling face"},
    {0x1F926, "person facepalming"},
    {0x1F928, "face with raised eyebrow"},
    {0x1F929, "star-struck"},
    {0x1F92A, "zany face"},
    {0x1F92B, "shushing face"},
    {0x1F92C, "face with symbols on mouth"},
    {0x1F92D, "face with hand over mouth"},
    {0x1F92E, "face vomiting"},
    {0x1F92F, "exploding head"},
    {0x1F937, "person shrugging"},
    {0x1F942, "clinking glasses"},
    {0x1F947, "first place medal"},
    {0x1F948, "second place medal"},
    {0x1F949, "third place medal"},
    {0x1F970, "smiling face with hearts"},
    {0x1F971, "yawning face"},
    {0x1F972, "smiling face with tear"},
    {0x1F973, "partying face"},
    {0x1F974, "woozy face"},
    {0x1F975, "hot face"},
    {0x1F976, "cold face"},
    {0x1F97A, "pleading face"},
    {0x1F984, "unicorn"},
    {0x1F9D0, "face with monocle"},
    {0x1F9E0, "brain"},
    {0x1F9E1, "orange heart"},
    {0x1F9F5, "thread"},
    {0x1FAE0, "melting face"},
    {0x1FAE1, "saluting face"},
    {0x1FAE3, "face with peeking eye"},
    {0x1FAF6, "heart hands"},
    {0x1FA77, "pink heart"},
};

/* What a joined second character makes of the person before it. */
static const struct {
    uint32_t c;
    const char *name;
} roles[] = {
    {0x2695, "health worker"},   {0x2696, "judge"},         {0x2708, "pilot"},
    {0x1F33E, "farmer"},         {0x1F373, "cook"},         {0x1F393, "student"},
    {0x1F3A4, "singer"},         {0x1F3A8, "artist"},       {0x1F3EB, "teacher"},
    {0x1F3ED, "factory worker"}, {0x1F4BB, "technologist"}, {0x1F4BC, "office worker"},
    {0x1F527, "mechanic"},       {0x1F52C, "scientist"},    {0x1F680, "astronaut"},
    {0x1F692, "firefighter"},    {0x1F525, "on fire"},
};

static const char *role_name(uint32_t c)
{
    for (size_t i = 0; i < LT_COUNT(roles); i++)
        if (roles[i].c == c)
            return roles[i].name;
    return NULL;
}

/* Sequences that are more than their parts. */
static const char *whole_name(uint32_t first, uint32_t last)
{
    if (first >= 0x1F466 && first <= 0x1F469 && last >= 0x1F466 && last <= 0x1F469)
        return "family";
    if (first == 0x1F3F3 && last == 0x1F308)
        return "rainbow flag";
    return first == 0x1F3F4 && last == 0x2620 ? "pirate flag" : NULL;
}

static const char *table_name(uint32_t c)
{
    size_t low = 0, high = LT_COUNT(names);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (names[middle].c == c)
            return names[middle].name;
        if (names[middle].c < c)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static void name_words(struct lt_buf *b, uint32_t c)
{
    const char *name = table_name(c);
    char character[LT_UNI_NAME_MAX];
    if (!name && lt_uni_name(c, character) > 0) {
        for (char *p = character; *p; p++)
            *p = lt_lower(*p);
        name = character;
    }
    lt_word(b, name);
}

/* "person running" becomes a man or a woman; others say it already, or need not. */
static void gender_words(struct lt_buf *b, uint32_t c)
{
    static const char person[] = "person ";
    struct lt_str said = lt_buf_str(b);
    if (!lt_str_starts(said, LT_S("person ")) || said.n >= 64)
        return;
    char rest[64];
    size_t n = said.n - (sizeof person - 1);
    memcpy(rest, said.p + sizeof person - 1, n);
    lt_buf_clear(b);
    lt_word(b, c == 0x2640 ? "woman" : "man");
    lt_word_str(b, (struct lt_str){rest, n});
}

static void second_words(struct lt_buf *b, uint32_t c)
{
    const char *role = role_name(c);
    if (role)
        lt_word(b, role);
    else if (c == 0x2640 || c == 0x2642)
        gender_words(b, c);
    else
        name_words(b, c);
}

/* Tokens of one emoji: the character, its modifiers, and whatever a joiner ties to it. */
static size_t sequence_end(const struct lt_desk *d, size_t i, bool *joined)
{
    size_t at = i + 1;
    *joined = false;
    for (;;) {
        const struct lt_tok *t = lt_tok_at(d, at);
        if (is_modifier(t->c))
            at++;
        else if (t->c == 0x200D && is_emoji(lt_tok_at(d, at + 1)->c)) {
            at += 2;
            *joined = true;
        } else
            return at;
    }
}

static size_t read_flag(struct lt_desk *d, size_t i)
{
    uint32_t a = lt_tok_at(d, i)->c, z = lt_tok_at(d, i + 1)->c;
    if (!is_flag_letter(a) || !is_flag_letter(z))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    char code[] = {(char)('A' + (a - 0x1F1E6)), (char)('A' + (z - 0x1F1E6)), '\0'};
    lt_word(b, "flag");
    lt_word(b, code);
    return lt_say_words(d, i, i + 2);
}

/* How many more of the same emoji follow, spaces between them or not; where they end. */
static size_t repeats_end(const struct lt_desk *d, size_t i, size_t to)
{
    for (;;) {
        bool joined;
        size_t next = lt_skip_space(d, to);
        if (!lt_is_mark(d, next, lt_tok_at(d, i)->c))
            return to;
        to = sequence_end(d, next, &joined);
    }
}

size_t lt_normal_emoji(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->c < 0x80 || d->lang != &lt_en_normal)
        return 0;
    if (t->c == 0x200D || is_modifier(t->c))
        return 1; /* left over: the key cap of a digit, a selector after a sign */
    if (!is_emoji(t->c))
        return 0;
    size_t flag = read_flag(d, i);
    if (flag)
        return flag;
    bool joined;
    size_t to = sequence_end(d, i, &joined);
    struct lt_buf *b = lt_say_begin(d);
    const char *whole = joined ? whole_name(t->c, lt_tok_at(d, to - 1)->c) : NULL;
    if (whole) {
        lt_word(b, whole);
        return lt_say_words(d, i, repeats_end(d, i, to));
    }
    name_words(b, t->c);
    /* a joined sequence is one person or thing; the second character says which: "woman technologist" */
    for (size_t k = i + 1; joined && k + 1 < to; k++)
        if (lt_tok_at(d, k)->c == 0x200D)
            second_words(b, lt_tok_at(d, k + 1)->c);
    if (b->n == 0)
        return 0;
    return lt_say_words(d, i, repeats_end(d, i, to));
}
