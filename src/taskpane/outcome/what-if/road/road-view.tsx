import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { columnLabels } from '../../../../scale/column-labels';
import { findRoad } from '../../../../scoring/road/find-road';
import { ROAD_TARGETS, type RoadRequest } from '../../../../scoring/road/road';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useShow, useWhatIf } from '../board';
import { useBoardStyles } from '../board-styles';
import { MarginView } from '../margin/margin-view';
import { RoadMarks } from './road-marks';
import { roadRequest } from './road-request';
import { RoadResult } from './road-result';
import { ROAD_TEXTS } from './texts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
});

/** The least effort that leads to a verdict, and how much the verdicts there are can lose. */
export function RoadView() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const state = useWhatIf();
  const request = useMemo(() => roadRequest(measurement, state), [measurement, state]);
  const road = useMemo(() => findRoad(measurement, request), [measurement, request]);
  return (
    <div className={styles.column}>
      <section className={styles.section} aria-label={ROAD_TEXTS.title}>
        <p className={texts.soft}>{ROAD_TEXTS.intro}</p>
        <RoadForm request={request} />
        <RoadMarks />
      </section>
      <RoadResult request={request} road={road} />
      <MarginView />
    </div>
  );
}

/** Where the road leads to, and for which columns. */
function RoadForm({ request: { to, columns } }: { readonly request: RoadRequest }) {
  const styles = useStyles();
  const board = useBoardStyles();
  const { form } = useBoard().measurement;
  const show = useShow();
  const choices = form.columns.length < 2 ? [] : [form.columns, ...form.columns.map((column) => [column])];
  return (
    <div className={styles.form}>
      <Field label={ROAD_TEXTS.target}>
        <Select
          size="small"
          className={board.narrow}
          value={to}
          onChange={(_, { value }) => {
            show({ target: ROAD_TARGETS.find((target) => target === value) ?? null });
          }}
        >
          {ROAD_TARGETS.map((target) => (
            <option key={target} value={target}>
              {target}
            </option>
          ))}
        </Select>
      </Field>
      {choices.length > 0 && (
        <Field label={ROAD_TEXTS.columns}>
          <Select
            size="small"
            className={board.narrow}
            value={columns.join()}
            onChange={(_, { value }) => {
              show({ columns: choices.find((choice) => choice.join() === value) ?? null });
            }}
          >
            {choices.map((choice) => (
              <option key={choice.join()} value={choice.join()}>
                {columnLabels(choice)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
