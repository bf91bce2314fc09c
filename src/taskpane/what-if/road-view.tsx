import { useMemo } from 'react';
import { findRoad } from '../../scoring/road/find-road';
import { roadRequest } from '../state/road-request';
import { useTextStyles } from '../text-styles';
import { useBoard, useWhatIf } from './board';
import { useBoardStyles } from './board-styles';
import { RoadForm } from './road-form';
import { RoadMarks } from './road-marks';
import { RoadResult } from './road-result';
import { ROAD_TEXTS } from './texts';

/** The least effort that leads to a verdict. */
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
    </div>
  );
}
