/** What has the focus where an element lives; null if nothing has. */
export function focused(root: Element): Element | null {
  return (root.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Whether the focus is in an element. */
export function holdsFocus(root: Element): boolean {
  return root.contains(focused(root));
}

/** Whether a person is at something else than the board: it must not take the focus from them. */
export function isElsewhere(root: Element): boolean {
  const now = root.ownerDocument.activeElement;
  return now !== null && now !== root.ownerDocument.body && !now.contains(root) && !holdsFocus(root);
}
