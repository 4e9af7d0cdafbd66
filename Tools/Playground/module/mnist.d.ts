/** A point: x to the right and y downward, in any unit, and what the pen's width is multiplied by (1). */
export type Point = [x: number, y: number, pressure?: number];

/** What a pen wrote without being lifted; the width is in the unit of the points. One point is a dot. */
export interface Stroke {
  width: number;
  points: Point[];
}

/** Pixels of red, green, blue and straight alpha, a byte each, row by row: an `ImageData`, for example. */
export interface Pixels {
  data: Uint8ClampedArray | Uint8Array;
  width: number;
  height: number;
}

export type Drawing = Stroke[] | Pixels;

export interface Classification {
  verdict: "digit" | "not-a-digit" | "blank";
  /** 0 to 9; null unless the verdict is "digit". */
  digit: number | null;
  /** What it is most like; null if it is blank. */
  mostLikely: number | null;
  /** The probability of that, 0 to 1. */
  confidence: number;
  /** Of each digit; their sum is 1, or 0 if it is blank. */
  probabilities: Float32Array;
  /** What the network saw: 28 × 28 values from 0 (paper) to 1 (ink), row by row. */
  picture: Float32Array;
}

export interface Element {
  /** 0 to 9; null for what is no digit. */
  digit: number | null;
  confidence: number;
  /** Where its ink is, in the unit of the strokes, or in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Reading {
  verdict: "number" | "unreadable" | "blank";
  /** The digits from left to right, "?" for what is none; empty unless the verdict is "number". */
  text: string;
  /** How likely all of it is right, 0 to 1. */
  confidence: number;
  elements: Element[];
}

export interface Layer {
  /** The operator, and its position in the model. */
  name: string;
  channels: number;
  height: number;
  width: number;
  /** Channel after channel, row by row. */
  values: Float32Array;
}

/** What can't be done, and why: its message is for people. */
export class MnistError extends Error {}

/** An instance of the module. Its functions may be taken out of it. */
export class Mnist {
  /** Names one digit. */
  classify(drawing: Drawing): Classification;
  /** Reads one line of 1 to some 20 digits. */
  read(drawing: Drawing): Reading;
  /** An element of what was read last, as if it had been classified alone; null if there is none. */
  element(index: number): Classification | null;
  /** What the network computes from the picture that was classified last, or shown by `element`. */
  layers(): Layer[];
  /** For another instance: `load(mnist.module)`. */
  readonly module: WebAssembly.Module;
}

/**
 * Loads the module.
 * @param source its address, its bytes, a response, or a module; by default `mnist.wasm` beside this file.
 * @throws {MnistError} if there is no WebAssembly with SIMD, or if it can't be loaded.
 */
export function load(
  source?: URL | string | Response | BufferSource | WebAssembly.Module,
): Promise<Mnist>;
