import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** How a folder is served. */
interface ServeOptions {
  /** Files that are made rather than read, by their path (`/paper.html`). */
  made?: Readonly<Record<string, () => string | Buffer>>;
  /** The Content-Security-Policy that a path is sent with. */
  policies?: Readonly<Record<string, string>>;
}

/** A folder that can be reached by address. */
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

/** Serves the files of a folder on this machine alone, at a free port. */
export async function serveFolder(folder: string, { made = {}, policies = {} }: ServeOptions = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const policy = policies[path];
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    const page = made[path]?.();
    const body = page ?? (await readInside(folder, path));
    // Browsers ask for an icon on their own, and would complain in the page's console about a missing one.
    if (body === undefined) response.statusCode = path === '/favicon.ico' ? 204 : 404;
    response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
    response.end(body ?? (response.statusCode === 404 ? 'Not found' : undefined));
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
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}

function pathOf(url = '/'): string {
  // With a host in front where a browser takes this for a proxy.
  const path = url.replace(/^http:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The content of a file, `undefined` when there is none or when the path leads out of the folder. */
async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = join(folder, path);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}
