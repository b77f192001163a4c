/* Names of elements are weak evidence: a paragraph of a story is read whatever it is called, and what stands
 * around a story is not, though it has the same names. */
#include "check.h"

#include "read/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const paragraphs[] = {
    "The pump on the green was put up in a dry year, and nobody thought much of it. For a long time it was "
    "the "
    "only thing in the village that worked on Sundays as well.",
    "It takes eleven strokes before the water comes. Children count them aloud, and strangers give up at "
    "eight, "
    "which is how one knows a stranger.",
    "A plumber from the town offered to mend it for nothing. The parish thanked him, fed him, and asked him "
    "not "
    "to touch the handle again.",
    "In the great frost somebody wrapped it in blankets. Nobody has owned up to it since, though the "
    "blankets "
    "had a name sewn into the hem.",
    "Last spring a school came to draw it, and twenty drawings hang in the hall now, in nineteen of which "
    "the "
    "handle is on the wrong side.",
    "The twentieth was made by a girl who is left-handed. She stood where nobody else had thought of "
    "standing, "
    "and she saw what the others had not.",
    "Water from the pump makes good tea and bad soup, the cook at the inn says. He has never explained it, "
    "and "
    "no one has dared to ask him twice.",
    "When the mains were laid, two men came to take the pump away. They found eleven people sitting around "
    "it, "
    "each with a cup, and went home again.",
    "Since then a cup has hung on the spout by a chain. It is taken in at night by whoever passes last, and "
    "it "
    "has been stolen only three times.",
    "The chain is longer than it needs to be, because the smith who made it was paid by the link. He lives "
    "next "
    "to the church, and keeps bees.",
    "On the day of the fair the pump is painted green. It dries by evening, and those who lean on it too "
    "early "
    "wear the stripe until the next fair.",
};

static const char *const names[] = {
    "ad-container",
    "ad-slot",
    "ad-wrapper",
    "addthis",
    "advert",
    "advertisement",
    "affiliate",
    "also-like",
    "alsoread",
    "article-meta",
    "article-tags",
    "article-tools",
    "aside",
    "audio-player",
    "author-bio",
    "author-box",
    "author-card",
    "author-info",
    "back-to-top",
    "banner",
    "billboard",
    "bio",
    "bookmark",
    "breadcrumb",
    "byline",
    "call-to-action",
    "caption",
    "captions",
    "carousel",
    "categories",
    "cmp",
    "comment",
    "commentary-list",
    "comments",
    "complementary",
    "consent",
    "contact-form",
    "continue-reading-list",
    "conversation",
    "cookie",
    "cookie-consent",
    "copyright",
    "credit",
    "credits",
    "cta",
    "cutline",
    "date",
    "dateline",
    "dialog",
    "disclaimer",
    "discussion",
    "donate",
    "drawer",
    "dropdown",
    "editor-picks",
    "email-signup",
    "extra",
    "factbox",
    "feedback",
    "figcaption",
    "flyout",
    "follow-us",
    "footer",
    "further-reading",
    "gallery",
    "gdpr",
    "giveaway",
    "header",
    "headlines",
    "image-caption",
    "infobox",
    "inline-newsletter",
    "interstitial",
    "jp-relatedposts",
    "keep-reading",
    "latest-news",
    "left-rail",
    "legal",
    "lightbox",
    "listen-to",
    "locked",
    "login",
    "menu",
    "metered",
    "modal",
    "most-read",
    "nav-links",
    "navbar",
    "newsletter",
    "no-print",
    "onetrust",
    "outbrain",
    "overlay",
    "pagination",
    "paywall",
    "photo-credit",
    "player",
    "popular",
    "popup",
    "post-meta",
    "premium",
    "print-only",
    "promo",
    "promoted",
    "publicidad",
    "read-more",
    "recommended",
    "regwall",
    "related",
    "related-posts",
    "reply",
    "rightcol",
    "screen-reader",
    "share",
    "share-bar",
    "side-content",
    "sidebar",
    "signup-box",
    "slideshow",
    "social",
    "social-links",
    "speech",
    "sponsor",
    "sponsored",
    "sr-only",
    "sticky",
    "subscriber-content",
    "subscribe",
    "tag-links",
    "taboola",
    "text-widget",
    "timestamp",
    "toc",
    "toolbar",
    "trending",
    "tweet",
    "video-player",
    "votes",
    "widget",
    "wp-caption",
    "zergnet",
};

/* How a paragraph is hung with a name: what stands before the name, and what after it. */
static const struct {
    const char *open, *close, *end;
} forms[] = {
    {"<p class=\"", "\">", "</p>"},
    {"<div class=\"", "\"><p>", "</p></div>"},
    {"<div class=\"", "\">", "</div>"},
    {"<p id=\"", "\">", "</p>"},
    {"<section class=\"", "\"><p>", "</p></section>"},
    {"<p><span class=\"", "\">", "</span></p>"},
};

static uint32_t state = 20240303;

static size_t below(size_t n)
{
    state = state * 1664525U + 1013904223U;
    return (state >> 8) % n;
}

static enum lt_status keep_text(void *user, struct lt_cx *cx, struct lt_doc *doc)
{
    (void)cx;
    for (size_t i = 0; i < doc->n_blocks; i++)
        if (doc->blocks[i].in_body) {
            lt_buf_add(user, doc->blocks[i].text);
            lt_buf_addc(user, '\n');
        }
    return LT_OK;
}

