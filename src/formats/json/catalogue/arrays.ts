import type { ChangeKind } from "../change-kinds.ts";
import type { Entries, Entry } from "./entry.ts";
import { NOTHING_TO_DO } from "./entry.ts";

type ItemKind = ChangeKind & `item-${string}`;
type ArrayKind = ItemKind | "unique-items-added" | "unique-items-removed";

const TEXT = { type: "string" };
const NUMBER = { type: "integer" };
const ANY_NUMBER = { additionalItems: { type: "number" } };

function tuple(items: readonly unknown[], more: object = {}): object {
  return { type: "array", items, ...more };
}

const CLOSED = { additionalItems: false };

/** The catalogue's entries for listed items and for uniqueness. */
export const ARRAY_ENTRIES: Entries<ArrayKind> = {
  "unique-items-added": {
    title: "Items must be unique",
    why: "Arrays with equal items were valid under the writer's schema.",
    coordinate: { area: "array", part: "uniqueItems", action: "added" },
    example: { writer: { type: "array" }, reader: { type: "array", uniqueItems: true } },
    change: ({ site, candidate }) =>
      `\`uniqueItems\` of ${site} was ${candidate === "reader" ? "switched on" : "switched off"}`,
    remedy: ({ candidate }) =>
      candidate === "reader"
        ? "Leave `uniqueItems` out, and check it in the application."
        : "Keep `uniqueItems`: earlier schemas refuse equal items.",
  },
  "unique-items-removed": {
    title: "Items need not be unique",
    why: "Arrays without equal items are still valid.",
    coordinate: { area: "array", part: "uniqueItems", action: "removed" },
    example: { writer: { type: "array", uniqueItems: true }, reader: { type: "array" } },
    change: ({ site, candidate }) =>
      `\`uniqueItems\` of ${site} was ${candidate === "reader" ? "switched off" : "switched on"}`,
    remedy: () => NOTHING_TO_DO,
  },
  "item-with-empty-schema-added-to-open-content-model": createItem({
    title: "Item without restrictions added to an open tuple",
    why: "The writer's schema allows any item at this position, and so does the new one.",
    added: true,
    part: "open content model",
    example: { writer: tuple([TEXT]), reader: tuple([TEXT, {}]) },
  }),
  "item-added-to-open-content-model": createItem({
    title: "Item added to an open tuple",
    why: "The writer's schema allows any item behind the listed ones, so data may hold another value at this position.",
    added: true,
    part: "open content model",
    example: { writer: tuple([TEXT]), reader: tuple([TEXT, NUMBER]) },
    remedy: "Close the tuple first, or give the new position the empty schema `{}`.",
  }),
  "item-added-to-closed-content-model": createItem({
    title: "Item added to a closed tuple",
    why: "The writer's schema allows no item at this position, so no data has one.",
    added: true,
    part: "closed content model",
    example: { writer: tuple([TEXT], CLOSED), reader: tuple([TEXT, NUMBER], CLOSED) },
  }),
  "item-added-is-covered-by-partially-open-content-model": createItem({
    title: "Item added that the rest's schema covers",
    why: "Everything that the writer's schema allows at this position is valid for the new schema.",
    added: true,
    part: "partially open content model",
    example: { writer: tuple([TEXT], ANY_NUMBER), reader: tuple([TEXT, { type: "number" }], ANY_NUMBER) },
  }),
  "item-added-not-covered-by-partially-open-content-model": createItem({
    title: "Item added that the rest's schema does not cover",
    why: "The writer's schema allows values at this position that the new schema refuses.",
    added: true,
    part: "partially open content model",
    example: { writer: tuple([TEXT], ANY_NUMBER), reader: tuple([TEXT, TEXT], ANY_NUMBER) },
    remedy: "Give the new position the schema that the items behind the listed ones have.",
  }),
  "item-removed-from-open-content-model": createItem({
    title: "Item removed from an open tuple",
    why: "The reader's schema allows any item at this position.",
    added: false,
    part: "open content model",
    example: { writer: tuple([TEXT, NUMBER]), reader: tuple([TEXT]) },
  }),
  "item-removed-from-closed-content-model": createItem({
    title: "Item removed from a closed tuple",
    why: "The reader's schema allows no item at this position, and data may have one.",
    added: false,
    part: "closed content model",
    example: { writer: tuple([TEXT, NUMBER], CLOSED), reader: tuple([TEXT], CLOSED) },
    remedy: "Keep the position, and stop writing it.",
  }),
  "item-with-false-removed-from-closed-content-model": createItem({
    title: "Forbidden item removed from a closed tuple",
    why: "The writer's schema forbade an item at this position, so no data has one.",
    added: false,
    part: "closed content model",
    example: { writer: tuple([TEXT, false], CLOSED), reader: tuple([TEXT], CLOSED) },
  }),
  "item-removed-is-covered-by-partially-open-content-model": createItem({
    title: "Item removed that the rest's schema covers",
    why: "Everything that the writer's schema allows at this position is valid for the rest's schema.",
    added: false,
    part: "partially open content model",
    example: { writer: tuple([TEXT, { type: "number" }], ANY_NUMBER), reader: tuple([TEXT], ANY_NUMBER) },
  }),
  "item-removed-not-covered-by-partially-open-content-model": createItem({
    title: "Item removed that the rest's schema does not cover",
    why: "The writer's schema allows values at this position that the rest's schema of the reader refuses.",
    added: false,
    part: "partially open content model",
    example: { writer: tuple([TEXT, TEXT], ANY_NUMBER), reader: tuple([TEXT], ANY_NUMBER) },
    remedy: "Keep the position, and stop writing it.",
  }),
};

interface ItemWords {
  readonly title: string;
  readonly why: string;
  readonly added: boolean;
  readonly part: string;
  readonly example: Entry<ItemKind>["example"];
  /** Absent where nothing needs to be done. */
  readonly remedy?: string;
}

function createItem(words: ItemWords): Entry<ItemKind> {
  const { title, why, added, part, example, remedy } = words;
  return {
    title,
    why,
    coordinate: { area: "item", part, action: added ? "added" : "removed" },
    example,
    change: ({ difference, site, candidate }) =>
      added === (candidate === "reader")
        ? `Position ${difference.details.index} was added to the listed items of ${site}`
        : `Position ${difference.details.index} was removed from the listed items of ${site}`,
    remedy: ({ candidate }) => {
      if (remedy === undefined) return NOTHING_TO_DO;
      return candidate === "reader" ? remedy : "Keep the listed items as earlier schemas have them.";
    },
  };
}
