export { t as listSubjects } from "./subjects2.js";
