/* lang/en/shorthand.c - what reporters, traders, cooks and nurses shorten: "y/y", "25 bps", "R-Ky.", "Rev.
 * B", "373 K", "180C", "every six hours" as "q6h", winds by the letters of the compass. */
#include "lang/en/en.h"

#include "lang/desk/letters.h"
#include "lang/desk/match.h"

#include <string.h>

/* --- numbers with a sign that means something else elsewhere --- */

static size_t say_counted(struct lt_desk *d, const struct lt_match *m, const char *forms)
{
    struct lt_num n;
    struct lt_buf *b = lt_say_begin(d);
    lt_scan_number(d, m->at[0], false, &n);
    lt_say_number(d, b, &n, (struct lt_form){0});
    bool one = lt_plural(d, &n) == 0 || lt_is_attribute(d, m->from, m->to);
    lt_word_str(b, lt_forms_pick(forms, one ? 0 : 1));
    return lt_say_words(d, m->from, m->to);
}

/* Rates move by hundredths of a percent; a line carries at least 300 bits a second. */
static size_t say_basis_points(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    lt_scan_number(d, m->at[0], false, &n);
    return n.n_whole < 3 || (n.n_whole == 3 && n.whole[0] < '3')
               ? say_counted(d, m, "basis point|basis points")
               : 0;
}

/* "200 bp" is also a length of DNA: only where a rate moves. */
static size_t say_moved_points(struct lt_desk *d, const struct lt_match *m)
{
    return lt_is_word_in(d, lt_before(d, m->from),
                         "by|up|down|fell|rose|gained|lost|added|shed|dropped|climbed|another|further")
               ? say_counted(d, m, "basis point|basis points")
               : 0;
}

/* "4.2 K", "reached 373 K": nothing is counted by the thousand there, for no noun follows. */
static size_t say_kelvin(struct lt_desk *d, const struct lt_match *m)
{
    size_t behind = lt_skip_space(d, m->to);
    bool noun = lt_is_kind(d, behind, LT_TOK_WORD) &&
                !lt_is_word_in(d, behind,
                               "and|or|in|at|to|for|with|by|while|when|is|was|the|on|from|than|but|are|were|"
                               "under|over|above|below|until|before|after|as");
    return noun ? 0 : say_counted(d, m, "kelvin|kelvin");
}

/* An oven's heat, or the weather's: a multiple of five, for there are also "rooms up to 12C". */
static size_t say_heat(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 0);
    const char *forms = lt_is_word(d, m->at[1], "C") ? "degree Celsius|degrees Celsius"
                                                     : "degree Fahrenheit|degrees Fahrenheit";
    bool stands = lt_is_mark(d, m->from - 1, '/') || lt_is_mark(d, m->to, '/');
    bool said =
        lt_is_word_in(d, lt_before(d, m->from),
                      "at|to|of|until|around|about|above|below|over|under|reach|reaches|reached|hit|hits|"
                      "oven|heat|bake|preheat|temperature|temperatures|highs|lows|nearly|minus");
    return n % 5 == 0 && n >= 30 && (stands || said) ? say_counted(d, m, forms) : 0;
}

/* "about 3m men": after such a word a length has no plural noun after it. */
static size_t say_millions(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_num n;
    lt_scan_number(d, m->at[0], false, &n);
    if (n.n_whole > 3)
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_say_number(d, b, &n, (struct lt_form){0});
    lt_word(b, "million");
    return lt_say_words(d, m->from, m->to);
}

/* "q6h": how often a medicine is taken. */
static size_t say_every(struct lt_desk *d, const struct lt_match *m)
{
    int n = lt_match_int(d, m, 1);
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "every");
    if (n > 1)
        lt_say_int(d, b, n, (struct lt_form){0});
    lt_word(b, n > 1 ? "hours" : "hour");
    return lt_say_words(d, m->from, m->to);
}

static size_t say_named(struct lt_desk *d, const struct lt_match *m)
{
    return say_counted(d, m, m->row->words);
}

