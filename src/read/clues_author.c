/* read/clues_author.c - what is left of an author's line when only the names are wanted: pages print dates,
 * trades, sections, accounts and buttons beside them. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "read/clues.h"

#include <string.h>

enum { MAX_BY = 240 /* bytes */ };

static bool has_digit(struct lt_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (lt_is_digit(s.p[i]))
            return true;
    return false;
}

/* The word without the signs around it. */
static struct lt_str bare(struct lt_str word)
{
    while (word.n && strchr(",;:.()|", word.p[word.n - 1]))
        word.n--;
    while (word.n && strchr("(|", word.p[0]))
        word = lt_str_from(word, 1);
    return word;
}

static bool is_bar(struct lt_str word)
{
    static const struct lt_str bars[] = {LT_S_INIT("|"), LT_S_INIT("·"), LT_S_INIT("•"), LT_S_INIT("–"),
                                         LT_S_INIT("—"), LT_S_INIT("-"), LT_S_INIT("/"), LT_S_INIT("»")};
    for (size_t i = 0; i < LT_COUNT(bars); i++)
        if (lt_str_eq(word, bars[i]))
            return true;
    return false;
}

/* An account, an address for mail, or one of a page. */
static bool is_address(struct lt_str word)
{
    return lt_str_find_char(word, '@') != SIZE_MAX || lt_str_find_nocase(word, LT_S("[at]")) != SIZE_MAX ||
           lt_str_find(word, LT_S("://")) != SIZE_MAX || lt_str_starts_nocase(word, LT_S("www."));
}

/* What a university, an order or a profession puts after a name; without full stops, in any case. */
static bool is_degree(struct lt_str s)
{
    static const char degrees[] =
        "md|do|phd|dphil|mphil|ma|ba|bs|ms|bsc|msc|mba|mph|mfa|med|edd|psyd|jd|llm|llb|esq|rn|bsn|msn|np|fnp|"
        "aprn|crnp|ccrn|pa-c|pharmd|dds|dmd|dvm|dpt|od|dc|rd|rdn|ldn|ld|cns|cdces|lcsw|lmft|lpc|cscs|cpt|"
        "facp|facs|faap|frcp|frcs|cpa|cfa|pe|jr|sr|ii|iii|iv|obe|cbe|mbe|kc|qc|frs|drph|scd|mb|mbbs|mhs|mpp";
    char plain[12];
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < sizeof plain; i++)
        if (s.p[i] != '.')
            plain[n++] = s.p[i];
    return n > 1 && n < sizeof plain && lt_uni_is_upper(lt_utf8_peek(s, 0)) &&
           lt_lang_matches((struct lt_str){plain, n}, degrees);
}

/* The name without the degrees after it. */
static struct lt_str without_degrees(struct lt_str s)
{
    for (;;) {
        size_t comma = s.n;
        while (comma && s.p[comma - 1] != ',')
            comma--;
        if (!comma || !is_degree(lt_str_trim(lt_str_from(s, comma))))
            return s;
        s = lt_str_trim(lt_str_slice(s, 0, comma - 1));
    }
}

/* A name in letters that know no capitals is short; others are told by their shape. */
static bool is_named(struct lt_str s)
{
    s = without_degrees(lt_str_trim(lt_str_from(s, lt_clue_by(s))));
    uint32_t first = lt_utf8_peek(s, 0);
    bool caseless = lt_uni_is_letter(first) && !lt_uni_is_upper(first) && !lt_uni_is_lower(first);
    if (caseless)
        return lt_utf8_count(s) <= 24 && lt_clue_words(s) <= 6;
    return lt_clue_names(s);
}

enum stop { STOP_NOT, STOP_WORD, STOP_DATE, STOP_TRADE };

/* "Ann Lee Video by Bo Ek": who did something else is named next. */
static bool names_others(struct lt_str line)
{
    return lt_lang_prefix_any(line, LT_WORDS_CREDIT) || lt_lang_prefix_any(line, LT_WORDS_BY) ||
           lt_lang_prefix_any(line, LT_WORDS_POSTED);
}

static struct lt_str last_word(struct lt_str s)
{
    size_t at = s.n;
    while (at && s.p[at - 1] != ' ')
        at--;
    return lt_str_from(s, at);
}

