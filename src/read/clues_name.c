/* read/clues_name.c - who: names of persons, lines that say who wrote it, and what is said about the author.
 */
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/words.h"
#include "read/clues.h"

#include <stdio.h>
#include <string.h>

/* "J", "J.", "J.R." */
static bool is_initial(struct lt_str word)
{
    size_t letters = 0;
    for (size_t at = 0; at < word.n;) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_upper(c))
            letters++;
        else if (c != '.' || letters == 0)
            return false;
    }
    return letters && (letters == 1 || memchr(word.p, '.', word.n));
}

/* Begins with a capital; letters, inner hyphens and apostrophes only; "Jr." ends in a full stop. */
static bool is_name_word(struct lt_str word)
{
    size_t at = 0, letters = 0;
    if (!lt_uni_is_upper(lt_utf8_peek(word, 0)))
        return false;
    if (lt_lang_matches_any(word, LT_WORDS_NAME_TITLES))
        return true;
    while (at < word.n) {
        uint32_t c = lt_utf8_next(word, &at);
        if (lt_uni_is_letter(c) || lt_uni_class(c) == LT_UNI_MARK)
            letters++;
        else if (c != '-' && c != '\'' && c != 0x2019 && c != 0x2010)
            return false;
    }
    return letters >= 2 && !lt_lang_matches_any(word, LT_WORDS_NO_NAMES) &&
           !lt_lang_matches_any(word, LT_WORDS_TRADES);
}

static bool is_one_name(struct lt_str s, bool *sure)
{
    size_t words = 0, full = 0, others = 0;
    struct lt_str rest = lt_str_trim(s), word;
    while (lt_str_cut(&rest, ' ', &word)) {
        if (word.n == 0)
            continue;
        bool particle = words && lt_lang_matches_any(word, LT_WORDS_NAME_PARTS) &&
                        !lt_uni_is_upper(lt_utf8_peek(word, 0));
        if (is_initial(word) || particle)
            others++;
        else if (is_name_word(word))
            full++;
        else
            return false;
        if (words == 0 && lt_lang_matches_any(word, LT_WORDS_GIVEN_NAMES))
            *sure = true;
        words++;
    }
    if (others && full)
        *sure = true;
    return words >= 2 && words <= 6 && full >= 1 && full <= 4;
}

/* A word that joins two names, or a sign: bytes of it in s where it begins first; *at is moved there. */
static size_t find_joint(struct lt_str s, struct lt_str joint, size_t *at, size_t len)
{
    size_t found = lt_str_find(s, joint);
    if (found >= *at)
        return len;
    *at = found;
    return joint.n;
}

/* Cut at the next word or sign that joins names. */
static struct lt_str next_name(struct lt_str *rest)
{
    static const struct lt_str signs[] = {LT_S_INIT(" & "), LT_S_INIT(", "), LT_S_INIT("; ")};
    size_t at = rest->n, len = 0;
    for (size_t i = 0; i < LT_COUNT(signs); i++)
        len = find_joint(*rest, signs[i], &at, len);
    for (const char *const *words = lt_lang_words(LT_WORDS_NAME_JOINTS); *words; words++) {
        struct lt_str list = lt_str_of(*words), word;
        while (lt_str_cut(&list, '|', &word)) {
            char spaced[32];
            int n = snprintf(spaced, sizeof spaced, " " LT_FMT " ", LT_ARG(word));
            len = find_joint(*rest, (struct lt_str){spaced, (size_t)n}, &at, len);
        }
    }
    struct lt_str name = lt_str_slice(*rest, 0, at);
    *rest = lt_str_from(*rest, at + len);
    return name;
}

static bool all_names(struct lt_str s, bool *sure)
{
    size_t names = 0;
    if (s.n > 160)
        return false;
    if (is_one_name(s, sure)) /* "Maria Puig i Soler" is one */
        return true;
    for (struct lt_str rest = s; rest.n; names++) {
        struct lt_str name = lt_str_trim(next_name(&rest));
        if (lt_str_starts(name, LT_S("and ")))
            name = lt_str_from(name, 4);
        if (!is_one_name(name, sure))
            return false;
    }
    *sure = *sure || names >= 2;
    return names >= 1 && names <= 6;
}

bool lt_clue_names(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure);
}

