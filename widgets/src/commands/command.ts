export { type Command, type Context, type Edit, type Plan, Refusal } from "../document/edit.js";
