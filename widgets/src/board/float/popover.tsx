import { Panel } from "../../panels/inspector.js";
import { useBoard, useUi } from "../state/board.js";

/** In a cell there is no room beside the grid: details float over it. */
export function Popover() {
  const board = useBoard();
  const any = useUi((state) => state.panel !== false && state.selection.length > 0);
  const left = useUi((state) => {
    const element = state.focus && board.elementAt(state.focus);
    const box = element?.getBoundingClientRect();
    const root = board.root?.getBoundingClientRect();
    return box && root ? box.left - root.left < root.width / 2 : false;
  });
  if (!any) return null;
  return (
    <div class="jn-popover" style={left ? { right: "8px", top: "8px" } : { left: "8px", top: "8px" }}>
      <Panel />
    </div>
  );
}
