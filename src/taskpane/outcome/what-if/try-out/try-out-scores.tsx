import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { scoreChange } from '../../../../measurement/changes';
import type { Change } from '../../../../measurement/tables';
import { COLUMN_LABELS } from '../../../../scale/column-labels';
import { itemName } from '../../../../scale/item-name';
import { RATINGS, type Rating } from '../../../../scale/types';
import { usePane } from '../../../pane-context';
import { choiceChanges, choicesOf, columnsOfChoice, columnsToScore } from '../../../state/score-steps';
import { useTextStyles } from '../../../text-styles';
import { PANE_TEXTS } from '../../../texts';
import { TOTALS_TEXTS } from '../../now/texts';
import { useBoard, useShow, useShownRow } from '../board';
import { useBoardStyles } from '../board-styles';
import { ChoiceTable } from '../choice-table';
import { Confirmation } from '../../../confirmation';
import { BoardItemPicker } from '../go-to-item';
import { sentenceOf, totalsSentences, type ScenarioOutcome } from '../outcome';
import { FRESH_WHAT_IF } from '../what-if-state';
import { TRY_OUT_TEXTS } from './texts';

/** Scores that are only tried out: what they come to, and giving them. */
export function TryOutScores() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { session, openTab } = usePane();
  const { measurement, now, write } = useBoard();
  const show = useShow();
  const row = useShownRow();
  const { form, entries } = measurement;
  const record = (changes: readonly Change[], said: string) => {
    session.announce(`${said} ${totalsSentences(write(changes)).join(' ')}`);
  };
  if (row === null) return null;
  const name = itemName(row.item);
  return (
    <div className={styles.column}>
      <p className={texts.soft}>{TRY_OUT_TEXTS.notKept}</p>
      <TryOutTotals outcome={now} />
      <section className={styles.section} aria-label={TRY_OUT_TEXTS.scoresTitle}>
        <h2 className={styles.heading}>{TRY_OUT_TEXTS.scoresTitle}</h2>
        <FillIn
          count={form.rows.filter((each) => columnsToScore(each, entries).length > 0).length}
          onFill={(rating) => {
            const changes = form.rows.flatMap((each) =>
              columnsToScore(each, entries).map((column) => scoreChange({ item: each.item.id, column, entry: rating })),
            );
            record(changes, TRY_OUT_TEXTS.filled(rating));
          }}
        />
        <BoardItemPicker
          shown={row}
          remark={(each) => (columnsToScore(each, entries).length > 0 ? TRY_OUT_TEXTS.toScore : '')}
        />
        <p className={texts.text}>{row.item.criterion}</p>
        <ChoiceTable
          row={row}
          entries={entries}
          now={null}
          onChoose={(choice, rating) => {
            record(
              choiceChanges(row, choice, rating),
              TRY_OUT_TEXTS.scored(name, columnsOfChoice(row, choice), rating),
            );
          }}
        />
        <Button
          size="small"
          className={styles.start}
          disabledFocusable={columnsToScore(row, entries).length === row.open.length}
          onClick={() => {
            record(
              choicesOf(row).flatMap((choice) => choiceChanges(row, choice, null)),
              TRY_OUT_TEXTS.wiped(name),
            );
          }}
        >
          {TRY_OUT_TEXTS.wipe}
        </Button>
      </section>
      <Confirmation
        ask={TRY_OUT_TEXTS.again}
        question={TRY_OUT_TEXTS.againQuestion}
        yes={TRY_OUT_TEXTS.againYes}
        onYes={() => {
          show(FRESH_WHAT_IF);
          openTab('outcome');
        }}
      />
    </div>
  );
}

/** The totals and verdicts of scores that are only tried out; a measurement has them at the top of the pane. */
function TryOutTotals({ outcome }: { readonly outcome: ScenarioOutcome }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  return (
    <section className={styles.card} aria-label={TOTALS_TEXTS.title}>
      {outcome.measurement.form.columns.map((column) => {
        const total = outcome.assessment.columns[column]?.total;
        return (
          total && (
            <p key={column} className={texts.text}>
              {COLUMN_LABELS[column]} <span className={styles.strong}>{total.score}</span>{' '}
              {PANE_TEXTS.ofMaximum(total.maximum)}
              {total.scored < total.items && `, ${TOTALS_TEXTS.scored(total.scored, total.items)}`}
              <br />
              <span className={texts.quiet}>{sentenceOf(outcome, column)}</span>
            </p>
          )
        );
      })}
    </section>
  );
}

interface FillInProps {
  /** How many items have no score yet. */
  readonly count: number;
  readonly onFill: (rating: Rating) => void;
}

/** One score for all that has none, so that a total comes with a few presses. */
function FillIn({ count, onFill }: FillInProps) {
  const styles = useBoardStyles();
  const [rating, setRating] = useState<Rating>(3);
  if (count === 0) return null;
  return (
    <Field label={TRY_OUT_TEXTS.fill(count)}>
      {({ id, 'aria-labelledby': labelledBy }) => (
        <div className={styles.fill}>
          <Select
            id={id ?? ''}
            aria-labelledby={labelledBy ?? ''}
            value={String(rating)}
            onChange={(_, { value }) => {
              setRating(RATINGS.find((each) => String(each) === value) ?? rating);
            }}
          >
            {RATINGS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
          <Button
            onClick={() => {
              onFill(rating);
            }}
          >
            {TRY_OUT_TEXTS.fillNow}
          </Button>
        </div>
      )}
    </Field>
  );
}
