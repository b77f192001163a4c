/* batch/wants.c - see wants.h. */
#include "batch/wants.h"

#include <fnmatch.h>
#include <string.h>

enum { URL_BYTES = 4096, DATE_BYTES = 10 };

/* "de" wants "de-AT", too. */
static bool has_language(const char *list, struct lt_str lang)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, ',', &one)) {
        bool longer = lang.n > one.n && lang.p[one.n] == '-';
        if (lt_str_eq_nocase(lt_str_slice(lang, 0, one.n), one) && (lang.n == one.n || longer))
            return true;
    }
    return false;
}

/* By the end of its name, in a box or outside. */
static bool has_type(const char *list, struct lt_str key)
{
    struct lt_str rest = lt_str_of(list), one;
    while (lt_str_cut(&rest, ',', &one)) {
        bool dot = key.n > one.n && key.p[key.n - one.n - 1] == '.';
        if (dot && lt_str_eq_nocase(lt_str_from(key, key.n - one.n), one))
            return true;
    }
    return false;
}

static bool has_url(const char *pattern, struct lt_str url)
{
    char text[URL_BYTES];
    if (url.n >= sizeof text)
        return false;
    memcpy(text, url.p ? url.p : "", url.n);
    text[url.n] = '\0';
    return fnmatch(pattern, text, 0) == 0;
}

const char *lt_wants_not(const struct lt_batch_wants *w, const struct lt_entry *e)
{
    struct lt_str day = lt_str_slice(e->published, 0, DATE_BYTES);
    if (w->types && !has_type(w->types, e->key))
        return "it is of another type";
    if (w->min_words && e->words < w->min_words)
        return "it has fewer words";
    if (w->languages && !has_language(w->languages, e->lang))
        return "it is in another language";
    if (w->url && !has_url(w->url, e->url))
        return "its address is another";
    if ((w->since || w->until) && !day.n)
        return "its date is not known";
    if (w->since && lt_str_cmp(day, lt_str_of(w->since)) < 0)
        return "it is older";
    if (w->until && lt_str_cmp(day, lt_str_of(w->until)) > 0)
        return "it is newer";
    return NULL;
}

/* "2024-03-15". */
static bool is_date(const char *text)
{
    static const char form[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof form; i++)
        if (form[i] == 'd' ? !lt_is_digit(text[i]) : text[i] != form[i])
            return false;
    return true;
}

enum lt_status lt_wants_check(struct lt_cx *cx, const struct lt_batch_wants *w)
{
    const char *const dates[] = {w->since, w->until};
    for (size_t i = 0; i < LT_COUNT(dates); i++)
        if (dates[i] && !is_date(dates[i]))
            return lt_fail(cx, LT_USAGE, "--since and --until take a date as 2024-03-15, not '%s'", dates[i]);
    return LT_OK;
}
