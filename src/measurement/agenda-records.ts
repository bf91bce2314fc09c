import { EMPTY_AGENDA_ENTRIES, isAgendaFilled, type AgendaEntries, type VisitAgreements } from './agenda';
import { lineRecords } from './line-records';
import { never, type Records } from './records';

/** The agenda of a visit: a line for each conversation and observation. */
export const agendaRecords: Records<number, AgendaEntries> = {
  ...lineRecords<AgendaEntries, AgendaEntries>({
    empty: EMPTY_AGENDA_ENTRIES,
    blank: (field) => EMPTY_AGENDA_ENTRIES[field],
    isFilled: isAgendaFilled,
    of: ({ visit }) => visit.agenda,
    into: (measurement, agenda) => ({ ...measurement, visit: { ...measurement.visit, agenda } }),
  }),
  isText: (field) => EMPTY_AGENDA_ENTRIES[field] === '',
  isTogether: never,
};

/** There is one visit. */
export type AgreementRow = 'visit';

export const agreementRecords: Records<AgreementRow, VisitAgreements> = {
  id: String,
  item: () => null,
  get: ({ visit }, _, field) => visit.agreements[field],
  put: (measurement, changes) =>
    changes.reduce(
      (all, { field, value }) => ({
        ...all,
        visit: { ...all.visit, agreements: { ...all.visit.agreements, [field]: value } },
      }),
      measurement,
    ),
  isUsed: ({ visit: { agreements } }) => agreements.workingDay !== null || agreements.erased !== '',
  isText: (field) => field === 'erased',
  isTogether: never,
};
