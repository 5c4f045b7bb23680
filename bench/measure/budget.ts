import { print } from '../../scripts/terminal/print.ts';

/** Prints whether a figure is at most its budget, and returns it. */
export function atMost(budget: number, name: string, value: number, unit = ''): boolean {
  return report(value <= budget, `budget ${budget}${unit}`, name, value, unit);
}

/** Prints whether a figure is at least its budget, and returns it. */
export function atLeast(budget: number, name: string, value: number, unit = ''): boolean {
  return report(value >= budget, `budget ≥ ${budget}${unit}`, name, value, unit);
}

function report(isMet: boolean, budget: string, name: string, value: number, unit: string): boolean {
  print(`${name} = ${value.toFixed(2)}${unit}, ${budget}: ${isMet ? 'met' : 'missed'}`);
  return isMet;
}
