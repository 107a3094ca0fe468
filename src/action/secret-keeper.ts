import { createRedactor, listSecretForms } from "../commands/describe-connection.ts";

/** Shorter ones are left to the runner: masking them would spoil words, and the runner's commands among them. */
const MIN_REDACTED = 8;

/** Keeps the secrets of a run out of everything that it says. */
export class SecretKeeper {
  readonly #tellRunner: (secret: string) => void;
  readonly #secrets = new Set<string>();
  readonly #masked = new Set<string>();
  #redact: (text: string) => string = (text) => text;

  constructor(tellRunner: (secret: string) => void) {
    this.#tellRunner = tellRunner;
  }

  /** From now on the runner masks this secret in logs, in every form, and so does {@link redact} elsewhere. */
  keep(secret: string): void {
    if (secret.trim() === "" || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    const forms = listSecretForms(secret).filter((form) => !this.#masked.has(form));
    for (const form of new Set(forms)) {
      this.#masked.add(form);
      this.#tellRunner(form);
    }
    this.#redact = createRedactor([...this.#secrets].flatMap(splitKey).filter((one) => one.length >= MIN_REDACTED));
  }

  /** A text with the secrets masked: comments and files pass no runner that would. */
  redact(text: string): string {
    return this.#redact(text);
  }
}

/** A key's text may turn up line by line. */
function splitKey(secret: string): readonly string[] {
  return [secret, ...secret.split(/\r?\n/).filter((line) => !line.startsWith("-----"))];
}
