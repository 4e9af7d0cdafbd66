// Recognizes the drawing when it changes, at most once a frame, and shows the result.
(() => {
  "use strict";

  const { text, percent } = Playground;
  const sure = 0.6;
  const averaged = 50;
  const byId = (id) => document.getElementById(id);

  Playground.Recognition = class {
    /// The last result; null before the first.
    result = null;
    engine = null;

    #drawing;
    #shown;
    #failed;
    #frame = 0;
    #bars = [];
    #times = [];
    #announcing = 0;
    #announced = "";

    /// - shown: called with each result.
    /// - failed: called with the engine's exception.
    constructor(drawing, shown, failed) {
      this.#drawing = drawing;
      this.#shown = shown;
      this.#failed = failed;
      for (let digit = 0; digit < 10; digit += 1) this.#bars.push(this.#makeBar(digit));
      byId("bars").append(...this.#bars.map((bar) => bar.element));
      this.show();
    }

    schedule() {
      if (this.#frame) return;
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        if (this.engine?.isUsable) this.#recognize();
      });
    }

    forgetTimes() {
      this.#times = [];
    }

    /// What is read: a digit, or several; empty if there is none.
    get reading() {
      return this.result?.number?.text ?? this.result?.digit?.toString() ?? "";
    }

    get confidence() {
      if (this.result?.number) return this.result.number.confidence;
      return this.result?.digit == null ? 0 : this.result.probabilities[this.result.digit];
    }

    #recognize() {
      try {
        const strokes = this.#drawing.strokes();
        this.result = strokes
          ? this.engine.recognizeStrokes(strokes) : this.engine.recognize(this.#drawing.pixels());
        if (!this.result.blank) this.#times.push(this.result.milliseconds);
        this.#times.splice(0, this.#times.length - averaged);
      } catch (error) {
        this.#failed(error);
        return;
      }
      this.show();
      this.#shown(this.result);
    }

    #makeBar(digit) {
      const element = document.createElement("div");
      element.className = "bar";
      element.dataset.digit = digit;
      element.setAttribute("role", "meter");
      element.setAttribute("aria-label", digit);
      element.setAttribute("aria-valuemin", 0);
      element.setAttribute("aria-valuemax", 100);
      const [name, track, fill, value] = ["b", "span", "i", "span"].map((kind) =>
        document.createElement(kind));
      name.textContent = digit;
      track.className = "track";
      track.append(fill);
      value.className = "value";
      element.append(name, track, value);
      return { element, fill, value };
    }

    /// Shows the last result, in the current language.
    show() {
      const { result } = this;
      const digit = result?.digit ?? null;
      const number = result?.number ?? null;
      const isDoubtful = digit !== null && !number && result.isDoubtful;
      const isUnsure = digit !== null && this.confidence < sure;
      byId("digit").textContent = this.reading;
      byId("digit").style.setProperty("--length", Math.max(1, this.reading.length));
      this.#showBoxes(number?.boxes ?? []);
      byId("digit").classList.toggle("unsure", isUnsure || isDoubtful);
      byId("confidence").textContent = digit === null ? "" : percent(this.confidence);
      const doubt = isDoubtful ? text("notADigit") : isUnsure ? text("unsure") : "";
      byId("verdict").textContent = doubt || this.#emptyVerdict(digit);
      this.#bars.forEach(({ element, fill, value }, index) => {
        const probability = result?.problem ? 0 : result?.probabilities[index] ?? 0;
        element.dataset.value = probability;
        element.setAttribute("aria-valuenow", (100 * probability).toFixed(1));
        element.setAttribute("aria-valuetext", percent(probability));
        element.classList.toggle("best", index === digit);
        fill.style.transform = `scaleX(${probability})`;
        value.textContent = digit === null ? "" : percent(probability);
      });
      this.#showPicture(result?.picture);
      this.#showTimes();
      this.#announce(digit, doubt);
    }

    #showBoxes(boxes) {
      byId("boxes").replaceChildren(...boxes.map(([x, y, width, height]) => {
        const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        for (const [name, value] of Object.entries({ x, y, width, height })) {
          box.setAttribute(name, value.toFixed(4));
        }
        return box;
      }));
    }

    #emptyVerdict(digit) {
      if (digit !== null) return "";
      if (this.result?.problem) return text("noResult");
      return this.result && !this.#drawing.isBlank ? text("noInk") : "";
    }

    #showPicture(picture) {
      const image = new ImageData(28, 28);
      for (let pixel = 0; pixel < 784; pixel += 1) {
        const level = 255 * (picture?.[pixel] ?? 0);
        image.data.set([level, level, level, 255], 4 * pixel);
      }
      byId("picture").getContext("2d").putImageData(image, 0, 0);
    }

    // Browsers round their clock to a tenth of a millisecond or more, so one time says little.
    #showTimes() {
      const times = this.#times;
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      byId("total").textContent = times.length === 0 ? "" : `${mean.toFixed(2)} ms`;
      byId("time-note").textContent = text("timeNote", times.length);
    }

    /// Tells screen readers, once the drawing has stopped changing.
    #announce(digit, doubt) {
      clearTimeout(this.#announcing);
      if (!this.result) return;
      const said = digit === null ? byId("verdict").textContent || text("announceBlank")
        : text("announce", this.reading, percent(this.confidence), doubt);
      // There is nothing to say about a page that was just opened.
      if (said === this.#announced || (digit === null && this.#announced === "")) return;
      this.#announcing = setTimeout(() => {
        this.#announced = said;
        byId("announcement").textContent = said;
      }, 800);
    }
  };
})();
