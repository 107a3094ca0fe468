import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/**
 * What happens to a request. `hang`: the connection stays open and nothing comes back. `close`: it is closed at once.
 * `cut-body`: the answer breaks off in the middle. `drip`: it comes byte by byte, too slowly. `swallow`: the registry
 * answers, and the answer never arrives. `lose`: the registry answers, and the connection is reset.
 */
export type Fault = "pass" | "hang" | "close" | "cut-body" | "drip" | "swallow" | "lose";

/** An answer that somebody between gives instead of the registry: the whole response, as it goes over the wire. */
export interface ForeignAnswer {
  readonly bytes: Buffer;
}

/** A proxy between client and registry that can do to each request what networks do. */
export interface FaultProxy {
  readonly url: string;
  /** Chooses the fault by the request's first line (`POST /subjects/x/versions?… HTTP/1.1`). */
  choose: (line: string) => Fault | ForeignAnswer;
  /** Called once for each request whose answer will never be whole, when it is late: only a deadline ends it. */
  onSilence: () => void;
}

/** Starts a proxy in front of a port of this machine; it passes everything on until told otherwise. */
export async function startFaultProxy(port: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    client.on("close", () => upstream.destroy());
    relay(client, upstream, proxy);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    choose: () => "pass",
    onSilence: () => undefined,
  };
  return proxy;
}

function relay(client: Socket, upstream: Socket, proxy: FaultProxy): void {
  let fault: Fault | ForeignAnswer = "pass";
  let told = false;
  const fallSilent = (): void => {
    if (!told) proxy.onSilence();
    told = true;
  };
  client.on("data", (chunk) => {
    const text = chunk.toString("latin1");
    const [line = ""] = text.split("\r\n");
    if (line.endsWith(" HTTP/1.1")) {
      fault = proxy.choose(line);
      told = false;
    }
    if (typeof fault !== "string") client.end(fault.bytes);
    else if (fault === "close") client.destroy();
    else if (fault === "hang") fallSilent();
    else upstream.write(chunk);
  });
  upstream.on("data", (chunk) => {
    if (typeof fault === "string") answer(client, chunk, { fault, fallSilent });
  });
}

interface Treatment {
  readonly fault: Fault;
  readonly fallSilent: () => void;
}

function answer(client: Socket, chunk: Buffer, { fault, fallSilent }: Treatment): void {
  switch (fault) {
    case "pass":
      client.write(chunk);
      return;
    case "cut-body":
      client.write(chunk.subarray(0, chunk.length - 3), () => client.resetAndDestroy());
      return;
    case "lose":
      client.resetAndDestroy();
      return;
    case "drip":
      drip(client, chunk, fallSilent);
      return;
    case "swallow":
      fallSilent();
      return;
    case "hang":
    case "close":
  }
}

/** The last byte never comes, however patient the client. */
function drip(client: Socket, chunk: Buffer, fallSilent: () => void): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (client.destroyed || sent === chunk.length - 1) clearInterval(timer);
    else client.write(chunk.subarray(sent, ++sent));
    if (sent === 3) fallSilent();
  }, 20);
  client.on("close", () => clearInterval(timer));
}
