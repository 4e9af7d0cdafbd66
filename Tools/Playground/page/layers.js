// What each layer computes: a small picture for each channel.
(() => {
  "use strict";

  const { text } = Playground;
  const shownChannels = 64;
  const interval = 100;

  /// 511 colors from -1 to 1 of a layer's largest value, as the pixels of an ImageData.
  function colorMap() {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => {
      const hex = parseInt(style.getPropertyValue(name).trim().slice(1), 16);
      return [hex >> 16, (hex >> 8) & 255, hex & 255];
    };
    const [low, zero, high] = ["--map-low", "--map-zero", "--map-high"].map(color);
    return Uint32Array.from({ length: 511 }, (_, index) => {
      const share = Math.abs(index - 255) / 255;
      const end = index < 255 ? low : high;
      const [red, green, blue] = zero.map((value, channel) =>
        Math.round(value + share * (end[channel] - value)));
      return (255 << 24) | (blue << 16) | (green << 8) | red;
    });
  }

  Playground.Layers = class {
    engine = null;

    #part = document.getElementById("layers-part");
    #container = document.getElementById("layers");
    #loupe = document.getElementById("loupe");
    #caption = document.getElementById("loupe-caption");
    #colors = colorMap();
    #layers = [];
    #isComputed = false;
    #rows = [];
    #signature = null;
    #chosen = null;
    #isOnScreen = false;
    #timer = 0;
    #next = 0;
    #failed;

    constructor(failed) {
      this.#failed = failed;
      this.#part.open = matchMedia("(min-width: 720px)").matches;
      this.#part.addEventListener("toggle", () => this.schedule());
      new IntersectionObserver(([entry]) => {
        this.#isOnScreen = entry.isIntersecting;
        this.schedule();
      }).observe(this.#part);
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
        this.#colors = colorMap();
        this.#paint();
      });
      const choose = (event) => {
        const channel = event.target.closest?.(".channel");
        if (channel) this.#choose(channel);
      };
      this.#container.addEventListener("pointerover", choose);
      this.#container.addEventListener("focusin", choose);
      this.#container.addEventListener("click", choose);
      this.#container.addEventListener("keydown", (event) => this.#walk(event));
    }

    /// Computes the layers soon, but at most ten times a second, and less often if that takes more
    /// than a third of the time.
    schedule() {
      if (this.#timer || !this.engine || !this.#part.open || !this.#isOnScreen) return;
      this.#timer = setTimeout(() => {
        this.#timer = 0;
        if (!this.engine?.isUsable) return;
        const start = performance.now();
        this.#update();
        const end = performance.now();
        this.#next = end + Math.max(interval, 3 * (end - start));
      }, Math.max(0, this.#next - performance.now()));
    }

    /// Shows everything again, in the current language.
    translate() {
      this.#signature = null;
      this.#chosen = null;
      this.#build();
      this.#paint();
    }

    #update() {
      try {
        this.#layers = this.engine.layers();
        this.#isComputed = true;
      } catch (error) {
        this.#failed(error);
        return;
      }
      this.#build();
      this.#paint();
    }

    #build() {
      const signature = this.#layers.map(({ name, channels, height, width }) =>
        `${name} ${channels} ${height} ${width}`).join();
      if (signature === this.#signature) return;
      this.#signature = signature;
      this.#chosen = null;
      this.#caption.textContent = text("loupeEmpty");
      this.#loupe.getContext("2d").clearRect(0, 0, this.#loupe.width, this.#loupe.height);
      this.#rows = this.#layers.map((layer, index) => this.#makeRow(layer, index));
      this.#container.replaceChildren(...this.#rows.map((row) => row.element));
      if (this.#layers.hidden > 0) {
        const more = document.createElement("p");
        more.className = "small";
        more.textContent = text("moreLayers", this.#layers.hidden);
        this.#container.append(more);
      }
      if (this.#rows.length === 0 && this.#isComputed) {
        this.#container.textContent = text("layersNone");
      }
    }

    #makeRow(layer, index) {
      const { name, channels, height, width } = layer;
      const element = document.createElement("section");
      element.className = "layer";
      element.setAttribute("aria-label", name);
      const heading = document.createElement("h3");
      const shape = document.createElement("span");
      shape.textContent = ` ${channels} × ${height} × ${width}`;
      heading.append(name, shape);
      const list = document.createElement("div");
      list.className = "channels";
      const buttons = [];
      for (let channel = 0; channel < Math.min(channels, shownChannels); channel += 1) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "channel";
        button.dataset.layer = index;
        button.dataset.channel = channel;
        // One tab stop in each row; arrow keys move within it.
        button.tabIndex = channel === 0 ? 0 : -1;
        button.setAttribute("aria-label", text("channel", name, channel + 1));
        const canvas = document.createElement("canvas");
        canvas.width = width;
        canvas.height = height;
        button.append(canvas);
        buttons.push(button);
      }
      list.append(...buttons);
      if (channels > shownChannels) {
        const more = document.createElement("span");
        more.className = "small";
        more.textContent = text("moreChannels", channels - shownChannels);
        list.append(more);
      }
      element.append(heading, list);
      const image = new ImageData(width, height);
      const pixels = new Uint32Array(image.data.buffer);
      const contexts = buttons.map((button) => button.firstChild.getContext("2d"));
      return { element, buttons, contexts, image, pixels };
    }

    #paint() {
      this.#layers.forEach((layer, index) => {
        const row = this.#rows[index];
        layer.largest = layer.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        row.contexts.forEach((context, channel) => {
          this.#fill(row, layer, channel);
          context.putImageData(row.image, 0, 0);
        });
      });
      this.#enlarge();
    }

    #fill(row, layer, channel) {
      const size = layer.height * layer.width;
      const scale = layer.largest > 0 ? 255 / layer.largest : 0;
      for (let pixel = 0; pixel < size; pixel += 1) {
        const value = layer.values[channel * size + pixel] * scale;
        row.pixels[pixel] = this.#colors[255 + (Math.round(value) || 0)];
      }
    }

    #choose(button) {
      this.#chosen?.classList.remove("chosen");
      this.#chosen = button;
      button.classList.add("chosen");
      this.#enlarge();
    }

    #enlarge() {
      if (!this.#chosen) return;
      const [index, channel] = [
        Number(this.#chosen.dataset.layer), Number(this.#chosen.dataset.channel),
      ];
      const [layer, row] = [this.#layers[index], this.#rows[index]];
      const size = layer.height * layer.width;
      const values = layer.values.subarray(channel * size, (channel + 1) * size);
      const bound = (choose, start) => values.reduce((a, b) => choose(a, b), start).toFixed(2);
      this.#loupe.width = layer.width;
      this.#loupe.height = layer.height;
      this.#fill(row, layer, channel);
      this.#loupe.getContext("2d").putImageData(row.image, 0, 0);
      const range = text("channelRange", bound(Math.min, Infinity), bound(Math.max, -Infinity));
      this.#caption.textContent = `${text("channel", layer.name, channel + 1)}\n${range}`;
    }

    #walk(event) {
      const button = event.target.closest?.(".channel");
      const step = {
        ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
      }[event.key];
      if (!button || !step) return;
      const row = this.#rows[Number(button.dataset.layer) + step[0]];
      if (!row) return;
      const channel = Number(button.dataset.channel) + step[1];
      const next = row.buttons[Math.min(Math.max(channel, 0), row.buttons.length - 1)];
      event.preventDefault();
      for (const each of row.buttons) each.tabIndex = each === next ? 0 : -1;
      next.focus();
    }
  };
})();
