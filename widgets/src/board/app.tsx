import { useLayoutEffect, useRef } from "preact/hooks";
import { Inspector } from "../panels/inspector.js";
import { Recovery } from "../panels/recovery/sheet.js";
import { useAskedForOffer } from "../panels/recovery/use-offer.js";
import { RoundBar } from "../panels/rounds/round-bar.js";
import { Scoring } from "../panels/rounds/scoring.js";
import { Start } from "../panels/start.js";
import { Statistics } from "../panels/statistics.js";
import { Unreadable } from "../panels/unreadable.js";
import { Ghost } from "./float/ghost.js";
import { watchTips } from "./float/hover-tip.js";
import { Menus } from "./float/menus.js";
import { Heard, Tip, Toasts } from "./float/notes.js";
import { Popover } from "./float/popover.js";
import { widthOf } from "./grid/geometry.js";
import { Grid } from "./grid/grid.js";
import { Stack } from "./grid/stack.js";
import { useDensity } from "./grid/use-density.js";
import { Guard } from "./guard.js";
import { onBoardKey } from "./hands/board-keys.js";
import { holdOn } from "./hands/holding.js";
import { useMapFocus } from "./keep-focus.js";
import { Notices } from "./notices.js";
import { type Board, BoardContext, useBoard, useHost, useJourney, useUi } from "./state/board.js";
import { WhileAway } from "./told/while-away.js";
import { Toolbar } from "./toolbar/toolbar.js";
import { useStillComing, Waiting } from "./waiting.js";

/** The whole editor over one store. */
export function App({ board }: { readonly board: Board }) {
  return (
    <BoardContext.Provider value={board}>
      <Guard board={board}>
        <Frame board={board} />
      </Guard>
    </BoardContext.Provider>
  );
}

function Frame({ board }: { readonly board: Board }) {
  const root = useRef<HTMLDivElement>(null);
  const theme = useHost((host) => host.theme);
  const language = useUi((state) => state.language);
  const width = useUi((state) => widthOf(state.size.width));
  const density = useDensity(board);
  useJourney(() => board.store.unreadable);
  const empty = useJourney(
    (journey) => Object.keys(journey.steps).length + Object.keys(journey.phases).length === 0,
  );
  useLayoutEffect(() => attach(board, root.current), [board]);
  const coming = useStillComing(empty, useAskedForOffer());
  const state = stateOf(board, empty, coming);
  return (
    <div
      ref={root}
      class="jn-board"
      role="region"
      aria-label={board.say("board.board")}
      lang={language}
      data-theme={theme}
      data-kind={board.host.kind}
      data-width={width}
      data-density={density}
      data-state={state}
      onKeyDown={(event) => onBoardKey(board, event)}
    >
      <View state={state} />
      <Recovery />
      <Menus />
      <Tip />
      <Toasts />
      <Heard />
      <WhileAway />
    </div>
  );
}

type State = "unreadable" | "coming" | "start" | "map";

function stateOf(board: Board, empty: boolean, coming: boolean): State {
  if (board.store.unreadable !== null || board.host.undecodable !== undefined) return "unreadable";
  if (coming) return "coming";
  return empty && board.canEdit ? "start" : "map";
}

function View({ state }: { readonly state: State }) {
  const board = useBoard();
  if (state === "unreadable")
    return <Unreadable text={board.host.undecodable ?? board.store.unreadable ?? ""} />;
  if (state === "coming") return <Waiting />;
  return state === "start" ? <Start /> : <MapView />;
}

function MapView() {
  useMapFocus(useBoard());
  const scoring = useUi((state) => state.scoring);
  const phone = useUi((state) => widthOf(state.size.width) === "phone");
  const measured = useUi((state) => state.size.width > 0);
  const kind = useHost((host) => host.kind);
  if (scoring) return <Scoring track={scoring} />;
  return (
    <>
      <Toolbar />
      <Notices />
      <RoundBar />
      <div class="jn-body">
        <div class="jn-main">
          {measured && (phone ? <Stack /> : <Grid />)}
          {kind === "document" && !phone && <Statistics />}
        </div>
        {kind === "document" ? <Inspector /> : <Popover />}
      </div>
      <Ghost />
    </>
  );
}

/** Ties the board to its element: its size, and the tips of what the pointer rests on. */
function attach(board: Board, root: HTMLElement | null): (() => void) | undefined {
  if (!root) return undefined;
  board.root = root;
  const measure = (): void => {
    const { width, height } = root.getBoundingClientRect();
    const { size } = board.ui.value;
    if (Math.round(width) !== size.width || Math.round(height) !== size.height) {
      board.ui.set({ size: { ...size, width: Math.round(width), height: Math.round(height) } });
    }
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  measure();
  const unwatch = watchTips(board, root);
  const letGo = holdOn(board);
  return () => {
    letGo();
    observer.disconnect();
    unwatch();
    board.root = null;
  };
}
