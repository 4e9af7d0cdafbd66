"""The numbers in the browser: the native library's, small, quick, and without leaks."""

import base64
import gzip
import json
import subprocess
import unittest

import engines
from browser import BASE, FIXTURES, PLAYGROUND, REPOSITORY, PageTest
from PIL import Image

CLASSIFY = """
const [width, height, base64] = arguments;
const rgba = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const library = playground.exports;
const recognizer = library.mnist_create();
const canvas = library.mnist_canvas(recognizer, width, height);
new Uint8Array(library.memory.buffer, canvas, rgba.length).set(rgba);
const isDrawn = library.mnist_preprocess(recognizer);
const digit = isDrawn ? library.mnist_classify(recognizer) : null;
const probabilities = Array.from(
  new Float32Array(library.memory.buffer, library.mnist_probabilities(recognizer), 10));
library.mnist_destroy(recognizer);
return { digit, probabilities };
"""

REPEAT = """
const [count, method, drawing] = arguments;
const source = typeof drawing === "string"
  ? Uint8ClampedArray.from(atob(drawing), (character) => character.charCodeAt(0)) : drawing;
for (let index = 0; index < 1000; index++) playground[method](source);
const before = playground.exports.memory.buffer.byteLength;
const start = performance.now();
for (let index = 0; index < count; index++) playground[method](source);
return {
  milliseconds: (performance.now() - start) / count,
  before,
  after: playground.exports.memory.buffer.byteLength,
};
"""

EXAMPLE = """
const width = 20 / Playground.side;
return Playground.exampleStrokes(arguments[0]).map((points) => ({ width, points }));
"""

TWO_WAYS = """
const [strokes] = arguments;
const canvas = document.createElement("canvas");
canvas.width = canvas.height = Playground.side;
const context = canvas.getContext("2d");
context.scale(canvas.width, canvas.height);
context.lineCap = context.lineJoin = "round";
for (const { width, points } of strokes) {
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(...points[0].slice(0, 2));
  for (let index = 1; index < points.length; index++) {
    const [before, point] = [points[index - 1], points[index]];
    context.quadraticCurveTo(
      before[0], before[1], (before[0] + point[0]) / 2, (before[1] + point[1]) / 2);
  }
  context.lineTo(...points.at(-1).slice(0, 2));
  context.stroke();
}
const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
return [playground.recognize(data), playground.recognizeStrokes(strokes)];
"""

LOAD = """
const [count, models] = arguments;
const library = playground.exports;
const recognizer = library.mnist_create();
const load = (base64) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = library.malloc(bytes.length);
  new Uint8Array(library.memory.buffer, address, bytes.length).set(bytes);
  library.mnist_load(recognizer, address, bytes.length);
  library.free(address);
};
const loadMany = () => {
  for (let index = 0; index < count; index++) load(models[index % models.length]);
};
// After some 1,400 models of all sizes the heap has a free block of every size that is asked for.
loadMany();
const before = library.memory.buffer.byteLength;
loadMany();
library.mnist_destroy(recognizer);
return { before, after: library.memory.buffer.byteLength };
"""


class NumbersTest(PageTest):
    report: dict = {}

    @classmethod
    def tearDownClass(cls) -> None:
        cls.report["bytes"] = {
            name: (len(content), len(gzip.compress(content, 9)))
            for name, content in (
                (name, (PLAYGROUND / name).read_bytes())
                for name in ("index.html", "studio.html", "npm/mnist.wasm", "npm/mnist.js")
            )
        }
        text = json.dumps(cls.report, indent=2)
        (PLAYGROUND / f"report-{engines.NAME}.json").write_text(text + "\n")
        print(text)

    def test_probabilities_are_the_native_librarys(self) -> None:
        pictures = sorted((FIXTURES / "drawings").glob("*/*.png"))
        pictures = [picture for picture in pictures if picture.parent.name != "broken"]
        self.assertGreater(len(pictures), 30)
        lines = subprocess.run(
            [REPOSITORY / ".build" / "release" / "mnist", "classify", "--json", *pictures],
            stdout=subprocess.PIPE,
            check=True,
        ).stdout.splitlines()
        for picture, line in zip(pictures, lines, strict=True):
            expected = json.loads(line)
            image = Image.open(picture).convert("RGBA")
            actual = self.driver.execute_script(
                CLASSIFY, image.width, image.height, base64.b64encode(image.tobytes()).decode())
            self.assertEqual(actual["digit"], expected["digit"], picture)
            if expected["verdict"] == "blank":
                continue
            # Other orders of summing: a few units in the last place of logits near 30.
            for one, other in zip(actual["probabilities"], expected["probabilities"], strict=True):
                self.assertAlmostEqual(one, other, delta=1e-5, msg=str(picture))

    def test_strokes_are_what_the_browser_draws(self) -> None:
        for digit in range(10):
            strokes = self.driver.execute_script(EXAMPLE, digit)
            drawn, written = self.driver.execute_script(TWO_WAYS, strokes)
            self.assertEqual((drawn["digit"], written["digit"]), (digit, digit))
            pairs = zip(drawn["picture"], written["picture"], strict=True)
            # A canvas of 280 pixels and a raster of 64 divide edges differently: up to 0.03, by the slant
            # of an example. Another digit differs by 0.1.
            self.assertLess(sum(abs(one - other) for one, other in pairs) / 784, 0.04)

    def test_memory_is_flat_over_10_000_recognitions(self) -> None:
        image = Image.open(FIXTURES / "drawings" / "dark-on-white" / "8.png").convert("RGBA")
        image = image.resize((280, 280))
        for method, drawing in (
            ("recognize", base64.b64encode(image.tobytes()).decode()),
            ("recognizeStrokes", self.driver.execute_script(EXAMPLE, 8)),
        ):
            result = self.driver.execute_script(REPEAT, 10_000, method, drawing)
            self.assertEqual(result["before"], result["after"])
            self.report[method] = result

    def test_nothing_is_asked_of_a_network(self) -> None:
        self.draw_one()
        if engines.NAME == "chromium":
            messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
            urls = [
                message["params"]["request"]["url"]
                for message in messages if message["method"] == "Network.requestWillBeSent"
            ]
        else:
            # Browsers leave the page itself out.
            urls = [BASE + self.page] + self.driver.execute_script(
                "return performance.getEntriesByType('resource').map((entry) => entry.name)")
        strange = {url for url in urls if not url.startswith(("data:", "blob:"))}
        self.assertEqual(strange, {BASE + self.page}, "the page alone")

    def test_first_recognition(self) -> None:
        self.open()
        self.report["milliseconds from opening to ready"] = self.driver.execute_script(
            "return playground.milliseconds")
        self.assertIsNotNone(self.report["milliseconds from opening to ready"])


class ModelsTest(PageTest):
    page = "studio.html"

    def test_thousands_of_models_leave_no_memory_behind(self) -> None:
        models = [path.read_bytes() for path in sorted((FIXTURES / "models").glob("*/model.onnx"))]
        result = self.driver.execute_script(
            LOAD, 3000, [base64.b64encode(model).decode() for model in models])
        self.assertEqual(result["before"], result["after"])


if __name__ == "__main__":
    unittest.main()
