// The current model: its name, size and graph, and loading others.
(() => {
  "use strict";

  const { text, count, bytes } = Playground;
  const shownNodes = 500;
  const byId = (id) => document.getElementById(id);

  function row(kind, cells) {
    const element = document.createElement("tr");
    element.append(...cells.map((cell) => {
      const entry = document.createElement(kind);
      entry.textContent = cell;
      return entry;
    }));
    return element;
  }

  /// The engine with what the whole library can do: read models and list their nodes.
  Playground.StudioEngine = class extends Playground.Engine {
    /// The current model's bytes; null for the built-in one.
    #model = null;

    get isBuiltIn() {
      return this.#model === null;
    }

    /// The model's nodes.
    table() {
      const { mnist } = this;
      const table = mnist.string(mnist.exports.mnist_model_table(mnist.recognizer));
      return table.split("\n").filter(Boolean).map((line) => {
        const [operator, shape = "", parameters = 0, products = 0] = line.split("\t");
        return { operator, shape, parameters: Number(parameters), products: Number(products) };
      });
    }

    #load(content) {
      const { mnist, mnist: { exports } } = this;
      const address = exports.malloc(Math.max(content.length, 1));
      if (!address) throw new RangeError("no memory");
      mnist.bytes(address, content.length).set(content);
      const isLoaded = exports.mnist_load(mnist.recognizer, address, content.length) === 1;
      exports.free(address);
      return isLoaded;
    }

    /// Loads an ONNX model. Returns null; or a function that says why it can't be used, and the
    /// current model stays. Throws if not even a new instance can be made.
    async load(content) {
      const former = this.#model;
      try {
        if (!this.#load(content)) {
          const problem = this.mnist.text();
          return () => problem;
        }
        this.#model = content;
        return null;
      } catch {
        await this.recover();
        this.isUsable = false;
        if (former && this.#load(former)) this.#model = former;
        this.isUsable = true;
        return () => text("brokeOff");
      }
    }

    loadEmbedded() {
      this.mnist.exports.mnist_load_embedded(this.mnist.recognizer);
      this.#model = null;
    }

    /// After a trap: the built-in model in a new instance.
    async recover() {
      await super.recover();
      this.#model = null;
    }
  };

  Playground.Models = class {
    engine = null;

    /// The current model's file, { name, size }; null for the built-in model.
    #file = null;
    #nodes = [];
    #say;
    #changed;

    /// - say: shows a message; only for a while if its second argument is true.
    /// - changed: called when the model changes.
    constructor(say, changed) {
      this.#say = say;
      this.#changed = changed;
      byId("embedded").addEventListener("click", () => this.useBuiltIn());
    }

    /// Loads a model from a file, or says why that isn't possible.
    async load(file) {
      if (!this.engine?.isUsable) {
        this.#say(() => text("notReady"));
        return;
      }
      let content;
      try {
        content = new Uint8Array(await file.arrayBuffer());
      } catch {
        this.#say(() => text("unreadable", file.name));
        return;
      }
      // Reading the file has taken a while.
      if (!this.engine?.isUsable) {
        this.#say(() => text("notReady"));
        return;
      }
      let problem;
      try {
        problem = await this.engine.load(content);
      } catch (failure) {
        this.#say(() => text("startFailed", String(failure)));
        return;
      }
      if (problem !== null) {
        this.#say(() => text("loadFailed", file.name, problem()));
        // This shows a restart that couldn't keep the current model.
        if (this.engine.isBuiltIn) this.#file = null;
        this.update();
        return;
      }
      this.#file = { name: file.name, size: content.length };
      this.#say(() => text("loaded", file.name), true);
      byId("graph-part").open = true;
      this.update();
    }

    useBuiltIn() {
      if (!this.engine?.isUsable) return;
      const hadFocus = document.activeElement === byId("embedded");
      this.engine.loadEmbedded();
      this.#file = null;
      this.#say(null);
      this.update();
      if (hadFocus) byId("canvas").focus({ preventScroll: true });
    }

    /// Called after the engine has gone back to the built-in model by itself.
    forget() {
      this.#file = null;
      this.update();
    }

    update() {
      this.#nodes = this.engine ? this.engine.table() : [];
      this.show();
      this.#changed();
    }

    /// Shows the current model, in the current language.
    show() {
      const name = document.createElement("strong");
      name.textContent = this.#file ? this.#file.name : text("builtIn");
      const facts = document.createElement("span");
      facts.textContent = this.#facts().join(" · ");
      byId("model-name").replaceChildren(name, " ", facts);
      byId("embedded").hidden = this.#file === null;
      this.#showGraph();
    }

    #total(part) {
      return this.#nodes.reduce((sum, node) => sum + node[part], 0);
    }

    #facts() {
      if (this.#file) {
        return [bytes(this.#file.size), text("parameters", count(this.#total("parameters")))];
      }
      return Playground.builtInFacts();
    }

    #showGraph() {
      const number = (value) => value === 0 ? "" : count(value);
      const rows = this.#nodes.slice(0, shownNodes).map((node, index) => row("td", [
        index + 1, node.operator, node.shape.replaceAll("×", " × "), number(node.parameters),
        number(node.products),
      ]));
      const [body] = byId("graph").tBodies;
      body.replaceChildren(...rows);
      if (this.#nodes.length > shownNodes) {
        const more = text("graphMore", count(this.#nodes.length - shownNodes));
        body.append(row("td", ["", more, "", "", ""]));
      }
      const totals = ["", text("graphTotal"), "", number(this.#total("parameters")),
        number(this.#total("products"))];
      byId("graph").tFoot.replaceChildren(row("td", totals));
    }
  };
})();
