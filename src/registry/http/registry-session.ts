import type { RegistryIdentity } from "../registry-identity.ts";
import type { Dialect } from "./dialects.ts";
import { DIALECTS } from "./dialects.ts";
import { identifyRegistry } from "./identify.ts";
import { DEFAULT_CONTEXT } from "../subject-context.ts";
import { findUrlContext } from "./context-names.ts";
import type { SchemaCache } from "./schema-cache.ts";
import type { Transport } from "./transport.ts";

/** What a registry may be able to do or not. */
type Ability = "bulk" | "registrationCheck" | "verbose";

/** What one run knows of one registry: how to reach it, what it is, and what it turned out not to have. */
export class RegistrySession {
  readonly transport: Transport;
  readonly cache: SchemaCache | null;
  /** The context that unqualified subjects belong to: the default one, unless the base URL ends in another. */
  readonly context: string;
  readonly #url: string;
  #identity: Promise<RegistryIdentity> | null = null;
  readonly #missing = new Set<Ability>();

  constructor(transport: Transport, url: string, cache: SchemaCache | null) {
    this.transport = transport;
    this.cache = cache;
    this.#url = url;
    this.context = findUrlContext(url);
  }

  /** Which registry this is. Simultaneous callers share one enquiry; a failed one is made again when next asked. */
  identify(): Promise<RegistryIdentity> {
    this.#identity ??= identifyRegistry(this.transport, this.#url).catch((error: unknown) => {
      this.#identity = null;
      throw error;
    });
    return this.#identity;
  }

  /** How this make of registry differs from others. */
  async readDialect(): Promise<Dialect> {
    const { flavour } = await this.identify();
    return DIALECTS[flavour];
  }

  /** Whether the registry can do a thing: its flavour can, and it has not shown otherwise. */
  async can(ability: Ability): Promise<boolean> {
    if (this.#missing.has(ability)) return false;
    // Below `/contexts/…` servers rewrite prefixes and names of the listing in ways that differ.
    if (ability === "bulk" && this.context !== DEFAULT_CONTEXT) return false;
    return (await this.readDialect())[ability];
  }

  /** Remembers that this registry lacks what its flavour should have. */
  remember(missing: Ability): void {
    this.#missing.add(missing);
  }
}
