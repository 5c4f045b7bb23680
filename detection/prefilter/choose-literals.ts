import { LiteralText, type PartRules } from './literal-parts.ts';
import { rarityOf } from './literal-rarity.ts';
import type { Literal } from './required-literals.ts';

/** Lists of literals; what is looked for contains a literal of each list, so one list is enough to find it. */
export type Requirement = readonly (readonly Literal[])[];

/** How literals are chosen. */
export interface Choice extends PartRules {
  /** How rare a literal should be: what it lacks makes it cost more. */
  wantedRarity: number;
  /** What a literal costs, such as its length. */
  costOf(literal: Literal): number;
  /** What it costs to look for a further initial. */
  costOfInitial: number;
}

/** What a literal costs more for each bit that it lacks. */
const COST_OF_LACKING = 4;

/**
 * Chooses few, short and rare literals such that for each requirement one list is covered: every literal of it contains
 * a chosen one. A greedy hitting set, so the result is small, but not always the smallest.
 */
export function chooseLiterals(requirements: readonly Requirement[], choice: Choice): Literal[] {
  return new LiteralChooser(choice).choose(requirements);
}

/** A part that may be chosen. */
interface Candidate {
  part: Literal;
  hit: readonly Literal[];
  /** How many of those contain none that has been chosen so far. */
  missed: number;
  cost: number;
}

class LiteralChooser {
  readonly #choice: Choice;
  readonly #texts = new Map<Literal, LiteralText>();
  readonly #parts = new Map<Literal, Literal[]>();

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  choose(requirements: readonly Requirement[]): Literal[] {
    const chosen: Literal[] = [];
    const literals = requirements
      .toSorted((one, other) => shortest(one) - shortest(other))
      .flatMap((requirement) => {
        const [only, ...others] = requirement;
        if (only !== undefined && others.length === 0) return only;
        const { list, hitting } = this.#cheapest(requirement, chosen);
        chosen.push(...hitting);
        return list;
      });
    const all = [...new Set(literals)];
    const hitting = this.#hittingSet(all, []);
    if (hitting === undefined) throw new RangeError(`Some of these have no part to look for: ${all.join(', ')}`);
    return hitting;
  }

  /** The list that adds the least to what has been chosen, and what it adds. */
  #cheapest(requirement: Requirement, chosen: readonly Literal[]): { list: Literal[]; hitting: Literal[] } {
    let cheapest: { list: Literal[]; hitting: Literal[]; cost: number } | undefined;
    for (const literals of requirement) {
      const list = this.#minimal(literals);
      const hitting = this.#hittingSet(list, chosen);
      if (hitting === undefined) continue;
      const cost = hitting.reduce((sum, literal) => sum + this.#costOf(literal), 0);
      if (cost < (cheapest?.cost ?? Number.POSITIVE_INFINITY)) cheapest = { list, hitting, cost };
      if (cost === 0) break;
    }
    if (cheapest === undefined) throw new RangeError(`There is nothing to look for in ${JSON.stringify(requirement)}.`);
    return cheapest;
  }

  /** Without the literals that contain another one. */
  #minimal(literals: readonly Literal[]): Literal[] {
    const kept: Literal[] = [];
    for (const literal of literals.toSorted((one, other) => one.length - other.length)) {
      const isKept = kept.every((other) =>
        this.#textOf(other)
          .wholes()
          .every((whole) => !this.#contains(literal, whole)),
      );
      if (isKept) kept.push(literal);
    }
    return kept;
  }

  /** Parts such that each literal contains one of them or of the chosen ones; undefined if there are none. */
  #hittingSet(literals: readonly Literal[], chosen: readonly Literal[]): Literal[] | undefined {
    const missed = literals.filter((literal) => !chosen.some((part) => this.#contains(literal, part)));
    const hitBy = new Map<Literal, Candidate[]>(missed.map((literal) => [literal, []]));
    const candidates = [...new Set(missed.flatMap((literal) => this.#partsOf(literal)))].map((part): Candidate => {
      const hit = missed.filter((literal) => this.#contains(literal, part));
      const candidate = { part, hit, missed: hit.length, cost: this.#costOf(part) };
      for (const literal of hit) hitBy.get(literal)?.push(candidate);
      return candidate;
    });
    const initials = new Set(chosen.map((part) => part.charAt(0)));
    const scoreOf = ({ part, missed: count, cost }: Candidate) =>
      count / (cost + (initials.has(part.charAt(0)) ? 0 : this.#choice.costOfInitial));
    const hitting: Candidate[] = [];
    while (hitBy.size > 0) {
      const best = candidates.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
      if (best.missed === 0) return undefined;
      hitting.push(best);
      initials.add(best.part.charAt(0));
      for (const literal of best.hit) {
        for (const candidate of hitBy.get(literal) ?? []) candidate.missed--;
        hitBy.delete(literal);
      }
    }
    return withoutRedundant(hitting).map(({ part }) => part);
  }

  #contains(literal: Literal, part: Literal): boolean {
    return this.#textOf(literal).contains(part, this.#choice);
  }

  #textOf(literal: Literal): LiteralText {
    const text = this.#texts.get(literal) ?? new LiteralText(literal);
    this.#texts.set(literal, text);
    return text;
  }

  #partsOf(literal: Literal): Literal[] {
    const parts = this.#parts.get(literal) ?? this.#textOf(literal).parts(this.#choice);
    this.#parts.set(literal, parts);
    return parts;
  }

  #costOf(literal: Literal): number {
    const { costOf, minRarity, wantedRarity } = this.#choice;
    const rarity = rarityOf(literal);
    return costOf(literal) + COST_OF_LACKING * Math.max(0, wantedRarity - rarity) + (rarity < minRarity ? 100 : 0);
  }
}

function shortest(requirement: Requirement): number {
  return Math.min(...requirement.flat().map(({ length }) => length));
}

/** Those chosen later may hit all that an earlier one was chosen for. */
function withoutRedundant(candidates: readonly Candidate[]): Candidate[] {
  return candidates.reduce((kept, candidate) => {
    const others = kept.filter((other) => other !== candidate);
    const isRedundant = candidate.hit.every((literal) => others.some(({ hit }) => hit.includes(literal)));
    return isRedundant ? others : kept;
  }, candidates.slice());
}
