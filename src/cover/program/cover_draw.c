/* cover/program/cover_draw.c - see cover_draw.h. The only file that knows Pango and Cairo. */
#include "cover/program/cover_draw.h"

#include "base/hash.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { SIDE = 1400, MARGIN = 120 };

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

/* Rings that go out from a place. */
static void draw_rings(cairo_t *c, const struct palette *p, double x, double y)
{
    enum { RINGS = 7, STEP = 150, FIRST = 120, WIDTH = 44 };
    cairo_set_line_width(c, WIDTH);
    for (int i = 0; i < RINGS; i++) {
        set_colour(c, p->accent, 0.13 - 0.015 * i);
        cairo_new_path(c);
        cairo_arc(c, SIDE * (0.45 + 0.55 * x), SIDE * (0.62 + 0.3 * y), FIRST + i * STEP, 0, 6.2832);
        cairo_stroke(c);
    }
}

/* Hills, one before the other. */
static void draw_hills(cairo_t *c, const struct palette *p, double x, double y)
{
    enum { HILLS = 4 };
    for (int i = 0; i < HILLS; i++) {
        double radius = SIDE * (0.95 - 0.13 * i);
        double at = SIDE * (i % 2 ? 0.1 + 0.35 * x : 0.55 + 0.4 * x);
        set_colour(c, p->accent, 0.07);
        cairo_new_path(c);
        cairo_arc(c, at, SIDE * (0.68 + 0.12 * y + 0.1 * i) + radius, radius, 0, 6.2832);
        cairo_fill(c);
    }
}

/* Slanted bars of several widths. */
static void draw_bars(cairo_t *c, const struct palette *p, double x, double y)
{
    enum { BARS = 6 };
    double at = SIDE * (0.25 + 0.35 * x);
    for (int i = 0; i < BARS; i++) {
        double width = 30 + 26 * ((i * 5 + (int)(y * 6)) % 4);
        set_colour(c, p->accent, 0.04 + 0.018 * i);
        cairo_move_to(c, at, SIDE);
        cairo_line_to(c, at + width, SIDE);
        cairo_line_to(c, at + width + SIDE * 0.55, 0);
        cairo_line_to(c, at + SIDE * 0.55, 0);
        cairo_fill(c);
        at += width + 70;
    }
}

/* The ground, and on it a drawing whose kind and place are the title's own, so that a shelf of covers in the
 * same colour is no row of the same cover. */
