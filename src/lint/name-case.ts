/** The cases that names may be asked to have. */
export type NameCase = "snake" | "camel";

/** How each case is called in a sentence. */
export const CASE_NAMES: { readonly [Case in NameCase]: string } = { snake: "snake_case", camel: "camelCase" };

/** The words of a name: parts between other characters, at changes to upper case, and before the last of capitals. */
export function splitWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words joined as in `OrderCreated`. */
export function toPascalCase(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("");
}

/** A name in a case. */
export function printInCase(name: string, wanted: NameCase): string {
  const words = splitWords(name);
  if (wanted === "snake") return words.join("_").toLowerCase();
  const pascal = toPascalCase(words);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** Whether a name has a case; a single lower-case word has every case, and leading underscores are left alone. */
export function fitsCase(name: string, wanted: NameCase): boolean {
  const plain = name.replace(/^_+/, "");
  return wanted === "snake" ? /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(plain) : /^[a-z][A-Za-z0-9]*$/.test(plain);
}

/** The case that most of the names have, of which at least one name shows it; snake when none or equally many do. */
export function findMajorityCase(names: readonly string[]): NameCase {
  const telling = names.filter((name) => fitsCase(name, "snake") !== fitsCase(name, "camel"));
  const camel = telling.filter((name) => fitsCase(name, "camel")).length;
  return camel * 2 > telling.length ? "camel" : "snake";
}

/** Words that make a name look like personal data, in snake_case. */
export const PERSONAL_NAMES: readonly string[] = [
  "email",
  "phone",
  "mobile",
  "ssn",
  "iban",
  "passport",
  "birth",
  "birthday",
  "first_name",
  "last_name",
  "full_name",
  "street",
  "tax_id",
  "credit_card",
  "card_number",
];
