import { createRandom } from "./random.mjs";

/** The shared schema that some subjects refer to by its `$id`. */
export const PRICE = "https://schemas.bench.example/common/shared.json";

/** A draft, and a schema that is closed and never changes. */
const DRAFT = "http://json-schema.org/draft-07/schema#";
export const PRICE_SCHEMA = {
  $schema: DRAFT,
  $id: PRICE,
  title: "Price",
  type: "object",
  properties: {
    amount: { type: "string", pattern: "^[0-9]{1,12}\\.[0-9]{2}$" },
    currency: { type: "string", minLength: 3, maxLength: 3 },
  },
  required: ["amount", "currency"],
  additionalProperties: false,
};

const TOPICS = ["orders", "payments", "users", "shipping", "billing", "catalog", "support", "search"];

/**
 * The versions of one subject, oldest first, the last being the candidate: a draft-07 object of 2–6 KB with nested
 * objects, definitions, enums, lists, nullable values and a `oneOf` of events. Every version rewords descriptions and
 * adds or drops properties that may be anything, at the root and in a definition, which is what the registry takes for
 * compatible in both directions in an open object: none equals another.
 *
 * The same `index` and `seed` give the same schemas, whatever else is generated.
 */
export function createJsonVersions({ index, subject, versions, seed, shared }) {
  const random = createRandom(seed * 1_000_033 + index);
  const topic = random.pick(TOPICS);
  const names = Array.from({ length: random.between(3, 7) }, (_, at) => `${topic}_field_${at}`);
  const properties = Object.fromEntries(
    names.map((name) => [name, createProperty(random, name, { depth: 0, shared })]),
  );
  const parts = { properties, required: names.filter(() => random.chance(0.4)), events: createEvents(random, topic) };
  return Array.from({ length: versions + 1 }, (_, version) => createVersion({ index, subject, topic, version, parts }));
}

function createVersion({ index, subject, topic, version, parts: { properties, required, events } }) {
  return {
    $schema: DRAFT,
    $id: `https://schemas.bench.example/events/${subject}.json`,
    title: `Event${index}`,
    description: `What happened to ${topic}, as version ${version + 1} tells it.`,
    type: "object",
    properties: {
      ...properties,
      event: { description: "What happened.", oneOf: Object.keys(events).map((name) => refer(name)) },
      address: refer("Address"),
      ...createAdditions(version),
    },
    required: [...required, "event"],
    additionalProperties: true,
    definitions: { Address: createAddress(version), ...events },
  };
}

function refer(name) {
  return { $ref: `#/definitions/${name}` };
}

function createAddress(version) {
  return {
    description: "Where something is brought.",
    type: "object",
    properties: {
      street: { type: "string", maxLength: 200 },
      city: { type: "string", minLength: 1 },
      postal_code: { type: ["string", "null"], pattern: "^[0-9A-Z -]{3,10}$" },
      country: { type: "string", enum: ["CH", "DE", "DK", "FR", "GB", "SE"] },
      ...(version % 2 === 0 ? {} : { note: { description: "Anything the courier should know." } }),
    },
    required: ["street", "city", "country"],
    additionalProperties: true,
  };
}

/** Events that a `const` tells apart, each closed. */
function createEvents(random, topic) {
  const names = ["Created", "Changed", "Cancelled", "Finished"].slice(0, random.between(2, 4));
  return Object.fromEntries(
    names.map((name) => {
      const inner = createProperty(random, `${name.toLowerCase()}_detail`, { depth: 2, shared: false });
      const properties = { type: { const: `${topic}.${name.toLowerCase()}` }, at: TIMESTAMP, detail: inner };
      return [`${topic}${name}`, { type: "object", properties, required: ["type", "at"], additionalProperties: false }];
    }),
  );
}

const TIMESTAMP = { description: "When, by the source's clock.", type: "string", format: "date-time" };

const SCALARS = [
  { type: "string", minLength: 1, maxLength: 120 },
  { type: "string", format: "uuid" },
  { type: "string", pattern: "^[A-Z]{2}-[0-9]{6}$" },
  { type: "integer", minimum: 0, maximum: 1_000_000 },
  { type: "number", exclusiveMinimum: 0 },
  { type: "boolean", default: false },
  { type: ["string", "null"], maxLength: 80 },
  { type: ["integer", "null"], minimum: 1 },
];

function createProperty(random, name, context) {
  const description = `The ${name} of the event, kept as the source system sent it.`;
  const makers = [createEnum, createList, createObject, createShared, createChoice];
  const plain = context.depth > 1 || random.chance(0.6);
  return { description, ...(plain ? random.pick(SCALARS) : random.pick(makers)(random, name, context)) };
}

function createEnum(random, name) {
  const values = Array.from({ length: random.between(3, 7) }, (_, at) => `${name.toUpperCase()}_${at}`);
  return random.chance(0.5) ? { type: "string", enum: values } : { enum: values };
}

function createList(random, name, context) {
  const items = createProperty(random, `${name}_item`, { ...context, depth: context.depth + 1 });
  return { type: "array", items, maxItems: 100, uniqueItems: random.chance(0.3) };
}

function createObject(random, name, context) {
  const names = Array.from({ length: random.between(2, 4) }, (_, at) => `${name}_part_${at}`);
  const inner = { ...context, depth: context.depth + 1 };
  const properties = Object.fromEntries(names.map((part) => [part, createProperty(random, part, inner)]));
  return { type: "object", properties, required: names.slice(0, 1), additionalProperties: random.chance(0.5) };
}

function createShared(random, _name, context) {
  return context.shared ? { $ref: PRICE } : random.pick(SCALARS);
}

function createChoice(random) {
  return { anyOf: [{ type: "null" }, random.pick(SCALARS.slice(0, 3))] };
}

/** Version 4 keeps the last three additions, as a schema that is tidied up now and then. */
function createAdditions(version) {
  const first = Math.max(1, version - 2);
  const names = Array.from({ length: Math.max(0, version - first + 1) }, (_, at) => first + at + 1);
  return Object.fromEntries(names.map((at) => [`added_in_version_${at}`, { description: `Since version ${at}.` }]));
}
