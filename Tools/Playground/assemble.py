"""Puts the page into one file: its style, its scripts and the WebAssembly module.

    assemble.py MODULE.wasm INDEX.html
"""

import base64
import gzip
import json
import re
import sys
from pathlib import Path

TOOL = Path(__file__).parent
PAGE = TOOL / "page"
WEIGHTS = TOOL.parent.parent / "Weights"


def assemble(module: bytes) -> str:
    """The page, which needs no other file and no network."""
    html = (PAGE / "index.html").read_text()
    html = _replaced(
        r'<link rel="stylesheet" href="(\w+\.css)">',
        lambda name: f"<style>\n{(PAGE / name).read_text()}</style>",
        html,
    )
    return _replaced(
        r'<script src="(\w+\.js)" defer></script>',
        lambda name: f"<script>\n{_script(name, module)}</script>",
        html,
    )


def _replaced(pattern: str, content, html: str) -> str:
    html, count = re.subn(pattern, lambda match: content(match[1]), html)
    if count == 0:
        raise SystemExit(f"page/index.html has nothing like {pattern}")
    return html


def _script(name: str, module: bytes) -> str:
    text = (PAGE / name).read_text()
    if name == "wasm.js":
        # The same bytes give the same page: no time stamp.
        packed = base64.b64encode(gzip.compress(module, 9, mtime=0)).decode()
        text = _filled(text, '/*WASM*/""', json.dumps(packed))
        text = _filled(text, "/*MODEL*/{}", json.dumps(_model(module)))
    if "</script" in text:
        raise SystemExit(f"page/{name} would end its own script element")
    return text


def _filled(text: str, place: str, value: str) -> str:
    if text.count(place) != 1:
        raise SystemExit(f"page/wasm.js should have one {place}")
    return text.replace(place, value)


def _model(module: bytes) -> dict:
    """What the page says of the model that comes with it, out of the model's record."""
    record = (WEIGHTS / "README.md").read_text()
    accuracy = re.search(r"\*\*([\d.]+) %\*\*", record)
    if accuracy is None:
        raise SystemExit("Weights/README.md doesn't say the accuracy in bold")
    return {
        "accuracy": f"{accuracy[1]} %",
        "bytes": (WEIGHTS / "digits.onnx").stat().st_size,
        "wasmBytes": len(module),
    }


if __name__ == "__main__":
    module_path, page_path = map(Path, sys.argv[1:])
    page = assemble(module_path.read_bytes())
    page_path.write_text(page)
    print(f"{module_path}: {module_path.stat().st_size} bytes")
    packed = len(gzip.compress(page.encode(), 9))
    print(f"{page_path}: {page_path.stat().st_size} bytes, {packed} compressed")
