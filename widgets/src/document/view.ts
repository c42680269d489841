/** What the board asks of a journey: pure answers whose parts stay the same objects while they say the same. */

export { textIn } from "./journey.js";
export { holdsCards, showsOf } from "./lanes.js";
export { type Answer, answersOf, type Progress, progressOf, type Spread, spreadsOf } from "./view/answers.js";
export { type Apart, apartAt } from "./view/apart.js";
export { asked, isOfPains } from "./view/asked.js";
export { cells, fits, opportunitiesAt } from "./view/cells.js";
export { type Accord, APART, accordOf, disagreement } from "./view/consensus.js";
export { type Counts, counts } from "./view/counts.js";
export { type EmotionPoint, emotionAt, emotionCurve, judgedPersonas } from "./view/emotion.js";
export { all, entryOf, find } from "./view/entries.js";
export {
  type Column,
  columns,
  lanesInOrder,
  personasInOrder,
  phasesInOrder,
  stepsInOrder,
  stepsOfPhase,
} from "./view/grid.js";
export { examplesBefore, isExampleRound, isMadeUp } from "./view/made-up.js";
export { metricsAt, metricsOfAll } from "./view/metrics.js";
export {
  insightsAt,
  painNumbers,
  painsInOrder,
  type Severity,
  severityGrade,
  severityOf,
  typeOf,
} from "./view/pains.js";
export { judged, latestRound, looseRound, type Ratings, ratings, type Vote } from "./view/ratings.js";
export {
  type Asking,
  askings,
  lastRound,
  nextNumber,
  roundsOf,
  runningRound,
  type Track,
  trackKey,
} from "./view/rounds.js";
export { actorsOfStage, laneOf, stageOf, type TouchpointLane, touchpointsAt } from "./view/touchpoints.js";
