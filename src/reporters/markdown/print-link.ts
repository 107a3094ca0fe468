import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Location } from "../../diagnostic/location.ts";
import { printPlace } from "../print-place.ts";
import { printCode } from "./escape-markdown.ts";
import type { MarkdownOptions } from "./markdown-options.ts";

/** A name as code, linked to a place of the workspace if that has an address. */
export function printLinkedCode(text: string, location: Location, { linkTo }: Pick<MarkdownOptions, "linkTo">): string {
  const address = linkTo(location);
  return address === undefined ? printCode(text) : `[${printCode(text)}](<${encodeAddress(address)}>)`;
}

/** A place as code, linked to where it can be seen. */
export function printPlaceLink(location: Location, options: MarkdownOptions): string {
  return printLinkedCode(printPlace(location), location, options);
}

/** The id of a finding's rule as code, linked to the rule's page where that has an address. */
export function printRuleLink({ rule, docs }: Diagnostic, { docsAt }: Pick<MarkdownOptions, "docsAt">): string {
  if (docs === undefined || docsAt === undefined) return printCode(rule);
  return `[${printCode(rule)}](<${encodeAddress(`${docsAt}/${docs}`)}>)`;
}

/** Nothing that could end the address, a table's cell or the line. */
function encodeAddress(address: string): string {
  return address.replace(/[<>\s\\|]/g, encodeURIComponent);
}
