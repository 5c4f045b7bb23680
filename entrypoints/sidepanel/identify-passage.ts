import type { PassageMatches } from '../../components/panel/PassageView.tsx';
import { normsDocument } from '../../data/norms/norms.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { createPassageClassifier } from '../../search/passage/classify-passage.ts';

const identify = createPassageClassifier();

/** What a passage may mean: the norms that it names in so many words, then what its words are likely to be about. */
export function identifyPassage(passage: string): PassageMatches {
  // Who asks takes the passage to be about the norms; yet it may name another instrument's.
  const context = scoreContext([normsDocument.symbol, passage]);
  const references = detect(passage, context).filter(
    ({ kind, confidence }) => kind !== 'set' && confidence === 'certain',
  );
  const named = [...new Set(references.flatMap((reference) => reference.norms))];
  const { norms, measures } = identify(passage);
  return {
    named,
    // A number that detection leaves to another instrument says nothing of ours.
    likely: norms.filter(({ norm, score }) => Number.isFinite(score) && !named.includes(norm)),
    measures,
  };
}
