/* install/card.c - a model card, Markdown for people: the lines that state a licence and an address. */
#include "install/install.h"

/* "* License: CC0", "- **Licence**: …", "license: apache-2.0": what comes after the key; empty: another line.
 */
static struct lt_str value_of(struct lt_str line, struct lt_str key)
{
    size_t at = 0;
    while (at < line.n && (line.p[at] == '*' || line.p[at] == '-' || line.p[at] == ' ' || line.p[at] == '#'))
        at++;
    struct lt_str rest = lt_str_from(line, at);
    if (!lt_str_starts_nocase(rest, key))
        return (struct lt_str){0};
    rest = lt_str_from(rest, key.n);
    while (rest.n && rest.p[0] == '*')
        rest = lt_str_from(rest, 1);
    if (!rest.n || rest.p[0] != ':')
        return (struct lt_str){0};
    rest = lt_str_from(rest, 1);
    while (rest.n && (rest.p[0] == '*' || rest.p[0] == ' '))
        rest = lt_str_from(rest, 1);
    return lt_str_trim(rest);
}

void lt_card_read(struct lt_str card, struct lt_str *licence, struct lt_str *url)
{
    static const struct lt_str licences[] = {LT_S_INIT("license"), LT_S_INIT("licence")};
    struct lt_str line;
    *licence = *url = (struct lt_str){0};
    while (lt_str_line(&card, &line)) {
        for (size_t i = 0; i < LT_COUNT(licences); i++)
            if (!licence->n)
                *licence = value_of(line, licences[i]);
        if (!url->n)
            *url = value_of(line, LT_S("url"));
    }
}
