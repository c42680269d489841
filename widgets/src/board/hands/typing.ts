/** Chords that a text field answers itself, by `KeyboardEvent.key` in lower case. */
const OWN = new Set([
  ..."zyacxv",
  ..."arrowleft arrowright arrowup arrowdown home end backspace delete enter".split(" "),
]);

/** Whether a key typed into a text stays there; saving, finding and the other regions are for all. */
export function staysInText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  // a character typed with AltGr comes with both
  if ((ctrlKey || metaKey) && !altKey) return OWN.has(key.toLowerCase());
  return key !== "F6";
}

/** Others' letters come into a text without moving my caret. */
export function takeIn(area: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const { value } = area;
  if (value === text) return;
  const [from, to] = [area.selectionStart ?? value.length, area.selectionEnd ?? value.length];
  const most = Math.min(value.length, text.length);
  let head = 0;
  while (head < most && value[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && value.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  // what lies behind the change moves with its end, what lies inside it stays before it
  const moved = (caret: number): number =>
    caret <= head ? caret : caret >= value.length - tail ? caret + text.length - value.length : head;
  area.value = text;
  area.setSelectionRange(moved(from), moved(to));
}
