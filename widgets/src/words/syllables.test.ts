import { describe, expect, it } from "vitest";
import { hyphenated, syllablesOf } from "./syllables.js";

describe("breaking Indonesian words", () => {
  it.each([
    ["Menandatangani", "Me-nan-da-ta-nga-ni"],
    ["Memperbarui", "Mem-per-ba-rui"],
    ["menyerahkan", "me-nye-rah-kan"],
    ["Mengembalikan", "Me-ngem-ba-li-kan"],
    ["persyaratan", "per-sya-ra-tan"],
    ["penumpang", "pe-num-pang"],
    ["berswafoto", "ber-swa-fo-to"],
    ["Akhirnya", "Akhir-nya"],
  ])("%s", (word, parts) => {
    expect(syllablesOf(word).join("-")).toBe(parts);
  });

  it("leaves words that fit, figures and signs alone", () => {
    expect(hyphenated("Antre F-1.02, Rp200.000", 5).replaceAll("\u2060", "")).toBe("Antre F-1.02, Rp200.000");
    expect(hyphenated("mengisi F-1.02 beda-beda", 9)).toBe("mengisi F-\u20601.02 beda-beda");
    expect(hyphenated("Memasang perangkat", 8).replaceAll("\u00ad", "-")).toBe("Memasang pe-rang-kat");
  });
});
