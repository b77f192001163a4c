/* lang/furniture.h - what sites print around articles, in the words of each language: "read more", "share
 * this article", "all rights reserved"; and how the lines begin that name an author, a date or a
 * photographer.
 *
 * A language brings an array by kind (lt_language.furniture). Each list is phrases in lower case, separated
 * by "|"; in a phrase single spaces, and no marks ("editor s picks"). A page is asked about in all languages
 * at once, since what it is in is often not known yet (lang/furniture_index.h). */
#ifndef LT_LANG_FURNITURE_H
#define LT_LANG_FURNITURE_H

enum lt_furniture_kind {
    LT_FURNITURE_NONE,
    LT_FURNITURE_AD,            /* "advertisement" */
    LT_FURNITURE_COMMENTS,      /* "leave a comment" */
    LT_FURNITURE_CREDITS,       /* of the newsroom: "additional reporting by" */
    LT_FURNITURE_LEGAL,         /* "all rights reserved", cookies */
    LT_FURNITURE_META,          /* tags and counts: "filed under", "reading time" */
    LT_FURNITURE_PLAYER,        /* of players and galleries: "play video" */
    LT_FURNITURE_PROMO,         /* "subscribe" */
    LT_FURNITURE_RELATED,       /* "read more" */
    LT_FURNITURE_SHARE,         /* "share", "print" */
    LT_FURNITURE_BYLINE_LINE,   /* the article's own from here on: "written by" and a name */
    LT_FURNITURE_DATELINE_LINE, /* "last updated" and a date */
    LT_FURNITURE_CREDIT_LINE,   /* "photo:" and a name */
    LT_FURNITURE_KINDS
};

/* A line of the kind is one of the phrases, begins with one, or holds one. NULL: none. */
struct lt_furniture {
    const char *whole, *start, *inside;
};

#endif
