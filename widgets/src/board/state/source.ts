import { useEffect, useReducer, useRef } from "preact/hooks";

/** Anything that holds a value and tells when it changed. */
export interface Source<T> {
  readonly value: T;
  subscribe(listener: () => void): () => void;
}

/** A value one may watch; setting a part tells every listener once. */
export class Cell<T extends object> implements Source<T> {
  private readonly listeners = new Set<() => void>();

  constructor(public value: T) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(part: Partial<T>): void {
    this.value = { ...this.value, ...part };
    for (const listener of [...this.listeners]) listener();
  }
}

/** A part of a source; the component is drawn again only when that part is another one. */
export function useSource<T, S>(source: Source<T>, select: (value: T) => S, same: Same<S> = Object.is): S {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latest = useRef<{ select: (value: T) => S; part: S } | null>(null);
  const now = select(source.value);
  const part = latest.current && same(latest.current.part, now) ? latest.current.part : now;
  latest.current = { select, part };
  useEffect(() => {
    const look = (): void => {
      const { current } = latest;
      if (current && !same(current.part, current.select(source.value))) redraw(undefined);
    };
    look();
    return source.subscribe(look);
  }, [source]);
  return part;
}

/** Whether two parts need no new drawing. */
export type Same<S> = (one: S, other: S) => boolean;
