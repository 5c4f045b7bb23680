import { createServer, type IncomingMessage } from 'node:http';
import { portOf } from '../../../scripts/browsers/serve.ts';

/** Hosts that browsers contact on their own, despite all preferences. No page or extension under test uses them. */
const BROWSER_HOSTS = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'edge.microsoft.com',
  // Dictionaries, when a text is edited.
  'redirector.gvt1.com',
];

/** A proxy that refuses every request and records it. */
export interface Guard {
  port: number;
  /** The requests to other hosts in order, each once: `GET http://…` or `CONNECT host:443`. */
  readonly attempts: string[];
  close(): Promise<void>;
}

/** Starts a guard on a free port of this machine. */
export async function startGuard(): Promise<Guard> {
  const attempts: string[] = [];
  const record = ({ method, url = '' }: IncomingMessage): void => {
    const host = url.replace(/^http:\/\//, '').replace(/[:/?].*$/, '');
    const attempt = `${method} ${url}`;
    if (!BROWSER_HOSTS.includes(host) && !attempts.includes(attempt)) attempts.push(attempt);
  };
  const server = createServer((request, response) => {
    record(request);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    record(request);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server.address()),
    attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
