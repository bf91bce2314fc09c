import { ASKING_PROBES } from './asking-probes';
import { CELL_PROBES } from './cell-probes';
import type { ExcelProbe } from './probe';
import { RULE_PROBES } from './rule-probes';
import { SHEET_PROBES } from './sheet-probes';
import { WORKBOOK_PROBES } from './workbook-probes';

/** Everything that is tried, in that order: what asks a person comes last. One more is an entry of one of these lists. */
export const PROBES: readonly ExcelProbe[] = [
  ...CELL_PROBES,
  ...RULE_PROBES,
  ...SHEET_PROBES,
  ...WORKBOOK_PROBES,
  ...ASKING_PROBES,
];
