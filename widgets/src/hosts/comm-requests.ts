interface Waiting {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/** An answer of the kernel. */
export interface Reply {
  id: number;
  result?: unknown;
  error?: { message?: string };
}

/** A kernel busy with a long cell answers late; one that is gone, never. */
const PATIENCE = 60_000;

/** Questions to Python over the comm, each with its number. */
export class CommRequests {
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly send: (question: object) => void) {}

  ask(method: string, params: unknown, language: string): Promise<unknown> {
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.settle({ id, error: { message: "" } }), PATIENCE);
      const done =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(late);
          settle(value);
        };
      this.waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      this.send({ type: "request", id, method, params, language });
    });
  }

  settle({ id, result, error }: Reply): void {
    const question = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) question?.reject(new Error(error.message));
    else question?.resolve(result);
  }
}
