import { Columns3, FileText, type IconNode, Rows3, Square, UserRound } from "lucide";
import { Icon } from "../board/marks/icon.js";
import { channelIcons, evidenceIcons, laneIcons } from "../board/marks/icons.js";
import { Marker } from "../board/marks/marker.js";
import { Pin } from "../board/marks/pin.js";
import { markerOf } from "../board/scene/emotion.js";
import { useJourney } from "../board/state/board.js";
import type { Entry, Kind } from "../document/journey.js";
import { painNumbers, severityOf, typeOf } from "../document/view.js";

/** The sign of a record at the head of its panel. */
export function Mark({ entry }: { readonly entry: Entry }) {
  if (entry.kind === "insights") return <InsightMark entry={entry as Entry<"insights">} />;
  if (entry.kind === "personas") return <PersonaMark id={entry.id} />;
  if (entry.kind === "cards") return <CardMark entry={entry as Entry<"cards">} />;
  return <Icon of={iconOf(entry)} size={16} />;
}

/** A card looks like its lane. */
function CardMark({ entry }: { readonly entry: Entry<"cards"> }) {
  const shows = useJourney((journey) => journey.lanes[entry.record.lane ?? ""]?.shows ?? "text");
  return <Icon of={laneIcons[shows] ?? Square} size={16} />;
}

function InsightMark({ entry }: { readonly entry: Entry<"insights"> }) {
  const number = useJourney((journey) => painNumbers(journey).get(entry.id) ?? 0);
  const severity = useJourney((journey) => severityOf(journey, entry).value);
  if (typeOf(entry.record) !== "pain") return <Icon of={laneIcons.gains ?? []} size={16} />;
  return <Pin number={number} severity={severity} size={20} />;
}

function PersonaMark({ id }: { readonly id: string }) {
  const index = useJourney((journey) => markerOf(journey, id));
  return index < 0 ? <Icon of={UserRound} size={16} /> : <Marker index={index} size={16} />;
}

type Fields = { readonly icon?: string; readonly nature?: string; readonly shows?: string };

const icons: Readonly<Partial<Record<Kind, (fields: Fields) => IconNode | undefined>>> = {
  lanes: ({ shows }) => laneIcons[shows ?? "text"] ?? Rows3,
  channels: ({ icon }) => channelIcons[icon ?? "place"],
  evidence: ({ nature }) => evidenceIcons[nature ?? "observation"] ?? FileText,
  opportunities: () => laneIcons.opportunities,
  touchpoints: ({ nature }) => laneIcons[nature === "action" ? "actions" : "touchpoints"],
  phases: () => Columns3,
};

function iconOf({ kind, record }: Entry): IconNode {
  return icons[kind]?.(record as Fields) ?? Square;
}
