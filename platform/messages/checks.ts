import * as v from 'valibot';
import type { MentionCounts } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const normNumber = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

const counts = v.strictObject({
  mentions: count,
  norms: v.record(v.picklist(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']), count),
  hidden: count,
  revision: count,
});

const place = v.union([
  v.strictObject({ norm: normNumber }),
  v.strictObject({ measure: v.pipe(v.string(), v.maxLength(200)) }),
]);

/** Counts as an annotator sends them; throws a `ValiError` on anything else. */
export function checkCounts(value: unknown): MentionCounts | undefined {
  return v.parse(v.optional(counts), value);
}

/** A place of the dataset as an annotator sends it; throws a `ValiError` on anything else. */
export function checkPlace(value: unknown): PanelRoute {
  return v.parse(place, value);
}
