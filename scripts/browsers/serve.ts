import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** Options for serving a folder. */
interface ServeOptions {
  /** Generated files by their path (`/paper.html`); the parts of one that is sent slowly. */
  made?: Readonly<Record<string, () => string | Buffer | AsyncIterable<string>>>;
  /** Further response headers by path. */
  headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A running server. */
export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  port: number;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
};

/** Serves the files of a folder at a free port that only this machine can reach. */
export async function serveFolder(folder: string, { made = {}, headers = {} }: ServeOptions = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    for (const [name, value] of Object.entries(headers[path] ?? {})) response.setHeader(name, value);
    const page = made[path]?.();
    const body = page ?? (await readInside(folder, path));
    // Browsers request an icon by themselves, and a 404 would be an error in the page's console.
    if (body === undefined) response.statusCode = path === '/favicon.ico' ? 204 : 404;
    response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
    if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) {
      response.end(body ?? (response.statusCode === 404 ? 'Not found' : undefined));
    } else {
      for await (const part of body) {
        // The browser has left the page.
        if (response.destroyed) break;
        response.write(part);
      }
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port of a server that listens on one. */
export function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port');
  return address.port;
}

function pathOf(url = '/'): string {
  // A browser that uses this server as a proxy sends the whole URL.
  const path = url.replace(/^http:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The content of a file; `undefined` when it does not exist or is outside of the folder. */
async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = join(folder, path);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
