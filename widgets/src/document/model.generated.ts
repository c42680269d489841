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
  transitions?: {
    [k: string]: Transition;
  };
  touchpoints?: {
    [k: string]: Touchpoint;
  };
  relations?: {
    [k: string]: Relation;
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
  requirements?: {
    [k: string]: Requirement;
  };
  metrics?: {
    [k: string]: Metric;
  };
  opportunities?: {
    [k: string]: Opportunity;
  };
  solutions?: {
    [k: string]: Solution;
  };
  innovations?: {
    [k: string]: Innovation;
  };
  alignments?: {
    [k: string]: Alignment;
  };
  views?: {
    [k: string]: View;
  };
  tags?: {
    [k: string]: Tag;
  };
  comments?: {
    [k: string]: Comment;
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
 * A branch, a loop back, or an early end; steps in a row need none.
 */
export interface Transition {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  start: string;
  end: string;
  nature?: "next" | "branch" | "loop" | "exit";
  condition?: {
    [k: string]: string;
  };
  share?: number;
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
 * A lasting tie between stakeholders.
 */
export interface Relation {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  start: string;
  end: string;
  nature?: "value" | "information" | "money" | "control";
  label?: {
    [k: string]: string;
  };
  strength?: number;
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
 * What is asked for, and whether the state already has it.
 */
export interface Requirement {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  steps?: string[];
  nature?: "document" | "condition";
  issuer?: {
    [k: string]: string;
  };
  form?: "" | "original" | "copy" | "either" | "lookup";
  obtained_before?: boolean;
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * One observed value of one measure in one period.
 */
export interface Metric {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  steps?: string[];
  value?: number;
  unit?: string;
  aggregation?: "" | "mean" | "median" | "p90" | "share" | "sum" | "count";
  numerator?: number;
  denominator?: number;
  n?: number;
  target?: number;
  period?: string;
  evidence?: string[];
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
/**
 * An answer, with its cost and what it does to the steps.
 */
export interface Solution {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  text?: {
    [k: string]: string;
  };
  opportunities?: string[];
  steps?: string[];
  effect?: {
    [k: string]: string;
  };
  waiting_change?: number;
  touch_change?: number;
  visits_change?: number;
  documents_change?: number;
  cost?: number;
  effort?: number;
  owner?: string;
  status?: "idea" | "planned" | "trial" | "running" | "dropped";
  ticket?: string;
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * What an innovation proposal has to say.
 */
export interface Innovation {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  summary?: {
    [k: string]: string;
  };
  solutions?: string[];
  level?: "" | "incremental" | "radical" | "transformative";
  natures?: string[];
  stage?: "" | "idea" | "adoption" | "implementation";
  owner_unit?: {
    [k: string]: string;
  };
  year?: number;
  checks?: string[];
  evidence?: string[];
  [k: string]: unknown;
}
/**
 * One pair of steps, or a step that the other journey lacks.
 */
export interface Alignment {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  journey?: string;
  step?: string;
  other?: string;
  similarity?: number;
  confirmed_by?: string;
  [k: string]: unknown;
}
/**
 * Saved filters; what is selected, zoomed or folded is never stored.
 */
export interface View {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  lanes?: string[];
  personas?: string[];
  tags?: string[];
  [k: string]: unknown;
}
/**
 * A label that cards bear and lanes filter by.
 */
export interface Tag {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  label?: {
    [k: string]: string;
  };
  description?: {
    [k: string]: string;
  };
  [k: string]: unknown;
}
/**
 * A remark on a record; it goes when the record goes.
 */
export interface Comment {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  subject: string;
  text?: {
    [k: string]: string;
  };
  author?: string;
  date?: string;
  resolved?: boolean;
  reply_to?: string;
  [k: string]: unknown;
}
