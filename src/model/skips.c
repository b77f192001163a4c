/* model/skips.c - what is left out, told in one line: things, not reasons. A reason for which there is no row
 * is told as it is: those that pages give are names of things. */
#include "model/line.h"

enum { THINGS_MAX = 24 };

struct skip_thing {
    const char *why;
    const char *one, *many; /* both NULL: nothing is lost, and nothing told; many NULL: not counted */
    const char *option;     /* that reads it; NULL: none does */
};

static const struct skip_thing things[] = {
    {"a caption is for those who see the picture", "caption", "captions", "--captions read"},
    {"a picture credit", "picture credit", "picture credits", "--captions read"},
    {"the description of a picture", "picture description", "picture descriptions", "--read-alt"},
    {"what a picture shows (--read-alt says it)", "picture description", "picture descriptions",
     "--read-alt"},
    {"a picture's file name", "name of a picture's file", "names of pictures' files", NULL},
    {"the caption says it", NULL, NULL, NULL},
    {"a note", "footnote", "footnotes", "--notes end"},
    {"a note (--notes=inline or end reads it)", "footnote", "footnotes", "--notes end"},
    {"a note mark", NULL, NULL, NULL},
    {"code is for the eye", "piece of program code", "pieces of program code", "--code read"},
    {"program code (--code=read reads it)", "piece of program code", "pieces of program code", "--code read"},
    {"a formula is for the eye", "formula", "formulas", NULL},
    {"a table (--tables=rows reads it)", "row of a table", "rows of tables", "--tables rows"},
    {"said with each row of its table", NULL, NULL, NULL},
    {"an empty table row", NULL, NULL, NULL},
    {"an ornament without words", NULL, NULL, NULL},
    {"date and place of publication are in the file's tags", "date line", "date lines", NULL},
    {"a pull quote repeats the text", "pull quote", "pull quotes", "--repeats keep"},
    {"repeats the body", "passage set twice", "passages set twice", "--repeats keep"},
    {"the text says it again", "standfirst that the text repeats", "standfirsts that the text repeats",
     "--repeats keep"},
    {"repeats the headline", "headline set twice", "headlines set twice", "--repeats keep"},
    {"repeats the subtitle", "subtitle set twice", "subtitles set twice", "--repeats keep"},
    {"repeats the byline", "byline set twice", "bylines set twice", "--repeats keep"},
    {"repeats the caption", "caption set twice", "captions set twice", "--repeats keep"},
    {"not part of the article", "what is not part of the article", NULL, NULL},
    {"outside the article", "what stands outside the article", NULL, NULL},
    {"said already", "what is said already", NULL, NULL},
    {"written already", NULL, NULL, NULL},
    {"a block of links", "blocks of links", NULL, NULL},
    {"a phrase of the site, not the article", "phrases of the site", NULL, NULL},
    {"a heading with nothing under it", "heading with nothing under it", "headings with nothing under them",
     NULL},
    {"a leftover at the edge of the article", "leftovers at the edge of the article", NULL, NULL},
    {"the beginning of the article only; all of it is in the page's data", "a teaser", NULL, NULL},
    {"for printing or screen readers only", "text for printing or screen readers only", NULL, NULL},
    {"set apart from the reading order", "parts set apart from the reading order", NULL, NULL},
};

static const struct skip_thing *thing_of(struct lt_str why)
{
    for (size_t i = 0; i < LT_COUNT(things); i++)
        if (lt_str_eqz(why, things[i].why))
            return &things[i];
    return NULL;
}

struct skip_told {
    struct lt_str name; /* as one of them is called */
    const struct skip_thing *thing;
    size_t count;
};

/* "front matter: the cover" is the cover. */
static struct lt_str name_of(struct lt_str why, const struct skip_thing *thing)
{
    static const struct lt_str frames[] = {LT_S_INIT("front matter: "), LT_S_INIT("back matter: ")};
    for (size_t i = 0; i < LT_COUNT(frames) && !thing; i++)
        if (lt_str_starts(why, frames[i]))
            return lt_str_from(why, frames[i].n);
    return thing ? lt_str_of(thing->one) : why;
}

static void put(struct lt_buf *out, const struct skip_told *t)
{
    bool counted = t->thing && t->thing->many;
    if (counted)
        lt_buf_addf(out, "%zu %s", t->count, t->count == 1 ? t->thing->one : t->thing->many);
    else
        lt_buf_add(out, t->name);
    if (t->thing && t->thing->option)
        lt_buf_addf(out, " (%s)", t->thing->option);
}

void lt_skips_tell(const struct lt_skip *skips, size_t n_skips, struct lt_buf *out)
{
    struct skip_told told[THINGS_MAX];
    size_t n = 0;
    bool more = false;
    for (size_t i = 0; i < n_skips; i++) {
        const struct skip_thing *thing = thing_of(skips[i].why);
        struct lt_str name = name_of(skips[i].why, thing);
        size_t k = 0;
        while (k < n && !lt_str_eq(told[k].name, name))
            k++;
        bool silent = thing && !thing->one;
        more = more || (k == THINGS_MAX && !silent);
        if (silent || k == THINGS_MAX)
            continue;
        if (k == n)
            told[n++] = (struct skip_told){name, thing, 0};
        told[k].count++;
    }
    /* what is counted first, as it was meant to be read */
    for (int counted = 1; counted >= 0; counted--)
        for (size_t k = 0; k < n; k++)
            if ((told[k].thing && told[k].thing->many) == (counted == 1)) {
                if (out->n)
                    lt_buf_addz(out, ", ");
                put(out, &told[k]);
            }
    if (more)
        lt_buf_addz(out, ", and more");
}
