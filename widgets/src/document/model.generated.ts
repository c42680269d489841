// Generated from journeys/files/journey.schema.json by `npm run types`. Do not edit.

/**
 * A journey's head and its records, one map a kind, keyed by id.
 */
export interface Journey {
  format: "journey";
  version: 1;
  meta: Meta;
  /**
   * Who lives it.
   */
  personas?: {
    [k: string]: Persona;
  };
  /**
   * Who acts in it.
   */
  actors?: {
    [k: string]: Actor;
  };
  /**
   * Through what people meet.
   */
  channels?: {
    [k: string]: Channel;
  };
  /**
   * Its big blocks of time.
   */
  phases?: {
    [k: string]: Phase;
  };
  /**
   * Its moments, each in a phase.
   */
  steps?: {
    [k: string]: Step;
  };
  /**
   * Branches, loops and exits between steps.
   */
  transitions?: {
    [k: string]: Transition;
  };
  /**
   * Contacts and acts, each at a step.
   */
  touchpoints?: {
    [k: string]: Touchpoint;
  };
  /**
   * What passes between actors.
   */
  relations?: {
    [k: string]: Relation;
  };
  /**
   * The rows that show it.
   */
  lanes?: {
    [k: string]: Lane;
  };
  /**
   * What card lanes hold.
   */
  cards?: {
    [k: string]: Card;
  };
  scores?: {
    [k: string]: number | Score;
  };
  /**
   * Askings of the room that the scores answer.
   */
  rounds?: {
    [k: string]: Round;
  };
  /**
   * Pain points, gains, quotes, needs.
   */
  insights?: {
    [k: string]: Insight;
  };
  /**
   * How we know.
   */
  evidence?: {
    [k: string]: Evidence;
  };
  /**
   * Documents and conditions asked for.
   */
  requirements?: {
    [k: string]: Requirement;
  };
  /**
   * Numbers that are followed.
   */
  metrics?: {
    [k: string]: Metric;
  };
  /**
   * What could be better.
   */
  opportunities?: {
    [k: string]: Opportunity;
  };
  /**
   * What will be done.
   */
  solutions?: {
    [k: string]: Solution;
  };
  /**
   * Solutions as innovation proposals.
   */
  innovations?: {
    [k: string]: Innovation;
  };
  /**
   * Steps paired with those of other journeys.
   */
  alignments?: {
    [k: string]: Alignment;
  };
  /**
   * Saved ways of showing the map.
   */
  views?: {
    [k: string]: View;
  };
  /**
   * Words to sort cards by.
   */
  tags?: {
    [k: string]: Tag;
  };
  /**
   * Remarks on records.
   */
  comments?: {
    [k: string]: Comment;
  };
  [k: string]: unknown;
}
/**
 * What the journey is about.
 */
