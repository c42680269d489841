import { emotionCurve } from "../../document/view.js";
import { curvesOf } from "../scene/emotion.js";
import { useBoard, useJourney } from "../state/board.js";

/** Whether a step holds the lowest or the highest point of somebody's curve. */
export function useExtremes(step: string): boolean {
  const { store } = useBoard();
  return useJourney((journey) =>
    curvesOf(journey).some((persona) => {
      const points = emotionCurve(journey, store.rater, persona).flatMap((point) => point ?? []);
      const values = points.map(({ value }) => value);
      const own = points.find((point) => point.step === step)?.value;
      return own !== undefined && (own === Math.min(...values) || own === Math.max(...values));
    }),
  );
}
