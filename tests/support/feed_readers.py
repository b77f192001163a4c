"""feed_readers.py FEED.xml...: what feedparser and gPodder's podcastparser make of a feed must be what it says.

Items, title, guid, date, enclosure (URL, length, type), chapters, transcript. Both are of Debian
(python3-feedparser, python3-podcastparser). Exit status 77: neither is here.
"""
import calendar
import email.utils
import sys
import xml.etree.ElementTree as ET

try:
    import feedparser
except ImportError:
    feedparser = None
try:
    import podcastparser
    # It knows the namespace by its first address alone; all else about it is as it reads it.
    podcastparser.Namespace.NAMESPACES.setdefault("https://podcastindex.org/namespace/1.0", "podcast")
except ImportError:
    podcastparser = None

ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCAST = "{https://podcastindex.org/namespace/1.0}"


def said(path):
    """The items as the feed has them."""
    channel = ET.parse(path).getroot().find("channel")
    for item in channel.findall("item"):
        enclosure, chapters = item.find("enclosure"), item.find(PODCAST + "chapters")
        yield {
            "title": item.find("title").text, "guid": item.find("guid").text,
            "date": int(email.utils.parsedate_to_datetime(item.find("pubDate").text).timestamp()),
            "url": enclosure.get("url"), "length": int(enclosure.get("length")), "type": enclosure.get("type"),
            "seconds": int(item.find(ITUNES + "duration").text),
            "chapters": chapters.get("url") if chapters is not None else None,
            "transcripts": [t.get("url") for t in item.findall(PODCAST + "transcript")],
        }


def by_feedparser(path):
    feed = feedparser.parse(path)
    assert not feed.bozo, feed.get("bozo_exception")
    for e in feed.entries:
        assert len(e.enclosures) == 1, e.enclosures
        one = e.enclosures[0]
        yield {"title": e.title, "guid": e.id, "date": calendar.timegm(e.published_parsed), "url": one.href,
               "length": int(one.length), "type": one.type, "seconds": int(e.itunes_duration),
               "chapters": e.get("podcast_chapters", {}).get("url"),
               "transcripts": [e.podcast_transcript["url"]] if "podcast_transcript" in e else []}


def by_podcastparser(path):
    with open(path, "rb") as file:
        feed = podcastparser.parse("https://example.org/feed.xml", file)
    for e in feed["episodes"]:
        assert len(e["enclosures"]) == 1, e["enclosures"]
        one = e["enclosures"][0]
        yield {"title": e["title"], "guid": e["guid"], "date": e["published"], "url": one["url"],
               "length": one["file_size"], "type": one["mime_type"], "seconds": e["total_time"],
               "chapters": e.get("chapters_json_url"),
               "transcripts": [e["transcript_url"]] if "transcript_url" in e else []}


def compare(path, reader, name):
    want, got = list(said(path)), list(reader(path))
    assert want and len(want) == len(got), (path, name, len(want), len(got))
    if reader is by_podcastparser:  # it puts them into an order of its own
        want, got = (sorted(each, key=lambda item: item["guid"]) for each in (want, got))
    for a, b in zip(want, got):
        there, seen = a.pop("transcripts"), b.pop("transcripts")  # a reader takes the one it likes
        assert bool(there) == bool(seen) and set(seen) <= set(there), (path, name, there, seen)
        a["title"] = " ".join(a["title"].split())
        assert a == b, (path, name, a, b)
    print(f"{name}: {len(got)} items of {path} as they are")


def main(paths):
    readers = [(by_feedparser, "feedparser", feedparser), (by_podcastparser, "podcastparser", podcastparser)]
    readers = [(read, name) for read, name, module in readers if module]
    for path in paths:
        for read, name in readers:
            compare(path, read, name)
    return 0 if readers else 77


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
