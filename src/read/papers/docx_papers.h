/* read/papers/docx_papers.h - the papers beside a DOCX's text (ECMA-376, part 1): styles, numbering,
 * relations, facts. */
#ifndef LT_READ_PAPERS_DOCX_PAPERS_H
#define LT_READ_PAPERS_DOCX_PAPERS_H

#include "read/boxes/xml.h"
#include "read/papers/styles.h"

enum { LT_DOCX_LEVELS = 9, LT_DOCX_LISTS = 32 * 1000, LT_DOCX_KINDS = 4 * 1000, LT_DOCX_LINKS = 100 * 1000 };

/* An abstract numbering definition, and how far its lists have counted. */
struct lt_docx_list {
    int id; /* of the definition */
    bool numbered[LT_DOCX_LEVELS], none[LT_DOCX_LEVELS];
    int start[LT_DOCX_LEVELS], count[LT_DOCX_LEVELS];
};

struct lt_docx_link {
    struct lt_str id, target;
};

struct lt_docx {
    struct lt_cx *cx;
    struct lt_arena *arena; /* of the caller */
    struct lt_xml *x;       /* what is being read */
    struct lt_buf attr, text;
    struct lt_styles styles;
    struct lt_str plain;         /* key of the style of paragraphs that name none */
    struct lt_docx_list **lists; /* by number of instance; NULL: none of that number */
    struct lt_docx_list **kinds; /* definitions, in no order */
    size_t n_kinds;
    struct lt_docx_link *links;
    size_t n_links, cap_links;
    struct lt_prose_facts facts;
};

/* Each takes one part of the package, whole. Failures are in d->cx. */
void lt_docx_styles(struct lt_docx *d, struct lt_str part);
void lt_docx_numbering(struct lt_docx *d, struct lt_str part);
void lt_docx_links(struct lt_docx *d, struct lt_str part);
void lt_docx_facts(struct lt_docx *d, struct lt_str part);

/* Where relation `id` leads; empty: nowhere. Links are sorted by id after lt_docx_links. */
struct lt_str lt_docx_target(const struct lt_docx *d, struct lt_str id);

/* For all that reads elements: is the open one called `name` ("w:p")? */
bool lt_docx_is(const struct lt_docx *d, const char *name);
/* Its attribute in d->attr; empty: it has none. */
struct lt_str lt_docx_attr(struct lt_docx *d, const char *name);
/* "w:val" as a number. */
int lt_docx_number(struct lt_docx *d, const char *name, int otherwise);
/* A property that is on unless it says otherwise: <w:b/>, <w:b w:val="0"/>. */
bool lt_docx_on(struct lt_docx *d);
struct lt_str lt_docx_keep(struct lt_docx *d, struct lt_str s);

/* Run `part` through `each`, which is called for every element that opens and may read on. */
void lt_docx_each(struct lt_docx *d, struct lt_str part, void (*each)(struct lt_docx *d, void *user),
                  void *user);

#endif
