/* tidy/contact.c - lines with an address of electronic mail and nothing to tell: "jane@harbour.example ·
 * Subscribe", "Jane Roe · jane@harbour.example", an address by itself. A sentence that names an address
 * stays. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "lang/furniture_index.h"
#include "lang/words.h"
#include "tidy/pass.h"

enum { LONGEST_LINE = 160, NAME_WORDS = 3 };

static bool is_address_byte(char c)
{
    return lt_is_alpha(c) || lt_is_digit(c) || c == '.' || c == '-' || c == '_' || c == '+';
}

/* The address in s: *from, its end; 0: there is none. */
static size_t find_address(struct lt_str s, size_t *from)
{
    size_t at = lt_str_find_char(s, '@');
    if (at == SIZE_MAX || at == 0)
        return 0;
    size_t end = at + 1;
    for (*from = at; *from > 0 && is_address_byte(s.p[*from - 1]);)
        --*from;
    while (end < s.n && is_address_byte(s.p[end]))
        end++;
    bool dotted = lt_str_find_char(lt_str_slice(s, at, end - at), '.') != SIZE_MAX;
    return dotted && *from < at && end > at + 3 ? end : 0;
}

/* In small letters; the room is enough for a line of LONGEST_LINE. */
static struct lt_str lower(struct lt_str s, char room[2 * LONGEST_LINE])
{
    size_t n = 0;
    for (size_t at = 0; at < s.n && n + 4 < 2 * LONGEST_LINE;)
        n += lt_utf8_put(room + n, lt_uni_lower(lt_utf8_next(s, &at)));
    return (struct lt_str){room, n};
}

/* "subscribe", "follow us", "unsubscribe": what sites print around articles. */
static bool is_furniture(struct lt_str piece)
{
    static const enum lt_furniture_place places[] = {LT_FURNITURE_WHOLE, LT_FURNITURE_START};
    char room[2 * LONGEST_LINE];
    struct lt_str line = lower(piece, room);
    if (lt_lang_matches_any(line, LT_WORDS_MAILING))
        return true;
    for (size_t i = 0; i < LT_COUNT(places); i++)
        for (const struct lt_furniture_phrase *p = lt_furniture_first(line, places[i]); p; p = p->next)
            if (lt_str_eq(line, p->words))
                return true;
    return false;
}

/* "Jane Roe" */
static bool is_name(struct lt_str piece)
{
    struct lt_str word;
    size_t words = 0;
    while (lt_str_cut(&piece, ' ', &word)) {
        if (!word.n || !lt_uni_is_upper(lt_utf8_peek(word, 0)))
            return false;
        words++;
    }
    return words > 0 && words <= NAME_WORDS;
}

/* Bytes of the mark between two parts of such a line at `at`; 0: none. */
static size_t separator_at(struct lt_str s, size_t at)
{
    static const struct lt_str marks[] = {LT_S_INIT("·"), LT_S_INIT("•"), LT_S_INIT("|"),
                                          LT_S_INIT("–"), LT_S_INIT("—"), LT_S_INIT("/"),
                                          LT_S_INIT(","), LT_S_INIT(";"), LT_S_INIT(":")};
    for (size_t i = 0; i < LT_COUNT(marks); i++)
        if (lt_str_starts(lt_str_from(s, at), marks[i]))
            return marks[i].n;
    return 0;
}

/* "Contact:", "Press contact:"; "From:" and "Answer:" are told. */
static bool is_label(struct lt_str s)
{
    char room[2 * LONGEST_LINE];
    struct lt_str line = lower(s, room), last = line, word;
    for (struct lt_str rest = line; lt_str_cut(&rest, ' ', &word);)
        last = word;
    return lt_lang_matches_any(line, LT_WORDS_CONTACT) || lt_lang_matches_any(last, LT_WORDS_CONTACT);
}

/* Every part of s is furniture or a name, or a label with its colon where `label` allows one. */
static bool says_nothing(struct lt_str s, bool label)
{
    size_t start = 0;
    for (size_t at = 0; at <= s.n; at++) {
        size_t mark = at < s.n ? separator_at(s, at) : 0;
        if (at < s.n && !mark)
            continue;
        struct lt_str piece = lt_str_trim(lt_str_slice(s, start, at - start));
        bool labels = mark && s.p[at] == ':';
        bool fits = labels ? label && is_label(piece) : is_furniture(piece) || is_name(piece);
        if (piece.n && !fits)
            return false;
        at += mark ? mark - 1 : 0;
        start = at + 1;
    }
    return true;
}

/* Something parts the address from what stands beside it. */
static bool is_apart(struct lt_str s, size_t from, size_t end)
{
    struct lt_str before = lt_str_trim(lt_str_slice(s, 0, from)), behind = lt_str_trim(lt_str_from(s, end));
    bool first = !before.n, last = !behind.n;
    for (size_t back = 1; !first && back <= 3 && back <= before.n; back++)
        first = separator_at(before, before.n - back) == back;
    return first && (last || separator_at(behind, 0));
}

static bool is_contact_line(struct lt_str s)
{
    size_t from, end;
    if (s.n > LONGEST_LINE || !(end = find_address(s, &from)) || !is_apart(s, from, end))
        return false;
    return says_nothing(lt_str_slice(s, 0, from), true) && says_nothing(lt_str_from(s, end), false);
}

enum lt_status lt_tidy_contacts(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)cx;
    (void)opts;
    for (size_t i = 0; i < doc->n_blocks && doc->n_blocks > 1; i++) {
        struct lt_block *b = &doc->blocks[i];
        if ((b->role == LT_ROLE_PARAGRAPH || b->role == LT_ROLE_ITEM || b->role == LT_ROLE_BIO) &&
            is_contact_line(b->text))
            lt_tidy_exclude(b, "a line with an address and nothing to tell");
    }
    return LT_OK;
}
