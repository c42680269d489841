import type { PlacedKind } from "./journey.js";

const PREFIXES: Readonly<Record<PlacedKind, string>> = {
  personas: "persona",
  actors: "actor",
  channels: "channel",
  phases: "phase",
  steps: "step",
  transitions: "transition",
  touchpoints: "touch",
  relations: "relation",
  lanes: "lane",
  cards: "card",
  rounds: "round",
  insights: "insight",
  evidence: "evidence",
  requirements: "requirement",
  metrics: "metric",
  opportunities: "opportunity",
  solutions: "solution",
  innovations: "innovation",
  alignments: "alignment",
  views: "view",
  tags: "tag",
  comments: "comment",
};

/** 32 letters and digits that no one mistakes for each other. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** A fresh id: the kind's prefix and ten random letters or digits. */
export function newId(kind: PlacedKind): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(10));
  return `${PREFIXES[kind]}-${[...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("")}`;
}