/* "ANN LEE Saltby": names in capitals end where the capitals do. */
static bool leaves_capitals(struct lt_str before, struct lt_str word)
{
    return lt_clue_words(before) >= 2 && lt_clue_all_caps(last_word(before)) &&
           lt_clue_all_caps(lt_str_slice(before, 0, lt_str_find_char(before, ' '))) &&
           !lt_clue_all_caps(word) && lt_uni_is_upper(lt_utf8_peek(word, 0)) &&
           !lt_lang_matches_any(word, LT_WORDS_NAME_TITLES);
}

/* "Ann Lee (dpa)", "Ann Lee special to the Post": no name goes on so. */
static bool leaves_names(struct lt_str before, struct lt_str word)
{
    if (word.p[0] == '(')
        return word.p[word.n - 1] == ')' && lt_utf8_peek(before, 0) < 0x3000;
    return lt_uni_is_lower(lt_utf8_peek(word, 0)) && !lt_lang_matches_any(word, LT_WORDS_NAME_PARTS) &&
           !lt_lang_matches_any(word, LT_WORDS_NAME_JOINTS) && lt_clue_sure_name(bare(before));
}

/* Does the line no longer name anybody? `before`: what was taken so far. */
static enum stop stop_at(struct lt_str line, struct lt_str before)
{
    struct lt_str word = lt_str_slice(line, 0, lt_str_find_char(line, ' ')), plain = bare(word);
    bool last = word.n == line.n;
    if (has_digit(word))
        return STOP_DATE;
    if (is_bar(word) || is_address(plain) || (before.n && word.p[word.n - 1] == ':'))
        return STOP_WORD;
    if (!before.n || (last && lt_str_eq_nocase(plain, LT_S("staff"))))
        return STOP_NOT;
    bool apart = strchr(",|", before.p[before.n - 1]) != NULL, named = is_named(bare(before));
    if (lt_lang_matches_any(plain, LT_WORDS_TRADES) &&
        (apart || named || lt_str_find_char(before, ',') != SIZE_MAX))
        return STOP_TRADE;
    bool dense = lt_utf8_peek(before, 0) >= 0x3000;
    if (!named && !dense)
        return STOP_NOT;
    return lt_lang_matches_any(plain, LT_WORDS_BYLINE_END) || names_others(line) ||
                   leaves_capitals(before, word) || leaves_names(before, word)
               ? STOP_WORD
               : STOP_NOT;
}

/* What is no part of a name at the end of what was taken: a comma, the month of a date that was cut off, the
 * desk of an editor. */
static struct lt_str without_tail(struct lt_str s, bool dated)
{
    static const char desks[] =
        "games|sport|sports|politics|tech|technology|science|business|health|travel|food|"
        "culture|news|world|features|music|film|arts|books|politik|wirtschaft|kultur";
    for (;;) {
        while (s.n && strchr(" ,;:|-(&", s.p[s.n - 1]))
            s.n--;
        size_t at = s.n;
        while (at && s.p[at - 1] != ' ')
            at--;
        struct lt_str last = bare(lt_str_from(s, at));
        bool month = dated && (lt_lang_month(last) || lt_lang_matches_any(last, LT_WORDS_DATE));
        bool joint =
            lt_lang_matches_any(last, LT_WORDS_NAME_JOINTS) || lt_lang_matches_any(last, LT_WORDS_BYLINE_END);
        if (!at || !(month || joint || lt_lang_matches(last, desks)))
            return s;
        s.n = at;
    }
}

/* "ByAnn Lee": where the words ran into each other. */
static size_t glued_by(struct lt_str s)
{
    static const struct lt_str words[] = {LT_S_INIT("By"),     LT_S_INIT("Von"),        LT_S_INIT("Par"),
                                          LT_S_INIT("Por"),    LT_S_INIT("Written by"), LT_S_INIT("Door"),
                                          LT_S_INIT("Author"), LT_S_INIT("Autor"),      LT_S_INIT("Auteur"),
                                          LT_S_INIT("BY")};
    for (size_t i = 0; i < LT_COUNT(words); i++)
        if (lt_str_starts(s, words[i]) && s.n > words[i].n && words[i].p[1] != 'Y' &&
            lt_uni_is_upper(lt_utf8_peek(s, words[i].n)))
            return words[i].n;
    return 0;
}

