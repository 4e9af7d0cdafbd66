"""The bar chart: each contender's microseconds for one picture."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .cases import MNIST_8
from .report import is_ours, microseconds

if TYPE_CHECKING:
    from .__main__ import Results

WIDTH, LABELS, VALUES = 760, 250, 80
ROW, BAR, TOP, BOTTOM = 30, 18, 66, 34

# A picture can't use the colors of the page that shows it, but knows if the reader prefers dark.
STYLE = """
  text { font: 14px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif;
         fill: #1f2328 }
  .title { font-weight: 600; font-size: 16px }
  .note { fill: #59636e; font-size: 12px }
  .ours { fill: #e8582c } .peer { fill: #8c959f }
  text.ours { fill: #bc3f16; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .note { fill: #9198a1 }
    .ours { fill: #ff7d4d } .peer { fill: #6e7681 } text.ours { fill: #ff9a73 }
  }
"""


def svg(results: Results) -> str:
    model = MNIST_8 if MNIST_8 in results.models else next(iter(results.models))
    measured = sorted(
        (result for result in results.models[model] if not result.error),
        key=lambda result: result.minimum)
    longest = max((result.minimum for result in measured), default=1)
    scale = (WIDTH - LABELS - VALUES) / longest
    height = TOP + ROW * len(measured) + BOTTOM
    title = f"{model.rpartition('__')[2]}: µs for one picture"
    machine = results.machine
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
        f' height="{height}" role="img" aria-labelledby="title">',
        f'<title id="title">{escape(title)}, one thread, shorter is faster</title>',
        f"<style>{STYLE}</style>",
        f'<text class="title" x="0" y="20">{escape(title)}</text>',
        '<text class="note" x="0" y="42">one thread on one core, the minimum of runs in turns;'
        " shorter is faster</text>",
    ]
    native = {str(one["name"]): bool(one["is_native"]) for one in results.contenders}
    for index, result in enumerate(measured):
        y = TOP + ROW * index
        kind = "ours" if is_ours(result) else "peer"
        name = result.contender + ("" if native[result.contender] else " (Python)")
        length = max(1, result.minimum * scale)
        text_class = ' class="ours"' if kind == "ours" else ""
        lines += [
            f'<text{text_class} x="{LABELS - 12}" y="{y + 14}" text-anchor="end">'
            f"{escape(name)}</text>",
            f'<rect class="{kind}" x="{LABELS}" y="{y}" width="{length:.1f}" height="{BAR}"'
            ' rx="2"/>',
            f'<text{text_class} x="{LABELS + length + 8:.1f}" y="{y + 14}">'
            f"{microseconds(result.minimum)}</text>",
        ]
    note = f"{machine['processor'].partition(' (')[0]}, {machine['vectors']}; {machine['date']}"
    lines += [f'<text class="note" x="0" y="{height - 8}">{escape(note)}</text>', "</svg>", ""]
    return "\n".join(lines)
