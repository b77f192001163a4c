/* read/sniff.c - what kind of bytes are these? Looks at the beginning of a source only; never at its name.
 *
 * Binary kinds are told by their magic numbers (as file(1) and the WHATWG MIME Sniffing Standard have them)
 * so that the refusal can name them; kinds of text by what only they begin with. */
#include "read/sniff.h"

#include "base/utf8.h"

static const struct magic {
    unsigned at;
    struct lt_str bytes;
    const char *kind;
} magics[] = {
    {0,
     LT_S_INIT("\x7F"
               "ELF"),
     "a Linux program"},
    {0, LT_S_INIT("\x89PNG\r\n"), "a PNG picture"},
    {0, LT_S_INIT("\xFF\xD8\xFF"), "a JPEG picture"},
    {0, LT_S_INIT("GIF87a"), "a GIF picture"},
    {0, LT_S_INIT("GIF89a"), "a GIF picture"},
    {0, LT_S_INIT("II*\0"), "a TIFF picture"},
    {0, LT_S_INIT("MM\0*"), "a TIFF picture"},
    {8, LT_S_INIT("WEBPVP8"), "a WebP picture"},
    {0, LT_S_INIT("\0\0\1\0"), "an icon"},
    {4, LT_S_INIT("ftypavif"), "an AVIF picture"},
    {4, LT_S_INIT("ftyphei"), "a HEIF picture"},
    {4, LT_S_INIT("ftyp"), "an MP4 or QuickTime file"},
    {0, LT_S_INIT("%PDF-"), "a PDF file"},
    {0, LT_S_INIT("%!PS"), "a PostScript file"},
    {0, LT_S_INIT("{\\rtf"), "an RTF file"},
    {0, LT_S_INIT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "an old Microsoft Office file"},
    {60, LT_S_INIT("BOOKMOBI"), "a Mobipocket or Kindle book"},
    {0, LT_S_INIT("AT&TFORM"), "a DjVu file"},
    {0, LT_S_INIT("OggS"), "an Ogg sound or video file"},
    {0, LT_S_INIT("fLaC"), "a FLAC sound file"},
    {0, LT_S_INIT("ID3"), "an MP3 sound file"},
    {0, LT_S_INIT("\xFF\xFB"), "an MP3 sound file"},
    {8, LT_S_INIT("WAVEfmt "), "a WAV sound file"},
    {8, LT_S_INIT("AVI LIST"), "an AVI video file"},
    {0, LT_S_INIT("\x1A\x45\xDF\xA3"), "a Matroska or WebM file"},
    {0, LT_S_INIT("MThd"), "a MIDI file"},
    {0, LT_S_INIT("SQLite format 3\0"), "an SQLite database"},
    {0, LT_S_INIT("\0asm"), "a WebAssembly program"},
    {0, LT_S_INIT("wOFF"), "a font"},
    {0, LT_S_INIT("wOF2"), "a font"},
    {0, LT_S_INIT("OTTO"), "a font"},
    {0, LT_S_INIT("\0\1\0\0\0"), "a font"},
    {0, LT_S_INIT("MZ\x90\0"), "a Windows program"},
    {0, LT_S_INIT("\xCF\xFA\xED\xFE"), "a macOS program"},
    {0, LT_S_INIT("\xCA\xFE\xBA\xBE"), "a Java class or macOS program"},
    {0, LT_S_INIT("PK\3\4"), "a zip archive"},
    {0, LT_S_INIT("PK\5\6"), "an empty zip archive"},
    {0, LT_S_INIT("\x1F\x8B"), "a gzip file"},
    {0, LT_S_INIT("BZh"), "a bzip2 file"},
    {0,
     LT_S_INIT("\xFD"
               "7zXZ"),
     "an xz file"},
    {0, LT_S_INIT("\x28\xB5\x2F\xFD"), "a Zstandard file"},
    {0, LT_S_INIT("7z\xBC\xAF\x27\x1C"), "a 7z archive"},
    {0, LT_S_INIT("Rar!\x1A\7"), "a RAR archive"},
    {257, LT_S_INIT("ustar"), "a tar archive"},
};

