/* publish/chapters.c - chapters as JSON, version 1.2 of the podcast namespace's format. All of them: the
 * hundred that an Opus file takes are a limit of its players. */
#include "publish/words.h"

#include "base/json.h"

static void add_chapter(struct lt_json *j, const struct lt_chapter *c)
{
    lt_json_object(j);
    if (c->begin48 % 48000 == 0)
        lt_json_put_int(j, "startTime", c->begin48 / 48000);
    else
        lt_json_put_real(j, "startTime", (double)c->begin48 / 48000, 3);
    lt_json_put_str(j, "title", lt_str_trim(c->title));
    lt_json_end_object(j);
}

enum lt_status lt_publish_chapters(struct lt_cx *cx, const struct lt_publication *p,
                                   const struct lt_sink *out)
{
    static const char what[] = "the chapters";
    struct lt_buf page = LT_BUF(LT_PAGE_MAX_BYTES);
    struct lt_json j = LT_JSON(&page);
    enum lt_status st = LT_OK;
    lt_json_object(&j);
    lt_json_put_str(&j, "version", LT_S("1.2.0"));
    lt_json_put_opt(&j, "title", p->episode->title);
    lt_json_put_opt(&j, "author", p->doc->byline);
    lt_json_put_opt(&j, "podcastName", p->doc->site);
    lt_json_put_opt(&j, "description", p->doc->description);
    lt_json_put_opt(&j, "fileName", p->audio);
    lt_json_key(&j, "chapters");
    lt_json_array(&j);
    for (size_t i = 0; i < p->episode->n_chapters && !st; i++) {
        add_chapter(&j, &p->episode->chapters[i]);
        st = lt_sink_drain(cx, out, &page, LT_PAGE_BYTES, what);
    }
    lt_json_end_array(&j);
    lt_json_end_object(&j);
    lt_buf_addc(&page, '\n');
    if (!st)
        st = lt_sink_drain(cx, out, &page, 0, what);
    lt_buf_close(&page);
    return st;
}
