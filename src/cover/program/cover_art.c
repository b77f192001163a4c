/* cover/program/cover_art.c - cover-art fit MAX_BYTES        a picture on stdin, a JPEG on stdout
 *                             cover-art square SIDE          the same, as a square JPEG of that many pixels
 *                             cover-art draw SIDE TITLE AUTHOR SITE DATE LANGUAGE  a PNG on stdout
 * The only file that knows GdkPixbuf; what draws knows Pango and Cairo. Exit status 1 with a sentence on
 * stderr. */
#include "base/confine.h"
#include "base/str.h"
#include "cover/program/cover_draw.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    SIDE = 1400,
    PIXELS_MAX = 12000,
    QUALITY_BEST = 90,
    QUALITY_WORST = 40,
    SIDE_SMALLEST = 300,
    SIDE_LARGEST = 3000
};

static int complain(const char *sentence)
{
    fprintf(stderr, "%s\n", sentence);
    return 1;
}

/* Called when the head is read: a picture that would not fit in memory is never decoded at its full size. */
static void bound(GdkPixbufLoader *loader, int width, int height, gpointer user)
{
    bool *refused = user;
    *refused = width < 1 || height < 1 || width > PIXELS_MAX || height > PIXELS_MAX;
    if (*refused)
        gdk_pixbuf_loader_set_size(loader, 1, 1);
}

static GdkPixbuf *load(void)
{
    GdkPixbufLoader *loader = gdk_pixbuf_loader_new();
    bool refused = false, ok = true;
    unsigned char step[65536];
    ssize_t got;
    g_signal_connect(loader, "size-prepared", G_CALLBACK(bound), &refused);
    while (ok && !refused && (got = read(STDIN_FILENO, step, sizeof step)) > 0)
        ok = gdk_pixbuf_loader_write(loader, step, (size_t)got, NULL);
    ok = gdk_pixbuf_loader_close(loader, NULL) && ok && !refused;
    GdkPixbuf *picture = ok ? gdk_pixbuf_loader_get_pixbuf(loader) : NULL;
    if (picture)
        g_object_ref(picture);
    g_object_unref(loader);
    return picture;
}

/* At most `side` pixels wide and high, on white where it is transparent. */
static GdkPixbuf *scaled(const GdkPixbuf *picture, int side)
{
    int w = gdk_pixbuf_get_width(picture), h = gdk_pixbuf_get_height(picture), longer = w > h ? w : h;
    if (longer > side) {
        w = w * side / longer;
        h = h * side / longer;
    }
    return gdk_pixbuf_composite_color_simple(picture, w < 1 ? 1 : w, h < 1 ? 1 : h, GDK_INTERP_BILINEAR, 255,
                                             16, 0xFFFFFF, 0xFFFFFF);
}

/* The JPEG of one size and quality, when it is small enough. */
static bool try(const GdkPixbuf *picture, int side, int quality, size_t max_bytes)
{
    char quality_text[8], *jpeg = NULL;
    gsize n = 0;
    GdkPixbuf *small = scaled(picture, side);
    GdkPixbuf *plain = small ? gdk_pixbuf_composite_color_simple(
                                   small, gdk_pixbuf_get_width(small), gdk_pixbuf_get_height(small),
                                   GDK_INTERP_NEAREST, 255, 16, 0xFFFFFF, 0xFFFFFF)
                             : NULL;
    snprintf(quality_text, sizeof quality_text, "%d", quality);
    bool ok = plain &&
              gdk_pixbuf_save_to_buffer(plain, &jpeg, &n, "jpeg", NULL, "quality", quality_text, NULL) &&
              n <= max_bytes;
    ok = ok && fwrite(jpeg, 1, n, stdout) == n;
    g_free(jpeg);
    if (plain)
        g_object_unref(plain);
    if (small)
        g_object_unref(small);
    return ok;
}

static int fit(const char *limit)
{
    uint64_t max_bytes;
    if (!lt_str_uint(lt_str_of(limit), UINT32_MAX, &max_bytes))
        return complain("usage: cover-art fit MAX_BYTES");
    GdkPixbuf *picture = load();
    if (!picture)
        return complain("it is no picture that can be read, or larger than 12000 pixels");
    bool done = false;
    for (int side = SIDE; !done && side >= SIDE_SMALLEST; side = side * 2 / 3)
        for (int quality = QUALITY_BEST; !done && quality >= QUALITY_WORST; quality -= 25)
            done = try(picture, side, quality, (size_t)max_bytes);
    g_object_unref(picture);
    return done && fflush(stdout) == 0 ? 0 : complain("the picture cannot be made small enough");
}

static bool read_side(const char *text, int *side)
{
    uint64_t v;
    bool good = lt_str_uint(lt_str_of(text), SIDE_LARGEST, &v) && v >= SIDE_SMALLEST;
    *side = good ? (int)v : 0;
    return good;
}

/* The whole picture in the middle of a white square. */
static int square(const char *wanted)
{
    int side;
    if (!read_side(wanted, &side))
        return complain("usage: cover-art square SIDE");
    GdkPixbuf *picture = load();
    if (!picture)
        return complain("it is no picture that can be read, or larger than 12000 pixels");
    int w = gdk_pixbuf_get_width(picture), h = gdk_pixbuf_get_height(picture), longer = w > h ? w : h;
    double scale = (double)side / longer;
    int sw = (int)(w * scale), sh = (int)(h * scale);
    sw = sw < 1 ? 1 : sw;
    sh = sh < 1 ? 1 : sh;
    GdkPixbuf *out = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, side, side);
    char *jpeg = NULL;
    gsize n = 0;
    if (out) {
        int x = (side - sw) / 2, y = (side - sh) / 2;
        gdk_pixbuf_fill(out, 0xFFFFFFFF);
        gdk_pixbuf_composite(picture, out, x, y, sw, sh, x, y, (double)sw / w, (double)sh / h,
                             GDK_INTERP_BILINEAR, 255);
    }
    bool ok = out && gdk_pixbuf_save_to_buffer(out, &jpeg, &n, "jpeg", NULL, "quality", "85", NULL) &&
              fwrite(jpeg, 1, n, stdout) == n && fflush(stdout) == 0;
    g_free(jpeg);
    if (out)
        g_object_unref(out);
    g_object_unref(picture);
    return ok ? 0 : complain("the picture cannot be made square");
}

static int draw(const char *wanted, const char *const words[4], const char *lang)
{
    int side;
    if (!read_side(wanted, &side))
        return complain("usage: cover-art draw SIDE TITLE AUTHOR SITE DATE LANGUAGE");
    const char *why = lt_cover_art_draw(side, words, lang);
    return why ? complain(why) : 0;
}

static int run(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "fit") == 0)
        return fit(argv[2]);
    if (argc == 3 && strcmp(argv[1], "square") == 0)
        return square(argv[2]);
    if (argc == 8 && strcmp(argv[1], "draw") == 0)
        return draw(argv[2], (const char *const[]){argv[3], argv[4], argv[5], argv[6]}, argv[7]);
    return complain(
               "usage: cover-art fit MAX_BYTES | square SIDE | draw SIDE TITLE AUTHOR SITE DATE LANGUAGE") +
           1;
}

/* _Exit: the font libraries keep caches for a next time that never comes. What was written has been flushed.
 */
int main(int argc, char **argv)
{
    _Exit(lt_confine_alone(NULL, false) ? run(argc, argv) : complain("out of memory"));
}
