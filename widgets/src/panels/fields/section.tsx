import type { ComponentChildren } from "preact";

interface Props {
  readonly title?: string;
  readonly count?: number;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the inspector, with its heading. */
export function Section({ title, count, action, children }: Props) {
  return (
    <section class="jn-section">
      {title && (
        <h2 class="jn-section-head">
          {title}
          {count !== undefined && <b>{count}</b>}
          {action}
        </h2>
      )}
      {children}
    </section>
  );
}
