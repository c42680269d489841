import { useUi } from "../state/board.js";

/** What the hand carries. */
export function Ghost() {
  const drag = useUi((state) => state.drag);
  if (!drag) return null;
  return (
    <div class="jn-ghost" style={{ left: `${drag.at.x + 10}px`, top: `${drag.at.y + 6}px` }}>
      {drag.text}
      {drag.ids.length > 1 && <b> +{drag.ids.length - 1}</b>}
    </div>
  );
}
