/* narrate/source.c - an input's name becomes a source; see narrate.h. */
#include "base/io.h"
#include "fetch/fetch.h"
#include "narrate/narrate.h"

#include <string.h>
#include <unistd.h>

/* "ftp://host/a" is no file either, unless there is one; whoever fetches says what it is. */
bool lt_source_is_address(const char *input)
{
    struct lt_str s = lt_str_of(input), scheme = lt_str_slice(s, 0, lt_str_find(s, LT_S("://")));
    if (lt_fetch_is_url(s))
        return true;
    for (size_t i = 0; i < scheme.n; i++)
        if (!lt_is_alpha(scheme.p[i]) &&
            (i == 0 || !(lt_is_digit(scheme.p[i]) || strchr("+-.", scheme.p[i]))))
            return false;
    return scheme.n && scheme.n < s.n && access(input, F_OK) != 0;
}

enum lt_status lt_source_open(struct lt_cx *cx, const struct lt_settings *s, const char *input,
                              struct lt_buf *bytes, struct lt_source *out)
{
    if (lt_source_is_address(input)) {
        *bytes = LT_BUF(LT_READ_MAX_BYTES);
        enum lt_status st = lt_fetch(cx, input, s->allow_private ? LT_FETCH_ANY : LT_FETCH_ASKED, bytes, out);
        if (s->type[0])
            out->type = lt_str_of(s->type);
        return st;
    }
    *out = (struct lt_source){.type = lt_str_of(s->type)};
    if (strcmp(input, "-") != 0) {
        out->name = lt_str_of(input);
        out->path = input;
        return LT_OK;
    }
    out->name = LT_S("standard input");
    *bytes = LT_BUF(LT_READ_MAX_BYTES);
    enum lt_status st = lt_io_read_fd(cx, "standard input", STDIN_FILENO, bytes);
    out->bytes = (struct lt_str){bytes->n ? bytes->p : "", bytes->n};
    return st;
}

enum lt_status lt_source_read(struct lt_cx *cx, const struct lt_settings *s, struct lt_read_host *host,
                              const struct lt_read_opts *opts, const struct lt_source *source,
                              const struct lt_read_sink *sink)
{
    return s->reader ? lt_read(cx, opts, source, sink) : lt_read_confined(cx, host, opts, source, sink);
}
