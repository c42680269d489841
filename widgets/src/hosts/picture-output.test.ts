// @vitest-environment jsdom
import { expect, test } from "vitest";
import { name, shrink } from "./picture-output.js";

const mark = "2a6d1e7b";
const ours = `<svg xmlns="http://www.w3.org/2000/svg" width="960" role="img" aria-labelledby="t${mark} d${mark}">
<title id="t${mark}">Pareto &amp; bobot</title><desc id="d${mark}">7 dari 9</desc><g><title>kotak</title></g></svg>`;
const theirs = `<svg xmlns="http://www.w3.org/2000/svg"><g><title>a node</title></g></svg>`;

function shown(source: string): HTMLImageElement {
  const image = document.createElement("img");
  name(image, source);
  shrink(image, source);
  return image;
}

test("our picture is read aloud and shrinks to its cell", () => {
  const image = shown(ours);
  expect(image.alt).toBe("Pareto & bobot. 7 dari 9");
  expect(image.style.height).toBe("auto");
});

test("somebody else's picture keeps its size, and gets words only where it has some", () => {
  const image = shown(theirs);
  expect(image.alt).toBe("");
  expect(image.style.height).toBe("");
});

test("what is no SVG breaks nothing", () => {
  expect(shown("<svg").alt).toBe("");
  expect(shown("").alt).toBe("");
});
