import type { FormatOutline } from "../schema-format.ts";
import { listJsonNames } from "./list-names.ts";
import { locateInJson } from "./locate.ts";

/** What files of JSON Schemas are known by. */
export const jsonOutline: FormatOutline = {
  type: "JSON",
  extensions: [".json"],
  locate: locateInJson,
  listNames: listJsonNames,
};
