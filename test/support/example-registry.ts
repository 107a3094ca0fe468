/** The files of a small directory registry that uses every property of a version. */
export const ORDERS = {
  "registry.json": `{ "formatVersion": 1, "nextId": 12, "config": { "compatibility": "FULL" } }`,
  "subjects/orders-value/subject.json": `{
  "subject": "orders-value",
  "config": { "compatibility": "BACKWARD_TRANSITIVE", "normalize": true },
  "mode": "READONLY",
  "versions": [
    { "version": 1, "id": 3 },
    { "version": 2, "id": 7, "references": [{ "name": "com.Money", "subject": "money", "version": 1 }] },
    {
      "version": 4,
      "id": 9,
      "schemaType": "JSON",
      "deleted": true,
      "ts": 1700000000000,
      "hash": "1-00",
      "metadata": { "tags": { "a.b": ["PII"] }, "properties": { "__proto__": "x" }, "sensitive": ["a"] },
      "ruleSet": { "domainRules": [{ "name": "n", "__proto__": 1 }] }
    }
  ]
}
`,
  "subjects/orders-value/v1.avsc": `"string"\n`,
  "subjects/orders-value/v2.avsc": `"int"`,
  "subjects/orders-value/v4.json": `{}`,
} as const;
