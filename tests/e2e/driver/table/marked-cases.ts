import type { PageRow } from '../../../pages/page-row.ts';

/** A mark that is drawn in a frame. */
export interface DrawnMark {
  text: string;
  confidence: string;
  /** The key of the row's `marks` that it belongs to. */
  place: string;
}

/** A mention that the extension reports for a frame. */
export interface ReportedMention {
  text: string;
  norms: number[];
  confidence: string;
}

/** The marks and the mentions of a frame, both in reading order. */
export interface FrameMarks {
  drawn: DrawnMark[];
  mentions: ReportedMention[];
}

/** What was expected at a place of the page, and does not hold. */
export interface Problem {
  /** A key of the row's `marks`, a comparison, a step, or `popover`. */
  check: string;
  message: string;
}

/** Compares what the reader sees marked with what the row expects. */
export function markProblems({ marks, count }: PageRow, frames: readonly FrameMarks[]): Problem[] {
  if (count !== undefined) {
    const found = frames.flatMap(({ mentions }) => mentions).length;
    return found === count ? [] : [{ check: 'count', message: `expected ${count} mentions, found ${found}` }];
  }
  const actual = new Map<string, string[]>();
  for (const { place, mark } of frames.flatMap(placedMentions)) actual.set(place, [...(actual.get(place) ?? []), mark]);
  const places = new Set([...Object.keys(marks), ...actual.keys()]);
  return [...places].flatMap((check) => {
    // Frames come in no particular order.
    const inOrder = (list: readonly string[]) => (frames.length > 1 ? list.toSorted() : list);
    const expected = inOrder(marks[check] ?? []);
    const found = inOrder(actual.get(check) ?? []);
    if (JSON.stringify(expected) === JSON.stringify(found)) return [];
    return [{ check, message: `expected ${quote(expected)}, found ${quote(found)}` }];
  });
}

function quote(marks: readonly string[]): string {
  return marks.length === 0 ? 'no mark' : marks.map((mark) => `“${mark}”`).join(', ');
}

/**
 * The mentions of a frame, each at the place where it is drawn. Text that the reader can't see may be drawn, but is not a mention. So
 * this is the longest common subsequence of both lists.
 */
function placedMentions({ drawn, mentions }: FrameMarks): { place: string; mark: string }[] {
  const lengths = drawn.map(() => mentions.map(() => 0));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = drawn.length - 1; row >= 0; row--) {
    for (let column = mentions.length - 1; column >= 0; column--) {
      const longest = isSame(drawn[row], mentions[column])
        ? 1 + lengthAt(row + 1, column + 1)
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.splice(column, 1, longest);
    }
  }
  let at = 0;
  return mentions.map((mention, index) => {
    const { text, norms, confidence } = mention;
    const mark = `${text} = ${norms.join(' ')}${confidence === 'certain' ? '' : ` ${confidence}`}`;
    // Skip what is drawn only, unless this mention itself is not drawn.
    let next = at;
    while (next < drawn.length && !isSame(drawn[next], mention)) next++;
    const isDrawn = next < drawn.length && 1 + lengthAt(next + 1, index + 1) >= lengthAt(at, index);
    if (!isDrawn) return { place: 'page', mark: `${mark} (not drawn)` };
    at = next + 1;
    return { place: drawn[next]?.place ?? 'page', mark };
  });
}

/** Whether a mark is that of a mention. Its text may have more characters: struck-out words, readings, footnote marks. */
function isSame(drawn: DrawnMark | undefined, mention: ReportedMention | undefined): boolean {
  if (!drawn || !mention || drawn.confidence !== mention.confidence) return false;
  let at = 0;
  for (const character of mention.text.replace(/[\s\uFFFC]/g, '')) {
    at = drawn.text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
