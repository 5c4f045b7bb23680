import type { PassageMeaning } from '../../components/panel/PassageView.tsx';
import { createIdentify } from '../../data/passage.ts';
import { scoreContext } from '../../detection/context.ts';
import { detect } from '../../detection/detect.ts';

const identify = createIdentify();

/** What decides the subject where a reader asks about a passage: they take it to be about the norms. */
const aboutTheNorms = scoreContext(['A/70/174']);

/** What a passage may mean: the norms that it names in so many words, then what its words are likely to be about. */
export function meaningOf(passage: string): PassageMeaning {
  const references = detect(passage, aboutTheNorms).filter(
    ({ kind, confidence }) => kind !== 'set' && confidence === 'certain',
  );
  const named = [...new Set(references.flatMap((reference) => reference.norms))];
  const { norms, measures } = identify(passage);
  return { named, likely: norms.filter(({ norm }) => !named.includes(norm)), measures };
}
