import { counted } from '../../../../scale/dutch';

/** The scenarios side by side. */
export const COMPARE_TEXTS = {
  title: 'Scenario’s vergelijken',
  what: 'Scenario',
  noVerdict: 'nog geen oordeel',
  changes: (count: number) => counted(count, 'item gewijzigd', 'items gewijzigd'),
  divergence: (names: string) => `Verboden verschil bij ${names}`,
  incomplete: (scored: number, items: number) => `voorlopig, ${scored} van ${items}`,
  items: 'Wat verschilt',
  itemsHint: (hasTwoColumns: boolean) =>
    `De kolommen zijn de scenario’s met hun nummer van hierboven; leeg is zoals nu.${hasTwoColumns ? ' Waar IPS-A en IPS-O verschillen, staan ze beide: IPS-A / IPS-O.' : ''}`,
  open: (numbered: string) => `Open ${numbered}`,
  numbered: (place: number, name: string) => `${place + 1}. ${name}`,
  remark: (statuses: string) => `Oordelen: ${statuses}.`,
} as const;
