import { EscapedForm } from "./escaped-form.ts";

/** What stands in a text where a secret stood. */
const MASK = "***";

/** Shorter texts are not masked by themselves: masking every `a` of a message would say more than it hides. */
const MIN_PLAIN = 3;
const MIN_ENCODED = 6;

/**
 * Keeps the secrets of a connection out of texts: as they are, with any of their characters escaped for a URL, JSON or
 * HTML, and in base64 and base64url at whatever offset they were encoded.
 */
export class Redactor {
  #forms: readonly string[] = [];
  readonly #secrets = new Set<string>();
  /** Of the secrets, the longest first; made when there is a text to mask. */
  #escaped: readonly EscapedForm[] | undefined;

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** From now on this secret is masked too. */
  add(secret: string): void {
    const forms = new Set([...this.#forms, ...listForms(secret)]);
    this.#forms = [...forms].sort((left, right) => right.length - left.length);
    if (secret.length >= MIN_PLAIN) this.#secrets.add(secret);
    this.#escaped = undefined;
  }

  /** The text with every known secret masked. */
  redact(text: string): string {
    this.#escaped ??= [...this.#secrets]
      .sort((left, right) => right.length - left.length)
      .map((one) => new EscapedForm(one));
    const plain = this.#escaped.reduce((masked, form) => form.mask(masked, MASK), text);
    return this.#forms.reduce((masked, form) => masked.replaceAll(form, MASK), plain);
  }
}

/** The forms in which a secret may turn up, those that are too short to be masked left out. */
export function listForms(secret: string): readonly string[] {
  const plain = [secret, encodePercent(secret), JSON.stringify(secret).slice(1, -1)];
  const bytes = Buffer.from(secret, "utf8");
  const whole = [bytes.toString("base64"), bytes.toString("base64url")];
  const encoded = [...whole, ...[0, 1, 2].flatMap((offset) => listBase64Parts(secret, offset))];
  return [...plain.filter((form) => form.length >= MIN_PLAIN), ...encoded.filter((form) => form.length >= MIN_ENCODED)];
}

function encodePercent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The characters of a base64 text that depend on the secret alone when `offset` unknown bytes stand before it. */
function listBase64Parts(secret: string, offset: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, "utf8")]);
  const wholeGroups = Math.floor((bytes.length * 8) / 6);
  const own = (text: string): string => text.slice(Math.ceil((offset * 8) / 6), wholeGroups);
  return [own(bytes.toString("base64")), own(bytes.toString("base64url"))];
}
