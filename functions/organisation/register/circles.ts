/** Circles in what should be a tree: of superiors, of units. */

/** Every name from which one comes back to it by going up. */
export function circlesIn(names: Iterable<string>, above: (name: string) => string | null): Set<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const name of names) {
    const way: string[] = [];
    const places = new Map<string, number>();
    let at: string | null = name;
    while (at !== null && !done.has(at) && !places.has(at)) {
      places.set(at, way.push(at) - 1);
      at = above(at);
    }
    const again = at === null ? undefined : places.get(at);
    if (again !== undefined) for (const each of way.slice(again)) circles.add(each);
    for (const each of way) done.add(each);
  }
  return circles;
}
