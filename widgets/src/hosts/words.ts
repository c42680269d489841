import en from "../../../journeys/words/en/hosts.json";
import id from "../../../journeys/words/id/hosts.json";

type Key = keyof typeof id;

/** The few words a host says outside the board: menu, launcher and palette. */
export function hostWords(locale: string): (key: Key) => string {
  const catalogue: Record<Key, string> = locale.startsWith("id") ? id : en;
  return (key) => catalogue[key];
}
