import type { Place } from "../state/place.js";

/** The place an event happened at. */
export function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const parts = element?.dataset.place?.split("/");
  return parts ? { lane: parts[0] ?? "", step: parts[1] ?? "", item: parts[2] ?? "" } : null;
}
