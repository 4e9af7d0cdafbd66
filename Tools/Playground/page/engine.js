// The recognizer: the module as an app would use it, restarted if it traps.
(() => {
  "use strict";

  /// The WebAssembly module, gzip in base64; the build fills it in.
  const packed = /*WASM*/"";

  /// What is known about the built-in model; the build fills it in.
  Playground.builtIn = /*MODEL*/{};

  /// Whether this is the page with the whole library.
  Playground.isStudio = /*STUDIO*/false;

  Playground.side = 280;

  /// What is said of the built-in model.
  Playground.builtInFacts = () => {
    const { text, count, bytes, builtIn } = Playground;
    return [
      text("accuracy", builtIn.accuracy), text("parameters", count(builtIn.parameters)),
      bytes(builtIn.bytes), text("engineSize", bytes(builtIn.wasmBytes)),
    ];
  };

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

  Playground.Engine = class {
    /// False while a broken instance is being replaced.
    isUsable = false;

    static async start() {
      const engine = new this();
      try {
        engine.mnist = await Playground.load(await unpack());
      } catch (error) {
        if (error instanceof Failure) throw error;
        if (error instanceof Playground.MnistError) throw new Failure("noSimd");
        throw new Failure("startFailed", String(error));
      }
      engine.isUsable = true;
      return engine;
    }

    /// A trap leaves an instance's memory in an unknown state, so a new one takes its place.
    async recover() {
      this.isUsable = false;
      this.mnist = await Playground.load(this.mnist.module);
      this.isUsable = true;
    }

    /// Recognizes strokes: each { width, points }, a point [x, y, pressure], all lengths in one unit.
    ///
    /// `digit` is null if there are none, or if the model fails, in which case `problem` says why.
    /// `isDoubtful` if it seems to be no digit; then `digit` is what it looks most like. If there are
    /// several digits, `number` is { text, confidence, boxes }, and the rest is about the last one.
    recognizeStrokes(strokes) {
      return this.#result(strokes, 1);
    }

    /// Recognizes 280×280 pixels of RGBA. The result is like that for strokes; boxes are in units of the
    /// canvas's side.
    recognize(rgba) {
      const { side } = Playground;
      return this.#result({ data: rgba, width: side, height: side }, side);
    }

    /// - unit: the canvas's side in the drawing's unit.
    #result(drawing, unit) {
      const start = performance.now();
      const { mnist } = this;
      let problem = null;
      let seen = { verdict: "blank", mostLikely: null, probabilities: [], picture: [] };
      let number = null;
      try {
        const { text, confidence, elements } = mnist.read(drawing);
        seen = text ? mnist.element(elements.length - 1) : mnist.classify(drawing);
        if (elements.length > 1) {
          const boxes = elements.map(({ x, y, width, height }) =>
            [x, y, width, height].map((length) => length / unit));
          number = { text, confidence, boxes };
        }
      } catch (error) {
        if (!(error instanceof Playground.MnistError)) throw error;
        problem = error.message;
      }
      const { verdict, mostLikely, probabilities, picture } = seen;
      return {
        digit: mostLikely,
        number,
        blank: !problem && verdict === "blank",
        isDoubtful: verdict === "not-a-digit",
        problem,
        probabilities,
        picture,
        milliseconds: performance.now() - start,
      };
    }

    /// What the layers compute for the last picture.
    layers() {
      let all = [];
      try {
        all = this.mnist.layers().filter(({ values }) => values.length > 0);
      } catch (error) {
        // A model whose layers take too much memory has none to show.
        if (!(error instanceof Playground.MnistError)) throw error;
      }
      const layers = all.slice(0, shownLayers);
      layers.hidden = all.length - layers.length;
      return layers;
    }
  };
})();
