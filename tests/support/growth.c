/* tests/support/growth.c - see growth.h. A new mark is a row; a new kind of text is a table and a row of
 * `formats`. */
#include "growth.h"

#include "zip.h"

#include <stdio.h>
#include <string.h>

static const char *const words[] = {"a few words", "x", NULL};
static const char *const prose[] = {"A sentence of some words is here. ", "x", NULL};
static const char *const nothing[] = {"x", NULL};

static const struct growth_mark html_marks[] = {
    {"<div>", "</div>"},
    {"<p>", "</p>"},
    {"<span lang=de>", "</span>"},
    {"<b><i>", "</i></b>"},
    {"<ul><li>", "</ul>"},
    {"<ol><li value=3>", "</ol>"},
    {"<table><tr><td>", "</table>"},
    {"<tr><th>", "</tr>"},
    {"<blockquote>", "</blockquote>"},
    {"<a href=x##>", "</a>"},
    {"<a href=#n##><sup>1</sup></a>", "<p id=n##>A note."},
    {"<h2>", "</h2>"},
    {"<figure><img src=x alt=y><figcaption>", "</figure>"},
    {"<div class=author>By ", "</div>"},
    {"<div itemprop=headline>", "</div>"},
    {"<div class=share>", "</div>"},
    {"<div class=pullquote>", "</div>"},
    {"<!--", "-->"},
    {"<script type=application/ld+json>{\"a\":[", "]}</script>"},
    {"<meta name=author content='A ", "'>"},
    {"<svg>", "</svg>"},
    {"<pre>", "</pre>"},
    {"<math><mi>", "</math>"},
    {"<ruby>", "<rt>y</rt></ruby>"},
    {"<br>", "<br>"},
    {"&#x301;", "&#x301;"},
    {"&", ";"},
    {"<", ">"},
    {"<section><a href=x>A headline of a card, linked</a>", "</section>"},
    {"<template><p>", "</template>"},
};

static const struct growth_mark markdown_marks[] = {
    {"*", "*"},
    {"**", "**"},
    {"_", "_"},
    {"~~", "~~"},
    {"`", "`"},
    {"``", "` ``"},
    {"[", "]"},
    {"[", "](x)"},
    {"![", "](x \"y\")"},
    {"[x]: http://a.example/## \"", "\"\n\n[x] "},
    {"\n[a##]: http://a.example/\n\n", " [a##] "},
    {"[^n##] ", "\n\n[^n##]: A note.\n\n"},
    {"<a href=x>", "</a>"},
    {"<!-- ", " -->"},
    {"> ", "\n\n"},
    {"> [!note] ", "\n"},
    {"- ", "\n"},
    {"1. ", "\n\n"},
    {"# ", "\n\n"},
    {"| a | b |\n|---|---|\n| ", " | c |\n\n"},
    {"| ", " "},
    {"\n```\n", "\n```\n"},
    {"\n\n    ", "\n"},
    {"[[", "]]"},
    {"![[", "|y]]"},
    {"%%", "%%"},
    {"==", "=="},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{% highlight %}\n", "\n{% endhighlight %}\n"},
    {"](({{", "}}"},
    {"{:", "}"},
    {"{#id", "}"},
    {":", ":"},
    {"\n:::note[", "]\n:::\n"},
    {"[[#", "^]]"},
    {" #tag", " ^block\n"},
    {"import x from 'y'\n<Tab>", "</Tab>\n"},
    {"export const x = {[(\n", "\n)]}\n"},
    {"\nTerm\n: ", "\n"},
    {"\n[toc]\n", "\n[[toc]]\n"},
    {"\\", "\\"},
    {"&#x301;", "&amp;"},
    {"http://a.example/", " "},
    {"a@", "b.example "},
    {"\n***\n", "\n---\n"},
    {"  \n", "\\\n"},
    {"<b>", "\n\n"},
    {"===\n", "x\n===\n"},
};

static const struct growth_mark text_marks[] = {
    {"\n\n", "\n\n"},
    {"\n", "\n"},
    {"  ", "  \n"},
    {"\n- ", "\n"},
    {"\n1. ", "\n"},
    {"\n[1] ", " [1]\n"},
    {"\nCHAPTER ##\n\n", "\n\n"},
    {"\n\f12\n", "\n"},
    {"\nBy Ann Lee\n\n", "\n\n"},
    {"\n* * *\n\n", "\n\n"},
    {"\n> ", "\n"},
    {"\n\t", "\n"},
    {"\nCaption: ", "\nPhoto: x\n"},
    {"\n| a | ", "\n"},
    {"\n\xe2\x80\x94 ", "-\n"},
    {"\n====\n", "\n====\n"},
    {"e\xcc\x81", "\xcc\x81"},
    {"\nQ: ", "\nA: y\n"},
};

