import { useEffect, useState } from "preact/hooks";
import { useBoard, useHost, useJourney, useUi } from "../board/state/board.js";

/** An answer of Python: on its way, here, or nobody there to give one. */
export type Answer<T> =
  | { readonly state: "waiting" | "failed"; readonly value: null }
  | { readonly state: "here"; readonly value: T };

const WAIT = 400;

/** Asks Python again whenever the journey or the language changed and then rested for a moment. */
export function useAnswer<T>(
  method: string,
  read: (answer: unknown) => T | null,
  params: Readonly<Record<string, unknown>> = {},
): Answer<T> {
  const board = useBoard();
  const journey = useJourney((value) => value);
  const language = useUi((state) => state.language);
  // what could not be asked is asked once there is somebody again
  const offline = useHost((host) => host.saved.state === "offline");
  const [answer, setAnswer] = useState<Answer<T>>({ state: "waiting", value: null });
  const first = answer.state === "waiting";
  useEffect(() => {
    let stale = false;
    const ask = async (): Promise<void> => {
      const value = await board.host.request(method, { ...params, language }).then(read, () => null);
      if (!stale) setAnswer(value === null ? { state: "failed", value: null } : { state: "here", value });
    };
    const timer = setTimeout(ask, first ? 0 : WAIT);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [board, journey, language, offline, method, JSON.stringify(params)]);
  return answer;
}

/** A list, whether it came bare or under a name. */
export function listIn(answer: unknown, name: string): readonly Record<string, unknown>[] | null {
  const list = Array.isArray(answer) ? answer : (answer as Record<string, unknown> | null)?.[name];
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : null;
}
