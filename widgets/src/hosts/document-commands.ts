import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { ICommandPalette, WidgetTracker } from "@jupyterlab/apputils";
import type { IDefaultFileBrowser } from "@jupyterlab/filebrowser";
import type { ILauncher } from "@jupyterlab/launcher";
import type { IMainMenu } from "@jupyterlab/mainmenu";
import type { Widget } from "@lumino/widgets";
import type { JourneyPanel } from "./document-panel.js";
import { journeyIcon } from "./icon.js";

import { newJourneyText } from "./new-journey.js";
import { hostWords } from "./words.js";

export interface CommandSurroundings {
  app: JupyterFrontEnd;
  tracker: WidgetTracker<JourneyPanel>;
  palette: ICommandPalette | null;
  launcher: ILauncher | null;
  menu: IMainMenu | null;
  browser: IDefaultFileBrowser | null;
  locale: string;
  factory: string;
}

const CATEGORY = "Journeys";

/** Puts a new journey, undo and redo where people look for them. */
export function addCommands(here: CommandSurroundings): void {
  const { app, launcher, palette, menu } = here;
  const say = hostWords(here.locale);
  app.commands.addCommand("journeys:new", {
    label: ({ isPalette }) => (isPalette ? say("hosts.new") : say("hosts.journey")),
    caption: say("hosts.new.caption"),
    icon: ({ isPalette }) => (isPalette ? undefined : journeyIcon),
    execute: async ({ cwd }) => newJourney(here, typeof cwd === "string" ? cwd : undefined),
  });
  palette?.addItem({ command: "journeys:new", category: CATEGORY, args: { isPalette: true } });
  launcher?.add({ command: "journeys:new", category: "Other", rank: 0 });
  menu?.fileMenu.newMenu.addGroup([{ command: "journeys:new" }], 30);
  addUndo(here);
  addRecovery(here);
}

/** The copies of the file in front, asked for at any time. */
function addRecovery({ app, tracker, palette, menu, locale }: CommandSurroundings): void {
  const command = "journeys:recovery";
  const current = () => {
    const widget = app.shell.currentWidget;
    return widget && tracker.has(widget) ? tracker.currentWidget?.content.host : undefined;
  };
  app.commands.addCommand(command, {
    label: hostWords(locale)("hosts.recovery"),
    isEnabled: () => current() !== undefined,
    isVisible: () => current() !== undefined,
    execute: () => current()?.ask(),
  });
  palette?.addItem({ command, category: CATEGORY });
  menu?.fileMenu.addGroup([{ command }], 20);
}

async function newJourney(
  { app, browser, factory, locale }: CommandSurroundings,
  cwd?: string,
): Promise<unknown> {
  const { contents } = app.serviceManager;
  const folder = cwd ?? browser?.model.path ?? "";
  const file = await contents.newUntitled({ path: folder, type: "file", ext: ".journey" });
  await contents.save(file.path, {
    type: "file",
    format: "text",
    content: newJourneyText(locale.startsWith("en") ? "en" : "id"),
  });
  return app.commands.execute("docmanager:open", { path: file.path, factory });
}

function addUndo({ app, tracker, menu, palette, locale }: CommandSurroundings): void {
  const say = hostWords(locale);
  const boardOf = (widget: Widget | null) =>
    widget && tracker.has(widget) ? tracker.currentWidget?.content : undefined;
  const current = () => boardOf(app.shell.currentWidget)?.store;
  const names = { undo: "journeys:undo", redo: "journeys:redo" } as const;
  app.commands.addCommand(names.undo, {
    label: say("hosts.undo"),
    isEnabled: () => current()?.canUndo ?? false,
    execute: () => current()?.undo(),
  });
  app.commands.addCommand(names.redo, {
    label: say("hosts.redo"),
    isEnabled: () => current()?.canRedo ?? false,
    execute: () => current()?.redo(),
  });
  for (const command of Object.values(names)) palette?.addItem({ command, category: CATEGORY });
  const isEnabled = (widget: Widget) => boardOf(widget) !== undefined;
  menu?.editMenu.undoers.undo.add({ id: names.undo, isEnabled });
  menu?.editMenu.undoers.redo.add({ id: names.redo, isEnabled });
}
