/* read/clues.c - see clues.h: what a line is by its shape and by the words it has. */
#include "read/clues.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "read/date.h"

#include <string.h>

/* The last character that is no closing quote or bracket. */
static uint32_t last_sign(struct lt_str s)
{
    size_t at = s.n;
    uint32_t c = 0;
    while (at > 0) {
        c = lt_utf8_prev(s, &at);
        if (c != '"' && c != '\'' && c != '*' && c != '_' && !lt_uni_is_closing(c) && !lt_uni_is_space(c) &&
            c != 0x201C && c != 0x2018)
            return c;
    }
    return c;
}

bool lt_clue_ends_period(struct lt_str s)
{
    uint32_t c = last_sign(s);
    return c == '.' || c == 0x2026 || c == 0x3002 || c == 0xFF0E || c == 0x964 || c == 0x6D4;
}

bool lt_clue_ends_sentence(struct lt_str s)
{
    uint32_t c = last_sign(s);
    return lt_clue_ends_period(s) || c == '!' || c == '?' || c == 0xFF01 || c == 0xFF1F || c == 0x61F ||
           c == 0x37E || c == 0x203D;
}

bool lt_clue_all_caps(struct lt_str s)
{
    size_t capitals = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (lt_uni_is_lower(c))
            return false;
        capitals += lt_uni_is_upper(c);
    }
    return capitals >= 2;
}

bool lt_clue_quoted(struct lt_str s)
{
    uint32_t c = lt_utf8_peek(s, 0);
    return c == '"' || c == 0x201C || c == 0x201E || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300E ||
           c == 0x2014 || c == 0x2013 || c == 0x2015;
}

size_t lt_clue_words(struct lt_str s)
{
    size_t words = 0;
    for (size_t i = 0; i < s.n; i++)
        words += s.p[i] != ' ' && (i == 0 || s.p[i - 1] == ' ');
    return words;
}

bool lt_clue_date(struct lt_str s, char iso[static 11])
{
    iso[0] = 0;
    if (s.n > 90)
        return false;
    for (int i = 0; i < 3; i++) { /* "Published on: Monday, 3 March" */
        size_t len = lt_lang_prefix_any(s, LT_WORDS_DATE_CUES);
        if (len == 0)
            break;
        s = lt_str_trim(lt_str_from(s, len));
        if (s.n && s.p[0] == ':')
            s = lt_str_trim(lt_str_from(s, 1));
    }
    return lt_date_line(s, iso);
}

bool lt_clue_dated(struct lt_str s)
{
    char iso[11];
    return lt_date_within(s, LT_DATE_DAY_FIRST, iso);
}

bool lt_clue_reading_time(struct lt_str s)
{
    return s.n <= 60 && lt_clue_words(s) >= 2 && lt_clue_words(s) <= 6 &&
           lt_lang_holds_any(s, LT_WORDS_MINUTES) && lt_lang_holds_any(s, LT_WORDS_READING);
}

/* They say so in every language. */
static const char credit_signs[] = "©|(c)|getty images|via getty";

static const char agencies[] =
    "getty|reuters|afp|ap photo|ap images|shutterstock|alamy|unsplash|pexels|istock|wikimedia|"
    "flickr|epa|dpa|imago|ansa|efe|magnum|corbis|everett|pixabay|adobe stock";

bool lt_clue_credit(struct lt_str s)
{
    if (s.n > 200 || s.n == 0)
        return false;
    if (s.p[0] == '(' || s.p[0] == '[')
        s = lt_str_from(s, s.n > 3 && (s.p[1] == 'c' || s.p[1] == 'C') && s.p[2] == ')' ? 0 : 1);
    if (lt_lang_prefix_any(s, LT_WORDS_CREDIT) || lt_lang_prefix(s, credit_signs))
        return true;
    size_t most = lt_str_find_char(s, '/') != SIZE_MAX ? 8 : 5;
    return lt_clue_words(s) <= most && !lt_clue_ends_sentence(s) && lt_lang_holds(s, agencies);
}

bool lt_clue_weak_credit(struct lt_str s)
{
    size_t bar = lt_str_find(s, LT_S(" | "));
    if (bar == SIZE_MAX)
        bar = lt_str_find(s, LT_S(" / "));
    if (bar == SIZE_MAX || s.n > 160 || lt_clue_ends_sentence(s))
        return false;
    struct lt_str left = lt_str_slice(s, 0, bar), right = lt_str_from(s, bar + 3);
    return lt_clue_words(left) <= 10 && lt_clue_words(right) <= 8;
}

size_t lt_clue_alt(struct lt_str s)
{
    return lt_lang_prefix_any(s, LT_WORDS_ALT);
}

bool lt_clue_describes(struct lt_str s)
{
    return lt_lang_prefix_any(s, LT_WORDS_PICTURES) > 0 && lt_clue_words(s) >= 4;
}

bool lt_clue_boilerplate(struct lt_str s)
{
    return s.n < 300 && lt_lang_prefix_any(s, LT_WORDS_BOILERPLATE) > 0;
}

static bool is_roman(struct lt_str s)
{
    size_t n = 0;
    while (n < s.n && strchr("IVXLC", s.p[n]))
        n++;
    return n && n <= 7 && (n == s.n || (n + 1 == s.n && s.p[n] == '.'));
}

