/* script/policy.c - see policy.h. Audio editions of articles read the headline, the standfirst, the author
 * and the text, and leave out what only serves the eye: pictures with their captions and credits, code,
 * footnotes. So does this table; a reader who wants more says so with the options. */
#include "script/policy.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "script/sentence/scan.h"

/* clang-format off */
static const struct lt_policy policies[LT_ROLES] = {
    /*                     spoken  manner              intro                  before after  part   why not */
    [LT_ROLE_TITLE]       = {true,  LT_MANNER_TITLE,   LT_INTRO_NONE,            0,  1000, true,  "a title"},
    [LT_ROLE_SUBTITLE]    = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,            0,   800, false, "a subtitle"},
    [LT_ROLE_BYLINE]      = {true,  LT_MANNER_PLAIN,   LT_INTRO_BY,              0,  1000, false, "a byline"},
    [LT_ROLE_DATELINE]    = {false, LT_MANNER_PLAIN,   LT_INTRO_NONE,            0,   700, false,
                             "date and place of publication are in the file's tags"},
    [LT_ROLE_HEADING]     = {true,  LT_MANNER_HEADING, LT_INTRO_NONE,         1200,   700, true,  "a heading"},
    [LT_ROLE_PARAGRAPH]   = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,            0,   650, false, "a paragraph"},
    [LT_ROLE_ITEM]        = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,            0,   450, false, "a list item"},
    [LT_ROLE_QUOTE]       = {true,  LT_MANNER_QUOTE,   LT_INTRO_NONE,          600,   700, false, "a quotation"},
    [LT_ROLE_PULLQUOTE]   = {false, LT_MANNER_QUOTE,   LT_INTRO_NONE,          600,   700, false,
                             "a pull quote repeats the text"},
    [LT_ROLE_CAPTION]     = {false, LT_MANNER_ASIDE,   LT_INTRO_CAPTION,       600,   700, false,
                             "a caption is for those who see the picture"},
    [LT_ROLE_CREDIT]      = {false, LT_MANNER_ASIDE,   LT_INTRO_CREDIT,        300,   700, false, "a picture credit"},
    [LT_ROLE_ALT]         = {false, LT_MANNER_ASIDE,   LT_INTRO_PICTURE,       600,   700, false,
                             "the description of a picture"},
    [LT_ROLE_TABLE_ROW]   = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,            0,   450, false, "a row of a table"},
    [LT_ROLE_CODE]        = {false, LT_MANNER_ASIDE,   LT_INTRO_CODE,          500,   700, false,
                             "code is for the eye"},
    [LT_ROLE_FORMULA]     = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,          300,   400, false, "a formula"},
    [LT_ROLE_NOTE]        = {false, LT_MANNER_ASIDE,   LT_INTRO_NOTE,          500,   600, false,
                             "a note"},
    [LT_ROLE_RATING]      = {true,  LT_MANNER_PLAIN,   LT_INTRO_NONE,          500,   700, false, "a rating"},
    [LT_ROLE_EMBED]       = {true,  LT_MANNER_QUOTE,   LT_INTRO_NONE,          600,   700, false, "an embedded post"},
    [LT_ROLE_BIO]         = {true,  LT_MANNER_ASIDE,   LT_INTRO_ABOUT_AUTHOR, 1500,   700, true,
                             "about the author"},
    [LT_ROLE_BOILERPLATE] = {false, LT_MANNER_ASIDE,   LT_INTRO_NONE,          500,   600, false,
                             "not part of the article"},
};

static const int pauses_ms[LT_PAUSES] = {
    [LT_PAUSE_SPACE] = 60,       [LT_PAUSE_COMMA] = 120,      [LT_PAUSE_CLAUSE] = 150,
    [LT_PAUSE_COLON] = 220,      [LT_PAUSE_SEMICOLON] = 250,  [LT_PAUSE_DASH] = 200,
    [LT_PAUSE_VERSE] = 280,      [LT_PAUSE_FULL_STOP] = 350,  [LT_PAUSE_QUESTION] = 400,
    [LT_PAUSE_EXCLAMATION] = 370, [LT_PAUSE_ELLIPSIS] = 500,
};
/* clang-format on */

const struct lt_policy *lt_policy_of(enum lt_role role)
{
    return &policies[role < LT_ROLES ? role : LT_ROLE_PARAGRAPH];
}

bool lt_policy_has_by(struct lt_str byline, size_t *name_at)
{
    size_t sure = lt_lang_prefix_any(byline, LT_WORDS_BY),
           other = lt_lang_prefix_any(byline, LT_WORDS_BY_SHORT);
    size_t posted = lt_lang_prefix_any(byline, LT_WORDS_POSTED);
    size_t n = sure > other ? sure : other;
    n = posted > n ? posted : n;
    bool more = n && n + 1 < byline.n && byline.p[n] == ' ';
    *name_at = more ? n + 1 : 0;
    return more;
}

int lt_policy_pause_ms(enum lt_pause pause)
{
    return pauses_ms[pause];
}

static const struct {
    uint32_t c;
    enum lt_pause pause;
} last_marks[] = {
    {'!', LT_PAUSE_EXCLAMATION}, {0xFF01, LT_PAUSE_EXCLAMATION}, {'?', LT_PAUSE_QUESTION},
    {0x61F, LT_PAUSE_QUESTION},  {0xFF1F, LT_PAUSE_QUESTION},    {':', LT_PAUSE_COLON},
    {';', LT_PAUSE_SEMICOLON},
};

enum lt_pause lt_policy_pause_after(struct lt_str sentence)
{
    size_t at = sentence.n;
    uint32_t c = 0;
    enum lt_sign sign = LT_SIGN_SPACE;
    while (at > 0 && (sign == LT_SIGN_CLOSING || sign == LT_SIGN_QUOTE || sign == LT_SIGN_SPACE))
        sign = lt_sign_of(c = lt_utf8_prev(sentence, &at));
    for (size_t i = 0; i < LT_COUNT(last_marks); i++)
        if (last_marks[i].c == c)
            return last_marks[i].pause;
    bool dots = c == '.' && at > 0 && sentence.p[at - 1] == '.';
    return dots || sign == LT_SIGN_ELLIPSIS ? LT_PAUSE_ELLIPSIS : LT_PAUSE_FULL_STOP;
}
