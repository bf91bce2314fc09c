import {
  MOST_AGENDA_LINES,
  minutesOfTime,
  timeOfMinutes,
  type AgendaEntries,
  type VisitAgreements,
} from '../../measurement/agenda';
import { agreementRecords, type AgreementRow } from '../../measurement/agenda-records';
import { textOf } from '../paper/contents';
import { textCell } from '../paper/plan';
import { answer, date, entry, text, type Codec } from './codec';
import { YES_OR_NO } from './evidence-codec';
import { withHeaders } from './found-table';
import { keyedTable, type KeyedCell } from './keyed-table';
import { lineTable, type Field } from './line-table';

/** A time of a day, in the cell a part of a day of 1440 minutes; a text that is none stays that text. */
export const timeOfDay: Codec<string> = {
  read: (found) =>
    typeof found === 'number' && found >= 0 && found < 1
      ? timeOfMinutes(Math.min(1439, Math.round(found * 1440)))
      : textOf(found),
  write: (value) => {
    const minutes = minutesOfTime(value);
    return minutes === null ? textCell(value) : minutes / 1440;
  },
};

const field = <Value>(header: string, codec: Codec<Value>): Field<Value> => ({ header, earlierHeader: null, codec });

/** The agenda of a visit: a line for each conversation and observation. */
export const agendaTable = lineTable<AgendaEntries>({
  sheet: 'Bezoek',
  name: 'Bezoek_gegevens',
  // None that people make for themselves has all of these.
  isHeader: withHeaders('Begin', 'Personen', 'Gedaan'),
  // Behind the code what it stands for, and at the end what there is to say of the line.
  headers: () => ['Begin', 'Minuten', 'Code', null, 'Personen', 'Reviewer 1', 'Reviewer 2', 'Plaats', 'Gedaan', null],
  most: MOST_AGENDA_LINES,
  fields: {
    activity: field('Code', text),
    start: field('Begin', timeOfDay),
    minutes: field('Minuten', entry),
    people: field('Personen', entry),
    reviewer1: field('Reviewer 1', text),
    reviewer2: field('Reviewer 2', text),
    place: field('Plaats', text),
    done: field('Gedaan', answer(YES_OR_NO)),
  },
});

/** By which what is agreed of the visit as a whole is found again; both headers, and the label of each. */
export const AGREEMENT_HEADERS = { key: 'Afspraak', value: 'Waarde' } as const;
export const AGREEMENT_LABELS = {
  workingDay: 'Werkdag in uren',
  erased: 'Persoonsgegevens gewist op',
} as const satisfies Record<keyof VisitAgreements, string>;

export const agreementTable = keyedTable<AgreementRow, VisitAgreements>({
  sheet: 'Bezoek',
  name: 'Bezoek_afspraken',
  isHeader: withHeaders(AGREEMENT_HEADERS.key, AGREEMENT_HEADERS.value),
  headers: () => [AGREEMENT_HEADERS.key, AGREEMENT_HEADERS.value],
  keys: AGREEMENT_HEADERS.key,
  id: agreementRecords.id,
  cells: () =>
    (Object.keys(AGREEMENT_LABELS) as (keyof VisitAgreements)[]).map(
      (name) =>
        ({
          ...{ row: 'visit', field: name, key: AGREEMENT_LABELS[name], header: AGREEMENT_HEADERS.value },
          ...{ codec: name === 'erased' ? date : entry, mark: null },
        }) as KeyedCell<AgreementRow, VisitAgreements>,
    ),
});
