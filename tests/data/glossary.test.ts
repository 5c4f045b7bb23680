import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acronymsIn, glossary, glossaryEntryOf } from '../../data/practice/glossary.ts';
import { transcription } from './transcription.ts';

/** The acronyms found in a text, as `written=acronym`. */
function found(text: string): string[] {
  return acronymsIn(text).map(({ start, end, acronym }) => `${text.slice(start, end)}=${acronym}`);
}

describe('the glossary', () => {
  it('has every acronym of the paper', () => {
    // Without the URL of the footnote.
    let rest = transcription.replace(/https?:\S+/g, '');
    for (const { start, end } of acronymsIn(rest).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    expect(rest.match(/\S*[A-Z][A-Z]\S*|\S*[a-z][A-Z]\S*/g)?.filter((word) => !/^Rec\.3A/.test(word)) ?? []).toEqual(
      [],
    );
  });

  it('has only acronyms that the paper uses', () => {
    const used = new Set(acronymsIn(transcription).map(({ acronym }) => acronym));
    expect(glossary.filter(({ acronym }) => !used.has(acronym)).map(({ acronym }) => acronym)).toEqual([]);
  });

  it('is in alphabetical order', () => {
    const order = glossary.map(({ acronym }) => acronym.toLowerCase());
    expect(order).toEqual(order.toSorted());
  });

  it('writes Korean names in Hangul', () => {
    for (const { korean } of glossary) if (korean !== undefined) expect(korean).toMatch(/\p{Script=Hangul}/u);
  });

  it.each([
    ['KISA', 'Korea Internet & Security Agency', '한국인터넷진흥원'],
    ['MSIT', 'Ministry of Science and ICT', '과학기술정보통신부'],
    ['KNPA', 'Korean National Police Agency', '경찰청'],
    ['FIRST', 'Forum of Incident Response and Security Teams', undefined],
  ])('has an entry for %s in its pack only', (acronym, expansion, korean) => {
    expect(glossaryEntryOf(acronym)?.expansion).toBe(expansion);
    expect(glossaryEntryOf(acronym, 'rok')?.korean).toBe(korean);
    expect(glossaryEntryOf(acronym, 'other')).toBeUndefined();
  });

  it.each(['NATO', 'constructor', ''])('has no entry for %j', (acronym) => {
    expect(glossaryEntryOf(acronym)).toBeUndefined();
  });
});

describe('acronymsIn', () => {
  it.each([
    ['the national CERT under KISA (KrCERT/CC) eagerly', ['CERT=CERT', 'KISA=KISA', 'KrCERT/CC=KrCERT/CC']],
    ['other CERTs, MOUs and ICT-dependent Cyber/ICT', ['CERTs=CERT', 'MOUs=MOU', 'ICT=ICT', 'ICT=ICT']],
    ['the UNGGE is a UN GGE', ['UNGGE=UNGGE', 'UN=UN', 'GGE=GGE']],
    ["the ROK's C-TAS, the U.S. FBI.", ['ROK=ROK', 'C-TAS=C-TAS', 'U.S.=U.S.', 'FBI=FBI']],
    ['KISA는 한국인터넷진흥원', ['KISA=KISA']],
    ['5G and IoT, not 15G, IoTs2 or first', ['5G=5G', 'IoT=IoT']],
    ['APCERT is not a CERTIFICATE', ['APCERT=APCERT']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives ranges in order, without overlap, within the text', () => {
    const pieces = fc.constantFrom(...glossary.map(({ acronym }) => acronym), ' ', 's', '-', '/', 'x', '는', '.');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const each of acronymsIn(text)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(each.start, each.end)).toSatisfy(
            (written) => written === each.acronym || written === `${each.acronym}s`,
          );
          end = each.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
