import type { EvidenceBody } from '../../measurement/recorded-evidence';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { capitalised } from '../../scale/dutch';

/** What counts for both columns needs no name. */
const bodyName = (body: EvidenceBody) => (body === 'A' || body === 'O' ? COLUMN_LABELS[body] : '');

/** The evidence of an item, on the tab Scoren. */
export const EVIDENCE_TEXTS = {
  title: (body: EvidenceBody | null) => (body === null ? 'Bewijs' : `Bewijs voor ${bodyName(body)}`),
  /** Folded, where nothing is known that an anchor follows from. */
  nothingYet: (isJudgement: boolean) => (isJudgement ? 'oordeel van de reviewers' : 'nog niet ingevuld'),
  outdated: 'Bewijs noteren kan zodra u de werkmap hebt bijgewerkt, op het tabblad Start.',
  pointsHere: (bodies: readonly EvidenceBody[]) =>
    bodies.length === 1 && bodies[0] !== undefined && bodyName(bodies[0]) !== ''
      ? `bewijs voor ${bodyName(bodies[0])} wijst hierop`
      : 'bewijs wijst hierop',
  take: (rating: number) => `Neem anker ${rating} over`,
  takeIn: (rating: number, body: EvidenceBody) => `Neem anker ${rating} over bij ${bodyName(body)}`,
  isTaken: '✓ De score volgt het bewijs.',
  adviceOn: (body: EvidenceBody, rule: string) => (bodyName(body) === '' ? rule : `${bodyName(body)}: ${rule}`),
  blank: { label: '–', name: 'niet ingevuld' },
  found: (text: string) => `In de werkmap staat "${text}"; dat kan niet. Kies opnieuw.`,
  count: 'Alleen het aantal bekend? Vul dat hier in',
  fraction: (percent: string, meant: string) => `Hier staat ${percent}%. Bedoelt u ${meant}%? Typ dan ${meant}.`,
  notPossible: (text: string, wanted: string) => `"${text}" kan niet en is niet opgeslagen. ${wanted}`,
  percentWanted: 'Vul een percentage van 0 tot en met 100 in.',
  fromWorkers: (workers: string) => `Leeg laten kan: dan tellen de ${workers} hieronder.`,
  workersGive: (value: string, workers: string) => `Leeg: ${value}, van de ${workers} hieronder.`,
  workersIncomplete: (workers: string) => `Leeg: van de ${workers} hieronder, maar daar ontbreekt nog iets.`,
  workersImpossible: (workers: string) => `Leeg: van de ${workers} hieronder, maar daar klopt iets niet.`,
  /** What the table below comes to, where a question that it answers is left blank. */
  fact: {
    none: 'Leeg laten kan: dan telt wat hieronder staat.',
    gives: (value: string, what: string) => `Leeg: ${value}, zoals hieronder geteld (${what}).`,
    incomplete: (what: string) => `Leeg: zoals hieronder geteld (${what}), maar daar ontbreekt nog iets.`,
    impossible: (what: string) => `Leeg: zoals hieronder geteld (${what}), maar daar klopt iets niet.`,
  },
  onlyWorkers: (label: string) => `${label} Vul dit hieronder in, op een regel per persoon.`,
  worker: { singular: 'IPS-werker', plural: 'IPS-werkers' },
  workersTitle: (workers: string, count: number) => `${capitalised(workers)} (${count})`,
  workersIntro: 'Deze tabel staat op het blad Werkers en geldt voor alle items. Noteer codes of initialen.',
  code: 'Code of initialen',
  workerName: (worker: string, line: number) => `${worker} ${line + 1}`,
  add: (worker: string) => `${worker} toevoegen`,
  wipe: 'Wis',
  wipeWorker: (name: string) => `Wis ${name}`,
  full: (most: number) => `Er is plaats voor ${most}.`,
} as const;
