import { describe, expect, it } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { textsOf } from '../../../data/practice/block-text.ts';
import { allMeasures } from '../../../data/practice/practice.ts';
import { topics } from '../../../data/practice/topics.ts';
import { createSearch } from '../../../search/search.ts';
import { allKoreanTerms } from '../../../search/synonyms/korean.ts';
import { occursIn } from '../../../search/synonyms/subject.ts';
import { normSubjects, topicSubjects } from '../../../search/synonyms/subjects.ts';

const search = createSearch();

describe.each(topics)('the words of the topic %s', (topic) => {
  const subjects = topicSubjects[topic];
  const filed = allMeasures().filter(({ measure }) => measure.topics.includes(topic));

  it('are there in both languages, and measures with them', () => {
    expect(subjects.length).toBeGreaterThan(0);
    expect(filed.length).toBeGreaterThan(0);
  });

  it('find every measure of it', () => {
    for (const word of subjects.flatMap(({ english, korean }) => [...english, ...korean])) {
      const found = search.search(word).map(({ id }) => id);
      expect(found, word).toEqual(expect.arrayContaining(filed.map(({ measure }) => measure.id)));
    }
  });
});

describe.each(norms)('the words of norm $number', ({ number }) => {
  it('find it', () => {
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
  const stands = occursIn(texts.join('\n'));

  it('stand for English words of the norms or the measures', () => {
    const idle = allKoreanTerms.flatMap(({ english }) => english).filter((words) => !stands(words));
    expect(idle).toEqual([]);
  });

  it('find what the English words find in title and body', () => {
    for (const { english, korean } of allKoreanTerms) {
      for (const name of korean) {
        const found = search.search(name).map(({ id }) => id);
        for (const { measure } of allMeasures()) {
          const own = [measure.title, ...measure.body.flatMap(textsOf)];
          const hasWords = own.some((text) => english.some(occursIn(text)));
          if (hasWords) expect(found, `${name} in ${measure.id}`).toContain(measure.id);
        }
      }
    }
  });
});

describe('every list', () => {
  it('has Korean in Hangul and English without', () => {
    const all = [...Object.values(topicSubjects).flat(), ...Object.values(normSubjects).flat(), ...allKoreanTerms];
    for (const { english, korean } of all) {
      for (const words of english) expect(words).toMatch(/^[A-Za-z0-9][A-Za-z0-9 -]*$/);
      for (const words of korean) expect(words).toMatch(/^(?:\d)?[가-힣][가-힣 ·]*$/);
    }
  });
});
