"""What a WebAssembly module's bytes are, by Swift module; it must still have its functions' names.

    sizes.py MODULE                  a Markdown table
    sizes.py --largest MODULE        the largest functions
    sizes.py --budget LIMITS FOLDER  fails if a file is larger than the JSON file allows
"""

import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Iterator, NamedTuple

SECTIONS = {1: "types", 2: "imports", 3: "functions", 4: "tables", 5: "memory", 6: "globals", 7: "exports",
            9: "elements", 10: "code", 11: "data", 12: "data count"}


class Reader(NamedTuple):
    """Bytes of a module from a place on."""

    content: bytes

    def number(self, place: int) -> tuple[int, int]:
        """An unsigned LEB128 number, and where it ends."""
        value = shift = 0
        while True:
            byte = self.content[place]
            place += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value, place

    def text(self, place: int) -> tuple[str, int]:
        length, place = self.number(place)
        return self.content[place : place + length].decode(), place + length

    def sections(self) -> Iterator[tuple[int, int, int]]:
        """The kind of each section, and where its contents begin and end."""
        place = 8
        while place < len(self.content):
            kind = self.content[place]
            length, place = self.number(place + 1)
            yield kind, place, place + length
            place += length


def functions(content: bytes) -> tuple[dict[str, int], dict[str, int]]:
    """The bytes of each function by its name, and of each other section."""
    reader = Reader(content)
    names: dict[int, str] = {}
    sizes: list[int] = []
    others: dict[str, int] = {}
    for kind, start, end in reader.sections():
        if kind == 0:
            title, place = reader.text(start)
            if title == "name":
                names = _names(reader, place, end)
            continue
        if kind == 2:
            raise SystemExit("a module that imports functions numbers its own after them")
        if kind != 10:
            others[SECTIONS[kind]] = end - start
            continue
        count, place = reader.number(start)
        for _ in range(count):
            length, place = reader.number(place)
            sizes.append(length)
            place += length
    return {
        f"{names.get(number, '?')}#{number}": size for number, size in enumerate(sizes)
    }, others


def _names(reader: Reader, place: int, end: int) -> dict[int, str]:
    names = {}
    while place < end:
        kind = reader.content[place]
        length, place = reader.number(place + 1)
        if kind == 1:
            count, inside = reader.number(place)
            for _ in range(count):
                index, inside = reader.number(inside)
                names[index], inside = reader.text(inside)
        place += length
    return names


def module(name: str) -> str:
    """The Swift module that a function is of, by its mangled name."""
    if match := re.match(r"\$[se](\d+)", name):
        start = match.end()
        return name[start : start + int(match[1])]
    if re.match(r"\$[se]S", name):
        return "Swift, made for our types"
    if name.startswith("mnist_"):
        return "MNISTCInterface"
    return "others"


def table(content: bytes) -> str:
    code, others = functions(content)
    sizes = Counter()
    for name, size in code.items():
        sizes[module(name)] += size
    sizes["data: weights, tables, texts"] = others.pop("data", 0)
    sizes["other sections"] = sum(others.values())
    lines = ["| | bytes |", "|---|---|"]
    lines += [f"| {name} | {size:,} |" for name, size in sizes.most_common()]
    return "\n".join(lines) + "\n"


def budget(limits: Path, folder: Path) -> None:
    """Fails with what is too large, as it is and compressed."""
    too_large = []
    for name, (most, most_compressed) in json.loads(limits.read_text()).items():
        content = (folder / name).read_bytes()
        sizes = len(content), len(gzip.compress(content, 9))
        if sizes[0] > most or sizes[1] > most_compressed:
            too_large.append(f"{name}: {sizes[0]} bytes, {sizes[1]} compressed; {most} and {most_compressed} at most")
    if too_large:
        raise SystemExit("\n".join(too_large))


if __name__ == "__main__":
    *options, path = sys.argv[1:] or [""]
    if len(options) == 2 and options[0] == "--budget":
        budget(Path(options[1]), Path(path))
    elif options == ["--largest"]:
        largest = sorted(functions(Path(path).read_bytes())[0].items(), key=lambda item: -item[1])
        for function, bytes_of_it in largest[:60]:
            print(f"{bytes_of_it:8,}  {function}")
    elif path and not options:
        print(table(Path(path).read_bytes()))
    else:
        raise SystemExit(__doc__)