static const struct growth_mark feed_marks[] = {
    {"<item><title>A title</title><description>", "</description></item>"},
    {"<a:b xmlns:a='u##'>", "</a:b>"},
    {"<item><content:encoded><![CDATA[<p>", "]]></content:encoded></item>"},
    {"<item><description>&lt;div&gt;", "&lt;/div&gt;</description></item>"},
    {"<item><title>", "</title></item>"},
    {"<category>", "</category>"},
    {"<!-- ", " -->"},
    {"<?x ", "?>"},
    {"&lt;", "&gt;"},
    {"&#x301;", "&#65;"},
};

static const struct growth_mark cut_marks[] = {
    {"<description ", ">"},
    {"<!-- ", " -->"},
    {"<![CDATA[", "]]>"},
};

static const struct growth_mark json_marks[] = {
    {"[", "]"},
    {"{\"a##\":", "}"},
    {"\"\\u0301", "\","},
    {"{\"title\":\"T\",\"text\":\"", "\"}\n"},
    {"{\"title\":\"T\",\"html\":\"<p>", "\"},"},
    {"1e9,", "-1,"},
};

static const struct growth_mark mail_marks[] = {
    {"From: Ann <a@b.example>\n", "\n\n"},
    {"Subject: =?utf-8?q?", "?=\n"},
    {"Content-Type: multipart/mixed; boundary=b##\n\n--b##\n", "\n--b##--\n"},
    {"Content-Type: text/plain; a*##*=", "; \n b=c\n"},
    {"\nFrom x\nSubject: y\n\n", "\n"},
    {"To: \"", "\" <a@b.example>,\n "},
    {"\n\n> ", "\n"},
    {"\n--\n", "\n--b--\n"},
    {"(", ")"},
};

static const struct growth_mark book_marks[] = {
    {"<nav epub:type='toc'><ol><li><a href='c.xhtml#p##'>", "</a></li></ol></nav>"},
    {"<ol><li><a href='c.xhtml'>", "</a></li></ol>"},
    {"<nav epub:type='landmarks'><a epub:type='toc' href='c.xhtml'>", "</a></nav>"},
    {"<h2 id='p##'>", "</h2>"},
};

static const struct growth_mark rtf_marks[] = {
    {"{\\b ", "}"},
    {"\\par ", "\\line "},
    {"{\\footnote ", "\\par}"},
    {"{\\field{\\*\\fldinst HYPERLINK \"x##\"}{\\fldrslt ", "}}"},
    {"\\trowd\\intbl ", "\\cell\\row "},
    {"{\\listtext ##.\\tab}", "\\par "},
    {"\\u233?", "\\'e9"},
    {"{\\stylesheet{\\s## heading 1;}}", "\\s## "},
    {"{\\fonttbl{\\f##\\fcharset204 x;}}", "\\f## "},
    {"\\s1\\b ", "\\plain\\par "},
};

static const struct growth_mark fb2_marks[] = {
    {"<section><title><p>", "</p></title></section>"},
    {"<p>", "</p>"},
    {"<p><strong><emphasis>", "</emphasis></strong></p>"},
    {"<p><a l:href='#n##' type='note'>1</a>", "</p>"},
    {"<cite><p>", "</p></cite>"},
    {"<poem><stanza><v>", "</v></stanza></poem>"},
    {"<table><tr><td>", "</td></tr></table>"},
    {"<image alt='abc'/>", "<empty-line/>"},
};

static const struct growth_mark odt_marks[] = {
    {"<text:p>", "</text:p>"},
    {"<text:h text:outline-level='2'>", "</text:h>"},
    {"<text:list text:style-name='L'><text:list-item><text:p>", "</text:p></text:list-item></text:list>"},
    {"<text:p><text:span text:style-name='T##'>", "</text:span></text:p>"},
    {"<text:p>a<text:note text:id='f##'><text:note-citation>1</text:note-citation><text:note-body><text:p>",
     "</text:p></text:note-body></text:note></text:p>"},
    {"<table:table><table:table-row><table:table-cell><text:p>",
     "</text:p></table:table-cell></table:table-row></table:table>"},
    {"<text:p><draw:text-box><text:p>", "</text:p></draw:text-box></text:p>"},
    {"<text:p>x<text:s text:c='9'/>", "<text:line-break/></text:p>"},
};

static const struct growth_mark sentence_marks[] = {
    {"(", ")"},          {"\xe2\x80\x9e", "\xe2\x80\x9c"},
    {"\"", "\""},        {"'", "'"},
    {".", "."},          {"! ", "? "},
    {"A. ", "B. "},      {"Dr. ", "z. B. "},
    {", ", "; "},        {"\xe2\x80\x94", "\xe2\x80\xa6"},
    {"[1]", "[2]"},      {" 1. ", " 2. "},
    {"A.B.C.", "etc. "},
};

