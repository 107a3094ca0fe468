import { avroFormat } from "./avro-format.js";
import { jsonFormat } from "./json-format.js";
// src/formats/formats.ts
/** The formats schemagate can judge. A schema of another type is reported as not decided, never as compatible. */
const FORMATS = {
	AVRO: avroFormat,
	JSON: jsonFormat
};
export { FORMATS };
