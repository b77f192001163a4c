/* base/json.c - see json.h. */
#include "base/json.h"

#include "base/shown.h"
#include "base/utf8.h"

#include <inttypes.h>
#include <math.h>

static void newline(struct lt_json *j)
{
    if (j->compact)
        return;
    lt_buf_addc(j->out, '\n');
    for (unsigned i = 0; i < j->depth; i++)
        lt_buf_addz(j->out, "  ");
}

/* What comes before a value or a key: a comma if it is not the first, and its own line. */
static void begin(struct lt_json *j)
{
    if (j->after_key) {
        j->after_key = false;
        return;
    }
    if (j->depth == 0)
        return;
    uint64_t bit = UINT64_C(1) << (j->depth % 64);
    if (j->started & bit)
        lt_buf_addc(j->out, ',');
    j->started |= bit;
    newline(j);
}

static void open_bracket(struct lt_json *j, char c)
{
    begin(j);
    lt_buf_addc(j->out, c);
    j->depth++;
    j->started &= ~(UINT64_C(1) << (j->depth % 64));
}

static void close_bracket(struct lt_json *j, char c)
{
    bool empty = !(j->started & UINT64_C(1) << (j->depth % 64));
    j->depth--;
    if (!empty)
        newline(j);
    lt_buf_addc(j->out, c);
}

void lt_json_object(struct lt_json *j)
{
    open_bracket(j, '{');
}

void lt_json_array(struct lt_json *j)
{
    open_bracket(j, '[');
}

void lt_json_end_object(struct lt_json *j)
{
    close_bracket(j, '}');
}

void lt_json_end_array(struct lt_json *j)
{
    close_bracket(j, ']');
}

static void quoted(struct lt_buf *out, struct lt_str s)
{
    lt_buf_addc(out, '"');
    for (size_t at = 0; at < s.n;) {
        uint32_t c = lt_utf8_next(s, &at);
        if (c == '"' || c == '\\')
            lt_buf_addf(out, "\\%c", (int)c);
        else if (c == '\n')
            lt_buf_addz(out, "\\n");
        else if (c == '\t')
            lt_buf_addz(out, "\\t");
        else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || lt_shown_is_bidi(c))
            lt_buf_addf(out, "\\u%04x", (unsigned)c);
        else
            lt_utf8_add(out, c);
    }
    lt_buf_addc(out, '"');
}

void lt_json_key(struct lt_json *j, const char *key)
{
    begin(j);
    quoted(j->out, lt_str_of(key));
    lt_buf_addz(j->out, j->compact ? ":" : ": ");
    j->after_key = true;
}

void lt_json_str(struct lt_json *j, struct lt_str s)
{
    begin(j);
    quoted(j->out, s);
}

void lt_json_int(struct lt_json *j, int64_t v)
{
    begin(j);
    lt_buf_addf(j->out, "%" PRId64, v);
}

void lt_json_real(struct lt_json *j, double v, int decimals)
{
    begin(j);
    if (isfinite(v))
        lt_buf_addf(j->out, "%.*f", decimals, v);
    else
        lt_buf_addz(j->out, "null");
}

void lt_json_bool(struct lt_json *j, bool v)
{
    begin(j);
    lt_buf_addz(j->out, v ? "true" : "false");
}

void lt_json_null(struct lt_json *j)
{
    begin(j);
    lt_buf_addz(j->out, "null");
}

void lt_json_put_str(struct lt_json *j, const char *key, struct lt_str s)
{
    lt_json_key(j, key);
    lt_json_str(j, s);
}

void lt_json_put_opt(struct lt_json *j, const char *key, struct lt_str s)
{
    if (s.n)
        lt_json_put_str(j, key, s);
}

void lt_json_put_int(struct lt_json *j, const char *key, int64_t v)
{
    lt_json_key(j, key);
    lt_json_int(j, v);
}

void lt_json_put_real(struct lt_json *j, const char *key, double v, int decimals)
{
    lt_json_key(j, key);
    lt_json_real(j, v, decimals);
}

void lt_json_put_bool(struct lt_json *j, const char *key, bool v)
{
    lt_json_key(j, key);
    lt_json_bool(j, v);
}
