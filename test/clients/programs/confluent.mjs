import { createRequire } from "node:module";

/** Writes and reads with Confluent's client for Node.js, and prints what it was told, a line for each step. */
const [url, home] = process.argv.slice(2);
const { SchemaRegistryClient, SerdeType, AvroSerializer, AvroDeserializer } = createRequire(import.meta.url)(home);

const NAME = { name: "name", type: "string" };
const createStudent = (...fields) => JSON.stringify({ type: "record", name: "Student", namespace: "school", fields });
const FIRST = createStudent(NAME);
const SECOND = createStudent(NAME, { name: "year", type: "int", default: 1 });
const BROKEN = createStudent({ name: "name", type: "int" });

const connect = () => new SchemaRegistryClient({ baseURLs: [url] });
const print = (label, ...values) => console.log(label, ...values.map((value) => JSON.stringify(value)));
const client = connect();

print("registered", await client.register("students-value", { schemaType: "AVRO", schema: FIRST }));
const options = { autoRegisterSchemas: false, useLatestVersion: true };
const written = await new AvroSerializer(connect(), SerdeType.VALUE, options).serialize("students", { name: "Ann" });
print("written", written.toString("hex"));
print("registered", await client.register("students-value", { schemaType: "AVRO", schema: SECOND }));
const reader = new AvroDeserializer(connect(), SerdeType.VALUE, { useLatestVersion: true });
print("read", { ...(await reader.deserialize("students", written)) });
// Registers a schema that it derives from the value.
const automatic = new AvroSerializer(connect(), SerdeType.VALUE, { autoRegisterSchemas: true });
print("written", (await automatic.serialize("other", { name: "Bob", year: 3 })).toString("hex"));
await client
  .register("students-value", { schemaType: "AVRO", schema: BROKEN })
  .catch(({ status, errorCode }) => print("refused", status, errorCode));
print("compatible", await client.testCompatibility("students-value", 2, { schema: BROKEN }));
print("found", await client.getVersion("students-value", { schemaType: "AVRO", schema: FIRST }));
print("versions", await client.getAllVersions("students-value"));
print("latest", (await client.getLatestSchemaMetadata("students-value")).version);
print("by id", (await client.getBySubjectAndId("students-value", 1)).schema === FIRST);
print("level", await client.updateConfig("students-value", { compatibilityLevel: "FULL" }));
print("levels", await client.getConfig("students-value"), await client.getDefaultConfig());
print("deleted", await client.deleteSubject("students-value"), await client.deleteSubject("students-value", true));
print("subjects", await client.getAllSubjects());
