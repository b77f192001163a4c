"""Books in the variants that publishers' programs make. Written into ../read; not run by the tests."""
import os, sys, zipfile

TO = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "read")
P1 = "The ferry left Saltby at six, with nine passengers and a goat, and the captain asked nobody where they were going."
P2 = "By noon the fog had come down over the sound, and nothing could be heard but the bell on the outer buoy."
P3 = "The harbour master wrote only one line that day, and it was about the price of lamp oil, which had gone up again."


def page(body, title="x", head='<?xml version="1.0" encoding="UTF-8"?>\n', attrs=""):
    return (f'{head}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{attrs}>'
            f"<head><title>{title}</title></head><body>{body}</body></html>")


def p(*texts):
    return "".join(f"<p>{t}</p>" for t in texts)


def nav(*rows):
    return page('<nav epub:type="toc"><ol>' + "".join(f'<li><a href="{h}">{t}</a></li>' for h, t in rows) + "</ol></nav>")


def ncx(*rows):
    points = "".join(f'<navPoint id="n{i}" playOrder="{i}"><navLabel><text>{t}</text></navLabel><content src="{h}"/></navPoint>'
                     for i, (h, t) in enumerate(rows, 1))
    return f'<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>{points}</navMap></ncx>'


def book(name, files, meta="", manifest=None, spine=None, version="3.0", opf="OEBPS/content.opf", extra=(), toc=""):
    folder = os.path.dirname(opf)
    types = {"xhtml": "application/xhtml+xml", "html": "application/xhtml+xml", "ncx": "application/x-dtbncx+xml",
             "svg": "image/svg+xml", "jpg": "image/jpeg", "txt": "text/plain", "css": "text/css"}
    if manifest is None:
        manifest = "".join(f'<item id="i{i}" href="{path}" media-type="{types[path.rsplit(".", 1)[1]]}"'
                           + (' properties="nav"' if path.startswith("nav") else "") + "/>" for i, (path, _) in enumerate(files))
    if spine is None:
        spine = "".join(f'<itemref idref="i{i}"/>' for i, (path, _) in enumerate(files)
                        if path.rsplit(".", 1)[1] in ("xhtml", "html", "svg") and not path.startswith("nav"))
    if "dc:title" not in meta:
        meta = "<dc:title>The Goat Ferry</dc:title><dc:creator>Ann Lee</dc:creator><dc:language>en</dc:language>" + meta
    package = (f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="{version}" unique-identifier="u">'
               f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:identifier id="u">x</dc:identifier>{meta}</metadata>'
               f"<manifest>{manifest}</manifest><spine{toc}>{spine}</spine></package>")
    container = ('<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                 f'<rootfile full-path="{opf}" media-type="application/oebps-package+xml"/></rootfiles></container>')
    with zipfile.ZipFile(os.path.join(TO, name + ".epub"), "w", zipfile.ZIP_DEFLATED) as z:
        def put(path, data, how=zipfile.ZIP_DEFLATED):
            z.writestr(zipfile.ZipInfo(path, (2024, 3, 3, 0, 0, 0)), data, how)
        put("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        put("META-INF/container.xml", container)
        put(opf, package)
        for path, data in files:
            put((folder + "/" if folder else "") + path, data)
        for path, data in extra:
            put(path, data)


book("book-ncx", [("toc.ncx", ncx(("a.html", "The morning"), ("b.html", "The evening"))), ("a.html", page("<h2>1</h2>" + p(P1, P2))),
                  ("b.html", page("<h2>2</h2>" + p(P3)))], version="2.0", toc=' toc="i0"')
book("book-nav-names", [("nav.xhtml", nav(("a.xhtml", "I. The morning"), ("b.xhtml", "II. The evening"))),
                        ("a.xhtml", page("<h1>I</h1>" + p(P1, P2))), ("b.xhtml", page("<h1>II</h1>" + p(P3)))])
book("book-letters", [("nav.xhtml", nav(("Kapitel%20eins%20%C3%BC.xhtml", "Über die Fähre"))), ("Kapitel eins ü.xhtml", page("<h1>Über die Fähre</h1>" + p("Die Fähre fuhr um sechs ab, mit neun Leuten und einer Ziege, und niemand fragte, wohin es gehen sollte.")))],
     meta="<dc:title>Die Ziegenfähre</dc:title><dc:creator>Anna Lehm</dc:creator><dc:language>de</dc:language>",
     manifest='<item id="i0" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="i1" href="Kapitel%20eins%20%C3%BC.xhtml" media-type="application/xhtml+xml"/>',
     spine='<itemref idref="i1"/>')
book("book-fallback", [("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>Drawn</text></svg>'), ("b.xhtml", page("<h1>In words</h1>" + p(P1)))],
     manifest='<item id="i0" href="a.pdf" media-type="application/pdf" fallback="i1"/><item id="i1" href="b.xhtml" media-type="application/xhtml+xml"/><item id="i2" href="a.svg" media-type="image/svg+xml"/>',
     spine='<itemref idref="i2"/><itemref idref="i0"/>')
book("book-white-space", [("a.xhtml", page("<h1>\n  The\n  morning </h1>" + p(P1)))],
     meta="<dc:title>\n    The   Goat\n    Ferry\n  </dc:title><dc:creator>\n  Lee,   Ann\n</dc:creator><dc:creator> Bo Ek </dc:creator><dc:date> 2001-02-03 </dc:date><dc:language> en </dc:language>")
book("book-pages", [("a.xhtml", page('<h1>Pages</h1><p>The ferry left Saltby at <span epub:type="pagebreak" id="p12" role="doc-pagebreak" title="12">12</span>six, with nine passengers.</p><div epub:type="pagebreak" id="p13">13</div>' + p(P2) + '<p>The keeper <a id="page_14" class="pagenum">[14]</a>went home.</p>'))])
book("book-hgroup", [("nav.xhtml", nav(("a.xhtml", "Chapter 1: The morning"))), ("a.xhtml", page("<section><hgroup><h2>Chapter 1</h2><p>The morning</p></hgroup>" + p(P1, P2) + "</section>")),
                     ("b.xhtml", page('<header><p class="chapter-number">2</p><h2>The evening</h2></header>' + p(P3)))])
book("book-prev-next", [("a.xhtml", page('<p class="nav"><a href="b.xhtml">Next chapter</a></p><h1>The morning</h1>' + p(P1, P2) + '<p><a href="b.xhtml">Next</a> | <a href="toc.xhtml">Contents</a></p>')),
                        ("b.xhtml", page('<h1>The evening</h1>' + p(P3) + '<p><a href="a.xhtml">Previous</a></p>'))])
book("book-notes", [("a.xhtml", page('<h1>With notes</h1><p>The goat<a epub:type="noteref" href="#n1">1</a> came aboard, and the captain<a epub:type="noteref" href="notes.xhtml#n2">2</a> did not.</p>' + p(P2) + '<aside epub:type="footnote" id="n1"><p>It was brown.</p></aside>')),
                    ("notes.xhtml", page('<section epub:type="endnotes"><h1>Notes</h1><ol><li id="n2"><p>He had a cold. <a href="a.xhtml">↩</a></p></li></ol></section>'))])
book("book-parts", [("nav.xhtml", nav(("all.xhtml#one", "The morning"), ("all.xhtml#two", "The evening"))), ("all.xhtml", page('<div id="one"><h1>The morning</h1>' + p(P1, P2) + '</div><div id="two"><h1>The evening</h1>' + p(P3) + "</div>"))])
book("book-roles", [("a.xhtml", page("<h1>The morning</h1>" + p(P1)))],
     meta='<dc:title id="t1">The Goat Ferry</dc:title><dc:title id="t2">A Story of Nine People</dc:title><meta refines="#t1" property="title-type">main</meta><meta refines="#t2" property="title-type">subtitle</meta><dc:creator id="c1">Ann Lee</dc:creator><meta refines="#c1" property="role">aut</meta><dc:creator id="c2">Olga Rem</dc:creator><meta refines="#c2" property="role">ill</meta><dc:contributor>Kit Lund</dc:contributor><dc:publisher>Saltby Press</dc:publisher><dc:language>en</dc:language>')
book("book-latin1", [("a.html", page("<h1>Été</h1>" + p("Le bac partit à six heures, avec neuf passagers et une chèvre, et personne ne demanda où l'on allait."), head='<?xml version="1.0" encoding="ISO-8859-1"?>\n').encode("latin-1"))],
     meta="<dc:title>Le bac</dc:title><dc:creator>Jeanne Roux</dc:creator><dc:language>fr</dc:language>", version="2.0")
book("book-root", [("a.xhtml", page("<h1>At the root</h1>" + p(P1)))], opf="book.opf")
book("book-linear-no", [("cover.xhtml", page('<img src="c.jpg" alt="Cover"/>')), ("copy.xhtml", page("<p>Copyright © 1999 Saltby Press. All rights reserved.</p>")), ("a.xhtml", page("<h1>The morning</h1>" + p(P1, P2))), ("key.xhtml", page("<h1>Answers</h1>" + p("Nine, and a goat.")))],
     spine='<itemref idref="i0" linear="no"/><itemref idref="i1"/><itemref idref="i2"/><itemref idref="i3" linear="no"/>')
book("book-ruby", [("a.xhtml", page("<h1>渡し船</h1><p><ruby>渡<rt>わた</rt></ruby>し船は六時に出て、九人と<ruby>山羊<rp>（</rp><rt>やぎ</rt><rp>）</rp></ruby>を乗せていた。だれも行き先を聞かなかった。</p>", attrs=' lang="ja"'))],
     meta="<dc:title>渡し船</dc:title><dc:creator>青木</dc:creator><dc:language>ja</dc:language>")
book("book-missing", [("a.xhtml", page("<h1>What is there</h1>" + p(P1)))],
     manifest='<item id="i0" href="a.xhtml" media-type="application/xhtml+xml"/><item id="i1" href="gone.xhtml" media-type="application/xhtml+xml"/>', spine='<itemref idref="i0"/><itemref idref="i1"/><itemref idref="nobody"/>')
book("book-verse", [("a.xhtml", page('<h1>Song</h1><div class="poem"><div class="stanza"><p class="line">The bell is on the buoy,</p><p class="line">the buoy is on the sea,</p></div><div class="stanza"><p class="line">and who has rung it last of all</p><p class="line">was neither you nor me.</p></div></div><p class="center">* * *</p>' + p(P2)))])
