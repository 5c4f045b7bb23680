/** How far browsers look for a declaration, in bytes. */
const LOOKED_AT = 1024;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta[\s/](?:[^>"']|"[^"]*"|'[^']*')*/gi;
const XML_DECLARATION = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const CHARSET = /[\s/"']charset\s*=\s*(?:"\s*([^"]*?)\s*"|'\s*([^']*?)\s*'|([^\s"'/>;]+))/i;
const CONTENT = /[\s/"']content\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const IS_CONTENT_TYPE = /[\s/"']http-equiv\s*=\s*["']?\s*content-type/i;
const CHARSET_IN_CONTENT = /charset\s*=\s*["']?\s*([^\s"';]+)/i;

/**
 * The encoding that an HTML page declares of itself: in `<meta charset>`, `<meta http-equiv>` or, for XML, in its first line; by
 * https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array, kind: 'html' | 'xhtml'): string | undefined {
  // One character for each byte.
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const inXml = XML_DECLARATION.exec(head)?.[1];
  if (kind === 'xhtml' && inXml !== undefined) return inXml;
  for (const [meta] of head.replace(COMMENT, '').matchAll(META)) {
    const declared = encodingIn(meta);
    // A declaration that could be read as ASCII was not written in UTF-16.
    if (declared !== undefined) return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  }
  return inXml;
}

function encodingIn(meta: string): string | undefined {
  const direct = CHARSET.exec(withoutContent(meta));
  if (direct) return direct[1] ?? direct[2] ?? direct[3];
  if (!IS_CONTENT_TYPE.test(meta)) return undefined;
  const content = CONTENT.exec(meta);
  return CHARSET_IN_CONTENT.exec(content?.[1] ?? content?.[2] ?? '')?.[1];
}

/** `content="text/html; charset=x"` has a charset of its own, which counts with `http-equiv` only. */
function withoutContent(meta: string): string {
  return meta.replace(CONTENT, ' ');
}
