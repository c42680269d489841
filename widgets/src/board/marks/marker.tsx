interface MarkerProps {
  /** The persona's place in the order, from 0. */
  readonly index: number;
  readonly size?: number;
  readonly hollow?: boolean;
}

const shapes: readonly string[] = [
  "M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z",
  "M0 -6.2L6.2 0L0 6.2L-6.2 0Z",
  "M-4.6 -4.6H4.6V4.6H-4.6Z",
  "M0 -5.6L5.6 4.6H-5.6Z",
  "M-1.9 -5.6H1.9V-1.9H5.6V1.9H1.9V5.6H-1.9V1.9H-5.6V-1.9H-1.9Z",
];

/** The outline of a persona's mark around 0,0: circle, diamond, square, triangle, cross. */
export function markerPath(index: number): string {
  return shapes[index % shapes.length] ?? "";
}

/** The token of a persona's color. */
export function personaColor(index: number): string {
  return `var(--jn-persona-${(index % shapes.length) + 1})`;
}

/** A persona's mark beside its name. */
export function Marker({ index, size = 12, hollow = false }: MarkerProps) {
  const color = personaColor(index);
  return (
    <svg class="jn-marker" width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={markerPath(index)}
        fill={hollow ? "none" : color}
        stroke={color}
        stroke-width={hollow ? 1.8 : 0}
        stroke-dasharray={hollow ? "2.4 2" : undefined}
      />
    </svg>
  );
}

/** The mark of what rests on opinion alone. */
export function HypothesisMark() {
  return (
    <svg class="jn-marker" width="13" height="13" viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="6" fill="none" stroke="var(--jn-ink-2)" stroke-width="1.8" stroke-dasharray="2.6 2.1" />
    </svg>
  );
}
