export { t as parseConnection } from "./parse-connection.js";
