import type { DifferenceWords, ExplainedWay, ExplainedWitness, KindPage } from "../report/kind-page.ts";

/** The page of a kind of difference, as Markdown that also reads well in a terminal. */
export function renderKindPage(page: KindPage): string {
  return [
    `# ${page.title} (\`${page.rule}\`)`,
    page.why,
    describeRegistryName(page),
    "## Example",
    "A reader",
    fence(page.example.reader),
    "of data written with",
    fence(page.example.writer),
    ...(page.witness === undefined ? [] : [describeWitness(page.witness)]),
    "## When the new schema reads (backward)",
    ...renderWords(page.backward),
    ...(page.ways ?? []).flatMap(renderWay),
    "## When the new schema writes (forward)",
    ...renderWords(page.forward),
    "",
  ].join("\n\n");
}

function describeRegistryName({ registryType, witness }: KindPage): string {
  if (witness === undefined && registryType !== null)
    return `The registry calls it \`${registryType}\` and accepts it.`;
  if (witness === undefined)
    return "A hazard: the registry accepts it, and its verdict stays. `schemagate check --hazards` warns about it.";
  return registryType === null
    ? "The registry has no name for it: its check fails with an exception, which counts as incompatible."
    : `The registry calls it \`${registryType}\`.`;
}

function describeWitness(witness: ExplainedWitness): string {
  if (witness.status !== "verified") return `No message can show it: ${witness.reason}`;
  const place = witness.failsAt === "" ? "the whole message" : `\`${witness.failsAt}\``;
  return `A message that breaks: \`${witness.datum}\`. Reading fails on ${place}: ${witness.failure}.`;
}

function renderWords({ message, remedy }: DifferenceWords): readonly string[] {
  return [`> ${message}`, remedy];
}

function renderWay({ text, steps, levels, failures }: ExplainedWay, index: number): readonly string[] {
  const passes = `The example passes ${levels.map((level) => `\`${level}\``).join(", ")} by it.`;
  return [
    `### Way ${index + 1}`,
    text,
    ...steps.flatMap(({ title, language, lines }) => [`${title}:`, `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``]),
    [passes, ...failures].join(" "),
  ];
}

function fence(schema: string): string {
  return `\`\`\`json\n${JSON.stringify(JSON.parse(schema), null, 2)}\n\`\`\``;
}
