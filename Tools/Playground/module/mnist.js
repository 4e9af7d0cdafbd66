// Reads handwritten digits and numbers: the Swift library as WebAssembly, in browsers, workers, Node and Deno.
//
//   import { load } from "./mnist.js";
//   const { classify, read } = await load();
//   classify([{ width: 20, points: [[140, 60], [140, 220]] }]).digit  // 1

// A function that makes a v128, which is valid only with SIMD.
const simd = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253,
  15, 253, 98, 11,
]);

const verdicts = ["blank", "digit", "not-a-digit"];
const readings = ["blank", "number", "unreadable"];

export class MnistError extends Error {
  name = "MnistError";
}

export async function load(source = new URL("mnist.wasm", import.meta.url)) {
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(simd)) {
    throw new MnistError("WebAssembly with SIMD is needed");
  }
  try {
    const module = source instanceof WebAssembly.Module
      ? source : await WebAssembly.compile(await bytes(source));
    return new Mnist(module, await WebAssembly.instantiate(module, {}));
  } catch (error) {
    if (error instanceof MnistError) throw error;
    throw new MnistError(`the module can't be loaded: ${error.message}`, { cause: error });
  }
}

async function bytes(source) {
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return source;
  if (source instanceof Response) return body(source);
  const url = new URL(source, globalThis.location?.href);
  // Node's fetch doesn't open files.
  if (url.protocol === "file:" && globalThis.process?.versions?.node) {
    return (await import("node:fs/promises")).readFile(url);
  }
  return body(await fetch(url));
}

function body(response) {
  if (!response.ok) throw new MnistError(`${response.url}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

export class Mnist {
  #size = "";
  #canvas = 0;

  constructor(module, instance) {
    this.module = module;
    this.exports = instance.exports;
    this.recognizer = this.exports.mnist_create();
    // So that `const { classify, read } = await load()` works.
    for (const name of ["classify", "read", "element", "layers"]) this[name] = this[name].bind(this);
  }

  classify(drawing) {
    const { exports, recognizer } = this;
    const preprocess = this.#take(drawing)
      ? exports.mnist_preprocess_strokes : exports.mnist_preprocess;
    const isDrawn = preprocess(recognizer);
    if (isDrawn < 0 || (isDrawn && exports.mnist_classify(recognizer) < 0)) {
      throw new MnistError(this.text());
    }
    return this.#classification(isDrawn ? verdicts[exports.mnist_verdict(recognizer)] : "blank");
  }

  read(drawing) {
    const { exports, recognizer } = this;
    const read = this.#take(drawing) ? exports.mnist_read_strokes : exports.mnist_read;
    const verdict = readings[read(recognizer)];
    if (!verdict) throw new MnistError(this.text());
    const text = verdict === "number" ? this.string(exports.mnist_number(recognizer)) : "";
    const elements = Array.from(text, (character, element) => {
      const [x, y, width, height] = this.floats(exports.mnist_element_box(recognizer, element), 4);
      const confidence = exports.mnist_element_confidence(recognizer, element);
      const digit = character === "?" ? null : Number(character);
      return { digit, confidence, x, y, width, height };
    });
    const confidence = text ? exports.mnist_number_confidence(recognizer) : 0;
    return { verdict, text, confidence, elements };
  }

  element(index) {
    const { exports, recognizer } = this;
    if (!Number.isInteger(index) || exports.mnist_show_element(recognizer, index) === 0) return null;
    return this.#classification(verdicts[exports.mnist_verdict(recognizer)]);
  }

  layers() {
    const { exports, recognizer } = this;
    const count = exports.mnist_run_layers(recognizer);
    if (count < 0) throw new MnistError(this.text());
    return Array.from({ length: count }, (_, layer) => {
      const [channels, height, width] = [0, 1, 2].map((axis) =>
        exports.mnist_layer_length(recognizer, layer, axis));
      const name = this.string(exports.mnist_layer_name(recognizer, layer));
      const address = exports.mnist_layer_values(recognizer, layer);
      const values = this.floats(address, address ? channels * height * width : 0);
      return { name, channels, height, width, values };
    });
  }

  #classification(verdict) {
    const { exports, recognizer } = this;
    const probabilities = this.floats(exports.mnist_probabilities(recognizer), 10);
    const picture = this.floats(exports.mnist_picture(recognizer), 784);
    const confidence = Math.max(...probabilities);
    const mostLikely = verdict === "blank" ? null : probabilities.indexOf(confidence);
    const digit = verdict === "digit" ? mostLikely : null;
    return { verdict, digit, mostLikely, confidence, probabilities, picture };
  }

  /// Whether the drawing is strokes; otherwise it is on the canvas now.
  #take(drawing) {
    const { exports, recognizer } = this;
    if (Array.isArray(drawing)) {
      exports.mnist_clear_strokes(recognizer);
      for (const stroke of drawing) {
        const { width, points } = stroke ?? {};
        if (!Array.isArray(points)) throw new MnistError("a stroke needs a width and points");
        exports.mnist_begin_stroke(recognizer, width);
        for (const [x, y, pressure = 1] of points) {
          exports.mnist_add_point(recognizer, x, y, pressure);
        }
      }
      return true;
    }
    const { data, width, height } = drawing ?? {};
    if (!data || !(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
      throw new MnistError("a drawing is an array of strokes, or pixels: data, width and height");
    }
    if (data.length !== 4 * width * height) {
      throw new MnistError(`${data.length} bytes aren't ${width} by ${height} pixels of RGBA`);
    }
    const size = `${width} ${height}`;
    if (size !== this.#size) {
      this.#size = "";
      this.#canvas = exports.mnist_canvas(recognizer, width, height);
      if (!this.#canvas) throw new MnistError(this.text());
      this.#size = size;
    }
    this.bytes(this.#canvas, data.length).set(data);
    return false;
  }

  // Views are made anew for each use, because they are detached when the memory grows.
  bytes(address, count) {
    return new Uint8Array(this.exports.memory.buffer, address, count);
  }

  floats(address, count) {
    return new Float32Array(this.exports.memory.buffer, address, count).slice();
  }

  string(address) {
    if (!address) return "";
    const all = new Uint8Array(this.exports.memory.buffer);
    return new TextDecoder().decode(all.subarray(address, all.indexOf(0, address)));
  }

  text() {
    return this.string(this.exports.mnist_text(this.recognizer));
  }
}
