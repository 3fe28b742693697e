import { Badge } from './badge.jsx';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <Badge root={process.env.TRUST_ROOT} />;
}
