import { standardBands } from './band-entries';
import { changedCells } from './entries';
import { isBlank } from './evidence-entries';
import type { Measurement } from './measurement';
import { isScenarioUsed } from './scenario';
import { RECORDS, type Row, type TableId } from './tables';

/** Those in which a row is more than the number of a line. */
type KeyedTableId = { [T in TableId]: Row<T> extends number ? never : T }[TableId];

type Test = (measurement: Measurement) => boolean;

/** Scores and names make one table; of either there is something where there is a scenario. */
const isBesideUsed: Test = ({ scenarios, kept }) => kept !== null || scenarios.some(isScenarioUsed);

const hasText = (texts: readonly string[]) => texts.some((text) => text !== '');

const KEYED: Readonly<Record<KeyedTableId, Test>> = {
  review: ({ review }) => Object.values(review).some((value) => value !== null && value !== ''),
  scores: ({ entries, notes, recommendations }) =>
    changedCells(entries).length > 0 || hasText([...Object.values(notes), ...Object.values(recommendations)]),
  evidence: ({ evidence }) =>
    Object.values(evidence.items).some((bodies) =>
      Object.values(bodies).some((answers) => Object.values(answers).some((answer) => !isBlank(answer))),
    ),
  scenarios: isBesideUsed,
  'scenario-names': isBesideUsed,
  bands: ({ form, bands }) => JSON.stringify(bands) !== JSON.stringify(standardBands(form)),
  'official-anchors': ({ officialAnchors }) => Object.values(officialAnchors).some(hasText),
};

/** Is anything recorded in a table that is not there from the beginning? */
export function isTableUsed(table: TableId, measurement: Measurement): boolean {
  const test = RECORDS[table].isUsed ?? (table in KEYED ? KEYED[table as KeyedTableId] : undefined);
  return test?.(measurement) ?? false;
}
