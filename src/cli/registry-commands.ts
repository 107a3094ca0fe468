import type { Command, Flag } from "./flag.ts";
import { PLAN_FORMAT_FLAG } from "./plan-flags.ts";
import { CONFIRM_FLAG, CONNECTION_FLAGS, DIR_FLAG } from "./registry-flags.ts";
import { REGISTRY_VERSION_FLAG } from "./report-flags.ts";

const SUBJECT_FLAG: Flag = {
  name: "subject",
  value: "<glob>",
  repeatable: true,
  description: "Only subjects whose name matches, and what they refer to.",
};

/** `schemagate plan`. */
export const PLAN: Command = {
  name: "plan",
  summary: "show what publishing would do to a registry",
  description:
    "Checks the workspace against a registry and orders what would be done: schemas to register with the versions they will get, references first, and levels to set. Changes nothing. Exits with 1 when something is blocked, 2 when something could not be checked.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [DIR_FLAG, SUBJECT_FLAG, CONFIRM_FLAG, PLAN_FORMAT_FLAG, REGISTRY_VERSION_FLAG, ...CONNECTION_FLAGS],
  examples: [
    { line: "schemagate plan --registry https://registry.example.com", description: "what is there to publish?" },
    { line: "schemagate plan --format text --format json:plan.json", description: "keep it, to publish exactly that" },
    { line: "schemagate plan --dir registry", description: "for a directory registry" },
  ],
};

/** `schemagate publish`. */
export const PUBLISH: Command = {
  name: "publish",
  summary: "register what is merged, and set the levels the manifest names",
  description:
    "Makes a plan and carries it out: schemas are registered where the registry still is as the plan reckoned, references first, and what was done is read back. A second run changes nothing; after a run that was stopped, the next one does the rest. Nothing is ever deleted. Exits with 1 when something is left to do.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [
    {
      name: "plan",
      value: "<file>",
      description: "Make only the steps of this plan, which `schemagate plan --format json:<file>` wrote.",
    },
    DIR_FLAG,
    SUBJECT_FLAG,
    CONFIRM_FLAG,
    PLAN_FORMAT_FLAG,
    REGISTRY_VERSION_FLAG,
    ...CONNECTION_FLAGS,
  ],
  examples: [
    {
      line: "schemagate publish --registry https://registry.example.com",
      description: "on the main branch, after a merge",
    },
    { line: "schemagate publish --plan plan.json", description: "a plan that somebody looked at" },
    { line: "schemagate publish --dir registry", description: "into a directory registry, to be committed" },
  ],
};

/** `schemagate serve`. */
export const SERVE: Command = {
  name: "serve",
  summary: "run a Schema Registry on this machine",
  description:
    "Serves a directory registry under the REST API of Confluent's Schema Registry, with the same verdicts: for laptops and tests. Asks nobody for credentials, so it listens to this machine only unless told.",
  positionals: { usage: "", least: 0, most: 0 },
  flags: [
    { ...DIR_FLAG, default: "registry", description: "The directory registry; it is made when it is not there." },
    { name: "port", value: "<port>", default: "8081", description: "Port to listen on; 0 takes a free one." },
    { name: "host", value: "<host>", default: "127.0.0.1", description: "Name or address to listen on." },
    { name: "log", description: "Print every request on standard error." },
    REGISTRY_VERSION_FLAG,
  ],
  examples: [
    { line: "schemagate serve", description: "on http://127.0.0.1:8081, over the folder `registry`" },
    { line: "schemagate serve --dir /tmp/registry --port 0", description: "for a test, on a free port" },
  ],
};
