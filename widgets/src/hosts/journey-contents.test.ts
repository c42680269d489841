import { expect, test, vi } from "vitest";
import { JourneyContents } from "./journey-contents.js";

const LOAD = { content: true, type: "journey", format: "text" as const };
const latin = btoa('{\n  "label": "Caf\xe9"\n}');

/** A drive that refuses to read the file as text. */
const drive = (base64: string) => ({
  get: vi.fn(async (path: string, options: { format?: string } = {}) => {
    if (options.format === "text") throw new Error(`${path} is not UTF-8 encoded`);
    return { path, content: base64, writable: true, format: "base64" };
  }),
  save: vi.fn(async () => ({ path: "saved" })),
});

test("what JupyterLab can read passes through, without rooms and with them", async () => {
  const fine = { get: vi.fn(async () => ({ content: "{}" })), save: vi.fn(async () => ({})) };
  const alone = new JourneyContents(null, fine as never, "no");
  expect(await alone.get("a.journey", { ...LOAD, contentProviderId: "journeys" })).toEqual({ content: "{}" });
  expect(fine.get).toHaveBeenCalledWith("a.journey", LOAD);
  await alone.save("a.journey", { content: "{}" });
  expect(fine.save).toHaveBeenCalledOnce();
  const factory = {};
  const rooms = { get: vi.fn(async () => ({})), save: vi.fn(async () => ({})), sharedModelFactory: factory };
  const together = new JourneyContents(rooms as never, fine as never, "no");
  await together.get("a.journey", LOAD);
  await together.save("a.journey", {});
  expect([rooms.get.mock.calls.length, rooms.save.mock.calls.length]).toEqual([1, 1]);
  expect(together.sharedModelFactory).toBe(factory);
});

test("a file that is no text is opened empty, shown as far as it can be, and never written", async () => {
  for (const withRooms of [false, true]) {
    const disk = drive(`${latin.slice(0, 8)}\n${latin.slice(8)}`);
    const rooms = { get: vi.fn(() => Promise.reject("Bad request for a.journey")), save: vi.fn() };
    const contents = new JourneyContents(withRooms ? (rooms as never) : null, disk as never, "tidak ditulis");
    const model = await contents.get("a.journey", LOAD);
    expect([model.content, model.writable, model.format, model.type]).toEqual(["", false, "text", "journey"]);
    expect(contents.undecodable("a.journey")).toBe('{\n  "label": "Caf\ufffd"\n}');
    await expect(contents.save("a.journey", { content: "" })).rejects.toThrow("tidak ditulis");
    expect([disk.save.mock.calls.length, rooms.save.mock.calls.length]).toEqual([0, 0]);
  }
});

test("once it is text again, it is a file like any other", async () => {
  const disk = drive(latin);
  const contents = new JourneyContents(null, disk as never, "no");
  await contents.get("a.journey", LOAD);
  disk.get.mockImplementation(async (path) => ({ path, content: "{}", writable: true, format: "text" }));
  await contents.get("a.journey", { content: false });
  expect(contents.undecodable("a.journey")).toBeDefined();
  await contents.get("a.journey", LOAD);
  expect(contents.undecodable("a.journey")).toBeUndefined();
  await contents.save("a.journey", {});
  expect(disk.save).toHaveBeenCalledOnce();
});

test("any other trouble stays JupyterLab's own", async () => {
  const contents = new JourneyContents(null, drive(btoa("{}")) as never, "no");
  await expect(contents.get("a.journey", LOAD)).rejects.toThrow("not UTF-8 encoded");
  const gone = { get: vi.fn(() => Promise.reject(new Error("404"))), save: vi.fn() };
  await expect(new JourneyContents(null, gone as never, "no").get("b", LOAD)).rejects.toThrow("404");
});
