import { LiteralText, type PartRules } from './literal-parts.ts';
import { rarityOf } from './literal-rarity.ts';
import type { Literal } from './required-literals.ts';

/** Lists of literals. Every text that is to be found contains a literal of each list, so searching for one list finds it. */
export type Requirement = readonly (readonly Literal[])[];

/** How literals are chosen. */
export interface Choice extends PartRules {
  /** How rare a literal should be, in bits; each missing bit makes it cost more. */
  wantedRarity: number;
  /** What it costs to search for a literal, such as its length. */
  costOf(literal: Literal): number;
  /** What it costs if literals have one more initial. */
  costOfInitial: number;
}

/** What each bit below `wantedRarity` costs. */
const COST_OF_BIT = 4;
/** What a whole literal costs that is below `minRarity`. More than any other choice, because it is searched for only if there is none. */
const COST_OF_FREQUENT_LITERAL = 100;

/**
 * Chooses few, short and rare literals such that each requirement has a list in which every literal contains a chosen one. Uses
 * the greedy algorithm for the hitting set problem: the result is small, but not always the smallest.
 *
 * @throws RangeError if a requirement has no list in which every literal has a part that may be chosen
 */
export function chooseLiterals(requirements: readonly Requirement[], choice: Choice): Literal[] {
  return new LiteralChooser(choice).choose(requirements);
}

/** A part of some literals that may be chosen. */
interface Candidate {
  part: Literal;
  /** The literals that contain it. */
  hit: readonly Literal[];
  /** How many of these contain no chosen part yet. */
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
    if (hitting === undefined)
      throw new RangeError(`One of these literals has no part to search for: ${all.join(', ')}`);
    return hitting;
  }

  /** The list that costs the least in addition to what is chosen already, and the literals that it adds. */
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
    if (cheapest === undefined) {
      throw new RangeError(`These literals have no parts to search for: ${JSON.stringify(requirement)}.`);
    }
    return cheapest;
  }

  /** The literals without those that contain another one. */
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

  /** Parts such that every literal contains one of them or a chosen one; undefined if there are none. */
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
    const bits = Math.max(0, wantedRarity - rarity);
    return costOf(literal) + COST_OF_BIT * bits + (rarity < minRarity ? COST_OF_FREQUENT_LITERAL : 0);
  }
}

function shortest(requirement: Requirement): number {
  return Math.min(...requirement.flat().map(({ length }) => length));
}

/** Drops candidates whose literals are all hit by others, which may have been chosen later. */
function withoutRedundant(candidates: readonly Candidate[]): Candidate[] {
  return candidates.reduce((kept, candidate) => {
    const others = kept.filter((other) => other !== candidate);
    const isRedundant = candidate.hit.every((literal) => others.some(({ hit }) => hit.includes(literal)));
    return isRedundant ? others : kept;
  }, candidates.slice());
}