/* "22.4 ppg": by game; "10 RPG titles" are another thing. */
static size_t say_by_game(struct lt_desk *d, const struct lt_match *m)
{
    return lt_tok_at(d, m->to - 1)->shape == LT_SHAPE_LOWER ? say_named(d, m) : 0;
}

/* "1/2000 s", "1/500th of a second": how long a shutter is open. */
static size_t say_shutter(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "one");
    lt_en_number(d, b, lt_digits_trim(lt_match_text(d, m, 2)), true);
    lt_word(b, m->row->words);
    return lt_say_words(d, m->from, m->to);
}

/* "802.11ac": "eight oh two dot eleven AC". */
static size_t say_wireless(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "eight oh two dot eleven");
    if (m->n > 3)
        lt_spell(d, b, lt_match_text(d, m, 3));
    return lt_say_words(d, m->from, m->to);
}

/* "3-in-1": no inches. */
static size_t say_in(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    lt_say_int(d, b, lt_match_int(d, m, 0), (struct lt_form){0});
    lt_word(b, "in");
    lt_say_int(d, b, lt_match_int(d, m, 4), (struct lt_form){0});
    return lt_say_words(d, m->from, m->to);
}

/* "County Road 600S": the number and a point of the compass. */
static size_t say_road(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase points[] = {{"N", "North"}, {"S", "South"}, {"E", "East"}, {"W", "West"}};
    for (size_t k = 0; k < LT_COUNT(points); k++) {
        if (!lt_str_eqz(lt_match_text(d, m, 1), points[k].written))
            continue;
        struct lt_buf *b = lt_say_begin(d);
        d->lang->model_number(d, b, lt_match_text(d, m, 0));
        lt_word(b, points[k].spoken);
        return lt_say_words(d, m->from, m->to);
    }
    return 0;
}

/* "rose 1.3 pc": per cent, as British papers have it; a "12 pc set" is of pieces. */
static size_t say_percent(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_tok_at(d, m->to - 1)->shape != LT_SHAPE_LOWER ||
        lt_is_word_in(d, lt_skip_space(d, m->to), "set|sets|pack|packs|kit|kits|puzzle|lot|box|case|cases"))
        return 0; /* "lost 3 PC games" */
    return say_counted(d, m, "percent|percent");
}

