/* lang/desk/places.h - readers for a language's list: what addresses have. Each language gives its words. */
#ifndef LT_LANG_DESK_PLACES_H
#define LT_LANG_DESK_PLACES_H

#include "lang/desk/desk.h"

/* The end of a street's name that is cut short, without its full stop. */
struct lt_street_end {
    const char *written, *spoken;
    bool sure; /* it needs no house number after it */
};

/* "Gartenstr. 7", "Kerkstr. 5", "Strandv. 12"; `ends` ends with NULL. */
size_t lt_say_street(struct lt_desk *d, size_t i, const struct lt_street_end *ends);

/* Postcodes that are figures only, before the name of a place. */
struct lt_postcodes {
    uint8_t figures;
    const char *countries; /* before it with a dash: "D|DE" */
    const char *cues;      /* words before it: "PLZ" */
    const char *floors;    /* what may stand between the house number and the comma: "tv|th"; NULL: nothing */
    const char *cities;    /* before whose names it is one wherever it stands */
    void (*say)(const struct lt_desk *d, struct lt_buf *b, struct lt_str digits);
};

/* "10115 Berlin", "D-80331 München", "Nørregade 5, 1165 København". */
size_t lt_say_postcode(struct lt_desk *d, size_t i, const struct lt_postcodes *w);

#endif
