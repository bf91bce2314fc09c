import { cellText } from '../../measurement/cell-texts';
import type { Review } from '../../measurement/review';
import type { PrintPlan } from './plan';
import { PRINT_TEXTS } from './texts';

/** All that is written below a page has 255 characters. */
const MOST_OF_A_NAME = 70;
const MOST_OF_A_DATE = 30;

/** What stands below every page of a sheet: whose measurement it is, and of when; nothing where neither is known. */
export function footerOf({ organisation, date }: Review): Pick<PrintPlan, 'footer'> {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const shown = year === undefined ? cellText(date, MOST_OF_A_DATE).trim() : [day, month, year].join('-');
  const footer = {
    organisation: oneLine(cellText(organisation, MOST_OF_A_NAME)),
    measured: shown === '' ? '' : PRINT_TEXTS.measured + oneLine(shown),
  };
  return footer.organisation === '' && footer.measured === '' ? {} : { footer };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