static const struct palette *fill_background(cairo_t *c, const char *title)
{
    static void (*const draw_on[])(cairo_t *, const struct palette *, double,
                                   double) = {draw_rings, draw_hills, draw_bars};
    uint64_t hash = lt_hash64(title, strlen(title), 0);
    const struct palette *p = &palettes[hash % (sizeof palettes / sizeof *palettes)];
    set_colour(c, p->ground, 1);
    cairo_paint(c);
    cairo_set_antialias(c, CAIRO_ANTIALIAS_NONE); /* hardly seen, and a quarter of the bytes */
    draw_on[(hash >> 24) % (sizeof draw_on / sizeof *draw_on)](c, p, (double)(hash >> 8 & 0xFF) / 255,
                                                               (double)(hash >> 16 & 0xFF) / 255);
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

/* ---- long words ---- */

/* Letters that stay together where a word is parted, by language; the first row is every other language's.
 * Sorted out by hand: a word is parted before its last consonant, and these are one. */
static const struct {
    const char *lang, *together;
} spellings[] = {
    {"", "ch ph th qu"},
    {"de", "sch ch ck ph th qu"},
    {"en", "ch sh th ph gh ck qu wh"},
    {"nl", "sch ch ph th qu"},
    {"fr", "ch ph th gn qu bl br cl cr dr fl fr gl gr pl pr tr vr"},
    {"es", "ch ll rr qu bl br cl cr dr fl fr gl gr pl pr tr"},
    {"it", "ch gh gl gn qu bl br cl cr dr fl fr gr pl pr tr"},
    {"pt", "ch lh nh qu bl br cl cr dr fl fr gl gr pl pr tr"},
    {"pl", "sz cz rz ch dz"},
    {"hu", "cs gy ly ny sz ty zs"},
};

static bool is_vowel(gunichar u)
{
    gunichar plain[8];
    gunichar first = g_unichar_fully_decompose(g_unichar_tolower(u), FALSE, plain, 8) ? plain[0] : u;
    return first < 0x600 && g_utf8_strchr("aeiouyæøœаеиоуыэюяіїєαεηιουω", -1, first) != NULL;
}

/* Do the letters that begin so end right before `at`? Bytes of them. */
static size_t together_before(const char *together, const char *word, const char *at)
{
    gchar **signs = g_strsplit(together, " ", -1);
    size_t best = 0;
    for (size_t i = 0; signs[i]; i++) {
        size_t n = strlen(signs[i]);
        if (n > best && (size_t)(at - word) >= n && g_ascii_strncasecmp(at - n, signs[i], n) == 0)
            best = n;
    }
    g_strfreev(signs);
    return best;
}

/* A word with soft hyphens where it may be parted: before the last consonant between two vowels, with three
 * letters at least on either side. */
static void add_word(GString *out, const char *word, const char *end, const char *together)
{
    enum { LONG = 13, EDGE = 3 };
    glong length = g_utf8_strlen(word, end - word), at = 0;
    const char *start = word;
    bool vowel = false, between = false; /* a vowel was there; consonants after it */
    for (const char *p = word; p < end; p = g_utf8_next_char(p), at++) {
        if (!is_vowel(g_utf8_get_char(p))) {
            between = vowel;
            continue;
        }
        const char *cut = between ? g_utf8_find_prev_char(word, p) : NULL;
        size_t joined = between ? together_before(together, word, p) : 0;
        cut = joined ? p - joined : cut;
        if (cut && length >= LONG && g_utf8_strlen(word, cut - word) >= EDGE && length - at >= EDGE - 1 &&
            cut > start) {
            g_string_append_len(out, start, cut - start);
            g_string_append(out, "\u00AD");
            start = cut;
        }
        vowel = true;
        between = false;
    }
    g_string_append_len(out, start, end - start);
}

/* The text with its long words ready to be parted; the caller frees it. */
static char *hyphenated(const char *text, const char *lang)
{
    GString *out = g_string_new(NULL);
    const char *together = spellings[0].together;
    for (size_t i = 1; i < sizeof spellings / sizeof *spellings; i++)
        if (strncmp(lang, spellings[i].lang, 2) == 0)
            together = spellings[i].together;
    for (const char *p = text; *p;) {
        const char *end = p;
        while (*end && g_unichar_isalpha(g_utf8_get_char(end)))
            end = g_utf8_next_char(end);
        if (end == p)
            end = g_utf8_next_char(end);
        add_word(out, p, end, together);
        p = end;
    }
    return g_string_free(out, FALSE);
}

/* ---- letters ---- */

static PangoLayout *layout(cairo_t *c, const char *text, const char *font, int pixels)
{
    PangoLayout *l = pango_cairo_create_layout(c);
    PangoFontDescription *d = pango_font_description_from_string(font);
    pango_font_description_set_absolute_size(d, (double)pixels * PANGO_SCALE);
    pango_layout_set_font_description(l, d);
    pango_font_description_free(d);
    pango_layout_set_width(l, (SIDE - 2 * MARGIN) * PANGO_SCALE);
    pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(l, text, -1);
    return l;
}

static int height_of(PangoLayout *l)
{
    int height = 0;
    pango_layout_get_pixel_size(l, NULL, &height);
    return height;
}

/* May a line end between two signs: after a space or a dash, where a word is parted, or between signs of a
 * script that sets no spaces? */
static bool may_end(gunichar last, gunichar next)
{
    static const char after[] = "-\u00AD\u2010\u2013\u2014/\u2026";
    bool spaceless = next >= 0x2E80 || last >= 0x2E80 || (next >= 0x0E00 && next < 0x0F00);
    return g_unichar_isspace(last) || g_unichar_isspace(next) || spaceless ||
           g_utf8_strchr(after, -1, last) != NULL;
}

/* Is a word cut, and not only parted? */
static bool cuts_word(PangoLayout *l)
{
    const char *text = pango_layout_get_text(l);
    for (int i = 0; i + 1 < pango_layout_get_line_count(l); i++) {
        PangoLayoutLine *line = pango_layout_get_line_readonly(l, i);
        const char *end = text + line->start_index + line->length, *last = g_utf8_find_prev_char(text, end);
        if (*end && last && !may_end(g_utf8_get_char(last), g_utf8_get_char(end)))
            return true;
    }
    return false;
}

static bool parts_word(PangoLayout *l)
{
    const char *text = pango_layout_get_text(l);
    for (int i = 0; i + 1 < pango_layout_get_line_count(l); i++) {
        PangoLayoutLine *line = pango_layout_get_line_readonly(l, i);
        const char *last = g_utf8_find_prev_char(text, text + line->start_index + line->length);
        if (last && g_utf8_get_char(last) == 0xAD)
            return true;
    }
    return false;
}

/* Words are only parted where letters of a fair size do not hold them. */
static bool title_fits(PangoLayout *l, int pixels)
{
    enum { FAIR = 96, SMALL = 60 };
    return height_of(l) <= SIDE * 0.52 && (pixels < SMALL || !cuts_word(l)) &&
           (pixels < FAIR || !parts_word(l));
}

/* How far the lines are from being of one length: 0 to 1. */
static double raggedness(PangoLayout *l)
{
    int n = pango_layout_get_line_count(l), widest = 1;
    double sum = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < n; i++) {
            PangoRectangle r;
            pango_layout_line_get_pixel_extents(pango_layout_get_line_readonly(l, i), NULL, &r);
            if (pass == 0)
                widest = r.width > widest ? r.width : widest;
            else
                sum += pow(1 - (double)r.width / widest, 2);
        }
    return sum / n;
}

