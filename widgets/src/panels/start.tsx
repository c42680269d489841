import { useState } from "preact/hooks";
import { useBoard, useUi } from "../board/state/board.js";
import { FileNotices } from "../board/told/file-notices.js";
import { Button } from "../board/toolbar/button.js";
import { LanguageSwitch } from "../board/toolbar/language-switch.js";
import { SavedState } from "../board/toolbar/saved-state.js";
import { Title } from "../board/toolbar/title.js";
import { useTemplate as templateCommand } from "../commands/use-template.js";
import { Offer, useOffer } from "./recovery/offer.js";
import { StartBlank } from "./start-blank.js";
import { Path } from "./start-path.js";
import { Preview } from "./start-preview.js";
import { type Template, useTemplates, useWhole, wholeOf } from "./templates.js";

/** The board before anything is on it: the ways in that work. */
export function Start() {
  const board = useBoard();
  useUi((state) => state.language);
  return (
    <>
      <div class="jn-toolbar" role="toolbar" aria-label={board.say("board.toolbar")}>
        <Title />
        <span class="jn-spring" />
        <SavedState brief={false} />
        <LanguageSwitch />
      </div>
      <FileNotices />
      <div class="jn-start jn-scroll-thin">
        <div class="jn-start-in">
          <Offer look="card" />
          <h1>{board.say("board.start.title")}</h1>
          <p class="jn-start-lead">{board.say("board.start.lead")}</p>
          <div class="jn-ways">
            <FromTemplate />
            <StartBlank />
          </div>
          <Path />
        </div>
      </div>
    </>
  );
}

function FromTemplate() {
  const board = useBoard();
  const { templates, failed: none } = useTemplates(board);
  const [failed, setFailed] = useState(false);
  const [picked, setPicked] = useState(0);
  const [busy, setBusy] = useState(false);
  // what is offered first is then the copy
  const first = useOffer() === null;
  const chosen = templates?.[picked];
  const whole = useWhole(board, chosen?.name);
  const use = async (): Promise<void> => {
    if (!chosen || busy) return;
    setBusy(true);
    const found = whole ?? (await wholeOf(board, chosen.name).catch(() => null));
    setBusy(false);
    if (found === null) setFailed(true);
    else if (board.act(templateCommand, { journey: found.raw }))
      board.tell(board.say("board.start.done", { title: chosen.title }));
  };
  return (
    <section
      class="jn-way"
      data-first={first ? "" : undefined}
      aria-label={board.say("board.start.template")}
    >
      <TemplateHead first={first} />
      {(failed || none) && <p class="jn-note">{board.say("board.start.template.none")}</p>}
      {!none && templates === null && <p class="jn-note">{board.say("board.start.waiting")}</p>}
      <div class="jn-templates" role="radiogroup" aria-label={board.say("board.start.template")}>
        {templates?.map((template, index) => (
          <TemplateChoice
            key={template.name}
            template={template}
            on={index === picked}
            pick={() => setPicked(index)}
            use={use}
          />
        ))}
      </div>
      {whole && <Preview journey={whole.journey} />}
      <div class="jn-way-feet">
        {chosen && (
          <Button
            label={board.say("board.start.use")}
            look={first ? "main" : "edge"}
            large
            off={busy}
            act={use}
          />
        )}
      </div>
    </section>
  );
}

function TemplateHead({ first }: { readonly first: boolean }) {
  const board = useBoard();
  return (
    <>
      <div class="jn-way-head">
        <h2>{board.say("board.start.template")}</h2>
        {first && (
          <span class="jn-chip" data-tone="accent">
            {board.say("board.start.fastest")}
          </span>
        )}
      </div>
      <p class="jn-way-lead">{board.say("board.start.template.lead")}</p>
    </>
  );
}

interface ChoiceProps {
  readonly template: Template;
  readonly on: boolean;
  pick(): void;
  use(): void;
}

function TemplateChoice({ template: { title, steps, pains, standing }, on, pick, use }: ChoiceProps) {
  const board = useBoard();
  const sourced = standing === "sourced";
  const size = [
    board.say("board.steps", { n: steps }),
    ...(pains > 0 ? [board.say("board.pains", { n: pains })] : []),
  ].join(", ");
  return (
    <button type="button" class="jn-template" role="radio" aria-checked={on} onClick={pick} onDblClick={use}>
      <span>
        <strong>{title}</strong>
        <small>{size}</small>
      </span>
      <span class="jn-chip" data-tone={sourced ? "ok" : undefined}>
        {board.say(sourced ? "board.standing.sourced" : "board.start.skeleton")}
      </span>
    </button>
  );
}
