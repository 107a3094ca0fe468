import { OperationalError } from "../diagnostic/operational-error.ts";

/** What prevented a registry from answering at all, as a stable code. */
export type RegistryFailure =
  | "unreachable"
  | "name-not-found"
  | "tls"
  | "timeout"
  | "interrupted"
  | "unauthorized"
  | "forbidden"
  | "rate-limited"
  | "unavailable"
  | "redirected"
  | "not-a-registry"
  | "too-large"
  | "bad-response"
  | "token-refused"
  | "run-deadline";

/** What a registry error tells. `message` and `hint` must be free of secrets and control characters. */
export interface RegistryErrorDetails {
  readonly failure: RegistryFailure;
  readonly message: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** No answer could be had from the registry: an {@link OperationalError} that also says which sort of failure it was. */
export class RegistryError extends OperationalError {
  readonly failure: RegistryFailure;

  constructor(details: RegistryErrorDetails) {
    super({ code: "registry", message: details.message, hint: details.hint, cause: details.cause });
    this.failure = details.failure;
  }
}
