import type { TableId } from '../measurement/tables';
import { COLUMN_LABELS, columnLabels } from '../scale/column-labels';
import type { FormRow } from '../scale/score-form';
import { itemName } from '../scale/item-name';
import type { ColumnId } from '../scale/types';
import type { Severity } from '../scoring/findings';
import { STANDING_TEXTS } from '../scoring/texts';
import type { HeldUp } from './state/held-up';
import type { Work } from './state/measurement-state';
import type { ProblemKind } from './state/problems';

/** The frame of the pane. */
export const PANE_TEXTS = {
  title: 'IPS-modeltrouw',
  onlyExcel: 'IPS-modeltrouw werkt alleen in Excel.',
  loading: 'De werkmap wordt gelezen …',
  loadingTab: 'Even geduld …',
  tabFailed: 'Dit tabblad kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  tabs: {
    start: 'Start',
    score: 'Scoren',
    check: 'Controle',
    outcome: 'Uitkomst',
    report: 'Verslag',
  },
  tabList: 'Tabbladen',
  standing: 'Stand van de meting',
  ofMaximum: (maximum: number) => `van ${maximum}`,
  progress: (scored: number, all: number) => `${scored} van ${all} gescoord`,
  /** In the place of a total to which nothing was scored yet. */
  nothing: '–',
  noFindings: 'geen bevindingen',
  ...STANDING_TEXTS,
  saving: 'wordt opgeslagen',
  saveFirst: 'Dit kan zodra alles is opgeslagen; kijk onderaan wat nog niet in de werkmap staat.',
  no: 'Nee',
  retry: 'Opnieuw proberen',
  guide: 'Handleiding',
  guideTitle: 'Opent de handleiding in de browser',
} as const;

/** What went wrong, and how long work ended. */
export const MESSAGE_TEXTS = {
  heldUp: {
    typing: 'Er wordt nog in een cel getypt: druk op Enter of Esc.',
    silent: 'Excel antwoordt nog niet. Wordt er in een cel getypt? Druk dan op Enter of Esc.',
  } satisfies Record<NonNullable<HeldUp>, string>,
  savedAfterwards: 'Wat u intussen invult, wordt daarna opgeslagen; sluit het deelvenster zolang niet.',
  retry: 'Opnieuw proberen',
  close: 'Sluiten',
  giveUp: 'Laat vervallen',
  /** What is about no item, by the table. */
  unsavedElsewhere: {
    workers: 'het blad Werkers',
    'scenario-names': 'de naam van een scenario',
    improvements: 'het blad Verbeterplan',
    jobs: 'het blad Banen',
    agenda: 'het blad Bezoek',
    papers: 'het blad Stukken',
  } satisfies Partial<Record<TableId, string>>,
  unsaved: (items: string) => `Het gaat om: ${items}.`,
  details: (details: string) => `Voor de helpdesk: ${details}`,
  leftovers: 'Kijk dit zelf na. Na een fout kon niet alles worden opgeruimd of teruggezet:',
  repaired: 'De bladen zijn opnieuw opgebouwd. Alles wat was ingevuld, is bewaard; een filter staat weer op alles.',
  unplaced: 'Dat is gelukt, maar let hier nog op:',
  stop: 'Afbreken',
  stopping: 'Wordt afgebroken zodra Excel antwoordt.',
} as const;

export const PROBLEM_TITLES = {
  read: 'De werkmap kon niet worden gelezen.',
  write: 'Niet opgeslagen in de werkmap.',
  replace: 'De scores zijn niet vervangen; alles staat er nog zoals het was.',
  renew: 'Er is geen nieuwe meting van gemaakt; alles staat er nog zoals het was.',
  undo: 'Er is niets ongedaan gemaakt.',
  fill: 'Het verbeterplan is niet aangevuld; alles staat er nog zoals het was.',
  build: 'De scoringswerkmap is niet gemaakt.',
  repair: 'Het herstellen is niet gelukt.',
  sheets: 'Er is geen blad bijgekomen of weggehaald.',
  watch: 'Wijzigingen in de werkmap worden niet gevolgd.',
  select: 'De cel kon niet worden getoond.',
  show: 'Het blad kon niet worden getoond.',
  'open-pane': 'Of het deelvenster met de werkmap opent, kon niet worden vastgelegd.',
} as const satisfies Record<ProblemKind, string>;

export const WORK_TEXTS = {
  building: 'De scoringswerkmap wordt gemaakt …',
  repairing: 'De bladen worden opnieuw opgebouwd …',
  replacing: 'De scores worden vervangen …',
  renewing: 'De nieuwe meting wordt gemaakt …',
  undoing: 'Dit wordt ongedaan gemaakt …',
  filling: 'Het verbeterplan wordt aangevuld …',
  adding: 'Het blad wordt gemaakt …',
  removing: 'Het blad wordt weggehaald …',
  testing: 'De zelftest loopt …',
} as const satisfies Record<Work, string>;

export const numberedStep = (step: number, all: number) => `Stap ${step} van ${all}.`;

export const SEVERITY_TEXTS = {
  error: 'Fout',
  warning: 'Let op',
  info: 'Nog doen',
} as const satisfies Record<Severity, string>;

/** What is read out while scoring. */
export const SESSION_TEXTS = {
  scored: (row: FormRow, columns: readonly ColumnId[], rating: number) =>
    `${itemName(row.item)}, ${columnLabels(columns)}: score ${rating}.`,
  wiped: (row: FormRow, columns: readonly ColumnId[]) =>
    `${itemName(row.item)}, ${columnLabels(columns)}: score gewist.`,
  nextColumn: (column: ColumnId) => `Nu: ${COLUMN_LABELS[column]}.`,
  shown: (row: FormRow, column: ColumnId | null) => {
    const columns = row.mustBeEqual ? row.open : column === null ? [] : [column];
    const where = columns.length === 0 ? '' : `, ${columnLabels(columns)}`;
    return `Nu: ${itemName(row.item)}, ${row.item.title}${where}.`;
  },
  allScored: 'Alle items zijn gescoord. Bekijk Controle en Uitkomst.',
  reasonAsked: 'Schrijf waarom; de toets R gaat naar Reden.',
  noneToDiscuss: 'Er is geen ander item meer te bespreken.',
  noneOpen: 'Er is geen ander item meer te scoren.',
  notScored: 'Dit item wordt in deze meting niet gescoord.',
  first: 'Dit is het eerste item.',
  last: 'Dit is het laatste item.',
} as const;
