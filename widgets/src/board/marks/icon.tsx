import type { IconNode } from "lucide";
import { h } from "preact";

interface Props {
  readonly of: IconNode;
  readonly size?: number;
  /** A name where the icon stands alone; without one it is decoration. */
  readonly name?: string;
}

/** A line icon on a 24 grid, 1.75 stroke, in the color of the text around it. */
export function Icon({ of, size = 16, name }: Props) {
  return (
    <svg
      class="jn-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={name ? "img" : "presentation"}
      aria-hidden={name ? undefined : "true"}
      aria-label={name}
    >
      {of.map(([tag, shape], index) => h(tag, { ...shape, key: index }))}
    </svg>
  );
}
