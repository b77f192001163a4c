/* pack/mp4_read.c - an M4B file read back (ISO/IEC 14496-12, and the lists of tags and chapters that Apple
 * and Nero keep in it): length to the sample, tags, chapters, cover. Any bytes may come: a box that does not
 * fit into the one around it ends that one. The sound is not decoded. */
#include "pack/boxes.h"

#include "base/utf8.h"
#include "pack/id3_lang.h"

#include <string.h>

enum { HEAD_BYTES = 8, TAGS_MAX = 64, CHAPTERS_MAX = 255, DATA_HEAD = 16 };

struct mp4_box {
    struct lt_str name, body;
};

static uint64_t number(struct lt_str s, size_t at, size_t bytes)
{
    uint64_t v = 0;
    if (at > s.n || bytes > s.n - at)
        return 0;
    for (size_t i = 0; i < bytes; i++)
        v = v << 8 | (unsigned char)s.p[at + i];
    return v;
}

/* The next box off the front of *rest; false at the end. */
static bool next_box(struct lt_str *rest, struct mp4_box *box)
{
    size_t head = HEAD_BYTES;
    uint64_t size = number(*rest, 0, 4);
    if (rest->n < HEAD_BYTES)
        return false;
    if (size == 1) {
        size = number(*rest, HEAD_BYTES, 8);
        head += 8;
    } else if (size == 0) {
        size = rest->n;
    }
    if (size < head || size > rest->n)
        return false;
    *box = (struct mp4_box){lt_str_slice(*rest, 4, 4), lt_str_slice(*rest, head, (size_t)size - head)};
    *rest = lt_str_from(*rest, (size_t)size);
    return true;
}

/* The body of the box at a path of names of four letters, one after the other; empty: there is none. */
static struct lt_str find(struct lt_str in, const char *path)
{
    for (; *path; path += 4) {
        struct mp4_box box;
        bool found = false;
        while (!found && next_box(&in, &box))
            found = memcmp(box.name.p, path, 4) == 0;
        if (!found)
            return (struct lt_str){0};
        in = box.body;
    }
    return in;
}

static bool is_sound(struct lt_str track)
{
    return lt_str_eqz(lt_str_slice(find(track, "mdiahdlr"), 8, 4), "soun");
}

/* At 48 kHz: what the edit list leaves of it, which is on the movie's clock. */
static int64_t length_of(struct lt_str moov, struct lt_str track, int *rate)
{
    struct lt_str mdhd = find(track, "mdiamdhd"), elst = find(track, "edtselst"), mvhd = find(moov, "mvhd");
    bool wide = mdhd.n && mdhd.p[0] == 1, wide_edit = elst.n && elst.p[0] == 1;
    uint64_t scale = number(mdhd, wide ? 20 : 12, 4), length = number(mdhd, wide ? 24 : 16, wide ? 8 : 4);
    uint64_t edit = number(elst, 8, wide_edit ? 8 : 4),
             from = number(elst, wide_edit ? 16 : 12, wide_edit ? 8 : 4);
    uint64_t clock = number(mvhd, mvhd.n && mvhd.p[0] == 1 ? 20 : 12, 4), most = (uint64_t)INT64_MAX / 48000;
    if (!scale || scale > INT32_MAX || length > most || edit > most)
        return -1;
    *rate = (int)scale;
    uint64_t rest48 = (length - (from < length ? from : 0)) * 48000 / scale;
    uint64_t edit48 = edit && clock ? edit * 48000 / clock : rest48;
    return (int64_t)(edit48 < rest48 ? edit48 : rest48);
}

/* As the decoder is told (ISO/IEC 14496-3, 1.6.2.1); what the description says is two whatever is in it. */
static int channels_of(struct lt_str stsd)
{
    static const char decoder_info[] = "\x05\x80\x80\x80";
    struct lt_str esds = lt_str_from(stsd, lt_str_find(stsd, LT_S("esds")));
    size_t at = lt_str_find(esds, LT_S(decoder_info));
    uint64_t config = at == SIZE_MAX ? 0 : number(esds, at + sizeof decoder_info, 2);
    int channels = (int)(config >> 3 & 15);
    return channels >= 1 && channels <= 2 ? channels : (int)number(stsd, 32, 2);
}

static const struct {
    char item[5];
    const char *tag;
} items[] = {
    {"\251nam", "TITLE"},       {"\251ART", "ARTIST"},  {"\251alb", "ALBUM"},     {"\251day", "DATE"},
    {"\251cmt", "DESCRIPTION"}, {"desc", "DISCLOSURE"}, {"\251wrt", "PERFORMER"}, {"\251gen", "GENRE"},
};

static enum lt_status add_tag(struct lt_cx *cx, struct lt_inspection *out, const char *name,
                              struct lt_str value)
{
    if (out->n_tags == TAGS_MAX || !lt_utf8_valid(value))
        return LT_OK;
    out->tags[out->n_tags] = (struct lt_tag){lt_str_of(name), lt_arena_dup(&out->arena, value)};
    return out->tags[out->n_tags++].value.p || !value.n ? LT_OK
                                                        : lt_fail(cx, LT_OOM, "the tags: out of memory");
}

