export { t as writeFile } from "./write-file2.js";
