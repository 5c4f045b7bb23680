/** A regular expression that was used, and what it was asked about. */
export interface UsedExpression {
  expression: RegExp;
  /** The length of the longest text, in UTF-16 units. */
  longest: number;
  /** The length of the longest run of blanks in any text. */
  blanks: number;
}

/** Every regular expression that is used while something runs, also those that others are copied from. */
export function expressionsUsedBy(run: () => void): UsedExpression[] {
  const used = new Map<string, UsedExpression>();
  const runs = new Map<string, number>();
  // Every way to use one ends up here: test, match, matchAll, replace, search and split call `exec` by its name.
  const original = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(text) {
    const known = used.get(String(this));
    const blanks = runs.get(text) ?? longestRunOfBlanks(text);
    runs.set(text, blanks);
    used.set(String(this), {
      expression: known?.expression ?? this,
      longest: Math.max(known?.longest ?? 0, text.length),
      blanks: Math.max(known?.blanks ?? 0, blanks),
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

/** Without a regular expression, since it is asked while one is being asked. */
function longestRunOfBlanks(text: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character.trim() === '' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Every regular expression that is built with `new RegExp` while modules load; literals are met when they are used. */
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
