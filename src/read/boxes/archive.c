/* read/boxes/archive.c - archives as sources: every member that can be read is an article, or holds some.
 * Members that are no text (pictures, fonts, style sheets) are passed over quietly, ones that fail are warned
 * about.
 */
#include "read/boxes/boxes.h"
#include "read/boxes/unpack.h"
#include "read/boxes/warc.h"
#include "read/sniff.h"

#include <string.h>

enum { MAX_MEMBERS = 10 * 1000 * 1000 };

struct visit {
    struct lt_reading *r;
    const struct lt_source *archive;
};

static struct lt_str base_name(struct lt_str name)
{
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/')
            return lt_str_from(name, i);
    return name;
}

/* What no one means when giving an archive to be read: what makes pages work and look, hidden files, and the
 * copies that macOS keeps. */
static bool is_dressing(struct lt_str name)
{
    static const struct lt_str suffixes[] = {LT_S_INIT(".css"), LT_S_INIT(".js"),  LT_S_INIT(".json.map"),
                                             LT_S_INIT(".svg"), LT_S_INIT(".ico"), LT_S_INIT(".opf"),
                                             LT_S_INIT(".ncx"), LT_S_INIT(".xml")};
    struct lt_str base = base_name(name);
    if (base.n == 0 || base.p[0] == '.' || lt_str_find(name, LT_S("__MACOSX/")) != SIZE_MAX)
        return true;
    for (size_t i = 0; i + 1 < LT_COUNT(suffixes); i++)
        if (lt_str_ends(base, suffixes[i]))
            return true;
    return false;
}

static bool is_packed(const char *kind)
{
    static const char *const packed[] = {"a zip archive",    "a gzip file",  "a bzip2 file", "an xz file",
                                         "a Zstandard file", "a 7z archive", "a tar archive"};
    for (size_t i = 0; i < LT_COUNT(packed); i++)
        if (strcmp(kind, packed[i]) == 0)
            return true;
    return false;
}

static enum lt_status each_member(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                  bool too_large)
{
    struct visit *v = user;
    const char *binary = lt_sniff_binary(lt_str_slice(bytes, 0, LT_SNIFF_BYTES));
    if (!too_large && (bytes.n == 0 || is_dressing(name) || (binary && !is_packed(binary))))
        return LT_OK;
    struct lt_buf shown = LT_BUF(8192);
    lt_buf_addf(&shown, LT_FMT ": " LT_FMT, LT_ARG(v->archive->name), LT_ARG(name));
    struct lt_source member = {.name = lt_buf_str(&shown), .bytes = bytes};
    enum lt_status st = lt_buf_check(cx, &shown, "the name of a member");
    if (!st && too_large)
        lt_reading_pass_over(cx, v->r, LT_FMT ": passed over: it is over the limit of %zu bytes",
                             LT_ARG(member.name), v->r->max_bytes);
    else if (!st)
        st = lt_reading_member(cx, v->r, &member);
    lt_buf_close(&shown);
    return st;
}

static enum lt_status unpack(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                             bool single, lt_unpack_member *each, void *user)
{
    struct lt_unpack_opts opts = {
        .max_member = r->max_bytes, .max_members = MAX_MEMBERS, .budget = &r->budget, .single = single};
    return lt_unpack(cx, &opts, source, each, user);
}

static enum lt_status read_archive(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                   struct lt_str bytes)
{
    struct visit v = {r, source};
    struct lt_source archive = *source;
    archive.bytes = bytes;
    size_t before = r->articles;
    enum lt_status st = unpack(cx, r, &archive, false, each_member, &v);
    if (!st && r->articles == before)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no article in it", LT_ARG(source->name));
    return st;
}

/* A compressed file holds one source, named as the file without its last suffix. */
static enum lt_status each_content(void *user, struct lt_cx *cx, struct lt_str name, struct lt_str bytes,
                                   bool too_large)
{
    struct visit *v = user;
    (void)name;
    if (too_large)
        return lt_fail(cx, LT_LIMIT, LT_FMT ": unpacks to more than the limit of %zu bytes",
                       LT_ARG(v->archive->name), v->r->max_bytes);
    struct lt_str inner = v->archive->name;
    for (size_t i = inner.n; i > 1 && inner.p[i - 1] != '/'; i--)
        if (inner.p[i - 1] == '.') {
            inner = lt_str_slice(inner, 0, i - 1);
            break;
        }
    struct lt_source content = {.name = inner, .bytes = bytes, .url = v->archive->url};
    return lt_reading_content(cx, v->r, &content);
}

