/* pack/headers.c - OpusHead and OpusTags (RFC 7845 section 5.1 and 5.2) as bytes.
 *
 * Chapters are VorbisComment chapter extension tags: CHAPTERnnn=HH:MM:SS.mmm and right after it
 * CHAPTERnnnNAME=title, numbered from 000. Refuses tag names the format has no room for. Which
 * chapters go in, and what is cleaned out of values, picks.c decides. */
#include "pack/headers.h"

#include "pack/picks.h"

#define VENDOR  LT_S("lectern")
#define PICTURE LT_S("METADATA_BLOCK_PICTURE")

enum { SECOND48 = 48000 };

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

    start = begin_comment(out);
    lt_buf_addf(out, "CHAPTER%03uNAME=", number);
    lt_picks_title(out, c, number);
    end_comment(out, start);
}

static void add_chapters(struct lt_buf *out, struct lt_picks picks)
{
    const struct lt_chapter *c;
    for (unsigned number = 0; (c = lt_picks_next(&picks)); number++)
        add_chapter(out, number, c);
}

static void add_tags(struct lt_buf *out, const struct lt_mux_opts *o, bool pictures)
{
    for (size_t i = 0; i < o->n_tags; i++) {
        if (lt_str_eq_nocase(o->tags[i].name, PICTURE) != pictures)
            continue;
        size_t start = begin_comment(out);
        lt_buf_add(out, o->tags[i].name);
        lt_buf_addc(out, '=');
        lt_picks_value(out, o->tags[i].value, true);
        end_comment(out, start);
    }
}

enum lt_status lt_vorbis_comments(struct lt_cx *cx, const struct lt_mux_opts *opts, bool pictures,
                                  struct lt_buf *out)
{
    size_t n_tags = 0;
    for (size_t i = 0; i < opts->n_tags; i++) {
        if (!good_name(opts->tags[i].name))
            return lt_fail(cx, LT_USAGE, "\"" LT_FMT "\" cannot be the name of a tag",
                           LT_ARG(opts->tags[i].name));
        n_tags += pictures || !lt_str_eq_nocase(opts->tags[i].name, PICTURE);
    }
    struct lt_picks picks = lt_picks_of(opts->chapters, opts->n_chapters);
    add_le(out, (uint32_t)VENDOR.n, 4);
    lt_buf_add(out, VENDOR);
    add_le(out, (uint32_t)(2 * picks.count + n_tags), 4);
    add_chapters(out, picks);
    add_tags(out, opts, false);
    if (pictures)
        add_tags(out, opts, true);
    return lt_buf_check(cx, out, "the tags of the file");
}

enum lt_status lt_opus_tags(struct lt_cx *cx, const struct lt_mux_opts *opts, struct lt_buf *out)
{
    lt_buf_addz(out, "OpusTags");
    return lt_vorbis_comments(cx, opts, true, out);
}
