import { Link } from './links';
import { useViewer } from './viewer';

/** A person's name, for who signed in with the way to the profile. */
export const PersonName = ({ person: { id, name } }: { person: { id: string; name: string } }) =>
  useViewer() ? (
    <Link className="place" to="/mensen/$id" params={{ id }}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
