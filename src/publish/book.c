/* publish/book.c - see book.h. */
#include "publish/book.h"

#include <stdlib.h>

enum { CHAPTER_MAX_BYTES = 256 << 20, MARKS_MAX = 1 << 20, CLIPS_MAX = 16 << 20 };

static enum lt_status no_room(struct lt_cx *cx)
{
    return lt_fail(cx, LT_OOM, "the book: out of memory");
}

void lt_book_close(struct lt_book *b)
{
    lt_buf_close(&b->text);
    lt_buf_close(&b->notes);
    free(b->spoken);
    free(b->done);
    free(b->clips);
    free(b->marks);
    *b = (struct lt_book){0};
}

/* Does the line say a block's own text? Else the reader added it, or it is a fact of the document. */
static bool is_of_block(const struct lt_publication *p, const struct lt_line *l)
{
    return l->src_len && l->block < p->doc->n_blocks;
}

enum lt_status lt_book_open(struct lt_cx *cx, const struct lt_publication *p, bool epub, struct lt_book *b)
{
    *b = (struct lt_book){.cx = cx,
                          .p = p,
                          .epub = epub,
                          .text = LT_BUF(CHAPTER_MAX_BYTES),
                          .notes = LT_BUF(CHAPTER_MAX_BYTES)};
    b->spoken = calloc(p->doc->n_blocks + 1, sizeof *b->spoken);
    b->done = calloc(p->doc->n_blocks + 1, sizeof *b->done);
    enum lt_status st = b->spoken && b->done ? LT_OK : no_room(cx);
    for (size_t i = 0; i < p->episode->n_cues && !st; i++) {
        const struct lt_performed *line = NULL;
        st = p->line(p->user, cx, i, &line);
        if (!st && is_of_block(p, &line->line))
            b->spoken[line->line.block] = true;
    }
    return st;
}

/* Blocks that are read with the eyes only. What a page has around an article is none of it, nor what belongs
 * to pictures, which are not in the book. */
static bool is_for_the_eye(const struct lt_block *b)
{
    static const uint32_t always =
        1u << LT_ROLE_CODE | 1u << LT_ROLE_FORMULA | 1u << LT_ROLE_NOTE | 1u << LT_ROLE_TABLE_ROW;
    static const uint32_t never = 1u << LT_ROLE_BOILERPLATE | 1u << LT_ROLE_PULLQUOTE | 1u << LT_ROLE_ALT |
                                  1u << LT_ROLE_TITLE | 1u << LT_ROLE_BYLINE | 1u << LT_ROLE_DATELINE |
                                  1u << LT_ROLE_CAPTION | 1u << LT_ROLE_CREDIT;
    uint32_t bit = 1u << b->role;
    return (always & bit) || (!(never & bit) && !b->why.n);
}

/* Notes that are not read aloud stand together at the end, out of the way of who reads along. */
static void write_note(struct lt_book *b, const struct lt_block *block)
{
    struct lt_xhtml note = {.out = &b->notes, .epub = b->epub};
    lt_xhtml_block(&note, block, NULL, 0);
    lt_xhtml_end(&note);
}

static void write_unspoken(struct lt_book *b, size_t before)
{
    for (; b->next < before; b->next++) {
        const struct lt_block *block = &b->p->doc->blocks[b->next];
        if (b->spoken[b->next] || !is_for_the_eye(block))
            continue;
        if (block->role == LT_ROLE_NOTE)
            write_note(b, block);
        else
            lt_xhtml_block(&b->xhtml, block, NULL, 0);
    }
}

static bool is_front(enum lt_role role)
{
    return role == LT_ROLE_TITLE || role == LT_ROLE_SUBTITLE || role == LT_ROLE_BYLINE;
}

static enum lt_status add_clip(struct lt_book *b, enum lt_role role, int64_t begin48)
{
    if (!lt_grow(&b->clips, &b->cap_clips, b->n_clips + 1, sizeof *b->clips, CLIPS_MAX))
        return no_room(b->cx);
    if (b->n_clips)
        b->clips[b->n_clips - 1].end48 = begin48;
    b->clips[b->n_clips++] = (struct lt_clip){b->number, 0, LT_BOX_NONE, role, begin48, b->end48};
    return LT_OK;
}

/* The block at hand is written; its clips learn which box they lie in. */
static void write_block(struct lt_book *b, const struct lt_block *block, size_t first_clip)
{
    lt_xhtml_block(&b->xhtml, block, b->marks, b->n_marks);
    for (size_t i = first_clip; i < b->n_clips; i++) {
        b->clips[i].box = b->xhtml.box == LT_BOX_NONE ? 0 : b->xhtml.boxes;
        b->clips[i].box_kind = b->xhtml.box;
    }
    b->n_marks = 0;
}

