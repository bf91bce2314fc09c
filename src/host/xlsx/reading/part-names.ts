/**
 * Names of the parts of a package, as the Open Packaging Conventions (ECMA-376 part 2, 6.2) compare them: without regard
 * to case, from the root of the package. Programs also write backslashes, `./` and `../`, a slash in front or none.
 */
export function partName(target: string, from = '/'): string {
  const path = decoded(target).replaceAll('\\', '/').toLowerCase();
  const folder = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...path.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/** Where the relationships of a part stand; of the package itself those of `/`. */
export function relationshipsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Signs that have no place in an address may be written as %20 and the like. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
