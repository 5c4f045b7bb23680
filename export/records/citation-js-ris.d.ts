import '@citation-js/core';

/** The tags of one RIS record with their values; `DA` and `Y2` are dates, `2015/7/22/`. */
type RisTags = Record<string, string | string[]>;

// `@citation-js/plugin-ris` brings no types. This is as much of it as we use.
declare module '@citation-js/core' {
  namespace plugins {
    namespace output {
      interface Formats {
        ris: (options: { format: 'object'; spec: 'new' | 'old' | 'mixed' }) => RisTags[];
      }
    }
  }
}
