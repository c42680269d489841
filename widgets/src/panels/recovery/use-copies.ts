import { useEffect, useState } from "preact/hooks";
import { useBoard, useUi } from "../../board/state/board.js";
import { type Copies, type Effect, readCopies, readEffect } from "./answer.js";

export interface Found {
  readonly copies: Copies | null;
  /** Why they cannot be shown. */
  readonly failure: string;
  /** By name, as far as the server has said; null for a copy it cannot read. */
  readonly effects: ReadonlyMap<string, Effect | null>;
}

const NOTHING: Found = { copies: null, failure: "", effects: new Map() };

/** The copies of the file; what each would change comes one after the other, the newest first. */
export function useCopies(): Found {
  const board = useBoard();
  const language = useUi((state) => state.language);
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    let stale = false;
    const ask = (more: object): Promise<unknown> => board.host.request("recovery", { language, ...more });
    const load = async (): Promise<void> => {
      const copies = readCopies(await ask({}));
      if (stale) return;
      setFound({ ...NOTHING, copies });
      const effects = new Map<string, Effect | null>();
      for (const { name } of [...(copies?.snapshots ?? []), ...journeysIn(copies)]) {
        effects.set(name, await ask({ name }).then(readEffect, () => null));
        if (stale) return;
        setFound({ ...NOTHING, copies, effects: new Map(effects) });
      }
    };
    load().catch((reason: unknown) => {
      const failure = reason instanceof Error ? reason.message : String(reason);
      if (!stale) setFound({ ...NOTHING, failure });
    });
    return () => {
      stale = true;
    };
  }, [board, language]);
  return found;
}

function journeysIn(copies: Copies | null): Copies["kept"] {
  return (copies?.kept ?? []).filter(({ name }) => name.endsWith(".journey"));
}
