export type { Host, Other, Saved } from "./host.js";
export { mountBoard } from "./mount.js";
