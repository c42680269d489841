import { documentPlugin } from "./document-plugin.js";
import { narrowWindowPlugin } from "./narrow-window.js";
import { outputPlugin } from "./output-plugin.js";
import { picturePlugin } from "./picture-plugin.js";

export default [documentPlugin, outputPlugin, narrowWindowPlugin, picturePlugin];
