// Digits drawn by hand, to show what the page does without drawing.
(() => {
  "use strict";

  // The strokes of each digit, as points of a smooth curve, in percent of the canvas. A new stroke
  // begins where the pen turns sharply.
  const shapes = [
    [[52, 12, 35, 18, 25, 40, 26, 63, 36, 84, 52, 88, 68, 80, 76, 58, 73, 32, 63, 16, 50, 12]],
    [[40, 27, 47, 20, 54, 12], [54, 12, 53, 40, 52, 65, 51, 89]],
    [[28, 32, 34, 18, 50, 12, 66, 20, 68, 36, 58, 54, 42, 70, 27, 86], [27, 86, 50, 85, 75, 86]],
    [[30, 20, 46, 12, 64, 18, 66, 34, 55, 45, 42, 48],
      [42, 48, 60, 51, 71, 64, 66, 80, 48, 89, 29, 81]],
    [[44, 12, 36, 34, 26, 57], [26, 57, 50, 56, 77, 54], [63, 26, 61, 56, 58, 90]],
    [[69, 14, 50, 14, 37, 15], [37, 15, 34, 30, 31, 45],
      [31, 45, 48, 40, 64, 48, 70, 64, 62, 80, 46, 88, 28, 82]],
    [[62, 12, 46, 24, 34, 44, 29, 66, 36, 83, 51, 88, 66, 80, 68, 65, 56, 54, 40, 58, 31, 70]],
    [[26, 16, 50, 16, 74, 15], [74, 15, 63, 40, 53, 62, 45, 90]],
    [[66, 22, 50, 12, 35, 21, 38, 36, 52, 47, 66, 59, 68, 76, 52, 88, 35, 80, 34, 64, 48, 50,
      62, 38, 67, 23]],
    [[68, 27, 54, 14, 37, 20, 32, 36, 42, 50, 58, 47, 68, 31], [69, 25, 67, 50, 63, 72, 57, 90]],
  ];

  const stepsBetweenPoints = 8;

  /// A Catmull-Rom curve through the points.
  function curve(points) {
    const at = (index) => points[Math.min(Math.max(index, 0), points.length - 1)];
    const result = [];
    for (let index = 0; index < points.length - 1; index += 1) {
      const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
      for (let step = 0; step < stepsBetweenPoints; step += 1) {
        const t = step / stepsBetweenPoints;
        result.push([0, 1].map((axis) => b[axis] + t / 2 * (c[axis] - a[axis]
          + t * (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]
            + t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])))));
      }
    }
    result.push(points.at(-1));
    return result;
  }

  const around = (middle, spread) => middle + spread * (2 * Math.random() - 1);

  let last = -1;

  /// A digit other than the last one.
  Playground.randomDigit = () => {
    const step = 1 + Math.floor(9 * Math.random());
    last = last < 0 ? step : (last + step) % 10;
    return last;
  };

  /// A digit's strokes, a little turned, slanted, scaled and moved each time.
  Playground.exampleStrokes = (digit) => {
    const [angle, slant] = [around(0, 0.13), around(0, 0.12)];
    const [width, height] = [around(0.88, 0.08), around(0.88, 0.08)];
    const [right, down] = [around(0.5, 0.04), around(0.5, 0.04)];
    const place = ([x, y]) => {
      const [u, v] = [width * (x - 50) / 100 - slant * (y - 50) / 100, height * (y - 50) / 100];
      return [
        right + u * Math.cos(angle) - v * Math.sin(angle),
        down + u * Math.sin(angle) + v * Math.cos(angle),
        1,
      ];
    };
    return shapes[digit].map((numbers) => {
      const points = [];
      for (let index = 0; index < numbers.length; index += 2) {
        points.push([numbers[index], numbers[index + 1]]);
      }
      return curve(points).map(place);
    });
  };
})();
