interface Props {
  /** -2 to 2. */
  readonly value: number;
  readonly size?: number;
}

const mouths: readonly string[] = [
  "M-5 5.6Q0 -0.6 5 5.6",
  "M-4.4 4.9Q0 1.6 4.4 4.9",
  "M-4.4 3.8H4.4",
  "M-4.4 3Q0 6.2 4.4 3",
  "M-5.4 1.6Q0 9 5.4 1.6Z",
];

/** One of five faces; the mouth alone tells them apart. */
export function Face({ value, size = 16 }: Props) {
  const level = Math.max(0, Math.min(4, Math.round(value) + 2));
  const color = level + 1;
  const ink = `var(--jn-on-emotion-${color})`;
  return (
    <svg class="jn-face" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <circle
        r="11"
        fill={`var(--jn-emotion-${color})`}
        stroke={`var(--jn-emotion-edge-${color})`}
        stroke-width={24 / size}
      />
      <circle cx="-3.8" cy="-2.8" r="1.7" fill={ink} />
      <circle cx="3.8" cy="-2.8" r="1.7" fill={ink} />
      <path
        d={mouths[level]}
        fill={level === 4 ? ink : "none"}
        stroke={ink}
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
