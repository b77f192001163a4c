/* read/pages/article_story.c - paragraphs that are text whatever they are called. Publishers hang the names
 * of their paywalls, widgets and players on single paragraphs of a story; a name that would rule such a
 * paragraph out, or make a caption or a life of it, is believed only where what it holds agrees. A paragraph
 * of several sentences or a long one, beside others of its form and in the same element, is text. */
#include "read/pages/article_steps.h"

#include "read/clues.h"
#include "read/pages/article_phrases.h"

enum {
    MIN_STORY_CHARS = 75, /* letters of a paragraph that a button's or a label's words never have */
    MIN_ALIKE = 4,        /* paragraphs of this form in one element */
    MAX_LINKED_PART = 8,  /* of the letters, one in so many may be a link's */
    MAX_PITCH = 80        /* bytes of a sentence that only asks to share or to go on reading */
};

/* Names that cost a paragraph its place, or give it another role. */
#define SUSPECT                                                                                              \
    (LT_HINT(LEGAL) | LT_HINT(POPUP) | LT_HINT(COMMENTS) | LT_HINT(SHARE) | LT_HINT(NAV) |                   \
     LT_HINT(RELATED) | LT_HINT(AD) | LT_HINT(PROMO) | LT_HINT(PLAYER) | LT_HINT(FOOTER) | LT_HINT(ASIDE) |  \
     LT_HINT(PRINT) | LT_HINT(META) | LT_HINT(TOC) | LT_HINT(CREDIT) | LT_HINT(CAPTION) | LT_HINT(GALLERY) | \
     LT_HINT(BIO) | LT_HINT(BYLINE) | LT_HINT(DATE) | LT_HINT(TITLE) | LT_HINT(CONSENT))

/* Of them, those of elements that hold several paragraphs and still are no story. */
#define OF_SEVERAL                                                                              \
    (LT_HINT(LEGAL) | LT_HINT(POPUP) | LT_HINT(COMMENTS) | LT_HINT(RELATED) | LT_HINT(FOOTER) | \
     LT_HINT(ASIDE) | LT_HINT(CREDIT) | LT_HINT(CAPTION) | LT_HINT(GALLERY) | LT_HINT(BIO) |    \
     LT_HINT(BYLINE) | LT_HINT(DATE) | LT_HINT(TITLE) | LT_HINT(CONSENT))

static bool is_box(enum lt_elem tag)
{
    return tag == LT_TAG_P || tag == LT_TAG_DIV || tag == LT_TAG_SECTION || tag == LT_TAG_BLOCKQUOTE ||
           tag == LT_TAG_CENTER;
}

/* Letters in sentences, enough of them, and hardly a link. */
static bool has_form(const struct lt_page_run *run)
{
    const struct lt_mass *m = &run->m;
    return run->prose && m->stops && m->chars >= MIN_STORY_CHARS && m->linked * MAX_LINKED_PART <= m->chars;
}

/* What stands around a paragraph, as far as nothing but such paragraphs is in it. */
struct story_box {
    uint32_t top;         /* the outermost such element; its parent holds other things as well */
    uint32_t hints, wide; /* of the elements that hold this paragraph alone, and that hold others like it */
};

/* False: the paragraph is no box of its own. `forms`: how many runs before each one have the form. */
static bool box_of(const struct lt_page *page, const uint32_t *forms, size_t i, struct story_box *box)
{
    const struct lt_node *nodes = page->tree->nodes;
    const struct lt_page_run *run = &page->runs.v[i];
    size_t from, to;
    *box = (struct story_box){.hints = page->hints[run->first]};
    if (forms[i] == forms[i + 1])
        return false;
    for (uint32_t at = run->block; at > page->body && is_box((enum lt_elem)nodes[at].tag);
         at = nodes[at].parent) {
        lt_runs_inside(&page->runs, page->tree, at, &from, &to);
        if (forms[to] - forms[from] != to - from)
            break;
        *(to == from + 1 ? &box->hints : &box->wide) |= page->hints[at];
        box->top = at;
    }
    return box->top != 0;
}

