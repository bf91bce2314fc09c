import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Measurement } from '../../../../measurement/measurement';
import { MOST_SCENARIOS } from '../../../../measurement/scenario';
import { columnLabels } from '../../../../scale/column-labels';
import { VERDICT_TITLES } from '../../../../scale/verdicts';
import { stepEntries } from '../../../../scoring/road/find-road';
import { roadObstacleSentences } from '../../../../scoring/road/obstacle-sentences';
import { HARD_WEIGHT, type Road, type RoadObstacle, type RoadRequest } from '../../../../scoring/road/road';
import { thereSentence } from '../../../../scoring/road/there-sentence';
import { usePane } from '../../../pane-context';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useShow } from '../board';
import { useBoardStyles } from '../board-styles';
import { outcomeOf, totalsSentences } from '../outcome';
import { freePlace, roadScenario } from '../scenarios';
import { WHAT_IF_TEXTS } from '../texts';
import { RoadSteps } from './road-steps';
import { ROAD_TEXTS } from './texts';

interface RoadResultProps {
  readonly request: RoadRequest;
  readonly road: Road;
}

/** The road that was asked for, step by step; or why there is none. */
export function RoadResult({ request, road }: RoadResultProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const verdict = VERDICT_TITLES[request.to];
  const title = ROAD_TEXTS.result(verdict);
  useAnnouncement(spokenResult(measurement, request, road));
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {road.obstacle !== null && <NoRoad request={request} obstacle={road.obstacle} />}
      {road.effort === 0 && <p className={texts.text}>{thereSentence(measurement, request)}</p>}
      {road.effort !== null && road.effort > 0 && (
        <>
          <p className={mergeClasses(texts.text, styles.strong)}>{ROAD_TEXTS.effort(road.effort, road.items ?? 0)}</p>
          <p className={texts.quiet}>{ROAD_TEXTS.effortWhat(HARD_WEIGHT, measurement.form.columns.length > 1)}</p>
          <RoadEnd road={road} />
          <UseRoad request={request} road={road} />
          <RoadSteps steps={road.steps} hard={request.hard} />
        </>
      )}
    </section>
  );
}

/** What the scores come to at the end of a road. */
function RoadEnd({ road: { steps } }: Pick<RoadResultProps, 'road'>) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { now } = useBoard();
  const outcome = useMemo(() => outcomeOf(now, { name: '', entries: stepEntries(steps) }), [now, steps]);
  return (
    <div>
      <p className={texts.text}>{ROAD_TEXTS.after}</p>
      <ul className={styles.list}>
        {totalsSentences(outcome).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

interface NoRoadProps {
  readonly request: RoadRequest;
  readonly obstacle: RoadObstacle;
}

/** Why there is no road, and what helps. */
function NoRoad({ request, obstacle }: NoRoadProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const { lead, reasons } = roadObstacleSentences(measurement, request, obstacle);
  return (
    <>
      <p className={texts.text}>{lead}</p>
      <ul className={styles.list}>
        {reasons.map(({ text, details }) => (
          <li key={text} className={styles.step}>
            <p className={details.length === 0 ? texts.text : mergeClasses(texts.text, styles.strong)}>{text}</p>
            {details.length > 0 && (
              <ul className={texts.sentences}>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function spokenResult(measurement: Measurement, request: RoadRequest, { effort, items }: Road): string {
  const verdict = VERDICT_TITLES[request.to];
  if (effort === null) return ROAD_TEXTS.noRoad(verdict);
  if (effort === 0) return thereSentence(measurement, request);
  return `${ROAD_TEXTS.result(verdict)}. ${ROAD_TEXTS.effort(effort, items ?? 0)}`;
}

/** Reads out what another choice makes of the road, and not what it was to begin with. */
function useAnnouncement(said: string): void {
  const { session } = usePane();
  const before = useRef(said);
  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    session.announce(said);
  }, [said, session]);
}

function UseRoad({ request: { to, columns }, road: { steps } }: RoadResultProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { session, openTab } = usePane();
  const { measurement, hasScenarios, write } = useBoard();
  const show = useShow();
  const free = freePlace(measurement);
  if (!hasScenarios) return <p className={texts.quiet}>{WHAT_IF_TEXTS.outdated}</p>;
  const use = () => {
    if (free === null) return;
    const isPart = columns.length < measurement.form.columns.length;
    const name = ROAD_TEXTS.scenarioName(to, isPart ? columnLabels(columns) : '');
    write(roadScenario(measurement, free, name, steps));
    show({ view: 'scenario', place: free });
    openTab('outcome');
    session.announce(ROAD_TEXTS.used(name));
  };
  return (
    <>
      <Button size="small" className={styles.start} disabledFocusable={free === null} onClick={use}>
        {ROAD_TEXTS.use}
      </Button>
      {free === null && <p className={texts.quiet}>{WHAT_IF_TEXTS.full(MOST_SCENARIOS)}</p>}
    </>
  );
}
