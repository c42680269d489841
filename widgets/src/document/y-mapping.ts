/** The journey in a shared document; the layout is alike in `journeys/share`. */
export { readDoc, readRaw } from "./y-read.js";
export { isBlank, takeText, textOf } from "./y-source.js";
export { writeDoc } from "./y-write.js";
