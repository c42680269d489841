interface Props {
  /** The pain point's number on this map. */
  readonly number: number;
  readonly severity: number | null;
  readonly size?: number;
}

/** Shape by severity: circle for 0 and 1, rounded square, diamond, octagon with a second ring. */
export function Pin({ number, severity, size = 17 }: Props) {
  const level = levelOf(severity);
  const text = number > 99 ? "99+" : String(number);
  const points = [0, 11.5, 10.5, 8.5][text.length] ?? 8.5;
  return (
    <svg
      class="jn-pin"
      data-severity={level}
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      <PinShape level={level} stroke={24 / size} />
      <text class="jn-pin-digit" y="0.5" font-size={Math.min(points * 1.2, (10.5 * 24) / size)}>
        {text}
      </text>
    </svg>
  );
}

/** Severity as a whole level, 0 to 4; unknown counts as 0. */
export function levelOf(severity: number | null | undefined): number {
  return Math.max(0, Math.min(4, Math.round(severity ?? 0)));
}

const octagon = (radius: number): string =>
  [22.5, 67.5, 112.5, 157.5, 202.5, 247.5, 292.5, 337.5]
    .map((degrees) => (degrees * Math.PI) / 180)
    .map((angle) => `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`)
    .join(" ");

const inner = octagon(9.4);
const outer = octagon(12.2);

function PinShape({ level, stroke }: { readonly level: number; readonly stroke: number }) {
  if (level <= 1) return <circle class="jn-pin-shape" r="10.4" stroke-width={stroke} />;
  if (level === 2)
    return (
      <rect
        class="jn-pin-shape"
        x="-9.6"
        y="-9.6"
        width="19.2"
        height="19.2"
        rx="4.6"
        stroke-width={stroke}
      />
    );
  if (level === 3) {
    return (
      <rect
        class="jn-pin-shape"
        x="-8.2"
        y="-8.2"
        width="16.4"
        height="16.4"
        rx="2.4"
        transform="rotate(45)"
        stroke-width={stroke}
      />
    );
  }
  return (
    <>
      <polygon class="jn-pin-ring" points={outer} stroke-width={stroke} />
      <polygon class="jn-pin-shape" points={inner} stroke-width={stroke * 0.9} />
    </>
  );
}
