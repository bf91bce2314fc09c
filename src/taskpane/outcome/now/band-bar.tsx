import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { bandBar } from '../../../report/drawings/band-bar';
import type { Shape } from '../../../report/drawings/drawing';
import type { Headline } from '../../../scoring/headline';

const FORCED = '@media (forced-colors: active)';
const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto', fontFamily: 'inherit' },
  text: { fontSize: '9.5px', fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  // The steps differ in lightness, and their names stand above them.
  geen: { fill: '#EDF0F1' },
  redelijk: { fill: '#CFE0E4' },
  goed: { fill: '#9CC3CC' },
  voorbeeldig: { fill: '#5F9BA8' },
  step: { stroke: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  reach: { fill: '#1F3A46', fillOpacity: 0.45, [FORCED]: { fill: 'Highlight', fillOpacity: 1 } },
  triangle: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
});

/** Where a total lies among the verdicts, to scale. */
export function BandBar({ headline }: { readonly headline: Headline }) {
  const styles = useStyles();
  const drawing = bandBar(headline);
  if (drawing === null) return null;
  const { width, height, shapes, alternative } = drawing;
  const draw = (shape: Shape, key: number) => {
    switch (shape.kind) {
      case 'box': {
        const { tone, x, y, width, height } = shape;
        const className = mergeClasses(styles[tone], tone !== 'reach' && styles.step);
        return <rect key={key} {...{ className, x, y, width, height }} />;
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
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      {shapes.map(draw)}
    </svg>
  );
}
