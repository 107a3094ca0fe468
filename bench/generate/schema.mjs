import { createFieldType } from "./field-type.mjs";
import { createRandom } from "./random.mjs";

const TOPICS = ["orders", "payments", "users", "shipping", "billing", "catalog", "support", "search"];

/**
 * The versions of one subject, oldest first, the last being the candidate. Every version adds optional fields and drops
 * or rewords others, so that all of them are fully compatible with all others and none equals another.
 *
 * The same `index` and `seed` give the same schemas, whatever else is generated.
 */
export function createVersions({ index, versions, seed, shared }) {
  const random = createRandom(seed * 1_000_003 + index);
  const topic = random.pick(TOPICS);
  const name = `Event${index}`;
  const context = { depth: 0, shared };
  const count = random.between(8, 18);
  const fields = Array.from({ length: count }, (_, at) => createField(random, `${topic}Field${at}`, context));
  return Array.from({ length: versions + 1 }, (_, version) => ({
    type: "record",
    namespace: `com.example.bench.${topic}.event${index}`,
    name,
    doc: `What happened to ${topic}, as version ${version + 1} tells it.`,
    fields: [...fields, ...createAdditions(version)],
  }));
}

function createField(random, name, context) {
  const type = createFieldType(random, name, context);
  const doc = `The ${name} of the event, kept as the source system sent it.`;
  return random.chance(0.3) ? { name, type: ["null", type], default: null, doc } : { name, type, doc };
}

/** Version 4 keeps the last three additions, as a schema that is tidied up now and then. */
function createAdditions(version) {
  const first = Math.max(1, version - 2);
  return Array.from({ length: Math.max(0, version - first + 1) }, (_, at) => ({
    name: `added_in_version_${first + at + 1}`,
    type: ["null", "string"],
    default: null,
    doc: `Optional since version ${first + at + 1}.`,
  }));
}
