/* read/pages/article_hints.h - what the names an author gave to an element (class, id, role, itemprop) say
 * about it. Weak evidence: a name is a habit, not a promise, and the article finder weighs it against what is
 * there. */
#ifndef LT_READ_PAGES_ARTICLE_HINTS_H
#define LT_READ_PAGES_ARTICLE_HINTS_H

#include "read/pages/tree.h"

/* One bit each. */
#define LT_HINT_MAP(X)                                           \
    X(BODY)     /* the text of the article */                    \
    X(ARTICLE)  /* the article with what belongs to it */        \
    X(TITLE)    /* headline */                                   \
    X(SUBTITLE) /* standfirst, deck */                           \
    X(BYLINE)   /* author's line */                              \
    X(DATE)     /* when it was published */                      \
    X(CAPTION)                                                   \
    X(CREDIT)                                                    \
    X(GALLERY) /* pictures and their texts */                    \
    X(PULLQUOTE)                                                 \
    X(BIO) /* about the author */                                \
    X(RATING)                                                    \
    X(NOTES) /* foot- and endnotes */                            \
    X(TOC)   /* table of contents */                             \
    X(NAV)   /* menus, crumbs, pagers */                         \
    X(SHARE)                                                     \
    X(RELATED) /* links to other articles */                     \
    X(COMMENTS)                                                  \
    X(AD)                                                        \
    X(PROMO) /* newsletter, subscription, app, donation */       \
    X(ASIDE) /* side column, widget */                           \
    X(FOOTER)                                                    \
    X(HEADER)                                                    \
    X(META)  /* tags, categories, counts */                      \
    X(LEGAL) /* cookies, consent, copyright */                   \
    X(POPUP)                                                     \
    X(TEASER) /* a card that stands for another article */       \
    X(EMBED)                                                     \
    X(PLAYER)  /* video, audio and their controls */             \
    X(TABLE)   /* a table of data: by its shape, not its name */ \
    X(PRINT)   /* for print or for screen readers only */        \
    X(CONSENT) /* the dialog of a consent manager */

enum lt_hint_bit {
#define X(name) LT_HINT_BIT_##name,
    LT_HINT_MAP(X)
#undef X
        LT_HINTS
};

#define LT_HINT(name) (UINT32_C(1) << LT_HINT_BIT_##name)

/* All hints of an element, or'ed; 0 for a text. */
uint32_t lt_hints_of(const struct lt_node *node);

/* What a class or id list says by itself. For tests. */
uint32_t lt_hints_in(struct lt_str names);

#endif
