import { createServer, type IncomingMessage } from 'node:http';
import { portOf } from '../../../scripts/browsers/serve.ts';

/** What browsers ask their makers for whatever they are told; nothing that a page or an extension would want. */
const OWN_HOSTS = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'edge.microsoft.com',
  // Dictionaries, when a text is edited.
  'redirector.gvt1.com',
];

/** A proxy that lets nothing through, and remembers what was tried. */
export interface Guard {
  port: number;
  /** What was asked for on other hosts, each once, oldest first: `GET http://…` or `CONNECT host:443`. */
  readonly attempts: string[];
  close(): Promise<void>;
}

/** Starts a guard at a free port of this machine. */
export async function startGuard(): Promise<Guard> {
  const attempts: string[] = [];
  const note = ({ method, url = '' }: IncomingMessage): void => {
    const host = url.replace(/^http:\/\//, '').replace(/[:/?].*$/, '');
    const attempt = `${method} ${url}`;
    if (!OWN_HOSTS.includes(host) && !attempts.includes(attempt)) attempts.push(attempt);
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    note(request);
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
