import { ChartNoAxesColumn, Smile, TriangleAlert } from "lucide";
import { openRound } from "../../commands/open-round.js";
import {
  type Asking,
  asked,
  askings,
  personasInOrder,
  runningRound,
  type Track,
  trackKey,
} from "../../document/view.js";
import { trackName } from "../../panels/rounds/wording.js";
import type { Board } from "../state/board.js";
import type { MenuItem } from "./menu-box.js";

/** What the room can be asked, and what it answered. */
export function roundChoices(board: Board): readonly MenuItem[] {
  const results = latest(askings(board.journey));
  const seen: MenuItem[] = results.map((round) => ({
    label: capital(trackName(board, round)),
    note: board.say("board.round.number", { n: round.number }),
    icon: ChartNoAxesColumn,
    act: () => show(board, round),
  }));
  const opens: MenuItem[] = board.canEdit ? tracks(board).map((track) => opening(board, track)) : [];
  return [
    ...(opens.length > 0 ? [{ heading: board.say("board.round.open") }, ...opens] : []),
    ...(opens.length > 0 && seen.length > 0 ? ["line" as const] : []),
    ...(seen.length > 0 ? [{ heading: board.say("board.round.results") }, ...seen] : []),
  ];
}

/** The last round of each track, the one that is running first. */
function latest(rounds: readonly Asking[]): readonly Asking[] {
  const found = new Map(rounds.map((round) => [trackKey(round), round]));
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

function rank({ state }: Asking): number {
  return ["private", "revealed", "closed"].indexOf(state);
}

function tracks(board: Board): readonly Track[] {
  const personas = personasInOrder(board.journey).map(({ id }) => id);
  const feelings = (personas.length > 0 ? personas : [""]).map((persona) => ({
    measure: "emotion",
    persona,
  }));
  const pains = { measure: "severity", persona: "" };
  return asked(board.journey, pains).length > 0 ? [...feelings, pains] : feelings;
}

function opening(board: Board, track: Track): MenuItem {
  return {
    label: capital(trackName(board, track)),
    icon: track.measure === "severity" ? TriangleAlert : Smile,
    refusal: runningRound(board.journey) ? board.refusalOf(openRound, track) : "",
    act: (at) => {
      if (board.act(openRound, track, at)) show(board, track);
    },
  };
}

function show(board: Board, { measure, persona }: Track): void {
  board.ui.set({ scoring: { measure, persona }, selection: [] });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
