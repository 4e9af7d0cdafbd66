// The module in Node: `node --test Tools/Playground/tests/module.mjs`, after Tools/Playground/build.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

const folder = new URL("../../../.build/playground/npm/", import.meta.url);
const { load, MnistError } = await import(new URL("mnist.js", folder));
const { classify, read, element, layers } = await load();

const one = { width: 20, points: [[140, 60], [140, 140], [140, 220]] };
const next = { width: 20, points: [[260, 60], [260, 140], [260, 220]] };

test("strokes are a digit, with what the network saw", () => {
  const found = classify([one]);
  assert.equal(found.verdict, "digit");
  assert.equal(found.digit, 1);
  assert.equal(found.mostLikely, 1);
  assert.equal(found.probabilities.length, 10);
  assert.ok(Math.abs(found.probabilities.reduce((sum, value) => sum + value) - 1) < 1e-5);
  assert.equal(found.confidence, found.probabilities[1]);
  assert.equal(found.picture.length, 784);
  assert.ok(found.picture.some((value) => value > 0.9));
  assert.ok(layers().length > 2);
});

test("several digits are a number, with boxes", () => {
  const found = read([one, next]);
  assert.equal(found.verdict, "number");
  assert.equal(found.text, "11");
  assert.deepEqual(found.elements.map(({ digit }) => digit), [1, 1]);
  const [left, right] = found.elements;
  assert.ok(left.x > 120 && left.x + left.width < 160 && right.x > 240);
  assert.equal(element(1).digit, 1);
  assert.equal(element(2), null);
});

test("nothing, and what is no digit", () => {
  assert.equal(classify([]).verdict, "blank");
  assert.equal(classify([]).digit, null);
  assert.equal(read([]).verdict, "blank");
  const corners = [[20, 200], [80, 80], [140, 200], [200, 80], [260, 200]];
  const points = corners.slice(1).flatMap(([u, v], index) => {
    const [x, y] = corners[index];
    return Array.from({ length: 6 }, (_, step) => [x + (u - x) * step / 5, y + (v - y) * step / 5]);
  });
  const found = classify([{ width: 20, points }]);
  assert.equal(found.verdict, "not-a-digit");
  assert.equal(found.digit, null);
  assert.notEqual(found.mostLikely, null);
});

test("pixels are read as strokes are, in any size", () => {
  for (const [width, height] of [[280, 280], [100, 140], [280, 280]]) {
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = Math.floor(height / 5); y < 0.8 * height; y += 1) {
      for (let x = 0; x < 8; x += 1) data[4 * (y * width + Math.floor(width / 2) + x) + 3] = 255;
    }
    assert.equal(classify({ data, width, height }).digit, 1);
    assert.equal(read({ data, width, height }).text, "1");
  }
});

test("what can't be done says why", async () => {
  assert.throws(() => classify({ data: new Uint8Array(3), width: 1, height: 1 }), MnistError);
  assert.throws(() => classify([{ width: -1, points: [[1, 1]] }]), { message: /width/ });
  assert.throws(() => read([{ width: 3, points: [[NaN, 1]] }]), MnistError);
  for (const drawing of [
    null, undefined, {}, [null], [{ width: 1 }], { data: new Uint8Array(0), width: 0, height: 0 },
    { data: new Uint8Array(12), width: 1.5, height: 2 }, { data: new Uint8Array(4), width: -1, height: -1 },
  ]) {
    assert.throws(() => classify(drawing), MnistError);
    assert.throws(() => read(drawing), MnistError);
  }
  assert.equal(element(0.5), null);
  for (const source of [
    new URL("missing.wasm", folder), "no address", new Uint8Array(3), new Response("", { status: 404 }),
  ]) await assert.rejects(load(source), MnistError);
});

test("bytes, modules and many instances", async () => {
  const content = await readFile(new URL("mnist.wasm", folder));
  const first = await load(content);
  const second = await load(first.module);
  assert.equal(first.classify([one]).digit, 1);
  assert.equal(second.read([one, next]).text, "11");
});

test("a worker", async () => {
  const script = `
    import { parentPort } from "node:worker_threads";
    import { load } from ${JSON.stringify(String(new URL("mnist.js", folder)))};
    const { read } = await load();
    parentPort.on("message", (strokes) => parentPort.postMessage(read(strokes).text));`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  const text = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage([one, next]);
  });
  await worker.terminate();
  assert.equal(text, "11");
});
