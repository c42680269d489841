import { useBoard } from "../../board/state/board.js";
import type { Entry } from "../../document/journey.js";
import { ChoiceField } from "../fields/choice-field.js";
import { contacts, optionsOf, recordsOf } from "../fields/options.js";
import { Section } from "../fields/section.js";
import { useSet } from "../fields/use-set.js";
import { EvidenceLinks } from "./evidence-links.js";

/** A touchpoint: who begins, who is addressed, through what, and how it went. */
export function ContactFields({ entry: { id, record } }: { readonly entry: Entry<"touchpoints"> }) {
  const board = useBoard();
  const set = useSet("touchpoints", id);
  const actors = recordsOf(board, "actors");
  const action = record.nature === "action";
  return (
    <>
      <Section>
        <ChoiceField
          name={board.say(action ? "board.field.actor" : "board.field.initiator")}
          value={record.initiator ?? ""}
          options={actors}
          pick={(initiator) => set({ initiator })}
        />
        {!action && (
          <ChoiceField
            name={board.say("board.field.receiver")}
            value={record.receiver ?? ""}
            options={actors}
            pick={(receiver) => set({ receiver })}
          />
        )}
        {!action && (
          <ChoiceField
            name={board.say("board.field.channel")}
            value={record.channel ?? ""}
            options={recordsOf(board, "channels")}
            pick={(channel) => set({ channel })}
          />
        )}
        <ChoiceField
          name={board.say("board.field.status")}
          value={record.status ?? "planned"}
          options={optionsOf(board, "board.contact", contacts)}
          pick={(status) => set({ status })}
        />
      </Section>
      <EvidenceLinks kind="touchpoints" id={id} ids={record.evidence ?? []} />
    </>
  );
}