/* A line's stretch of its block. Where two would overlap the later one gives way; with nothing left it is
 * heard with the one before. */
static enum lt_status mark(struct lt_book *b, const struct lt_line *l, int64_t begin48)
{
    const struct lt_block *block = &b->p->doc->blocks[l->block];
    const struct lt_xhtml_mark *last = b->n_marks ? &b->marks[b->n_marks - 1] : NULL;
    uint32_t from = last ? last->at + last->len : 0, at = l->src_at < from ? from : l->src_at;
    uint32_t end = l->src_at + l->src_len;
    end = end > block->text.n ? (uint32_t)block->text.n : end;
    if (end <= at || (last && lt_xhtml_is_whole(block->role)))
        return LT_OK;
    if (!lt_grow(&b->marks, &b->cap_marks, b->n_marks + 1, sizeof *b->marks, MARKS_MAX))
        return no_room(b->cx);
    b->marks[b->n_marks++] = (struct lt_xhtml_mark){at, end - at, ++b->number};
    return add_clip(b, l->role, begin48);
}

/* What no block has: a fact of the document, who is told about next, that the voice is synthetic. */
static enum lt_status write_added(struct lt_book *b, const struct lt_line *l, int64_t begin48)
{
    struct lt_block block = {.role = l->role, .text = l->show};
    size_t first = b->n_clips;
    if (!lt_grow(&b->marks, &b->cap_marks, 1, sizeof *b->marks, MARKS_MAX))
        return no_room(b->cx);
    b->marks[0] = (struct lt_xhtml_mark){0, (uint32_t)l->show.n, ++b->number};
    b->n_marks = 1;
    enum lt_status st = add_clip(b, l->role, begin48);
    write_block(b, &block, first);
    return st;
}

/* When line i is said, in the chapter's sound: the first clip takes the silence before it. */
static int64_t begin_of(const struct lt_book *b, size_t i)
{
    return b->n_clips ? b->p->episode->cues[i].begin48 - b->begin48 : 0;
}

/* The lines of one block, or one line of its own. */
static enum lt_status write_run(struct lt_book *b, size_t end)
{
    const struct lt_publication *p = b->p;
    const struct lt_performed *performed = NULL;
    enum lt_status st = p->line(p->user, b->cx, b->line, &performed);
    if (st)
        return st;
    const struct lt_line *l = &performed->line;
    uint32_t at = l->block;
    if (!is_of_block(p, l))
        return write_added(b, l, begin_of(b, b->line++));
    if (!is_front(l->role))
        write_unspoken(b, at);
    size_t first = b->n_clips;
    while (!st) {
        st = mark(b, l, begin_of(b, b->line));
        if (st || ++b->line >= end)
            break;
        st = p->line(p->user, b->cx, b->line, &performed);
        l = st ? l : &performed->line;
        if (!st && (!is_of_block(p, l) || l->block != at))
            break;
    }
    write_block(b, &p->doc->blocks[at], first);
    b->next = b->next > at ? b->next : (is_front(p->doc->blocks[at].role) ? b->next : at + 1);
    return st;
}

/* Where the chapter's lines end. */
static size_t end_of(const struct lt_episode *e, size_t line, int64_t end48)
{
    while (line < e->n_cues && e->cues[line].begin48 < end48)
        line++;
    return line;
}

/* Blocks that stand before what the next chapter begins with belong to this one. */
static enum lt_status write_rest(struct lt_book *b)
{
    const struct lt_performed *next = NULL;
    if (b->line >= b->p->episode->n_cues) {
        write_unspoken(b, b->p->doc->n_blocks);
        return LT_OK;
    }
    enum lt_status st = b->p->line(b->p->user, b->cx, b->line, &next);
    if (!st && is_of_block(b->p, &next->line) && !is_front(next->line.role))
        write_unspoken(b, next->line.block);
    return st;
}

enum lt_status lt_book_chapter(struct lt_book *b, size_t chapter)
{
    const struct lt_episode *e = b->p->episode;
    bool last = chapter + 1 >= e->n_chapters;
    int64_t end48 = last ? e->length48 : e->chapters[chapter + 1].begin48;
    size_t end = last ? e->n_cues : end_of(e, b->line, end48);
    b->begin48 = e->chapters[chapter].begin48;
    b->end48 = end48 - b->begin48;
    lt_buf_clear(&b->text);
    b->xhtml = (struct lt_xhtml){.out = &b->text, .epub = b->epub};
    b->n_clips = 0;
    enum lt_status st = LT_OK;
    while (b->line < end && !st)
        st = write_run(b, end);
    if (!st)
        st = write_rest(b);
    lt_xhtml_end(&b->xhtml);
    if (!st)
        st = lt_buf_check(b->cx, &b->notes, "the notes of the book");
    return st ? st : lt_buf_check(b->cx, &b->text, "a chapter of the book");
}
