/* publish/daisy.c - a narration as a DAISY 2.02 book (text and sound in full): ncc.html, and for each chapter
 * a document, a SMIL file and an MP3. Times that are shown are whole seconds, rounded where they begin and
 * end, so that they add up. */
#include "base/hash.h"
#include "base/xml.h"
#include "publish/book.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { FILE_MAX_BYTES = 300 << 20, NAME_BYTES = 80 };

#define GENERATOR_FORMAT "Daisy 2.02"

struct part {
    int64_t begin48, length48;
    size_t first; /* clip of its heading; 0: nothing of it is spoken */
};

struct daisy {
    struct lt_cx *cx;
    const struct lt_publication *p;
    const struct lt_shelf *to;
    struct part *parts;
    size_t n;
};

static enum lt_status add(struct daisy *d, const char *name, struct lt_buf *file)
{
    enum lt_status st = lt_buf_check(d->cx, file, name);
    if (!st)
        st = d->to->add(d->to->user, d->cx, lt_str_of(name), lt_buf_str(file));
    lt_buf_close(file);
    return st;
}

static int64_t whole_s(int64_t t48)
{
    return (t48 + 24000) / 48000;
}

static void add_meta(struct lt_buf *out, const char *name, struct lt_str value)
{
    lt_buf_addf(out, "<meta name=\"%s\" content=\"", name);
    lt_escape_xml(out, value);
    lt_buf_addz(out, "\"/>\n");
}

static void add_number(struct lt_buf *out, const char *name, size_t value)
{
    lt_buf_addf(out, "<meta name=\"%s\" content=\"%zu\"/>\n", name, value);
}

static void add_time(struct lt_buf *out, const char *name, int64_t s)
{
    lt_buf_addf(out, "<meta name=\"%s\" content=\"%02" PRId64 ":%02d:%02d\"/>\n", name, s / 3600,
                (int)(s / 60 % 60), (int)(s % 60));
}

/* The same source has the same identity. */
static void add_identifier(struct lt_buf *out, const struct lt_publication *p)
{
    struct lt_str of = p->mark.n ? p->mark : p->episode->title;
    lt_buf_addf(out, "<meta name=\"dc:identifier\" content=\"lectern-%016" PRIx64 "\"/>\n",
                lt_hash64(of.p, of.n, 0));
}

static void begin_html(struct lt_buf *out, const struct lt_publication *p, struct lt_str title)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                     "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
                     "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
                     "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(out, "\" lang=\"");
    lt_escape_xml(out, p->lang);
    lt_buf_addz(
        out,
        "\">\n<head>\n<meta http-equiv=\"Content-type\" content=\"text/html; charset=utf-8\"/>\n<title>");
    lt_escape_xml(out, title);
    lt_buf_addz(out, "</title>\n");
}

static void begin_smil(struct lt_buf *out, const struct lt_publication *p)
{
    lt_buf_addz(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                     "<!DOCTYPE smil PUBLIC \"-//W3C//DTD SMIL 1.0//EN\" "
                     "\"http://www.w3.org/TR/REC-smil/SMIL10.dtd\">\n<smil>\n<head>\n"
                     "<meta name=\"dc:format\" content=\"" GENERATOR_FORMAT "\"/>\n");
    add_identifier(out, p);
    add_meta(out, "dc:title", p->episode->title);
    add_meta(out, "ncc:generator", p->generator);
}

static void add_seconds(struct lt_buf *out, int64_t t48)
{
    lt_buf_addf(out, "%" PRId64 ".%03ds", t48 / 48000, (int)(t48 / 48 % 1000));
}

static void add_clip(struct lt_buf *out, size_t number, const struct lt_clip *clip)
{
    lt_buf_addf(out,
                "<par endsync=\"last\" id=\"p%zu\">\n<text src=\"c%04zu.html#s%zu\" id=\"t%zu\"/>\n<seq>\n"
                "<audio src=\"c%04zu.mp3\" clip-begin=\"npt=",
                clip->number, number, clip->number, clip->number, number);
    add_seconds(out, clip->begin48);
    lt_buf_addz(out, "\" clip-end=\"npt=");
    add_seconds(out, clip->end48);
    lt_buf_addf(out, "\" id=\"a%zu\"/>\n</seq>\n</par>\n", clip->number);
}

static void add_clips(struct lt_buf *out, const struct daisy *d, const struct lt_book *b, size_t number)
{
    const struct part *part = &d->parts[number - 1];
    int64_t begin_s = whole_s(part->begin48), end_s = whole_s(part->begin48 + part->length48);
    begin_smil(out, d->p);
    add_meta(out, "title", lt_str_trim(d->p->episode->chapters[number - 1].title));
    add_time(out, "ncc:totalElapsedTime", begin_s);
    add_time(out, "ncc:timeInThisSmil", end_s - begin_s);
    lt_buf_addz(out, "<layout>\n<region id=\"textView\"/>\n</layout>\n</head>\n<body>\n<seq dur=\"");
    add_seconds(out, part->length48);
    lt_buf_addz(out, "\">\n");
    for (size_t i = 0; i < b->n_clips; i++)
        add_clip(out, number, &b->clips[i]);
    lt_buf_addz(out, "</seq>\n</body>\n</smil>\n");
}

