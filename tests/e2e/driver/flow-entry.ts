import { readBlocks } from '../../../annotation/reading/text-flow.ts';
import { rangeOf } from '../../../annotation/reading/text-range.ts';

// What the tests of the text flow call in a page, as one script.
Object.assign(globalThis, { flow: { readBlocks, rangeOf } });
