/* pack/id3.c - an ID3v2.4 tag as bytes; see id3.h. One row is a frame.
 *
 * No unsynchronisation, extended header, footer or padding: all of them trip some player. A date that is not
 * in UTC keeps its day only, since ID3 knows no time zones. */
#include "pack/id3.h"

#include "pack/id3_lang.h"
#include "pack/picks.h"
#include "pack/picture.h"

#include <string.h>

enum {
    VERSION = 4,
    UTF8 = 3,
    HEAD_BYTES = 10,
    TAG_MAX_BYTES = 8 << 20,
    FRONT_COVER = 3,
    TOP_LEVEL_AND_ORDERED = 3,
    UNKNOWN_OFFSET = 0xFF,
};

const struct lt_id3_frame lt_id3_frames[] = {
    {"TITLE", "TIT2", LT_ID3_TEXT},        {"ARTIST", "TPE1", LT_ID3_TEXT},
    {"ALBUM", "TALB", LT_ID3_TEXT},        {"DATE", "TDRC", LT_ID3_DATE},
    {"LANGUAGE", "TLAN", LT_ID3_LANGUAGE}, {"DESCRIPTION", "COMM", LT_ID3_COMMENT},
    {"SOURCE", "WOAF", LT_ID3_URL},        {"TRACKNUMBER", "TRCK", LT_ID3_TEXT},
    {"GENRE", "TCON", LT_ID3_TEXT},        {"COPYRIGHT", "TCOP", LT_ID3_TEXT},
    {"ENCODER", "TSSE", LT_ID3_TEXT},
};

const size_t lt_id3_n_frames = LT_COUNT(lt_id3_frames);

struct id3_writer {
    struct lt_cx *cx;
    const struct lt_mux_opts *opts;
    struct lt_buf *out;
    char language[4];
};

static void add_be32(struct lt_buf *out, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        lt_buf_addc(out, (char)(unsigned char)(v >> shift));
}

/* Seven bits a byte. */
static void put_size(struct lt_buf *out, size_t at, size_t n)
{
    if (out->failed)
        return;
    for (size_t i = 0; i < 4; i++)
        out->p[at + i] = (char)(unsigned char)(n >> (7 * (3 - i)) & 0x7F);
}

static size_t begin_frame(struct lt_buf *out, const char *id)
{
    lt_buf_addz(out, id);
    lt_buf_addmem(out, "\0\0\0\0\0\0", 6); /* size, flags */
    return out->n;
}

static void end_frame(struct lt_buf *out, size_t start)
{
    put_size(out, start - 6, out->n - start);
}

static void add_text(struct id3_writer *w, const char *id, struct lt_str value)
{
    size_t start = begin_frame(w->out, id);
    lt_buf_addc(w->out, UTF8);
    lt_picks_value(w->out, value, false);
    end_frame(w->out, start);
}

/* The longest front of an ISO 8601 date that is a timestamp of ID3v2.4: digits where D stands. */
static struct lt_str timestamp(struct lt_str date)
{
    static const char form[] = "DDDD-DD-DDTDD:DD:DD";
    size_t n = 0, good = 0;
    for (; n < date.n && n < sizeof form - 1; n++) {
        if (form[n] == 'D' ? !lt_is_digit(date.p[n]) : date.p[n] != form[n])
            break;
        if (n == 3 || n == 6 || n == 9 || n == 15 || n == 18)
            good = n + 1;
    }
    bool utc = good <= 10 || date.n == good || (date.n == good + 1 && date.p[good] == 'Z');
    return lt_str_slice(date, 0, utc ? good : 10);
}

static void add_date(struct id3_writer *w, const char *id, struct lt_str value)
{
    struct lt_str date = timestamp(value);
    if (date.n)
        add_text(w, id, date);
}

static void add_language(struct id3_writer *w, const char *id, struct lt_str value)
{
    char code[4];
    if (lt_id3_language(value, code))
        add_text(w, id, lt_str_of(code));
}

static void add_comment(struct id3_writer *w, const char *id, struct lt_str value)
{
    size_t start = begin_frame(w->out, id);
    lt_buf_addc(w->out, UTF8);
    lt_buf_addz(w->out, w->language);
    lt_buf_addc(w->out, '\0'); /* no description: the one comment players show */
    lt_picks_value(w->out, value, true);
    end_frame(w->out, start);
}

/* A link frame is Latin-1: what is not printable ASCII is escaped, as in any URL. What is no URL is left. */
static void add_url(struct id3_writer *w, const char *id, struct lt_str value)
{
    if (!lt_str_starts(value, LT_S("http://")) && !lt_str_starts(value, LT_S("https://")))
        return;
    size_t start = begin_frame(w->out, id);
    for (size_t i = 0; i < value.n; i++) {
        unsigned char c = (unsigned char)value.p[i];
        if (c > 0x20 && c < 0x7F)
            lt_buf_addc(w->out, (char)c);
        else
            lt_buf_addf(w->out, "%%%02X", c);
    }
    end_frame(w->out, start);
}

/* What has no frame of its own, under its name. */
static void add_named(struct id3_writer *w, const struct lt_tag *tag)
{
    size_t start = begin_frame(w->out, "TXXX");
    lt_buf_addc(w->out, UTF8);
    lt_picks_value(w->out, tag->name, false);
    lt_buf_addc(w->out, '\0');
    lt_picks_value(w->out, tag->value, true);
    end_frame(w->out, start);
}