static enum lt_status add_chapter(struct daisy *d, struct lt_book *b, size_t chapter)
{
    struct lt_buf file = LT_BUF(FILE_MAX_BYTES);
    char name[NAME_BYTES];
    size_t number = chapter + 1;
    enum lt_status st = lt_book_chapter(b, chapter);
    if (st)
        return st;
    d->parts[chapter] = (struct part){b->begin48, b->end48, b->n_clips ? b->clips[0].number : 0};
    begin_html(&file, d->p, lt_str_trim(d->p->episode->chapters[chapter].title));
    lt_buf_addz(&file, "</head>\n<body>\n");
    lt_buf_add(&file, lt_buf_str(&b->text));
    if (number == d->n)
        lt_buf_add(&file, lt_buf_str(&b->notes));
    lt_buf_addz(&file, "</body>\n</html>\n");
    snprintf(name, sizeof name, "c%04zu.html", number);
    st = add(d, name, &file);
    if (st || !b->n_clips)
        return st;
    add_clips(&file, d, b, number);
    snprintf(name, sizeof name, "c%04zu.smil", number);
    st = add(d, name, &file);
    snprintf(name, sizeof name, "c%04zu.mp3", number);
    return st ? st : d->to->sound(d->to->user, d->cx, lt_str_of(name), chapter);
}

static size_t count_spoken(const struct daisy *d)
{
    size_t n = 0;
    for (size_t i = 0; i < d->n; i++)
        n += d->parts[i].first > 0;
    return n;
}

static void add_facts(struct lt_buf *out, const struct daisy *d)
{
    const struct lt_publication *p = d->p;
    struct lt_str unknown = LT_S("unknown"), day = lt_str_slice(p->modified, 0, 10);
    size_t n = count_spoken(d);
    add_meta(out, "dc:title", p->episode->title);
    add_meta(out, "dc:creator", p->doc->byline.n ? p->doc->byline : unknown);
    add_meta(out, "dc:publisher", p->doc->site.n ? p->doc->site : unknown);
    add_meta(out, "dc:date", day);
    add_meta(out, "dc:language", p->lang);
    add_meta(out, "dc:format", LT_S(GENERATOR_FORMAT));
    add_identifier(out, p);
    if (p->doc->url.n)
        add_meta(out, "dc:source", p->doc->url);
    if (p->disclosure.n)
        add_meta(out, "dc:description", p->disclosure);
    add_meta(out, "ncc:charset", LT_S("utf-8"));
    add_meta(out, "ncc:generator", p->generator);
    add_meta(out, "ncc:multimediaType", LT_S("audioFullText"));
    if (p->n_voices)
        add_meta(out, "ncc:narrator", p->voices[0]->name);
    add_number(out, "ncc:depth", 1);
    add_number(out, "ncc:tocItems", n);
    add_number(out, "ncc:files", 2 + d->n + 2 * n);
    add_meta(out, "ncc:setInfo", LT_S("1 of 1"));
    add_number(out, "ncc:pageFront", 0);
    add_number(out, "ncc:pageNormal", 0);
    add_number(out, "ncc:pageSpecial", 0);
    add_number(out, "ncc:maxPageNormal", 0);
    add_time(out, "ncc:totalTime", whole_s(p->episode->length48));
}

static enum lt_status add_contents(struct daisy *d)
{
    struct lt_buf file = LT_BUF(FILE_MAX_BYTES);
    bool first = true;
    begin_html(&file, d->p, d->p->episode->title);
    add_facts(&file, d);
    lt_buf_addz(&file, "</head>\n<body>\n");
    for (size_t i = 0; i < d->n; i++) {
        if (!d->parts[i].first)
            continue;
        lt_buf_addf(&file, "<h1 class=\"%s\" id=\"h%zu\"><a href=\"c%04zu.smil#p%zu\">",
                    first ? "title" : "section", i + 1, i + 1, d->parts[i].first);
        lt_escape_xml(&file, lt_str_trim(d->p->episode->chapters[i].title));
        lt_buf_addz(&file, "</a></h1>\n");
        first = false;
    }
    lt_buf_addz(&file, "</body>\n</html>\n");
    return add(d, "ncc.html", &file);
}

static enum lt_status add_master(struct daisy *d)
{
    struct lt_buf file = LT_BUF(FILE_MAX_BYTES);
    begin_smil(&file, d->p);
    add_time(&file, "ncc:timeInThisSmil", whole_s(d->p->episode->length48));
    lt_buf_addz(&file, "<layout>\n<region id=\"textView\"/>\n</layout>\n</head>\n<body>\n");
    for (size_t i = 0; i < d->n; i++) {
        if (!d->parts[i].first)
            continue;
        lt_buf_addf(&file, "<ref src=\"c%04zu.smil\" title=\"", i + 1);
        lt_escape_xml(&file, lt_str_trim(d->p->episode->chapters[i].title));
        lt_buf_addf(&file, "\" id=\"r%zu\"/>\n", i + 1);
    }
    lt_buf_addz(&file, "</body>\n</smil>\n");
    return add(d, "master.smil", &file);
}

enum lt_status lt_publish_daisy(struct lt_cx *cx, const struct lt_publication *p, const struct lt_shelf *to)
{
    struct daisy d = {cx, p, to, calloc(p->episode->n_chapters + 1, sizeof *d.parts), p->episode->n_chapters};
    struct lt_book book = {0};
    enum lt_status st =
        d.parts ? lt_book_open(cx, p, false, &book) : lt_fail(cx, LT_OOM, "the book: out of memory");
    if (!st && p->mark.n)
        st = to->add(to->user, cx, LT_S("lectern"), p->mark);
    for (size_t i = 0; i < d.n && !st; i++)
        st = add_chapter(&d, &book, i);
    if (!st)
        st = add_master(&d);
    if (!st)
        st = add_contents(&d);
    lt_book_close(&book);
    free(d.parts);
    return st;
}
