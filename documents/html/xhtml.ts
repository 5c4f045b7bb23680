/** Elements that HTML closes by itself; a closing tag of their own would be one more line break. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

const EMPTY_TAG = /<([a-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gi;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/**
 * Writes XHTML so that an HTML parser reads it as it is meant: `<title/>` and `<a id="p1"/>` are whole elements there and not the
 * beginning of one, and what a CDATA section holds is text.
 */
export function openAndClosed(xhtml: string): string {
  return xhtml
    .replace(CDATA, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(EMPTY_TAG, (tag, name: string, attributes: string) =>
      VOID.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
    );
}
