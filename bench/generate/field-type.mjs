/** The shared type that some subjects refer to by its name. */
export const MONEY = "com.example.bench.common.Money";

const PRIMITIVES = ["string", "int", "long", "double", "boolean", "bytes"];
const LOGICAL = [
  { type: "string", logicalType: "uuid" },
  { type: "long", logicalType: "timestamp-millis" },
  { type: "int", logicalType: "date" },
  { type: "bytes", logicalType: "decimal", precision: 18, scale: 4 },
];

/**
 * A type as company schemas have them: mostly primitives and logical types, now and then an enum, a collection, a
 * nested record or a shared one. `name` becomes part of the names the type defines, `random` decides.
 */
export function createFieldType(random, name, context) {
  const makers = [createEnum, createArray, createMap, createRecord, createShared];
  if (context.depth > 1 || random.chance(0.72)) return createPlain(random);
  return random.pick(makers)(random, name, context);
}

function createPlain(random) {
  return random.chance(0.35) ? random.pick(LOGICAL) : random.pick(PRIMITIVES);
}

function createEnum(random, name) {
  const symbols = Array.from({ length: random.between(3, 9) }, (_, index) => `${name.toUpperCase()}_${index}`);
  return { type: "enum", name: `${capitalise(name)}Kind`, symbols: ["UNKNOWN", ...symbols], default: "UNKNOWN" };
}

function createArray(random, name, context) {
  return { type: "array", items: createFieldType(random, `${name}Item`, { ...context, depth: context.depth + 1 }) };
}

function createMap(random) {
  return { type: "map", values: createPlain(random) };
}

function createRecord(random, name, context) {
  const fields = Array.from({ length: random.between(2, 5) }, (_, index) => ({
    name: `${name}_part_${index}`,
    type: createFieldType(random, `${name}Part${index}`, { ...context, depth: context.depth + 1 }),
    doc: `Part ${index} of ${name}.`,
  }));
  return { type: "record", name: capitalise(name), doc: `What belongs to ${name}.`, fields };
}

function createShared(random, _name, context) {
  return context.shared ? MONEY : createPlain(random);
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
