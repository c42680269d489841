import { Columns3, FileText, Rows3, Square, UserRound } from "lucide";
import { Icon } from "../board/marks/icon.js";
import { channelIcons, evidenceIcons, laneIcons } from "../board/marks/icons.js";
import { Marker } from "../board/marks/marker.js";
import { Pin } from "../board/marks/pin.js";
import { markerOf } from "../board/scene/emotion.js";
import { useJourney } from "../board/state/board.js";
import type { Entry } from "../document/journey.js";
import { painNumbers, severityOf, typeOf } from "../document/view.js";

/** The sign of a record at the head of its panel. */
export function Mark({ entry }: { readonly entry: Entry }) {
  if (entry.kind === "insights") return <InsightMark entry={entry as Entry<"insights">} />;
  if (entry.kind === "personas") return <PersonaMark id={entry.id} />;
  return <Icon of={iconOf(entry)} size={16} />;
}

function InsightMark({ entry }: { readonly entry: Entry<"insights"> }) {
  const number = useJourney((journey) => painNumbers(journey).get(entry.id) ?? 0);
  const severity = useJourney((journey) => severityOf(journey, entry).value);
  if (typeOf(entry.record) !== "pain") return <Icon of={laneIcons["gains"] ?? []} size={16} />;
  return <Pin number={number} severity={severity} size={20} />;
}

function PersonaMark({ id }: { readonly id: string }) {
  const index = useJourney((journey) => markerOf(journey, id));
  return index < 0 ? <Icon of={UserRound} size={16} /> : <Marker index={index} size={16} />;
}

function iconOf({ kind, record }: Entry) {
  const { icon, nature, shows } = record as { icon?: string; nature?: string; shows?: string };
  if (kind === "lanes") return laneIcons[shows ?? "text"] ?? Rows3;
  if (kind === "channels") return channelIcons[icon ?? "place"] ?? Square;
  if (kind === "evidence") return evidenceIcons[nature ?? "observation"] ?? FileText;
  if (kind === "opportunities") return laneIcons["opportunities"] ?? Square;
  if (kind === "touchpoints") return laneIcons[nature === "action" ? "actions" : "touchpoints"] ?? Square;
  if (kind === "phases") return Columns3;
  return Square;
}
