import { describe, expect, test } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { found, pages } from '../pages.ts';

describe('phrases of low ambiguity are certain on every page', () => {
  test.each([
    ['ICT practices acknowledged as harmful are out.', 1],
    ['In case of ICT incidents, States wait.', 2],
    ['None may knowingly allow its territory to be used by hackers.', 3],
    ['They prosecute terrorist and criminal use of ICTs.', 4],
    ['It recalls resolutions 20/8 and 26/13.', 5],
    ['None may conduct or knowingly support ICT activity.', 6],
    ['They protect their critical infrastructure from ICT threats.', 7],
    ['Answer requests to mitigate malicious ICT activity.', 8],
    ['Beware of harmful hidden\nfunctions.', 9],
    ['Share associated information on available remedies.', 10],
  ])('%s', (text, norm) => {
    const [reference] = detect(text, pages.none);
    expect(reference).toMatchObject({ norms: [norm], kind: 'named', confidence: 'certain' });
  });
});

describe('phrases of medium ambiguity need a page about the norms or a cue', () => {
  test.each([
    ['Promoting the principle of due diligence', 'due diligence→3'],
    ['The “due diligence” principle', 'due diligence→3'],
    ['A due-diligence obligation of States', 'due-diligence→3'],
    ['the integrity of the supply chain', 'integrity of the supply chain→9'],
    ['respond to requests for assistance', 'respond to requests for assistance→8'],
  ])('%s', (text, expected) => {
    expect(found(text, pages.strong)).toBe(expected);
    expect(found(text, pages.medium)).toBe('–');
    expect(found(`${text}. The GGE says so.`, pages.medium)).toBe(expected);
    expect(found(text, pages.none)).toBe('–');
  });
});

describe('phrases of high ambiguity need a cue in the same or a neighbouring sentence', () => {
  test.each([
    ['States must exercise due diligence over their territory.', 'due diligence→3'],
    ['Due diligence is disputed. The OEWG will return to it.', 'Due diligence→3'],
    ['The norm on supply chains is young.', 'supply chains→9'],
    ['A CERT is meant by this norm.', 'CERT→11'],
    ['The GGE left attribution open.', 'attribution→2'],
    ['The GGE wants vulnerability disclosure.', 'vulnerability disclosure→10'],
    // Other instruments are compared with the norm on due diligence, but have supply chains of their own.
    ['The Tallinn Manual, like the norm, asks for due diligence.', 'due diligence→3'],
    ['The Tallinn Manual, like the norm, is about supply chains.', '–'],
    // Korean words may be attached to the word or mark before, English ones may not.
    ['유엔 규범은 국내공급망 보안과 (ICT)공급망 보안이다.', '공급망 보안→9  공급망 보안→9'],
    ['The norm on megasupply chains is young.', '–'],
    ['Due diligence is disputed.', '–'],
    ['The GGE met. Then it rained. Due diligence is disputed.', '–'],
    ['The United States knows international law and due diligence.', '–'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));

  test('and are never shown on a page without signals', () => {
    expect(found('States must exercise due diligence over their territory.', pages.none)).toBe('–');
  });
});

describe('words right before, right after or near a phrase make it another subject', () => {
  test.each([
    'The norms ask for corporate due diligence.',
    'The norms ask for supplier due diligence.',
    'The norms ask for human-rights due diligence.',
    'The norms ask for human rights due diligence.',
    'The norms ask for KYC due diligence.',
    'The norms ask for a due diligence checklist.',
    'The norms ask you to do your due diligence.',
    'The norms and due diligence matter under the Cyber Resilience Act.',
    'The norms and vulnerability disclosure matter under the Cyber Resilience Act.',
    'The norms ask US-CERT.',
    'The norms ask for a certificate.',
    'The norms are under the Creative Commons Attribution 4.0 licence.',
    'Accusations brought against States should be substantiated, the norms say.',
    'States must not use proxies to commit internationally wrongful acts using ICTs.',
  ])('%s', (text) => expect(found(text)).toBe('–'));
});
