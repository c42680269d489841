import type { Layout } from "../grid/layout.js";
import { lanesOf, seenOf } from "../grid/use-layout.js";
import { curvesOf } from "../scene/emotion.js";
import { itemsIn } from "../scene/items.js";
import type { Board } from "../state/board.js";
import { PHASES, type Place, STEPS } from "../state/place.js";

export type Way = "left" | "right" | "up" | "down";

/** The places of a board as keys walk through them: rows of columns, items within a cell. */
export class Walk {
  readonly rows: readonly string[];
  readonly steps: readonly string[];

  constructor(
    private readonly board: Board,
    private readonly layout: Layout,
  ) {
    const { hiddenLanes, shownLanes } = board.ui.value;
    const lanes = seenOf(lanesOf(board.journey), hiddenLanes, shownLanes, board.host.kind);
    this.rows = [PHASES, STEPS, ...lanes.map(({ id }) => id)];
    this.steps = layout.columns.flatMap((column) => (column.kind === "step" ? [column.step.id] : []));
  }

  /** Where a board that nobody entered yet takes the focus. */
  get start(): Place {
    const step = this.steps[0] ?? "";
    return step ? { lane: STEPS, step, item: step } : this.at(PHASES, "", false);
  }

  /** The neighbor in a direction; the place itself at the border. */
  next(place: Place, way: Way): Place {
    if (way === "left" || way === "right") return this.beside(place, way === "left" ? -1 : 1);
    const down = way === "down";
    if (place.lane !== PHASES && place.lane !== STEPS && place.step) {
      const items = this.items(place);
      const other = items[items.indexOf(place.item) + (down ? 1 : -1)];
      if (other !== undefined && place.item) return { ...place, item: other };
    }
    const lane = this.rows[this.rows.indexOf(place.lane) + (down ? 1 : -1)];
    return lane === undefined ? place : this.at(lane, this.stepOf(place), !down);
  }

  /** So many lanes up or down. */
  far(place: Place, by: number): Place {
    const index = Math.max(2, Math.min(this.rows.length - 1, this.rows.indexOf(place.lane) + by));
    return this.at(this.rows[index] ?? STEPS, this.stepOf(place), false);
  }

  /** The first or the last step of a lane; of the map with `all`. */
  end(place: Place, last: boolean, all: boolean): Place {
    const step = (last ? this.steps.at(-1) : this.steps[0]) ?? "";
    const lane = all
      ? ((last ? this.rows.at(-1) : STEPS) ?? STEPS)
      : place.lane === PHASES
        ? STEPS
        : place.lane;
    return this.at(lane, step, false);
  }

  /** The first step of the phase before or after. */
  phase(place: Place, by: number): Place {
    const phases = this.layout.phases;
    const now = phases.findIndex(
      ({ id, steps }) => id === place.step || steps.some((step) => step.id === place.step),
    );
    const target = phases[now + by];
    const step = target?.steps.find(({ id }) => this.steps.includes(id));
    if (!target) return place;
    return place.lane === PHASES || !step
      ? this.at(PHASES, target.id, false)
      : this.at(place.lane, step.id, false);
  }

  /** A place in a lane at a step: its first or last item, else the cell. */
  at(lane: string, step: string, last: boolean): Place {
    if (lane === PHASES) return this.phaseAt(step);
    if (step === "") return { lane, step, item: lane };
    if (lane === STEPS) return { lane, step, item: step };
    const items = this.items({ lane, step, item: "" });
    return { lane, step, item: (last ? items.at(-1) : items[0]) ?? "" };
  }

  private beside(place: Place, by: number): Place {
    if (place.lane === PHASES) return this.phase(place, by);
    const now = this.steps.indexOf(place.step);
    if (place.step === "") return by > 0 ? this.at(place.lane, this.steps[0] ?? "", false) : place;
    if (now + by < 0) return place.lane === STEPS ? place : { lane: place.lane, step: "", item: place.lane };
    const step = this.steps[now + by];
    if (step === undefined) return place;
    const items = this.items({ ...place, step });
    const row = this.items(place).indexOf(place.item);
    if (place.lane === STEPS) return { lane: STEPS, step, item: step };
    return { lane: place.lane, step, item: items[Math.max(0, Math.min(row, items.length - 1))] ?? "" };
  }

  private items({ lane, step }: Place): readonly string[] {
    if (this.board.journey.lanes[lane]?.shows === "emotion") {
      return curvesOf(this.board.journey).filter(
        (persona) => !this.board.ui.value.hiddenPersonas.has(persona),
      );
    }
    return itemsIn(this.board.journey, lane, step).map(({ id }) => id);
  }

  private stepOf(place: Place): string {
    if (place.lane !== PHASES) return place.step;
    const inside = this.layout.phases.find(({ id }) => id === place.step)?.steps ?? [];
    return inside.find(({ id }) => this.steps.includes(id))?.id ?? this.steps[0] ?? "";
  }

  private phaseAt(step: string): Place {
    const phase =
      this.layout.phases.find(({ id, steps }) => id === step || steps.some((one) => one.id === step)) ??
      this.layout.phases[0];
    return { lane: PHASES, step: phase?.id ?? "", item: phase?.id ?? "" };
  }
}
