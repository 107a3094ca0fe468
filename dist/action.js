import { startAction } from "./chunks/start-action.js";
// src/action/main.ts
await startAction();
export {};
