import { Button } from '@fluentui/react-components';
import { useFocusWhenGone } from '../focus-when-gone';
import { Message } from '../message';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

interface DamageProps {
  readonly damage: readonly string[];
}

/** What of our sheets is gone or was changed, and the button that mends it; nothing where all is in place. */
export function DamageMessage({ damage }: DamageProps) {
  return damage.length === 0 ? null : <Damage damage={damage} />;
}

function Damage({ damage }: DamageProps) {
  const texts = useTextStyles();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const element = useFocusWhenGone();
  return (
    <div ref={element}>
      <Message
        intent="warning"
        title={`${START_TEXTS.damageTitle}.`}
        actions={
          <Button size="small" disabledFocusable={work !== null} onClick={() => void store.repair()}>
            {START_TEXTS.repair}
          </Button>
        }
      >
        <ul className={texts.sentences}>
          {damage.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {START_TEXTS.damageIntro}
      </Message>
    </div>
  );
}