static enum lt_status take_item(struct lt_cx *cx, const struct mp4_box *item, struct lt_inspection *out)
{
    struct lt_str data = find(item->body, "data"), value = lt_str_from(data, DATA_HEAD - HEAD_BYTES);
    for (size_t i = 0; i < LT_COUNT(items); i++)
        if (memcmp(item->name.p, items[i].item, 4) == 0)
            return add_tag(cx, out, items[i].tag, value);
    if (lt_str_eqz(item->name, "trkn") && value.n >= 4) {
        struct lt_str text = lt_arena_printf(&out->arena, "%u", (unsigned)number(value, 2, 2));
        return text.p ? add_tag(cx, out, "TRACKNUMBER", text)
                      : lt_fail(cx, LT_OOM, "the tags: out of memory");
    }
    if (lt_str_eqz(item->name, "covr") && value.n) {
        out->picture = value;
        out->picture_bytes = value.n;
        out->picture_type = lt_str_starts(value, LT_S("\x89PNG")) ? LT_S("image/png") : LT_S("image/jpeg");
    }
    return LT_OK;
}

/* Three letters in fifteen bits, in the sound's header. */
static enum lt_status take_language(struct lt_cx *cx, struct lt_str track, struct lt_inspection *out)
{
    struct lt_str mdhd = find(track, "mdiamdhd");
    uint64_t packed = number(mdhd, mdhd.n && mdhd.p[0] == 1 ? 32 : 20, 2);
    char code[3];
    for (int i = 0; i < 3; i++)
        code[i] = (char)(0x60 + (packed >> 5 * (2 - i) & 31));
    struct lt_str lang = lt_id3_language_tag((struct lt_str){code, 3});
    return packed && !lt_str_eqz(lang, "und") ? add_tag(cx, out, "LANGUAGE", lang) : LT_OK;
}

static enum lt_status take_tags(struct lt_cx *cx, struct lt_str moov, struct lt_inspection *out)
{
    struct lt_str meta = find(moov, "udtameta"), list = find(lt_str_from(meta, 4), "ilst");
    struct mp4_box item;
    enum lt_status st = LT_OK;
    out->tags = lt_arena_array(&out->arena, TAGS_MAX, sizeof *out->tags);
    if (!out->tags)
        return lt_fail(cx, LT_OOM, "the tags: out of memory");
    while (!st && next_box(&list, &item))
        st = take_item(cx, &item, out);
    return st;
}

static enum lt_status take_chapters(struct lt_cx *cx, struct lt_str moov, struct lt_inspection *out)
{
    enum { COUNT_AT = 8, ENTRY_BYTES = 9 };
    struct lt_str list = find(moov, "udtachpl");
    size_t n = (size_t)number(list, COUNT_AT, 1);
    out->chapters = lt_arena_array(&out->arena, CHAPTERS_MAX + 1, sizeof *out->chapters);
    if (!out->chapters)
        return lt_fail(cx, LT_OOM, "the chapters: out of memory");
    list = lt_str_from(list, COUNT_AT + 1);
    for (size_t i = 0; i < n && list.n >= ENTRY_BYTES; i++) {
        uint64_t ticks = number(list, 0, 8);
        size_t size = (size_t)number(list, 8, 1);
        struct lt_str title = lt_str_slice(list, ENTRY_BYTES, size);
        list = lt_str_from(list, ENTRY_BYTES + size);
        if (ticks > INT64_MAX / 48 || !lt_utf8_valid(title))
            continue;
        out->chapters[out->n_chapters++] =
            (struct lt_chapter){(int64_t)(ticks * 48 / 10000), lt_arena_dup(&out->arena, title)};
    }
    return LT_OK;
}

bool lt_mp4_is(struct lt_str bytes)
{
    return lt_str_eqz(lt_str_slice(bytes, 4, 4), "ftyp");
}

enum lt_status lt_mp4_read(struct lt_cx *cx, struct lt_str bytes, struct lt_inspection *out)
{
    struct lt_str moov = find(bytes, "moov"), rest = moov, track = {0};
    struct mp4_box box;
    while (!track.n && next_box(&rest, &box))
        if (lt_str_eqz(box.name, "trak") && is_sound(box.body))
            track = box.body;
    out->format = "M4B";
    out->length48 = track.n ? length_of(moov, track, &out->sound_rate_hz) : -1;
    if (out->length48 < 0)
        return lt_fail(cx, LT_FORMAT, "there is no sound in it that lectern knows");
    out->channels = channels_of(find(track, "mdiaminfstblstsd"));
    out->input_rate_hz = out->sound_rate_hz;
    out->audio_bytes = find(bytes, "mdat").n;
    struct lt_str mark = lt_mp4_marked(find(bytes, "uuid"));
    enum lt_status st = take_tags(cx, moov, out);
    if (!st)
        st = take_language(cx, track, out);
    if (!st && mark.n)
        st = add_tag(cx, out, "LECTERN_SOURCE", mark);
    return st ? st : take_chapters(cx, moov, out);
}
