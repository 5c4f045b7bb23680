import { foldWord } from './fold-word.ts';

const english = `a an the that this these those it its their they he she his her we our us you your i who whom whose which
  what when where why how and or nor but if as at by for from in into of off on onto out over per to up upon with within
  without about above after again against all also any are be been before being between both can cannot could did do
  does doing done during each else ever few had has have having here however is isn just may me might more most much
  must my no not now only other ought own same shall should since so some such than then there thereby through throughout thus too under
  until very was were while will would yet`;

// Conjunctions, and the particles and endings that are left when a Latin word before them is split off.
const korean =
  '은 는 이 가 을 를 의 에 에서 에게 와 과 도 만 로 으로 및 등 또는 그리고 대한 위한 관한 통한 따른 따라 있는 하는';

const stopWords: ReadonlySet<string> = new Set(`${english} ${korean}`.split(/\s+/).map(foldWord));

/** Whether a folded word is a stop word (`of`, `the`, 및), which says nothing about the subject of a text. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
