"""Draws what `measure.py` wrote: seconds, CPU, memory and bytes over the number of accounts, each on a scale of its own.

    Benchmarks/runs/draw.py RESULT.json > docs/pictures/runs.svg
"""

import json
import math
import sys

WIDTH, HEIGHT, MARGIN = 300, 220, 46
COLOURS = {"pdf": "#154273", "text": "#b4520b"}
PANELS = [("wallSeconds", "seconds on the clock"), ("cpuSeconds", "seconds of CPU"), ("peakMB", "peak memory, MB"), ("bytes", "bytes of letters")]


def main() -> None:
    runs = json.load(open(sys.argv[1]))["runs"]
    print(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * len(PANELS)} {HEIGHT + 30}" role="img" '
        'font-family="sans-serif" font-size="11"><title>Whole runs: time, CPU, memory and bytes over the number of accounts</title>'
    )
    for place, (key, title) in enumerate(PANELS):
        print(f'<g transform="translate({place * WIDTH} 0)">')
        panel(runs, key, title)
        print("</g>")
    for place, (name, colour) in enumerate(COLOURS.items()):
        print(f'<text x="{MARGIN + place * 60}" y="{HEIGHT + 22}" fill="{colour}">● {name}</text>')
    print("</svg>")


def panel(runs: list, key: str, title: str) -> None:
    """One figure on logarithmic scales, with a value at each point."""
    xs = [run["accounts"] for run in runs]
    ys = [run[key] for run in runs]
    left, right = math.log10(min(xs)) - 0.2, math.log10(max(xs)) + 0.35
    low, high = math.log10(min(ys)) - 0.3, math.log10(max(ys)) + 0.2

    def x(value: float) -> float:
        return MARGIN + (math.log10(value) - left) / (right - left) * (WIDTH - MARGIN - 10)

    def y(value: float) -> float:
        return HEIGHT - 24 - (math.log10(value) - low) / (high - low) * (HEIGHT - 54)

    print(f'<text x="{MARGIN}" y="16" font-weight="bold">{title}</text>')
    print(f'<path d="M{MARGIN} 24V{HEIGHT - 24}H{WIDTH - 10}" fill="none" stroke="#666"/>')
    for value in sorted(set(xs)):
        print(f'<text x="{x(value):.0f}" y="{HEIGHT - 8}" text-anchor="middle">{short(value)}</text>')
    highest = max(runs, key=lambda run: (run["accounts"] == min(xs), run[key]))["format"]
    for name, colour in COLOURS.items():
        points = [(x(run["accounts"]), y(run[key]), run[key]) for run in runs if run["format"] == name]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b, _ in points)
        print(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for a, b, value in points:
            print(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>')
            # Above the upper line, below the lower one, so that two equal values can be read.
            print(f'<text x="{a:.1f}" y="{b + (-8 if name == highest else 16):.1f}" text-anchor="middle" fill="{colour}">{short(value)}</text>')


def short(value: float) -> str:
    """A number as people say it."""
    for size, letter in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if value >= size:
            return f"{value / size:.3g}{letter}"
    return f"{value:.3g}"


main()
