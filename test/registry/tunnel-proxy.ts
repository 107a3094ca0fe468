import { createServer } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A forward proxy that leads every tunnel to one port of this machine, whatever host was asked for. */
export interface TunnelProxy {
  readonly url: string;
  readonly port: number;
  /** The `host:port` of each tunnel, and the credentials it was asked for with. */
  readonly tunnels: { readonly target: string; readonly authorization: string | undefined }[];
}

/** Starts a proxy; with `credentials` it demands them (407). `server` may be one that speaks TLS. */
export async function startTunnelProxy(
  port: number,
  credentials?: string,
  server: Server = createServer(),
): Promise<TunnelProxy> {
  const tunnels: { target: string; authorization: string | undefined }[] = [];
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("connect", (request, client: Socket) => {
    const authorization = request.headers["proxy-authorization"];
    tunnels.push({ target: request.url ?? "", authorization });
    if (credentials !== undefined && authorization !== credentials) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const upstream = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    sockets.add(upstream);
    for (const socket of [client, upstream]) socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const own = (server.address() as AddressInfo).port;
  return { url: `http://127.0.0.1:${own}`, port: own, tunnels };
}
