/** What depends on what: the names each name needs, in order. A needed name without an entry is outside and ready. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** An order in which everything comes after what it needs, and what can have no place in it. */
export interface ReferenceOrder {
  readonly ordered: readonly string[];
  /** Circles of names in which each needs the next and the last the first. Not all, but each blocked name leads to one. */
  readonly cycles: readonly (readonly string[])[];
  /** Names in a circle, or that need something blocked; in the order of the input. */
  readonly blocked: readonly string[];
}

/** Orders names so that needs come first; among equals the order of the input stays. Time is linear in the input. */
export function orderByNeeds(needs: Needs): ReferenceOrder {
  const ordered = takeReady(needs);
  const ready = new Set(ordered);
  const blocked = [...needs.keys()].filter((name) => !ready.has(name));
  return { ordered, cycles: findCycles(needs, blocked), blocked };
}

function takeReady(needs: Needs): readonly string[] {
  const missing = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const [name, list] of needs) {
    const inside = [...new Set(list)].filter((need) => needs.has(need));
    missing.set(name, inside.length);
    for (const need of inside) {
      const list = users.get(need);
      if (list === undefined) users.set(need, [name]);
      else list.push(name);
    }
  }
  const ordered = [...needs.keys()].filter((name) => missing.get(name) === 0);
  for (let at = 0; at < ordered.length; at++) {
    for (const user of users.get(ordered[at] ?? "") ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ordered.push(user);
    }
  }
  return ordered;
}

/** From every blocked name, follows the first blocked need until a name comes up again. */
function findCycles(needs: Needs, blocked: readonly string[]): readonly (readonly string[])[] {
  const open = new Set(blocked);
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of blocked) {
    const trail: string[] = [];
    const onTrail = new Map<string, number>();
    let name: string | undefined = start;
    while (name !== undefined && !done.has(name) && !onTrail.has(name)) {
      onTrail.set(name, trail.length);
      trail.push(name);
      name = needs.get(name)?.find((need) => open.has(need));
    }
    const from = name === undefined ? undefined : onTrail.get(name);
    if (from !== undefined) cycles.push(trail.slice(from));
    for (const passed of trail) done.add(passed);
  }
  return cycles;
}