bool lt_clue_chapter(struct lt_str s)
{
    if (s.n == 0 || s.n > 120)
        return false;
    if (is_roman(s))
        return true;
    size_t len = lt_lang_prefix_any(s, LT_WORDS_CHAPTER);
    if (len == 0)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n == 0)
        return lt_lang_matches_any(lt_str_slice(s, 0, len), LT_WORDS_CHAPTER_ALONE);
    struct lt_str number = lt_str_slice(rest, 0, lt_str_find_char(rest, ' '));
    while (number.n && strchr(".:,-", number.p[number.n - 1]))
        number.n--;
    return number.n && (lt_is_digit(number.p[0]) || is_roman(number) ||
                        lt_lang_matches_any(number, LT_WORDS_CHAPTER_NUMBERS));
}

char lt_clue_field(struct lt_str s, struct lt_str *value)
{
    static const struct {
        enum lt_word_list list;
        char role;
    } keys[] = {
        {LT_WORDS_KEY_TITLE, 't'}, {LT_WORDS_KEY_SUBTITLE, 's'}, {LT_WORDS_KEY_AUTHOR, 'a'},
        {LT_WORDS_KEY_DATE, 'd'},  {LT_WORDS_KEY_LANGUAGE, 'l'}, {LT_WORDS_KEY_LINK, 'u'},
        {LT_WORDS_KEY_OTHER, '-'},
    };
    size_t colon = lt_str_find_char(s, ':');
    if (colon == SIZE_MAX || colon > 40)
        return 0;
    struct lt_str key = lt_str_trim(lt_str_slice(s, 0, colon));
    for (size_t i = 0; i < LT_COUNT(keys); i++)
        if (lt_lang_matches_any(key, keys[i].list)) {
            *value = lt_str_trim(lt_str_from(s, colon + 1));
            return keys[i].role;
        }
    return 0;
}

/* Stars and halves in a line, and whether there are letters as well. */
static size_t count_stars(struct lt_str s, bool *letters)
{
    size_t stars = 0;
    *letters = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        stars += c == 0x2605 || c == 0x2606 || c == 0x2B50 || c == 0xBD;
        *letters = *letters || lt_uni_is_letter(c);
    }
    return stars;
}

/* "B+", "7.5/10", "8 out of 10" */
static bool is_grade(struct lt_str s)
{
    if (s.n == 0)
        return false;
    bool letter = s.n <= 2 && s.p[0] >= 'A' && s.p[0] <= 'F';
    return letter || (lt_is_digit(s.p[0]) && lt_clue_words(s) <= 6);
}

bool lt_clue_rating(struct lt_str s)
{
    if (s.n == 0 || s.n > 80)
        return false;
    bool letters;
    size_t stars = count_stars(s, &letters);
    if (stars >= 2 && !letters)
        return true;
    size_t len = lt_lang_prefix_any(s, LT_WORDS_RATING);
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (len == 0 || rest.n < 2 || (rest.p[0] != ':' && rest.p[0] != '-'))
        return false;
    return stars || is_grade(lt_str_trim(lt_str_from(rest, 1)));
}

bool lt_clue_mailing(struct lt_str s)
{
    return s.n < 400 && lt_lang_holds_any(s, LT_WORDS_MAILING);
}

bool lt_clue_label(struct lt_str s)
{
    size_t len = lt_lang_prefix_any(s, LT_WORDS_LABEL);
    return len && len + (s.n > len && s.p[len] == ':') == s.n;
}

bool lt_clue_affiliation(struct lt_str s)
{
    return s.n < 200 && !lt_clue_ends_sentence(s) && lt_lang_holds_any(s, LT_WORDS_AFFILIATION) &&
           lt_clue_words(s) <= 16;
}

bool lt_clue_section(struct lt_str s)
{
    size_t len = lt_lang_prefix_any(s, LT_WORDS_SECTION);
    if (len && len + (s.n > len && s.p[len] == ':') == s.n)
        return true;
    /* "2.1 Weighing" */
    size_t at = 0, dots = 0;
    while (at < s.n && (lt_is_digit(s.p[at]) || (s.p[at] == '.' && at && lt_is_digit(s.p[at - 1]))))
        dots += s.p[at++] == '.';
    return dots && at + 2 < s.n && at <= 8 && s.p[at] == ' ' && lt_uni_is_upper(lt_utf8_peek(s, at + 1)) &&
           !lt_clue_ends_sentence(s) && lt_clue_words(s) <= 12;
}

bool lt_clue_part(struct lt_str *rest, struct lt_str *part)
{
    static const struct lt_str bars[] = {LT_S_INIT(" | "), LT_S_INIT(" · "), LT_S_INIT(" • "),
                                         LT_S_INIT(" – "), LT_S_INIT(" — "), LT_S_INIT(" / "),
                                         LT_S_INIT(" // ")};
    size_t at = rest->n, len = 0;
    if (rest->n == 0)
        return false;
    for (size_t i = 0; i < LT_COUNT(bars); i++) {
        size_t found = lt_str_find(*rest, bars[i]);
        if (found < at) {
            at = found;
            len = bars[i].n;
        }
    }
    *part = lt_str_trim(lt_str_slice(*rest, 0, at));
    *rest = lt_str_from(*rest, at + len);
    return true;
}

size_t lt_clue_caption(struct lt_str s)
{
    return lt_lang_prefix_any(s, LT_WORDS_CAPTION);
}