static void add_tag(struct id3_writer *w, const struct lt_tag *tag)
{
    static void (*const by_kind[])(struct id3_writer *w, const char *id, struct lt_str value) = {
        [LT_ID3_TEXT] = add_text,       [LT_ID3_DATE] = add_date, [LT_ID3_LANGUAGE] = add_language,
        [LT_ID3_COMMENT] = add_comment, [LT_ID3_URL] = add_url,
    };
    for (size_t i = 0; i < lt_id3_n_frames; i++)
        if (lt_str_eq_nocase(tag->name, lt_str_of(lt_id3_frames[i].tag))) {
            by_kind[lt_id3_frames[i].kind](w, lt_id3_frames[i].id, tag->value);
            return;
        }
    add_named(w, tag);
}

static void add_chapter(struct id3_writer *w, const struct lt_chapter *c, unsigned number, int64_t end48)
{
    size_t start = begin_frame(w->out, "CHAP");
    lt_buf_addf(w->out, "chp%u", number);
    lt_buf_addc(w->out, '\0');
    add_be32(w->out, (uint32_t)(c->begin48 / 48));
    add_be32(w->out, (uint32_t)(end48 / 48));
    for (int i = 0; i < 8; i++) /* where it lies in bytes: the times count */
        lt_buf_addc(w->out, (char)UNKNOWN_OFFSET);
    size_t title = begin_frame(w->out, "TIT2");
    lt_buf_addc(w->out, UTF8);
    lt_picks_title(w->out, c, number);
    end_frame(w->out, title);
    end_frame(w->out, start);
}

static void add_contents(struct id3_writer *w, size_t n)
{
    size_t start = begin_frame(w->out, "CTOC");
    lt_buf_addmem(w->out, "toc", 4);
    lt_buf_addc(w->out, TOP_LEVEL_AND_ORDERED);
    lt_buf_addc(w->out, (char)(unsigned char)n);
    for (size_t i = 0; i < n; i++) {
        lt_buf_addf(w->out, "chp%zu", i);
        lt_buf_addc(w->out, '\0');
    }
    end_frame(w->out, start);
}

static void add_chapters(struct id3_writer *w, int64_t length48)
{
    struct lt_picks picks = lt_picks_of(w->opts->chapters, w->opts->n_chapters);
    const struct lt_chapter *next = lt_picks_next(&picks);
    if (!next)
        return;
    add_contents(w, picks.count);
    for (unsigned number = 0; next; number++) {
        const struct lt_chapter *this = next;
        next = lt_picks_next(&picks);
        add_chapter(w, this, number, next ? next->begin48 : length48);
    }
}

static enum lt_status add_picture(struct id3_writer *w, struct lt_str value)
{
    struct lt_arena arena = LT_ARENA(TAG_MAX_BYTES);
    struct lt_str type, picture, block = lt_picture_block(&arena, value);
    bool good = lt_picture_read(block, &type, &picture);
    if (good) {
        size_t start = begin_frame(w->out, "APIC");
        lt_buf_addc(w->out, 0); /* no description, which is Latin-1 */
        lt_buf_add(w->out, type);
        lt_buf_addc(w->out, '\0');
        lt_buf_addc(w->out, FRONT_COVER);
        lt_buf_addc(w->out, '\0');
        lt_buf_add(w->out, picture);
        end_frame(w->out, start);
    }
    lt_arena_close(&arena);
    return good ? LT_OK : lt_fail(w->cx, LT_OOM, "the picture of the tag: out of memory");
}

/* The language of the whole, which a comment must name. */
static void find_language(struct id3_writer *w)
{
    memcpy(w->language, "und", 4);
    for (size_t i = 0; i < w->opts->n_tags; i++)
        if (lt_str_eq_nocase(w->opts->tags[i].name, LT_S("LANGUAGE")) &&
            !lt_id3_language(w->opts->tags[i].value, w->language))
            memcpy(w->language, "und", 4);
}

/* A gain that only Opus files have (RFC 7845 section 5.2.1) would mislead. */
static bool is_of_opus(struct lt_str name)
{
    return lt_str_starts_nocase(name, LT_S("R128_"));
}

enum lt_status lt_id3_write(struct lt_cx *cx, const struct lt_mux_opts *opts, int64_t length48,
                            struct lt_buf *out)
{
    struct id3_writer w = {.cx = cx, .opts = opts, .out = out};
    struct lt_str picture = {0};
    size_t start = out->n;
    find_language(&w);
    lt_buf_addmem(out, (const char[]){'I', 'D', '3', VERSION, 0, 0, 0, 0, 0, 0}, HEAD_BYTES);
    for (size_t i = 0; i < opts->n_tags; i++) {
        const struct lt_tag *tag = &opts->tags[i];
        if (lt_str_eq_nocase(tag->name, LT_S("METADATA_BLOCK_PICTURE")))
            picture = picture.n ? picture : tag->value;
        else if (tag->value.n && !is_of_opus(tag->name))
            add_tag(&w, tag);
    }
    add_chapters(&w, length48);
    enum lt_status st = picture.n ? add_picture(&w, picture) : LT_OK;
    put_size(out, start + 6, out->n - start - HEAD_BYTES);
    return st ? st : lt_buf_check(cx, out, "the tag of the file");
}
