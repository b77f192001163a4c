/* narrate/chapters.c - see chapters.h. */
#include "narrate/chapters.h"

#include "base/utf8.h"

#define MINUTES48(m) ((int64_t)(m)*60 * 48000)

enum { TITLE_MAX_BYTES = 200 };

struct planner {
    struct lt_cx *cx;
    const struct lt_script *script;
    struct lt_str title;
    int64_t (*length48)(const void *user, size_t line);
    const void *user;
    struct lt_arena *arena;
    struct lt_chapter_plan *plans;
    size_t n, cap;
};

/* What the part that tells about the author is called, by language. */
static const struct {
    const char *lang, *title;
} about_author[] = {
    {"en", "About the author"},     {"de", "Über die Autorin oder den Autor"},
    {"fr", "À propos de l’auteur"}, {"es", "Sobre el autor"},
    {"it", "Sull’autore"},          {"pt", "Sobre o autor"},
    {"nl", "Over de auteur"},       {"pl", "O autorze"},
    {"sv", "Om författaren"},       {"da", "Om forfatteren"},
    {"nb", "Om forfatteren"},       {"fi", "Kirjoittajasta"},
    {"hu", "A szerzőről"},          {"ru", "Об авторе"},
    {"uk", "Про автора"},           {"cs", "O autorovi"},
    {"sk", "O autorovi"},           {"ro", "Despre autor"},
    {"tr", "Yazar hakkında"},       {"el", "Σχετικά με τον συγγραφέα"},
    {"ca", "Sobre l’autor"},
};

static struct lt_str bio_title(struct lt_str lang)
{
    for (size_t i = 0; i < LT_COUNT(about_author); i++)
        if (lt_str_starts_nocase(lang, lt_str_of(about_author[i].lang)))
            return lt_str_of(about_author[i].title);
    return lt_str_of(about_author[0].title);
}

static enum lt_status add(struct planner *p, size_t line, struct lt_str title)
{
    if (p->n && p->plans[p->n - 1].line == line)
        return LT_OK;
    struct lt_chapter_plan *plans = lt_arena_grow(p->arena, p->plans, &p->cap, p->n + 1, sizeof *plans);
    if (!plans)
        return lt_fail(p->cx, LT_OOM, "chapters: out of memory");
    p->plans = plans;
    plans[p->n++] = (struct lt_chapter_plan){line, title};
    return LT_OK;
}

/* A heading may be several lines: all that its block shows, cut at TITLE_MAX_BYTES. */
static struct lt_str heading_text(struct planner *p, size_t line)
{
    const struct lt_line *lines = p->script->lines;
    struct lt_buf text = LT_BUF(4 * TITLE_MAX_BYTES);
    for (size_t i = line; i < p->script->n_lines && lines[i].block == lines[line].block; i++) {
        if (text.n && lines[i].show.n)
            lt_buf_addc(&text, ' ');
        lt_buf_add(&text, lt_utf8_cut(lt_str_trim(lines[i].show), TITLE_MAX_BYTES));
    }
    struct lt_str title = lt_arena_dup(p->arena, lt_utf8_cut(lt_buf_str(&text), TITLE_MAX_BYTES));
    lt_buf_close(&text);
    return title.n ? title : p->title;
}

static struct lt_str opening_title(struct planner *p)
{
    if (p->title.n)
        return lt_utf8_cut(p->title, TITLE_MAX_BYTES);
    const struct lt_line *first = &p->script->lines[0];
    return first->role == LT_ROLE_HEADING ? heading_text(p, 0)
                                          : lt_line_opening(&p->script->lines[0], p->arena);
}

static bool is_front_matter(enum lt_role role)
{
    return role == LT_ROLE_TITLE || role == LT_ROLE_SUBTITLE || role == LT_ROLE_BYLINE ||
           role == LT_ROLE_DATELINE;
}

/* By headings and the bio. A heading right under another adds no chapter of its own: its heading would be all
 * that the upper chapter has. */
static enum lt_status plan_by_structure(struct planner *p)
{
    const struct lt_line *lines = p->script->lines;
    enum lt_status st = add(p, 0, opening_title(p));
    for (size_t i = 1; i < p->script->n_lines && !st; i++) {
        if (!lines[i].starts_part || is_front_matter(lines[i].role))
            continue;
        bool under_heading = lines[i].role == LT_ROLE_HEADING && lines[i - 1].role == LT_ROLE_HEADING;
        if (lines[i].role == LT_ROLE_BIO)
            st = add(p, i, bio_title(p->script->lang));
        else if (!under_heading)
            st = add(p, i, heading_text(p, i));
    }
    return st;
}

/* The body from line `from` up to `to`: about every five minutes, but no short rest at the end. */
static enum lt_status plan_by_time(struct planner *p, size_t from, size_t to)
{
    const struct lt_line *lines = p->script->lines;
    int64_t left48 = 0, since48 = 0;
    for (size_t i = from; i < to; i++)
        left48 += p->length48(p->user, i);
    enum lt_status st = LT_OK;
    for (size_t i = from; i < to && !st; i++) {
        bool paragraph = lines[i].starts_block && lines[i].role == LT_ROLE_PARAGRAPH;
        if (i > from && paragraph && since48 >= MINUTES48(5) - 48000 * 20 && left48 >= MINUTES48(2)) {
            st = add(p, i, lt_line_opening(&lines[i], p->arena));
            since48 = 0;
        }
        int64_t length = p->length48(p->user, i);
        since48 += length;
        left48 -= length;
    }
    return st;
}

static enum lt_status plan_without_headings(struct planner *p)
{
    const struct lt_line *lines = p->script->lines;
    size_t n = p->script->n_lines, body = 0, bio = n;
    while (body < n && is_front_matter(lines[body].role))
        body++;
    while (bio > body && lines[bio - 1].role == LT_ROLE_BIO)
        bio--;
    enum lt_status st = add(p, 0, opening_title(p));
    if (!st && body < bio)
        st = add(p, body, lt_line_opening(&lines[body], p->arena));
    if (!st)
        st = plan_by_time(p, body, bio);
    if (!st && bio < n)
        st = add(p, bio, bio_title(p->script->lang));
    return st;
}

enum lt_status lt_chapters_plan(struct lt_cx *cx, const struct lt_script *script, struct lt_str title,
                                int64_t (*length48)(const void *user, size_t line), const void *user,
                                struct lt_arena *arena, struct lt_chapter_plan **plans, size_t *n)
{
    struct planner p = {cx, script, title, length48, user, arena, NULL, 0, 0};
    bool headings = false;
    for (size_t i = 0; i < script->n_lines; i++)
        headings = headings || script->lines[i].role == LT_ROLE_HEADING;
    enum lt_status st = script->n_lines == 0 ? LT_OK
                        : headings           ? plan_by_structure(&p)
                                             : plan_without_headings(&p);
    *plans = p.plans;
    *n = p.n;
    return st;
}
