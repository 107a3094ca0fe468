import { startAction } from "./chunks/start-action.js";
// src/action/main-publish.ts
await startAction("publish");
export {};