export interface Meta {
  /**
   * The journey's name.
   */
  title?: {
    [k: string]: string;
  };
  /**
   * Those its texts are written in.
   */
  languages?: string[];
  /**
   * The default one.
   */
  language?: string;
  /**
   * Who gives the service.
   */
  provider?: {
    [k: string]: string;
  };
  /**
   * The service, as its provider names it.
   */
  service?: {
    [k: string]: string;
  };
  /**
   * The situation the map covers.
   */
  scenario?: {
    [k: string]: string;
  };
  /**
   * What the person wants.
   */
  goal?: {
    [k: string]: string;
  };
  /**
   * How it is now, or how it should be.
   */
  design_state?: "as-is" | "to-be";
  /**
   * Intended, really lived by one person, or summed over many.
   */
  ontology?: "planned" | "actual" | "aggregate";
  /**
   * Path of the journey whose step ids this one shares.
   */
  based_on?: string;
  /**
   * Where the facts come from, as a sentence.
   */
  sources?: {
    [k: string]: string;
  };
  /**
   * Of every amount; whole rupiah unless said otherwise.
   */
  currency?: string;
  /**
   * Measures beside the built-in ones, with their bounds.
   */
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
  /**
   * The name, such as "Sari".
   */
  label?: {
    [k: string]: string;
  };
  /**
   * In years.
   */
  age?: number;
  /**
   * The group it stands for.
   */
  segment?: {
    [k: string]: string;
  };
  /**
   * Circumstances and vulnerabilities.
   */
  context?: {
    [k: string]: string;
  };
  /**
   * What it wants to reach.
   */
  goals?: {
    [k: string]: string;
  };
  /**
   * What it needs on the way.
   */
  needs?: {
    [k: string]: string;
  };
  /**
   * A sentence it would say.
   */
  quote?: {
    [k: string]: string;
  };
  /**
   * What it rests on.
   */
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
  /**
   * The name, such as "Front Office".
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What it is.
   */
  nature?: "end-user" | "staff" | "organization" | "system";
  /**
   * Customer; seen by the customer; unseen; or enabling from within.
   */
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
  /**
   * The name, such as "Loket".
   */
  label?: {
    [k: string]: string;
  };
  /**
   * Which line icon shows it.
   */
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
  /**
   * Whether no one has to go anywhere for it.
   */
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
  /**
   * The name, such as "Loket".
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What the person wants to have done at its end.
   */
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
  /**
   * The phase that holds it.
   */
  phase: string;
  /**
   * The name, verb first.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What happens.
   */
  description?: {
    [k: string]: string;
  };
  /**
   * Median minutes in which nothing happens for the person.
   */
  waiting?: number;
  /**
   * Minutes that nine in ten persons do not wait longer than.
   */
  waiting_p90?: number;
  /**
   * Median minutes in which the person is served or works.
   */
  touch?: number;
  /**
   * The same bound for the work.
   */
  touch_p90?: number;
  /**
   * Measured, promised by the service standard, or estimated.
   */
  time_basis?: "" | "measured" | "standard" | "estimate";
  /**
   * What the person pays at this step.
   */
  cost?: number;
  /**
   * How often the person has to come.
   */
  visits?: number;
  /**
   * How many papers are asked for.
   */
  documents?: number;
  /**
   * How often the same data is given again.
   */
  re_entries?: number;
  /**
   * Whether the step may be skipped.
   */
  optional?: boolean;
  /**
   * Whether it strongly forms the judgment.
   */
  moment_of_truth?: boolean;
  /**
   * Path of the journey that unfolds this step.
   */
  sub_journey?: string;
  /**
   * What the figures rest on.
   */
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
  /**
   * The step it leaves.
   */
  start: string;
  /**
   * The step it reaches; the same as start for an exit.
   */
  end: string;
  /**
   * Next, branch, loop or exit.
   */
  nature?: "next" | "branch" | "loop" | "exit";
  /**
   * When it is taken.
   */
  condition?: {
    [k: string]: string;
  };
  /**
   * Of the cases at the start, how many take it, 0 to 1.
   */
  share?: number;
  /**
   * How we know.
   */
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
  /**
   * The step at which it happens.
   */
  step: string;
  /**
   * Communication or action.
   */
  nature?: "communication" | "action";
  /**
   * What happens, verb first.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * The actor who begins or acts.
   */
  initiator?: string;
  /**
   * The actor who is addressed.
   */
  receiver?: string;
  /**
   * Through what.
   */
  channel?: string;
  /**
   * Planned, done, failed, missing, or not foreseen.
   */
  status?: "planned" | "completed" | "failed" | "missing" | "ad-hoc";
  /**
   * How we know.
   */
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
  /**
   * Who gives.
   */
  start: string;
  /**
   * Who receives.
   */
  end: string;
  /**
   * Value, information, money or control.
   */
  nature?: "value" | "information" | "money" | "control";
  /**
   * What passes.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * 1 to 5.
   */
  strength?: number;
  /**
   * How we know.
   */
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
  /**
   * What its cells show.
   */
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
    | "disagreement"
    | "physical-evidence"
    | "image"
    | "text";
  /**
   * Its name; empty for the kind's own name.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What an empty cell asks.
   */
  prompt?: {
    [k: string]: string;
  };
  /**
   * Only what concerns this persona.
   */
  persona?: string;
  /**
   * Only what this actor does.
   */
  actor?: string;
  /**
   * Only cards that bear this tag.
   */
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
  /**
   * The card lane it lies in.
   */
  lane: string;
  /**
   * The column, or the first of several.
   */
  step: string;
  /**
   * Over how many steps it reaches.
   */
  span?: number;
  /**
   * What it says; a thought without its quotation marks.
   */
  text?: {
    [k: string]: string;
  };
  /**
   * Whose it is; empty for all.
   */
  persona?: string;
  /**
   * Path of an image beside the file.
   */
  image?: string;
  /**
   * Words to filter by.
   */
  tags?: string[];
  [k: string]: unknown;
}
/**
 * A value on a declared scale; its id is made of its parts.
 */
export interface Score {
  /**
   * The step, touchpoint or insight judged.
   */
  subject?: string;
  /**
   * Such as ``emotion`` (-2 to 2) or ``severity`` (0 to 4).
   */
  measure?: string;
  /**
   * Whose experience is judged; empty where it makes no difference.
   */
  persona?: string;
  /**
   * The scoring round, from 1.
   */
  round?: number;
  /**
   * The evidence behind it; empty for a hypothesis.
   */
  source?: string;
  /**
   * A pseudonym.
   */
  rater?: string;
  /**
   * The judgment.
   */
  value: number;
  /**
   * Why, in the rater's own words; shown without a name.
   */
  reason?: string;
  [k: string]: unknown;
}
/**
 * A scoring round; the answers are scores that bear its measure, persona and number.
 */
