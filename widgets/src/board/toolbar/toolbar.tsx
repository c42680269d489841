import {
  ChevronDown,
  LayoutGrid,
  Maximize,
  MoreHorizontal,
  Plus,
  Redo2,
  Rows3,
  Undo2,
  Users,
  Vote,
} from "lucide";
import { counts, lanesInOrder, personasInOrder } from "../../document/view.js";
import { widthOf } from "../grid/geometry.js";
import { useLanes } from "../grid/use-layout.js";
import { useBoard, useHost, useJourney, useUi } from "../state/board.js";
import { Button } from "./button.js";
import { LanguageSwitch } from "./language-switch.js";
import { CurveLegend } from "./legend.js";
import { People } from "./people.js";
import { SavedState } from "./saved-state.js";
import { ExampleChip, StateMenuButton } from "./state-button.js";
import { Title } from "./title.js";
import { useMenuButton } from "./use-menu-button.js";

/** The top strip: as many words as the board's own width lets be read. */
export function Toolbar() {
  const board = useBoard();
  const width = useUi((state) => widthOf(state.size.width));
  useUi((state) => state.language);
  useHost(({ saved, people }) => `${saved.state}|${saved.at ?? ""}|${saved.unsent ?? 0}|${people.length}`);
  if (board.host.kind !== "document") return <CellToolbar />;
  const words = width === "wide" || width === "desk";
  const small = width === "narrow" || width === "phone";
  return (
    <div class="jn-toolbar" role="toolbar" aria-label={board.say("board.toolbar")}>
      <Title />
      {!small && <StateMenuButton />}
      <ExampleChip brief={small} />
      {width === "phone" ? <span class="jn-spring" /> : <UndoRedo gap />}
      <AddButton bare={!words} />
      {!small && <LaneButton bare={!words} />}
      {!small && <PersonaButton bare={!words} />}
      {!small && <ViewButton bare={!words} />}
      {!small && <RoundsButton bare={width !== "wide"} />}
      {small && <MoreButton />}
      {!small && <LanguageSwitch />}
      {width !== "phone" && <span class="jn-spring" />}
      <SavedState brief={!words} />
      {!small && <People />}
    </div>
  );
}

function CellToolbar() {
  const board = useBoard();
  const { steps, pains } = useJourney(counts);
  const narrow = useUi((state) => state.size.width < 860);
  const tiny = useUi((state) => state.size.width < 600);
  return (
    <div class="jn-toolbar" role="toolbar" aria-label={board.say("board.toolbar")}>
      <Title />
      <ExampleChip brief={narrow} />
      {!tiny && <span class="jn-chip">{board.say("board.steps", { n: steps })}</span>}
      {!narrow && <span class="jn-chip">{board.say("board.pains", { n: pains })}</span>}
      <span class="jn-spring" />
      {!narrow && <CurveLegend />}
      {board.canEdit && <UndoRedo gap={false} />}
      {board.canEdit && <AddButton bare />}
      {!tiny && <LaneCount />}
      <MoreButton />
      {board.host.openFull && (
        <Button
          label={board.say("board.open-full")}
          icon={Maximize}
          look="edge"
          bare={narrow}
          act={() => board.host.openFull?.()}
        />
      )}
    </div>
  );
}

function UndoRedo({ gap }: { readonly gap: boolean }) {
  const board = useBoard();
  useJourney((journey) => journey);
  const [undo, redo] = [board.store.canUndo, board.store.canRedo];
  return (
    <>
      {gap && <span class="jn-gap" />}
      <Button label={board.say("board.undo")} icon={Undo2} bare off={!undo} act={() => board.store.undo()} />
      {gap && (
        <Button
          label={board.say("board.redo")}
          icon={Redo2}
          bare
          off={!redo}
          act={() => board.store.redo()}
        />
      )}
      {gap && <span class="jn-gap" />}
    </>
  );
}

function AddButton({ bare }: { readonly bare: boolean }) {
  const board = useBoard();
  const { open, act } = useMenuButton("add");
  if (!board.canEdit) return null;
  return <Button label={board.say("board.add")} icon={Plus} bare={bare} open={open} act={act} />;
}

function LaneButton({ bare }: { readonly bare: boolean }) {
  const board = useBoard();
  const { open, act } = useMenuButton("lanes");
  return <Button label={board.say("board.lanes")} icon={Rows3} bare={bare} open={open} act={act} />;
}

/** How many lanes of all this board shows. */
function LaneCount() {
  const board = useBoard();
  const { open, act } = useMenuButton("lanes");
  const shown = useLanes(board).length;
  const all = useJourney(lanesInOrder).length;
  return (
    <Button label={board.say("board.lanes.count", { n: shown, all })} icon={Rows3} open={open} act={act} />
  );
}

function PersonaButton({ bare }: { readonly bare: boolean }) {
  const board = useBoard();
  const { open, act } = useMenuButton("personas");
  const personas = useJourney(personasInOrder);
  const hidden = useUi((state) => state.hiddenPersonas);
  const seen = personas.filter(({ id }) => !hidden.has(id)).length;
  return (
    <Button
      label={board.say("board.personas")}
      icon={Users}
      note={bare ? "" : `${seen}/${personas.length}`}
      bare={bare}
      open={open}
      act={act}
    />
  );
}

function ViewButton({ bare }: { readonly bare: boolean }) {
  const board = useBoard();
  const { open, act } = useMenuButton("view");
  return (
    <Button
      label={board.say("board.view")}
      icon={LayoutGrid}
      bare={bare}
      {...(bare ? {} : { after: ChevronDown })}
      open={open}
      act={act}
    />
  );
}

function RoundsButton({ bare }: { readonly bare: boolean }) {
  const board = useBoard();
  const { open, act } = useMenuButton("rounds");
  return <Button label={board.say("board.rounds")} icon={Vote} bare={bare} open={open} act={act} />;
}

function MoreButton() {
  const board = useBoard();
  const { open, act } = useMenuButton("more");
  return <Button label={board.say("board.more")} icon={MoreHorizontal} bare open={open} act={act} />;
}
