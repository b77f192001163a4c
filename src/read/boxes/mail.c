/* read/boxes/mail.c - e-mail as articles: a message (.eml, RFC 5322), a mailbox of them (mbox, RFC 4155), and
 * web pages saved as messages (MHTML, RFC 2557). Of a message's forms the HTML one is read, else the plain
 * one; attached files are not. Its subject is the headline and its sender the author. */
#include "read/boxes/boxes.h"
#include "read/boxes/gather.h"
#include "read/boxes/mime.h"
#include "read/charset.h"
#include "read/pages/pages.h"

#include <string.h>

struct bodies {
    struct lt_mime html, text;
    bool has_html, has_text;
};

static bool find_bodies(void *user, const struct lt_mime *leaf)
{
    struct bodies *b = user;
    struct lt_str type = lt_mime_type(leaf), place = {0};
    (void)lt_mime_raw(leaf, "Content-Disposition", &place);
    bool attached = lt_str_starts_nocase(place, LT_S("attachment"));
    bool html =
        lt_str_eq_nocase(type, LT_S("text/html")) || lt_str_eq_nocase(type, LT_S("application/xhtml+xml"));
    if (html && !attached && !b->has_html) {
        b->html = *leaf;
        b->has_html = true;
    } else if (lt_str_starts_nocase(type, LT_S("text/plain")) && !attached && !b->has_text) {
        b->text = *leaf;
        b->has_text = lt_str_trim(leaf->body).n > 0;
    }
    return !b->has_html;
}

/* "Ann Lee <ann@crumb.example>" to "Ann Lee"; an address alone names nobody. */
static struct lt_str display_name(struct lt_str from)
{
    size_t open = lt_str_find_char(from, '<');
    struct lt_str name = lt_str_trim(lt_str_slice(from, 0, open));
    if (name.n >= 2 && name.p[0] == '"' && name.p[name.n - 1] == '"')
        name = lt_str_slice(name, 1, name.n - 2);
    return lt_str_find_char(name, '@') != SIZE_MAX ? (struct lt_str){0} : name;
}

/* Marks that mail programs put before a subject. */
static struct lt_str bare_subject(struct lt_str s)
{
    static const struct lt_str marks[] = {LT_S_INIT("re:"), LT_S_INIT("fwd:"), LT_S_INIT("fw:"),
                                          LT_S_INIT("aw:"), LT_S_INIT("wg:"),  LT_S_INIT("tr:"),
                                          LT_S_INIT("rv:"), LT_S_INIT("vs:"),  LT_S_INIT("sv:")};
    for (size_t i = 0; i < LT_COUNT(marks);) {
        bool marked = lt_str_starts_nocase(s, marks[i]);
        if (marked)
            s = lt_str_trim(lt_str_from(s, marks[i].n));
        i = marked ? 0 : i + 1; /* they pile up */
    }
    return s;
}

enum header { SUBJECT, FROM, DATE, LANGUAGE, MESSAGE_ID, HEADERS };

struct letter {
    struct lt_buf header[HEADERS];
    struct lt_buf body, converted;
};

static enum lt_status read_letter(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                  const struct lt_mime *message, const struct bodies *bodies,
                                  struct letter *l)
{
    static const char *const names[] = {"Subject", "From", "Date", "Content-Language", "Message-ID"};
    const struct lt_mime *part = bodies->has_html ? &bodies->html : &bodies->text;
    struct lt_str content = lt_mime_content(part, &l->body), text;
    enum lt_status st = lt_buf_check(cx, &l->body, "the message");
    for (int i = 0; !st && i < HEADERS; i++)
        st = lt_mime_header(cx, message, names[i], &l->header[i]);
    if (!st)
        st = lt_charset_clean(cx, content, lt_mime_param(part, "Content-Type", "charset"),
                              bodies->has_html ? LT_MARKUP_HTML : LT_MARKUP_NONE, &l->converted, &text);
    if (st)
        return st;
    struct lt_item item = {
        .title = bare_subject(lt_str_trim(lt_buf_str(&l->header[SUBJECT]))),
        .byline = display_name(lt_buf_str(&l->header[FROM])),
        .published = lt_buf_str(&l->header[DATE]),
        .lang = lt_buf_str(&l->header[LANGUAGE]),
        .id = lt_buf_str(&l->header[MESSAGE_ID]),
        .body = text,
        .is_text = !bodies->has_html,
        .is_mail = true,
    };
    return lt_reading_item(cx, r, source, &item);
}

static enum lt_status read_eml(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                               struct lt_str bytes)
{
    struct lt_mime message = lt_mime_split(bytes);
    struct bodies bodies = {0};
    lt_mime_walk(&message, find_bodies, &bodies);
    if (!bodies.has_html && !bodies.has_text)
        return lt_fail(cx, LT_FORMAT, LT_FMT ": the message has no text", LT_ARG(source->name));
    struct letter l = {.body = LT_BUF(r->max_bytes), .converted = LT_BUF(r->max_bytes * 3 + 16)};
    for (int i = 0; i < HEADERS; i++)
        l.header[i] = LT_BUF(16384);
    enum lt_status st = read_letter(cx, r, source, &message, &bodies, &l);
    for (int i = 0; i < HEADERS; i++)
        lt_buf_close(&l.header[i]);
    lt_buf_close(&l.body);
    lt_buf_close(&l.converted);
    return st;
}

