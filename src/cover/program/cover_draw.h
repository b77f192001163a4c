/* cover/program/cover_draw.h - a cover of nothing but letters: the title as large as it can be, with even
 * lines, on a colour and a drawing that depend on it. */
#ifndef LT_COVER_PROGRAM_COVER_DRAW_H
#define LT_COVER_PROGRAM_COVER_DRAW_H

/* A PNG on stdout, `side` pixels wide. words: title, author, site, date; lang: of the title, by which its
 * long words are parted. NULL, or a sentence that says why not. */
const char *lt_cover_art_draw(int side, const char *const words[4], const char *lang);

#endif