/* "142b Baker Street": a house is said as a model is. */
static size_t say_house(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_buf *b = lt_say_begin(d);
    d->lang->model_number(d, b, lt_match_text(d, m, 0));
    lt_spell(d, b, lt_match_text(d, m, 1));
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_traded[] = {
    {"^", "1 / #2-5 _? s|sec|secs $", "at 1/2000 s", say_shutter, "of a second"},
    {"^", "1 / #3-5 !_ th $", "a 1/500th share", say_shutter, NULL},
    {"^", "1 / #3-5 > _ of", "1/500 of it", say_shutter, NULL},
    {"^", "#1-2 - in - #1-2 $", "a 3-in-1 charger", say_in, NULL},
    {"^ <!$ <!€ <!£", "802 . 11 a|b|g|n|p|s|ac|ad|ah|ax|ay|be $", "802.11ac Wi-Fi", say_wireless, NULL},
    {"^ <<IEEE", "802 . 11 $", "by IEEE 802.11", say_wireless, NULL},
    {"^", "802 . 11 $ > _ wireless|wi|wifi|standard|standards|network|networks|protocol|family|devices",
     "the 802.11 standard", say_wireless, NULL},
    {"^ <<road|rd|cr|route|highway|hwy", "#1-5 A-Z $", "on County Road 600S", say_road, NULL},
    {"^ <<of|at|to|about|near|around|than <<winds|wind|gusts|gusting|gust|speed|speeds|sustained",
     "N _? kt|kts $", "winds of 45 kt", say_named, "knot|knots"},
    {"^", "N _? kt > _ winds|wind|gusts|breeze|headwind|tailwind|crosswind", "a 20 kt wind", say_named,
     "knot|knots"},
    {"^ <<up|down|by|rose|fell|grew|gained|lost|added|climbed|dropped|slipped|jumped|(", "N _? pc $",
     "shares rose 1.3 pc", say_percent, NULL},
    {"<(", "N _ pc > )", "it rose (1.30 pc)", say_percent, NULL},
    {"^ <<at|flat|no|number|unit|room|lot|house|of", "#3 a-d $", "at 142b, upstairs", say_house, NULL},
    {"^", "#3 a-d > _ T", "142b Baker Street", say_house, NULL},
    {"^", "N _? pts $", "up 312 pts", say_named, "point|points"},
    {"^", "N _? ppg $", "he averaged 22.4 ppg", say_by_game, "point per game|points per game"},
    {"^", "N _? rpg $", "and 8.1 rpg", say_by_game, "rebound per game|rebounds per game"},
    {"^", "N _? apg $", "and 5.4 apg", say_by_game, "assist per game|assists per game"},
    {"^", "N _? bbls $", "400 bbls a day", say_named, "barrel|barrels"},
    {"^", "N _? bps $", "rates rose 25 bps", say_basis_points, NULL},
    {"^", "N _? bp $", "down by 5 bp", say_moved_points, NULL},
    {"^ <!$ <<at|to|near|below|above|reach|reached|reaches|about|around|and|from|or|between", "N _ K-K $",
     "it boils at 4.2 K", say_kelvin, NULL},
    {"^ <!$ <<of <<temperature|temperatures", "N _ K-K $", "a temperature of 4 K", say_kelvin, NULL},
    {"^", "#2-3 C-C $", "bake at 180C", say_heat, NULL},
    {"^", "#2-3 F-F $", "heated to 350F", say_heat, NULL},
    {"^ <<some|about|around|nearly|almost|roughly|over|than",
     "N m-m > _ people|men|women|families|voters|birds|"
     "animals|trees|adults|migrants|refugees|soldiers|Americans|Britons|barrels|tonnes|tons|hectares|doses",
     "some 3m men left", say_millions, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* --- a politician's party and state --- */

/* What the tables of short forms have no row for: letters that are words elsewhere, and names that are short.
 */
static const struct lt_phrase states[] = {
    {"HI", "Hawaii"},     {"IN", "Indiana"},    {"LA", "Louisiana"}, {"MA", "Massachusetts"},
    {"ME", "Maine"},      {"OH", "Ohio"},       {"OK", "Oklahoma"},  {"OR", "Oregon"},
    {"Alaska", "Alaska"}, {"Hawaii", "Hawaii"}, {"Idaho", "Idaho"},  {"Iowa", "Iowa"},
    {"Maine", "Maine"},   {"Ohio", "Ohio"},     {"Texas", "Texas"},  {"Utah", "Utah"},
    {NULL, NULL},
};

static const struct lt_abbr *const tables[] = {lt_en_abbrs, lt_en_bares};

/* What stands after a comma in a table is a place. */
static bool is_state(const char *name)
{
    for (const struct lt_phrase *p = states; p->written; p++)
        if (strcmp(p->spoken, name) == 0)
            return true;
    for (size_t k = 0; k < LT_COUNT(tables); k++)
        for (const struct lt_abbr *a = tables[k]; a->written; a++)
            if (a->when == LT_AFTER_COMMA && strcmp(a->spoken, name) == 0)
                return true;
    return false;
}

static const char *state_name(struct lt_str s)
{
    for (const struct lt_phrase *p = states; p->written; p++)
        if (lt_str_eqz(s, p->written))
            return p->spoken;
    for (size_t k = 0; k < LT_COUNT(tables); k++)
        for (const struct lt_abbr *a = tables[k]; a->written; a++)
            if (lt_str_eqz(s, a->written) && is_state(a->spoken))
                return a->spoken;
    return NULL;
}

/* "(R-Ky.)", ", D-Texas,": the party and the state; "D-N.Y." has a letter a state's word. */
static size_t say_member(struct lt_desk *d, const struct lt_match *m)
{
    size_t before = lt_before(d, m->from), end = m->at[3];
    struct lt_str s = lt_match_text(d, m, 2);
    char letters[2];
    if (m->n > 3 && s.n == 1) {
        letters[0] = s.p[0];
        letters[1] = lt_match_text(d, m, 4).p[0];
        s = (struct lt_str){letters, sizeof letters};
        end = m->at[5];
    }
    const char *state = state_name(s);
    if (!state || !strchr("RDI", (int)lt_tok_at(d, m->from)->c) ||
        (!lt_is_mark(d, before, '(') && !lt_is_mark(d, before, ',')))
        return 0;
    if (lt_is_mark(d, end, '.') && !lt_is_last(d, end))
        end++;
    struct lt_buf *b = lt_say_begin(d);
    uint32_t party = lt_tok_at(d, m->from)->c;
    lt_word(b, party == 'R' ? "Republican" : party == 'D' ? "Democrat" : "independent");
    lt_word(b, state);
    return lt_say_words(d, m->from, end);
}

/* --- short words --- */

/* "on Wed.", where no date follows: the tables of short forms have those. Elsewhere these may be words. */
static size_t say_weekday(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase days[] = {
        {"Mon", "Monday"}, {"Tue", "Tuesday"},  {"Wed", "Wednesday"}, {"Thu", "Thursday"},
        {"Fri", "Friday"}, {"Sat", "Saturday"}, {"Sun", "Sunday"},
    };
    /* "bought by Sun.", "a Sun. It shines" */
    bool agent = lt_is_word_in(d, lt_before(d, m->from), "by|from|a|before|after");
    for (size_t k = 0; k < LT_COUNT(days) - agent; k++) {
        if (!lt_str_eqz(lt_match_text(d, m, 0), days[k].written))
            continue;
        bool stays = lt_is_last(d, m->to - 1) || lt_is_name(d, lt_skip_space(d, m->to));
        return lt_say_text(d, days[k].spoken, m->from, m->to - stays);
    }
    return 0;
}

static size_t say_wind(struct lt_desk *d, const struct lt_match *m)
{
    static const struct lt_phrase points[] = {
        {"N", "north"},
        {"S", "south"},
        {"E", "east"},
        {"W", "west"},
        {"NE", "northeast"},
        {"NW", "northwest"},
        {"SE", "southeast"},
        {"SW", "southwest"},
        {"NNE", "north northeast"},
        {"NNW", "north northwest"},
        {"SSE", "south southeast"},
        {"SSW", "south southwest"},
        {"ENE", "east northeast"},
        {"ESE", "east southeast"},
        {"WNW", "west northwest"},
        {"WSW", "west southwest"},
    };
    for (size_t k = 0; k < LT_COUNT(points); k++)
        if (lt_str_eqz(lt_match_text(d, m, 0), points[k].written))
            return lt_say_text(d, points[k].spoken, m->from, m->from + 1);
    return 0;
}

/* "Lt Gen Mark Smith", "Col Jones": a rank without its full stop. */
static size_t say_rank(struct lt_desk *d, const struct lt_match *m)
{
    const struct lt_tok *rank = lt_tok_at(d, m->from);
    bool titled = rank->shape == LT_SHAPE_TITLE && lt_is_name(d, m->to + 1);
    return titled ? lt_say_text(d, m->row->words, m->from, m->to) : 0;
}

/* "Jane Roe, MD, PhD": a degree before another one, and no state. */
static size_t say_degree(struct lt_desk *d, const struct lt_match *m)
{
    if (lt_tok_at(d, m->from)->shape != LT_SHAPE_UPPER)
        return 0;
    lt_spell(d, lt_say_begin(d), lt_match_text(d, m, 0));
    return lt_say_words(d, m->from, m->to);
}

/* "FY20-22", "FY2019-20": the dash is "to". */
static size_t say_fiscal(struct lt_desk *d, const struct lt_match *m)
{
    struct lt_str first = lt_match_text(d, m, 1), last = lt_match_text(d, m, 3);
    int from = lt_match_int(d, m, 1) % 100, to = lt_match_int(d, m, 3) % 100;
    if (from >= to || (last.n == 4 && first.n == 2))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_word(b, "FY");
    lt_say_year(d, b, first);
    lt_word(b, "to");
    lt_say_year(d, b, last);
    return lt_say_words(d, m->from, m->to);
}

/* "A/C", "P/E", "I/O": the letters, without a slash between them. */
static size_t say_letter_pair(struct lt_desk *d, const struct lt_match *m)
{
    static const char pairs[] = "AC|PE|QA|BP|LC|OP";
    char both[2] = {lt_match_text(d, m, 0).p[0], lt_match_text(d, m, 2).p[0]};
    if (!lt_forms_have(pairs, (struct lt_str){both, 2}))
        return 0;
    struct lt_buf *b = lt_say_begin(d);
    lt_spell(d, b, (struct lt_str){both, 2});
    return lt_say_words(d, m->from, m->to);
}

const struct lt_pattern lt_en_shorthand[] = {
    {"^", "y / y $", "up 3% y/y", NULL, "year on year"},
    {"^", "q / q $", "up 3% q/q", NULL, "quarter on quarter"},
    {"^", "m / m $", "up 3% m/m", NULL, "month on month"},
    {"^", "w / w $", "up 3% w/w", NULL, "week on week"},
    {"^", "yoy $", "up 3% yoy", NULL, "year on year"},
    {"^", "qoq $", "up 3% qoq", NULL, "quarter on quarter"},
    {"^ <<%", "mom $", "up 3% mom", NULL, "month on month"},
    {"<<#|-", "y / o $", "a 35 y/o man", NULL, "year old"},
    {"^", "w / c > _", "w/c 12 May", NULL, "week commencing"},
    {"^", "w / e > _ #", "w/e 12 May", NULL, "week ending"},
    {"^", "c / o > _", "c/o Jane Roe", NULL, "care of"},
    {"^", "n / a $", "the price is n/a", NULL, "not applicable"},
    {"^", "A-Z / A-Z $", "the A/C is on", say_letter_pair, NULL},
    {"^", "q # h $", "one tablet q6h", say_every, NULL},
    {"^", "R-R - T", "Rand Paul (R-Ky.)", say_member, NULL},
    {"^", "D-D - T", "Jon Tester, D-Mont., said", say_member, NULL},
    {"^", "I-I - T", "Angus King (I-Maine)", say_member, NULL},
    {"^", "R-R - U2", "Ted Cruz (R-TX)", say_member, NULL},
    {"^", "D-D - U2", "Amy Klobuchar (D-MN)", say_member, NULL},
    {"^", "I-I - U2", "Bernie Sanders (I-VT)", say_member, NULL},
    {"^", "A-Z - W-W . Va", "Joe Manchin, D-W.Va., said", say_member, NULL},
    {"^", "R-R - A-Z . A-Z", "Elise Stefanik, R-N.Y., said", say_member, NULL},
    {"^", "D-D - A-Z . A-Z", "Chuck Schumer, D-N.Y., said", say_member, NULL},
    {"^", "op - ed $", "an op-ed. It", NULL, "op-ed"},
    {"^", "Rt . > _ Hon", "the Rt. Hon. Jane Roe", NULL, "Right"},
    {"<<,", "MD|MS|MA|PA > , _ PhD|RD|RDN|MPH|MBA|MHA|MSc|MSW|JD|LDN|FACP|FAAP|FACS|DrPH|ScD|PsyD|CDN",
     "Jane Roe, MD, PhD, says", say_degree, NULL},
    {"<<,", "MD|MS|MA|PA > , _ Ph . D", "Jane Roe, MD, Ph.D., says", say_degree, NULL},
    {"^", "FY #2 ~ #2 $", "over FY20-22", say_fiscal, NULL},
    {"^", "FY #4 ~ #2 $", "over FY2019-20", say_fiscal, NULL},
    {"^", "FY #4 ~ #4 $", "over FY2019-2021", say_fiscal, NULL},
    {"^",
     "est . > _ "
     "time|times|cost|costs|value|delivery|arrival|budget|population|reading|total|revenue|weight|price|wait|"
     "completion|duration|damage",
     "est. time: 2 hrs", NULL, "estimated"},
    {"<<!W", "ed . > _ note", "Ed. note: see below", NULL, "editor's"},
    {"^", "jr . > _ high|college|varsity|year|class|prom|doctor|partner", "at jr. high", NULL, "junior"},
    {"^", "sr . > _ year|citizen|citizens|class|prom|center|editor|vice|living|partner", "his sr. year", NULL,
     "senior"},
    {"^ <<on|this|next|last|every|each|until|till|since|a|before|after|late|early", "T . ",
     "due on Fri. at five", say_weekday, NULL},
    {"^ <<by|from", "T . ", "due by Fri. at five", say_weekday, NULL},
    {"^", "Rev . > _ A-Z !.", "see Rev. B of the plan", NULL, "revision"},
    {"^", "Rev . > _ #", "see Rev. 2 of the plan", NULL, "revision"},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Those that may have a space after them. */
static const struct lt_pattern apart[] = {
    {"^", "yoy $", "up 3% yoy", NULL, "year on year"},
    {"^", "qoq $", "up 3% qoq", NULL, "quarter on quarter"},
    {"^ <<%", "mom $", "up 3% mom", NULL, "month on month"},
    {"^", "Rt > _ Hon", "the Rt Hon Jane Roe", NULL, "Right"},
    {"^ <<Rt", "Hon !. > _ T", "the Rt Hon Jane Roe", NULL, "Honorable"},
    {"^ <<Lt|Maj|Brig", "Gen > _ T", "Lt Gen Mark Smith", say_rank, "General"},
    {"^ <<Lt|Wing", "Col > _ T", "Lt Col Jane Smith", say_rank, "Colonel"},
    {NULL, NULL, NULL, NULL, NULL},
};

const struct lt_pattern lt_en_winds[] = {
    {"<<wind|winds|breeze|breezes|gusts|swell|heading", "U > _", "winds NW at ten", say_wind, NULL},
    {"<<mile|miles|mi|km|kilometers|kilometres|meters|metres|feet|yards|blocks|block|nm", "A-Z > _ of",
     "45 miles N of Reno", say_wind, NULL},
    {"<<mile|miles|mi|km|kilometers|kilometres|meters|metres|feet|yards|blocks|block|nm",
     "NE|NW|SE|SW|NNE|NNW|SSE|SSW|ENE|ESE|WNW|WSW > _ of", "45 miles NE of Reno", say_wind, NULL},
    {"<<rode|drove|headed|sailed|flew|walked|turned|moved|moving|marched|travelled|traveled|tracking|drifted",
     "NE|NW|SE|SW|NNE|NNW|SSE|SSW|ENE|ESE|WNW|WSW $", "he rode NW along the river", say_wind, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* One to three capitals that are points of the compass. */
static bool may_be_point(const struct lt_tok *t)
{
    return (t->n == 1 || t->shape == LT_SHAPE_UPPER) &&
           (t->c == 'N' || t->c == 'S' || t->c == 'E' || t->c == 'W');
}

/* Nearly all words are longer, or have a space after them. */
size_t lt_en_read_shorthand(struct lt_desk *d, size_t i)
{
    const struct lt_tok *t = &d->tok[i];
    if (t->n > 3)
        return 0;
    size_t said = may_be_point(t) ? lt_match_say(d, i, lt_en_winds) : 0;
    if (said || !lt_is_kind(d, i + 1, LT_TOK_SPACE))
        return said ? said : lt_match_say(d, i, lt_en_shorthand);
    return t->c < 0x80 && strchr(t->n == 3 ? "yqmYQMHGC" : "R", (int)t->c) ? lt_match_say(d, i, apart) : 0;
}
