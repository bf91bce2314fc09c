import { DOCUMENTS, type Sourced } from '../../src/scale/documents';

/** Where something stands, as the fact sheets write it: "K:285-287 T:53"; " *" behind what is our own conclusion. */
export const place = ({ source, inferred }: Sourced): string =>
  [
    ...source.map(({ document, lines }) => {
      const [first, last] = lines ?? [0, 0];
      return `${DOCUMENTS[document].code}:${first}${first === last ? '' : `-${last}`}`;
    }),
    ...(inferred ? ['*'] : []),
  ].join(' ');

/** Every fact within a value: all that says where it stands. */
export function factsIn(value: unknown): readonly Sourced[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'inferred' in value ? [value as Sourced] : [];
  return [...own, ...Object.values(value).flatMap(factsIn)];
}
