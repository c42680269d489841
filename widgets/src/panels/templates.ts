import { useEffect, useState } from "preact/hooks";
import { type Board, useUi } from "../board/state/board.js";
import type { Journey } from "../document/journey.js";
import { repair } from "../document/repair.js";
import { listIn } from "./use-answer.js";

export interface Template {
  readonly name: string;
  readonly title: string;
  readonly steps: number;
  readonly pains: number;
  readonly standing: string;
}

/** A template as Python gives it, and as it would stand on the board. */
export interface Whole {
  readonly raw: unknown;
  readonly journey: Journey;
}

/** The service most people come for stands first. */
const FIRST = "ktp-el";

/** The starters Python knows; null while it has not answered. */
export function useTemplates(board: Board): { templates: readonly Template[] | null; failed: boolean } {
  const language = useUi((state) => state.language);
  const [templates, setTemplates] = useState<readonly Template[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    board.host.request("templates", { language }).then(
      (answer) => setTemplates(readTemplates(answer)),
      () => setFailed(true),
    );
  }, [board, language]);
  return { templates, failed };
}

/** All of one starter, fetched as soon as it is picked; null while it is on its way. */
export function useWhole(board: Board, name: string | undefined): Whole | null {
  const [whole, setWhole] = useState<(Whole & { readonly name: string }) | null>(null);
  useEffect(() => {
    let stale = false;
    if (name) {
      wholeOf(board, name).then(
        (found) => !stale && setWhole({ ...found, name }),
        () => undefined,
      );
    }
    return () => {
      stale = true;
    };
  }, [board, name]);
  return whole?.name === name ? whole : null;
}

/** Asks Python for all of a starter. */
export async function wholeOf(board: Board, name: string): Promise<Whole> {
  const answer = await board.host.request("template", { name, language: board.ui.value.language });
  const raw = (answer as { journey?: unknown } | null)?.journey ?? answer;
  return { raw, journey: repair(raw).journey };
}

/** The answer of "templates". */
export function readTemplates(answer: unknown): readonly Template[] {
  const found = (listIn(answer, "templates") ?? []).map(({ name, title, steps, pains, standing }) => ({
    name: String(name ?? ""),
    title: String(title ?? name ?? ""),
    steps: Number(steps ?? 0),
    pains: Number(pains ?? 0),
    standing: String(standing ?? ""),
  }));
  return found.sort((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST));
}
