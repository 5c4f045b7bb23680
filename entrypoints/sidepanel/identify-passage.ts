import type { PassageMatches } from '../../components/panel/PassageView.tsx';
import { normsDocument } from '../../data/norms/norms.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { createPassageClassifier } from '../../search/passage/classify-passage.ts';

const classify = createPassageClassifier();

/** The norms that a passage refers to explicitly, then the norms and measures that it may be about, the likeliest first. */
export function identifyPassage(passage: string): PassageMatches {
  // The reader's question implies the norms as context, but the passage may still cite another instrument.
  const context = scoreContext([normsDocument.symbol, passage]);
  const references = detect(passage, context).filter(
    ({ kind, confidence }) => kind !== 'set' && confidence === 'certain',
  );
  const named = [...new Set(references.flatMap((reference) => reference.norms))];
  const { norms, measures } = classify(passage);
  return {
    named,
    // The classifier gives an infinite score to a norm that the passage names; detection may attribute it to another instrument.
    likely: norms.filter(({ norm, score }) => Number.isFinite(score) && !named.includes(norm)),
    measures,
  };
}
