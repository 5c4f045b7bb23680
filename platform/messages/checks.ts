import * as v from 'valibot';
import type { FrameReport, Mention, MentionCounts } from '../../reference/mention.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { confidences, referenceForms, referenceKinds, signalWeights } from '../../reference/reference.ts';
import type { FrameMessageName, Reply } from './messages.ts';

// The data that content scripts send. A page process that has been taken over could send anything.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const normNumber = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

const mentionCounts = v.strictObject({
  mentions: count,
  norms: v.record(v.picklist(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']), count),
  hidden: count,
  revision: count,
}) satisfies v.GenericSchema<MentionCounts>;

const signal = v.variant('source', [
  v.strictObject({ source: v.literal('form'), form: v.picklist(referenceForms) }),
  v.strictObject({ source: v.literal('page'), text: v.string(), weight: v.picklist(signalWeights) }),
  v.strictObject({ source: v.literal('cue'), text: v.string() }),
]);

const mention = v.strictObject({
  id: v.number(),
  text: v.string(),
  sentence: v.string(),
  norms: v.array(normNumber),
  kind: v.picklist(referenceKinds),
  confidence: v.picklist(confidences),
  because: v.array(signal),
}) satisfies v.GenericSchema<Mention>;

const frameReport = v.strictObject({
  contentType: v.string(),
  counts: mentionCounts,
}) satisfies v.GenericSchema<FrameReport>;

const route = v.union([
  v.strictObject({ norm: normNumber }),
  v.strictObject({ measure: v.pipe(v.string(), v.maxLength(200)) }),
]);

const replies: { readonly [Name in FrameMessageName]: v.GenericSchema<unknown, Reply<Name>> } = {
  report: frameReport,
  counts: v.optional(mentionCounts),
  mentions: v.array(mention),
  goToNorm: v.boolean(),
  goToMention: v.boolean(),
  reveal: v.undefined(),
  visited: v.number(),
  step: v.boolean(),
};

/** The counts of a frame in the data of `countsChanged`. Throws a `ValiError` on anything else. */
export function parseCounts(data: unknown): MentionCounts | undefined {
  return v.parse(v.optional(mentionCounts), data);
}

/** The norm or measure in the data of `openPanel`. Throws a `ValiError` on anything else. */
export function parseRoute(data: unknown): PanelRoute {
  return v.parse(route, data);
}

/** The reply of a frame to a message. Throws a `ValiError` on anything else. */
export function parseReply<Name extends FrameMessageName>(type: Name, value: unknown): Reply<Name> {
  return v.parse(replies[type], value);
}
