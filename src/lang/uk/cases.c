/* lang/uk/cases.c - Ukrainian: the case that the word before a number asks for; years, centuries and hours in
 * it. */
#include "lang/uk/uk.h"

#include "lang/slavic/eras.h"

static const struct lt_slavic_asker askers[] = {
    {"в|у|о|об|при", LT_LOC},
    {"між|перед|над|під", LT_INS},
    {"з|із|зі|до|від|після|близько|протягом|упродовж|станом|початку|початок|початком|кінця|кінець|кінці|"
     "наприкінці|"
     "середини|середина|середині|половини|половина|половині|влітку|навесні|восени|взимку|літа|весни|осені|"
     "зими",
     LT_GEN},
    {"січень|січня|січні|лютий|лютого|лютому|березень|березня|березні|квітень|квітня|квітні|травень|травня|"
     "травні|"
     "червень|червня|червні|липень|липня|липні|серпень|серпня|серпні|вересень|вересня|вересні|жовтень|жовтня|"
     "жовтні|листопад|листопада|листопаді|грудень|грудня|грудні",
     LT_GEN},
    {NULL, LT_NOM},
};

uint8_t lt_uk_preposition_case(const struct lt_desk *d, size_t before)
{
    return lt_slavic_asked_case(d, before, askers);
}

const struct lt_slavic_eras lt_uk_eras = {
    .years = {"рік|року|року|роком|році", "роки|років|рокам|роками|роках", "р", "рр|р.р", LT_MASCULINE},
    .centuries = {"століття|століття|століттю|століттям|столітті",
                  "століття|століть|століттям|століттями|століттях", "ст|століть", "стст", LT_NEUTER},
    .askers = askers,
    .not_nouns = "це|було|стало|почалося|настало|минуло|але|коли|тобто|лише|тільки|також|весь|все|ціле|наше|"
                 "саме|навіть",
    .before_short = "у|в|до|з|після|від",
    .in_year = "році|року",
    .era_words = "до|н",
    .before_bare = "в|у|з|із|до|від|після|близько|на|протягом",
    .after_bare = "і|й|та|а|але|по|до|в|у|на|з|він|вона|вони|був|була|було|були|року|стала|став|коли|к|із",
    .century_links = "і|й|та|або|до|по",
};

void lt_uk_say_hour(const struct lt_desk *d, struct lt_buf *b, const struct lt_time *t, uint8_t kase)
{
    static const char hour[] = "година|години|годині|годиною|годині|годину";
    lt_say_nth(d, b, t->hour, (struct lt_form){LT_FEMININE, kase});
    if (t->minute <= 0) {
        lt_word_str(b, lt_forms_pick(hour, kase));
        return;
    }
    if (t->minute < 10)
        lt_word(b, d->lang->digits[0]);
    lt_say_int(d, b, t->minute, (struct lt_form){LT_FEMININE, LT_NOM});
}
