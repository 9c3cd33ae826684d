"""Measures Typst on the standard letter and prints one line of JSON.

`--mode single` compiles one document for each letter with a compiler that stays warm; `--mode merged` compiles
one document with all letters. Both ask for PDF/A-2a with PDF/UA-1. The fields come from `letters.json` in the
folder, which `Benchmarks letters` writes.
"""

import argparse
import hashlib
import json
import pathlib
import re
import resource
import tempfile
import time

import typst

STANDARDS = ["a-2a", "ua-1"]
FONTS = pathlib.Path("/usr/share/fonts/truetype/noto")
HERE = pathlib.Path(__file__).resolve().parent
VALUES = {
    "postadres": "Postbus 1, 1000 AA Voorbeeldstad",
    "termijn": "drie weken",
    "telefoon": "14 010",
    "openingstijden": "op werkdagen van 8.00 tot 18.00 uur",
}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mode", choices=["single", "merged"], required=True)
    options.add_argument("--letters", type=int, required=True)
    options.add_argument("--folder", type=pathlib.Path, required=True)
    options.add_argument("--keep", type=pathlib.Path, help="where the last file is left, to look at it")
    chosen = options.parse_args()
    compare_words()
    letters = json.loads((chosen.folder / "letters.json").read_text())[: chosen.letters]
    if len(letters) < chosen.letters:
        raise SystemExit(f"{chosen.folder}/letters.json holds only {len(letters)} letters.")
    with tempfile.TemporaryDirectory() as fonts:
        for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"]:
            (pathlib.Path(fonts) / name).symlink_to(FONTS / name)
        measure(chosen, letters, fonts)


def measure(chosen, letters, fonts):
    """Compiles to memory: no file is written, which favours Typst."""
    compiler = typst.Compiler(
        HERE / "letter.typ", root=HERE.parent, font_paths=[fonts], ignore_system_fonts=True
    )
    # One letter outside the measured time: fonts are opened and the template is parsed.
    compile_letters(compiler, letters[-1:])
    documents = [letters] if chosen.mode == "merged" else [[letter] for letter in letters]
    set_up = cpu_seconds()
    user = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    start = time.monotonic()
    made = [compile_letters(compiler, document) for document in documents]
    wall = time.monotonic() - start
    cpu = cpu_seconds() - set_up
    if chosen.keep:
        chosen.keep.write_bytes(made[-1])
    print(
        json.dumps(
            {
                "name": f"typst-{chosen.mode}",
                "letters": len(letters),
                "workers": 1,
                "cpuSeconds": cpu,
                "userSeconds": resource.getrusage(resource.RUSAGE_SELF).ru_utime - user,
                "wallSeconds": wall,
                "setUpSeconds": set_up,
                "bytes": sum(len(document) for document in made),
                "peakKiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
                "checksum": hashlib.sha256(b"".join(made)).hexdigest()[:16],
            }
        )
    )


def compile_letters(compiler, letters):
    return compiler.compile(
        format="pdf",
        sys_inputs={"letters": json.dumps(letters)},
        pdf_standards=STANDARDS,
        timestamp=1794787200,
    )


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def compare_words():
    """Stops when the Typst letter does not have the words of our own."""
    ours = (HERE.parent / "letter" / "letter.nl.md").read_text().split("---\n", 2)[2]
    for name, value in VALUES.items():
        ours = ours.replace(f"(({name}))", value)
    ours = words(re.sub(r"\(\([^)]*\)\)", "@", ours))
    theirs = (HERE / "letter.typ").read_text()
    theirs = theirs.split("// begin text\n")[1].split("// end text")[0]
    theirs = re.sub(r"= Betreft:.*", "", theirs, count=1).replace("\\\n", "\n")
    theirs = words(re.sub(r"#fields\.[a-z]+", "@", theirs))
    for number, (one, other) in enumerate(zip(ours, theirs)):
        if one != other:
            raise SystemExit(f"Word {number + 1} of letter.nl.md is '{one}', and '{other}' in letter.typ.")
    if len(ours) != len(theirs):
        raise SystemExit(f"letter.nl.md has {len(ours)} words, and letter.typ {len(theirs)}.")


def words(text):
    return re.sub(r"(?m)^\s*(#+|=+|\*|-|\+|\d+\.)\s+", "", text).split()


main()
