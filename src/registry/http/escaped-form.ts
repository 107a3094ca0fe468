/** From this length on a text is a secret in capital and small letters alike: host names lose the difference. */
const MIN_CASELESS = 8;

/** Characters by which the places are found that are worth a closer look. */
const PROBE = 3;

/**
 * A secret whose characters may stand each as itself or escaped, one so and another so: percent-encoded, as `\u…` or with
 * a backslash as in JSON, as a reference of HTML, a space as `+`. Encoders differ in what they escape.
 */
export class EscapedForm {
  readonly #probe: RegExp;
  /** For each character its spellings, to be tried at one place. */
  readonly #characters: readonly (readonly RegExp[])[];

  constructor(secret: string) {
    const caseless = secret.length < MIN_CASELESS ? "" : "i";
    const characters = Array.from(secret);
    const start = characters.slice(0, PROBE).map((one) => `(?:${listSpellings(one).join("|")})`);
    this.#probe = new RegExp(start.join(""), `g${caseless}`);
    const create = (one: string): readonly RegExp[] =>
      listSpellings(one).map((spelling) => new RegExp(spelling, `y${caseless}`));
    const spellings = new Map(Array.from(new Set(characters), (one) => [one, create(one)] as const));
    this.#characters = characters.map((one) => spellings.get(one) ?? []);
  }

  /** The text with a mask in the place of the secret wherever it stands; in a time that grows with the text's length. */
  mask(text: string, mask: string): string {
    let [masked, done] = ["", 0];
    this.#probe.lastIndex = 0;
    for (let found = this.#probe.exec(text); found !== null; found = this.#probe.exec(text)) {
      const end = this.#findEnd(text, found.index);
      if (end !== undefined) {
        masked += text.slice(done, found.index) + mask;
        done = end;
      }
      this.#probe.lastIndex = end ?? found.index + 1;
    }
    return masked + text.slice(done);
  }

  /** Where the longest match from `start` on ends. A text can be read in several ways, so all are followed at once. */
  #findEnd(text: string, start: number): number | undefined {
    let places: readonly number[] = [start];
    for (const spellings of this.#characters) {
      places = [...new Set(places.flatMap((place) => spellings.flatMap((one) => matchAt(one, text, place))))];
      if (places.length === 0) return undefined;
    }
    return Math.max(...places);
  }
}

function matchAt(spelling: RegExp, text: string, place: number): readonly number[] {
  spelling.lastIndex = place;
  return spelling.test(text) ? [spelling.lastIndex] : [];
}

function listSpellings(character: string): readonly string[] {
  const codePoint = character.codePointAt(0) ?? 0;
  return [
    escapeCharacter(character),
    [...Buffer.from(character, "utf8")].map((byte) => `%${matchHex(byte.toString(16).padStart(2, "0"))}`).join(""),
    listUnits(character)
      .map((unit) => `\\\\u${matchHex(unit.toString(16).padStart(4, "0"))}`)
      .join(""),
    `&#0{0,4}${codePoint};`,
    `&#[xX]0{0,4}${matchHex(codePoint.toString(16))};`,
    ...(NAMES[character] ?? []),
  ];
}

const NAMES: { readonly [character: string]: readonly string[] } = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;", '\\\\"'],
  "'": ["&apos;"],
  " ": ["\\+"],
  "/": ["\\\\/"],
  "\\": ["\\\\\\\\"],
  "\n": ["\\\\n"],
  "\r": ["\\\\r"],
  "\t": ["\\\\t"],
};

function listUnits(character: string): readonly number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

/** Digits of a number in both spellings. */
function matchHex(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escapeCharacter(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
