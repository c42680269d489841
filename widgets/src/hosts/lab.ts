import { documentPlugin } from "./document-plugin.js";
import { outputPlugin } from "./output-plugin.js";

export default [documentPlugin, outputPlugin];
