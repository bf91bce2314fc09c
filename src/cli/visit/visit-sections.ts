import type { Measurement } from '../../measurement/measurement';
import type { RecordedVisit } from '../../measurement/recorded-visit';
import type { JsonObject } from '../scores-file/json-values';
import { agendaData, agreementsData } from './agenda-data';
import { readAgenda, readAgreements } from './agenda-file';
import { papersData } from './papers-data';
import { readPapers } from './papers-file';

/** What a file with scores may hold of a visit. */
export const VISIT_SECTIONS = ['papers', 'agenda', 'visit'] as const;

/** Reads these sections; every problem is added to the list. */
export const readVisit = (root: JsonObject, problems: string[]): RecordedVisit => ({
  papers: readPapers(root.papers, problems),
  agenda: readAgenda(root.agenda, problems),
  agreements: readAgreements(root.visit, problems),
});

/** The same of a measurement, for machines; null for a section of which nothing is recorded. */
export const visitData = (measurement: Measurement): Readonly<Record<(typeof VISIT_SECTIONS)[number], unknown>> => ({
  papers: papersData(measurement),
  agenda: agendaData(measurement),
  visit: agreementsData(measurement),
});
