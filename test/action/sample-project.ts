/** Texts by path. */
type Files = { readonly [path: string]: string };

/** A small project: two topics that share a type, one topic that stands alone. */
export const PROJECT: Files = {
  "schemagate.yaml": `version: 1
subjects:
  - files: schemas/common/*.avsc
    strategy: RecordNameStrategy
  - files: schemas/*.avsc
    subject: "{name}-value"
`,
  "schemas/common/money.avsc": record("shop.Money", [
    { name: "cents", type: "long" },
    { name: "currency", type: "string" },
  ]),
  "schemas/order.avsc": record("shop.Order", [
    { name: "id", type: "string" },
    { name: "total", type: "shop.Money" },
  ]),
  "schemas/refund.avsc": record("shop.Refund", [
    { name: "id", type: "string" },
    { name: "amount", type: "shop.Money" },
  ]),
  "schemas/user.avsc": record("shop.User", [{ name: "name", type: "string" }]),
};

/** A change of the user that old data cannot be read with, and that offers an edit to mend it. */
export const BREAKING_USER: Files = {
  "schemas/user.avsc": record("shop.User", [
    { name: "name", type: "string" },
    { name: "email", type: "string" },
  ]),
};

/** A change of the user that old data can be read with. */
export const SAFE_USER: Files = {
  "schemas/user.avsc": record("shop.User", [
    { name: "name", type: "string" },
    { name: "email", type: ["null", "string"], default: null },
  ]),
};

/** A change of the shared type that breaks everything that uses it. */
export const BREAKING_MONEY: Files = {
  "schemas/common/money.avsc": record("shop.Money", [
    { name: "cents", type: "int" },
    { name: "currency", type: "string" },
  ]),
};

/** An Avro record as a file, a field to a line. */
export function record(fullName: string, fields: readonly object[]): string {
  const dot = fullName.lastIndexOf(".");
  const [namespace, name] = [fullName.slice(0, dot), fullName.slice(dot + 1)];
  const lines = fields.map((field) => `    ${JSON.stringify(field)}`).join(",\n");
  return `{
  "type": "record",
  "name": "${name}",
  "namespace": "${namespace}",
  "fields": [
${lines}
  ]
}
`;
}
