// The recognizer: the Swift library as WebAssembly, called as its C header describes.
(() => {
  "use strict";

  /// The module, gzip in base64; the build fills it in.
  const packed = /*WASM*/"";

  /// What is known about the built-in model; the build fills it in.
  Playground.builtIn = /*MODEL*/{};

  Playground.side = 280;

  // A function that makes a v128, which is valid only with SIMD.
  const simd = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253,
    15, 253, 98, 11,
  ]);

  /// Why something can't be done, as a function that says so in the current language.
  Playground.Failure = class extends Error {
    constructor(name, ...values) {
      super(name);
      this.text = () => Playground.text(name, ...values);
    }
  };
  const { Failure } = Playground;

  async function unpack() {
    if (typeof WebAssembly !== "object") throw new Failure("noWasm");
    if (!WebAssembly.validate(simd)) throw new Failure("noSimd");
    if (typeof DecompressionStream !== "function") throw new Failure("noGzip");
    if (!packed) throw new Failure("noModule");
    const characters = atob(packed);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  /// The most layers that are shown: each of their channels is a canvas in the page.
  const shownLayers = 100;

  Playground.Engine = class Engine {
    #module;
    /// The current model's bytes; null for the built-in one.
    #model = null;
    /// False while a broken instance is being replaced.
    isUsable = false;

    static async start() {
      try {
        const { module, instance } = await WebAssembly.instantiate(await unpack(), {});
        const engine = new Engine();
        engine.#module = module;
        engine.#adopt(instance);
        engine.isUsable = true;
        return engine;
      } catch (error) {
        throw error instanceof Failure ? error : new Failure("startFailed", String(error));
      }
    }

    #adopt(instance) {
      this.exports = instance.exports;
      this.recognizer = this.exports.mnist_create();
      const { side } = Playground;
      this.canvas = this.exports.mnist_canvas(this.recognizer, side, side);
    }

    /// A trap leaves an instance's memory in an unknown state, so a new one takes its place.
    async #restart(model) {
      this.isUsable = false;
      this.#adopt(await WebAssembly.instantiate(this.#module, {}));
      this.#model = null;
      if (model && this.#load(model)) this.#model = model;
      this.isUsable = true;
    }

    // Views are made anew for each use, because they are detached when the memory grows.
    #bytes(address, count) {
      return new Uint8Array(this.exports.memory.buffer, address, count);
    }

    #floats(address, count) {
      return new Float32Array(this.exports.memory.buffer, address, count).slice();
    }

    #string(address) {
      if (!address) return "";
      const all = new Uint8Array(this.exports.memory.buffer);
      return new TextDecoder().decode(all.subarray(address, all.indexOf(0, address)));
    }

    get isBuiltIn() {
      return this.#model === null;
    }

    /// Recognizes strokes: each { width, points }, a point [x, y, pressure], all lengths in one unit.
    ///
    /// `digit` is null if there are none, or if the model fails, in which case `problem` says why.
    /// `isDoubtful` if it seems to be no digit; then `digit` is what it looks most like. If there are
    /// several digits, `number` is { text, confidence, boxes }, and the rest is about the last one.
    recognizeStrokes(strokes) {
      const { exports, recognizer } = this;
      const start = performance.now();
      exports.mnist_clear_strokes(recognizer);
      for (const { width, points } of strokes) {
        exports.mnist_begin_stroke(recognizer, width);
        for (const [x, y, pressure] of points) exports.mnist_add_point(recognizer, x, y, pressure);
      }
      return this.#result(start, 1, exports.mnist_read_strokes, exports.mnist_preprocess_strokes);
    }

    /// Recognizes 280×280 pixels of RGBA. The result is like that for strokes; boxes are in units of the
    /// canvas's side.
    recognize(rgba) {
      const start = performance.now();
      const { side } = Playground;
      this.#bytes(this.canvas, 4 * side * side).set(rgba);
      return this.#result(start, side, this.exports.mnist_read, this.exports.mnist_preprocess);
    }

    /// - start: when the drawing began to be copied.
    /// - unit: the canvas's side in the drawing's unit.
    #result(start, unit, read, preprocess) {
      const { exports, recognizer } = this;
      const copied = performance.now();
      const number = this.#number(unit, read);
      if (number) exports.mnist_show_element(recognizer, number.boxes.length - 1);
      const blank = number ? false : preprocess(recognizer) === 0;
      const preprocessed = performance.now();
      const digit = number ? this.#mostLikely() : blank ? -1 : exports.mnist_classify(recognizer);
      const end = performance.now();
      return {
        digit: digit < 0 ? null : digit,
        number: number?.text.length > 1 ? number : null,
        blank,
        // As mnist.h numbers verdicts.
        isDoubtful: !blank && exports.mnist_verdict(recognizer) === 2,
        problem: !blank && digit < 0 ? this.#string(exports.mnist_text(recognizer)) : null,
        probabilities: this.#floats(exports.mnist_probabilities(recognizer), 10),
        picture: this.#floats(exports.mnist_picture(recognizer), 784),
        milliseconds: {
          copy: copied - start, preprocess: preprocessed - copied, model: end - preprocessed,
        },
      };
    }

    /// One digit or several; null if there is none.
    #number(unit, read) {
      const { exports, recognizer } = this;
      if (read(recognizer) !== 1) return null;
      const text = this.#string(exports.mnist_number(recognizer));
      const boxes = Array.from(text, (_, element) =>
        Array.from(this.#floats(exports.mnist_element_box(recognizer, element), 4), (length) =>
          length / unit));
      return { text, confidence: exports.mnist_number_confidence(recognizer), boxes };
    }

    #mostLikely() {
      const values = this.#floats(this.exports.mnist_probabilities(this.recognizer), 10);
      return values.indexOf(Math.max(...values));
    }

    /// What the layers compute for the last picture.
    layers() {
      const { exports, recognizer } = this;
      const layers = [];
      const count = exports.mnist_run_layers(recognizer);
      for (let layer = 0; layer < Math.min(count, shownLayers); layer += 1) {
        const length = (axis) => exports.mnist_layer_length(recognizer, layer, axis);
        const [channels, height, width] = [length(0), length(1), length(2)];
        const name = this.#string(exports.mnist_layer_name(recognizer, layer));
        const address = exports.mnist_layer_values(recognizer, layer);
        if (!address || channels * height * width === 0) continue;
        const values = this.#floats(address, channels * height * width);
        layers.push({ name, channels, height, width, values });
      }
      layers.hidden = Math.max(count - shownLayers, 0);
      return layers;
    }

    /// The model's nodes.
    table() {
      const text = this.#string(this.exports.mnist_model_table(this.recognizer));
      return text.split("\n").filter(Boolean).map((line) => {
        const [operator, shape = "", parameters = 0, products = 0] = line.split("\t");
        return { operator, shape, parameters: Number(parameters), products: Number(products) };
      });
    }

    #load(bytes) {
      const address = this.exports.malloc(Math.max(bytes.length, 1));
      if (!address) throw new RangeError("no memory");
      this.#bytes(address, bytes.length).set(bytes);
      const isLoaded = this.exports.mnist_load(this.recognizer, address, bytes.length) === 1;
      this.exports.free(address);
      return isLoaded;
    }

    /// Loads an ONNX model. Returns null; or a function that says why it can't be used, and the
    /// current model stays. Throws if not even a new instance can be made.
    async load(bytes) {
      const former = this.#model;
      try {
        if (!this.#load(bytes)) {
          const problem = this.#string(this.exports.mnist_text(this.recognizer));
          return () => problem;
        }
        this.#model = bytes;
        return null;
      } catch {
        await this.#restart(former);
        return () => Playground.text("brokeOff");
      }
    }

    loadEmbedded() {
      this.exports.mnist_load_embedded(this.recognizer);
      this.#model = null;
    }

    /// After a trap: the built-in model in a new instance.
    async recover() {
      await this.#restart(null);
    }
  };
})();
