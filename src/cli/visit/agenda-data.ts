import { agendaRecords, agreementRecords } from '../../measurement/agenda-records';
import type { Measurement } from '../../measurement/measurement';
import { minutesOf, minutesPerReviewer } from '../../visit/agenda';
import { agendaLines, readAgendaLine, recordedFindings, typedWorkingDay } from '../../visit/recorded-agenda';

/** The agenda of a visit, how long each reviewer is at work and what there is to settle; null where there is none. */
export function agendaData(measurement: Measurement): object | null {
  if (agendaRecords.isUsed?.(measurement) !== true) return null;
  return {
    lines: measurement.visit.agenda.map((entries) => {
      const { activity, line } = readAgendaLine(entries);
      return {
        activity: activity?.id ?? null,
        start: entries.start || null,
        minutes: line === null ? null : minutesOf(line),
        people: line?.people ?? null,
        reviewers: line?.reviewers ?? [],
        place: entries.place || null,
        done: line?.done ?? false,
      };
    }),
    minutesPerReviewer: Object.fromEntries(minutesPerReviewer(agendaLines(measurement))),
    findings: recordedFindings(measurement),
  };
}

/** What is agreed of the visit as a whole; null where nothing is. */
export function agreementsData(measurement: Measurement): object | null {
  if (agreementRecords.isUsed?.(measurement) !== true) return null;
  const day = typedWorkingDay(measurement);
  return { workingDay: day === null ? null : day / 60, erased: measurement.visit.agreements.erased || null };
}