/* Sets the width with which the same lines are as even as they can be, and returns it. */
static int balance(PangoLayout *l)
{
    enum { NARROWER = 24 };
    int lines = pango_layout_get_line_count(l), best = SIDE - 2 * MARGIN;
    double least = raggedness(l);
    bool parted = parts_word(l);
    for (int width = best - NARROWER; lines > 1 && width > SIDE / 3; width -= NARROWER) {
        pango_layout_set_width(l, width * PANGO_SCALE);
        if (pango_layout_get_line_count(l) != lines || cuts_word(l) || (!parted && parts_word(l)))
            break;
        if (raggedness(l) < least) {
            least = raggedness(l);
            best = width;
        }
    }
    pango_layout_set_width(l, best * PANGO_SCALE);
    return best;
}

static PangoLayout *title_layout(cairo_t *c, const char *title, int pixels)
{
    PangoLayout *l = layout(c, title, "Sans Bold", pixels);
    pango_layout_set_line_spacing(l, 1.08f);
    return l;
}

/* The largest letters with which the title fills at most half of the cover, or somewhat smaller ones where
 * its lines are more even then; 0: none do. */
static int title_size(cairo_t *c, const char *title)
{
    enum { LARGEST = 190, SMALLEST = 48, STEP = 6 };
    const double even = 0.1, smaller = 0.7;
    int largest = 0;
    for (int pixels = LARGEST; pixels >= SMALLEST && pixels >= largest * smaller; pixels -= STEP) {
        PangoLayout *l = title_layout(c, title, pixels);
        bool fits = title_fits(l, pixels);
        if (fits)
            balance(l);
        bool good = fits && raggedness(l) <= even;
        g_object_unref(l);
        largest = fits && !largest ? pixels : largest;
        if (good)
            return pixels;
    }
    return largest;
}

