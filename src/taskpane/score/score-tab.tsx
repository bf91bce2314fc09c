import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { FormRow } from '../../scale/score-form';
import { rowStatus } from '../../scoring/row-status';
import { ROW_TEXTS } from '../../scoring/texts';
import { useChecked, usePane, useSession } from '../pane-context';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { filteredRows, filterIn, rowOf, rowsInOrder, type ItemFilter } from '../state/item-list';
import { TOP_HEIGHT } from '../top-height';
import { FinishLine } from './finish-line';
import { ItemFilterChoice } from './item-filter-choice';
import { ItemPicker } from './item-picker';
import { ItemView } from './item-view';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  // In view for as long as the item is read.
  bar: {
    position: 'sticky',
    top: `var(${TOP_HEIGHT})`,
    zIndex: 1,
    // As wide as the pane, so that nothing is seen to go by beside it.
    margin: '-4px -8px',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    // In a very low pane, or zoomed in far, the content needs the room.
    '@media (max-height: 380px)': { position: 'static' },
  },
  empty: { margin: 0 },
});

/** What is said where a filter lets nothing through: without reviewers nobody differs. */
const emptyOf = ({ measurement }: CheckedWorkbook, filter: ItemFilter) =>
  filter === 'differences' && measurement.consensus.reviewers.length === 0 ? 'noReviewers' : filter;

/** The item that is selected here or in the sheet, with everything needed to score it. */
export function ScoreTab() {
  const styles = useStyles();
  const checked = useChecked();
  const { session } = usePane();
  const { item, filter: asked } = useSession(session);
  const filter = filterIn(checked, asked);
  const row = rowOf(checked, item);
  const rows = filteredRows(checked, filter);
  useEffect(() => {
    // Another item is read from its beginning.
    scrollTo({ top: 0 });
  }, [item]);
  const { form } = checked.measurement;
  const remark = (each: FormRow) => {
    const status = rowStatus(form, each, checked.assessment.findings);
    return status === ROW_TEXTS.inOrder ? '' : status;
  };
  return (
    <div className={styles.column}>
      <FinishLine />
      <div className={styles.bar}>
        <ItemPicker
          // The item on view stays in the list when its score takes it out of the filter.
          rows={rowsInOrder(checked, filter).filter((each) => rows.includes(each) || each.item.id === item)}
          shown={item}
          remark={remark}
          onChoose={(chosen) => {
            session.goTo(chosen);
          }}
          onStep={(by) => {
            session.run({ kind: by > 0 ? 'following' : 'previous' });
          }}
        >
          <ItemFilterChoice />
        </ItemPicker>
      </div>
      {rows.length === 0 && <p className={styles.empty}>{SCORE_TEXTS.filterEmpty[emptyOf(checked, filter)]}</p>}
      {row && <ItemView row={row} />}
    </div>
  );
}
