import { print } from '../../scripts/terminal/print.ts';

/** Prints whether a figure stays within its budget, and returns it. */
export function atMost(budget: number, what: string, value: number, unit = ''): boolean {
  return verdict(value <= budget, `budget ${budget}${unit}`, what, value, unit);
}

/** Prints whether a figure reaches its budget, and returns it. */
export function atLeast(budget: number, what: string, value: number, unit = ''): boolean {
  return verdict(value >= budget, `budget ≥ ${budget}${unit}`, what, value, unit);
}

function verdict(isMet: boolean, budget: string, what: string, value: number, unit: string): boolean {
  print(`${what} = ${value.toFixed(2)}${unit}, ${budget}: ${isMet ? 'met' : 'missed'}`);
  return isMet;
}
