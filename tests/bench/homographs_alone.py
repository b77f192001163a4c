#!/usr/bin/env python3
"""How often espeak-ng alone says words that are written alike as a listener would have them.

    homographs_alone.py [FILE.say...]        default: tests/golden/homographs/en.say and en-more.say

Each line of a file is "sentence => word: reading", where the reading is espeak-ng's mnemonics, a spelling, or "=" for
the word as it is written (see tests/unit/script_homographs.c, which holds lectern to the same lines). espeak-ng is given
the sentence as it stands; it is right where what it says holds the wanted reading and not another one that the files
have for the word. Variants of one sound (schwas, lengths, the American r) are one before they are compared; the place of
the stress counts where only it tells readings apart. Needs espeak-ng. Prints how many were right.
"""
import os
import re
import subprocess
import sys

# What "=" and spellings sound like where the word alone would be read as another of its readings.
KNOWN = {("read", "="): "r'i:d", ("read", "red"): "r'Ed", ("lead", "="): "l'i:d", ("lead", "led"): "l'Ed",
         ("live", "liv"): "l'Iv", ("lives", "="): "l'aIvz", ("close", "="): "kl'oUs", ("close", "cloze"): "kl'oUz",
         ("wind", "="): "w'Ind", ("row", "="): "r'oU", ("minute", "="): "m'InIt", ("polish", "="): "p'0lIS",
         ("dove", "="): "d'Vv", ("resume", "="): "rIz'u:m", ("number", "="): "n'Vmb3", ("axes", "="): "'aksIz",
         ("job", "="): "dZ'0b", ("reading", "="): "r'i:dIN", ("nice", "="): "n'aIs", ("does", "="): "d'Vz",
         ("sewer", "="): "s'u:3"}
SAME = [(r"_:|[,%=;#-]|\|\||_!", ""), (r"a$", "a"), (r"I2|i(?=[#2])", "I"), (r"3:", "3"), (r"0|A:", "A"), (r"@L", "l"),
        (r"i@", "i"), (r"aa", "a"), (r"o@|O:", "O"), (r"e@", "e"), (r"@r|3r", "3"), (r"2", ""), (r"i3", "i"), (r"Nk", "nk")]


def plain(phonemes):
    for pattern, to in SAME:
        phonemes = re.sub(pattern, to, phonemes)
    return phonemes


def say(text):
    done = subprocess.run(["espeak-ng", "-q", "-x", "-v", "en-us", "--", text], capture_output=True, text=True, check=True)
    return [plain(word) for word in done.stdout.split()]


def rows_of(files):
    for name in files:
        with open(name, encoding="utf-8") as lines:
            for line in lines:
                if " => " in line and not line.startswith("#"):
                    sentence, rest = line.rstrip("\n").split(" => ", 1)
                    word, reading = rest.split(": ", 1)
                    yield sentence, word.lower(), reading


def main():
    home = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "golden", "homographs")
    files = sys.argv[1:] or [os.path.join(home, name) for name in ("en.say", "en-more.say")]
    rows = list(rows_of(files))
    readings = {}
    for _, word, reading in rows:
        readings.setdefault(word, set()).add(reading)
    right = 0
    for sentence, word, reading in rows:
        sounds = {r: plain(KNOWN.get((word, r), r)) for r in readings[word]}
        by_stress = len({s.replace("'", "") for s in sounds.values()}) < len(sounds)
        fold = (lambda s: s) if by_stress else (lambda s: s.replace("'", ""))
        said = {fold(s) for s in say(sentence)}
        right += fold(sounds[reading]) in said
    print(f"espeak-ng alone: {right} of {len(rows)} right ({100 * right / max(1, len(rows)):.1f} %)")


if __name__ == "__main__":
    main()
