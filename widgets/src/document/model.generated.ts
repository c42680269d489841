// Generated from journeys/files/journey.schema.json by `npm run types`. Do not edit.

/**
 * A journey's head and its records, one map a kind, keyed by id.
 */
export interface Journey {
  format: "journey";
  version: 1;
  meta: Meta;
  personas?: {
    [k: string]: Persona;
  };
  actors?: {
    [k: string]: Actor;
  };
  channels?: {
    [k: string]: Channel;
  };
  phases?: {
    [k: string]: Phase;
  };
  steps?: {
    [k: string]: Step;
  };
  touchpoints?: {
    [k: string]: Touchpoint;
  };
  lanes?: {
    [k: string]: Lane;
  };
  cards?: {
    [k: string]: Card;
  };
  scores?: {
    [k: string]: number | Score;
  };
  insights?: {
    [k: string]: Insight;
  };
  evidence?: {
    [k: string]: Evidence;
  };
  opportunities?: {
    [k: string]: Opportunity;
  };
  [k: string]: unknown;
}
/**
 * The head of a journey.
 */
export interface Meta {
  title?: {
    [k: string]: string;
  };
  languages?: string[];
  language?: string;
  provider?: {
    [k: string]: string;
  };
  service?: {
    [k: string]: string;
  };
  scenario?: {
    [k: string]: string;
  };
  goal?: {
    [k: string]: string;
  };
  design_state?: "as-is" | "to-be";
  ontology?: "planned" | "actual" | "aggregate";
  based_on?: string;
  sources?: {
    [k: string]: string;
  };
  currency?: string;
  scales?: {
    [k: string]: Scale;
  };
  [k: string]: unknown;
}
/**
 * The lowest and highest value a judgment may take, both allowed.
 */
export interface Scale {
  low: number;
  high: number;
  [k: string]: unknown;
}
/**
 * An archetype grounded in data; its place in the order gives its marker and color.
 */
export interface Persona {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  age?: number;
  segment?: {
    [k: string]: string;
  };
  context?: {
    [k: string]: string;
  };
  goals?: {
    [k: string]: string;
  };
  needs?: {
    [k: string]: string;
  };
  quote?: {
    [k: string]: string;
  };
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * A person, unit or system; its stage places it between the blueprint's lines.
 */
export interface Actor {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  nature?: "end-user" | "staff" | "organization" | "system";
  stage?: "customer" | "frontstage" | "backstage" | "support";
  [k: string]: unknown;
}
/**
 * A medium of contact.
 */
export interface Channel {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  icon?:
    | "web"
    | "chat"
    | "counter"
    | "phone"
    | "paper"
    | "app"
    | "device"
    | "neighborhood"
    | "queue"
    | "letter"
    | "email"
    | "kiosk"
    | "payment"
    | "place";
  digital?: boolean;
  [k: string]: unknown;
}
/**
 * A high-level part of the journey, holding steps.
 */
export interface Phase {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  goal?: {
    [k: string]: string;
  };
  [k: string]: unknown;
}
/**
 * A moment in a phase. Times are minutes, cost is in the journey's currency.
 */
export interface Step {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  phase: string;
  label?: {
    [k: string]: string;
  };
  description?: {
    [k: string]: string;
  };
  waiting?: number;
  waiting_p90?: number;
  touch?: number;
  touch_p90?: number;
  time_basis?: "" | "measured" | "standard" | "estimate";
  cost?: number;
  visits?: number;
  documents?: number;
  re_entries?: number;
  optional?: boolean;
  moment_of_truth?: boolean;
  sub_journey?: string;
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * What happens between people, or what one of them does.
 */
export interface Touchpoint {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  step: string;
  nature?: "communication" | "action";
  label?: {
    [k: string]: string;
  };
  initiator?: string;
  receiver?: string;
  channel?: string;
  status?: "planned" | "completed" | "failed" | "missing" | "ad-hoc";
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * A band across all steps.
 */
export interface Lane {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  shows?:
    | "actions"
    | "touchpoints"
    | "thoughts"
    | "emotion"
    | "engagement"
    | "pains"
    | "gains"
    | "opportunities"
    | "solutions"
    | "backstage"
    | "evidence"
    | "requirements"
    | "metrics"
    | "physical-evidence"
    | "image"
    | "text";
  label?: {
    [k: string]: string;
  };
  prompt?: {
    [k: string]: string;
  };
  persona?: string;
  actor?: string;
  tag?: string;
  [k: string]: unknown;
}
/**
 * A thought, a note, a thing seen, or an image.
 */
export interface Card {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  lane: string;
  step: string;
  span?: number;
  text?: {
    [k: string]: string;
  };
  persona?: string;
  image?: string;
  tags?: string[];
  [k: string]: unknown;
}
/**
 * A value on a declared scale; its id is made of its parts.
 */
export interface Score {
  subject?: string;
  measure?: string;
  persona?: string;
  round?: number;
  source?: string;
  rater?: string;
  value: number;
  [k: string]: unknown;
}
/**
 * A statement about the journey, factual or interpreted.
 */
export interface Insight {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  type?: "quote" | "observation" | "trend" | "need" | "job" | "pain" | "gain";
  text?: {
    [k: string]: string;
  };
  steps?: string[];
  personas?: string[];
  severity?: number;
  frequency?: number;
  frequency_n?: number;
  reach?: number;
  causes?: {
    [k: string]: string;
  };
  dimension?: "" | "tangibles" | "reliability" | "responsiveness" | "assurance" | "empathy";
  unsur?:
    | ""
    | "requirements"
    | "procedure"
    | "time"
    | "fee"
    | "product"
    | "competence"
    | "conduct"
    | "facilities"
    | "complaints";
  burden?: "" | "learning" | "compliance" | "psychological";
  status?: "open" | "confirmed" | "resolved";
  owner?: string;
  evidence?: string[];
  contradicted_by?: string[];
  [k: string]: unknown;
}
/**
 * A source with its date and place.
 */
export interface Evidence {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  nature?:
    | "interview"
    | "survey"
    | "observation"
    | "log"
    | "complaint"
    | "photo"
    | "regulation"
    | "standard"
    | "news"
    | "report"
    | "simulation";
  date?: string;
  place?: string;
  source?: string;
  quote?: {
    [k: string]: string;
  };
  standing?: "sourced" | "example" | "unverified";
  seed?: number;
  n?: number;
  consent?: string;
  retention?: string;
  privacy?: "public" | "team" | "restricted";
  [k: string]: unknown;
}
/**
 * A chance to do better at some steps.
 */
export interface Opportunity {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  text?: {
    [k: string]: string;
  };
  steps?: string[];
  insights?: string[];
  value_citizen?: number;
  value_unit?: number;
  effort?: number;
  owner?: string;
  status?: "open" | "chosen" | "done" | "dropped";
  [k: string]: unknown;
}