static int draw_title(cairo_t *c, const char *title, bool right)
{
    enum { SMALLEST = 48, LINES = 12, TOP = MARGIN - 10 };
    int pixels = title_size(c, title), width = SIDE - 2 * MARGIN;
    PangoLayout *l = title_layout(c, title, pixels ? pixels : SMALLEST);
    if (pixels) {
        width = balance(l);
    } else {
        pango_layout_set_ellipsize(l, PANGO_ELLIPSIZE_END);
        pango_layout_set_height(l, -LINES);
    }
    int height = height_of(l);
    cairo_move_to(c, right ? SIDE - MARGIN - width : MARGIN, TOP);
    pango_cairo_show_layout(c, l);
    g_object_unref(l);
    return TOP + height;
}

/* In one line, and so wide at most; returns how wide. */
static int draw_line(cairo_t *c, const char *text, const char *font, int pixels, int y, int room, bool at_end)
{
    PangoLayout *l = layout(c, text, font, pixels);
    PangoRectangle r; /* within the layout: text from right to left stands at its other end */
    pango_layout_set_width(l, room * PANGO_SCALE);
    pango_layout_set_ellipsize(l, PANGO_ELLIPSIZE_END);
    pango_layout_get_pixel_extents(l, NULL, &r);
    cairo_move_to(c, (at_end ? SIDE - MARGIN - r.width : MARGIN) - r.x, y);
    pango_cairo_show_layout(c, l);
    g_object_unref(l);
    return r.width;
}

static cairo_status_t to_stdout(void *user, const unsigned char *p, unsigned n)
{
    (void)user;
    return fwrite(p, 1, n, stdout) == n ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

/* What is said at the foot: who wrote it, and below that where and when. */
static void draw_foot(cairo_t *c, const struct palette *palette, char *const words[3])
{
    enum { LINE = SIDE - MARGIN - 54, ABOVE = SIDE - MARGIN - 146, WIDE = SIDE - 2 * MARGIN, GAP = 40 };
    bool second = *words[1] || *words[2], right = is_right_to_left(c, *words[0] ? words[0] : words[1]);
    cairo_set_source_rgb(c, 1, 1, 1);
    draw_line(c, words[0], "Sans", 62, second ? ABOVE : LINE - 14, WIDE, right);
    set_colour(c, palette->accent, 1);
    int taken = *words[2] ? draw_line(c, words[2], "Sans", 44, LINE, WIDE, !right) + GAP : 0;
    draw_line(c, words[1], "Sans Bold", 44, LINE, WIDE - taken, right);
}

const char *lt_cover_art_draw(int side, const char *const words[4], const char *lang)
{
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side);
    cairo_t *c = cairo_create(surface);
    cairo_scale(c, (double)side / SIDE, (double)side / SIDE);
    const struct palette *palette = fill_background(c, words[0]);
    char *name = drawable(c, words[0]), *parted = hyphenated(name, lang);
    char *foot[] = {drawable(c, words[1]), drawable(c, words[2]), drawable(c, words[3])};
    bool right = is_right_to_left(c, name);
    cairo_set_source_rgb(c, 1, 1, 1);
    int below = draw_title(c, parted, right);
    set_colour(c, palette->accent, 1);
    if (*name)
        cairo_rectangle(c, right ? SIDE - MARGIN - 160 : MARGIN, below + 50, 160, 10);
    cairo_fill(c);
    draw_foot(c, palette, foot);
    for (size_t i = 0; i < sizeof foot / sizeof *foot; i++)
        g_free(foot[i]);
    g_free(name);
    g_free(parted);
    cairo_status_t rc = cairo_status(c);
    if (rc == CAIRO_STATUS_SUCCESS)
        rc = cairo_surface_write_to_png_stream(surface, to_stdout, NULL);
    cairo_destroy(c);
    cairo_surface_destroy(surface);
    if (rc == CAIRO_STATUS_SUCCESS)
        return fflush(stdout) == 0 ? NULL : "the picture cannot be written";
    return cairo_status_to_string(rc);
}
