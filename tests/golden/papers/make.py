"""Documents that no program makes on demand: tracked changes, comments, fields, text boxes, code pages. Written into ../read."""
import base64, os, zipfile

TO = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "read")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def put(name, data):
    open(os.path.join(TO, name), "wb").write(data if isinstance(data, bytes) else data.encode())


def zipped(name, files):
    with zipfile.ZipFile(os.path.join(TO, name), "w", zipfile.ZIP_DEFLATED) as z:
        for path, data in files:
            z.writestr(zipfile.ZipInfo(path, (2024, 3, 3, 0, 0, 0)), data)


def p(inner, style=""):
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{inner}</w:p>"


def r(text, props=""):
    look = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


body = "".join([
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>',
    p(r("Contents"), "TOCHeading"),
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("Present 1") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "TOC1"),
    "</w:sdtContent></w:sdt>",
    p(r("Minutes of the harbour board"), "Titel"),
    p(r("Present"), "berschrift1"),
    p(r("The board met at ") + '<w:del w:id="1" w:author="B"><w:r><w:delText>seven</w:delText></w:r></w:del>'
      '<w:ins w:id="2" w:author="B">' + r("eight") + "</w:ins>" + r(" in the net loft.") +
      '<w:commentRangeStart w:id="0"/>' + r(" Nobody was late.") +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + r(" Secret.", "<w:vanish/>")),
    p(r("It moved the ") + '<w:moveFrom w:id="5"><w:r><w:t>old </w:t></w:r></w:moveFrom>' + r("buoy") +
      '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(" and thanked the pilot") + '<w:r><w:endnoteReference w:id="1"/></w:r>' + r(".")),
    p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/plan" </w:instrText></w:r>'
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("The plan") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r(" is on the wall.")),
    p('<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>'
      '<wp:docPr xmlns:wp="http://x" id="1" name="Box 1" descr="A chart of the inner harbour"/><wps:txbx xmlns:wps="http://y"><w:txbxContent>' +
      p(r("A box beside the text.")) + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" +
      p(r("A box beside the text.")) + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("The chart follows.")),
    "<w:tbl><w:tblPr/>",
    "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + "".join(f"<w:tc>{p(r(c))}</w:tc>" for c in ("Berth", "Boat", "Length")) + "</w:tr>",
    "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p(r("closed")) + f"</w:tc><w:tc>{p(r('none'))}</w:tc></w:tr>",
    "<w:tr>" + "".join(f"<w:tc>{p(r(c))}</w:tc>" for c in ("2", "Anna", "9 m")) + "</w:tr></w:tbl>",
    "<w:tbl><w:tr><w:tc>" + p(r("One cell that only places a longer paragraph on the page, and is no table.")) + "</w:tc></w:tr></w:tbl>",
    p(r("Un mot en français", '<w:lang w:val="fr-FR"/>') + r(", said the pilot, and left.")),
    "<w:sectPr/>",
])
styles = f"""<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>"""
notes = lambda kind, entries: f"<w:{kind}s {W}>" + "".join(
    f'<w:{kind} w:id="{i}"{t}>{p(r(text))}</w:{kind}>' for i, t, text in entries) + f"</w:{kind}s>"
