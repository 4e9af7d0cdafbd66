"""Bodies that a schema can't describe, for schemathesis: as many bytes as a picture has."""

import base64
import binascii

import schemathesis
from hypothesis import strategies


schemathesis.openapi.media_type("application/octet-stream", strategies.binary(min_size=784, max_size=784))


@schemathesis.hook
def before_call(context, case, kwargs):
    """Makes the pixels as many as the size says, which a schema can't."""
    body = case.body
    if not isinstance(body, dict):
        return
    if isinstance(body.get("images"), list):
        case.body = body | {"images": [_fitted(image) for image in body["images"]]}
    else:
        case.body = _fitted(body)


def _fitted(drawing):
    """Only what follows the schema is changed, so that what doesn't stays wrong."""
    if not isinstance(drawing, dict) or "pixels" in drawing or "strokes" in drawing:
        return drawing
    width, height, text = (drawing.get(name) for name in ("width", "height", "rgba"))
    if not _is_size(width) or not _is_size(height) or not isinstance(text, str):
        return drawing
    try:
        pixels = base64.b64decode(text, validate=True) or b"\xff\xff\xff\0"
    except (binascii.Error, ValueError):
        return drawing
    width, height = int(min(width, 50)), int(min(height, 50))
    count = 4 * width * height
    data = (pixels * (count // len(pixels) + 1))[:count]
    return drawing | {"width": width, "height": height, "rgba": base64.b64encode(data).decode()}


def _is_size(value) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and value >= 1 and value == int(value)
