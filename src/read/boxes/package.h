/* read/boxes/package.h - the papers of an EPUB: its package document (EPUB 3.3, section 5; OPF 2.0.1) and its
 * tables of contents (nav document, NCX). Knows paths and titles, reads no chapter. */
#ifndef LT_READ_BOXES_PACKAGE_H
#define LT_READ_BOXES_PACKAGE_H

#include "base/arena.h"
#include "base/buf.h"

enum { LT_PACKAGE_MAX_ITEMS = 10 * 1000 };

struct lt_package_item {
    struct lt_str id, path, media, properties; /* path: from the root of the container */
    struct lt_str fallback;                    /* id of the item to read where this one cannot be; empty */
    struct lt_str title;                       /* from the table of contents; empty: not in it */
    struct lt_str kind;                        /* of its part of the book: "cover", "copyright-page"; empty */
    bool placed;                               /* in the spine */
};

struct lt_package {
    struct lt_arena *arena; /* of the caller; all strings live there */
    struct lt_str title, subtitle, authors, lang, date, publisher, description;
    struct lt_package_item *items; /* the manifest */
    uint32_t *spine;               /* indices of items in reading order */
    bool *linear;                  /* of each place in the spine */
    size_t n_items, cap_items, n_spine, cap_spine, cap_linear;
    struct lt_str ncx;   /* id of the NCX */
    struct lt_str cover; /* path of the picture on the cover; empty: none */
};

/* `text` is the package document that stands at `path`. */
LT_MUST enum lt_status lt_package_read(struct lt_cx *cx, struct lt_str path, struct lt_str text,
                                       struct lt_package *p);

/* Titles, and kinds of parts, from a nav document or NCX that stands at `path`. */
LT_MUST enum lt_status lt_package_contents(struct lt_cx *cx, struct lt_str path, struct lt_str text,
                                           struct lt_package *p);

/* The path of `href` as seen from the file at `base`: decoded, without fragment, "." and "..", never above
 * the root. Empty: nothing is left, or memory. */
struct lt_str lt_package_path(struct lt_arena *arena, struct lt_str base, struct lt_str href);

#endif
