// Drawings as text, for links: what follows the # of an address stays in the browser.
(() => {
  "use strict";

  const unit = 2000;
  const longest = 100_000;
  const farthest = 2 * unit;
  const whole = (length) => Math.round(unit * length);

  /// Strokes, { width, points } in units of the canvas's side, as numbers of base 36: the width, then for each
  /// point how far it is from the one before, and a hundred times its pressure. Null if that is too long.
  Playground.encoded = (strokes) => {
    // A captured pen may be far outside, where nothing is seen.
    const inside = (length) => Math.min(Math.max(whole(length), -farthest), farthest);
    const text = strokes.map(({ width, points }) => {
      let [left, top] = [0, 0];
      const numbers = points.flatMap(([x, y, pressure]) => {
        const [right, down] = [inside(x), inside(y)];
        const step = [right - left, down - top, Math.max(1, Math.round(100 * pressure))];
        [left, top] = [right, down];
        return step;
      });
      return [Math.max(1, whole(width)), ...numbers].map((number) => number.toString(36)).join(".");
    }).join("_");
    return text.length <= longest ? text : null;
  };

  /// The strokes; null if the text isn't such a drawing.
  Playground.decoded = (text) => {
    if (!text || text.length > longest) return null;
    const strokes = text.split("_").map((part) => {
      const [width, ...numbers] = part.split(".").map((number) =>
        /^-?[0-9a-z]{1,4}$/.test(number) ? parseInt(number, 36) : NaN);
      let [left, top] = [0, 0];
      const points = [];
      for (let at = 0; at + 2 < numbers.length; at += 3) {
        left += numbers[at];
        top += numbers[at + 1];
        points.push([left / unit, top / unit, numbers[at + 2] / 100]);
      }
      const isWhole = numbers.length > 0 && numbers.length % 3 === 0;
      return { width: isWhole ? width / unit : NaN, points };
    });
    const isDrawable = strokes.every(({ width, points }) =>
      width > 0 && width <= 1 && points.every(([x, y, pressure]) =>
        Math.abs(x) <= 2 && Math.abs(y) <= 2 && pressure > 0 && pressure <= 4));
    return isDrawable ? strokes : null;
  };
})();
