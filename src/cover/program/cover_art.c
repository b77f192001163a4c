/* cover/program/cover_art.c - cover-art fit MAX_BYTES        a picture on stdin, a JPEG on stdout
 *                             cover-art square SIDE          the same, as a square JPEG of that many pixels
 *                             cover-art draw SIDE TITLE AUTHOR SITE  a PNG on stdout
 * The only file that knows GdkPixbuf, Pango and Cairo. Exit status 1 with a sentence on stderr. */
#include "base/confine.h"
#include "base/hash.h"
#include "base/str.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    SIDE = 1400,
    MARGIN = 120,
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

/* A dark ground and a light accent by the text's hash: white letters are readable on all grounds (contrast
 * 7:1 and more), the accents too (4.5:1 and more). */
static const struct palette {
    double ground[3], accent[3];
} palettes[] = {
    {{0.11, 0.20, 0.32}, {0.98, 0.78, 0.45}}, {{0.23, 0.13, 0.28}, {0.96, 0.72, 0.78}},
    {{0.10, 0.25, 0.20}, {0.93, 0.87, 0.60}}, {{0.33, 0.13, 0.14}, {0.99, 0.80, 0.60}},
    {{0.28, 0.20, 0.08}, {0.97, 0.85, 0.55}}, {{0.13, 0.14, 0.18}, {0.60, 0.85, 0.95}},
    {{0.05, 0.24, 0.29}, {0.98, 0.75, 0.60}}, {{0.25, 0.10, 0.20}, {0.85, 0.80, 0.98}},
};

static void set_colour(cairo_t *c, const double rgb[3], double alpha)
{
    cairo_set_source_rgba(c, rgb[0], rgb[1], rgb[2], alpha);
}

/* The ground, and on it rings that go out from a place that is the title's own, so that a shelf of covers in
 * the same colour is no row of the same cover. */
static const struct palette *fill_background(cairo_t *c, const char *title)
{
    enum { RINGS = 7, STEP = 150, FIRST = 120, WIDTH = 44 };
    uint64_t hash = lt_hash64(title, strlen(title), 0);
    const struct palette *p = &palettes[hash % (sizeof palettes / sizeof *palettes)];
    double x = SIDE * (0.45 + (double)(hash >> 8 & 0xFF) / 255 * 0.55),
           y = SIDE * (0.62 + (double)(hash >> 16 & 0xFF) / 255 * 0.3);
    set_colour(c, p->ground, 1);
    cairo_paint(c);
    cairo_set_line_width(c, WIDTH);
    cairo_set_antialias(c, CAIRO_ANTIALIAS_NONE); /* hardly seen, and a quarter of the bytes */
    for (int i = 0; i < RINGS; i++) {
        set_colour(c, p->accent, 0.13 - 0.015 * i);
        cairo_new_path(c);
        cairo_arc(c, x, y, FIRST + i * STEP, 0, 6.2832);
        cairo_stroke(c);
    }
    cairo_set_antialias(c, CAIRO_ANTIALIAS_DEFAULT);
    return p;
}

/* Signs that no font on this machine has would stand there as boxes: signs of their own (emoji) go, and of a
 * text whose letters are unknown nothing is drawn. */
static gboolean is_known(cairo_t *c, const char *text)
{
    PangoLayout *l = pango_cairo_create_layout(c);
    pango_layout_set_text(l, text, -1);
    gboolean known = pango_layout_get_unknown_glyphs_count(l) == 0;
    g_object_unref(l);
    return known;
}

static bool is_right_to_left(cairo_t *c, const char *text)
{
    PangoLayout *l = pango_cairo_create_layout(c);
    pango_layout_set_text(l, text, -1);
    bool right = pango_layout_get_direction(l, 0) == PANGO_DIRECTION_RTL;
    g_object_unref(l);
    return right;
}

/* What can be drawn of a text; the caller frees it. */
static char *drawable(cairo_t *c, const char *text)
{
    GString *kept = g_string_new(NULL);
    char sign[8] = "";
    for (const char *p = text; *p && g_utf8_validate(p, -1, NULL); p = g_utf8_next_char(p)) {
        gunichar u = g_utf8_get_char(p);
        sign[g_unichar_to_utf8(u, sign)] = '\0';
        bool letter = g_unichar_isalnum(u) || g_unichar_ismark(u) || u < 0x80;
        bool shape = u >= 0xFE00 && u <= 0xFE0F; /* says how the sign before it looks */
        if (!shape && (letter || is_known(c, sign)))
            g_string_append(kept, sign);
    }
    g_strstrip(kept->str);
    char *fine = g_strdup(is_known(c, kept->str) ? kept->str : "");
    g_string_free(kept, TRUE);
    return fine;
}

