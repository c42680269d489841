import type { Board } from "../../board/state/board.js";

/** How long after a copy was put back the room's word of it is awaited. */
const WORD_COMES_WITHIN = 10_000;

/**
 * Has a copy back, and says what that changed and where the old content is.
 *
 * In a room everybody is told; whoever did it has heard already, so that notice is put away for them.
 */
export async function haveBack(board: Board, name: string): Promise<boolean> {
  const { store, host } = board;
  if (!host.recover) return false;
  const known = new Set(store.notices.map(({ key }) => key));
  const still = store.subscribe(() => {
    const mine = store.notices.find(({ key, code }) => code === "restored" && !known.has(key));
    if (!mine) return;
    board.putAway([mine.key]);
    still();
  });
  setTimeout(still, WORD_COMES_WITHIN);
  try {
    const sentence = await host.recover(name, board.ui.value.language);
    board.ui.set({ offer: null, recovery: null });
    board.toast(sentence);
    return true;
  } catch (reason) {
    still();
    const words = reason instanceof Error ? reason.message : String(reason);
    const refused = board.say("board.recovery.refused", { reason: words });
    board.toast(refused);
    board.ui.set({ alarm: refused });
    return false;
  }
}
