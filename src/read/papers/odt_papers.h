/* read/papers/odt_papers.h - the papers beside an OpenDocument text (OpenDocument 1.3, part 3): styles of
 * paragraphs, text and lists, facts. */
#ifndef LT_READ_PAPERS_ODT_PAPERS_H
#define LT_READ_PAPERS_ODT_PAPERS_H

#include "read/boxes/xml.h"
#include "read/papers/styles.h"

enum { LT_ODT_LEVELS = 10, LT_ODT_LISTS = 20 * 1000 };

struct lt_odt_list {
    struct lt_str name;
    bool numbered[LT_ODT_LEVELS];
    int start[LT_ODT_LEVELS];
    int last[LT_ODT_LEVELS]; /* items that the last list of this style had */
};

struct lt_odt {
    struct lt_cx *cx;
    struct lt_arena *arena; /* of the caller */
    struct lt_xml *x;
    struct lt_buf attr, text;
    struct lt_styles styles; /* keys: the family's first letter and the name */
    struct lt_odt_list *lists;
    size_t n_lists, cap_lists;
    size_t style; /* the one being read, position + 1; 0: none */
    bool in_list; /* a list style is being read, the last of `lists` */
    bool is_default;
    struct lt_prose_facts facts;
};

bool lt_odt_is(const struct lt_odt *o, const char *name); /* "text:p": is the open element called so? */
struct lt_str lt_odt_attr(struct lt_odt *o, const char *name);
struct lt_str lt_odt_keep(struct lt_odt *o, struct lt_str s);

/* An element of a file of styles, or of the styles at a text's head. */
void lt_odt_style_element(struct lt_odt *o);
void lt_odt_fact_element(struct lt_odt *o); /* of the facts; read to its end */

const struct lt_style *lt_odt_style(struct lt_odt *o, char family, struct lt_str name);
/* NULL: there is none of that name. */
struct lt_odt_list *lt_odt_list(const struct lt_odt *o, struct lt_str name);
void lt_odt_sort_lists(struct lt_odt *o); /* before lt_odt_list, once all styles are there */

#endif
