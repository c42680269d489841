import type { Contents, IContentProvider } from "@jupyterlab/services";

type Inner = Pick<IContentProvider, "get" | "save" | "sharedModelFactory">;

/**
 * Reads and writes `.journey` files as JupyterLab does, and takes in what JupyterLab cannot: a file that is
 * no UTF-8 text. That file is opened without content and can only be looked at; it is never written.
 */
export class JourneyContents implements IContentProvider {
  readonly sharedModelFactory?: Contents.ISharedFactory;
  private readonly found = new Map<string, string>();

  constructor(
    /** The provider of the rooms, where there are rooms. */
    private readonly rooms: Inner | null,
    private readonly drive: Pick<Contents.IDrive, "get" | "save">,
    /** Why such a file is not written. */
    private readonly refusal: string,
  ) {
    if (rooms?.sharedModelFactory) this.sharedModelFactory = rooms.sharedModelFactory;
  }

  /** What stands in a file that is no text, as far as it can be shown. */
  undecodable(path: string): string | undefined {
    return this.found.get(path);
  }

  async get(path: string, options: Contents.IFetchOptions = {}): Promise<Contents.IModel> {
    try {
      const model = await this.read(path, options);
      if (options.content) this.found.delete(path);
      return model;
    } catch (reason) {
      if (!options.content || options.format !== "text") throw reason;
      const model = await this.lookInto(path).catch(() => null);
      if (!model) throw reason;
      return { ...model, type: options.type ?? "file" };
    }
  }

  async save(path: string, options: Partial<Contents.IModel> = {}): Promise<Contents.IModel> {
    if (this.found.has(path)) throw new Error(this.refusal);
    if (this.rooms) return this.rooms.save(path, options);
    return this.drive.save(path, { ...options, contentProviderId: undefined } as Partial<Contents.IModel>);
  }

  private read(path: string, options: Contents.IFetchOptions): Promise<Contents.IModel> {
    if (this.rooms) return this.rooms.get(path, options);
    const { contentProviderId: _, ...rest } = options;
    return this.drive.get(path, rest);
  }

  /** The file as an empty one that may not be written; null if it is text, so that something else is wrong. */
  private async lookInto(path: string): Promise<Contents.IModel | null> {
    const model = await this.drive.get(path, { content: true, type: "file", format: "base64" });
    const bytes = bytesOf(String(model.content));
    if (isText(bytes)) return null;
    this.found.set(path, new TextDecoder("utf-8").decode(bytes));
    return { ...model, format: "text", content: "", writable: false };
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64.replace(/\s+/g, "")), (letter) => letter.charCodeAt(0));
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
