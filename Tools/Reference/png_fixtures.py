"""Writes the PNG files that the tests of the module PNG decode, and the pixels they must give.

    python3 Tools/Reference/png_fixtures.py

Each file of Tests/PNGTests/Fixtures is a small picture `<name>.png` (every color type, bit depth
and interlace method, with and without tRNS, rows filtered in all five ways, compressed in all three
block types, in one IDAT and in several) beside `<name>.rgba`: width and height as two bytes, then
the RGBA bytes, computed here from the samples and not from the file. Only Python's own zlib and
struct are used; the same zlib writes the same bytes.
"""

import random
import struct
import zlib
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "Tests" / "PNGTests" / "Fixtures"

GRAYSCALE, TRUECOLOR, INDEXED, GRAYSCALE_ALPHA, TRUECOLOR_ALPHA = 0, 2, 3, 4, 6
SAMPLES = {GRAYSCALE: 1, TRUECOLOR: 3, INDEXED: 1, GRAYSCALE_ALPHA: 2, TRUECOLOR_ALPHA: 4}
NAMES = {
    GRAYSCALE: "grayscale",
    TRUECOLOR: "truecolor",
    INDEXED: "indexed",
    GRAYSCALE_ALPHA: "grayscale-alpha",
    TRUECOLOR_ALPHA: "truecolor-alpha",
}
DEPTHS = {
    GRAYSCALE: (1, 2, 4, 8, 16),
    TRUECOLOR: (8, 16),
    INDEXED: (1, 2, 4, 8),
    GRAYSCALE_ALPHA: (8, 16),
    TRUECOLOR_ALPHA: (8, 16),
}
# x start, y start, x step and y step of Adam7's seven passes
ADAM7 = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
)


def chunk(name, data):
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def pack(row, depth):
    """A row's samples as bytes, the first in the highest bits."""
    bits = "".join(format(sample, f"0{depth}b") for pixel in row for sample in pixel)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))


def filtered(row, above, size, method):
    """The filter method's number, then the row's difference from its prediction."""
    out = bytearray([method])
    for i, byte in enumerate(row):
        left = row[i - size] if i >= size else 0
        up = above[i]
        corner = above[i - size] if i >= size else 0
        if method == 4:
            estimate = left + up - corner
            prediction = min((left, up, corner), key=lambda value: abs(estimate - value))
        else:
            prediction = (0, left, up, (left + up) // 2)[method]
        out.append(byte - prediction & 255)
    return bytes(out)


def serialized(pixels, depth, interlaced, first_filter):
    """All rows of all passes, with the filter methods in turn."""
    out = b""
    size = max(1, len(pixels[0][0]) * depth // 8)
    method = first_filter
    for x, y, x_step, y_step in ADAM7 if interlaced else ((0, 0, 1, 1),):
        rows = [row[x::x_step] for row in pixels[y::y_step]]
        if not rows or not rows[0]:
            continue
        above = bytes(len(pack(rows[0], depth)))
        for row in rows:
            row = pack(row, depth)
            out += filtered(row, above, size, method % 5)
            above = row
            method += 1
    return out


def compressed(data, kind):
    level, strategy = {
        "stored": (0, zlib.Z_DEFAULT_STRATEGY),
        "fixed": (9, zlib.Z_FIXED),
        "dynamic": (9, zlib.Z_DEFAULT_STRATEGY),
        "huffman": (9, zlib.Z_HUFFMAN_ONLY),
    }[kind]
    compressor = zlib.compressobj(level, zlib.DEFLATED, 15, 9, strategy)
    return compressor.compress(data) + compressor.flush()


def png(header, extra, pixels, depth, interlaced, first_filter, kind, piece):
    data = compressed(serialized(pixels, depth, interlaced, first_filter), kind)
    pieces = [data[i : i + piece] for i in range(0, len(data), piece)] if piece else [data]
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + b"".join(chunk(name, content) for name, content in extra)
        + b"".join(chunk(b"IDAT", part) for part in pieces)
        + chunk(b"IEND", b"")
    )


def to_eight_bits(sample, depth):
    return (sample * 255 + (2**depth - 1) // 2) // (2**depth - 1)


def rgba(pixel, color_type, depth, palette, alphas, key):
    if color_type == INDEXED:
        index = pixel[0]
        return palette[index] + bytes([alphas[index] if index < len(alphas) else 255])
    channels = [to_eight_bits(sample, depth) for sample in pixel]
    if color_type in (GRAYSCALE_ALPHA, TRUECOLOR_ALPHA):
        alpha = channels.pop()
    else:
        alpha = 0 if key == pixel else 255
    return bytes(channels * 3 if len(channels) == 1 else channels) + bytes([alpha])


def picture(source, color_type, depth, width, height):
    """Smooth samples with a little noise, in which some pixels are repeated."""
    top = 2**depth - 1
    count = SAMPLES[color_type]
    phases = [source.random() for _ in range(count)]
    return [
        [
            tuple(
                min(top, int(top * (0.8 * ((x / 7 + y / 5 + phase) % 1) + 0.2 * source.random())))
                for phase in phases
            )
            for x in range(width)
        ]
        for y in range(height)
    ]


def write(name, color_type, depth, interlaced, transparent, width, height, number):
    source = random.Random(number)
    pixels = picture(source, color_type, depth, width, height)
    palette, alphas, key, extra = [], b"", None, [(b"gAMA", struct.pack(">I", 45455))]
    if color_type == INDEXED:
        # As many entries as are used: every index is in range, and the last entry occurs.
        palette = [source.randbytes(3) for _ in range(max(p[0] for row in pixels for p in row) + 1)]
        extra.append((b"PLTE", b"".join(palette)))
        if transparent:
            alphas = source.randbytes(max(1, len(palette) * 2 // 3))
            extra.append((b"tRNS", alphas))
    elif transparent:
        key = pixels[height // 2][width // 2]
        # At 16 bits one more pixel differs from the key only in its low bits.
        if depth == 16:
            pixels[0][0] = tuple(sample ^ 1 for sample in key)
        extra.append((b"tRNS", struct.pack(f">{len(key)}H", *key)))
    header = struct.pack(">IIBBBBB", width, height, depth, color_type, 0, 0, int(interlaced))
    kind = ("dynamic", "fixed", "stored", "huffman")[number % 4]
    piece = (0, 40, 7)[number % 3]
    FIXTURES.joinpath(f"{name}.png").write_bytes(
        png(header, extra, pixels, depth, interlaced, number, kind, piece)
    )
    FIXTURES.joinpath(f"{name}.rgba").write_bytes(
        struct.pack(">HH", width, height)
        + b"".join(
            rgba(pixel, color_type, depth, palette, alphas, key) for row in pixels for pixel in row
        )
    )


def main():
    FIXTURES.mkdir(parents=True, exist_ok=True)
    number = 0
    for color_type, depths in DEPTHS.items():
        for depth in depths:
            for interlaced in (False, True):
                for transparent in (False, True):
                    if transparent and color_type in (GRAYSCALE_ALPHA, TRUECOLOR_ALPHA):
                        continue
                    name = f"{NAMES[color_type]}-{depth}"
                    name += "-adam7" * interlaced + "-transparent" * transparent
                    write(name, color_type, depth, interlaced, transparent, 13, 11, number)
                    number += 1
    # Larger than the smallest blocks, so that the dynamic codes have long codes and matches.
    write("large-grayscale-8", GRAYSCALE, 8, False, False, 67, 53, 100)
    write("large-truecolor-8", TRUECOLOR, 8, True, False, 41, 37, 104)


if __name__ == "__main__":
    main()
