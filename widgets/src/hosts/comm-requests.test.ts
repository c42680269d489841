import { expect, test } from "vitest";
import { CommRequests } from "./comm-requests.js";

test("answers find their questions, whatever order they come in", async () => {
  const sent: { id: number; method: string }[] = [];
  const requests = new CommRequests((question) => sent.push(question as never));
  const first = requests.ask("findings", {}, "id");
  const second = requests.ask("pain_points", {}, "id");
  requests.settle({ id: sent[1]!.id, result: "b" });
  requests.settle({ id: sent[0]!.id, error: { message: "kalimat" } });
  requests.settle({ id: 99, result: "nobody asked" });
  expect(await second).toBe("b");
  await expect(first).rejects.toThrow("kalimat");
});
