import type { NormNumber } from '../../data/norms/norm.ts';
import { isNormNumber } from '../../data/norms/norms.ts';
import type { FrameReport, Mention, MentionCounts, Step } from '../../reference/mention.ts';
import { isRecord } from '../../settings/is-record.ts';
import { onMessage } from './messages.ts';

/** A frame that answers the messages of the extension's pages. */
interface AnsweringFrame {
  /** Undefined while the frame is not annotated, because its site is switched off. */
  readonly annotation: AnsweringAnnotation | undefined;
  report(): Promise<FrameReport>;
  counts(): Promise<MentionCounts | undefined>;
}

/** What the messages need of an annotation. */
interface AnsweringAnnotation {
  readonly lastVisit: number;
  mentions(): Mention[];
  goToNorm(norm: NormNumber): Promise<boolean>;
  goToMention(id: number): Promise<boolean>;
  step(step: Step): Promise<boolean>;
  reveal(): void;
}

/** Answers every message to a frame: in the annotator of a page, and in the welcome page, which annotates its sample itself. */
export function answerFrameMessages(frame: AnsweringFrame): void {
  onMessage('report', () => frame.report());
  onMessage('counts', () => frame.counts());
  onMessage('mentions', () => frame.annotation?.mentions() ?? []);
  onMessage('goToNorm', ({ data }) => (isNorm(data) && frame.annotation?.goToNorm(data)) ?? false);
  onMessage('goToMention', ({ data }) => (typeof data === 'number' && frame.annotation?.goToMention(data)) ?? false);
  onMessage('visited', () => frame.annotation?.lastVisit ?? 0);
  onMessage('step', ({ data }) => (isStep(data) && frame.annotation?.step(data)) ?? false);
  onMessage('reveal', () => frame.annotation?.reveal());
}

function isNorm(data: unknown): data is NormNumber {
  return typeof data === 'number' && isNormNumber(data);
}

function isStep(data: unknown): data is Step {
  return isRecord(data) && (data.by === 1 || data.by === -1) && typeof data.isEntering === 'boolean';
}
