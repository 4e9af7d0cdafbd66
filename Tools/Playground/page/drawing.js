// The drawing: what was drawn as vectors, the canvas that shows it, and the pixels to recognize.
(() => {
  "use strict";

  const { side } = Playground;
  /// Points are at least half a recognized pixel apart, in units of the canvas's side.
  const nearest = 0.5 / side;

  // A stroke is { width, points }, a point [x, y, pressure]; all lengths in units of the canvas's side.
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

  function drawDot(context, size, stroke) {
    const [x, y, pressure] = stroke.points[0];
    context.beginPath();
    context.arc(x * size, y * size, stroke.width * pressure * size / 2, 0, 2 * Math.PI);
    context.fill();
  }

  /// Draws from the midpoint before point `index - 1` to the midpoint after it: a parabola that joins
  /// its neighbors smoothly, whatever comes next.
  function drawSegment(context, size, stroke, index) {
    const { points, width } = stroke;
    const [before, point] = [points[index - 1], points[index]];
    const start = index === 1 ? before : middle(points[index - 2], before);
    const end = middle(before, point);
    context.lineWidth = Math.max(1, width * size * (before[2] + point[2]) / 2);
    context.beginPath();
    context.moveTo(start[0] * size, start[1] * size);
    context.quadraticCurveTo(before[0] * size, before[1] * size, end[0] * size, end[1] * size);
    context.stroke();
  }

  function drawTail(context, size, stroke) {
    const { points, width } = stroke;
    if (points.length < 2) return;
    const [before, last] = points.slice(-2);
    const start = middle(before, last);
    context.lineWidth = Math.max(1, width * size * last[2]);
    context.beginPath();
    context.moveTo(start[0] * size, start[1] * size);
    context.lineTo(last[0] * size, last[1] * size);
    context.stroke();
  }

  function drawImage(context, size, image) {
    const scale = Math.min(size / image.width, size / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = "high";
    context.drawImage(image, (size - width) / 2, (size - height) / 2, width, height);
  }

  Playground.Drawing = class {
    ink = "#000000";
    paper = "#ffffff";
    /// The pen's width, in units of the canvas's side.
    width = 20 / side;

    /// What was done, oldest first: at least the last hundred steps and all that can be seen. A step is
    /// { fresh, strokes, image, paper }; a fresh one hides those before it, so that clearing and
    /// opening pictures can be undone like a stroke.
    #steps = [];
    #canvas;
    #context;
    /// What is recognized where a picture is part of the drawing.
    #small;
    #pointer = null;
    #animation = 0;
    /// Draws the rest of an example at once; null if none is being drawn.
    #finish = null;
    /// Whether the next stroke replaces what is there.
    #isIntroduction = false;
    #changed;

    /// - changed: called after every change.
    constructor(canvas, changed) {
      this.#canvas = canvas;
      this.#changed = changed;
      this.#context = canvas.getContext("2d");
      const small = document.createElement("canvas");
      small.width = side;
      small.height = side;
      this.#small = small.getContext("2d", { willReadFrequently: true });
      for (const [type, handle] of [
        ["pointerdown", this.#down], ["pointermove", this.#move], ["pointerup", this.#up],
        ["pointercancel", this.#up], ["lostpointercapture", this.#up],
      ]) canvas.addEventListener(type, handle);
      new ResizeObserver(() => this.#fit()).observe(canvas);
      window.addEventListener("resize", () => this.#fit());
      this.#fit();
    }

    get #visible() {
      const first = this.#steps.findLastIndex((step) => step.fresh);
      return this.#steps.slice(Math.max(first, 0));
    }

    get isBlank() {
      return this.#visible.every((step) => !step.image && step.strokes.length === 0);
    }

    get canUndo() {
      return this.#steps.length > 0;
    }

    /// Writes strokes that disappear when somebody draws.
    introduce(strokes) {
      this.write(strokes, 100);
      this.#isIntroduction = true;
    }

    /// All that is drawn, if that is strokes alone; null if there is a picture.
    strokes() {
      const steps = this.#visible;
      return steps.some((step) => step.image) ? null : steps.flatMap((step) => step.strokes);
    }

    /// 280×280 pixels of RGBA.
    pixels() {
      this.#render(this.#small);
      return this.#small.getImageData(0, 0, side, side).data;
    }

    /// The drawing as a PNG, a data URL.
    png(size) {
      const canvas = document.createElement("canvas");
      canvas.width = size;
      canvas.height = size;
      this.#render(canvas.getContext("2d"));
      return canvas.toDataURL("image/png");
    }

    redraw() {
      this.#render(this.#context);
      this.#changed();
    }

    clear() {
      if (this.isBlank) return;
      this.#add({ fresh: true, strokes: [] });
    }

    undo() {
      this.#settle();
      if (this.#pointer !== null) return;
      this.#steps.pop();
      this.redraw();
    }

    addImage(image, paper) {
      this.#add({ fresh: true, strokes: [], image, paper });
    }

    /// Replaces the drawing with strokes, which are written in so many frames unless motion is unwelcome.
    write(strokes, frames = 30) {
      const step = { fresh: true, strokes: [] };
      const points = strokes.flatMap(({ width, points: all }) =>
        all.map((point, index) => ({ width, point, isFirst: index === 0 })));
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const pace = still ? points.length : Math.ceil(points.length / frames);
      let done = 0;
      const advance = (count) => {
        for (const { width, point, isFirst } of points.slice(done, done + count)) {
          if (isFirst) step.strokes.push({ width, points: [] });
          this.#extend(step.strokes.at(-1), point);
        }
        done += count;
        this.#changed();
      };
      this.#add(step);
      this.#finish = () => advance(points.length);
      const frame = () => {
        advance(pace);
        if (done < points.length) this.#animation = requestAnimationFrame(frame);
        else this.#settle();
      };
      frame();
    }

    /// Ends an example that is still being drawn.
    #settle() {
      if (!this.#finish) return;
      cancelAnimationFrame(this.#animation);
      const finish = this.#finish;
      this.#finish = null;
      finish();
      this.redraw();
    }

    #add(step) {
      this.#settle();
      this.#pointer = null;
      this.#isIntroduction = false;
      this.#steps.push(step);
      // Pictures are large. The steps that are dropped are hidden, and too old to be undone.
      const hidden = Math.max(this.#steps.findLastIndex((each) => each.fresh), 0);
      this.#steps.splice(0, Math.min(hidden, this.#steps.length - 100));
      this.redraw();
    }

    /// Canvas pixels are device pixels.
    #fit() {
      const size = Math.round(this.#canvas.clientWidth * (window.devicePixelRatio || 1));
      if (size === 0 || size === this.#canvas.width) return;
      this.#canvas.width = size;
      this.#canvas.height = size;
      this.#render(this.#context);
    }

    #prepare(context) {
      context.fillStyle = this.ink;
      context.strokeStyle = this.ink;
      context.lineCap = "round";
      context.lineJoin = "round";
    }

    #render(context) {
      const size = context.canvas.width;
      const steps = this.#visible;
      context.fillStyle = steps[0]?.paper ?? this.paper;
      context.fillRect(0, 0, size, size);
      for (const { image, strokes } of steps) {
        if (image) drawImage(context, size, image);
        this.#prepare(context);
        for (const stroke of strokes) {
          if (stroke.points.length === 0) continue;
          drawDot(context, size, stroke);
          for (let index = 1; index < stroke.points.length; index += 1) {
            drawSegment(context, size, stroke, index);
          }
          drawTail(context, size, stroke);
        }
      }
    }

    /// Adds a point and draws what it adds.
    #extend(stroke, point) {
      const { points } = stroke;
      const last = points.at(-1);
      if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < nearest) return;
      points.push(point);
      const context = this.#context;
      const size = context.canvas.width;
      this.#prepare(context);
      if (points.length === 1) drawDot(context, size, stroke);
      else drawSegment(context, size, stroke, points.length - 1);
      drawTail(context, size, stroke);
    }

    #point(event) {
      const box = this.#canvas.getBoundingClientRect();
      const pressure = event.pointerType === "pen" ? 0.4 + 1.2 * event.pressure : 1;
      return [
        (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, pressure,
      ];
    }

    #down = (event) => {
      if (event.button !== 0 || this.#pointer !== null) return;
      this.#settle();
      this.#pointer = event.pointerId;
      try {
        this.#canvas.setPointerCapture(event.pointerId);
      } catch {
        // The pointer is already gone, or a script made it: the stroke just ends at the edge.
      }
      const stroke = { width: this.width, points: [] };
      this.#steps.push({ fresh: this.#isIntroduction, strokes: [stroke] });
      if (this.#isIntroduction) this.#render(this.#context);
      this.#isIntroduction = false;
      this.#extend(stroke, this.#point(event));
      this.#changed();
    };

    #move = (event) => {
      if (event.pointerId !== this.#pointer) return;
      const stroke = this.#steps.at(-1).strokes[0];
      const events = event.getCoalescedEvents?.() ?? [];
      for (const each of events.length > 0 ? events : [event]) {
        this.#extend(stroke, this.#point(each));
      }
      this.#changed();
    };

    #up = (event) => {
      if (event.pointerId !== this.#pointer) return;
      this.#pointer = null;
      // Tails drawn on the way were straight; the whole stroke is smooth.
      this.redraw();
    };
  };

  /// Reads a picture file. Returns { image, paper }, where paper is the color to put behind and
  /// around it. Throws if the file isn't a picture.
  Playground.readImage = async (file) => {
    const source = await createImageBitmap(file).catch(() => decodeElement(file));
    const scale = Math.min(1, 1024 / Math.max(source.width, source.height));
    const image = document.createElement("canvas");
    image.width = Math.max(1, Math.round(source.width * scale));
    image.height = Math.max(1, Math.round(source.height * scale));
    const context = image.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.drawImage(source, 0, 0, image.width, image.height);
    return { image, paper: paperColor(image) };
  };

  /// Some formats, such as SVG, are decoded only by elements.
  async function decodeElement(file) {
    const address = URL.createObjectURL(file);
    try {
      const element = new Image();
      element.src = address;
      await element.decode();
      if (!element.width || !element.height) throw new Error("no size");
      return element;
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  /// The median color of a picture's edge, so that the space around it looks like its paper; for a
  /// transparent picture, black or white, whichever contrasts with its ink.
  function paperColor(image) {
    const size = 32;
    const canvas = document.createElement("canvas");
    canvas.width = size;
    canvas.height = size;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0, size, size);
    const { data } = context.getImageData(0, 0, size, size);
    const edge = [];
    let [light, weight] = [0, 0];
    for (let pixel = 0; pixel < size * size; pixel += 1) {
      const [red, green, blue, alpha] = data.subarray(4 * pixel, 4 * pixel + 4);
      const [x, y] = [pixel % size, Math.floor(pixel / size)];
      if (x === 0 || y === 0 || x === size - 1 || y === size - 1) {
        edge.push([red, green, blue, alpha]);
      }
      light += alpha * (0.3 * red + 0.59 * green + 0.11 * blue);
      weight += alpha;
    }
    const median = [0, 1, 2, 3].map((channel) =>
      edge.map((pixel) => pixel[channel]).sort((a, b) => a - b)[edge.length >> 1]);
    if (median[3] < 128) return weight > 0 && light / weight > 140 ? "#000000" : "#ffffff";
    return `rgb(${median[0]}, ${median[1]}, ${median[2]})`;
  }
})();
