/* pack/picture.c - a cover becomes the value of a METADATA_BLOCK_PICTURE tag (RFC 7845 section 5.2.1: FLAC's
 * picture block in base64).
 *
 * And back again. Takes PNG and JPEG. Refuses what is neither, what is cut short or has no size, and what is
 * too large for a header that every player reads to its end before it plays. The picture itself is not
 * decoded. */
#include "pack/picture.h"

#include "base/buf.h"

#include <string.h>

enum { FRONT_COVER = 3, BLOCK_FIELDS_BYTES = 256 };

struct picture_size {
    const char *type;
    uint32_t width, height, depth; /* depth: bits a pixel */
};

static uint32_t be(struct lt_str s, size_t at, int bytes)
{
    uint32_t v = 0;
    for (int i = 0; i < bytes; i++)
        v = v << 8 | (unsigned char)s.p[at + (size_t)i];
    return v;
}

/* PNG (ISO/IEC 15948): a signature, then chunks of length, name, data, checksum; IHDR first, IEND last. */
static bool read_png(struct lt_str s, struct picture_size *out)
{
    static const unsigned char channels[] = {1, 0, 3, 3, 2, 0, 4}; /* by colour type; a palette gives three */
    if (s.n < 33 || !lt_str_starts(s, LT_S("\x89PNG\r\n\x1a\n")) ||
        !lt_str_eqz(lt_str_slice(s, 12, 4), "IHDR"))
        return false;
    unsigned char bits = (unsigned char)s.p[24], colour = (unsigned char)s.p[25];
    if (colour >= LT_COUNT(channels) || !channels[colour])
        return false;
    *out = (struct picture_size){"image/png", be(s, 16, 4), be(s, 20, 4),
                                 colour == 3 ? 24 : (uint32_t)bits * channels[colour]};
    for (size_t at = 8; s.n - at >= 12;) {
        size_t length = be(s, at, 4);
        if (length > s.n - at - 12)
            return false;
        if (lt_str_eqz(lt_str_slice(s, at + 4, 4), "IEND"))
            return true;
        at += 12 + length;
    }
    return false;
}

/* Start of frame: C0 to CF but for the three that are tables (ITU-T T.81 table B.1). */
static bool is_frame(unsigned char marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/* JPEG: marker segments up to the frame header, which has the size; an end marker at the end. */
static bool read_jpeg(struct lt_str s, struct picture_size *out)
{
    if (s.n < 4 || !lt_str_starts(s, LT_S("\xFF\xD8\xFF")) || s.p[s.n - 2] != '\xFF' ||
        s.p[s.n - 1] != '\xD9')
        return false;
    for (size_t at = 2; s.n - at >= 4;) {
        unsigned char marker = (unsigned char)s.p[at + 1];
        if (s.p[at] != '\xFF')
            return false;
        if (marker == 0xFF) { /* fill */
            at++;
            continue;
        }
        size_t length = be(s, at + 2, 2);
        if (length < 2 || length > s.n - at - 2)
            return false;
        if (is_frame(marker) && length >= 8) {
            *out = (struct picture_size){"image/jpeg", be(s, at + 7, 2), be(s, at + 5, 2),
                                         be(s, at + 4, 1) * be(s, at + 9, 1)};
            return true;
        }
        at += 2 + length;
    }
    return false;
}

static void add_be32(struct lt_buf *b, uint32_t v)
{
    const char bytes[4] = {(char)(unsigned char)(v >> 24), (char)(unsigned char)(v >> 16),
                           (char)(unsigned char)(v >> 8), (char)(unsigned char)v};
    lt_buf_addmem(b, bytes, sizeof bytes);
}

static void add_block(struct lt_buf *b, const struct picture_size *p, struct lt_str bytes)
{
    add_be32(b, FRONT_COVER);
    add_be32(b, (uint32_t)strlen(p->type));
    lt_buf_addz(b, p->type);
    add_be32(b, 0); /* no description */
    add_be32(b, p->width);
    add_be32(b, p->height);
    add_be32(b, p->depth);
    add_be32(b, 0); /* colours of a palette: not said */
    add_be32(b, (uint32_t)bytes.n);
    lt_buf_add(b, bytes);
}

static void add_base64(struct lt_buf *out, struct lt_str s)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t at = 0; at < s.n; at += 3) {
        int n = s.n - at < 3 ? (int)(s.n - at) : 3;
        uint32_t v = be(s, at, n) << (8 * (3 - n));
        char four[4] = {digits[v >> 18 & 63], digits[v >> 12 & 63], n > 1 ? digits[v >> 6 & 63] : '=',
                        n > 2 ? digits[v & 63] : '='};
        lt_buf_addmem(out, four, sizeof four);
    }
}

