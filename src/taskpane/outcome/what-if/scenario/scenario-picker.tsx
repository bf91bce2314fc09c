import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { entryText } from '../../../../measurement/entry';
import { MOST_SCENARIOS, scenarioName } from '../../../../measurement/scenario';
import { TypedField } from '../../../evidence/typed-field';
import { usePane } from '../../../pane-context';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useScenario, useShow } from '../board';
import { useBoardStyles } from '../board-styles';
import { Confirmation } from '../../../confirmation';
import { begun, discarded, freePlace, usedScenarios, type UsedScenario } from '../scenarios';
import { WHAT_IF_TEXTS } from '../texts';
import { SCENARIO_TEXTS } from './texts';

/** Which scenario is worked on; making, naming and discarding them. */
export function ScenarioPicker() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { session } = usePane();
  const { measurement, write } = useBoard();
  const show = useShow();
  const chosen = useScenario();
  const used = usedScenarios(measurement);
  const free = freePlace(measurement);
  const make = () => {
    if (free === null) return;
    write(begun(free));
    show({ place: free });
    session.announce(SCENARIO_TEXTS.made(scenarioName(undefined, free)));
  };
  return (
    <section className={styles.section} aria-label={SCENARIO_TEXTS.scenario}>
      <div className={mergeClasses(chosen !== null && styles.beside)}>
        {chosen !== null && (
          <Field label={SCENARIO_TEXTS.scenario}>
            <Select
              className={styles.narrow}
              value={String(chosen.place)}
              onChange={(_, { value }) => {
                show({ place: Number(value) });
              }}
            >
              {used.map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Button
          appearance={chosen === null ? 'primary' : 'secondary'}
          disabledFocusable={free === null}
          aria-label={SCENARIO_TEXTS.make}
          onClick={make}
        >
          {chosen === null ? SCENARIO_TEXTS.make : SCENARIO_TEXTS.makeShort}
        </Button>
      </div>
      {free === null && <p className={texts.quiet}>{WHAT_IF_TEXTS.full(MOST_SCENARIOS)}</p>}
      {chosen !== null && <ScenarioName key={chosen.place} used={chosen} />}
    </section>
  );
}

function ScenarioName({ used }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const { session } = usePane();
  const { write } = useBoard();
  const { place, name } = used;
  const record = (text: string) => {
    write([{ table: 'scenario-names', row: place, field: 'name', value: text }]);
  };
  return (
    <details>
      <summary className={styles.summary}>{SCENARIO_TEXTS.manage}</summary>
      <div className={styles.section}>
        <TypedField
          label={SCENARIO_TEXTS.name}
          isNumber={false}
          stored={name}
          parse={(text) =>
            text.trim() === '' ? { problem: SCENARIO_TEXTS.nameWanted } : { entry: text.trim().slice(0, LONGEST_NAME) }
          }
          onRecord={(entry) => {
            record(entryText(entry));
          }}
        />
        <Confirmation
          ask={SCENARIO_TEXTS.discard}
          question={SCENARIO_TEXTS.discardAsk(name)}
          yes={SCENARIO_TEXTS.discardYes}
          onYes={() => {
            write(discarded(used));
            session.announce(SCENARIO_TEXTS.discarded(name));
          }}
        />
      </div>
    </details>
  );
}

/** So many characters of a name still fit above a column of the workbook. */
const LONGEST_NAME = 40;
