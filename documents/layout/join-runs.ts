import { GAP } from '../html/element-kinds.ts';
import { type Box, type JoinedRuns, type Place, strongerBoundary, type TextRun } from './text-run.ts';

/** What the text of a footnote mark consists of: numbers, signs, or a letter, which only follows a number. */
const noteContent = String.raw`[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*[\])]?|[*†‡§¶#]{1,3}|\[[a-z]\]`;
const noteText = new RegExp(`^\\s*(?:${noteContent})\\s*$`);
/** Footnote marks in a joined text, which are enclosed in gaps. */
const enclosedNotes = new RegExp(`${GAP}\\s*(?:${noteContent}|[a-z])\\s*${GAP}`, 'g');
const noteLetter = /^\s*[a-z]\s*$/;
const endsWithNumber = /[\d)]\s*$/;

const blankText = new RegExp(`^[\\s${GAP}]*$`);
const sentenceEnd = /[.!?:;…]["'”’)\]\uFFFC\d]*\s*$/;
/** The length of the text in which the end of a sentence is searched for, in UTF-16 units. */
const maxSentenceEnd = 60;
const endsWithLetter = /\p{L}\s*$/u;
const endsWithWord = /[\p{L}\p{N})\]]$/u;
const startsWithWord = /^[\p{L}\p{N}([]/u;
/** The start of a line in the middle of a sentence. A number may also begin a sentence, so it is not enough. */
const continuesSentence = /^\s*[\p{Ll}([]/u;
const continuesLine = /^\s*[\p{L}\p{N}([]/u;

// Lengths are shares of the height of a character's box, which is about 1.15 times the font size.

/** Text of at most this height is smaller than the text beside it. */
const maxSmallHeight = 0.87;
/** The lower edge of raised text is higher by this, and that of lowered text is lower. */
const minRise = 0.13;
const minDrop = 0.05;
/** Boxes that overlap by this share of the lower box are in one line. */
const minOverlap = 0.4;
/** From this distance on, two texts look as if there were a blank between them. */
const minBlank = 0.18;
/** From this distance on, items in one row do not read on: they are columns. */
const minColumnGap = 1.5;
/** The distance between the upper edges of two lines of one paragraph. */
const minLinePitch = 0.75;
const maxLinePitch = 1.9;
/** The least length of a full line, and the share of it by which one line may be shorter than the next. */
const minLineLength = 12;
const maxRaggedness = 0.25;

/**
 * Joins runs to the texts that a reader sees, by the boundaries between them and by their places: a raised or smaller
 * number is a footnote mark and is enclosed in gaps, texts at a distance are separated by a blank, and the lines of a
 * paragraph by line breaks. Where places are unknown, only the boundaries decide.
 */
export function joinRuns<Run extends TextRun>(runs: Iterable<Run>): JoinedRuns<Run>[] {
  const joined: JoinedRuns<Run>[] = [];
  let text: JoinedRuns<Run> = { text: '', pieces: [] };
  /** The last run that is neither blank nor a footnote mark, with which the next one is compared. */
  let before: TextRun | undefined;
  /** The last run that is not blank. */
  let previous: TextRun | undefined;
  let boundary: TextRun['boundary'] = 'none';
  /** Blank runs since the last other run: those before a boundary, and those after it. */
  let trailing: Run[] = [];
  let leading: Run[] = [];

  for (const run of runs) {
    boundary = strongerBoundary(boundary, run.boundary);
    if (isBlank(run)) {
      (boundary === 'none' ? trailing : leading).push(run);
      continue;
    }
    const hasBlank = trailing.length + leading.length > 0 || /\s$/.test(previous?.text ?? '');
    const relation = before && previous ? relationBetween(before, previous, run, boundary, hasBlank) : 'apart';
    if (before || boundary === 'none') for (const blank of trailing) append(text, blank);
    if (relation === 'apart') {
      if (before) joined.push(text);
      text = before ? { text: '', pieces: [] } : text;
    }
    for (const blank of leading) append(text, blank);
    if (relation === 'note') text.text += GAP;
    if (relation === 'spaced' && !/\s$/.test(text.text)) text.text += ' ';
    if (relation === 'line' && !/\n\s*$/.test(text.text)) text.text += '\n';
    append(text, run);
    if (relation === 'note') text.text += GAP;
    else before = run;
    previous = run;
    boundary = 'none';
    trailing = [];
    leading = [];
  }
  for (const blank of trailing) append(text, blank);
  if (before) joined.push(text);
  return joined;
}

function append<Run extends TextRun>(joined: JoinedRuns<Run>, run: Run): void {
  joined.pieces.push({ run, start: joined.text.length });
  joined.text += run.text;
}

/** Whether a text ends with the mark that ends a sentence, a list item or an introduction. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-maxSentenceEnd));
}

/** A joined text with blanks in place of its footnote marks, so that all offsets stay the same. */
export function withoutNotes(text: string): string {
  return text.replace(enclosedNotes, (note) => ' '.repeat(note.length));
}

/** Whether a run has no text of its own: white space, a line break, a gap. */
export function isBlank({ text }: TextRun): boolean {
  return blankText.test(text);
}

/**
 * Whether the places of two successive runs can change how they are joined, so that they must be measured.
 *
 * @param boundary the strongest boundary between them
 * @param hasBlank whether there are blank runs between them
 */
export function isPlaceNeeded(
  before: TextRun,
  after: TextRun,
  boundary: TextRun['boundary'],
  hasBlank: boolean,
): boolean {
  if (boundary === 'block') return false;
  if (boundary === 'line') return !endsSentence(before.text) && continuesLine.test(after.text);
  if (boundary === 'item') return true;
  const isParted = hasBlank || /\s$/.test(before.text) || /^\s/.test(after.text);
  // A number after a word and a blank is no footnote mark, as in `Norm <b>3</b>`.
  if (isNoteText(before.text, after.text)) return !isParted || !endsWithLetter.test(before.text);
  return (
    !isParted && (noteText.test(before.text) || (endsWithWord.test(before.text) && startsWithWord.test(after.text)))
  );
}

type Relation = 'joined' | 'spaced' | 'note' | 'line' | 'apart';

/**
 * How a run reads after another one: right after it, as a footnote mark of it, in its next line, or not at all.
 *
 * @param previous the run right before, which is `before` or a footnote mark after it
 */
function relationBetween(
  before: TextRun,
  previous: TextRun,
  after: TextRun,
  boundary: TextRun['boundary'],
  hasBlank: boolean,
): Relation {
  if (boundary === 'block') return 'apart';
  if (!before.place || !after.place) {
    if (boundary === 'line') return 'apart';
    return boundary === 'item' ? 'spaced' : 'joined';
  }
  const [last, first] = [before.place.last, after.place.first];
  const height = heightOf(last);
  if (!areInLine(last, first)) {
    if (boundary === 'none') return isNoteText(before.text, after.text) && isSmall(first, last) ? 'note' : 'joined';
    return continuesInNextLine(before.text, before.place, after.text, after.place) ? 'line' : 'apart';
  }
  if (boundary === 'line') return 'apart';
  if (isNoteText(before.text, after.text) && isNote(first, last, hasBlank)) return 'note';
  const end = previous.place?.last ?? last;
  const distance = Math.max(first.left - end.right, end.left - first.right);
  if (boundary === 'item' && distance > height * minColumnGap) return 'apart';
  if (distance > height * minBlank) {
    // A counter beside a number is not part of the number.
    const isCounter = !hasBlank && endsWithNumber.test(before.text) && noteText.test(after.text);
    return isCounter ? 'note' : 'spaced';
  }
  // A footnote mark at the start of a text, or the number of a verse.
  return noteText.test(before.text) && isNote(last, first, hasBlank) ? 'spaced' : 'joined';
}

function isNoteText(before: string, text: string): boolean {
  return noteText.test(text) || (noteLetter.test(text) && endsWithNumber.test(before));
}

/** Whether a text is raised above the text beside it, or smaller and right beside it without being lowered. */
function isNote(note: Box, beside: Box, hasBlank: boolean): boolean {
  const rise = (beside.bottom - note.bottom) / heightOf(beside);
  return rise > minRise || (isSmall(note, beside) && !hasBlank && rise > -minDrop);
}

function isSmall(box: Box, beside: Box): boolean {
  return heightOf(box) <= heightOf(beside) * maxSmallHeight;
}

function areInLine(one: Box, other: Box): boolean {
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return overlap >= minOverlap * Math.min(heightOf(one), heightOf(other));
}

/** Whether a text continues another one in the next line of the same paragraph, although each line is a block. */
function continuesInNextLine(before: string, line: Place, after: string, next: Place): boolean {
  const height = heightOf(line.last);
  const pitch = (next.first.top - line.last.top) / height;
  if (pitch < minLinePitch || pitch > maxLinePitch || isSmall(next.first, line.last) || isSmall(line.last, next.first))
    return false;
  const length = line.last.right - next.first.left;
  if (length <= 0 || endsSentence(before)) return false;
  const nextLength = next.last.right - next.first.left;
  const isFull = length >= minLineLength * height && length >= nextLength * (1 - maxRaggedness);
  // Where a program has placed each line, the middle of a sentence is enough, or else a line without room for more.
  const arePositioned = line.isPositioned && next.isPositioned;
  if (continuesSentence.test(after)) return isFull || arePositioned;
  return isFull && arePositioned && continuesLine.test(after);
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}
