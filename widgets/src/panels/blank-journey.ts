import type { Board } from "../board/state/board.js";
import { STEPS } from "../board/state/place.js";
import { useTemplate as templateCommand } from "../commands/use-template.js";
import { newId } from "../document/new-id.js";
import { keyBetween } from "../document/order.js";
import { say } from "../words/say.js";

const phases = ["before", "during", "after"] as const;
const lanes = [
  "actions",
  "touchpoints",
  "thoughts",
  "emotion",
  "pains",
  "opportunities",
  "backstage",
] as const;
const stages = ["customer", "frontstage", "backstage"] as const;

type Plain = Record<string, unknown>;

/** Fills the empty map with what every map begins with, and puts the caret into the first step. */
export function startBlank(board: Board, service: string, who: string): void {
  const first = newId("steps");
  const plain = blankJourney(service, who, first, board.writing);
  if (!board.act(templateCommand, { journey: plain })) return;
  board.focusOn({ lane: STEPS, step: first, item: first });
}

/** Three phases of two steps, one persona, the lanes of a first workshop, who acts on each side. */
export function blankJourney(service: string, who: string, first: string, language: string): Plain {
  const words = (key: string): Plain => ({ id: say(key, "id"), en: say(key, "en") });
  const phaseIds = phases.map(() => newId("phases"));
  const stepIds = phases.flatMap((_, i) => [i === 0 ? first : newId("steps"), newId("steps")]);
  return {
    format: "journey",
    version: 1,
    meta: {
      languages: ["id", "en"],
      language,
      ...(service ? { title: { [language]: service }, service: { [language]: service } } : {}),
    },
    phases: keyed(phaseIds, (i) => ({ label: words(`board.start.phase.${phases[i]}`) })),
    steps: keyed(stepIds, (i) => ({ phase: phaseIds[Math.floor(i / 2)] })),
    personas: keyed([newId("personas")], () => ({
      label: who ? { [language]: who } : words("board.persona.new"),
    })),
    lanes: keyed(
      lanes.map(() => newId("lanes")),
      (i) => ({ shows: lanes[i] }),
    ),
    actors: keyed(
      stages.map(() => newId("actors")),
      (i) => ({
        label: words(`board.start.actor.${stages[i]}`),
        stage: stages[i],
        nature: i === 0 ? "end-user" : "staff",
      }),
    ),
    channels: keyed(
      channels.map(() => newId("channels")),
      (i) => ({ label: words(`board.start.channel.${channels[i]}`), icon: channels[i] }),
    ),
  };
}

const channels = ["counter", "web", "chat", "phone", "paper", "app"] as const;

function keyed(ids: readonly string[], make: (index: number) => Plain): Plain {
  let order = "";
  const records = ids.map((id, i) => {
    order = keyBetween(order || null, null);
    return [id, { order, ...make(i) }] as const;
  });
  return Object.fromEntries(records);
}
