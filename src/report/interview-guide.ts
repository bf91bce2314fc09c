import type { Measurement } from '../measurement/measurement';
import { capitalised } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import { PARTNERS, type PartnerId } from '../visit/partners';
import { interviewGuide, type InterviewQuestion } from '../visit/questions';
import type { ReportBlock, ReportCell, ReportColumn, ReportLine, ReportPlan } from './report-plan';
import { subjectOfMeasurement } from './subject';
import { GUIDE_TEXTS, REPORT_TEXTS } from './texts';

/** What to ask these partners, each on pages of its own, with room to write the answers. */
export function interviewGuidePlan(measurement: Measurement, partners: readonly PartnerId[]): ReportPlan {
  const [only, ...others] = partners;
  const title =
    only === undefined || others.length > 0 ? GUIDE_TEXTS.title : GUIDE_TEXTS.titleFor(PARTNERS[only].title);
  const subject = subjectOfMeasurement(measurement);
  return {
    title,
    subtitle: subject === '' ? measurement.form.scale.title : subject,
    author: '',
    language: 'nl-NL',
    header: [title, subject].filter((text) => text !== '').join(' – '),
    pageWords: { page: REPORT_TEXTS.page, of: REPORT_TEXTS.of },
    blocks: [
      { kind: 'list', items: GUIDE_TEXTS.howTo },
      ...partners.flatMap((partner, index) => partnerBlocks(measurement, partner, index)),
    ],
  };
}

const COLUMNS: readonly ReportColumn[] = [
  { header: GUIDE_TEXTS.question, width: 50 },
  { header: GUIDE_TEXTS.answer, width: 50 },
];

/** An empty cell that is high enough to write in. */
const ROOM_TO_WRITE: ReportCell = [{ text: '' }, { text: '' }, { text: '' }];

function partnerBlocks({ form }: Measurement, partner: PartnerId, index: number): readonly ReportBlock[] {
  const { title, code, least, most } = PARTNERS[partner];
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${capitalised(title)} (${code})`,
      ...(index > 0 ? { startsPage: true as const } : {}),
    },
    { kind: 'paragraph', text: GUIDE_TEXTS.people(least, most), tone: 'quiet' },
    ...interviewGuide(form, partner).flatMap(({ item, questions }): ReportBlock[] => [
      { kind: 'heading', level: 2, text: `${itemName(item)}. ${item.title}` },
      {
        kind: 'table',
        columns: COLUMNS,
        rows: questions.map((question, place) => [questionCell(question, questions[place - 1]), ROOM_TO_WRITE]),
      },
    ]),
  ];
}

/** Before the first part of a check list stands what the parts are of. */
function questionCell({ about, text }: InterviewQuestion, before: InterviewQuestion | undefined): ReportCell {
  const line: ReportLine = { text };
  return about === null || about === before?.about ? [line] : [{ text: about, tone: 'quiet' }, line];
}
