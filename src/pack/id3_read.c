/* pack/id3_read.c - an ID3v2 tag read back; see id3.h.
 *
 * Takes any bytes: versions 2.3 and 2.4, texts in the four encodings. Passes over frames that are compressed,
 * encrypted or damaged. Unsynchronised tags are not read. */
#include "pack/id3.h"

#include "base/utf8.h"
#include "pack/id3_lang.h"

#include <string.h>

enum {
    HEAD_BYTES = 10,
    TEXT_MAX_BYTES = 1 << 20,
    MS48 = 48,
    FLAG_UNSYNC = 0x80,
    FLAG_EXTENDED = 0x40,
    FLAG_FOOTER = 0x10
};

struct id3_reader {
    struct lt_cx *cx;
    struct lt_inspection *out;
    size_t cap_tags, cap_chapters;
    int version;
};

struct id3_frame {
    struct lt_str id, body;
};

static uint32_t number(struct lt_str s, size_t at, int bits)
{
    uint32_t v = 0;
    for (size_t i = 0; i < 4 && at + i < s.n; i++)
        v = v << bits | (unsigned char)s.p[at + i];
    return v;
}

size_t lt_id3_size(struct lt_str s)
{
    if (s.n < HEAD_BYTES || !lt_str_starts(s, LT_S("ID3")))
        return 0;
    size_t n = HEAD_BYTES + (size_t)(number(s, 6, 7) & 0xFFFFFFF);
    n += s.p[5] & FLAG_FOOTER ? HEAD_BYTES : 0;
    return n <= s.n ? n : 0;
}

/* The next frame off the front of *rest; false at padding, the end, or damage. */
static bool next_frame(const struct id3_reader *r, struct lt_str *rest, struct id3_frame *f)
{
    while (rest->n > HEAD_BYTES && rest->p[0] >= 'A' && rest->p[0] <= 'Z') {
        size_t n = r->version == 4 ? number(*rest, 4, 7) : number(*rest, 4, 8);
        bool plain = rest->p[9] == 0;
        if (n > rest->n - HEAD_BYTES)
            return false;
        *f = (struct id3_frame){lt_str_slice(*rest, 0, 4), lt_str_slice(*rest, HEAD_BYTES, n)};
        *rest = lt_str_from(*rest, HEAD_BYTES + n);
        if (plain && n)
            return true;
    }
    return false;
}

static uint32_t unit(struct lt_str s, size_t at, bool little)
{
    uint32_t a = (unsigned char)s.p[at], b = (unsigned char)s.p[at + 1];
    return little ? b << 8 | a : a << 8 | b;
}

static void add_utf16(struct lt_buf *out, struct lt_str s, bool little)
{
    if (lt_str_starts(s, LT_S("\xFF\xFE")) || lt_str_starts(s, LT_S("\xFE\xFF"))) {
        little = s.p[0] == '\xFF';
        s = lt_str_from(s, 2);
    }
    for (size_t at = 0; at + 1 < s.n; at += 2) {
        uint32_t c = unit(s, at, little);
        uint32_t low = c >= 0xD800 && c < 0xDC00 && at + 3 < s.n ? unit(s, at + 2, little) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        }
        lt_utf8_add(out, c);
    }
}

/* What stands before the string's end mark off the front of *s, as UTF-8 added to *out. */
static void cut_text(struct lt_buf *out, int encoding, struct lt_str *s)
{
    size_t wide = encoding == 1 || encoding == 2 ? 2 : 1, n = 0;
    while (n + wide <= s->n && (s->p[n] || (wide == 2 && s->p[n + 1])))
        n += wide;
    struct lt_str text = lt_str_slice(*s, 0, n);
    *s = lt_str_from(*s, n + wide);
    if (wide == 2)
        add_utf16(out, text, encoding == 1);
    for (size_t at = 0; wide == 1 && at < text.n;)
        lt_utf8_add(out, encoding == 3 ? lt_utf8_next(text, &at) : (unsigned char)text.p[at++]);
}

static enum lt_status no_room(struct id3_reader *r)
{
    return lt_fail(r->cx, LT_OOM, "out of memory for its tags");
}

static enum lt_status add_tag(struct id3_reader *r, struct lt_str name, struct lt_str value)
{
    struct lt_inspection *out = r->out;
    struct lt_tag *grown =
        lt_arena_grow(&out->arena, out->tags, &r->cap_tags, out->n_tags + 1, sizeof *grown);
    struct lt_tag tag = {lt_arena_dup(&out->arena, name), lt_arena_dup(&out->arena, value)};
    if (!grown || !tag.name.p || !tag.value.p)
        return no_room(r);
    out->tags = grown;
    out->tags[out->n_tags++] = tag;
    return LT_OK;
}

static const struct lt_id3_frame *find_frame(struct lt_str id)
{
    for (size_t i = 0; i < lt_id3_n_frames; i++)
        if (lt_str_eqz(id, lt_id3_frames[i].id))
            return &lt_id3_frames[i];
    return NULL;
}