static PangoLayout *layout(cairo_t *c, const char *text, const char *font, int pixels)
{
    PangoLayout *l = pango_cairo_create_layout(c);
    PangoFontDescription *d = pango_font_description_from_string(font);
    pango_font_description_set_absolute_size(d, (double)pixels * PANGO_SCALE);
    pango_layout_set_font_description(l, d);
    pango_font_description_free(d);
    pango_layout_set_width(l, (SIDE - 2 * MARGIN) * PANGO_SCALE);
    pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(l, PANGO_ELLIPSIZE_END);
    pango_layout_set_text(l, text, -1);
    return l;
}

/* The largest letters with which the title fills at most half of the cover, and no word is cut but one that
 * no letters of a fair size would hold. */
static bool title_fits(PangoLayout *l, int pixels)
{
    int height = 0;
    pango_layout_get_pixel_size(l, NULL, &height);
    bool whole = true;
    for (int i = 0; pixels > 72 && i + 1 < pango_layout_get_line_count(l) && whole; i++) {
        PangoLayoutLine *line = pango_layout_get_line_readonly(l, i);
        const char *end = pango_layout_get_text(l) + line->start_index + line->length;
        const char *last = g_utf8_find_prev_char(pango_layout_get_text(l), end);
        whole = !*end || !g_unichar_isalpha(g_utf8_get_char(end)) || !last ||
                !g_unichar_isalpha(g_utf8_get_char(last)) || g_utf8_get_char(end) >= 0x2E80;
    }
    return whole && height <= SIDE / 2 && !pango_layout_is_ellipsized(l);
}

static int draw_title(cairo_t *c, const char *title)
{
    enum { LARGEST = 200, SMALLEST = 48, STEP = 6 };
    for (int pixels = LARGEST; pixels >= SMALLEST; pixels -= STEP) {
        PangoLayout *l = layout(c, title, "Sans Bold", pixels);
        pango_layout_set_height(l, SIDE / 2 * PANGO_SCALE);
        pango_layout_set_line_spacing(l, 1.1f);
        int height = 0;
        pango_layout_get_pixel_size(l, NULL, &height);
        bool fits = title_fits(l, pixels) || pixels < SMALLEST + STEP;
        if (fits) {
            cairo_move_to(c, MARGIN, MARGIN);
            pango_cairo_show_layout(c, l);
        }
        g_object_unref(l);
        if (fits)
            return MARGIN + height;
    }
    return MARGIN;
}

static void draw_line(cairo_t *c, const char *text, const char *font, int pixels, int y)
{
    PangoLayout *l = layout(c, text, font, pixels);
    pango_layout_set_height(l, -1);
    cairo_move_to(c, MARGIN, y);
    pango_cairo_show_layout(c, l);
    g_object_unref(l);
}

static cairo_status_t to_stdout(void *user, const unsigned char *p, unsigned n)
{
    (void)user;
    return fwrite(p, 1, n, stdout) == n ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static int draw(const char *wanted, const char *title, const char *byline, const char *site)
{
    int side;
    if (!read_side(wanted, &side))
        return complain("usage: cover-art draw SIDE TITLE AUTHOR SITE");
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side);
    cairo_t *c = cairo_create(surface);
    cairo_scale(c, (double)side / SIDE, (double)side / SIDE);
    const struct palette *palette = fill_background(c, title);
    char *name = drawable(c, title), *who = drawable(c, byline), *where = drawable(c, site);
    bool right = is_right_to_left(c, name);
    cairo_set_source_rgb(c, 1, 1, 1);
    int below = draw_title(c, name);
    set_colour(c, palette->accent, 1);
    if (*name)
        cairo_rectangle(c, right ? SIDE - MARGIN - 160 : MARGIN, below + 50, 160, 10);
    cairo_fill(c);
    cairo_set_source_rgb(c, 1, 1, 1);
    draw_line(c, who, "Sans", 60, SIDE - MARGIN - (*where ? 156 : 70));
    set_colour(c, palette->accent, 1);
    draw_line(c, where, "Sans Bold", 44, SIDE - MARGIN - 54);
    g_free(name);
    g_free(who);
    g_free(where);
    cairo_status_t rc = cairo_status(c);
    if (rc == CAIRO_STATUS_SUCCESS)
        rc = cairo_surface_write_to_png_stream(surface, to_stdout, NULL);
    cairo_destroy(c);
    cairo_surface_destroy(surface);
    return rc == CAIRO_STATUS_SUCCESS && fflush(stdout) == 0 ? 0 : complain(cairo_status_to_string(rc));
}

static int run(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "fit") == 0)
        return fit(argv[2]);
    if (argc == 3 && strcmp(argv[1], "square") == 0)
        return square(argv[2]);
    if (argc == 6 && strcmp(argv[1], "draw") == 0)
        return draw(argv[2], argv[3], argv[4], argv[5]);
    return complain("usage: cover-art fit MAX_BYTES | square SIDE | draw SIDE TITLE AUTHOR SITE") + 1;
}

/* _Exit: the font libraries keep caches for a next time that never comes. What was written has been flushed.
 */
int main(int argc, char **argv)
{
    _Exit(lt_confine_alone(NULL, false) ? run(argc, argv) : complain("out of memory"));
}
