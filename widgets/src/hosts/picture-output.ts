/** The frame our pictures have, see `draw/scene/page.py`. */
const OURS = /<svg [^>]*aria-labelledby="t([0-9a-f]{8}) d\1"/;
/** Narrower than this the words would be too small: the cell scrolls instead. */
const LEAST = 720;

/** JupyterLab shows an SVG as an image, which hides its title and description from a screen reader. */
export function name(image: HTMLImageElement, source: string): void {
  if (image.alt) return;
  const root = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  const said = ["title", "desc"]
    .map((name) => [...root.children].find((child) => child.localName === name)?.textContent?.trim())
    .filter(Boolean);
  if (said.length) image.alt = said.join(". ");
}

/** Shrinks a picture of ours to its cell, as far as it can still be read; others are left alone. */
export function shrink(image: HTMLImageElement, source: string): void {
  if (!OURS.test(source.slice(0, 2000))) return;
  image.style.maxWidth = `max(100%, ${LEAST}px)`;
  image.style.height = "auto";
}
