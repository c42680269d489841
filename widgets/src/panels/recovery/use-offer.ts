import { useEffect, useState } from "preact/hooks";
import { type Board, useBoard, useJourney, useUi } from "../../board/state/board.js";
import { type Offer, readCopies, readEffect } from "./answer.js";

/** No longer is a person kept from beginning while the server looks for copies. */
const PATIENCE = 1500;

/** Asks, when a file is opened, whether a copy is better; true as long as that is not known. */
export function useAskedForOffer(): boolean {
  const board = useBoard();
  const broken = useJourney(() => board.store.unreadable !== null);
  const language = useUi((state) => state.language);
  const [asking, setAsking] = useState(board.host.recover !== undefined);
  useEffect(() => {
    if (!board.host.recover) return undefined;
    let stale = false;
    const done = (): void => {
      if (!stale) setAsking(false);
    };
    const timer = setTimeout(done, PATIENCE);
    void ask(board, language).then((found) => {
      if (!stale) board.ui.set(found);
      done();
    });
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [board, broken, language]);
  return asking;
}

/** What is the matter with the file, and the copy to offer; nothing where nobody can say. */
async function ask(
  board: Board,
  language: string,
): Promise<{ readonly offer: Offer | null; readonly problem: string }> {
  const request = board.host.request.bind(board.host);
  const found = await request("recovery", { language }).then(readCopies, () => null);
  const { offered = "", problem = "", state = "", snapshots = [] } = found ?? {};
  const copy = snapshots.find(({ name }) => name === offered);
  if (!copy) return { offer: null, problem };
  const effect = await request("recovery", { language, name: copy.name }).then(readEffect, () => null);
  return { offer: effect && { copy, state, effect }, problem };
}
