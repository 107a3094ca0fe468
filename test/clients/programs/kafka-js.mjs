import { createRequire } from "node:module";

/** Writes and reads with the client of the KafkaJS world, and prints what it was told, a line for each step. */
const [host, home] = process.argv.slice(2);
const { SchemaRegistry, SchemaType, COMPATIBILITY } = createRequire(import.meta.url)(home);

const NAME = { name: "name", type: "string" };
const createStudent = (...fields) => ({ type: "record", name: "Student", namespace: "school", fields });
const readerSchema = createStudent(NAME, { name: "year", type: "int", default: 1 });
const avro = (schema) => ({ type: SchemaType.AVRO, schema: JSON.stringify(schema) });

const print = (label, ...values) => console.log(label, ...values.map((value) => JSON.stringify(value)));
const registry = new SchemaRegistry({ host });
const options = { subject: "students-value", compatibility: COMPATIBILITY.BACKWARD };

const first = await registry.register(avro(createStudent(NAME)), options);
const written = await registry.encode(first.id, { name: "Ann" });
const second = await registry.register(avro(readerSchema), options);
print("registered", first.id, second.id);
print("written", written.toString("hex"));
print("read", { ...(await registry.decode(written, { [SchemaType.AVRO]: { readerSchema } })) });
print("latest", await registry.getLatestSchemaId("students-value"));
print("version 1", await registry.getRegistryId("students-value", 1));
print("found", await registry.getRegistryIdBySchema("students-value", avro(createStudent(NAME))));
await registry
  .register(avro(createStudent({ name: "name", type: "int" })), options)
  .catch(({ status }) => print("refused", status));