bool lt_clue_sure_name(struct lt_str s)
{
    bool sure = false;
    return all_names(s, &sure) && sure;
}

/* Bytes of the words a byline begins with; 0: none. */
static size_t by_words(struct lt_str s)
{
    static const enum lt_word_list lists[] = {LT_WORDS_BY, LT_WORDS_BY_SHORT, LT_WORDS_POSTED};
    size_t most = 0;
    for (size_t i = 0; i < LT_COUNT(lists); i++) {
        size_t len = lt_lang_prefix_any(s, lists[i]);
        most = len > most ? len : most;
    }
    return most;
}

/* What stands after "by", without what follows a bar ("Ann Lee | Updated: June 2"): a sign right after it
 * goes too. */
static struct lt_str after_by(struct lt_str s, size_t by)
{
    static const struct lt_str bars[] = {LT_S_INIT(" | "), LT_S_INIT(" · "), LT_S_INIT(" • ")};
    struct lt_str rest = lt_str_trim(lt_str_from(s, by));
    if (rest.n && (rest.p[0] == ':' || rest.p[0] == '|'))
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (rest.n > 160)
        return (struct lt_str){0};
    for (size_t i = 0; i < LT_COUNT(bars); i++)
        rest = lt_str_slice(rest, 0, lt_str_find(rest, bars[i]));
    return rest;
}

/* "Ann Lee, staff writer": the names are what stands before the comma when not all is names. */
static struct lt_str names_in(struct lt_str s)
{
    if (lt_clue_names(s))
        return s;
    struct lt_str head = lt_str_slice(s, 0, lt_str_find_char(s, ','));
    return lt_str_slice(head, 0, lt_str_find(head, LT_S(" of ")));
}

/* A name that no table knows, by its looks: it begins large, and is short where "by" is a common word. */
static bool looks_like_name(struct lt_str s, bool strong)
{
    uint32_t first = lt_utf8_peek(s, 0);
    return (lt_uni_is_upper(first) || first >= 0x3000) && (strong || lt_clue_words(s) <= 3);
}

/* Bytes of the word after a name that this one ends with; 0: none. */
static size_t after_name(struct lt_str word)
{
    for (const char *const *words = lt_lang_words(LT_WORDS_AFTER_NAME); *words; words++) {
        struct lt_str list = lt_str_of(*words), one;
        while (lt_str_cut(&list, '|', &one))
            if (lt_str_ends(word, one))
                return one.n;
    }
    return 0;
}

/* "文 | 李安　编辑 | 陈平": bytes of the label and its sign; 0: there is none. */
static size_t dense_label(struct lt_str s)
{
    static const struct lt_str labels[] = {LT_S_INIT("文"),   LT_S_INIT("文字"), LT_S_INIT("撰文"),
                                           LT_S_INIT("作者"), LT_S_INIT("記者"), LT_S_INIT("记者")};
    static const struct lt_str signs[] = {LT_S_INIT("|"), LT_S_INIT("｜"), LT_S_INIT("丨"),
                                          LT_S_INIT("│"), LT_S_INIT("/"),  LT_S_INIT("／")};
    for (size_t i = 0; i < LT_COUNT(labels); i++) {
        if (!lt_str_starts(s, labels[i]))
            continue;
        struct lt_str rest = lt_str_trim(lt_str_from(s, labels[i].n));
        for (size_t k = 0; k < LT_COUNT(signs); k++)
            if (lt_str_starts(rest, signs[k]))
                return (size_t)(rest.p - s.p) + signs[k].n;
    }
    return 0;
}

struct lt_str lt_clue_dense_name(struct lt_str s)
{
    enum { MAX_LINE = 60 /* signs */, MIN_NAME = 2, MAX_NAME = 10 };
    struct lt_str rest = s, word, name = {0};
    while (lt_str_cut(&rest, ' ', &word) && rest.n && word.n && lt_is_digit(word.p[0]))
        s = rest; /* a date, and a time */
    rest = s;
    if (lt_utf8_peek(s, 0) < 0x3000 || lt_utf8_count(s) > MAX_LINE || lt_clue_ends_sentence(s))
        return name;
    size_t label = dense_label(s);
    if (label) {
        name = lt_str_trim(lt_str_from(s, label));
        name = lt_str_slice(name, 0, lt_str_find_char(name, ' '));
    }
    while (!name.n && lt_str_cut(&rest, ' ', &word)) {
        size_t len = after_name(word);
        if (len && rest.n) /* a trade, and who has it */
            name = lt_str_slice(rest, 0, lt_str_find_char(rest, ' '));
        else if (len && !rest.n)
            name = lt_str_trim(lt_str_slice(s, 0, s.n - len));
    }
    for (size_t i = 0; i < name.n; i++)
        if (lt_is_digit(name.p[i]))
            name.n = i;
    size_t signs = lt_utf8_count(name);
    return signs >= MIN_NAME && signs <= MAX_NAME ? name : (struct lt_str){0};
}

