export { t as getOctokit } from "./lib-actions-github.js";
