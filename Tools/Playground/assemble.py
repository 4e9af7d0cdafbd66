"""Puts a page into one file: its style, its scripts and a WebAssembly module.

    assemble.py index|studio MODULE.wasm PAGE.html

`index.html` in `page` is both pages: what follows `<!--index-->` or `<!--studio-->` is only in that one,
what follows `<!--both-->` in both.
"""

import base64
import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOOL = Path(__file__).parent
PAGE = TOOL / "page"
MODULE = TOOL / "module" / "mnist.js"
WEIGHTS = TOOL.parent.parent / "Weights"


def assemble(page: str, module: bytes) -> str:
    """The page, which needs no other file and no network."""
    parts = re.split(r"[ ]*<!--(index|studio|both)-->\n?", (PAGE / "index.html").read_text())
    html = parts[0] + "".join(
        part for name, part in zip(parts[1::2], parts[2::2]) if name in (page, "both")
    )
    html = _replaced(
        r'<link rel="stylesheet" href="(\w+\.css)">',
        lambda name: f"<style>\n{_smaller((PAGE / name).read_text())}</style>",
        html,
    )
    return _replaced(
        r'<script src="(\w+\.js)" defer></script>',
        lambda name: f"<script>\n{_smaller(_script(name, page, module))}</script>",
        html,
    )


def _smaller(text: str) -> str:
    """Without margins, and without lines that are comments or empty."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def _replaced(pattern: str, content, html: str) -> str:
    html, count = re.subn(pattern, lambda match: content(match[1]), html)
    if count == 0:
        raise SystemExit(f"page/index.html has nothing like {pattern}")
    return html


def _script(name: str, page: str, module: bytes) -> str:
    text = _inlined(MODULE.read_text()) if name == "mnist.js" else (PAGE / name).read_text()
    if name == "engine.js":
        packed = base64.b64encode(_packed(module)).decode()
        text = _filled(text, '/*WASM*/""', json.dumps(packed))
        text = _filled(text, "/*MODEL*/{}", json.dumps(_model(module)))
        text = _filled(text, "/*STUDIO*/false", json.dumps(page == "studio"))
    if "</script" in text:
        raise SystemExit(f"page/{name} would end its own script element")
    return text


def _packed(module: bytes) -> bytes:
    """The module as gzip, which browsers unpack; the same bytes give the same page: no time stamp.

    Zopfli, if it's on the path, finds a twentieth less.
    """
    if zopfli := shutil.which("zopfli"):
        with tempfile.NamedTemporaryFile() as file:
            file.write(module)
            file.flush()
            return subprocess.run([zopfli, "-c", file.name], check=True, stdout=subprocess.PIPE).stdout
    return gzip.compress(module, 9, mtime=0)


def _inlined(text: str) -> str:
    """A module as a script: what it exports becomes members of `Playground`."""
    exports = re.findall(r"^export (?:async function|class) (\w+)", text, re.MULTILINE)
    text = re.sub(r"^export ", "", text, flags=re.MULTILINE)
    text = text.replace("import.meta.url", "document.baseURI")
    return f'(() => {{\n"use strict";\n{text}Object.assign(Playground, {{ {", ".join(exports)} }});\n}})();\n'


def _filled(text: str, place: str, value: str) -> str:
    if text.count(place) != 1:
        raise SystemExit(f"page/engine.js should have one {place}")
    return text.replace(place, value)


def _model(module: bytes) -> dict:
    """What the page says of the model that comes with it, out of the model's record."""
    record = (WEIGHTS / "README.md").read_text()
    accuracy = re.search(r"\*\*([\d.]+) %\*\*", record)
    parameters = re.search(r"Parameters \| ([\d,]+)", record)
    if accuracy is None or parameters is None:
        raise SystemExit("Weights/README.md doesn't say the accuracy in bold, or the parameters")
    return {
        "accuracy": f"{accuracy[1]} %",
        "parameters": int(parameters[1].replace(",", "")),
        "bytes": (WEIGHTS / "digits.onnx").stat().st_size,
        "wasmBytes": len(module),
    }


if __name__ == "__main__":
    kind, module_path, page_path = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    result = assemble(kind, module_path.read_bytes())
    page_path.write_text(result)
    sizes = len(result.encode()), len(gzip.compress(result.encode(), 9))
    print(f"{page_path}: {sizes[0]} bytes, {sizes[1]} compressed; {module_path.stat().st_size} of module")
