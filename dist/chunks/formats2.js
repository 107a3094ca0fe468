export { t as FORMATS } from "./formats.js";
