/** Where what is dragged would land. */
export function Insertion() {
  return <div class="jn-insert" aria-hidden="true" />;
}
