import { startAction } from "./start-action.ts";

await startAction();
