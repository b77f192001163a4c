/* narrate/write_book.c - a placed article becomes a book: its text, and a sound for each chapter, which is
 * packed into a file without a name and copied from there. */
#include "base/io.h"
#include "narrate/article_steps.h"
#include "narrate/naming.h"
#include "narrate/original.h"
#include "narrate/when.h"
#include "publish/publish.h"

#include <stdlib.h>

struct shelf {
    struct lt_article *a;
    struct lt_recording *r;
    const struct lt_output_file *as;
    struct lt_zip *zip;
};

static enum lt_status add(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes)
{
    return lt_zip_add(cx, ((struct shelf *)user)->zip, name, bytes);
}

static enum lt_status write_out(void *user, struct lt_cx *cx, const void *p, size_t n)
{
    return lt_outfile_write(cx, user, p, n);
}

/* What the sound of a part says about itself: the title of the chapter it is of, the program; no chapters. */
static struct lt_mux_opts part_opts(const struct shelf *s, const struct lt_stretch *of, struct lt_tag tags[2])
{
    const struct lt_episode *e = &s->r->episode;
    struct lt_mux_opts opts = lt_article_mux_opts(s->a, s->r);
    size_t chapter = 0;
    while (chapter + 1 < e->n_chapters && e->chapters[chapter + 1].begin48 <= of->begin48)
        chapter++;
    tags[0] = (struct lt_tag){LT_S("TITLE"), lt_str_trim(e->chapters[chapter].title)};
    tags[1] = (struct lt_tag){LT_S("ENCODER"), LT_S("lectern " LT_VERSION)};
    opts.tags = tags;
    opts.n_tags = 2;
    opts.n_chapters = 0;
    opts.serial += (uint32_t)of->line;
    return opts;
}

static enum lt_status make_mp3(const struct shelf *s, const struct lt_stretch *of, struct lt_outfile *file)
{
    struct lt_article *a = s->a;
    struct lt_tag tags[2];
    struct lt_mux_opts opts = part_opts(s, of, tags);
    struct lt_pcmfile *pcm = NULL;
    enum lt_status st = lt_pcmfile_open(a->cx, s->as->path.p, LT_S(".mp3"), &opts, &pcm);
    if (!st)
        st = lt_article_play_stretch(a, s->r, of, lt_article_pack_pcm, pcm);
    if (!st)
        st = lt_pcmfile_finish(a->cx, pcm, file);
    lt_pcmfile_close(pcm);
    return st;
}

static enum lt_status make_opus(const struct shelf *s, const struct lt_stretch *of, struct lt_outfile *file)
{
    struct lt_article *a = s->a;
    struct lt_tag tags[2];
    struct lt_mux_opts opts = part_opts(s, of, tags);
    struct lt_sink sink = {write_out, file};
    struct lt_mux *mux = NULL;
    enum lt_status st = lt_outfile_open(a->cx, file, s->as->path.p);
    if (!st)
        st = lt_mux_open(a->cx, &opts, &sink, &mux);
    if (!st)
        st = lt_article_play_stretch(a, s->r, of, lt_article_pack_opus, mux);
    if (!st)
        st = lt_mux_finish(a->cx, mux);
    lt_mux_close(mux);
    return st;
}

static enum lt_status add_stretch(void *user, struct lt_cx *cx, struct lt_str name,
                                  const struct lt_stretch *of)
{
    struct shelf *s = user;
    struct lt_outfile file = LT_OUTFILE;
    enum lt_status st = s->as->pcm ? make_mp3(s, of, &file) : make_opus(s, of, &file);
    if (!st)
        st = lt_zip_add_file(cx, s->zip, name, file.fd);
    lt_outfile_close(&file);
    return st;
}

static enum lt_status add_sound(void *user, struct lt_cx *cx, struct lt_str name, size_t chapter)
{
    const struct shelf *s = user;
    struct lt_stretch of = lt_article_chapter(s->a, s->r, chapter);
    return add_stretch(user, cx, name, &of);
}

/* When the book was changed last, without a clock: $SOURCE_DATE_EPOCH, else when the article was published.
 */
static struct lt_str modified(struct lt_article *a)
{
    static const int64_t unknown_s = 946684800; /* the year 2000 */
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    uint64_t seconds = 0;
    int64_t published = lt_when_of(a->doc->published);
    if (epoch && lt_str_uint(lt_str_of(epoch), UINT32_MAX, &seconds))
        return lt_when_text((int64_t)seconds, &a->arena);
    return lt_when_text(published ? published : unknown_s, &a->arena);
}

/* Whole, and read from a book whose files can be kept? */
static enum lt_status open_original(const struct shelf *s, struct lt_publication *p,
                                    struct lt_original *original)
{
    struct lt_article *a = s->a;
    if (s->as->format != LT_FORMAT_EPUB || !a->doc->files.n || a->job->parts ||
        a->job->l->settings.sections[0])
        return LT_OK;
    enum lt_status st = lt_original_open(a->cx, &a->job->source, s->as->path.p, original);
    p->files = original->files;
    p->n_files = original->n;
    if (!st && !lt_publish_weaves(p)) {
        lt_warn(a->cx,
                LT_FMT ": the new book is made of its text: only the files of an EPUB 3 in UTF-8 can be kept",
                LT_ARG(a->doc->name));
        p->n_files = 0;
    }
    return st;
}

static enum lt_status publish(const struct shelf *s, const struct lt_publication *p,
                              const struct lt_shelf *shelf)
{
    if (s->as->format == LT_FORMAT_DAISY)
        return lt_publish_daisy(s->a->cx, p, shelf);
    return p->n_files ? lt_publish_weave(s->a->cx, p, !s->as->pcm, shelf)
                      : lt_publish_epub(s->a->cx, p, !s->as->pcm, shelf);
}

enum lt_status lt_article_write_book(struct lt_article *a, struct lt_recording *r,
                                     const struct lt_output_file *as, struct lt_outfile *file)
{
    struct lt_publication p = lt_article_publication(a);
    struct lt_sink sink = {write_out, file};
    struct shelf s = {.a = a, .r = r, .as = as};
    struct lt_shelf shelf = {add, add_sound, add_stretch, &s};
    struct lt_original original = LT_ORIGINAL;
    p.picture = a->cover;
    p.mark = lt_naming_stamp(a->output.mark, &a->arena);
    p.modified = modified(a);
    if (!p.mark.p || !p.modified.p)
        return lt_fail(a->cx, LT_OOM, "the book: out of memory");
    enum lt_status st = open_original(&s, &p, &original);
    if (!st)
        st = lt_outfile_open(a->cx, file, as->path.p);
    if (!st)
        st = lt_zip_open(a->cx, &sink, &s.zip);
    if (!st)
        st = publish(&s, &p, &shelf);
    if (!st)
        st = lt_zip_finish(a->cx, s.zip);
    lt_zip_close(s.zip);
    lt_original_close(&original);
    return st ? st : lt_outfile_ready(a->cx, file);
}