export interface Round {
  /**
   * Fractional index among siblings.
   */
  order?: string;
  /**
   * What is asked, such as ``emotion`` of steps or ``severity`` of pain points.
   */
  measure?: string;
  /**
   * Whose experience is judged; empty where it makes no difference.
   */
  persona?: string;
  /**
   * The round of the scores that answer it, from 1.
   */
  number?: number;
  /**
   * Private (no answer is shown), revealed (all are), or closed (they stay as they are).
   */
  state?: "private" | "revealed" | "closed";
  /**
   * How many people are to answer, if somebody said so.
   */
  expected?: number;
  /**
   * Pseudonym of whoever leads it from a board; empty if code opened it.
   */
  facilitator?: string;
  /**
   * Pseudonyms of those who said that they are done.
   */
  finished?: string[];
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
  /**
   * Factual (quote, observation, trend) or interpreted (need, job, pain, gain).
   */
  type?: "quote" | "observation" | "trend" | "need" | "job" | "pain" | "gain";
  /**
   * The statement.
   */
  text?: {
    [k: string]: string;
  };
  /**
   * Where it is felt.
   */
  steps?: string[];
  /**
   * By whom; empty for all.
   */
  personas?: string[];
  /**
   * 0 to 4 (Nielsen), declared; ratings win over it.
   */
  severity?: number;
  /**
   * Share of cases in which it happens, 0 to 1.
   */
  frequency?: number;
  /**
   * How many cases that share rests on.
   */
  frequency_n?: number;
  /**
   * Share of the people served whom it can meet, 0 to 1.
   */
  reach?: number;
  /**
   * A chain of whys, one a line.
   */
  causes?: {
    [k: string]: string;
  };
  /**
   * SERVQUAL dimension it harms.
   */
  dimension?: "" | "tangibles" | "reliability" | "responsiveness" | "assurance" | "empathy";
  /**
   * SKM element it harms.
   */
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
  /**
   * Kind of administrative cost it makes.
   */
  burden?: "" | "learning" | "compliance" | "psychological";
  /**
   * Open, confirmed by evidence, or resolved.
   */
  status?: "open" | "confirmed" | "resolved";
  /**
   * Who has to answer it.
   */
  owner?: string;
  /**
   * What supports it.
   */
  evidence?: string[];
  /**
   * What speaks against it.
   */
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
  /**
   * What it says, with its figure.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What sort of source it is; ``simulation`` for made-up data.
   */
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
  /**
   * ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
   */
  date?: string;
  /**
   * Where it was seen.
   */
  place?: string;
  /**
   * Address, title or number of the document.
   */
  source?: string;
  /**
   * Its words.
   */
  quote?: {
    [k: string]: string;
  };
  /**
   * Sourced, an example, or not verified.
   */
  standing?: "sourced" | "example" | "unverified";
  /**
   * Of the generator, if simulated.
   */
  seed?: number;
  /**
   * How many people, cases or places it counts.
   */
  n?: number;
  /**
   * Whether and how those asked agreed.
   */
  consent?: string;
  /**
   * The date after which it is to be destroyed.
   */
  retention?: string;
  /**
   * Who may see it.
   */
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
  /**
   * Its name, as the service standard has it.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * Where it is asked for.
   */
  steps?: string[];
  /**
   * A document, or a condition to fulfill.
   */
  nature?: "document" | "condition";
  /**
   * Who issues the document.
   */
  issuer?: {
    [k: string]: string;
  };
  /**
   * Original, copy, either, or a record looked up by the office itself.
   */
  form?: "" | "original" | "copy" | "either" | "lookup";
  /**
   * Whether the person gave it to the state before (once-only).
   */
  obtained_before?: boolean;
  /**
   * The rule that asks for it.
   */
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
  /**
   * What is measured.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * Where it belongs; empty for the whole journey.
   */
  steps?: string[];
  /**
   * The value, in the unit.
   */
  value?: number;
  /**
   * Such as ``minutes``, ``share`` or ``Rp``.
   */
  unit?: string;
  /**
   * How the value sums up its cases.
   */
  aggregation?: "" | "mean" | "median" | "p90" | "share" | "sum" | "count";
  /**
   * Of a share, the cases counted.
   */
  numerator?: number;
  /**
   * Of a share, the cases looked at.
   */
  denominator?: number;
  /**
   * How many cases the value rests on.
   */
  n?: number;
  /**
   * Low end of the value's 95 % interval, in the unit.
   */
  low?: number;
  /**
   * High end of that interval.
   */
  high?: number;
  /**
   * The value wished for, in the unit.
   */
  target?: number;
  /**
   * ``YYYY``, ``YYYY-MM``, or two of them with a slash between.
   */
  period?: string;
  /**
   * Where it was counted.
   */
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
  /**
   * "What if …?"
   */
  text?: {
    [k: string]: string;
  };
  /**
   * Where it would be felt.
   */
  steps?: string[];
  /**
   * The pain points it answers.
   */
  insights?: string[];
  /**
   * 1 to 5.
   */
  value_citizen?: number;
  /**
   * 1 to 5.
   */
  value_unit?: number;
  /**
   * 1 to 5.
   */
  effort?: number;
  /**
   * Who would do it.
   */
  owner?: string;
  /**
   * How far it is.
   */
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
  /**
   * What is done.
   */
  text?: {
    [k: string]: string;
  };
  /**
   * The questions it answers.
   */
  opportunities?: string[];
  /**
   * Where it works.
   */
  steps?: string[];
  /**
   * What changes for the person, in words.
   */
  effect?: {
    [k: string]: string;
  };
  /**
   * Minutes of waiting it adds at its steps; negative saves.
   */
  waiting_change?: number;
  /**
   * Minutes of work it adds at its steps; negative saves.
   */
  touch_change?: number;
  /**
   * Visits it adds; negative saves.
   */
  visits_change?: number;
  /**
   * Papers it adds; negative saves.
   */
  documents_change?: number;
  /**
   * Of doing it, in the journey's currency.
   */
  cost?: number;
  /**
   * 1 to 5.
   */
  effort?: number;
  /**
   * Who does it.
   */
  owner?: string;
  /**
   * How far it is.
   */
  status?: "idea" | "planned" | "trial" | "running" | "dropped";
  /**
   * Where the work is tracked.
   */
  ticket?: string;
  /**
   * Why it should work.
   */
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
  /**
   * Its name.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * What it is, in a paragraph.
   */
  summary?: {
    [k: string]: string;
  };
  /**
   * The solutions it is made of.
   */
  solutions?: string[];
  /**
   * Incremental, radical or transformative (Mulgan & Albury, in Muluk 2008:47).
   */
  level?: "" | "incremental" | "radical" | "transformative";
  /**
   * Any of ``knowledge``, ``way``, ``object``, ``technology`` and ``invention`` (Suwarno 2008:10); not exclusive.
   */
  natures?: string[];
  /**
   * Idea, adoption or implementation (Shepard).
   */
  stage?: "" | "idea" | "adoption" | "implementation";
  /**
   * The unit that answers for it.
   */
  owner_unit?: {
    [k: string]: string;
  };
  /**
   * In which it began.
   */
  year?: number;
  /**
   * What makes it last, of ``regulation``, ``procedure``, ``planning``, ``budget``, ``staff``, ``appraisal``, ``documentation``, ``replication``, ``impact`` and ``succession``; those fulfilled.
   */
  checks?: string[];
  /**
   * What shows it.
   */
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
  /**
   * Path of the other journey.
   */
  journey?: string;
  /**
   * The step here; empty where this journey has none.
   */
  step?: string;
  /**
   * Id of the step there; empty where that journey has none.
   */
  other?: string;
  /**
   * Of the two, 0 to 1, as computed.
   */
  similarity?: number;
  /**
   * Pseudonym of who checked the pair; empty for a guess.
   */
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
  /**
   * Its name, such as "For the head of office".
   */
  label?: {
    [k: string]: string;
  };
  /**
   * Those shown; empty for all.
   */
  lanes?: string[];
  /**
   * Those shown; empty for all.
   */
  personas?: string[];
  /**
   * Only cards with one of these; empty for all.
   */
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
  /**
   * The word.
   */
  label?: {
    [k: string]: string;
  };
  /**
   * When to use it.
   */
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
  /**
   * Of which it speaks.
   */
  subject: string;
  /**
   * What it says.
   */
  text?: {
    [k: string]: string;
  };
  /**
   * A pseudonym.
   */
  author?: string;
  /**
   * ``YYYY-MM-DD``, given by its writer; nothing sets it by itself.
   */
  date?: string;
  /**
   * Whether it is dealt with.
   */
  resolved?: boolean;
  /**
   * The comment it answers.
   */
  reply_to?: string;
  [k: string]: unknown;
}