zipped("minutes.docx", [
    ("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    ("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"),
    ("word/styles.xml", styles),
    ("word/footnotes.xml", notes("footnote", [(0, ' w:type="separator"', "----"), (2, "", "By four fathoms.")])),
    ("word/endnotes.xml", notes("endnote", [(1, "", "Nils Berg, since 1990.")])),
    ("word/comments.xml", f"<w:comments {W}><w:comment w:id='0'>{p(r('Is that true?'))}</w:comment></w:comments>"),
    ("word/header1.xml", f"<w:hdr {W}>{p(r('Harbour board, confidential'))}</w:hdr>"),
    ("docProps/core.xml", '<cp:coreProperties xmlns:cp="http://c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
     "<dc:title>Microsoft Word - minutes.docx</dc:title><dc:creator>Administrator</dc:creator></cp:coreProperties>"),
])

put("minutes.fodt", """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Minutes of the net loft</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator></office:meta>
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB"/></style:default-style>
<style:style style:name="Quotations" style:family="paragraph"/></office:styles>
<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="S"><style:header><text:p>Net loft, confidential</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>It was taken out.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:table-of-content><text:index-body><text:p>Nets<text:tab/>1</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="1">Nets</text:h>
<text:p>The nets <text:change text:change-id="c1"/>were <text:span text:style-name="T1">dry</text:span> by noon.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>They were tarred in May.</text:p></text:note-body></text:note> <office:annotation><dc:creator>B</dc:creator><text:p>Really?</text:p></office:annotation>Nobody<text:span text:style-name="T2"> hidden</text:span> asked<text:s text:c="3"/>why.</text:p>
<text:p text:style-name="P1">A net is a number of holes tied together.</text:p>
<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Net</text:p></table:table-cell><table:table-cell><text:p>Mesh</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>herring</text:p></table:table-cell><table:table-cell><text:p>32 mm</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>A box beside the text.</text:p></draw:text-box><svg:desc>A net on a pole</svg:desc></draw:frame>The picture is old.</text:p>
<text:h text:outline-level="1">Poles</text:h>
<text:p>Poles are of ash.</text:p>
</office:text></office:body></office:document>
""")

put("pristan.rtf", (r"{\rtf1\ansi\ansicpg1251\deff0\deflang1049{\fonttbl{\f0\fnil\fcharset204 Times;}{\f1\fmodern\fcharset0 Courier;}{\f2\fnil\fcharset128 Mincho;}}"
    r"{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title Старая пристань}{\author Анна Ли}{\operator nobody}}"
    r"{\header\pard Секретно\par}"
    "\n" r"\pard\s1\b Пристань\b0\par" "\n"
    r"\pard\s0 Паром ушёл {\i рано}, и никто не спросил почему.{\super\chftn}{\footnote\pard\chftn  С 1911 года.\par} \u1044?а, так.\par" "\n"
    r"{\pict\pngblip 89504e470d0a1a0a}{\*\unknown чужое}{\v скрыто}{\deleted удалено}{\*\annotation спорно}"
    r"\pard\f2 \'93\'fa\'96\'7b\f0  \emdash  {\field{\*\fldinst HYPERLINK " '"https://example.org/p"' r"}{\fldrslt расписание}}.\par" "\n"
    r"\trowd\trhdr\cellx100\cellx200\pard\intbl Кто\cell Цена\cell\row\trowd\cellx100\cellx200\pard\intbl Взрослый\cell 3\cell\row" "\n"
    r"\pard\f1 x = 1;\f0\par \pard Конец текста, и он недалеко.\par}").encode("cp1251"))

png = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\0" * 20).decode()
book = f"""<?xml version="1.0" encoding="windows-1251"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
<description><title-info><genre>prose</genre><author><first-name>Анна</first-name><middle-name>П.</middle-name><last-name>Ли</last-name></author>
<author><nickname>Лоцман</nickname></author><book-title>Старая пристань</book-title><annotation><p>О реке.</p></annotation><date value="2024-03-03">2024</date>
<coverpage><image l:href="#c.png"/></coverpage><lang>ru</lang></title-info><document-info><author><nickname>scanner</nickname></author></document-info></description>
<body><title><p>Анна Ли</p><p>Старая пристань</p></title><epigraph><p>Река не ждёт.</p><text-author>Лоцман</text-author></epigraph>
<section><title><p>Глава первая</p><p>У воды</p></title><p>Паром ушёл <emphasis>рано</emphasis>, и никто не спросил почему.<a l:href="#n1" type="note">[1]</a></p>
<subtitle>* * *</subtitle><poem><stanza><v>Вода темна,</v><v>и лодка далека.</v></stanza></poem>
<cite><p>Так было всегда.</p><text-author>Лоцман</text-author></cite></section>
<section><title><p>Глава вторая</p></title><p>Вечером огни.</p><table><tr><th>Кто</th><th>Цена</th></tr><tr><td>Взрослый</td><td>3</td></tr></table></section></body>
<body name="notes"><title><p>Примечания</p></title><section id="n1"><title><p>1</p></title><p>С 1911 года.</p></section></body>
<binary id="c.png" content-type="image/png">{png}</binary></FictionBook>""".encode("cp1251")
put("pristan.fb2", book)
zipped("pristan.fb2.zip", [("pristan.fb2", book)])
