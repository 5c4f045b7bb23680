import type { NormNumber } from '../../data/norms/norm.ts';
import type { ContextLevel } from '../../detection/context/page-context.ts';
import type { Confidence, ReferenceForm } from '../../reference/reference.ts';

/** A reference as a careful reader marks it. */
export interface Label {
  /** UTF-16 offsets into the text of its block. */
  start: number;
  end: number;
  /** Ascending and without repeats. */
  norms: NormNumber[];
  form: ReferenceForm;
  confidence: Confidence;
}

/** One paragraph, heading or cell of a case. */
export interface GoldBlock {
  /** Counted from 1. */
  line: number;
  text: string;
  /** In reading order, none overlapping. */
  labels: Label[];
}

/** A few sentences, or a whole page, with every reference labelled; a decoy when nothing is. */
export interface GoldCase {
  /** Path of the file from the root of the project, as messages name it. */
  file: string;
  /** Where its `==` stands, counted from 1. */
  line: number;
  /** What stands elsewhere on the page; `page` when the blocks are all of it. */
  level: ContextLevel | 'page';
  blocks: GoldBlock[];
}