/* A trade after a comma goes with all that stands after the comma ("Ann Lee, AP national writer"). */
static struct lt_str without_trade(struct lt_str names)
{
    size_t comma = names.n;
    while (comma && names.p[comma - 1] != ',')
        comma--;
    struct lt_str head = lt_str_slice(names, 0, comma ? comma - 1 : 0);
    return comma && is_named(head) ? head : names;
}

static struct lt_str without_end_signs(struct lt_str s)
{
    s = lt_str_trim(s);
    while (s.n && strchr(" ,;|", s.p[s.n - 1]))
        s.n--;
    return lt_str_ends(s, LT_S("／")) ? lt_str_trim(lt_str_slice(s, 0, s.n - 3)) : s;
}

/* Names from the beginning of a line on, as far as they go. */
static struct lt_str names_at_start(struct lt_str names)
{
    struct lt_str rest = names, word;
    size_t taken = 0;
    enum stop stop = STOP_NOT;
    while (rest.n) {
        size_t space = lt_str_find_char(rest, ' ');
        word = lt_str_slice(rest, 0, space);
        stop = word.n ? stop_at(rest, lt_str_slice(names, 0, taken)) : STOP_NOT;
        if (stop != STOP_NOT)
            break;
        rest = space == SIZE_MAX ? (struct lt_str){0} : lt_str_from(rest, space + 1);
        taken = (size_t)(word.p + word.n - names.p);
    }
    names = lt_str_slice(names, 0, taken);
    if (stop == STOP_TRADE)
        names = without_trade(names);
    if (stop != STOP_NOT)
        return without_tail(names, stop == STOP_DATE);
    return without_end_signs(names);
}

static bool names_nobody(struct lt_str s)
{
    char iso[11];
    return !lt_uni_letters(s) || is_address(s) || lt_lang_matches_any(s, LT_WORDS_NOBODY) ||
           lt_clue_date(s, iso) || lt_str_starts_nocase(s, LT_S("http")) ||
           (lt_str_find_char(s, ' ') == SIZE_MAX && lt_str_find_nocase(s, LT_S("admin")) != SIZE_MAX);
}

/* "Ann Lee, MD, PhD, The Quay Wire": what was printed after the comma at `end` as far as it goes on with the
 * name of one person. */
static struct lt_str with_degrees(struct lt_str names, struct lt_str head)
{
    for (;;) {
        struct lt_str rest = lt_str_from(names, head.n);
        if (!lt_str_starts(rest, LT_S(", ")))
            return head;
        rest = lt_str_from(rest, 2);
        struct lt_str word = lt_str_slice(rest, 0, lt_str_find_char(rest, ' '));
        while (word.n && word.p[word.n - 1] == ',')
            word.n--;
        if (!is_degree(word))
            return head;
        head.n = (size_t)(word.p + word.n - head.p);
    }
}

/* Somebody is named after a comma in it. */
static bool names_more(struct lt_str rest)
{
    struct lt_str one;
    while (lt_str_cut(&rest, ',', &one)) {
        one = lt_str_trim(one);
        size_t space = lt_str_find_char(one, ' ');
        if (lt_lang_matches_any(lt_str_slice(one, 0, space), LT_WORDS_NAME_JOINTS))
            one = lt_str_from(one, space + 1);
        if (lt_clue_names(one))
            return true;
    }
    return false;
}

/* "Ann Lee, The Quay Wire", "Ann Lee with AP": where not all is names, the names at the start. `said`: a "by"
 * was before them; else they are only taken when more than their shape speaks for them. */
static struct lt_str without_others(struct lt_str names, bool said)
{
    for (size_t end = names.n; end && !is_named(names);) {
        while (end && names.p[end - 1] != ',' && names.p[end - 1] != ' ')
            end--;
        struct lt_str head = lt_str_slice(names, 0, end ? --end : 0), rest = lt_str_from(names, end + 1);
        bool joined =
            lt_lang_matches_any(lt_str_slice(rest, 0, lt_str_find_char(rest, ' ')), LT_WORDS_NAME_JOINTS);
        if ((joined || lt_str_from(names, end).p[0] == ',') &&
            (said ? lt_clue_names(head) : lt_clue_sure_name(head)))
            return names_more(rest) ? names : with_degrees(names, head);
    }
    return names;
}