/* A frame of text: encoding, then what its kind has before the value. *text is there to work in. */
static enum lt_status read_text(struct id3_reader *r, const struct id3_frame *f, struct lt_buf *text)
{
    const struct lt_id3_frame *known = find_frame(f->id);
    bool named = lt_str_eqz(f->id, "TXXX"), comment = lt_str_eqz(f->id, "COMM"), link = f->id.p[0] == 'W';
    int encoding = link ? 0 : (unsigned char)f->body.p[0];
    struct lt_str rest = lt_str_from(f->body, link ? 0 : comment ? 4 : 1);
    if (encoding > 3)
        return LT_OK;
    if (named || comment)
        cut_text(text, encoding, &rest);
    size_t value = text->n;
    cut_text(text, encoding, &rest);
    if (text->failed)
        return no_room(r);
    struct lt_str all = lt_buf_str(text), name = named ? lt_str_slice(all, 0, value) : f->id;
    struct lt_str said = lt_str_from(all, value);
    if (comment && value) /* a player's own note */
        return LT_OK;
    if (known && known->kind == LT_ID3_LANGUAGE)
        said = lt_id3_language_tag(said);
    return said.n ? add_tag(r, known ? lt_str_of(known->tag) : name, said) : LT_OK;
}

static enum lt_status read_picture(struct id3_reader *r, const struct id3_frame *f)
{
    struct lt_buf description = LT_BUF(TEXT_MAX_BYTES);
    size_t zero = lt_str_find_char(lt_str_from(f->body, 1), '\0');
    if (zero == SIZE_MAX || r->out->picture.n)
        return LT_OK;
    struct lt_str rest = lt_str_from(f->body, 1 + zero + 2);
    cut_text(&description, (unsigned char)f->body.p[0], &rest);
    lt_buf_close(&description);
    r->out->picture_type = lt_arena_dup(&r->out->arena, lt_str_slice(f->body, 1, zero));
    r->out->picture = lt_arena_dup(&r->out->arena, rest);
    r->out->picture_bytes = r->out->picture.n;
    return rest.n && !r->out->picture.p ? no_room(r) : LT_OK;
}

/* Element id, two times in milliseconds, two offsets, frames. */
static enum lt_status read_chapter(struct id3_reader *r, const struct id3_frame *f, struct lt_buf *text)
{
    size_t zero = lt_str_find_char(f->body, '\0');
    if (zero == SIZE_MAX || f->body.n - zero < 17)
        return LT_OK;
    struct lt_str rest = lt_str_from(f->body, zero + 17);
    struct id3_frame sub;
    while (!text->n && next_frame(r, &rest, &sub))
        if (lt_str_eqz(sub.id, "TIT2")) {
            struct lt_str said = lt_str_from(sub.body, 1);
            cut_text(text, (unsigned char)sub.body.p[0], &said);
        }
    struct lt_inspection *out = r->out;
    struct lt_chapter *grown =
        lt_arena_grow(&out->arena, out->chapters, &r->cap_chapters, out->n_chapters + 1, sizeof *grown);
    struct lt_str title = lt_arena_dup(&out->arena, lt_buf_str(text));
    if (!grown || (text->n && !title.p))
        return no_room(r);
    /* Kept in order of time: a tag may list them in any. */
    size_t at = out->n_chapters++;
    int64_t begin48 = (int64_t)number(f->body, zero + 1, 8) * MS48;
    out->chapters = grown;
    for (; at && grown[at - 1].begin48 > begin48; at--)
        grown[at] = grown[at - 1];
    grown[at] = (struct lt_chapter){begin48, title};
    return LT_OK;
}

static enum lt_status read_frame(struct id3_reader *r, const struct id3_frame *f)
{
    struct lt_buf text = LT_BUF(TEXT_MAX_BYTES);
    bool known = find_frame(f->id) || f->id.p[0] == 'T';
    enum lt_status st = LT_OK;
    if (lt_str_eqz(f->id, "CHAP"))
        st = read_chapter(r, f, &text);
    else if (lt_str_eqz(f->id, "APIC"))
        st = read_picture(r, f);
    else if (known)
        st = read_text(r, f, &text);
    lt_buf_close(&text);
    return st;
}

enum lt_status lt_id3_read(struct lt_cx *cx, struct lt_str tag, struct lt_inspection *out)
{
    if (tag.n < HEAD_BYTES)
        return LT_OK;
    struct id3_reader r = {.cx = cx, .out = out, .version = tag.p[3]};
    if ((r.version != 3 && r.version != 4) || tag.p[5] & (char)(FLAG_UNSYNC | FLAG_EXTENDED)) {
        lt_warn(cx, "its ID3 tag is of a kind that is not read");
        return LT_OK;
    }
    struct lt_str rest = lt_str_slice(tag, HEAD_BYTES, lt_id3_size(tag) - HEAD_BYTES);
    struct id3_frame f;
    enum lt_status st = LT_OK;
    while (!st && lt_id3_size(tag) && next_frame(&r, &rest, &f))
        st = read_frame(&r, &f);
    return st;
}