static const struct growth_mark normal_marks[] = {
    {"1", "2"},
    {"1,000.", "000,5 km "},
    {"12/3/", "2004 "},
    {"10:30", "-11:45 "},
    {"1-", "2"},
    {"\xc2\xa7\xc2\xa7 ", "5 I "},
    {"http://a.example/", "?b=c "},
    {"a@", ".example "},
    {"$1", "m "},
    {"II", "V. "},
    {"1/2", "\xc2\xbd "},
    {"x\xc2\xb2", "+y=3 "},
    {"\xf0\x9f\x91\x8d", "\xef\xb8\x8f"},
    {"3rd ", "5. Mai "},
    {"_a", "B2 "},
    {"+49 (0) 30 ", "12 "},
    {"\xd0\xb0", "\xce\xb1 "},
    {"1\xe2\x80\x93", "2 % "},
    {"he read ", "what they used "},
};

/* One definition that is long, and links that mean it. */
static const struct growth_mark defined_marks[] = {
    {"a", "\n\n[x]"}, {"a", "\"\n\n[x]"}, {"a", ">\n\n![y][x]"}};

#define EACH(marks) marks, LT_COUNT(marks)

enum {
    BESIDE = 1U << GROWTH_BESIDE,
    INSIDE = 1U << GROWTH_INSIDE,
    UNCLOSED = 1U << GROWTH_UNCLOSED,
    ALL = BESIDE | INSIDE | UNCLOSED
};

static const char *const sentence_langs[] = {"en", "de", NULL};
static const char *const normal_langs[] = {"en", "de", "ru", NULL};

static const struct growth_format formats[] = {
    {"html", "html", "<p>A first sentence of some words is here.</p>", "", words, EACH(html_marks), ALL, NULL,
     false},
    {"markdown", "markdown", "# Title\n\nA first sentence of some words is here.\n\n", "", words,
     EACH(markdown_marks), ALL, NULL, false},
    {"notebook", "markdown", "[[a]] %%b%%\n\nimport a from 'b'\n\n", "", nothing, EACH(markdown_marks),
     UNCLOSED, NULL, false},
    {"defined", "markdown", "Some quiet words are here.\n\n[x]: http://a.example/", "", nothing,
     EACH(defined_marks), INSIDE, NULL, false},
    {"titled", "markdown", "Some quiet words are here.\n\n> [x]: <http://a.example/> \"", "", nothing,
     EACH(defined_marks), INSIDE, NULL, false},
    {"angled", "markdown", "Some quiet words are here.\n\n* [x]: <http://a.example/", "", nothing,
     EACH(defined_marks), INSIDE, NULL, false},
    {"text", "text", "A first sentence of some words is here.\n\n", "", prose, EACH(text_marks),
     BESIDE | UNCLOSED, NULL, false},
    {"feed", "feed", "<rss><channel>", "</channel></rss>", words, EACH(feed_marks), ALL, NULL, false},
    {"description", "feed", "<rss><channel><item><title>T</title><description>",
     "</description></item></channel></rss>", words, EACH(feed_marks), INSIDE | UNCLOSED, NULL, false},
    {"cut feed", "feed", "<rss><channel><item><title>T</title>", "", words, EACH(cut_marks), UNCLOSED, NULL,
     false},
    {"json", "json", "[", "]", words, EACH(json_marks), ALL, NULL, false},
    {"mail", "eml", "From: Ann <a@b.example>\nSubject: A subject\n", "\n\nSome words.\n", words,
     EACH(mail_marks), ALL, NULL, false},
    {"mailbox", "mbox", "From x\nSubject: A subject\n\nSome words.\n\n", "", words, EACH(mail_marks), BESIDE,
     NULL, false},
    {"rich", "rtf", "{\\rtf1 Some words.\\par ", "}", words, EACH(rtf_marks), ALL, NULL, false},
    {"fiction", "fb2", "<FictionBook xmlns:l='x'><body><p>Some words.</p>", "</body></FictionBook>", words,
     EACH(fb2_marks), ALL, NULL, false},
    {"document", "odt",
     "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t' "
     "xmlns:table='b' xmlns:draw='d'><office:body><office:text><text:p>Some words.</text:p>",
     "</office:text></office:body></office:document>", words, EACH(odt_marks), ALL, NULL, false},
    {"book", "epub", "", "", words, EACH(book_marks), ALL, NULL, true},
    {"sentence", "text", "A first sentence ", "", words, EACH(sentence_marks), BESIDE | UNCLOSED,
     sentence_langs, false},
    {"normal", "text", "A first sentence ", "", nothing, EACH(normal_marks), BESIDE | UNCLOSED, normal_langs,
     false},
};

