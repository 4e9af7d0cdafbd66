// Results that were saved, in localStorage where there is one.
(() => {
  "use strict";

  const { text, percent, storage } = Playground;
  const key = "playground.gallery";
  const kept = 30;
  const shown = 5;
  const byId = (id) => document.getElementById(id);

  /// Anything else that is stored under the same name isn't shown.
  function isEntry(entry) {
    return entry !== null && typeof entry === "object"
      && typeof entry.image === "string" && entry.image.startsWith("data:image/png;base64,")
      && typeof entry.reading === "string" && /^[0-9?]{1,200}$/.test(entry.reading)
      && (entry.meant == null || /^[0-9]{0,20}$/.test(entry.meant))
      && entry.confidence >= 0 && entry.confidence <= 1
      && Number.isFinite(new Date(entry.time).getTime());
  }

  function read() {
    try {
      const stored = JSON.parse(storage.read(key) ?? "[]");
      if (!Array.isArray(stored)) return [];
      // Before numbers were read, an entry had a digit.
      const entries = stored.map((entry) =>
        Number.isInteger(entry?.digit) ? { ...entry, reading: String(entry.digit) } : entry);
      return entries.filter(isEntry).slice(0, kept);
    } catch {
      return [];
    }
  }

  Playground.Gallery = class {
    /// The latest first.
    #entries = read();
    #showsAll = false;

    constructor() {
      byId("gallery-all").addEventListener("click", () => {
        this.#showsAll = !this.#showsAll;
        this.show();
      });
      byId("gallery-export").addEventListener("click", () => this.#export());
      byId("large").addEventListener("click", () => byId("large").close());
      byId("large-close").addEventListener("click", () => byId("large").close());
      window.addEventListener("storage", (event) => {
        if (event.key !== key) return;
        this.#entries = read();
        this.show();
      });
      this.show();
    }

    /// Adds an entry, { image, reading, isDoubtful, confidence, time, drawing }: the drawing is that of a link,
    /// null if a picture is part of it. Returns whether it could be stored.
    add(entry) {
      this.#entries = [entry, ...this.#entries].slice(0, kept);
      const isStored = this.#store();
      this.show();
      return isStored;
    }

    /// Stores as many of the latest entries as there is room for.
    #store() {
      for (let count = this.#entries.length; count > 0; count -= 1) {
        if (storage.write(key, JSON.stringify(this.#entries.slice(0, count)))) return true;
      }
      return this.#entries.length === 0 && storage.write(key, "[]");
    }

    /// Everything but the pictures, as a file.
    #export() {
      const entries = this.#entries.map(({ reading, confidence, time, meant, drawing }) => ({
        reading, confidence, time: new Date(time).toISOString(), meant: meant || null,
        strokes: drawing ? Playground.decoded(drawing) : null,
      }));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([JSON.stringify(entries, null, 1)], { type: "application/json" }));
      link.download = "drawings.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    }

    #enlarge(entry, caption) {
      byId("large-image").src = entry.image;
      byId("large-image").alt = caption;
      byId("large-caption").textContent = `${entry.reading} · ${percent(entry.confidence)}`;
      byId("large").showModal();
    }

    #remove(entry) {
      const index = this.#entries.indexOf(entry);
      this.#entries = this.#entries.filter((each) => each !== entry);
      this.#store();
      this.show();
      // The focus was on the button that is gone.
      const buttons = byId("gallery").querySelectorAll("button");
      (buttons[Math.min(index, buttons.length - 1)] ?? byId("gallery-heading")).focus();
    }

    /// Shows the entries, in the current language.
    show() {
      const count = this.#entries.length;
      const entries = this.#showsAll ? this.#entries : this.#entries.slice(0, shown);
      byId("gallery").replaceChildren(...entries.map((entry) => this.#makeItem(entry)));
      byId("gallery-empty").hidden = count > 0;
      byId("gallery-all").hidden = count <= shown;
      byId("gallery-export").hidden = count === 0;
      byId("gallery-all").setAttribute("aria-expanded", this.#showsAll);
      byId("gallery-all").textContent =
        this.#showsAll ? text("galleryFewer") : text("galleryAll", count);
    }

    #makeItem(entry) {
      const time = new Date(entry.time);
      const date = time.toLocaleString(Playground.language, {
        dateStyle: "medium", timeStyle: "short",
      });
      const make = (kind, className, content) => {
        const element = document.createElement(kind);
        element.className = className;
        if (content !== undefined) element.textContent = content;
        return element;
      };
      const item = make("li", "gallery-item");
      const image = make("img", "");
      image.src = entry.image;
      image.alt = text("galleryImage", entry.reading, date);
      const enlarge = make("button", "quiet");
      enlarge.type = "button";
      enlarge.title = text("enlarge", entry.reading, date);
      enlarge.append(image);
      enlarge.addEventListener("click", () => this.#enlarge(entry, image.alt));
      const meant = make("label", "", text("meant"));
      const field = document.createElement("input");
      field.value = entry.meant ?? "";
      field.inputMode = "numeric";
      field.maxLength = 20;
      field.setAttribute("aria-label", text("meantLabel", entry.reading, date));
      field.addEventListener("change", () => {
        field.value = field.value.replaceAll(/[^0-9]/g, "");
        entry.meant = field.value;
        this.#store();
      });
      meant.append(field);
      const download = make("a", "", text("download"));
      download.href = entry.image;
      download.download = `digit-${entry.reading.replaceAll("?", "x")}-${time.toISOString().slice(0, 19)}.png`
        .replaceAll(":", "-");
      download.setAttribute("aria-label", text("downloadLabel", entry.reading, date));
      const remove = make("button", "quiet", text("remove"));
      remove.type = "button";
      remove.setAttribute("aria-label", text("removeLabel", entry.reading, date));
      remove.addEventListener("click", () => this.#remove(entry));
      const when = make("time", "", date);
      when.dateTime = time.toISOString();
      const actions = make("p", "actions");
      actions.append(download, remove);
      const result = make("p", "read");
      result.append(make("b", "", entry.isDoubtful ? `${entry.reading}?` : entry.reading), make("span", "", percent(entry.confidence)));
      item.append(enlarge, result, when, meant, actions);
      return item;
    }
  };
})();
