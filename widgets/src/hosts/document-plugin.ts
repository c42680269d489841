import { ICollaborativeContentProvider } from "@jupyter/collaborative-drive";
import { ILayoutRestorer, type JupyterFrontEnd, type JupyterFrontEndPlugin } from "@jupyterlab/application";
import { ICommandPalette, WidgetTracker } from "@jupyterlab/apputils";
import type { DocumentRegistry } from "@jupyterlab/docregistry";
import { IDefaultFileBrowser } from "@jupyterlab/filebrowser";
import { ILauncher } from "@jupyterlab/launcher";
import { IMainMenu } from "@jupyterlab/mainmenu";
import type { ContentsManager } from "@jupyterlab/services";
import { ITranslator } from "@jupyterlab/translation";
import { addCommands } from "./document-commands.js";
import { JourneyModelFactory } from "./document-model.js";
import { type JourneyPanel, JourneyPanelFactory } from "./document-panel.js";
import type { Connection } from "./document-saving.js";
import { journeyIcon } from "./icon.js";
import { JourneyContents } from "./journey-contents.js";
import { JourneyDoc } from "./shared-model.js";
import { hostWords } from "./words.js";

const FACTORY = "Journey";
const CONTENTS = "journeys";

/** The file type, its editor, the launcher tile and the commands. */
export const documentPlugin: JupyterFrontEndPlugin<void> = {
  id: "journeys-lab:document",
  description: "Opens .journey files as interactive customer journey maps.",
  autoStart: true,
  optional: [
    ICollaborativeContentProvider,
    ILayoutRestorer,
    ICommandPalette,
    ILauncher,
    IMainMenu,
    IDefaultFileBrowser,
    ITranslator,
  ],
  activate: (
    app: JupyterFrontEnd,
    room: ICollaborativeContentProvider | null,
    restorer: ILayoutRestorer | null,
    palette: ICommandPalette | null,
    launcher: ILauncher | null,
    menu: IMainMenu | null,
    browser: IDefaultFileBrowser | null,
    translator: ITranslator | null,
  ) => {
    const locale = translator?.languageCode ?? "en";
    const tracker = openJourneys(app, room, locale);
    if (restorer) {
      void restorer.restore(tracker, {
        command: "docmanager:open",
        args: ({ context }) => ({ path: context.path, factory: FACTORY }),
        name: ({ context }) => context.path,
      });
    }
    addCommands({ app, tracker, palette, launcher, menu, browser, locale, factory: FACTORY });
  },
};

/** Stands between JupyterLab and the files of its own drive. */
function provideContents(
  { serviceManager }: JupyterFrontEnd,
  room: ICollaborativeContentProvider | null,
  locale: string,
): JourneyContents | undefined {
  const { defaultDrive } = serviceManager.contents as Partial<ContentsManager>;
  const registry = defaultDrive?.contentProviderRegistry;
  if (!defaultDrive || !registry) return undefined;
  const contents = new JourneyContents(room, defaultDrive, hostWords(locale)("hosts.undecodable"));
  registry.register(CONTENTS, contents);
  return contents;
}

/** Tells JupyterLab what a `.journey` is; returns the ones that are open. */
function openJourneys(
  app: JupyterFrontEnd,
  room: ICollaborativeContentProvider | null,
  locale: string,
): WidgetTracker<JourneyPanel> {
  const { docRegistry, serviceManager } = app;
  // no contentType here: with it the file list shows the generic icon
  docRegistry.addFileType({
    name: "journey",
    displayName: "Journey",
    extensions: [".journey"],
    mimeTypes: ["application/vnd.journey+json"],
    fileFormat: "text",
    icon: journeyIcon,
  });
  docRegistry.addModelFactory(new JourneyModelFactory());
  room?.sharedModelFactory.registerDocumentFactory("journey", () => new JourneyDoc());

  const contents = provideContents(app, room, locale);
  const factory = new JourneyPanelFactory(
    {
      name: FACTORY,
      label: FACTORY,
      modelName: "journey",
      fileTypes: ["journey"],
      defaultFor: ["journey"],
      ...(contents ? { contentProviderId: CONTENTS } : {}),
    },
    {
      settings: serviceManager.serverSettings,
      locale,
      undecodable: (path) => contents?.undecodable(path),
      greetings: new Map(),
      open: (path) => void app.commands.execute("docmanager:open", { path }),
      connection: (context) => room?.providers.get(`text:journey:${context.path}`) as Connection | undefined,
    },
  );
  // its getter may say undefined, which the exact interface does not foresee
  docRegistry.addWidgetFactory(factory as unknown as DocumentRegistry.WidgetFactory);

  const tracker = new WidgetTracker<JourneyPanel>({ namespace: "journeys" });
  factory.widgetCreated.connect((_, panel) => {
    panel.context.pathChanged.connect(() => void tracker.save(panel));
    void tracker.add(panel);
  });
  return tracker;
}
