import type { Dispatcher } from "undici";
import { OperationalError } from "../../diagnostic/operational-error.ts";
import type { RegistryFailure } from "../registry-error.ts";
import { RegistryError } from "../registry-error.ts";
import { createAuthorizer } from "./authorization.ts";
import { drawBackOff, readWait } from "./back-off.ts";
import type { FailureWords } from "./busy.ts";
import { describeBusy, isBusy } from "./busy.ts";
import type { RegistryConnection } from "./connection.ts";
import { listSecrets } from "./connection.ts";
import type { ConnectionFault } from "./connection-fault.ts";
import { describeFault } from "./connection-fault.ts";
import { createDispatcher } from "./dispatcher.ts";
import type { HttpResponse } from "./exchange.ts";
import type { NodeSurroundings } from "./node-exchange.ts";
import { askNode } from "./node-exchange.ts";
import { OAuthTokens } from "./oauth-tokens.ts";
import { Redactor } from "./redactor.ts";
import { createSuppliedTokens } from "./supplied-tokens.ts";
import type { RegistryReply } from "./reply.ts";
import { readReply } from "./reply.ts";
import type { RegistryRequest } from "./request.ts";
import { createTicket } from "./request.ts";
import type { GateLimits } from "./request-gate.ts";
import { RequestGate } from "./request-gate.ts";
import type { HttpRuntime } from "./runtime.ts";
import { cleanServerText } from "./server-text.ts";

/** What one try at one node brought. */
type Outcome =
  | { readonly kind: "reply"; readonly reply: Omit<RegistryReply, "repeated"> }
  | { readonly kind: "fault"; readonly fault: ConnectionFault }
  | { readonly kind: "busy"; readonly words: FailureWords; readonly status: number; readonly wait: number | null };

/** A request on its way through its tries. */
interface Journey {
  readonly request: RegistryRequest;
  tries: number;
  /** Whether some try may have arrived, though its answer did not. */
  arrived: boolean;
}

const MAX_WAIT = 120_000;
const NOT_ARRIVED = ["unreachable", "name-not-found", "tls"];

/**
 * Carries requests to a registry: bounded in number, rate, size and time, repeated after passing faults, over to the
 * next node when one fails. Every error it throws is free of the connection's secrets.
 */
export class Transport {
  readonly #connection: RegistryConnection;
  readonly #runtime: HttpRuntime;
  readonly #gate: RequestGate;
  readonly #redactor: Redactor;
  readonly #around: NodeSurroundings;
  readonly #sockets: number;
  #dispatcher: Promise<Dispatcher> | null = null;
  #preferred = 0;
  #deadline: number | null = null;

