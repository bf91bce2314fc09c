import { entryText, type Entry } from '../../measurement/entry';
import { askedAt, inputAt } from '../../measurement/evidence-records';
import type { Measurement } from '../../measurement/measurement';
import { isOwnPaper, OWN_PAPERS } from '../../measurement/papers';
import { scenarioName } from '../../measurement/scenario';
import type { ScoresBeside } from '../../measurement/scenario-records';
import type { Change } from '../../measurement/tables';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { capitalised, shortDate } from '../../scale/dutch';
import type { ItemId } from '../../scale/ids';
import { itemName, itemNameIn } from '../../scale/item-name';
import type { ColumnId } from '../../scale/types';
import { withinSentence } from '../../scale/words';
import { JOB_FIELDS } from '../../scale/job-fields';
import { PAPERS } from '../../visit/papers';
import { AGREEMENT_LABELS, agendaTable } from '../../workbook/tables/agenda';
import { cellKindOf, workerCellKind, YES_OR_NO, type CellKind } from '../../workbook/tables/evidence-codec';
import { CONSENSUS_HEADERS } from '../../workbook/tables/consensus';
import { improvementTable } from '../../workbook/tables/improvements';
import { PAPER_HEADERS } from '../../workbook/tables/papers';
import { TABLES } from '../../workbook/tables/tables';
import { workerTable } from '../../workbook/tables/workers';
import { EVIDENCE_TEXTS } from '../evidence/texts';
import { JOBS_TEXTS } from '../jobs/texts';
import { SCORE_TEXTS } from '../score/texts';
import { WRITTEN_TEXTS } from './texts';

/** Whose line or item the cell of a change is in: "Bezetting 2", "IPS-werker 3", "Verbeterplan, regel 1". */
export function subjectWords(measurement: Measurement, { table, row }: Change): string {
  switch (table) {
    case 'scores':
      return itemWords(measurement, row);
    case 'evidence': {
      const input = inputAt(measurement.form, row);
      const component = input?.kind === 'checklist' && row.component !== null ? input.names[row.component] : undefined;
      return WRITTEN_TEXTS.evidence(itemWords(measurement, row.item), component ?? input?.label ?? '');
    }
    case 'reasons': {
      const found = measurement.form.rows.find(({ item }) => item.id === row.item);
      return found ? itemNameIn(found.item, row.column) : row.item;
    }
    case 'workers': {
      const { words } = measurement.form.scale;
      return EVIDENCE_TEXTS.workerName(capitalised(withinSentence(words, EVIDENCE_TEXTS.worker.singular)), row);
    }
    case 'jobs':
      return JOBS_TEXTS.job(row);
    case 'improvements':
      return WRITTEN_TEXTS.planLine(row);
    case 'scenarios':
      return WRITTEN_TEXTS.in(besideWords(measurement, row.of), itemWords(measurement, row.item));
    case 'scenario-names':
      return row === 'kept' ? WRITTEN_TEXTS.keptName : WRITTEN_TEXTS.scenarioName(row);
    case 'agenda':
      return WRITTEN_TEXTS.agendaLine(row);
    case 'agreements':
      return WRITTEN_TEXTS.visit;
    case 'papers':
      return WRITTEN_TEXTS.paper(isOwnPaper(row) ? OWN_PAPERS.indexOf(row) + 1 : capitalised(PAPERS[row].title));
    case 'identity':
      return WRITTEN_TEXTS.copied;
    default:
      return WRITTEN_TEXTS.sheet(TABLES[table].sheet);
  }
}

const itemWords = ({ form }: Measurement, id: ItemId) => {
  const row = form.rows.find(({ item }) => item.id === id);
  return row ? itemName(row.item) : id;
};

const besideWords = ({ scenarios }: Measurement, of: ScoresBeside) =>
  of === 'kept' ? WRITTEN_TEXTS.keptScores : scenarioName(scenarios[of], of);

/** The cell of a change as people call it: "Bezetting 2, IPS-A". */
export function whereWords(measurement: Measurement, change: Change): string {
  const subject = subjectWords(measurement, change);
  const field = fieldWords(measurement, change);
  return field === '' ? subject : WRITTEN_TEXTS.in(subject, field);
}

function fieldWords({ form }: Measurement, { table, row, field }: Change): string {
  switch (table) {
    case 'scores':
      return field === 'note' || field === 'recommendation' ? SCORE_TEXTS[field] : columnWords(field);
    case 'scenarios':
      return columnWords(field);
    case 'evidence':
      return askedAt(form, row, field)?.body === 'AO' ? '' : columnWords(field);
    case 'workers':
      return workerTable.fields[field].header;
    case 'jobs':
      return JOB_FIELDS[field].header;
    case 'reasons':
      return CONSENSUS_HEADERS.reason;
    case 'improvements':
      return improvementTable.fields[field].header;
    case 'agenda':
      return agendaTable.fields[field].header;
    case 'agreements':
      return AGREEMENT_LABELS[field];
    case 'papers':
      return PAPER_HEADERS[field];
    default:
      return '';
  }
}

const columnWords = (column: ColumnId) => (column === 'score' ? '' : COLUMN_LABELS[column]);

/** What a change puts in its cell, as people read it there. */
export function contentWords({ form }: Measurement, { table, row, field, value }: Change): string {
  switch (table) {
    case 'evidence': {
      const input = inputAt(form, row);
      if (row.component !== null) return answerWords(YES_OR_NO, value);
      return answerWords(input ? cellKindOf(input) : {}, value);
    }
    case 'workers':
      return answerWords(workerCellKind(field), value);
    case 'jobs': {
      const { options } = JOB_FIELDS[field];
      return answerWords(options ? { options } : {}, value);
    }
    case 'scores':
      return field === 'note' || field === 'recommendation' ? textWords(value) : answerWords({}, value);
    case 'agenda':
      return answerWords(field === 'done' ? YES_OR_NO : {}, value);
    case 'scenarios':
      return answerWords({}, value);
    default:
      if (typeof value === 'string') return textWords(DATES.includes(String(field)) ? shortDate(value) : value);
      return answerWords({}, value);
  }
}

/** The fields of all tables that are a date. */
const DATES: readonly string[] = ['date', 'asked', 'received', 'erased'];

const textWords = (text: string) => (text.trim() === '' ? WRITTEN_TEXTS.blank : WRITTEN_TEXTS.quoted(text.trim()));

function answerWords({ percent, options }: CellKind, entry: Entry): string {
  if (entry === null || entry === '') return WRITTEN_TEXTS.blank;
  const option = options?.find(({ value }) => value === entry);
  if (option) return option.label;
  if (typeof entry === 'string') return textWords(entry);
  return percent && typeof entry === 'number' ? WRITTEN_TEXTS.percent(entryText(entry)) : entryText(entry);
}
