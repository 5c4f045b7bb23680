import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument } from '../../data/norms/norms.ts';
import type { Confidence } from '../../reference/reference.ts';
import { dayMonthYear } from '../citation/day.ts';
import { symbolAndParagraph } from '../citation/un.ts';
import { formatNorms } from './format-norms.ts';
import { inMarkdown, markdownLink } from './markdown.ts';
import type { PageReferences } from './page-references.ts';

type Mentions = PageReferences['mentions'];

/**
 * The references of a page as Markdown, for pasting into a draft: each sentence once, as a quotation, below it what it mentions,
 * and at the end what to cite.
 */
export function referencesInMarkdown({ page, exported, mentions }: PageReferences): string {
  const parts = [
    `# References in ${markdownLink(page.title.trim() || page.address, page.address)}`,
    `${dayMonthYear(exported)}: ${counted(mentions)}.`,
    ...passages(mentions).map(passageInMarkdown),
    ...legend(mentions),
    ...sources(mentions),
  ];
  return `${parts.join('\n\n')}\n`;
}

function counted(mentions: Mentions): string {
  const named = normsNamed(mentions).length;
  const references = mentions.length === 1 ? '1 reference' : `${mentions.length || 'no'} references`;
  return named === 0 ? references : `${references} to ${named === 1 ? '1 norm' : `${named} norms`}`;
}

/** One sentence and the mentions that follow one another in it. */
interface Passage {
  sentence: string;
  mentions: Mentions[number][];
}

function passages(mentions: Mentions): Passage[] {
  const found: Passage[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last?.sentence === mention.sentence) last.mentions.push(mention);
    else found.push({ sentence: mention.sentence, mentions: [mention] });
  }
  return found;
}

function passageInMarkdown({ sentence, mentions }: Passage): string {
  const lines = mentions.map(({ norms, text, confidence }) => {
    const unsure = confidence === 'certain' ? '' : ` (${confidence})`;
    return `- **${formatNorms(norms)}**: “${inMarkdown(text)}”${unsure}`;
  });
  return `> ${inMarkdown(sentence)}\n\n${lines.join('\n')}`;
}

const MEANINGS: readonly [Confidence, string][] = [
  ['related', 'Related: speaks of the subject of the norm.'],
  ['tentative', 'Tentative: could name the norm, but nothing else on the page says so.'],
];

function legend(mentions: Mentions): string[] {
  const meanings = MEANINGS.filter(([confidence]) => mentions.some((mention) => mention.confidence === confidence));
  return meanings.length === 0 ? [] : [meanings.map(([, meaning]) => meaning).join(' ')];
}

function sources(mentions: Mentions): string[] {
  const whole = mentions.some(isSet) ? [`${normsDocument.symbol}, para. ${normsDocument.paragraph}`] : [];
  const lines = [...whole, ...normsNamed(mentions).map(symbolAndParagraph)].map((source) => `- ${source}`);
  return lines.length === 0 ? [] : ['## Sources', lines.join('\n')];
}

/** The norms that are named one by one or as a range, ascending; who says "11 norms" names none of them. */
function normsNamed(mentions: Mentions): NormNumber[] {
  const named = new Set(mentions.filter((mention) => !isSet(mention)).flatMap(({ norms }) => norms));
  return [...named].sort((one, other) => one - other);
}

function isSet({ kind }: Mentions[number]): boolean {
  return kind === 'set';
}
