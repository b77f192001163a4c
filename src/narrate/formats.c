/* narrate/formats.c - see formats.h. The PCM files are pack's; the others are these. */
#include "narrate/formats.h"

#include "base/buf.h"
#include "pack/pack.h"

#include <threads.h>

static const struct kind {
    const char *suffix;
    enum lt_format format;
    bool listed; /* may a list name it? */
} kinds[] = {
    {".opus", LT_FORMAT_OPUS, true},  {".ogg", LT_FORMAT_OPUS, true},   {".m4b", LT_FORMAT_M4B, true},
    {".epub", LT_FORMAT_EPUB, false}, {".zip", LT_FORMAT_DAISY, false},
};

static const char *suffixes_known[LT_FORMATS_MAX + 1], *names_known[LT_FORMATS_MAX + 1];

static void gather(void)
{
    size_t n = 0;
    for (size_t i = 0; i < LT_COUNT(kinds) && n < LT_FORMATS_MAX; i++)
        if (kinds[i].listed)
            suffixes_known[n++] = kinds[i].suffix;
    for (const char *const *s = lt_pcmfile_suffixes(); *s && n < LT_FORMATS_MAX; s++)
        suffixes_known[n++] = *s;
    for (size_t i = 0; i < n; i++)
        names_known[i] = suffixes_known[i] + 1;
}

static const char *const *known(void)
{
    static once_flag once = ONCE_FLAG_INIT;
    call_once(&once, gather);
    return suffixes_known;
}

const char *const *lt_formats_names(void)
{
    return known() ? names_known : NULL;
}

/* NULL: none is called so. */
static const char *suffix_of(struct lt_str name)
{
    for (const char *const *s = known(); *s; s++)
        if (lt_str_eqz(name, *s + 1))
            return *s;
    return NULL;
}

static enum lt_status unknown(struct lt_cx *cx, struct lt_str name)
{
    struct lt_buf names = LT_BUF(200);
    const char *const *all = lt_formats_names();
    for (size_t i = 0; all[i]; i++)
        lt_buf_addf(&names, "%s%s", i == 0 ? "" : all[i + 1] ? ", " : " and ", all[i]);
    enum lt_status st = lt_fail(cx, LT_USAGE, "the setting format takes " LT_FMT ", not '" LT_FMT "'",
                                LT_ARG(lt_buf_str(&names)), LT_ARG(lt_str_slice(name, 0, 40)));
    lt_buf_close(&names);
    return st;
}

enum lt_status lt_formats_check(struct lt_cx *cx, const char *list)
{
    struct lt_str rest = lt_str_of(list), name;
    const char *met[LT_FORMATS_MAX];
    size_t n = 0;
    while (lt_str_cut(&rest, ',', &name)) {
        const char *suffix = suffix_of(name);
        if (!suffix)
            return unknown(cx, name);
        for (size_t i = 0; i < n; i++)
            if (met[i] == suffix)
                return lt_fail(cx, LT_USAGE, "the setting format names %s twice", suffix + 1);
        met[n++] = suffix;
    }
    return n ? LT_OK : unknown(cx, (struct lt_str){0});
}

size_t lt_formats_of(const char *list, struct lt_str suffixes[LT_FORMATS_MAX])
{
    struct lt_str rest = lt_str_of(list), name;
    size_t n = 0;
    while (n < LT_FORMATS_MAX && lt_str_cut(&rest, ',', &name)) {
        const char *suffix = suffix_of(name);
        if (suffix)
            suffixes[n++] = lt_str_of(suffix);
    }
    return n;
}

enum lt_format lt_formats_kind(struct lt_str suffix)
{
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_eq_nocase(suffix, lt_str_of(kinds[i].suffix)))
            return kinds[i].format;
    for (const char *const *s = lt_pcmfile_suffixes(); *s; s++)
        if (lt_str_eq_nocase(suffix, lt_str_of(*s)))
            return LT_FORMAT_PCM;
    return LT_FORMAT_NONE;
}
