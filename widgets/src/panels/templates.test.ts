import { describe, expect, it } from "vitest";
import { readTemplates } from "./templates.js";

describe("the list of starters", () => {
  it("puts the identity card first and keeps the others in order", () => {
    const answer = { templates: [{ name: "akta" }, { name: "bbm" }, { name: "ktp-el", steps: 8 }] };
    expect(readTemplates(answer).map(({ name }) => name)).toEqual(["ktp-el", "akta", "bbm"]);
    expect(readTemplates(answer)[0]?.steps).toBe(8);
  });

  it("is empty where Python answers otherwise", () => {
    expect(readTemplates("no")).toEqual([]);
  });
});