static bool is_tar_suffix(struct lt_str name)
{
    static const struct lt_str suffixes[] = {
        LT_S_INIT(".tgz"),    LT_S_INIT(".tbz2"),    LT_S_INIT(".txz"),    LT_S_INIT(".tzst"),
        LT_S_INIT(".tar.gz"), LT_S_INIT(".tar.bz2"), LT_S_INIT(".tar.xz"), LT_S_INIT(".tar.zst")};
    for (size_t i = 0; i < LT_COUNT(suffixes); i++)
        if (lt_str_ends(name, suffixes[i]))
            return true;
    return false;
}

/* Something compressed that has no name and comes but once: only when it is unpacked is it seen what it is.
 */
struct pipe {
    struct visit visit; /* first: members of an archive are visited */
    struct lt_warc *warc;
    struct lt_buf whole; /* what is neither archive nor web archive */
};

static enum lt_status each_piece(void *user, struct lt_cx *cx, struct lt_str piece)
{
    struct pipe *p = user;
    struct visit *v = &p->visit;
    if (p->warc)
        return lt_warc_piece(cx, p->warc, piece);
    lt_buf_add(&p->whole, piece);
    if (p->whole.failed)
        return each_content(v, cx, v->archive->name, (struct lt_str){0}, true);
    if (p->whole.n < LT_SNIFF_BYTES || p->whole.n - piece.n >= LT_SNIFF_BYTES ||
        !lt_reader_warc.sniff(lt_buf_str(&p->whole)))
        return LT_OK;
    p->warc = lt_warc_open(v->r, v->archive);
    if (!p->warc)
        return lt_fail(cx, LT_OOM, LT_FMT ": out of memory", LT_ARG(v->archive->name));
    enum lt_status st = lt_warc_piece(cx, p->warc, lt_buf_str(&p->whole));
    lt_buf_close(&p->whole);
    return st;
}

static enum lt_status read_pipe(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source)
{
    struct pipe p = {.visit = {r, source}, .whole = LT_BUF(r->max_bytes)};
    struct lt_unpack_opts opts = {
        .max_member = r->max_bytes, .max_members = MAX_MEMBERS, .budget = &r->budget, .piece = each_piece};
    size_t before = r->articles;
    enum lt_status st = lt_unpack(cx, &opts, source, each_member, &p);
    if (!st && p.whole.n)
        st = each_content(&p.visit, cx, source->name, lt_buf_str(&p.whole), false);
    else if (!st && !p.warc && r->articles == before)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no article in it", LT_ARG(source->name));
    st = lt_warc_close(cx, p.warc, st);
    lt_buf_close(&p.whole);
    return st;
}

/* A compressed tar or WARC is read as one stream, never whole in memory; anything else compressed is unpacked
 * first. */
static enum lt_status read_packed(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                  struct lt_str bytes)
{
    struct lt_str name = source->path ? lt_str_of(source->path) : source->name;
    if (source->head.n && !bytes.p)
        return read_pipe(cx, r, source);
    if (is_tar_suffix(name))
        return read_archive(cx, r, source, bytes);
    if (lt_str_ends(name, LT_S(".warc.gz")) || lt_str_ends(name, LT_S(".arc.gz")))
        return lt_reader_warc.read(cx, r, source, bytes);
    struct visit v = {r, source};
    struct lt_source packed = *source;
    packed.bytes = bytes;
    return unpack(cx, r, &packed, true, each_content, &v);
}

static int sniff_archive(struct lt_str head)
{
    const char *kind = lt_sniff_binary(head);
    bool archive = kind && (strcmp(kind, "a zip archive") == 0 || strcmp(kind, "a 7z archive") == 0 ||
                            strcmp(kind, "a tar archive") == 0);
    return archive ? 60 : 0;
}

static int sniff_packed(struct lt_str head)
{
    const char *kind = lt_sniff_binary(head);
    return kind && is_packed(kind) && !sniff_archive(head) ? 60 : 0;
}

const struct lt_reader lt_reader_archive = {
    .suffixes = "zip tar 7z cbz",
    .media = "application/zip application/x-tar application/x-7z-compressed",
    .sniff = sniff_archive,
    .read = read_archive,
    .from_path = true,
};

const struct lt_reader lt_reader_packed = {
    .suffixes = "gz bz2 xz zst tgz tbz2 txz",
    .media = "application/gzip application/x-gzip application/x-bzip2 application/x-xz application/zstd",
    .sniff = sniff_packed,
    .read = read_packed,
    .from_path = true,
};
