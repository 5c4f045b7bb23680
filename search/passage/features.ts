import { passageText } from './passage-text.ts';

/** A text that describes a candidate, which is a norm or a measure. */
export interface FeatureText {
  readonly text: string;
  /** The weight of a word that describes no other candidate. */
  readonly weight: number;
  /** Whether the text is one name, which matches as a whole only, and not prose, of which every word counts. */
  readonly isName: boolean;
  /** The words of the candidate's own text that a name is a synonym of. */
  readonly synonymOf?: readonly string[];
}

/** The words and phrases that describe some candidates. */
export interface FeatureSet {
  readonly candidateCount: number;
  /** By stems with spaces between them. */
  readonly english: ReadonlyMap<string, readonly Feature[]>;
  /** By Korean names without spaces. */
  readonly korean: ReadonlyMap<string, readonly Feature[]>;
}

/** A word or phrase as a feature of one candidate. */
export interface Feature {
  /** The position of the candidate. */
  readonly candidate: number;
  readonly weight: number;
  /** The text with the word or phrase. */
  readonly source: FeatureText;
}

type FeaturesByCandidate = Map<string, Map<number, Feature>>;

/** The features of some candidates, each given by the texts that describe it. */
export function featuresOf(candidates: readonly (readonly FeatureText[])[]): FeatureSet {
  const english: FeaturesByCandidate = new Map();
  const korean: FeaturesByCandidate = new Map();
  for (const [candidate, texts] of candidates.entries()) {
    for (const source of texts) {
      const { words, joined } = passageText(source.text);
      const stems = words.map(({ stem }) => stem);
      const add = (features: FeaturesByCandidate, key: string, factor: number) => {
        const weight = source.weight * factor;
        const known = features.get(key) ?? new Map<number, Feature>();
        if (weight > (known.get(candidate)?.weight ?? 0)) known.set(candidate, { candidate, weight, source });
        features.set(key, known);
      };
      if (!source.isName) {
        for (const [i, stem] of stems.entries()) {
          add(english, stem, 1);
          add(english, stems.slice(i, i + 2).join(' '), 2);
        }
      } else if (/\p{Script=Hangul}/u.test(joined)) add(korean, joined, Math.min(joined.length, 5) / 2);
      else add(english, stems.join(' '), Math.min(stems.length, 3) + 0.5);
    }
  }
  return {
    candidateCount: candidates.length,
    english: weighedByRarity(english, candidates.length),
    korean: weighedByRarity(korean, candidates.length),
  };
}

/** Reduces the weight of features that several candidates share: by nothing for one candidate, to 0 for all of them. */
function weighedByRarity(features: FeaturesByCandidate, candidateCount: number): Map<string, Feature[]> {
  return new Map(
    Array.from(features, ([key, byCandidate]) => {
      const weights = Array.from(byCandidate.values(), ({ weight }) => weight);
      const spread = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(...weights);
      const rarity = candidateCount === 1 ? 1 : 1 - Math.log(spread) / Math.log(candidateCount);
      return [key, Array.from(byCandidate.values(), (feature) => ({ ...feature, weight: feature.weight * rarity }))];
    }),
  );
}
