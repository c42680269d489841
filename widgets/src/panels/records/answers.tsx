import { Lightbulb, Plus } from "lucide";
import { Icon } from "../../board/marks/icon.js";
import { useBoard, useJourney } from "../../board/state/board.js";
import { Button } from "../../board/toolbar/button.js";
import { addOpportunity } from "../../commands/add-opportunity.js";
import { newId } from "../../document/new-id.js";
import { all } from "../../document/view.js";
import { Section } from "../fields/section.js";

/** The opportunities that answer a pain point. */
export function Answers({ insight }: { readonly insight: string }) {
  const board = useBoard();
  const found = useJourney(
    (journey) => all(journey, "opportunities").filter(({ record }) => record.insights?.includes(insight)),
    (one, other) => one.length === other.length && one.every((entry, i) => entry === other[i]),
  );
  const add = (): void => {
    const id = newId("opportunities");
    const step = board.journey.insights[insight]?.steps?.[0];
    if (board.act(addOpportunity, { id, insights: [insight], ...(step ? { step } : {}) })) board.select([id]);
  };
  const button = board.canEdit && (
    <Button label={board.say("board.evidence.add")} icon={Plus} look="link" act={add} />
  );
  return (
    <Section title={board.say("board.lane.opportunities")} count={found.length} action={button}>
      <div class="jn-members">
        {found.map(({ id, record }) => (
          <button key={id} type="button" onClick={() => board.select([id])}>
            <Icon of={Lightbulb} size={14} />
            <span>{board.text(record.text) || board.say("board.untitled")}</span>
          </button>
        ))}
      </div>
    </Section>
  );
}
