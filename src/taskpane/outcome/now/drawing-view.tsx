import { makeStyles, tokens } from '@fluentui/react-components';
import { TONE_COLORS } from '../../../report/drawings/colors';
import type { Drawing, Shape, Tone } from '../../../report/drawings/drawing';

const FORCED = '@media (forced-colors: active)';
const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto', fontFamily: 'inherit' },
  text: { fontSize: '9.5px', fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  step: { stroke: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  behind: { [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  value: { [FORCED]: { fill: 'Highlight', fillOpacity: 1 } },
  triangle: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/** What a box is where colours are forced: one of steps beside each other, what lies behind the others, or a value. */
const KINDS = {
  geen: 'step',
  redelijk: 'step',
  goed: 'step',
  voorbeeldig: 'step',
  reach: 'value',
  A: 'value',
  O: 'value',
  score: 'value',
  edge: 'value',
  track: 'behind',
  grid: 'behind',
} as const satisfies Record<Tone, 'step' | 'behind' | 'value'>;

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** In place of the height that follows from the width. */
  readonly height?: number;
}

/** A drawing in the colours of the pane. */
export function DrawingView({ drawing, height }: DrawingViewProps) {
  const styles = useStyles();
  const draw = (shape: Shape, key: number) => {
    switch (shape.kind) {
      case 'box': {
        const { tone, x, y, width, height } = shape;
        const { color, opacity } = TONE_COLORS[tone];
        const look = { className: styles[KINDS[tone]], fill: `#${color}`, fillOpacity: opacity };
        return <rect key={key} {...{ ...look, x, y, width, height }} />;
      }
      case 'triangle':
        return <polygon key={key} className={styles.triangle} points={shape.points} />;
      case 'text':
        return (
          // As wide as there was counted on, whatever the letter: a wider one would run into the next word or off the edge.
          <text
            key={key}
            className={styles.text}
            x={shape.x}
            y={shape.y}
            textLength={shape.width}
            lengthAdjust="spacingAndGlyphs"
          >
            {shape.text}
          </text>
        );
    }
  };
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={drawing.alternative}
      {...(height === undefined ? {} : { style: { height }, preserveAspectRatio: 'none' })}
    >
      {drawing.shapes.map(draw)}
    </svg>
  );
}
