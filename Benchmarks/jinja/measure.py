"""Measures Jinja2 on the words of the standard letter and prints one line of JSON.

`--mode fill` fills the body. `--mode text` fills the whole letter, frame included, and sets it to 72 columns with
the textwrap of Python. `--mode prepared` does so with a template in which each line without a field has been set
beforehand, by hand as it were. The words come from `Benchmarks/letter/letter.nl.md`, the fields from `letters.json`
in the folder, which `Benchmarks letters` writes. The text must be our own to the letter.

In favour of Jinja2: the template is compiled once and warm, values that are equal in all letters stand in it as
text, no file is written, and a line is wrapped only when it is too long.
"""

import argparse
import hashlib
import json
import pathlib
import re
import resource
import textwrap
import time

import jinja2

WIDTH = 72
LETTER = pathlib.Path(__file__).resolve().parent.parent / "letter" / "letter.nl.md"
# Equal in all letters, as in `LetterMaterials`.
CONSTANTS = {
    "postadres": "Postbus 1, 1000 AA Voorbeeldstad",
    "termijn": "drie weken",
    "telefoon": "14 010",
    "openingstijden": "op werkdagen van 8.00 tot 18.00 uur",
}
FIELDS = {"((aanhef))": "{{ salutation }}", "((naam in lopende tekst))": "{{ name }}"}
HEAD = """\
Gemeente Voorbeeldstad
Postbus 1
1000 AA Voorbeeldstad

Retouradres Postbus 1, 1000 AA Voorbeeldstad

{{ address|join('\\n') }}

Datum: 16 november 2026
Kenmerk: {{ reference }}

Betreft: SUBJECT

"""


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--mode", choices=["fill", "text", "prepared"], required=True)
    options.add_argument("--letters", type=int, required=True)
    options.add_argument("--folder", type=pathlib.Path, required=True)
    chosen = options.parse_args()
    people = json.loads((chosen.folder / "letters.json").read_text())
    environment = jinja2.Environment(keep_trailing_newline=True)
    environment.filters["wrapped"] = wrapped
    render = renderer(chosen.mode, environment)
    compare(render if chosen.mode != "fill" else whole(render, environment), people)
    # Without our own text, which Jinja2 does not need.
    fields = [{name: value for name, value in person.items() if name != "text"} for person in people]
    measure(chosen, render, fields)


def renderer(mode, environment):
    """What makes a letter of a person's fields."""
    subject, body = words()
    if mode == "fill":
        return environment.from_string(body).render
    head = HEAD.replace("SUBJECT", subject)
    if mode == "prepared":
        return environment.from_string(head + "".join(map(prepared, lines_of_text(body)))).render
    render = environment.from_string(head + "".join(f"{line}\n" for line in lines_of_text(body))).render
    return lambda person: "\n".join(map(wrapped, render(person).split("\n")))


def whole(render, environment):
    """A letter of a body that is only filled, to compare it."""
    head = environment.from_string(HEAD.replace("SUBJECT", words()[0])).render
    return lambda person: "\n".join(
        map(wrapped, (head(person) + "".join(f"{line}\n" for line in lines_of_text(render(person)))).split("\n"))
    )


def measure(chosen, render, people):
    """Renders to memory, with the people coming round and round."""
    for person in people:
        render(person)
    set_up = time.process_time()
    user = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    start = time.monotonic()
    for number in range(chosen.letters):
        render(people[number % len(people)])
    wall = time.monotonic() - start
    cpu = time.process_time() - set_up
    usage = resource.getrusage(resource.RUSAGE_SELF)
    made = [render(person).encode() for person in people]
    print(
        json.dumps(
            {
                "name": f"jinja-{chosen.mode}",
                "letters": chosen.letters,
                "workers": 1,
                "cpuSeconds": cpu,
                "userSeconds": usage.ru_utime - user,
                "wallSeconds": wall,
                "setUpSeconds": set_up,
                "bytes": sum(len(made[number % len(people)]) for number in range(chosen.letters)),
                "peakKiB": usage.ru_maxrss,
                "checksum": hashlib.sha256(b"".join(made)).hexdigest()[:16],
            }
        )
    )


def words():
    """The subject and the body with the fields of Jinja2."""
    front, body = LETTER.read_text().split("---\n", 2)[1:]
    for name, value in CONSTANTS.items():
        body = body.replace(f"(({name}))", value)
    for ours, theirs in FIELDS.items():
        body = body.replace(ours, theirs)
    return re.search(r"(?m)^subject: (.*)$", front).group(1), body


def lines_of_text(body):
    """The lines of plain text: headings without a mark, bullets, a blank line above each list."""
    body = re.sub(r"(?m)^\* ", "• ", body)
    body = re.sub(r"(?m)^([^•\n].*\n)(?=• )", r"\1\n", body)
    return re.sub(r"(?m)^# ", "", body).splitlines()


def prepared(line):
    """A line set to its columns, or one that sets itself when its field is known."""
    if "{{" not in line:
        return f"{wrapped(line)}\n"
    parts = re.split(r"\{\{ (\w+) \}\}", line)
    text = " ~ ".join(part if index % 2 else repr(part) for index, part in enumerate(parts) if part)
    return f"{{{{ ({text})|wrapped }}}}\n"


def wrapped(line):
    if len(line) <= WIDTH:
        return line
    hanging = re.match(r"• |\d+\. |", line).end()
    return textwrap.fill(
        line, WIDTH, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False
    )


def compare(render, people):
    """Stops when a letter is not our own."""
    for number, person in enumerate(people):
        made = render(person)
        if made == person["text"]:
            continue
        for one, other in zip(made.split("\n"), person["text"].split("\n")):
            if one != other:
                raise SystemExit(f"Letter {number + 1} has the line '{one}', and ours '{other}'.")
        raise SystemExit(f"Letter {number + 1} has {len(made)} characters, and ours {len(person['text'])}.")


main()
