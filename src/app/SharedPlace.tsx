import { useHashLocation } from 'wouter/use-hash-location';
import { ResultReport } from '../features/result/ResultReport.tsx';
import { SharedScreen } from '../features/share/SharedScreen.tsx';

/** What a link opens: the report of another's assessment, beside the reader's own work. */
export default function SharedPlace() {
  const [location] = useHashLocation();
  return (
    <SharedScreen
      code={`#${location}`}
      report={(assessment) => <ResultReport assessment={assessment} topic={assessment.name || 'A shared assessment'} />}
    />
  );
}