/* The page is the first HTML part; what it needs to be seen is not needed to be heard. */
static enum lt_status read_mhtml(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                 struct lt_str bytes)
{
    struct lt_mime message = lt_mime_split(bytes);
    struct bodies bodies = {0};
    lt_mime_walk(&message, find_bodies, &bodies);
    if (!bodies.has_html)
        return lt_fail(cx, LT_FORMAT, LT_FMT ": the saved page has no HTML in it", LT_ARG(source->name));
    struct lt_buf body = LT_BUF(r->max_bytes);
    struct lt_source page = *source;
    struct lt_str url = {0};
    if (lt_mime_raw(&bodies.html, "Content-Location", &url) ||
        lt_mime_raw(&message, "Snapshot-Content-Location", &url))
        page.url = url;
    page.charset = lt_mime_param(&bodies.html, "Content-Type", "charset");
    struct lt_str content = lt_mime_content(&bodies.html, &body);
    enum lt_status st = lt_buf_check(cx, &body, "the page");
    if (!st)
        st = lt_reading_document(cx, r, &page, content, LT_MARKUP_HTML, lt_html_read);
    lt_buf_close(&body);
    return st;
}

static bool is_from_line(struct lt_str line)
{
    return lt_str_starts(line, LT_S("From ")) && line.n > 10 && lt_is_digit(line.p[line.n - 1]);
}

static enum lt_status read_message(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *mailbox,
                                   size_t number, struct lt_str bytes)
{
    struct lt_buf name = LT_BUF(16384);
    lt_buf_addf(&name, LT_FMT ": message %zu", LT_ARG(mailbox->name), number);
    struct lt_source message = {.name = lt_buf_str(&name), .bytes = bytes, .type = LT_S("eml")};
    enum lt_status st = lt_buf_check(cx, &name, "the name of a message");
    if (!st)
        st = lt_reading_member(cx, r, &message);
    lt_buf_close(&name);
    return st;
}

static enum lt_status read_mbox(struct lt_cx *cx, struct lt_reading *r, const struct lt_source *source,
                                struct lt_str bytes)
{
    struct lt_str rest = bytes, line;
    const char *start = NULL, *end = bytes.p + bytes.n;
    size_t number = 0, before = r->articles;
    bool blank = true;
    enum lt_status st = LT_OK;
    while (!st && lt_str_line(&rest, &line)) {
        if (blank && is_from_line(line)) {
            if (start)
                st = read_message(cx, r, source, ++number, (struct lt_str){start, (size_t)(line.p - start)});
            start = rest.n ? rest.p : end;
        }
        blank = line.n == 0;
    }
    if (!st && start && start < end)
        st = read_message(cx, r, source, ++number, (struct lt_str){start, (size_t)(end - start)});
    if (!st && r->articles == before)
        st = lt_fail(cx, LT_FORMAT, LT_FMT ": no message with text in it", LT_ARG(source->name));
    return st;
}

static const char *const mail_headers[] = {"From",         "To",           "Subject",  "Date",
                                           "Message-ID",   "MIME-Version", "Received", "Return-Path",
                                           "Delivered-To", "Content-Type", "Reply-To", "X-Mailer"};

/* Header lines up to a blank one, several of them known. */
static int count_headers(struct lt_str head)
{
    struct lt_str rest = head, line;
    int known = 0;
    for (bool first = true; lt_str_line(&rest, &line) && line.n; first = false) {
        size_t colon = lt_str_find_char(line, ':');
        bool folded = line.p[0] == ' ' || line.p[0] == '\t';
        if (folded && !first)
            continue;
        if (colon == SIZE_MAX || colon == 0 || colon > 60 || memchr(line.p, ' ', colon))
            return 0;
        for (size_t i = 0; i < LT_COUNT(mail_headers); i++)
            known += lt_str_eq_nocase(lt_str_slice(line, 0, colon), lt_str_of(mail_headers[i]));
    }
    return known;
}

static int sniff_eml(struct lt_str head)
{
    int known = count_headers(head);
    return known >= 3 ? 85 : known == 2 ? 50 : 0;
}

/* A page rather than a letter: parts that belong together, and nobody it was sent to. */
static int sniff_mhtml(struct lt_str head)
{
    struct lt_mime m = lt_mime_split(head);
    struct lt_str to;
    bool related = count_headers(head) >= 2 && lt_str_eq_nocase(lt_mime_type(&m), LT_S("multipart/related"));
    return related && !lt_mime_raw(&m, "To", &to) && !lt_mime_raw(&m, "Received", &to) ? 90 : 0;
}

static int sniff_mbox(struct lt_str head)
{
    struct lt_str rest = head, line;
    return lt_str_line(&rest, &line) && is_from_line(line) && count_headers(rest) >= 2 ? 90 : 0;
}

const struct lt_reader lt_reader_eml = {
    .suffixes = "eml",
    .media = "message/rfc822",
    .sniff = sniff_eml,
    .read = read_eml,
};

const struct lt_reader lt_reader_mhtml = {
    .suffixes = "mhtml mht",
    .media = "multipart/related application/x-mimearchive",
    .sniff = sniff_mhtml,
    .read = read_mhtml,
};

const struct lt_reader lt_reader_mbox = {
    .suffixes = "mbox mbx",
    .media = "application/mbox",
    .sniff = sniff_mbox,
    .read = read_mbox,
};
