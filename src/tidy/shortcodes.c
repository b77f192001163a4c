/* tidy/shortcodes.c - what page builders and forums put between square brackets for a program that did not
 * run: "[caption id="a"]", "[/et_pb_text]", "[gallery ids="1,2"]", "[url=…]". They are cut out of the text,
 * what stands between them stays; "[embed]…[/embed]" goes whole. Brackets that a writer set stay: "[sic]",
 * "[2019]", "arr[i]". */
#include "base/buf.h"
#include "tidy/pass.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_MOST = 40, CODE_MOST = 2000, REACH = 4000 /* to the closing one */ };

/* Names that no writer puts in brackets. */
static const char known[] =
    "|gallery|toc|contact-form|contact-form-7|vc_row|mc4wp_form|gravityform|wpforms|ninja_form|rev_slider|"
    "metaslider|smartslider3|ngg_images|nggallery|one_half|one_third|two_third|two_thirds|one_fourth|"
    "three_fourth|one_half_last|one_third_last|dropcap|pullquote|sharethis|related_posts|recent_posts|"
    "adrotate|woocommerce_cart|su_button|";
/* The same before any of these: builders name theirs so. */
static const char *const prefixes[] = {"vc_",   "et_pb_", "fusion_", "av_",     "su_",  "wpb_",
                                       "cs_",   "tatsu_", "mk_",     "nectar_", "ult_", "ultimate_",
                                       "wpsm_", "td_",    "tdc_",    "porto_",  "g1_",  "ux_"};
/* Whose content is an address or a setting, no text. */
static const char whole[] = "|embed|youtube|vimeo|img|video|audio|playlist|soundcloud|instagram|twitter|";

static bool is_in(const char *list, struct lt_str name)
{
    char quoted[NAME_MOST + 3];
    if (name.n == 0 || name.n > NAME_MOST)
        return false;
    quoted[0] = quoted[name.n + 1] = '|';
    memcpy(quoted + 1, name.p, name.n);
    return lt_str_find(lt_str_of(list), (struct lt_str){quoted, name.n + 2}) != SIZE_MAX;
}

struct shortcode {
    size_t from, to; /* with its brackets */
    struct lt_str name;
    bool closing, attributes;
};

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/* `key="`, with any quotes, somewhere in what follows the name. */
static bool has_attribute(struct lt_str s)
{
    static const char *const quotes[] = {"\"", "'", "“", "”", "„", "″", "‘", "’", "&quot;"};
    for (size_t at = 1; at + 1 < s.n; at++) {
        if (s.p[at] != '=' || !is_name_byte(s.p[at - 1]))
            continue;
        for (size_t k = 0; k < LT_COUNT(quotes); k++)
            if (lt_str_starts(lt_str_from(s, at + 1), lt_str_of(quotes[k])))
                return true;
    }
    return false;
}

static bool is_builders(struct lt_str name)
{
    for (size_t k = 0; k < LT_COUNT(prefixes); k++)
        if (lt_str_starts(name, lt_str_of(prefixes[k])))
            return true;
    return is_in(known, name);
}

/* "[name …]" or "[/name]" at `at`, whatever it is. */
static bool scan(struct lt_str text, size_t at, struct shortcode *c)
{
    *c = (struct shortcode){.from = at, .closing = at + 1 < text.n && text.p[at + 1] == '/'};
    size_t name = at + 1 + c->closing, end = name;
    while (end < text.n && end - name <= NAME_MOST && is_name_byte(text.p[end]))
        end++;
    c->name = lt_str_slice(text, name, end - name);
    if (c->name.n == 0 || c->name.n > NAME_MOST || end >= text.n || !strchr(" ]=/", text.p[end]))
        return false;
    struct lt_str rest = lt_str_slice(text, end, CODE_MOST);
    size_t close = lt_str_find_char(rest, ']'), open = lt_str_find_char(rest, '[');
    if (close == SIZE_MAX || open < close || (c->closing && close > 0))
        return false;
    rest = lt_str_slice(rest, 0, close);
    bool value =
        rest.n > 1 && rest.p[0] == '=' && is_in("|url|size|color|font|quote|align|list|img|email|", c->name);
    c->attributes = value || has_attribute(rest);
    c->to = end + close + 1;
    return true;
}

/* Does "[/name]" follow? */
static size_t closing_of(struct lt_str text, const struct shortcode *c)
{
    char tag[NAME_MOST + 4];
    tag[0] = '[', tag[1] = '/';
    memcpy(tag + 2, c->name.p, c->name.n);
    tag[2 + c->name.n] = ']';
    struct lt_str needle = {tag, c->name.n + 3};
    size_t found = lt_str_find(lt_str_slice(text, c->to, REACH), needle);
    return found == SIZE_MAX ? 0 : c->to + found + needle.n;
}

