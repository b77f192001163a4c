"""publish_proof.py WHAT FILE...: what tests/publish.sh asks that no checker of its own asks; a line with the figures, or an
AssertionError.

    mp3 STEM...       ffprobe, eyeD3 and mutagen agree with STEM.opus about STEM.mp3: title, one picture, chapters (1 ms)
    places STEM EPUB  the same chapters in six places: Opus, MP3, JSON, show notes, captions, the book's navigation
    m4b FILE OPUS     ffprobe, mutagen and mediainfo agree about an audiobook: chapters, cover, tags; gapless
    daisy ZIP         DAISY 2.02: every id resolves, clips follow on each other, totals equal the sound
"""
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile


def output(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def probe(path):
    return json.loads(output("ffprobe", "-v", "error", "-show_chapters", "-show_format", "-show_streams", "-of", "json", path))


def chapters(path):
    return [(float(c["start_time"]), c["tags"]["title"]) for c in probe(path)["chapters"]]


def tags(seen):
    found = dict(seen["format"].get("tags", {}))
    for stream in seen["streams"]:
        if stream["codec_type"] == "audio":
            found.update(stream.get("tags", {}))
    return {key.lower(): value for key, value in found.items()}


def agree(one, two, what, within=0.001):
    assert len(one) == len(two), (what, len(one), len(two))
    for a, b in zip(one, two):
        assert abs(a[0] - b[0]) <= within + 1e-9 and a[1] == b[1], (what, a, b)


def mp3(*stems):
    import eyed3
    import mutagen.id3
    worst = 0
    for stem in stems:
        opus, seen = probe(stem + ".opus"), probe(stem + ".mp3")
        title, of_opus = tags(opus)["title"], chapters(stem + ".opus")
        id3, eye = mutagen.id3.ID3(stem + ".mp3"), eyed3.load(stem + ".mp3").tag
        assert title == tags(seen)["title"] == id3["TIT2"].text[0] == eye.title, (stem, title, eye.title)
        pictures = [s for s in seen["streams"] if s["codec_type"] == "video"]
        assert len(pictures) == len(id3.getall("APIC")) == len(eye.images) == 1, (stem, "pictures")
        order = id3.getall("CTOC")[0].child_element_ids if id3.getall("CTOC") else []
        by_mutagen = [(id3["CHAP:" + i].start_time / 1000, id3["CHAP:" + i].sub_frames["TIT2"].text[0]) for i in order]
        by_eye = sorted((c.times[0] / 1000, c.title) for c in eye.chapters)
        for name, got in (("ffprobe", chapters(stem + ".mp3")), ("mutagen", by_mutagen), ("eyeD3", by_eye)):
            agree(of_opus, got, (stem, name))
            worst = max([worst] + [abs(a[0] - b[0]) for a, b in zip(of_opus, got)])
    print(f"{len(stems)} MP3s: titles, one picture, chapters by three programs; worst {worst * 1000:.1f} ms from the Opus")


def captions(path):
    """When cues begin, and what they say."""
    cues = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        m = re.search(r"([\d:.]+) --> .*\n((?:.|\n)*)", block)
        if m:
            text = html.unescape(re.sub(r"<[^>]*>", "", m[2]))
            cues.append((sum(float(p) * 60 ** k for k, p in enumerate(reversed(m[1].split(":")))), text))
    return cues


def squash(text):
    return re.sub(r"\W", "", text)


def in_captions(all_of, cues):
    """A chapter is where a caption begins with its title: at its second, or after the silence it begins with."""
    for at, title in all_of:
        said = squash("".join(text for begin, text in cues if at <= begin < at + 20))
        first = [begin for begin, _ in cues if begin >= at - 0.001][:1]
        want = squash(title.rstrip("…"))
        assert first and first[0] - at < 2 and said.startswith(want[:120]), (at, title, said[:80])


def places(stem, epub):
    told = json.load(open(stem + ".chapters.json", encoding="utf-8"))["chapters"]
    all_of = [(c["startTime"], c["title"]) for c in told]
    notes = html.unescape(re.sub(r"<[^>]*>", "", open(stem + ".notes.html", encoding="utf-8").read()))
    listed = [(int(h) * 3600 + int(m) * 60 + int(s), t) for h, m, s, t in
              re.findall(r"^(\d\d):(\d\d):(\d\d) (.*)$", notes, re.M)]
    agree(all_of, listed, "show notes") if len(all_of) > 2 else None
    in_captions(all_of, captions(stem + ".vtt"))
    z = zipfile.ZipFile(epub)
    nav = ET.fromstring(z.read(next(n for n in z.namelist() if n.endswith("nav.xhtml"))))
    ns = {"x": "http://www.w3.org/1999/xhtml", "epub": "http://www.idpf.org/2007/ops"}
    toc = next(n for n in nav.iter("{%s}nav" % ns["x"]) if n.get("{%s}type" % ns["epub"]) == "toc")
    titles = ["".join(a.itertext()).strip() for a in toc.iter("{%s}a" % ns["x"])]
    assert titles == [t for _, t in all_of], ("the book's navigation", titles[:3], all_of[:3])
    opus, sound = chapters(stem + ".opus"), chapters(stem + ".mp3")
    agree(opus, sound, "MP3")
    if len(all_of) > 100:
        assert 50 < len(opus) <= 100 and set(opus) <= {(round(a, 6), t) for a, t in all_of}, len(opus)
    else:
        agree(all_of, opus, "Opus")
    print(f"{len(all_of)} chapters: Opus and MP3 {len(opus)}, JSON, show notes, captions and navigation {len(all_of)}")


def m4b(path, like):
    import mutagen.mp4
    seen, opus, file = probe(path), probe(like), mutagen.mp4.MP4(path)
    of_opus, by_probe = chapters(like), chapters(path)
    agree(of_opus, by_probe, "ffprobe")
    agree(by_probe, [(c.start, c.title) for c in file.chapters], "mutagen")
    info = json.loads(output("mediainfo", "--Output=JSON", path))["media"]["track"]
    general = next(t for t in info if t["@type"] == "General")
    menu = next(t for t in info if t["@type"] == "Menu")["extra"]
    clock = lambda k: sum(int(p) * w for p, w in zip(k.strip("_").split("_"), (3600000, 60000, 1000, 1))) / 1000
    agree(by_probe, sorted((clock(k), v) for k, v in menu.items() if k.startswith("_")), "mediainfo")
    for key, atom, field in (("title", "\xa9nam", "Track"), ("artist", "\xa9ART", "Performer")):
        want = tags(opus)[key]
        assert want == tags(seen)[key] == file.tags[atom][0] == general[field], (key, want)
    pictures = [s for s in seen["streams"] if s["codec_type"] == "video"]
    assert len(pictures) == len(file.tags["covr"]) == 1 and general["Cover"] == "Yes", "the cover"
    sound = next(s for s in seen["streams"] if s["codec_type"] == "audio")
    decoded = len(output("ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-f", "s16le", "-ac", "1", "-")) // 2
    spare = decoded - int(sound["duration_ts"])
    off = float(seen["format"]["duration"]) - float(opus["format"]["duration"])
    assert 0 <= spare < 1024 and abs(off) < 0.01, (spare, off)
    assert any(k.endswith("iTunSMPB") for k in file.tags.keys()), "iTunSMPB"
    print(f"{float(seen['format']['duration']) / 3600:.2f} h, {len(by_probe)} chapters by three programs, cover, tags; "
          f"{off * 1000:+.1f} ms from the Opus, {spare} samples after the end")


def daisy(path):
    X = "{http://www.w3.org/1999/xhtml}"
    clock = lambda v: sum(float(p) * 60 ** k for k, p in enumerate(reversed(v.split(":"))))
    folder = tempfile.mkdtemp()
    zipfile.ZipFile(path).extractall(folder)
    load = lambda n: ET.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", open(f"{folder}/{n}", encoding="utf-8").read()).encode())
    docs = {n: load(n) for n in os.listdir(folder) if n.endswith((".html", ".smil"))}
    ids = {n: [e.get("id") for e in d.iter() if e.get("id")] for n, d in docs.items()}
    resolved, elapsed, clips, sound = 0, 0, 0, {}
    for n, doc in docs.items():
        assert len(ids[n]) == len(set(ids[n])), (n, "an id twice")
        for e in doc.iter():
            for link in (e.get("href"), e.get("src")):
                if not link or ":" in link:
                    continue
                file, _, fragment = link.partition("#")
                assert os.path.exists(f"{folder}/{file or n}"), (n, link)
                assert not fragment or fragment in ids[file or n], (n, link)
                resolved += 1
    ncc = {m.get("name"): m.get("content") for m in docs["ncc.html"].iter(X + "meta")}
    for n in [r.get("src") for r in docs["master.smil"].iter("ref")]:
        facts = {m.get("name"): m.get("content") for m in docs[n].iter("meta")}
        assert clock(facts["ncc:totalElapsedTime"]) == elapsed, n
        at = {}
        for audio in docs[n].iter("audio"):
            begin, end = (float(audio.get(k)[4:-1]) for k in ("clip-begin", "clip-end"))
            assert abs(begin - at.get(audio.get("src"), 0)) < 1e-6 < end - begin, (n, begin)
            at[audio.get("src")] = end
            clips += 1
        sound.update(at)
        elapsed += clock(facts["ncc:timeInThisSmil"])
    heard = sum(float(probe(f"{folder}/{n}")["format"]["duration"]) for n in sound)
    total = clock(ncc["ncc:totalTime"])
    assert total == elapsed and abs(total - sum(sound.values())) <= 0.5 and -0.1 < heard - total < 0.06 * len(sound) + 0.5, \
        (total, elapsed, sum(sound.values()), heard)
    assert int(ncc["ncc:files"]) == len([n for n in os.listdir(folder) if n != "lectern"]), "ncc:files"
    print(f"{resolved} references resolve, {clips} clips; totalTime {total:.0f} s, clips {sum(sound.values()):.2f} s, "
          f"sound {heard:.2f} s")


if __name__ == "__main__":
    {"mp3": mp3, "places": places, "m4b": m4b, "daisy": daisy}[sys.argv[1]](*sys.argv[2:])