bool lt_clue_byline(struct lt_str s, struct lt_str *names)
{
    size_t len = by_words(s);
    *names = len ? (struct lt_str){0} : lt_clue_dense_name(s);
    if (names->n)
        return true;
    if (len == 0 || s.n > 200)
        return false;
    struct lt_str rest = after_by(s, len);
    if (rest.n == 0)
        return false;
    struct lt_str head = names_in(rest);
    bool strong = !lt_lang_matches_any(lt_str_trim(lt_str_slice(s, 0, len)), LT_WORDS_BY_SHORT);
    bool named = lt_clue_names(head) || (lt_clue_all_caps(head) && lt_clue_words(head) <= 5);
    bool looks_named =
        looks_like_name(head, strong) && !lt_clue_ends_sentence(s) && lt_clue_words(rest) <= 10;
    if (!named && !looks_named)
        return false;
    *names = head;
    return true;
}

size_t lt_clue_by(struct lt_str s)
{
    return by_words(s);
}

bool lt_clue_says_by(struct lt_str s)
{
    return lt_lang_holds_any(s, LT_WORDS_BY) || lt_lang_holds_any(s, LT_WORDS_BY_SHORT) ||
           lt_lang_holds_any(s, LT_WORDS_POSTED);
}

bool lt_clue_by_alone(struct lt_str s)
{
    return s.n && by_words(s) == s.n;
}

bool lt_clue_about_author(struct lt_str s)
{
    return s.n < 60 && lt_lang_prefix_any(s, LT_WORDS_ABOUT_AUTHOR) >= s.n - (s.n && s.p[s.n - 1] == ':');
}

/* s begins with this name, or with its last word ("Lee writes …" for Ann Lee): its bytes, else 0. */
static size_t begins_with_name(struct lt_str s, struct lt_str name)
{
    if (name.n == 0)
        return 0;
    if (lt_str_starts_nocase(s, name))
        return name.n;
    size_t at = name.n;
    while (at > 0 && name.p[at - 1] != ' ')
        at--;
    struct lt_str last = lt_str_from(name, at);
    return last.n >= 3 && lt_str_starts_nocase(s, last) ? last.n : 0;
}

/* The names a line begins with: capitalised words, initials and particles; its bytes, else 0. */
static size_t leading_name(struct lt_str s)
{
    size_t at = 0, end = 0, words = 0;
    while (at < s.n && words < 5) {
        size_t space = lt_str_find_char(lt_str_from(s, at), ' ');
        if (space == SIZE_MAX)
            break;
        struct lt_str word = lt_str_slice(s, at, space);
        if (!is_initial(word) && !is_name_word(word) &&
            !(words && lt_lang_matches_any(word, LT_WORDS_NAME_PARTS)))
            break;
        at += space + 1;
        end = at - 1;
        words++;
    }
    return words >= 2 ? end : 0;
}

bool lt_clue_bio(struct lt_str s, struct lt_str byline)
{
    if (s.n > 900)
        return false;
    if (lt_lang_prefix_any(s, LT_WORDS_BIO_OPENINGS))
        return true;
    size_t known = begins_with_name(s, byline), len = known ? known : leading_name(s);
    if (len == 0)
        return false;
    struct lt_str rest = lt_str_trim(lt_str_from(s, len));
    if (rest.n && rest.p[0] == ',')
        rest = lt_str_trim(lt_str_from(rest, 1));
    if (!lt_lang_prefix_any(rest, LT_WORDS_BIO_VERBS))
        return false;
    return known || lt_lang_holds_any(rest, LT_WORDS_TRADES);
}