enum lt_status lt_picture_tag(struct lt_cx *cx, struct lt_str name, struct lt_str bytes, struct lt_buf *value)
{
    struct picture_size p;
    if (!read_png(bytes, &p) && !read_jpeg(bytes, &p))
        return lt_fail(cx, LT_FORMAT, LT_FMT ": a cover must be a whole PNG or JPEG picture", LT_ARG(name));
    if (p.width == 0 || p.height == 0 || p.width > LT_PICTURE_MAX_PIXELS || p.height > LT_PICTURE_MAX_PIXELS)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": a cover of %u by %u pixels; %d by %d are the limit",
                       LT_ARG(name), p.width, p.height, LT_PICTURE_MAX_PIXELS, LT_PICTURE_MAX_PIXELS);
    if (bytes.n > LT_PICTURE_MAX_BYTES)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": a cover of %zu bytes; %d are the limit", LT_ARG(name), bytes.n,
                       LT_PICTURE_MAX_BYTES);
    struct lt_buf block = LT_BUF((size_t)LT_PICTURE_MAX_BYTES + BLOCK_FIELDS_BYTES);
    add_block(&block, &p, bytes);
    enum lt_status st = lt_buf_check(cx, &block, "the cover");
    if (!st) {
        add_base64(value, lt_buf_str(&block));
        st = lt_buf_check(cx, value, "the cover");
    }
    lt_buf_close(&block);
    return st;
}

static int base64_digit(char ch)
{
    if (ch >= 'A' && ch <= 'Z')
        return ch - 'A';
    if (ch >= 'a' && ch <= 'z')
        return ch - 'a' + 26;
    if (lt_is_digit(ch))
        return ch - '0' + 52;
    return ch == '+' ? 62 : ch == '/' ? 63 : -1;
}

struct lt_str lt_picture_block(struct lt_arena *arena, struct lt_str s)
{
    while (s.n && s.p[s.n - 1] == '=')
        s.n--;
    char *to = lt_arena_alloc(arena, s.n / 4 * 3 + 3);
    struct lt_str none = {0}, out = {to, 0};
    if (!to)
        return none;
    uint32_t bits = 0;
    int n_bits = 0;
    for (size_t i = 0; i < s.n; i++) {
        int digit = base64_digit(s.p[i]);
        if (digit < 0)
            return none;
        bits = (bits << 6 | (uint32_t)digit) & 0xFFFFFF;
        n_bits += 6;
        if (n_bits >= 8) {
            n_bits -= 8;
            to[out.n++] = (char)(unsigned char)(bits >> n_bits);
        }
    }
    return out;
}

bool lt_picture_read(struct lt_str block, struct lt_str *type, struct lt_str *picture)
{
    size_t at = 4;
    if (block.n < 8 || be(block, at, 4) > block.n - 8)
        return false;
    *type = lt_str_slice(block, 8, be(block, at, 4));
    at += 4 + type->n;
    if (block.n - at < 4 || be(block, at, 4) > block.n - at - 4)
        return false;
    at += 4 + be(block, at, 4);
    if (block.n - at < 20 || be(block, at + 16, 4) != block.n - at - 20)
        return false;
    *picture = lt_str_from(block, at + 20);
    return true;
}

struct lt_str lt_picture_in_tag(struct lt_arena *arena, struct lt_str value)
{
    struct lt_str type, picture = {0}, block = lt_picture_block(arena, value);
    return lt_picture_read(block, &type, &picture) ? picture : (struct lt_str){0};
}
