import { describe, expect, it } from "vitest";
import { wordsThatFit } from "./contact.js";

describe("words on chips", () => {
  it("keeps all words while they fit", () => {
    expect(wordsThatFit(["Loket", "Daring"], 142)).toEqual([true, true]);
  });

  it("drops words from the last chip until the line fits", () => {
    expect(wordsThatFit(["Web", "WhatsApp", "RT/RW"], 142)).toEqual([true, false, false]);
  });

  it("shows icons alone where not even one word fits", () => {
    expect(wordsThatFit(["Antrean daring", "Telepon"], 60)).toEqual([false, false]);
  });
});
