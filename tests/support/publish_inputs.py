"""publish_inputs.py DIR: what tests/publish.sh makes podcasts and books of, written here: a series of twelve Markdown
reviews with pictures beside them (series/), a Markdown book of 120 chapters (long.md), one that takes more than two hours
to hear (hours.md), and an EPUB of seven chapters (novel.epub)."""
import os
import struct
import sys
import zipfile
import zlib

THINGS = ["lamp", "kettle", "raincoat", "bicycle bell", "fountain pen", "radio", "bread knife", "hammock", "umbrella",
          "field guide", "clock", "accordion"]
PLACES = ["the harbour", "the north pier", "a kitchen in March", "the old school", "the night ferry", "my desk"]
LINES = ["It came in a box that smelled of wood, and for a week I did nothing but look at it.",
         "In {place} nobody asked what it cost, which was £{n}.50, and everybody asked to hold it.",
         "The first one broke after {n} days; the second has lasted three winters, two moves and a flood.",
         "Dr. Weiß, who repairs such things, said: “You will not find a better {thing}, and you need not look.”",
         "On 3 May 2025 I weighed it: 1.{n} kg, a little more than the makers say.",
         "What I miss is a strap. What I do not miss is the noise of the one before.",
         "By the time we left {place} it was raining, and the {thing} did what a {thing} is for."]


def sentences(seed, count, thing="boat"):
    return [LINES[(seed * 5 + i * 3) % len(LINES)].format(thing=thing, place=PLACES[(seed + i) % len(PLACES)],
                                                          n=10 + (seed * 7 + i * 11) % 80) for i in range(count)]


def paragraphs(seed, count, thing="boat"):
    return [" ".join(sentences(seed + i, 4, thing)) for i in range(count)]


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def png(path, side, colour):
    """A square in two colours."""
    rows = b"".join(b"\0" + bytes(c if (x + y) % side < side // 2 else 255 - c for x in range(side) for c in colour)
                    for y in range(side))
    chunk = lambda kind, data: (struct.pack(">I", len(data)) + kind + data +
                                struct.pack(">I", zlib.crc32(kind + data)))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) +
                   chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def review(at, folder):
    thing = THINGS[at]
    title = "Über – naïve 日本" if at == 0 else f"The {thing}: {'a' if at % 2 else 'one more'} year & a day"
    png(f"{folder}/{thing.replace(' ', '-')}.png", 64, ((at * 37) % 256, (at * 91) % 256, (at * 151) % 256))
    text = paragraphs(at, 6, thing)
    write(f"{folder}/{at + 1:02d}-{thing.replace(' ', '-')}.md", f"""---
title: "{title}"
author: Ann Lee
date: 2026-{at + 1:02d}-05
lang: en
{'' if at % 2 else 'image: ' + thing.replace(' ', '-') + '.png'}
description: "What a {thing} is like after a year & a day."
---

![The {thing} on a table by a window]({thing.replace(' ', '-')}.png)

{text[0]}

## What it is

{text[1]}

- {sentences(at, 1, thing)[0]}
- {sentences(at + 1, 1, thing)[0]}

## In use

{text[2]}

> {text[3]}

| What | How well |
| --- | --- |
| To hold | 4/5 |
| To mend | {at % 5 + 1}/5 |

## Verdict

{text[4]} {text[5]}

**Score: {7 + at % 3}.5/10**
""")


def book(path, title, chapters, length):
    write(path, f"---\ntitle: {title}\nauthor: Ann Lee\ndate: 2026-02-03\nlang: en\n---\n\n" + "\n\n".join(
        f"## Chapter {i + 1}: {PLACES[i % 6].capitalize()} <{i + 1}>\n\n" + "\n\n".join(paragraphs(i, length))
        for i in range(chapters)) + "\n")


HEAD = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>{0}</title>'
        '<link rel="stylesheet" type="text/css" href="book.css"/></head><body>')


def novel(path):
    names = [f"c{i}" for i in range(1, 8)]
    titles = [f"{'One Two Three Four Five Six Seven'.split()[i]}: {PLACES[i % 6]}" for i in range(7)]
    items = "".join(f'<item id="{n}" href="{n}.xhtml" media-type="application/xhtml+xml"/>' for n in names)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip", zipfile.ZIP_STORED)
        z.writestr("META-INF/container.xml", '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:'
                   'opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" '
                   'media-type="application/oebps-package+xml"/></rootfiles></container>')
        z.writestr("OEBPS/book.opf", '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" '
                   'version="3.0" unique-identifier="id" xml:lang="en"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
                   '<dc:identifier id="id">urn:uuid:0e5f6a7c-5a43-4b53-9f0b-1f2f0f0e7a17</dc:identifier><dc:title>The Night Ferry'
                   '</dc:title><dc:language>en</dc:language><dc:creator>Ann Lee</dc:creator><meta property="dcterms:modified">'
                   '2026-02-03T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" '
                   'media-type="application/xhtml+xml"/><item id="css" href="book.css" media-type="text/css"/>' + items +
                   '</manifest><spine>' + "".join(f'<itemref idref="{n}"/>' for n in names) + '</spine></package>')
        z.writestr("OEBPS/book.css", "p { text-indent: 1em }\n")
        z.writestr("OEBPS/nav.xhtml", HEAD.format("Contents") + '<nav epub:type="toc"><ol>' + "".join(
            f'<li><a href="{n}.xhtml">{t}</a></li>' for n, t in zip(names, titles)) + '</ol></nav></body></html>')
        for i, (name, title) in enumerate(zip(names, titles)):
            body = "".join(f"<p>{p.replace('was', '<em>was</em>', 1)}</p>\n" for p in paragraphs(i * 3, 5))
            z.writestr(f"OEBPS/{name}.xhtml", HEAD.format(title) + f"<h1>{title}</h1>\n{body}</body></html>")


def main(folder):
    os.makedirs(f"{folder}/series", exist_ok=True)
    for at in range(12):
        review(at, f"{folder}/series")
    book(f"{folder}/long.md", "A Hundred and Twenty Nights", 120, 1)
    book(f"{folder}/hours.md", "The Long Night", 24, 16)
    novel(f"{folder}/novel.epub")


main(sys.argv[1])
