"""The dot plot: how many times as fast each build is as ONNX Runtime, on every published model."""

from __future__ import annotations

from html import escape
from math import log2
from typing import TYPE_CHECKING

from .chart import STYLE
from .report import build_name, is_ours

if TYPE_CHECKING:
    from .__main__ import Results

WIDTH, LABELS, RIGHT = 760, 290, 24
ROW, TOP, BOTTOM = 17, 84, 30
COLORS = {"default": "#8c959f", "v3": "#e8582c", "native": "#3d7dd8"}
EXTRA = """
  .model { font-size: 11px } .grid { stroke: #8c959f; stroke-opacity: .35 }
  .even { stroke: #8c959f; stroke-width: 2 }
"""


def svg(results: Results) -> str:
    rows: list[tuple[str, dict[str, float]]] = []
    for model, measured in results.published.items():
        peer = next((one for one in measured if not is_ours(one) and not one.error), None)
        if peer:
            rows.append((model.rpartition("+")[2], {
                build_name(one): peer.minimum / one.minimum
                for one in measured if is_ours(one) and not one.error}))
    rows.sort(key=lambda row: -max(row[1].values(), default=0))
    values = [ratio for _, ratios in rows for ratio in ratios.values()]
    low = int(log2(min(values, default=1)) // 1)
    high = -int(-log2(max(values, default=1)) // 1)
    step = (WIDTH - LABELS - RIGHT) / max(1, high - low)
    height = TOP + ROW * len(rows) + BOTTOM

    def place(ratio: float) -> float:
        return LABELS + (log2(ratio) - low) * step

    title = f"{len(rows)} published models: times as fast as ONNX Runtime"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
        f' height="{height}" role="img" aria-labelledby="title">',
        f'<title id="title">{escape(title)}; each dot is a build, right of 1 is faster</title>',
        f"<style>{STYLE}{EXTRA}</style>", f'<text class="title" x="0" y="20">{escape(title)}</text>',
        '<text class="note" x="0" y="42">one picture on one core, the minima of runs in turns; a'
        " logarithmic scale</text>",
    ]
    builds = list(dict.fromkeys(build for _, ratios in rows for build in ratios))
    for index, build in enumerate(builds):
        x = LABELS + 110 * index
        lines.append(f'<circle cx="{x}" cy="60" r="5" fill="{COLORS.get(build, "#8c959f")}"/>')
        lines.append(f'<text class="note" x="{x + 10}" y="64">{escape(build)}</text>')
    for power in range(low, high + 1):
        x = place(2.0**power)
        kind = "even" if power == 0 else "grid"
        lines.append(
            f'<line class="{kind}" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP - 6}"'
            f' y2="{height - BOTTOM + 4}"/>')
        lines.append(
            f'<text class="note" x="{x:.1f}" y="{height - 10}" text-anchor="middle">'
            f"{2.0**power:g}</text>")
    for index, (model, ratios) in enumerate(rows):
        y = TOP + ROW * index + 8
        lines.append(
            f'<text class="model" x="{LABELS - 10}" y="{y + 4}" text-anchor="end">'
            f"{escape(model)}</text>")
        for build, ratio in ratios.items():
            lines.append(
                f'<circle cx="{place(ratio):.1f}" cy="{y}" r="4.5"'
                f' fill="{COLORS.get(build, "#8c959f")}"><title>{escape(build)}: {ratio:.2f}</title>'
                "</circle>")
    return "\n".join([*lines, "</svg>", ""])
