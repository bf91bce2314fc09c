import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { conductBlocks } from './conduct';
import { consensusBlocks, reviewerBlocks } from './consensus';
import { priorityBlocks, strengthBlocks } from './highlights';
import { improvementBlocks } from './improvement-plan';
import { itemBlocks } from './item-scores';
import { findingBlocks } from './open-findings';
import { isProvisional, outcomeBlocks } from './outcome';
import { meanBlocks } from './profile';
import type { ReportBlock, ReportPlan } from './report-plan';
import { sourceBlocks } from './sources';
import { subjectOfMeasurement } from './subject';
import { aboutLine, summaryBlocks } from './summary';
import {
  CONDUCT_TEXTS,
  FINDING_TEXTS,
  IMPROVEMENT_TEXTS,
  ITEM_TEXTS,
  OUTCOME_TEXTS,
  PRIORITY_TEXTS,
  PROFILE_TEXTS,
  REPORT_TEXTS,
  SOURCE_TEXTS,
  STRENGTH_TEXTS,
  SUMMARY_TEXTS,
} from './texts';
import { measurementFacts } from './title-block';

interface Chapter {
  readonly title: string;
  readonly blocks: (checked: CheckedWorkbook) => readonly ReportBlock[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    title: CONDUCT_TEXTS.title,
    blocks: ({ measurement }) => [
      { kind: 'facts', facts: measurementFacts(measurement) },
      ...conductBlocks(measurement),
      ...consensusBlocks(measurement),
    ],
  },
  { title: OUTCOME_TEXTS.title, blocks: outcomeBlocks },
  { title: PROFILE_TEXTS.title, blocks: meanBlocks },
  { title: STRENGTH_TEXTS.title, blocks: ({ measurement }) => strengthBlocks(measurement) },
  { title: PRIORITY_TEXTS.title, blocks: ({ measurement }) => priorityBlocks(measurement) },
  { title: ITEM_TEXTS.title, blocks: itemBlocks },
  { title: IMPROVEMENT_TEXTS.title, blocks: ({ measurement }) => improvementBlocks(measurement) },
  { title: FINDING_TEXTS.title, blocks: findingBlocks },
  { title: SOURCE_TEXTS.title, blocks: ({ measurement }) => sourceBlocks(measurement) },
];

/**
 * The report of a measurement, however far it is: what is missing or wrong is said in it.
 * @param reviewers whether it ends with what each reviewer of a consensus scored
 */
export function measurementReport(
  checked: CheckedWorkbook,
  reviewers: 'left out' | 'appended' = 'left out',
): ReportPlan {
  const { measurement, assessment } = checked;
  const [subject, about] = [subjectOfMeasurement(measurement), aboutLine(measurement)];
  return {
    title: REPORT_TEXTS.title,
    subtitle: subject === '' ? measurement.form.scale.title : subject,
    author: [measurement.review.reviewer1, measurement.review.reviewer2]
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .join(', '),
    language: 'nl-NL',
    header: [REPORT_TEXTS.title, subject].filter((text) => text !== '').join(' – '),
    pageWords: { page: REPORT_TEXTS.page, of: REPORT_TEXTS.of },
    blocks: [
      ...(about === '' ? [] : [{ kind: 'paragraph', text: about } as const]),
      { kind: 'heading', level: 1, text: SUMMARY_TEXTS.title },
      ...(isProvisional(assessment)
        ? [
            {
              kind: 'paragraph',
              text: REPORT_TEXTS.provisional(chapterNumber(OUTCOME_TEXTS.title)),
              tone: 'notice',
            } as const,
          ]
        : []),
      ...summaryBlocks(checked),
      { kind: 'contents', title: REPORT_TEXTS.contents },
      ...CHAPTERS.flatMap(({ title, blocks }): ReportBlock[] => [
        { kind: 'heading', level: 1, text: `${chapterNumber(title)}. ${title}` },
        ...blocks(checked),
      ]),
      ...(reviewers === 'appended' ? reviewerBlocks(measurement) : []),
    ],
  };
}

const chapterNumber = (title: string): number => CHAPTERS.findIndex((chapter) => chapter.title === title) + 1;
