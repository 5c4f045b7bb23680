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
  /** Line of the file, from 1. */
  line: number;
  text: string;
  /** In reading order, without overlaps. */
  labels: Label[];
}

/** A few sentences, or a whole page, with every reference labelled. A case without labels is a decoy. */
export interface GoldCase {
  /** Path of the file from the root of the project. */
  file: string;
  /** Line of its `==`, from 1. */
  line: number;
  /** The level of the rest of the page; `page` when the blocks are the whole page. */
  level: ContextLevel | 'page';
  blocks: GoldBlock[];
}
