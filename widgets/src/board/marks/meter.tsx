/** Four bars, as many filled as the severity; never in the severity color. */
export function Meter({ level }: { readonly level: number }) {
  return (
    <span class="jn-meter" aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} data-on={bar <= level ? "" : undefined} />
      ))}
    </span>
  );
}
