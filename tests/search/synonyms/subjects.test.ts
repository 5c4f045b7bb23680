import { describe, expect, it } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { textsOf } from '../../../data/practice/block-text.ts';
import { allMeasures } from '../../../data/practice/practice.ts';
import { topics } from '../../../data/practice/topics.ts';
import { createSearch } from '../../../search/search.ts';
import { allKoreanTerms } from '../../../search/synonyms/korean.ts';
import { paraphrases } from '../../../search/synonyms/paraphrases.ts';
import { normSubjects, topicSubjects } from '../../../search/synonyms/subjects.ts';
import type { Synonym } from '../../../search/synonyms/synonym.ts';
import { PhraseMatcher } from '../../../search/words/phrase-matches.ts';

const search = createSearch();

describe.each(topics)('the synonyms of the topic %s', (topic) => {
  const subjects = topicSubjects[topic];
  const filed = allMeasures().filter(({ measure }) => measure.topics.includes(topic));

  it('exist, and so do measures with the topic', () => {
    expect(subjects.length).toBeGreaterThan(0);
    expect(filed.length).toBeGreaterThan(0);
  });

  it('find every measure with the topic', () => {
    for (const word of subjects.flatMap(({ english, korean }) => [...english, ...korean])) {
      const found = search.search(word).map(({ measure }) => measure.id);
      expect(found, word).toEqual(expect.arrayContaining(filed.map(({ measure }) => measure.id)));
    }
  });
});

describe.each(norms)('the synonyms of norm $number', ({ number }) => {
  it('find the norm', () => {
    for (const word of normSubjects[number].flatMap(({ english, korean }) => [...english, ...korean])) {
      expect(
        search.norms(word).map(({ norm }) => norm),
        word,
      ).toContain(number);
    }
  });
});

describe('the Korean terms', () => {
  const texts = [
    ...norms.flatMap(({ title, text }) => [title, text]),
    ...allMeasures().flatMap(({ measure }) => [measure.title, ...measure.body.flatMap(textsOf)]),
  ];
  it('translate English words that occur in the norms or the measures', () => {
    const english = allKoreanTerms.flatMap((term) => term.english);
    expect(new PhraseMatcher(english).occurringIn(texts)).toEqual(english);
  });

  it('find every measure with the English words in its title or body', () => {
    for (const { english, korean } of allKoreanTerms) {
      const matcher = new PhraseMatcher(english);
      for (const name of korean) {
        const found = search.search(name).map(({ measure }) => measure.id);
        for (const { measure } of allMeasures()) {
          const hasEnglish = matcher.occurringIn([measure.title, ...measure.body.flatMap(textsOf)]).length > 0;
          if (hasEnglish) expect(found, `${name} in ${measure.id}`).toContain(measure.id);
        }
      }
    }
  });
});

describe.each(norms)('the paraphrases of norm $number', ({ number }) => {
  it('do not repeat the names of its subject, which count more in a passage already', () => {
    const namesOf = ({ english, korean }: Synonym) => [...english, ...korean];
    const subject = normSubjects[number].flatMap(namesOf);
    expect(namesOf(paraphrases[number]).filter((words) => subject.includes(words))).toEqual([]);
  });
});

describe('every synonym', () => {
  it('has Korean names in Hangul and English names without', () => {
    const all = [...Object.values(topicSubjects).flat(), ...Object.values(normSubjects).flat(), ...allKoreanTerms];
    for (const { english, korean } of all) {
      for (const words of english) expect(words).toMatch(/^[A-Za-z0-9][A-Za-z0-9 -]*$/);
      for (const words of korean) expect(words).toMatch(/^(?:\d)?[가-힣][가-힣 ·]*$/);
    }
  });
});
