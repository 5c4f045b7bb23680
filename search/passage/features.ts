import { passageText } from './passage-text.ts';

/** A text that speaks for a candidate, a norm or a measure, when a passage shares words with it. */
export interface ClueText {
  readonly text: string;
  /** How much it speaks for the candidate when it speaks for no other. */
  readonly weight: number;
  /** Whether it is one name, to be met as a whole, and not a text whose every word tells something. */
  readonly isName: boolean;
  /** The words of the candidate's own text that a name stands for. */
  readonly standsFor?: readonly string[];
}

/** What may be found in a passage, with what it then speaks for. */
export interface FeatureSet {
  /** The number of candidates. */
  readonly candidates: number;
  /** By stems with spaces between. */
  readonly english: ReadonlyMap<string, readonly Feature[]>;
  /** By Korean names without spaces. */
  readonly korean: ReadonlyMap<string, readonly Feature[]>;
}

/** What a word or a phrase speaks for. */
export interface Feature {
  /** The position of the candidate. */
  readonly candidate: number;
  readonly weight: number;
  readonly from: ClueText;
}

/** Gathers the texts of some candidates, each candidate's as one list. */
export function featuresOf(candidates: readonly (readonly ClueText[])[]): FeatureSet {
  const english = new Map<string, Map<number, Feature>>();
  const korean = new Map<string, Map<number, Feature>>();
  for (const [candidate, texts] of candidates.entries()) {
    for (const from of texts) {
      const { words, joined } = passageText(from.text);
      const stems = words.map(({ stem }) => stem);
      const add = (clues: typeof english, key: string, worth: number) => {
        const weight = from.weight * worth;
        const known = clues.get(key) ?? new Map<number, Feature>();
        if (weight > (known.get(candidate)?.weight ?? 0)) known.set(candidate, { candidate, weight, from });
        clues.set(key, known);
      };
      if (!from.isName) {
        for (const [i, stem] of stems.entries()) {
          add(english, stem, 1);
          add(english, stems.slice(i, i + 2).join(' '), 2);
        }
      } else if (/\p{Script=Hangul}/u.test(joined)) add(korean, joined, Math.min(joined.length, 5) / 2);
      else add(english, stems.join(' '), Math.min(stems.length, 3) + 0.5);
    }
  }
  return {
    candidates: candidates.length,
    english: weighed(english, candidates.length),
    korean: weighed(korean, candidates.length),
  };
}

// What speaks for many candidates tells little: nothing for all of them, and all of its weight for one alone.
function weighed(clues: ReadonlyMap<string, ReadonlyMap<number, Feature>>, candidates: number): Map<string, Feature[]> {
  return new Map(
    Array.from(clues, ([key, byCandidate]) => {
      const weights = Array.from(byCandidate.values(), ({ weight }) => weight);
      const spread = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(...weights);
      const rarity = candidates === 1 ? 1 : 1 - Math.log(spread) / Math.log(candidates);
      return [key, Array.from(byCandidate.values(), (clue) => ({ ...clue, weight: clue.weight * rarity }))];
    }),
  );
}
