import { startAction } from "./chunks/start-action.js";
// src/action/main-check.ts
await startAction("check");
export {};
