/* pack/headers.c - OpusHead and OpusTags (RFC 7845 section 5.1 and 5.2) as bytes.
 *
 * Chapters are VorbisComment chapter extension tags: CHAPTERnnn=HH:MM:SS.mmm and right after it
 * CHAPTERnnnNAME=title, numbered from 000. Refuses tag names the format has no room for; cleans control
 * characters out of values, cuts over-long chapter titles, picks a hundred chapters when there are more. */
#include "pack/headers.h"

#include "base/utf8.h"

#define VENDOR  LT_S("lectern")
#define PICTURE LT_S("METADATA_BLOCK_PICTURE")

enum { SECOND48 = 48000, HOURS_MAX = 100 };

static void add_le(struct lt_buf *out, uint32_t v, int bytes)
{
    for (int i = 0; i < bytes; i++)
        lt_buf_addc(out, (char)(unsigned char)(v >> (8 * i)));
}

void lt_opus_head(struct lt_buf *out, int pre_skip, int rate_hz)
{
    lt_buf_addz(out, "OpusHead");
    add_le(out, 1, 1); /* version */
    add_le(out, 1, 1); /* channels */
    add_le(out, (uint32_t)pre_skip, 2);
    add_le(out, (uint32_t)rate_hz, 4); /* of the input, for information */
    add_le(out, 0, 2);                 /* gain */
    add_le(out, 0, 1);                 /* mapping family */
}

/* Field names are printable ASCII without '=' (RFC 7845 refers to the Vorbis comment header). */
static bool good_name(struct lt_str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] < 0x20 || name.p[i] > 0x7D || name.p[i] == '=')
            return false;
    return name.n > 0;
}

/* Values are UTF-8; line ends are kept where `lines`, other controls become spaces. */
static void add_value(struct lt_buf *out, struct lt_str value, bool lines)
{
    for (size_t at = 0; at < value.n;) {
        uint32_t c = lt_utf8_next(value, &at);
        bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        lt_utf8_add(out, control && !(lines && c == '\n') ? ' ' : c);
    }
}

/* NAME=value after its length, which is known when the value has been added. */
static size_t begin_comment(struct lt_buf *out)
{
    add_le(out, 0, 4);
    return out->n;
}

static void end_comment(struct lt_buf *out, size_t start)
{
    if (out->failed)
        return;
    uint32_t n = (uint32_t)(out->n - start);
    for (int i = 0; i < 4; i++)
        out->p[start - 4 + (size_t)i] = (char)(unsigned char)(n >> (8 * i));
}

static void add_chapter(struct lt_buf *out, unsigned number, const struct lt_chapter *c)
{
    int64_t ms = c->begin48 / (SECOND48 / 1000), s = ms / 1000;
    size_t start = begin_comment(out);
    lt_buf_addf(out, "CHAPTER%03u=%02d:%02d:%02d.%03d", number, (int)(s / 3600), (int)(s / 60 % 60),
                (int)(s % 60), (int)(ms % 1000));
    end_comment(out, start);

    struct lt_str title = lt_str_trim(c->title), cut = lt_utf8_cut(title, LT_CHAPTER_TITLE_BYTES);
    start = begin_comment(out);
    lt_buf_addf(out, "CHAPTER%03uNAME=", number);
    if (title.n == 0) /* a chapter without a name is one that players drop */
        lt_buf_addf(out, "%u", number + 1);
    add_value(out, cut, false);
    if (cut.n < title.n)
        lt_buf_addz(out, "\xE2\x80\xA6");
    end_comment(out, start);
}

/* Does chapter c begin at least gap48 after the last one that was kept? Two-digit hours are all that players
 * read, so what begins at 100 hours or later stays out. */
static bool kept(const struct lt_chapter *c, int64_t last48, int64_t gap48)
{
    return (last48 < 0 || c->begin48 - last48 >= gap48) && c->begin48 >= 0 &&
           c->begin48 < (int64_t)HOURS_MAX * 3600 * SECOND48;
}

static size_t count_kept(const struct lt_mux_opts *o, int64_t gap48)
{
    size_t n = 0;
    int64_t last = -1;
    for (size_t i = 0; i < o->n_chapters; i++)
        if (kept(&o->chapters[i], last, gap48)) {
            last = o->chapters[i].begin48;
            n++;
        }
    return n;
}

/* The smallest gap in whole seconds, at least one, that leaves no more than LT_CHAPTERS_MAX: short chapters
 * join the one before them, long ones stay, and the list covers the whole file. */
static int64_t chapter_gap48(const struct lt_mux_opts *o)
{
    int64_t low = 1, high = (int64_t)HOURS_MAX * 3600;
    while (low < high) {
        int64_t mid = low + (high - low) / 2;
        if (count_kept(o, mid * SECOND48) <= LT_CHAPTERS_MAX)
            high = mid;
        else
            low = mid + 1;
    }
    return low * SECOND48;
}

static void add_chapters(struct lt_buf *out, const struct lt_mux_opts *o, int64_t gap48)
{
    unsigned number = 0;
    int64_t last = -1;
    for (size_t i = 0; i < o->n_chapters; i++)
        if (kept(&o->chapters[i], last, gap48)) {
            last = o->chapters[i].begin48;
            add_chapter(out, number++, &o->chapters[i]);
        }
}

static void add_tags(struct lt_buf *out, const struct lt_mux_opts *o, bool pictures)
{
    for (size_t i = 0; i < o->n_tags; i++) {
        if (lt_str_eq_nocase(o->tags[i].name, PICTURE) != pictures)
            continue;
        size_t start = begin_comment(out);
        lt_buf_add(out, o->tags[i].name);
        lt_buf_addc(out, '=');
        add_value(out, o->tags[i].value, true);
        end_comment(out, start);
    }
}

enum lt_status lt_opus_tags(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_buf *out)
{
    for (size_t i = 0; i < opts->n_tags; i++)
        if (!good_name(opts->tags[i].name))
            return lt_fail(cx, LT_USAGE, "\"" LT_FMT "\" cannot be the name of a tag",
                           LT_ARG(opts->tags[i].name));
    int64_t gap48 = chapter_gap48(opts);
    size_t chapters = count_kept(opts, gap48);
    lt_buf_addz(out, "OpusTags");
    add_le(out, (uint32_t)VENDOR.n, 4);
    lt_buf_add(out, VENDOR);
    add_le(out, (uint32_t)(2 * chapters + opts->n_tags), 4);
    add_chapters(out, opts, gap48);
    add_tags(out, opts, false);
    add_tags(out, opts, true);
    return lt_buf_check(cx, out, "the tags of the file");
}
