import type { Flag } from "./flag.ts";

/** Flags that every command takes. */
export const GLOBAL_FLAGS: readonly Flag[] = [
  {
    name: "directory",
    short: "C",
    value: "<dir>",
    default: "the current directory",
    description: "Run as if started in this directory: every other path is relative to it.",
  },
  {
    name: "manifest",
    value: "<file>",
    default: "schemagate.yaml",
    description: "The manifest that maps schema files to subjects.",
  },
  {
    name: "color",
    value: "<when>",
    choices: ["auto", "always", "never"],
    default: "auto",
    description: "Colours on standard output. `auto` looks at the terminal, FORCE_COLOR and NO_COLOR.",
  },
  { name: "no-input", description: "Never ask for anything: what would need an answer fails instead." },
  { name: "debug", description: "Show stack traces with errors, as SCHEMAGATE_DEBUG=1 does." },
  { name: "help", short: "h", description: "Show help and stop." },
  { name: "version", short: "V", description: "Show the version and stop." },
];
