/* narrate/chapters.c - see chapters.h. */
#include "narrate/chapters.h"

#include "base/utf8.h"
#include "lang/lang.h"
#include "narrate/timeline.h"

#define MINUTES48(m) ((int64_t)(m) * 60 * 48000)

enum { HEADING_MAX_BYTES = 200 };

struct planner {
    struct lt_cx *cx;
    const struct lt_slates *lines;
    struct lt_str title;
    struct lt_arena *arena;
    struct lt_chapter_plan *plans;
    size_t n, cap;
};

static struct lt_slate slate(const struct planner *p, size_t line)
{
    return p->lines->slate(p->lines->user, line);
}

static enum lt_role role(const struct planner *p, size_t line)
{
    return (enum lt_role)slate(p, line).role;
}

/* What the part that tells about the author is called: as it is said, in English where we have no words. */
static struct lt_str bio_title(struct lt_str lang)
{
    struct lt_str said = lt_lang_intro(lang, LT_INTRO_ABOUT_AUTHOR);
    return said.n ? said : lt_lang_intro(LT_S("en"), LT_INTRO_ABOUT_AUTHOR);
}

static enum lt_status no_room(struct planner *p)
{
    return lt_fail(p->cx, LT_OOM, "chapters: out of memory");
}

/* A chapter from `line` on; `title` is in the arena or a literal. */
static enum lt_status add(struct planner *p, size_t line, struct lt_str title)
{
    if (!title.p)
        return no_room(p);
    if (p->n && p->plans[p->n - 1].line == line)
        return LT_OK;
    struct lt_chapter_plan *plans = lt_arena_grow(p->arena, p->plans, &p->cap, p->n + 1, sizeof *plans);
    if (!plans)
        return no_room(p);
    p->plans = plans;
    plans[p->n++] = (struct lt_chapter_plan){line, title};
    return LT_OK;
}

/* By what its first line says. */
static enum lt_status add_by_words(struct planner *p, size_t line)
{
    struct lt_str show;
    enum lt_status st = p->lines->show(p->lines->user, p->cx, line, &show);
    return st ? st : add(p, line, lt_line_opening(show, p->arena));
}

/* By a heading, which may be several lines: all that its block shows, cut at HEADING_MAX_BYTES. */
static enum lt_status add_by_heading(struct planner *p, size_t line)
{
    struct lt_buf text = LT_BUF(4 * HEADING_MAX_BYTES);
    uint32_t block = slate(p, line).block;
    enum lt_status st = LT_OK;
    for (size_t i = line; i < p->lines->n && slate(p, i).block == block && text.n < HEADING_MAX_BYTES && !st;
         i++) {
        struct lt_str show;
        st = p->lines->show(p->lines->user, p->cx, i, &show);
        if (st)
            break;
        if (text.n && show.n)
            lt_buf_addc(&text, ' ');
        lt_buf_add(&text, lt_utf8_cut(lt_str_trim(show), HEADING_MAX_BYTES));
    }
    struct lt_str title = lt_utf8_cut(lt_buf_str(&text), HEADING_MAX_BYTES);
    if (!st)
        st = add(p, line, lt_line_title(title.n ? title : p->title, p->arena));
    lt_buf_close(&text);
    return st;
}

/* What the file begins with: the document's title, else a heading, else its first words. */
static enum lt_status add_opening(struct planner *p)
{
    if (p->title.n)
        return add(p, 0, lt_line_title(p->title, p->arena));
    return role(p, 0) == LT_ROLE_HEADING ? add_by_heading(p, 0) : add_by_words(p, 0);
}

static bool is_front_matter(enum lt_role r)
{
    return r == LT_ROLE_TITLE || r == LT_ROLE_SUBTITLE || r == LT_ROLE_BYLINE || r == LT_ROLE_DATELINE ||
           r == LT_ROLE_BOILERPLATE;
}

/* About the author, and that the voice is synthetic. */
static bool is_end_matter(enum lt_role r)
{
    return r == LT_ROLE_BIO || r == LT_ROLE_BOILERPLATE;
}

/* By headings and the bio. A heading right under another adds no chapter of its own: its heading would be all
 * that the upper chapter has. */
static enum lt_status plan_by_structure(struct planner *p)
{
    enum lt_status st = add_opening(p);
    for (size_t i = 1; i < p->lines->n && !st; i++) {
        struct lt_slate line = slate(p, i);
        if (!line.starts_part || is_front_matter(line.role))
            continue;
        bool under_heading = line.role == LT_ROLE_HEADING && role(p, i - 1) == LT_ROLE_HEADING;
        if (line.role == LT_ROLE_BIO)
            st = add(p, i, bio_title(p->lines->lang));
        else if (!under_heading)
            st = add_by_heading(p, i);
    }
    return st;
}

/* How long a line lasts, with the pause after it. */
static int64_t length48(const struct planner *p, size_t line)
{
    struct lt_slate this = slate(p, line), next;
    if (line + 1 < p->lines->n)
        next = slate(p, line + 1);
    return this.length48 + lt_timeline_gap48(&this, line + 1 < p->lines->n ? &next : NULL);
}

/* The body from line `from` up to `to`: about every five minutes, but no short rest at the end. */
static enum lt_status plan_by_time(struct planner *p, size_t from, size_t to)
{
    int64_t left48 = 0, since48 = 0;
    for (size_t i = from; i < to; i++)
        left48 += length48(p, i);
    enum lt_status st = LT_OK;
    for (size_t i = from; i < to && !st; i++) {
        struct lt_slate line = slate(p, i);
        bool paragraph = line.starts_block && line.role == LT_ROLE_PARAGRAPH;
        if (i > from && paragraph && since48 >= MINUTES48(5) - 48000 * 20 && left48 >= MINUTES48(2)) {
            st = add_by_words(p, i);
            since48 = 0;
        }
        since48 += length48(p, i);
        left48 -= length48(p, i);
    }
    return st;
}

static enum lt_status plan_without_headings(struct planner *p)
{
    size_t n = p->lines->n, body = 0, bio = n;
    while (body < n && is_front_matter(role(p, body)))
        body++;
    while (bio > body && is_end_matter(role(p, bio - 1)))
        bio--;
    while (bio < n && role(p, bio) != LT_ROLE_BIO) /* what is said after the body alone is no part */
        bio++;
    enum lt_status st = add_opening(p);
    if (st)
        return st;
    if (body < bio)
        st = add_by_words(p, body);
    if (st)
        return st;
    st = plan_by_time(p, body, bio);
    if (st)
        return st;
    return bio < n ? add(p, bio, bio_title(p->lines->lang)) : LT_OK;
}

enum lt_status lt_chapters_plan(struct lt_cx *cx, const struct lt_slates *lines, struct lt_str title,
                                struct lt_arena *arena, struct lt_chapter_plan **plans, size_t *n)
{
    struct planner p = {cx, lines, title, arena, NULL, 0, 0};
    bool headings = false;
    for (size_t i = 0; i < lines->n; i++)
        headings = headings || role(&p, i) == LT_ROLE_HEADING;
    enum lt_status st = lines->n == 0 ? LT_OK : headings ? plan_by_structure(&p) : plan_without_headings(&p);
    *plans = p.plans;
    *n = p.n;
    return st;
}