/* Many controls that no text has: not a text, whatever it is. Wide encodings (NUL in every second byte) and
 * shifts between alphabets (escape) are texts. */
static bool is_noise(struct lt_str head)
{
    size_t controls = 0, nuls_even = 0, nuls_odd = 0;
    for (size_t i = 0; i < head.n; i++) {
        unsigned char c = (unsigned char)head.p[i];
        controls += c < 0x20 && c != 0 && !(c >= '\t' && c <= '\r') && c != 0x1B && c != 0x1A;
        if (c == 0)
            *(i % 2 ? &nuls_odd : &nuls_even) += 1;
    }
    size_t fewer = nuls_even < nuls_odd ? nuls_even : nuls_odd, more = nuls_even + nuls_odd - fewer;
    bool wide = more * 6 > head.n / 2 && fewer * 10 < more;
    bool wider = more + fewer >= head.n / 2 && more + fewer <= head.n / 4 * 3 + 4; /* UTF-32 */
    return controls * 50 > head.n || (more * 20 > head.n && !wide && !wider);
}

/* Office programs' files are zip archives that nobody wants read as such. By names of members: those of a
 * package may come in any order, and a mimetype stands first (OpenDocument 1.3, part 2, section 3.3). */
static const char *office_kind(struct lt_str head)
{
    static const struct {
        struct lt_str name;
        const char *kind;
    } kinds[] = {
        {LT_S_INIT("mimetypeapplication/vnd.oasis.opendocument.text"), "an OpenDocument text"},
        {LT_S_INIT("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "a spreadsheet"},
        {LT_S_INIT("mimetypeapplication/vnd.oasis.opendocument.presentation"), "a presentation"},
        {LT_S_INIT("mimetypeapplication/vnd.oasis.opendocument"), "an Office document"},
        {LT_S_INIT("word/document.xml"), "a Word document"},
        {LT_S_INIT("word/_rels/"), "a Word document"},
        {LT_S_INIT("word/styles.xml"), "a Word document"},
        {LT_S_INIT("xl/work"), "a spreadsheet"},
        {LT_S_INIT("xl/_rels/"), "a spreadsheet"},
        {LT_S_INIT("ppt/presentation.xml"), "a presentation"},
        {LT_S_INIT("ppt/_rels/"), "a presentation"},
        {LT_S_INIT("ppt/slides/"), "a presentation"},
        {LT_S_INIT("[Content_Types].xml"), "an Office document"},
    };
    if (!lt_str_starts(head, LT_S("PK\3\4")))
        return NULL;
    for (size_t i = 0; i < LT_COUNT(kinds); i++)
        if (lt_str_find(head, kinds[i].name) != SIZE_MAX)
            return kinds[i].kind;
    return NULL;
}

static bool is_office(struct lt_str head, const char *kind)
{
    const char *is = office_kind(head);
    return is && lt_str_eqz(lt_str_of(is), kind);
}

/* Any other package of Office's may still be one, if its name says so. */
int lt_sniff_docx(struct lt_str head)
{
    return is_office(head, "a Word document") ? 95 : is_office(head, "an Office document") ? 40 : 0;
}

int lt_sniff_odt(struct lt_str head)
{
    return is_office(head, "an OpenDocument text") ? 95 : 0;
}

const char *lt_sniff_binary(struct lt_str head)
{
    const char *office = office_kind(head);
    if (office)
        return office;
    for (size_t i = 0; i < LT_COUNT(magics); i++) {
        const struct magic *m = &magics[i];
        if (lt_str_starts(lt_str_from(head, m->at), m->bytes))
            return m->kind;
    }
    return is_noise(head) ? "binary data" : NULL;
}

/* Past a byte order mark and white space. */
static struct lt_str beginning(struct lt_str head)
{
    if (lt_str_starts(head, LT_S("\xEF\xBB\xBF")))
        head = lt_str_from(head, 3);
    return lt_str_trim(head);
}

int lt_sniff_text(struct lt_str head)
{
    return lt_sniff_binary(head) ? 0 : 20;
}

static bool is_tag(struct lt_str s, struct lt_str name)
{
    if (!lt_str_starts_nocase(s, name) || s.n == name.n)
        return false;
    char next = s.p[name.n];
    return next == '>' || next == '/' || lt_is_space(next);
}

/* Only HTML begins like this; Markdown may begin with the others, but then goes on without tags. */
int lt_sniff_html(struct lt_str head)
{
    static const struct lt_str certain[] = {LT_S_INIT("<!doctype"), LT_S_INIT("<html"), LT_S_INIT("<head"),
                                            LT_S_INIT("<body"),     LT_S_INIT("<meta"), LT_S_INIT("<title"),
                                            LT_S_INIT("<link"),     LT_S_INIT("<base")};
    static const struct lt_str likely[] = {
        LT_S_INIT("<article"), LT_S_INIT("<main"),   LT_S_INIT("<section"), LT_S_INIT("<header"),
        LT_S_INIT("<div"),     LT_S_INIT("<p"),      LT_S_INIT("<h1"),      LT_S_INIT("<h2"),
        LT_S_INIT("<table"),   LT_S_INIT("<script"), LT_S_INIT("<style"),   LT_S_INIT("<ul"),
        LT_S_INIT("<span"),    LT_S_INIT("<nav"),    LT_S_INIT("<a"),       LT_S_INIT("<img"),
        LT_S_INIT("<figure"),  LT_S_INIT("<b"),      LT_S_INIT("<font"),    LT_S_INIT("<center")};
    char narrow[1024]; /* a wide encoding, made narrow enough to look at */
    struct lt_str s = beginning(head);
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < sizeof narrow; i++)
        if (s.p[i] && (unsigned char)s.p[i] < 0xFE)
            narrow[n++] = s.p[i];
    s = lt_str_trim((struct lt_str){narrow, n});
    for (;;) { /* comments and the XML declaration may come first */
        bool comment = lt_str_starts(s, LT_S("<!--")), xml = lt_str_starts(s, LT_S("<?xml"));
        size_t end = comment ? lt_str_find(s, LT_S("-->")) : xml ? lt_str_find(s, LT_S("?>")) : SIZE_MAX;
        if (end == SIZE_MAX)
            break;
        s = lt_str_trim(lt_str_from(s, end + (comment ? 3 : 2)));
    }
    for (size_t i = 0; i < LT_COUNT(certain); i++)
        if (is_tag(s, certain[i]))
            return 90;
    for (size_t i = 0; i < LT_COUNT(likely); i++)
        if (is_tag(s, likely[i]))
            return 60;
    return 0;
}

static bool is_heading_line(struct lt_str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == '#')
        n++;
    return n >= 1 && n <= 6 && n + 1 < line.n && line.p[n] == ' ' && line.p[n + 1] != ' ';
}