/* Names at the start of a line, the "by" that was printed before them included. */
static struct lt_str named_line(struct lt_str s)
{
    size_t glued = glued_by(s), by = glued ? 0 : lt_clue_by(s);
    s = lt_str_from(s, glued);
    struct lt_str names = lt_str_trim(lt_str_from(s, by));
    while (names.n && strchr(":|", names.p[0]))
        names = lt_str_trim(lt_str_from(names, 1));
    names = names_at_start(names);
    names = without_others(names, by || glued);
    if (names_nobody(names))
        return (struct lt_str){0};
    /* "By Ann Lee" is printed so; "Text:" and "Posted by" are not of the name. */
    bool label = by && (s.p[by - 1] == ':' || lt_lang_prefix_any(s, LT_WORDS_POSTED) == by);
    bool printed = by && !label && names.p == s.p + by + 1;
    return printed ? lt_str_slice(s, 0, (size_t)(names.p + names.n - s.p)) : names;
}

/* "Posted on 3 March by Ann Lee", "The Mail - Ann Lee": a name that is not at the beginning. */
static struct lt_str name_inside(struct lt_str s)
{
    static const struct lt_str words[] = {LT_S_INIT(" by "),    LT_S_INIT(" By "),   LT_S_INIT(" von "),
                                          LT_S_INIT(" par "),   LT_S_INIT(" por "),  LT_S_INIT(" door "),
                                          LT_S_INIT(" 作者："), LT_S_INIT(" 作者:"), LT_S_INIT(" 记者："),
                                          LT_S_INIT(" 文/"),    LT_S_INIT("(文：")};
    static const struct lt_str bars[] = {LT_S_INIT(" - "), LT_S_INIT(" | "), LT_S_INIT(" – "),
                                         LT_S_INIT(" · "), LT_S_INIT(" • ")};
    for (size_t i = 0; i < LT_COUNT(words) + LT_COUNT(bars); i++) {
        struct lt_str mark = i < LT_COUNT(words) ? words[i] : bars[i - LT_COUNT(words)];
        size_t at = lt_str_find(s, mark);
        struct lt_str names = at == SIZE_MAX ? (struct lt_str){0} : named_line(lt_str_from(s, at + mark.n));
        if (names.n && is_named(names))
            return names;
    }
    return (struct lt_str){0};
}

/* A single word that begins large: authors of small pages sign with their first name. */
static bool is_word(struct lt_str s)
{
    size_t letters = 0;
    for (size_t at = 0; at < s.n; letters++)
        if (!lt_uni_is_letter(lt_utf8_next(s, &at)))
            return false;
    return letters >= 3 && letters <= 16 && lt_uni_is_upper(lt_utf8_peek(s, 0)) &&
           !lt_lang_matches_any(s, LT_WORDS_BYLINE_END);
}

/* A link as it is written in markup: what it says. */
static struct lt_str unmarked(struct lt_str s)
{
    s = lt_str_trim(s);
    if (!s.n || s.p[0] != '<')
        return s;
    s = lt_str_from(s, lt_str_find_char(s, '>') == SIZE_MAX ? s.n : lt_str_find_char(s, '>') + 1);
    return lt_str_slice(s, 0, lt_str_find_char(s, '<'));
}

struct lt_str lt_clue_author(struct lt_str s, bool declared)
{
    s = lt_str_trim(lt_utf8_cut(unmarked(s), MAX_BY));
    while (s.n && strchr("|-,:;", s.p[0]))
        s = lt_str_trim(lt_str_from(s, 1));
    struct lt_str dense = lt_clue_dense_name(s);
    if (dense.n)
        return dense;
    struct lt_str names = named_line(s);
    if (names.n && is_named(names))
        return names;
    struct lt_str inside = name_inside(s);
    if (inside.n)
        return inside;
    size_t by = lt_clue_by(s);
    if (names.n && is_word(s))
        return s;
    if (by && names.n && lt_clue_words(names) <= 8)
        return names;
    struct lt_str whole = without_end_signs(lt_str_from(s, by));
    return declared && !names_nobody(whole) && lt_clue_words(whole) <= 8 ? whole : (struct lt_str){0};
}

bool lt_clue_handle(struct lt_str s)
{
    uint32_t first = lt_utf8_peek(s, 0);
    if (!s.n || lt_str_find_char(s, ' ') != SIZE_MAX)
        return false;
    return lt_uni_is_lower(first) || has_digit(s) || lt_str_find_char(s, '_') != SIZE_MAX;
}
