// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { staysInText, takeIn } from "./typing.js";

const key = (name: string, more: KeyboardEventInit = {}) =>
  staysInText(new KeyboardEvent("keydown", { key: name, ...more }));

describe("a text field", () => {
  it("keeps letters and its own chords, and lets saving and the regions through", () => {
    expect([key("a"), key("Enter"), key("z", { ctrlKey: true }), key("V", { metaKey: true })]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([key("s", { ctrlKey: true }), key("f", { ctrlKey: true }), key("F6")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(key("@", { ctrlKey: true, altKey: true })).toBe(true);
  });

  it.each([
    ["before", "abc", 3, "XXabc", 5],
    ["behind", "abc", 1, "abcXX", 1],
    ["around", "abc", 1, "XXabc", 3],
    ["of what was deleted before", "abcdef", 6, "def", 3],
    ["inside what was deleted", "abcdef", 3, "af", 1],
    ["of repeated letters", "aaa", 3, "aaaa", 3],
  ])("keeps the caret when others type: %s", (_, value, caret, text, expected) => {
    const area = document.createElement("textarea");
    area.value = value;
    area.setSelectionRange(caret, caret);
    takeIn(area, text);
    expect([area.value, area.selectionStart]).toEqual([text, expected]);
  });
});
