import { configureGlobal } from "fast-check";

/**
 * Property tests draw the same examples in every run, so that a red run says something about the change it judges.
 * `FAST_CHECK_SEED=<number> npm test` looks elsewhere; a failure it finds becomes an ordinary test.
 */
configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 1) });
