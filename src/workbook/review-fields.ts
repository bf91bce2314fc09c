import { REVIEW_KINDS, type Review } from '../scoring/measurement';
import type { ValidationRule } from './plan';

interface ReviewField {
  readonly key: keyof Review;
  readonly label: string;
  readonly rule?: ValidationRule;
  readonly error?: string;
}

/** The fields of the sheet Meting, in their order; the labels are what a reader looks for. */
export const REVIEW_FIELDS = [
  { key: 'organisation', label: 'Organisatie' },
  { key: 'programme', label: 'Programma of team' },
  {
    key: 'date',
    label: 'Datum van de meting',
    rule: { kind: 'date', from: '2000-01-01' },
    error: 'Vul een datum in, bijvoorbeeld 22-11-2026.',
  },
  {
    key: 'kind',
    label: 'Soort meting',
    rule: { kind: 'list', values: REVIEW_KINDS },
    error: 'Kies nulmeting, herhaalmeting of zelfevaluatie.',
  },
  { key: 'reviewer1', label: 'Reviewer 1' },
  { key: 'reviewer2', label: 'Reviewer 2' },
  {
    key: 'workersFte',
    label: 'IPS-werkers (fte)',
    rule: { kind: 'decimal', least: 0, most: 1000 },
    error: 'Vul het aantal fte in als getal, bijvoorbeeld 3,6.',
  },
  { key: 'remarks', label: 'Opmerkingen' },
] as const satisfies readonly ReviewField[];
