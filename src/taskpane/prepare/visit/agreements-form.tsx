import type { VisitAgreements } from '../../../measurement/agenda';
import { AGREEMENT_LABELS } from '../../../workbook/tables/agenda';
import type { TypedAnswer } from '../../evidence/typed-answer';
import { TypedField } from '../../evidence/typed-field';
import { usePane } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { DateField } from '../date-field';
import { VISIT_TEXTS as TEXTS } from './texts';

/** What is agreed of the visit as a whole. */
export function AgreementsForm({ agreements }: { readonly agreements: VisitAgreements }) {
  const texts = useTextStyles();
  const { store } = usePane();
  return (
    <>
      <h4 className={texts.title}>{TEXTS.day}</h4>
      <TypedField
        label={AGREEMENT_LABELS.workingDay}
        hint={TEXTS.workingDayHint}
        stored={agreements.workingDay}
        parse={hoursTyped}
        onRecord={(value) => {
          store.write([{ table: 'agreements', row: 'visit', field: 'workingDay', value }]);
        }}
      />
      <DateField
        label={AGREEMENT_LABELS.erased}
        stored={agreements.erased}
        onRecord={(value) => {
          store.write([{ table: 'agreements', row: 'visit', field: 'erased', value }]);
        }}
      />
    </>
  );
}

function hoursTyped(text: string): TypedAnswer {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { entry: null };
  const hours = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : NaN;
  return hours >= 1 && hours <= 24 ? { entry: hours } : { problem: TEXTS.wrong.workingDay };
}
