// Stands in for a vendor's status feed, which this demo cannot serve: manifests name feeds by https, and .example is nowhere.
const FEED = 'https://status.cinderpeak.example/api/v2/summary.json';
const toFeed = (indicator, status, incidents = []) => ({
  page: { name: 'Cinderpeak Compute', url: 'https://status.cinderpeak.example/' },
  status: { indicator },
  components: [
    { id: 'scheduler', name: 'Scheduler', status: 'operational' },
    { id: 'console', name: 'Console', status: indicator === 'critical' ? status : 'operational' },
    { id: 'storage', name: 'Object storage', status },
  ],
  incidents,
  scheduled_maintenances: [],
});
const FEEDS = {
  operational: toFeed('none', 'operational'),
  degraded: toFeed('minor', 'degraded_performance'),
  partial: toFeed('major', 'partial_outage'),
  major: toFeed('critical', 'major_outage'),
  maintenance: toFeed('maintenance', 'under_maintenance'),
  incident: toFeed('none', 'operational', [{ name: 'Slow log-ins', impact: 'none', status: 'investigating' }]),
};

const chosen = new URLSearchParams(location.search).get('feed') ?? 'operational';
const text = JSON.stringify(FEEDS[chosen] ?? FEEDS.operational);

const ask = window.fetch;
window.fetch = (url, init) => {
  if (url !== FEED) return ask(url, init);
  if (chosen === 'failing') return Promise.resolve(new Response('', { status: 500 }));
  const body = { html: '<!doctype html>', broken: text.slice(0, 99) }[chosen];
  return Promise.resolve(new Response(body ?? text));
};

addEventListener('DOMContentLoaded', () => {
  for (const button of document.querySelectorAll('#feed button')) {
    button.setAttribute('aria-pressed', `${button.value === chosen}`);
    button.addEventListener('click', () => location.assign(`?feed=${button.value}`));
  }
});
