/** A regular expression that was used, and the texts that it was used on. */
export interface UsedExpression {
  expression: RegExp;
  /** The length of the longest text, in UTF-16 code units. */
  longest: number;
  /** The length of the longest run of white space in any text. */
  spaces: number;
}

/** Calls a function and returns every regular expression that was used meanwhile. */
export function expressionsUsedBy(run: () => void): UsedExpression[] {
  const used = new Map<string, UsedExpression>();
  const runs = new Map<string, number>();
  // All methods that use an expression call `exec` by its name: test, match, matchAll, replace, search and split.
  const original = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(text) {
    const known = used.get(String(this));
    const spaces = runs.get(text) ?? longestRunOfSpaces(text);
    runs.set(text, spaces);
    used.set(String(this), {
      expression: known?.expression ?? this,
      longest: Math.max(known?.longest ?? 0, text.length),
      spaces: Math.max(known?.spaces ?? 0, spaces),
    });
    return original.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = original;
  }
  return [...used.values()];
}

/** Does not use a regular expression, because it is called by `exec`. */
function longestRunOfSpaces(text: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character.trim() === '' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Every regular expression that is constructed with `new RegExp` while modules load; literals are recorded only by their use. */
export async function expressionsBuiltBy(load: () => Promise<unknown>): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const expression = new target(...args);
      built.push(expression);
      return expression;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