/* Something to press, to fill in or to look at is in the box: its sentence is about that. */
static bool has_widget(const struct lt_page *page, uint32_t box)
{
    const struct lt_node *nodes = page->tree->nodes;
    for (uint32_t i = box + 1; i < nodes[box].end; i++)
        if (nodes[i].tag == LT_TAG_BUTTON || nodes[i].tag == LT_TAG_INPUT || nodes[i].tag == LT_TAG_IMG ||
            nodes[i].tag == LT_TAG_PICTURE || nodes[i].tag == LT_TAG_IFRAME)
            return true;
    return false;
}

/* A sentence of those with which a site turns to its reader. */
static bool is_pitch(struct lt_str sentence)
{
    switch (lt_phrase_why(sentence, false)) {
    case LT_WHY_PROMO:
    case LT_WHY_LEGAL:
    case LT_WHY_COMMENTS:
    case LT_WHY_CREDITS:
        return true;
    case LT_WHY_SHARE:
    case LT_WHY_RELATED:
        return sentence.n <= MAX_PITCH;
    default:
        return false;
    }
}

static bool has_pitch(struct lt_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.n; i++) {
        bool ends = text.p[i] == '.' || text.p[i] == '?' || text.p[i] == '!';
        if (!ends && i + 1 < text.n)
            continue;
        if (is_pitch(lt_str_trim(lt_str_slice(text, from, i + 1 - from))))
            return true;
        from = i + 1;
    }
    return false;
}

/* The picture above has it for a caption. */
static bool is_below_picture(const struct lt_page *page, size_t i)
{
    const struct lt_page_run *above = i ? &page->runs.v[i - 1] : NULL;
    return above && above->m.chars == 0;
}

/* What the paragraph says and holds agrees with its names. */
static bool earns_name(struct lt_page *page, size_t i, uint32_t box, uint32_t hints)
{
    const struct lt_page_run *run = &page->runs.v[i];
    if (hints & LT_HINT(EMBED) || has_widget(page, box))
        return true;
    if (hints & (LT_HINT(CAPTION) | LT_HINT(GALLERY) | LT_HINT(CREDIT)) && is_below_picture(page, i))
        return true;
    struct lt_str text = lt_page_run_text(page, run);
    if (hints & LT_HINT(CONSENT) && lt_str_find_nocase(text, LT_S("cookie")) != SIZE_MAX)
        return true;
    if (hints & (LT_HINT(BIO) | LT_HINT(BYLINE)) && lt_clue_bio(text, page->byline))
        return true;
    return has_pitch(text);
}

/* How many paragraphs of this form an element holds beside other things. */
struct alike {
    uint32_t all, unnamed; /* unnamed: not called comments */
};

static bool is_story(struct lt_page *page, const struct alike alike[], size_t i, const struct story_box *box)
{
    const struct alike *beside = &alike[page->tree->nodes[box->top].parent];
    uint32_t hints = box->hints | box->wide;
    unsigned n = hints & LT_HINT(COMMENTS) ? beside->unnamed + 1 : beside->all;
    return (hints & SUSPECT) && !(box->wide & OF_SEVERAL) && n >= MIN_ALIKE &&
           !earns_name(page, i, box->top, hints);
}

bool lt_page_find_story(struct lt_page *page)
{
    const struct lt_node *nodes = page->tree->nodes;
    struct lt_runs *runs = &page->runs;
    struct alike *alike = lt_arena_array(page->arena, page->tree->n, sizeof *alike);
    uint32_t *forms = lt_arena_array(page->arena, runs->n + 1, sizeof *forms);
    struct story_box box;
    if (!alike || !forms)
        return false;
    for (size_t i = 0; i < runs->n; i++)
        forms[i + 1] = forms[i] + has_form(&runs->v[i]);
    for (size_t i = 0; i < runs->n; i++) {
        if (!box_of(page, forms, i, &box))
            continue;
        struct alike *beside = &alike[nodes[box.top].parent];
        beside->all++;
        beside->unnamed += !((box.hints | box.wide) & LT_HINT(COMMENTS));
    }
    for (size_t i = 0; i < runs->n; i++)
        runs->v[i].story = box_of(page, forms, i, &box) && is_story(page, alike, i, &box);
    return !page->failed;
}
