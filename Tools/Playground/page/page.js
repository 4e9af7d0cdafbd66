// Puts the parts together: buttons, keys, colors, files, messages and the start.
(() => {
  "use strict";

  const { text } = Playground;
  const byId = (id) => document.getElementById(id);

  // Messages are kept as functions, to be shown again when the language changes.
  let message = null;
  /// The timer of a brief message; null if it stays.
  let fading = null;

  /// Shows a message; null hides it. A brief one only confirms what can be seen anyway.
  function say(makeText, isBrief = false) {
    clearTimeout(fading);
    fading = null;
    message = makeText;
    byId("message").textContent = makeText ? makeText() : "";
    byId("note").classList.toggle("shown", makeText !== null);
    byId("dismiss").hidden = makeText === null;
    if (isBrief) fading = setTimeout(() => say(null), 8000);
  }

  let engine = null;
  let isStarting = true;
  /// The model's own error, which disappears with the next good result.
  let complaint = null;

  const drawing = new Playground.Drawing(byId("canvas"), () => {
    byId("hint").hidden = !drawing.isBlank;
    byId("undo").disabled = !drawing.canUndo;
    byId("clear").disabled = drawing.isBlank;
    recognition.schedule();
  });
  const recognition = new Playground.Recognition(drawing, (result) => {
    if (result.problem) {
      const { problem } = result;
      if (message !== complaint || complaint?.problem !== problem) {
        complaint = Object.assign(() => text("modelFailed", problem), { problem });
        say(complaint);
      }
    } else if (complaint && message === complaint) {
      say(null);
    }
    layers.schedule();
  }, recover);
  const layers = new Playground.Layers(recover);
  /// Null where there is only the built-in model.
  const models = !Playground.isStudio ? null : new Playground.Models(say, () => {
    recognition.forgetTimes();
    recognition.schedule();
  });
  const gallery = new Playground.Gallery();

  /// A model can run out of memory, which is a trap in WebAssembly.
  async function recover(error) {
    console.warn(error);
    use(null);
    try {
      await engine.recover();
    } catch (failure) {
      say(() => text("startFailed", String(failure)));
      return;
    }
    use(engine);
    say(() => text("stopped"));
    models?.forget();
  }

  function use(anEngine) {
    for (const part of [recognition, layers, models]) if (part) part.engine = anEngine;
  }

  // What the buttons and keys do.

  const actions = {
    clear() {
      say(null);
      drawing.clear();
    },
    undo() {
      if (drawing.canUndo) drawing.undo();
    },
    example(digit = Playground.randomDigit()) {
      drawing.write(pen(Playground.exampleStrokes(digit)));
    },
    save() {
      const { result, confidence } = recognition;
      if (result?.digit == null) {
        say(() => text("nothingToSave"));
        return;
      }
      const reading = recognition.reading;
      const isDoubtful = result.isDoubtful && !result.number;
      const strokes = drawing.strokes();
      const entry = {
        image: drawing.png(280), reading, isDoubtful, confidence, time: Date.now(),
        drawing: strokes && Playground.encoded(strokes),
      };
      const isStored = gallery.add(entry);
      say(() => text(isStored ? "saved" : "savedHere", reading), isStored);
    },
    async share() {
      const strokes = drawing.strokes();
      const encoded = strokes?.length ? Playground.encoded(strokes) : null;
      if (!encoded) {
        say(() => text("nothingToShare"));
        return;
      }
      history.replaceState(null, "", `#${encoded}`);
      // Without a secure origin there is no clipboard.
      const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
      say(() => text(copied ? "shared" : "sharedHere"), true);
    },
  };

  /// Lines of points as strokes of the current pen.
  function pen(lines) {
    return lines.map((points) => ({ width: drawing.width, points }));
  }

  for (const name of Object.keys(actions)) {
    byId(name).addEventListener("click", () => actions[name]());
  }
  byId("dismiss").addEventListener("click", () => say(null));

  /// The Latin letter on a key, whatever alphabet the keyboard uses.
  function letter(event) {
    if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
    return event.code?.startsWith("Key") ? event.code.slice(3).toLowerCase() : "";
  }

  document.addEventListener("keydown", (event) => {
    if (byId("large").open) return;
    const field = event.target.closest?.("input, select, textarea");
    if (event.altKey || (field && !["range", "file"].includes(field.type))) return;
    let action = null;
    if (event.ctrlKey || event.metaKey) {
      if (letter(event) === "z" && !event.shiftKey) action = actions.undo;
    } else if (event.key === "Escape" && message && fading === null) {
      action = () => say(null);
    } else if (event.key === "Delete" || event.key === "Escape") {
      action = actions.clear;
    } else if (event.repeat) {
      return;
    } else if (letter(event) === "s") {
      action = actions.save;
    } else if (letter(event) === "e") {
      action = actions.example;
    } else if (/^[0-9]$/.test(event.key)) {
      action = () => actions.example(Number(event.key));
    }
    if (!action) return;
    event.preventDefault();
    action();
  });

  // Pen and colors.

  byId("width").addEventListener("input", (event) => {
    drawing.width = Number(event.target.value) / Playground.side;
  });

  const palettes = {
    ink: [["black", "#1b1a17"], ["white", "#fbf7ec"], ["blue", "#1f4fa3"], ["red", "#b3261e"]],
    paper: [
      ["white", "#fffdf6"], ["black", "#1d1b17"], ["yellow", "#f3dc8a"], ["green", "#2b4a3f"],
    ],
  };

  function luminance(color) {
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  function showColors() {
    for (const kind of Object.keys(palettes)) {
      const controls = [...byId(`${kind}s`).children];
      const own = controls.pop();
      controls.forEach((button, index) => {
        const [name, color] = palettes[kind][index];
        button.setAttribute("aria-pressed", color === drawing[kind]);
        button.setAttribute("aria-label", `${text(kind)}: ${text(name)}`);
        button.title = button.getAttribute("aria-label");
      });
      own.setAttribute("aria-label", text("custom", text(kind)));
      own.title = own.getAttribute("aria-label");
      own.value = drawing[kind];
    }
    byId("sheet").style.color = drawing.ink;
    byId("sheet").style.backgroundColor = drawing.paper;
  }

  const isHardToSee = () => text("inkLikePaper");

  function choose(kind, color) {
    drawing[kind] = color;
    showColors();
    drawing.redraw();
    const [dark, light] = [luminance(drawing.ink), luminance(drawing.paper)].sort((a, b) => a - b);
    const isFaint = (light + 0.05) / (dark + 0.05) < 1.3;
    if (isFaint) say(isHardToSee);
    else if (message === isHardToSee) say(null);
  }

  for (const [kind, colors] of Object.entries(palettes)) {
    for (const [, color] of colors) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "swatch";
      button.style.backgroundColor = color;
      button.addEventListener("click", () => choose(kind, color));
      byId(`${kind}s`).append(button);
    }
    const own = document.createElement("input");
    own.type = "color";
    own.className = "swatch";
    own.addEventListener("input", () => choose(kind, own.value));
    byId(`${kind}s`).append(own);
  }

  // Files: chosen, dropped or pasted.

  async function open(file) {
    if (models && /\.onnx$/i.test(file.name)) {
      await models.load(file);
      return;
    }
    if (!file.type.startsWith("image/")) {
      say(() => text(models ? "unknownFile" : "noPicture", file.name));
      return;
    }
    try {
      const { image, paper } = await Playground.readImage(file);
      say(null);
      drawing.addImage(image, paper);
    } catch {
      say(() => text("badImage", file.name || text("pastedImage")));
    }
  }

  byId("file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) await open(file);
    // The same file may be chosen again.
    event.target.value = "";
  });
  document.addEventListener("paste", (event) => {
    const [file] = event.clipboardData?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });

  // Language.

  function speak() {
    Playground.fillText();
    const other = Playground.language === "ko" ? "en" : "ko";
    byId("language").textContent = text("otherLanguage");
    byId("language").lang = other;
    if (message) byId("message").textContent = message();
    showColors();
    if (models) models.show();
    else byId("model-name").textContent = Playground.builtInFacts().join(" · ");
    gallery.show();
    layers.translate();
    recognition.show();
    if (isStarting) byId("verdict").textContent = text("loading");
  }

  byId("language").addEventListener("click", () => {
    Playground.toggleLanguage();
    speak();
  });

  // Start.

  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  drawing.ink = palettes.ink[isDark ? 1 : 0][1];
  drawing.paper = palettes.paper[isDark ? 1 : 0][1];
  drawing.redraw();
  speak();

  let milliseconds;
  async function start() {
    try {
      engine = await (Playground.StudioEngine ?? Playground.Engine).start();
    } catch (error) {
      say(error.text);
      throw error;
    } finally {
      isStarting = false;
      byId("verdict").textContent = "";
    }
    use(engine);
    models?.update();
    // From opening the page to the first digit that it could have recognized.
    engine.recognize(new Uint8ClampedArray(4 * Playground.side ** 2));
    milliseconds = performance.now();
    introduce();
  }

  /// Writes the drawing in the address. Returns whether there is one.
  function openLink() {
    const shared = Playground.decoded(location.hash.slice(1));
    if (shared) drawing.write(shared);
    return shared !== null;
  }

  /// What the address says, or once a number that is written and read.
  function introduce() {
    if (openLink() || !drawing.isBlank || Playground.storage.read("playground.opened")) return;
    Playground.storage.write("playground.opened", "1");
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const lines = [4, 2].flatMap((digit, place) => Playground.exampleStrokes(digit).map((points) =>
      points.map(([x, y, pressure]) => [0.55 * x + 0.45 * place, 0.55 * y + 0.22, pressure])));
    drawing.introduce(lines.map((points) => ({ width: 0.6 * drawing.width, points })));
  }

  addEventListener("hashchange", openLink);

  const ready = start();
  ready.catch((error) => console.warn(error.message));

  /// For tests, and for the curious.
  window.playground = {
    ready,
    get exports() {
      return engine?.mnist.exports;
    },
    /// From opening the page to being ready to recognize.
    get milliseconds() {
      return milliseconds;
    },
    recognize: (rgba) => plain(engine.recognize(rgba)),
    recognizeStrokes: (strokes) => plain(engine.recognizeStrokes(strokes)),
  };

  /// The result without typed arrays, which don't reach a test whole.
  function plain(result) {
    const [probabilities, picture] = [result.probabilities, result.picture].map((each) => Array.from(each));
    return { ...result, probabilities, picture };
  }
})();
