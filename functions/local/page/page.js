// The explorer's page: GraphiQL, the choice of a role, and the city's clock. Runs in the browser.
const { React, ReactDOM, GraphiQL } = globalThis;

const load = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};

const { start, roles, tabs } = await load('/explorer/tabs.json');

/** Keeps the tabs over a reload of the page, and forgets them when the server was started anew: its tokens and city may be others. */
function storageOf(prefix) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('explorer:') && !key.startsWith(prefix)) localStorage.removeItem(key);
  }
  return {
    get length() {
      return localStorage.length;
    },
    getItem: (key) => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => localStorage.clear(),
  };
}

/** The person or client that a tab's headers speak for, or undefined. */
function subjectOf(headers) {
  try {
    const payload = JSON.parse(headers).Authorization.split('.')[1];
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return claims.username ?? claims.client_id;
  } catch {
    return undefined;
  }
}

const select = document.querySelector('#role');
select.replaceChildren(...roles.map(({ role, label }) => new Option(label, role)));

const headersOf = async (role) =>
  (await load(`/explorer/headers.json?role=${encodeURIComponent(role)}`)).headers;
const subjects = new Map();
for (const { role } of roles) subjects.set(subjectOf(await headersOf(role)), role);

const showRoleOf = (headers) => {
  const role = subjects.get(subjectOf(headers));
  if (role) select.value = role;
};

const send = GraphiQL.createFetcher({ url: '/graphql' });
const ordinary = JSON.parse(tabs[0]?.headers ?? '{}');
/** GraphiQL asks for the schema before it has read the tab's headers: then the first tab's are sent. */
const fetcher = (operation, options) =>
  send(operation, { ...options, headers: { ...ordinary, ...options?.headers } });

const root = ReactDOM.createRoot(document.querySelector('#graphiql'));
const fixed = {
  fetcher,
  defaultTabs: tabs,
  storage: storageOf(`explorer:${start}:`),
  shouldPersistHeaders: true,
  defaultEditorToolsVisibility: true,
  onTabChange: ({ tabs: open, activeTabIndex }) => showRoleOf(open[activeTabIndex]?.headers),
};
const render = (headers) =>
  root.render(React.createElement(GraphiQL, { ...fixed, ...(headers && { headers }) }));

const changeRole = async () => render(await headersOf(select.value));
select.addEventListener('change', () => void changeRole());
showRoleOf(tabs[0]?.headers);
render();

async function showClock() {
  const { now, zone } = await load('/local/clock');
  document.querySelector('#clock').textContent = new Intl.DateTimeFormat('id-ID', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(now));
}
const keepShowing = () => showClock().catch(() => {});
await keepShowing();
setInterval(keepShowing, 5_000);

const aside = document.querySelector('#events');
const button = document.querySelector('#show-events');
const showAside = (shows) => {
  aside.hidden = !shows;
  button.setAttribute('aria-expanded', String(shows));
};
button.addEventListener('click', () => showAside(aside.hidden));
showAside(location.hash === '#peristiwa');

/** An event as one reads it: when and what, and the whole of it below. */
function itemOf({ no, ...event }) {
  const item = document.createElement('li');
  item.value = no;
  const whole = Object.assign(document.createElement('pre'), {
    textContent: JSON.stringify(event, null, 2),
  });
  const short = Object.assign(document.createElement('summary'), {
    textContent: `${event.time.slice(0, 19).replace('T', ' ')} ${event.type.split('.').at(-2)}`,
  });
  const details = document.createElement('details');
  details.append(short, whole);
  item.append(details);
  return item;
}

let shown = 0;
async function showEvents() {
  const { events } = await load(`/explorer/events.json?after=${shown}`);
  const list = aside.querySelector('ol');
  list.append(...events.map(itemOf));
  while (list.children.length > 500) list.firstElementChild.remove();
  shown = events.at(-1)?.no ?? shown;
  document.querySelector('#event-count').textContent = shown;
}
const keepListing = () => showEvents().catch(() => {});
await keepListing();
setInterval(keepListing, 1_000);
