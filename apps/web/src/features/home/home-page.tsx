import { useViewer } from '../../shared/viewer';
import { TodayPage } from './today-page';
import { VisitorPage } from './visitor-page';

/** What needs me today; for a visitor, what this is. */
export function HomePage() {
  const viewer = useViewer();
  return viewer ? <TodayPage viewer={viewer} /> : <VisitorPage />;
}
