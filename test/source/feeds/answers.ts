/** Answers in the shape that each kind of status page is documented to give, of services that do not exist. */

/** A kind of status page. */
export type Provider = 'statuspage' | 'instatus' | 'betterstack' | 'openstatus' | 'cstate' | 'upptime' | 'custom';

/** One answer of each kind, from a service without any trouble. */
export const ANSWERS: Readonly<Record<Provider, object>> = {
  statuspage: {
    page: {
      id: 'k7x2m1p9qwer',
      name: 'Cinderpeak',
      url: 'https://status.cinderpeak.example',
      time_zone: 'Etc/UTC',
      updated_at: '2026-11-22T09:31:07.114Z',
    },
    components: [
      {
        id: 'scheduler',
        name: 'Scheduler',
        status: 'operational',
        created_at: '2024-02-01T10:00:00.000Z',
        updated_at: '2026-11-20T08:12:44.000Z',
        position: 1,
        description: null,
        showcase: true,
        start_date: '2024-02-01',
        group_id: null,
        page_id: 'k7x2m1p9qwer',
        group: false,
        only_show_if_degraded: false,
      },
      {
        id: 'storage',
        name: 'Object storage',
        status: 'operational',
        created_at: '2024-02-01T10:00:00.000Z',
        updated_at: '2026-11-20T08:12:44.000Z',
        position: 2,
        description: 'Buckets in every region',
        showcase: true,
        start_date: null,
        group_id: null,
        page_id: 'k7x2m1p9qwer',
        group: false,
        only_show_if_degraded: false,
      },
    ],
    incidents: [],
    scheduled_maintenances: [],
    status: { indicator: 'none', description: 'All Systems Operational' },
  },
  instatus: {
    page: { name: 'Belukar', url: 'https://status.belukar.example', status: 'UP' },
  },
  betterstack: {
    data: {
      id: '4711',
      type: 'status_page',
      attributes: {
        company_name: 'Pennywhistle',
        company_url: 'https://pennywhistle.example',
        timezone: 'London',
        subdomain: 'pennywhistle',
        custom_domain: 'status.pennywhistle.example',
        announcement: '',
        aggregate_state: 'operational',
        created_at: '2025-03-04T08:00:00.000Z',
        updated_at: '2026-11-21T17:20:00.000Z',
      },
      relationships: { sections: { data: [{ id: '1', type: 'status_page_section' }] } },
    },
    included: [
      { id: '1', type: 'status_page_section', attributes: { name: 'Services', position: 0 } },
      {
        id: '901',
        type: 'status_page_resource',
        attributes: {
          resource_id: 33,
          resource_type: 'Monitor',
          public_name: 'Sync API',
          status: 'operational',
          availability: 0.99991,
          status_history: [{ day: '2026-11-21', status: 'operational', downtime_duration: 0 }],
        },
      },
      {
        id: '902',
        type: 'status_page_resource',
        attributes: { resource_type: 'Heartbeat', public_name: 'Nightly export', status: 'not_monitored' },
      },
    ],
  },
  openstatus: { status: 'operational' },
  cstate: {
    is: 'index',
    cStateVersion: '5.2',
    apiVersion: '2.0',
    title: 'Kurrajong status',
    summaryStatus: 'ok',
    categories: [{ name: 'Core', hideTitle: false, closedByDefault: false }],
    systems: [
      { name: 'Rostering', category: 'Core', status: 'ok', unresolvedIssues: [] },
      { name: 'Time clock', category: 'Core', status: 'ok', unresolvedIssues: [] },
    ],
    buildDate: '2026-11-21',
    buildTime: '23:10',
    buildTimezone: 'UTC',
  },
  upptime: [
    {
      name: 'Website',
      url: 'https://kurrajong.example',
      slug: 'website',
      status: 'up',
      uptime: '99.98%',
      uptimeDay: '100.00%',
      time: 182,
      dailyMinutesDown: {},
    },
    { name: 'API', url: 'https://api.kurrajong.example', slug: 'api', status: 'up', uptime: '99.95%', time: 96 },
  ],
  custom: {
    type: 'trust-status/1',
    state: 'operational',
    at: '2026-11-22T11:59:00Z',
    until: '2026-11-22T12:14:00Z',
    components: [{ id: 'api', name: 'API', state: 'operational' }],
  },
};

/** All kinds. */
export const PROVIDERS: readonly Provider[] = Object.keys(ANSWERS) as Provider[];