  constructor(connection: RegistryConnection, gate: GateLimits, runtime: HttpRuntime) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#sockets = gate.concurrency;
    this.#gate = new RequestGate(gate, runtime);
    this.#redactor = new Redactor(listSecrets(connection));
    const dispatcher = (): Promise<Dispatcher> => this.#connect();
    const { authentication, limits, headers } = connection;
    const tokens = { dispatcher, limits, runtime, redactor: this.#redactor };
    this.#around = {
      dispatcher,
      authorizer: createAuthorizer(authentication, (one) =>
        one.kind === "oauth" ? new OAuthTokens(one, tokens) : createSuppliedTokens(one, tokens),
      ),
      headers,
      runtime,
      maxBytes: limits.maxResponseBytes,
      fail: (words) => this.createError(words),
    };
  }

  /**
   * Sends a request until it is answered; answers that say "not now" are not final, all others are.
   *
   * @throws RegistryError when no answer can be had.
   */
  async send(request: RegistryRequest): Promise<RegistryReply> {
    this.#deadline ??= this.#runtime.now() + this.#connection.limits.runTimeout;
    const journey: Journey = { request, tries: 0, arrived: false };
    for (let round = 0; ; round++) {
      const outcome = await this.#tryNodes(journey);
      if (outcome.kind === "reply") return { ...outcome.reply, repeated: journey.tries > 1 && journey.arrived };
      const delay = this.#planDelay(request, outcome, round);
      if (delay === null) throw this.#explain(journey, outcome);
      if (outcome.kind === "busy" && outcome.status === 429) this.#gate.pause(delay);
      await this.#runtime.sleep(delay);
    }
  }

  /** An error of this registry, its texts cleaned; `what` continues "the registry at … ". */
  createError({ failure, what, hint }: FailureWords): RegistryError {
    const nodes = this.#connection.urls.map((url) => `\`${url}\``).join(" and ");
    return new RegistryError({
      failure,
      message: this.clean(`The registry at ${nodes} ${what}.`),
      hint: this.clean(hint),
    });
  }

  /** A text with this connection's secrets masked and control characters spelled out. */
  clean(text: string): string {
    return cleanServerText(this.#redactor.redact(text));
  }

  /** Ends all connections at once. */
  async close(): Promise<void> {
    const dispatcher = await this.#dispatcher?.catch(() => null);
    await dispatcher?.destroy();
  }

  #connect(): Promise<Dispatcher> {
    this.#dispatcher ??= createDispatcher(this.#connection, this.#sockets);
    return this.#dispatcher;
  }

  /** Asks node after node, the one that answered last first, until one answers. */
  async #tryNodes(journey: Journey): Promise<Outcome> {
    const { urls } = this.#connection;
    const failed: Outcome[] = [];
    for (let offset = 0; offset < urls.length; offset++) {
      const node = (this.#preferred + offset) % urls.length;
      const outcome = await this.#tryNode(journey, urls[node] ?? urls[0]);
      const limited = outcome.kind === "busy" && (outcome.status === 429 || outcome.status === 408);
      if (outcome.kind === "reply" || limited) {
        this.#preferred = node;
        return outcome;
      }
      failed.push(outcome);
    }
    return failed.find(isPassing) ?? failed[0] ?? this.#tryNode(journey, urls[0]);
  }

  async #tryNode(journey: Journey, base: string): Promise<Outcome> {
    const { request } = journey;
    return this.#gate.pass(createTicket(request), async () => {
      const timeout = Math.min(this.#connection.limits.requestTimeout, this.#leftOfRun());
      if (timeout <= 0) throw this.#createDeadlineError(request);
      journey.tries++;
      const outcome = await this.#ask(request, base, timeout);
      journey.arrived ||= outcome.kind !== "fault" || !NOT_ARRIVED.includes(outcome.fault.failure);
      return outcome;
    });
  }

  async #ask(request: RegistryRequest, base: string, timeout: number): Promise<Outcome> {
    try {
      const response = await askNode(this.#around, { base, request, timeout });
      const wait = readWait(response, this.#runtime);
      if (wait !== null) this.#gate.pause(Math.min(wait, MAX_WAIT, this.#leftOfRun()));
      return this.#judge(response, wait);
    } catch (error) {
      if (error instanceof OperationalError) throw error;
      return { kind: "fault", fault: describeFault(error) };
    }
  }

  #judge(response: HttpResponse, wait: number | null): Outcome {
    const reply = readReply(response);
    if ("what" in reply) return { kind: "fault", fault: { ...reply, failure: "not-a-registry", hint: WRONG_SERVER } };
    if (!isBusy(reply.status)) return { kind: "reply", reply };
    return { kind: "busy", words: describeBusy(reply), status: reply.status, wait };
  }

  #planDelay(request: RegistryRequest, outcome: Outcome, round: number): number | null {
    if (request.once === true || !isPassing(outcome) || round >= this.#connection.limits.retries) return null;
    const asked = outcome.kind === "busy" ? outcome.wait : null;
    const delay = asked ?? drawBackOff(round, this.#runtime);
    return delay > Math.min(MAX_WAIT, this.#leftOfRun()) ? null : delay;
  }

  #leftOfRun(): number {
    return (this.#deadline ?? Infinity) - this.#runtime.now();
  }

  #explain({ request, tries, arrived }: Journey, outcome: Exclude<Outcome, { readonly kind: "reply" }>): RegistryError {
    const { failure, what, hint } = outcome.kind === "fault" ? outcome.fault : outcome.words;
    const asked =
      outcome.kind === "busy" && outcome.wait !== null ? `, and asks to wait ${Math.ceil(outcome.wait / 1000)} s` : "";
    const times = tries > 1 ? ` (tried ${tries} times)` : "";
    const written =
      arrived && request.method !== "GET"
        ? " The change may have been made all the same; running again is safe and changes nothing twice."
        : "";
    return this.createError({
      failure,
      what: `${what}${asked} when asked to ${request.purpose}${times}`,
      hint: `${hint}${written}${this.#hintAtSettings(failure)}`,
    });
  }

  /** Settings of the connection that explain a failure which by itself says nothing of them. */
  #hintAtSettings(failure: RegistryFailure): string {
    const { proxy, tls, urls } = this.#connection;
    if (failure === "unreachable" && proxy !== null) return PROXY_HINT;
    const anonymous = tls.certificateFile === null && tls.pkcs12File === null;
    return failure === "interrupted" && anonymous && urls[0].startsWith("https:") ? CERTIFICATE_HINT : "";
  }

  #createDeadlineError({ purpose }: RegistryRequest): RegistryError {
    const seconds = Math.round(this.#connection.limits.runTimeout / 1000);
    return this.createError({
      failure: "run-deadline",
      what: `was not asked to ${purpose}: the ${seconds} s that all its requests may take are used up`,
      hint: "Raise `--registry-deadline`, or find out why the registry is slow.",
    });
  }
}

const WRONG_SERVER =
  "Check that the URL is the base URL of a Schema Registry, and that no sign-in page, proxy or load balancer answers in its place.";
const CERTIFICATE_HINT =
  " A registry that demands a client certificate ends connections like this too: it takes `ssl.certificate.location` and `ssl.key.location`, or a PKCS12 keystore.";
const PROXY_HINT =
  " A proxy is configured (`HTTPS_PROXY`, `HTTP_PROXY`): a registry that is to be reached without it belongs into `NO_PROXY`.";

function isPassing(outcome: Outcome): boolean {
  return outcome.kind === "busy" || (outcome.kind === "fault" && outcome.fault.passing);
}