/* The text of a page with this body, a line for each block of it. */
static struct lt_buf text_of(const struct lt_buf *body)
{
    struct lt_buf text = LT_BUF(1 << 20), page = LT_BUF(1 << 20);
    lt_buf_addz(&page,
                "<!DOCTYPE html><html lang=\"en\"><head><title>The pump on the green</title></head><body>"
                "<article><h1>The pump on the green</h1>");
    lt_buf_add(&page, lt_buf_str(body));
    lt_buf_addz(&page, "</article></body></html>");
    struct lt_cx cx = {0};
    struct lt_source source = {.name = LT_S("page"), .type = LT_S("html"), .bytes = lt_buf_str(&page)};
    struct lt_read_sink sink = {.article = keep_text, .user = &text};
    assert_int_equal(lt_read(&cx, &(struct lt_read_opts){0}, &source, &sink), LT_OK);
    lt_buf_close(&page);
    return text;
}

/* How many paragraphs are missing from what is read of this body. */
static int count_lost(const char *what, const struct lt_buf *body)
{
    struct lt_buf text = text_of(body);
    int lost = 0;
    for (size_t i = 0; i < LT_COUNT(paragraphs); i++)
        lost += lt_str_find(lt_buf_str(&text), lt_str_of(paragraphs[i])) == SIZE_MAX;
    if (lost)
        printf("%s: %d lost of " LT_FMT "\n", what, lost, LT_ARG(lt_buf_str(body)));
    lt_buf_close(&text);
    return lost;
}

static void add_paragraph(struct lt_buf *body, size_t i, const char *name, size_t form)
{
    lt_buf_addz(body, name ? forms[form].open : "<p>");
    lt_buf_addz(body, name ? name : "");
    lt_buf_addz(body, name ? forms[form].close : "");
    lt_buf_addz(body, paragraphs[i]);
    lt_buf_addz(body, name ? forms[form].end : "</p>");
}

static void one_paragraph_with_any_name_is_kept(void **unused)
{
    (void)unused;
    int lost = 0;
    for (size_t n = 0; n < LT_COUNT(names); n++)
        for (size_t form = 0; form < LT_COUNT(forms); form++) {
            struct lt_buf body = LT_BUF(1 << 20);
            size_t at = below(LT_COUNT(paragraphs));
            for (size_t i = 0; i < LT_COUNT(paragraphs); i++)
                add_paragraph(&body, i, i == at ? names[n] : NULL, form);
            lost += count_lost(names[n], &body);
            lt_buf_close(&body);
        }
    assert_int_equal(lost, 0);
}

static void paragraphs_with_any_names_are_kept(void **unused)
{
    (void)unused;
    assert_true(LT_COUNT(names) >= 110);
    int lost = 0;
    for (int round = 0; round < 400; round++) {
        struct lt_buf body = LT_BUF(1 << 20);
        size_t form = below(LT_COUNT(forms)), share = 1 + below(10);
        for (size_t i = 0; i < LT_COUNT(paragraphs); i++)
            add_paragraph(&body, i, below(10) < share ? names[below(LT_COUNT(names))] : NULL, form);
        lost += count_lost("several", &body);
        lt_buf_close(&body);
    }
    assert_int_equal(lost, 0);
}

/* What sites put between paragraphs and below them; %s is the name. None of it is read. */
static const struct {
    const char *markup, *tells; /* tells: words that must not be read */
} furniture[] = {
    {"<div class=\"%s\"><ul><li><a href=\"/1\">Nine wells that nobody visits</a></li>"
     "<li><a href=\"/2\">A short history of buckets</a></li>"
     "<li><a href=\"/3\">The river in eleven maps</a></li></ul></div>",
     "history of buckets"},
    {"<div class=\"%s\"><h3>Enjoyed this?</h3><p>Subscribe to the village letter, and we will send you one "
     "story a week. You can stop at any time, and most people never do.</p>"
     "<form><input type=\"email\"><button>Subscribe</button></form></div>",
     "village letter"},
    {"<p class=\"%s\">Sign up for our newsletter to get one story from the village every week. It is free, "
     "it "
     "is short, and it comes on a Friday.</p>",
     "comes on a Friday"},
    {"<div class=\"%s\"><a href=\"/4\">Read the full story of the bridge and of those who built it twice</a>"
     "</div>",
     "story of the bridge"},
    {"<div class=\"%s\"><p>Advertisement</p></div>", "Advertisement"},
    {"<div class=\"%s\"><span>Share this article</span> <a href=\"#\">Facebook</a> <a "
     "href=\"#\">E-mail</a></div>",
     "Facebook"},
};

static void furniture_with_such_names_still_goes(void **unused)
{
    (void)unused;
    int read = 0;
    for (size_t n = 0; n < LT_COUNT(names); n++)
        for (size_t k = 0; k < LT_COUNT(furniture); k++) {
            struct lt_buf body = LT_BUF(1 << 20);
            size_t at = below(LT_COUNT(paragraphs));
            struct lt_str markup = lt_str_of(furniture[k].markup);
            size_t hole = lt_str_find(markup, LT_S("%s"));
            for (size_t i = 0; i < LT_COUNT(paragraphs); i++) {
                add_paragraph(&body, i, i % 4 == 3 ? names[(n + i) % LT_COUNT(names)] : NULL, 0);
                if (i != at)
                    continue;
                lt_buf_add(&body, lt_str_slice(markup, 0, hole));
                lt_buf_addz(&body, names[n]);
                lt_buf_add(&body, lt_str_from(markup, hole + 2));
            }
            struct lt_buf text = text_of(&body);
            if (lt_str_find(lt_buf_str(&text), lt_str_of(furniture[k].tells)) != SIZE_MAX) {
                printf("%s: read: %s\n", names[n], furniture[k].tells);
                read++;
            }
            lt_buf_close(&text);
            lt_buf_close(&body);
        }
    assert_int_equal(read, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_paragraph_with_any_name_is_kept),
        cmocka_unit_test(paragraphs_with_any_names_are_kept),
        cmocka_unit_test(furniture_with_such_names_still_goes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
