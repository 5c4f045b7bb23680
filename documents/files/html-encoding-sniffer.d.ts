// The package has no types of its own, and those of @types are for a version without XML.
declare module 'html-encoding-sniffer' {
  interface Options {
    /** Follows the rules for XML, where the XML declaration counts and `<meta>` does not. */
    xml?: boolean;
    /** Returned when the bytes declare no encoding. */
    defaultEncoding?: string;
  }

  /** Returns the name of the encoding by the HTML standard's encoding sniffing algorithm. */
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string;
}