static size_t length_of(const char *const *list)
{
    size_t n = 0;
    while (list && list[n])
        n++;
    return n;
}

/* Shapes and fillers take turns with the languages, so that each mark meets each of them. */
static bool pick(const struct growth_format *f, size_t i, struct growth_pattern *p)
{
    size_t langs = length_of(f->langs), fillers = length_of(f->fillers), shapes = 0;
    enum growth_shape shape[GROWTH_SHAPES];
    for (int s = 0; s < GROWTH_SHAPES; s++)
        if (f->shapes & 1U << s)
            shape[shapes++] = (enum growth_shape)s;
    size_t each = shapes * (langs ? langs : 1);
    if (i >= each * f->n_marks)
        return false;
    size_t mark = i / each, way = i % each;
    *p = (struct growth_pattern){f, &f->marks[mark], f->fillers[(way + mark) % fillers],
                                 langs ? f->langs[way / shapes] : NULL, shape[way % shapes]};
    return true;
}

/* The mark with its line ends and other controls as '~'. */
static void put_name(const struct growth_pattern *p, char *name, size_t room)
{
    static const char *const shapes[] = {"beside", "inside", "unclosed"};
    snprintf(name, room, "%s%s%s %s %s", p->format->name, p->lang ? " " : "", p->lang ? p->lang : "",
             shapes[p->shape], p->mark->open);
    for (; *name; name++)
        if (*name > 0 && *name < ' ')
            *name = '~';
}

bool growth_pattern(int i, struct growth_pattern *p, char *name, size_t room)
{
    size_t left = (size_t)i;
    for (size_t k = 0; k < LT_COUNT(formats); k++) {
        const struct growth_format *f = &formats[k];
        if (pick(f, left, p)) {
            put_name(p, name, room);
            return true;
        }
        size_t langs = length_of(f->langs);
        left -= (size_t)__builtin_popcount(f->shapes) * f->n_marks * (langs ? langs : 1);
    }
    return false;
}

static void put_mark(const char *text, size_t number, struct lt_buf *out)
{
    const char *place = strstr(text, "##");
    if (!place) {
        lt_buf_addz(out, text);
        return;
    }
    lt_buf_addmem(out, text, (size_t)(place - text));
    lt_buf_addf(out, "%zu", number);
    put_mark(place + 2, number, out);
}

static void put_marks(const struct growth_pattern *p, size_t times, struct lt_buf *out)
{
    for (size_t i = 0; i < times; i++) {
        put_mark(p->mark->open, i, out);
        lt_buf_addz(out, p->filler);
        if (p->shape == GROWTH_BESIDE)
            put_mark(p->mark->close, i, out);
    }
    for (size_t i = times; p->shape == GROWTH_INSIDE && i-- > 0;)
        put_mark(p->mark->close, i, out);
}

/* A small book, its contents and its one chapter made of `inner`. */
static void put_book(struct lt_str inner, struct lt_buf *out)
{
    static const char container[] =
        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
        "full-path='p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>";
    static const char package[] =
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>T</dc:title></metadata><manifest><item id='n' "
        "href='n.xhtml' media-type='application/xhtml+xml' properties='nav'/><item id='c' href='c.xhtml' "
        "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c'/></spine></package>";
    struct lt_buf page = LT_BUF((size_t)1 << 26);
    lt_buf_addz(&page, "<html xmlns='http://www.w3.org/1999/xhtml' "
                       "xmlns:epub='http://www.idpf.org/2007/ops'><body><p>Some words.</p>");
    lt_buf_add(&page, inner);
    lt_buf_addz(&page, "</body></html>");
    const struct zip_file files[] = {
        {"mimetype", LT_S("application/epub+zip")},
        {"META-INF/container.xml", lt_str_of(container)},
        {"p.opf", lt_str_of(package)},
        {"n.xhtml", lt_buf_str(&page)},
        {"c.xhtml", lt_buf_str(&page)},
    };
    zip_write(files, LT_COUNT(files), out);
    out->failed = out->failed || page.failed;
    lt_buf_close(&page);
}

void growth_write(const struct growth_pattern *p, size_t bytes, struct lt_buf *out)
{
    struct lt_buf inner = LT_BUF((size_t)1 << 26);
    size_t each = strlen(p->mark->open) + strlen(p->filler) +
                  (p->shape == GROWTH_UNCLOSED ? 0 : strlen(p->mark->close));
    lt_buf_addz(&inner, p->format->head);
    put_marks(p, bytes / each, &inner);
    lt_buf_addz(&inner, p->format->tail);
    if (p->format->book)
        put_book(lt_buf_str(&inner), out);
    else
        lt_buf_add(out, lt_buf_str(&inner));
    out->failed = out->failed || inner.failed;
    lt_buf_close(&inner);
}