static bool has_link(struct lt_str s)
{
    return lt_str_find(s, LT_S("](")) != SIZE_MAX && lt_str_find_char(s, '[') < s.n;
}

static bool has_bold(struct lt_str s)
{
    size_t at = lt_str_find(s, LT_S("**"));
    if (at == SIZE_MAX || at + 2 >= s.n || lt_is_space(s.p[at + 2]) || s.p[at + 2] == '*')
        return false;
    return lt_str_find(lt_str_from(s, at + 2), LT_S("**")) != SIZE_MAX;
}

/* A fence as the first line, and a key right below it. */
static bool opens_front_matter(struct lt_str line, struct lt_str rest)
{
    return (lt_str_eqz(line, "---") || lt_str_eqz(line, "+++")) && lt_str_find_char(rest, ':') < 80;
}

/* One point for each thing that has a meaning in Markdown and none in plain text. */
int lt_sniff_markdown(struct lt_str head)
{
    struct lt_str rest = beginning(head), line;
    bool first = true;
    int points = 0;
    while (points < 4 && lt_str_line(&rest, &line)) {
        struct lt_str s = lt_str_trim(line);
        if (first && opens_front_matter(s, rest))
            points += 2;
        if (s.n)
            first = false;
        points += is_heading_line(line) + has_link(s) + has_bold(s);
        points += lt_str_starts(s, LT_S("```")) || lt_str_starts(s, LT_S("~~~ "));
    }
    if (points == 0)
        return 0;
    return points == 1 ? 15 : 25 + points * 5;
}
