/* read/pages/elements.h - the elements and attributes of HTML that mean something to a reader of articles, in
 * two tables. What is not in them is handled by rule: an unknown element is an inline one, an unknown
 * attribute is not kept. */
#ifndef LT_READ_PAGES_ELEMENTS_H
#define LT_READ_PAGES_ELEMENTS_H

#include "base/str.h"

enum lt_elem_kind {
    LT_KIND_INLINE = 0,
    LT_KIND_BLOCK = 1,    /* begins a new block */
    LT_KIND_SILENT = 2,   /* its content is never text */
    LT_KIND_SECTION = 4,  /* groups blocks: a candidate for the main content */
    LT_KIND_OPTIONAL = 8, /* its end tag may be left out */
    LT_KIND_EMPTY = 16,   /* has no content */
    LT_KIND_CUT = 32,     /* left out before parsing, with its content */
    LT_KIND_RAW = 64,     /* content is not markup */
    LT_KIND_WIDGET = 128, /* a control, or something played: its text is its own, not the article's */
    LT_KIND_FORMAT = 256, /* formatting: closing it does not close what is inside */
    LT_KIND_SCOPE = 512   /* an end tag inside it closes nothing outside */
};

/* X(name in C, name in HTML, kind) */
#define LT_TAG_MAP(X)                                                   \
    X(TEXT, "#text", LT_KIND_INLINE)                                    \
    X(OTHER, "#other", LT_KIND_INLINE)                                  \
    X(A, "a", LT_KIND_INLINE | LT_KIND_FORMAT | LT_KIND_OPTIONAL)       \
    X(ABBR, "abbr", LT_KIND_INLINE)                                     \
    X(ACRONYM, "acronym", LT_KIND_INLINE)                               \
    X(ADDRESS, "address", LT_KIND_BLOCK)                                \
    X(ANNOTATION, "annotation", LT_KIND_INLINE)                         \
    X(ANNOTATION_XML, "annotation-xml", LT_KIND_INLINE)                 \
    X(APPLET, "applet", LT_KIND_SILENT | LT_KIND_SCOPE)                 \
    X(ARTICLE, "article", LT_KIND_BLOCK | LT_KIND_SECTION)              \
    X(ASIDE, "aside", LT_KIND_BLOCK | LT_KIND_SECTION)                  \
    X(AUDIO, "audio", LT_KIND_BLOCK | LT_KIND_SILENT)                   \
    X(B, "b", LT_KIND_INLINE | LT_KIND_FORMAT)                          \
    X(BASE, "base", LT_KIND_SILENT | LT_KIND_EMPTY)                     \
    X(BIG, "big", LT_KIND_INLINE | LT_KIND_FORMAT)                      \
    X(BLOCKQUOTE, "blockquote", LT_KIND_BLOCK)                          \
    X(BODY, "body", LT_KIND_BLOCK | LT_KIND_SECTION | LT_KIND_OPTIONAL) \
    X(BR, "br", LT_KIND_EMPTY)                                          \
    X(BUTTON, "button", LT_KIND_SILENT | LT_KIND_OPTIONAL)              \
    X(CANVAS, "canvas", LT_KIND_SILENT)                                 \
    X(CAPTION, "caption", LT_KIND_BLOCK | LT_KIND_OPTIONAL)             \
    X(CENTER, "center", LT_KIND_BLOCK | LT_KIND_SECTION)                \
    X(CITE, "cite", LT_KIND_INLINE)                                     \
    X(CODE, "code", LT_KIND_INLINE | LT_KIND_FORMAT)                    \
    X(COL, "col", LT_KIND_EMPTY)                                        \
    X(COLGROUP, "colgroup", LT_KIND_OPTIONAL)                           \
    X(DATALIST, "datalist", LT_KIND_SILENT)                             \
    X(DD, "dd", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                       \
    X(DEL, "del", LT_KIND_INLINE)                                       \
    X(DETAILS, "details", LT_KIND_BLOCK)                                \
    X(DFN, "dfn", LT_KIND_INLINE)                                       \
    X(DIALOG, "dialog", LT_KIND_BLOCK | LT_KIND_SILENT)                 \
    X(DIV, "div", LT_KIND_BLOCK | LT_KIND_SECTION)                      \
    X(DL, "dl", LT_KIND_BLOCK)                                          \
    X(DT, "dt", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                       \
    X(EM, "em", LT_KIND_INLINE | LT_KIND_FORMAT)                        \
    X(EMBED, "embed", LT_KIND_EMPTY)                                    \
    X(FIELDSET, "fieldset", LT_KIND_BLOCK | LT_KIND_WIDGET)             \
    X(FIGCAPTION, "figcaption", LT_KIND_BLOCK)                          \
    X(FIGURE, "figure", LT_KIND_BLOCK)                                  \
    X(FONT, "font", LT_KIND_INLINE | LT_KIND_FORMAT)                    \
    X(FOOTER, "footer", LT_KIND_BLOCK | LT_KIND_SECTION)                \
    X(FORM, "form", LT_KIND_BLOCK | LT_KIND_SECTION)                    \
    X(H1, "h1", LT_KIND_BLOCK)                                          \
    X(H2, "h2", LT_KIND_BLOCK)                                          \
    X(H3, "h3", LT_KIND_BLOCK)                                          \
    X(H4, "h4", LT_KIND_BLOCK)                                          \
    X(H5, "h5", LT_KIND_BLOCK)                                          \
    X(H6, "h6", LT_KIND_BLOCK)                                          \
    X(HEAD, "head", LT_KIND_BLOCK | LT_KIND_SILENT | LT_KIND_OPTIONAL)  \
    X(HEADER, "header", LT_KIND_BLOCK | LT_KIND_SECTION)                \
    X(HGROUP, "hgroup", LT_KIND_BLOCK)                                  \
    X(HR, "hr", LT_KIND_BLOCK | LT_KIND_EMPTY)                          \
    X(HTML, "html", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                   \
    X(I, "i", LT_KIND_INLINE | LT_KIND_FORMAT)                          \
    X(IFRAME, "iframe", LT_KIND_INLINE | LT_KIND_RAW)                   \
    X(IMG, "img", LT_KIND_EMPTY)                                        \
    X(INPUT, "input", LT_KIND_EMPTY | LT_KIND_SILENT)                   \
    X(INS, "ins", LT_KIND_INLINE)                                       \
    X(KBD, "kbd", LT_KIND_INLINE)                                       \
    X(LABEL, "label", LT_KIND_INLINE | LT_KIND_WIDGET)                  \
    X(LEGEND, "legend", LT_KIND_BLOCK)                                  \
    X(LI, "li", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                       \
    X(LINK, "link", LT_KIND_EMPTY | LT_KIND_SILENT)                     \
    X(MAIN, "main", LT_KIND_BLOCK | LT_KIND_SECTION)                    \
    X(MARK, "mark", LT_KIND_INLINE)                                     \
    X(MARQUEE, "marquee", LT_KIND_BLOCK | LT_KIND_SCOPE)                \
    X(MATH, "math", LT_KIND_INLINE | LT_KIND_SCOPE)                     \
    X(MENU, "menu", LT_KIND_BLOCK)                                      \
    X(META, "meta", LT_KIND_EMPTY | LT_KIND_SILENT)                     \
    X(MFENCED, "mfenced", LT_KIND_INLINE)                               \
    X(MFRAC, "mfrac", LT_KIND_INLINE)                                   \
    X(MI, "mi", LT_KIND_INLINE)                                         \
    X(MN, "mn", LT_KIND_INLINE)                                         \
    X(MO, "mo", LT_KIND_INLINE)                                         \
    X(MOVER, "mover", LT_KIND_INLINE)                                   \
    X(MPHANTOM, "mphantom", LT_KIND_INLINE)                             \
    X(MROOT, "mroot", LT_KIND_INLINE)                                   \
    X(MSQRT, "msqrt", LT_KIND_INLINE)                                   \
    X(MSUB, "msub", LT_KIND_INLINE)                                     \
    X(MSUBSUP, "msubsup", LT_KIND_INLINE)                               \
    X(MSUP, "msup", LT_KIND_INLINE)                                     \
    X(MTABLE, "mtable", LT_KIND_INLINE)                                 \
    X(MTEXT, "mtext", LT_KIND_INLINE)                                   \
    X(MUNDER, "munder", LT_KIND_INLINE)                                 \
    X(MUNDEROVER, "munderover", LT_KIND_INLINE)                         \
    X(NAV, "nav", LT_KIND_BLOCK | LT_KIND_SECTION)                      \
    X(NOBR, "nobr", LT_KIND_INLINE | LT_KIND_FORMAT)                    \
    X(NOEMBED, "noembed", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW)   \
    X(NOFRAMES, "noframes", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW) \
    X(NOSCRIPT, "noscript", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW) \
    X(OBJECT, "object", LT_KIND_INLINE | LT_KIND_SCOPE)                 \
    X(OL, "ol", LT_KIND_BLOCK)                                          \
    X(OPTGROUP, "optgroup", LT_KIND_SILENT)                             \
    X(OPTION, "option", LT_KIND_SILENT | LT_KIND_OPTIONAL)              \
    X(P, "p", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                         \
    X(PARAM, "param", LT_KIND_EMPTY)                                    \
    X(PICTURE, "picture", LT_KIND_INLINE)                               \
    X(PRE, "pre", LT_KIND_BLOCK)                                        \
    X(Q, "q", LT_KIND_INLINE)                                           \
    X(RB, "rb", LT_KIND_INLINE)                                         \
    X(RP, "rp", LT_KIND_SILENT)                                         \
    X(RT, "rt", LT_KIND_SILENT)                                         \
    X(RTC, "rtc", LT_KIND_SILENT)                                       \
    X(RUBY, "ruby", LT_KIND_INLINE)                                     \
    X(S, "s", LT_KIND_INLINE | LT_KIND_FORMAT)                          \
    X(SAMP, "samp", LT_KIND_INLINE)                                     \
    X(SCRIPT, "script", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW)     \
    X(SEARCH, "search", LT_KIND_BLOCK | LT_KIND_WIDGET)                 \
    X(SECTION, "section", LT_KIND_BLOCK | LT_KIND_SECTION)              \
    X(SELECT, "select", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW)     \
    X(SMALL, "small", LT_KIND_INLINE | LT_KIND_FORMAT)                  \
    X(SOURCE, "source", LT_KIND_EMPTY | LT_KIND_SILENT)                 \
    X(SPAN, "span", LT_KIND_INLINE)                                     \
    X(STRIKE, "strike", LT_KIND_INLINE | LT_KIND_FORMAT)                \
    X(STRONG, "strong", LT_KIND_INLINE | LT_KIND_FORMAT)                \
    X(STYLE, "style", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW)       \
    X(SUB, "sub", LT_KIND_INLINE)                                       \
    X(SUMMARY, "summary", LT_KIND_BLOCK)                                \
    X(SUP, "sup", LT_KIND_INLINE)                                       \
    X(SVG, "svg", LT_KIND_SILENT | LT_KIND_CUT)                         \
    X(TABLE, "table", LT_KIND_BLOCK | LT_KIND_SCOPE)                    \
    X(TBODY, "tbody", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                 \
    X(TD, "td", LT_KIND_BLOCK | LT_KIND_SECTION | LT_KIND_OPTIONAL)     \
    X(TEMPLATE, "template", LT_KIND_SILENT | LT_KIND_SCOPE)             \
    X(TEXTAREA, "textarea", LT_KIND_SILENT | LT_KIND_CUT | LT_KIND_RAW) \
    X(TFOOT, "tfoot", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                 \
    X(TH, "th", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                       \
    X(THEAD, "thead", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                 \
    X(TIME, "time", LT_KIND_INLINE)                                     \
    X(TITLE, "title", LT_KIND_SILENT | LT_KIND_RAW)                     \
    X(TR, "tr", LT_KIND_BLOCK | LT_KIND_OPTIONAL)                       \
    X(TRACK, "track", LT_KIND_EMPTY | LT_KIND_SILENT)                   \
    X(TT, "tt", LT_KIND_INLINE | LT_KIND_FORMAT)                        \
    X(U, "u", LT_KIND_INLINE | LT_KIND_FORMAT)                          \
    X(UL, "ul", LT_KIND_BLOCK)                                          \
    X(VAR, "var", LT_KIND_INLINE)                                       \
    X(VIDEO, "video", LT_KIND_BLOCK | LT_KIND_SILENT)                   \
    X(WBR, "wbr", LT_KIND_EMPTY)                                        \
    X(XMP, "xmp", LT_KIND_BLOCK | LT_KIND_RAW)

enum lt_elem {
#define X(name, html, kind) LT_TAG_##name,
    LT_TAG_MAP(X)
#undef X
        LT_TAGS
};

/* X(name in C, name in HTML) */
#define LT_ATTR_MAP(X)                \
    X(ALT, "alt")                     \
    X(ALTTEXT, "alttext")             \
    X(ARIA_HIDDEN, "aria-hidden")     \
    X(ARIA_LABEL, "aria-label")       \
    X(CHARSET, "charset")             \
    X(CITE, "cite")                   \
    X(CLASS, "class")                 \
    X(COLSPAN, "colspan")             \
    X(CONTENT, "content")             \
    X(DATETIME, "datetime")           \
    X(ENCODING, "encoding")           \
    X(EPUB_TYPE, "epub:type")         \
    X(HIDDEN, "hidden")               \
    X(HREF, "href")                   \
    X(HTTP_EQUIV, "http-equiv")       \
    X(ID, "id")                       \
    X(ITEMPROP, "itemprop")           \
    X(ITEMSCOPE, "itemscope")         \
    X(ITEMTYPE, "itemtype")           \
    X(LANG, "lang")                   \
    X(LINETHICKNESS, "linethickness") \
    X(NAME, "name")                   \
    X(PROPERTY, "property")           \
    X(REL, "rel")                     \
    X(ROLE, "role")                   \
    X(SRC, "src")                     \
    X(START, "start")                 \
    X(STYLE, "style")                 \
    X(SUMMARY, "summary")             \
    X(TITLE, "title")                 \
    X(TYPE, "type")                   \
    X(VALUE, "value")                 \
    X(XML_LANG, "xml:lang")

enum lt_attr_name {
#define X(name, html) LT_ATTR_##name,
    LT_ATTR_MAP(X)
#undef X
        LT_ATTRS
};

/* By name, ASCII letters folded. Unknown: LT_TAG_OTHER, LT_ATTRS. */
enum lt_elem lt_elem_find(struct lt_str name);
enum lt_attr_name lt_attr_find(struct lt_str name);

unsigned lt_elem_kind(enum lt_elem tag);
const char *lt_elem_name(enum lt_elem tag);

static inline bool lt_elem_is_heading(enum lt_elem tag)
{
    return tag >= LT_TAG_H1 && tag <= LT_TAG_H6;
}

#endif