/* A shortcode at `at`: where it ends, 0: a bracket that somebody meant. */
static size_t shortcode_end(struct lt_str text, size_t at)
{
    struct shortcode c;
    if (!scan(text, at, &c))
        return 0;
    if (c.closing)
        return c.to;
    bool bare = text.p[c.to - 2] != '/' && c.to - c.from == c.name.n + 2;
    size_t close = bare || c.attributes || is_in(whole, c.name) ? closing_of(text, &c) : 0;
    if (close && is_in(whole, c.name))
        return close;
    return c.attributes || is_builders(c.name) || close ? c.to : 0;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

/* A stretch that stays: where it stood, where it stands now. */
struct kept_stretch {
    size_t at, n, to;
};

enum { PIECES_MOST = 4096 }; /* shortcodes in one block; what comes after stays as it is */

struct shortcode_cut {
    struct kept_stretch pieces[PIECES_MOST];
    size_t n;
    struct lt_buf out;
};

static void keep(struct shortcode_cut *c, struct lt_str text, size_t from, size_t to)
{
    while (c->out.n == 0 && from < to && is_space(text.p[from]))
        from++;
    if (to <= from || c->n == PIECES_MOST)
        return;
    bool glue = c->out.n && !is_space(c->out.p[c->out.n - 1]) && !is_space(text.p[from]);
    if (glue && c->n && !strchr(".,;:!?)", text.p[from]))
        lt_buf_addc(&c->out, ' ');
    else if (c->out.n && is_space(c->out.p[c->out.n - 1]) && is_space(text.p[from]))
        from++;
    c->pieces[c->n++] = (struct kept_stretch){from, to - from, c->out.n};
    lt_buf_add(&c->out, lt_str_slice(text, from, to - from));
}

static void cut(struct shortcode_cut *c, struct lt_str text)
{
    size_t from = 0;
    for (size_t at = 0; at < text.n && c->n + 1 < PIECES_MOST;) {
        size_t end = text.p[at] == '[' ? shortcode_end(text, at) : 0;
        if (end) {
            keep(c, text, from, at);
            from = end;
        }
        at = end ? end : at + 1;
    }
    keep(c, text, from, text.n);
}

/* Where a place of the old text is now; what was cut is where it began. */
static size_t moved(const struct shortcode_cut *c, size_t at)
{
    size_t to = 0;
    for (size_t k = 0; k < c->n && c->pieces[k].at <= at; k++) {
        size_t in = at - c->pieces[k].at;
        to = c->pieces[k].to + (in < c->pieces[k].n ? in : c->pieces[k].n);
    }
    return to;
}

static enum lt_status move_spans(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b,
                                 const struct shortcode_cut *c)
{
    struct lt_span *spans = calloc(b->n_spans + 1, sizeof *spans);
    size_t n = 0;
    if (!spans)
        return lt_tidy_no_room(cx, doc);
    for (uint32_t i = 0; i < b->n_spans; i++) {
        struct lt_span s = b->spans[i];
        size_t from = moved(c, s.at), to = moved(c, (size_t)s.at + s.len);
        if (s.len && to <= from)
            continue; /* it was in what is gone */
        s.at = (uint32_t)from;
        s.len = (uint32_t)(to - from);
        spans[n++] = s;
    }
    enum lt_status st = lt_doc_set_spans(cx, doc, b, spans, n);
    free(spans);
    return st;
}

static enum lt_status rewrite(struct lt_cx *cx, struct lt_doc *doc, struct lt_block *b,
                              struct shortcode_cut *c)
{
    enum lt_status st = lt_buf_check(cx, &c->out, "a text with shortcodes");
    struct lt_str left = lt_str_trim(lt_buf_str(&c->out));
    if (!st && left.n == 0) {
        b->in_body = false;
        lt_tidy_exclude(b, "a shortcode of a page builder");
        return LT_OK;
    }
    if (!st)
        st = move_spans(cx, doc, b, c);
    struct lt_str text = st ? (struct lt_str){0} : lt_doc_dup(cx, doc, lt_buf_str(&c->out));
    if (text.p)
        b->text = text;
    return st ? st : cx->code;
}

static bool has_shortcode(struct lt_str text)
{
    for (size_t at = lt_str_find_char(text, '['); at < text.n; at++)
        if (text.p[at] == '[' && shortcode_end(text, at))
            return true;
    return false;
}

enum lt_status lt_tidy_shortcodes(struct lt_cx *cx, const struct lt_tidy_opts *opts, struct lt_doc *doc)
{
    (void)opts;
    enum lt_status st = LT_OK;
    for (size_t i = 0; !st && i < doc->n_blocks; i++) {
        struct lt_block *b = &doc->blocks[i];
        if (b->role == LT_ROLE_CODE || b->role == LT_ROLE_FORMULA || b->role == LT_ROLE_NOTE ||
            !has_shortcode(b->text))
            continue;
        struct shortcode_cut *c = calloc(1, sizeof *c);
        if (!c)
            return lt_tidy_no_room(cx, doc);
        c->out = LT_BUF(LT_BLOCK_MAX_BYTES);
        cut(c, b->text);
        st = rewrite(cx, doc, b, c);
        lt_buf_close(&c->out);
        free(c);
    }
    return st;
}
