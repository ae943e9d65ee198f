/** Who may import whom. The drawing is in docs/ARCHITECTURE.md; each rule says why it exists. */
const TEST = '\\.test\\.tsx?$';

/** Floors of the house, lowest first; capabilities of one floor do not know each other. */
const FLOORS = [
  ['agencies', 'reference'],
  ['identity'],
  // Who manages the catalogue is an officer.
  ['catalogue'],
  ['papers'],
  ['dossier'],
  [
    'filing',
    'reception',
    'processing',
    'results',
    'payment',
    'notifications',
    'tracking',
    'feedback',
    'oversight',
    'help',
    'news',
    'surveys',
    'data-rights',
    'late-publication',
  ],
  // Public figures tell of what all of those do.
  ['statistics'],
];

const capability = (names) => `^src/capabilities/(${names.join('|')})/`;

/**
 * One rule a floor: nobody on it imports a floor above, nor a neighbour on the same floor. Who is alone at the top has
 * nobody to keep away from.
 */
const floorRules = FLOORS.slice(0, -1).map((floor, index) => ({
  name: `floor-${index + 1}-knows-only-lower-floors`,
  severity: 'error',
  comment: 'Capabilities meet in the events of the dossier, not in each other.',
  from: { path: capability(floor) },
  to: { path: capability(FLOORS.slice(index).flat()), pathNot: '^src/capabilities/$1/' },
}));

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A circle has no bottom to start reading from.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },

    // Inside a capability: pages -> actions -> storage -> domain
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The rules of the service run without a web server, a database or a clock.',
      from: { path: '^src/capabilities/[^/]+/domain/', pathNot: TEST },
      to: {
        pathNot: ['^src/shared/', '^src/capabilities/[^/]+/domain/', '^src/engines/[^/]+/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engines-are-pure-for-domain',
      severity: 'error',
      comment: 'The domain may calculate with an engine, but not with one that prints, signs or touches the machine.',
      from: { path: '^src/capabilities/[^/]+/domain/', pathNot: TEST },
      to: { path: '^src/engines/(print|signing|word)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'storage-knows-no-actions-or-pages',
      severity: 'error',
      comment: 'Rows in, rows out; what they mean is decided above.',
      from: { path: '^src/capabilities/[^/]+/storage/' },
      to: { path: ['/actions/', '/pages/', '^src/platform/web/', '^src/ui/'] },
    },
    {
      name: 'actions-know-no-web',
      severity: 'error',
      comment: 'The same action runs from a page, the worker, an API and a test.',
      from: { path: '^src/capabilities/[^/]+/actions/' },
      to: { path: ['/pages/', '^src/platform/web/', '^src/ui/', 'node_modules/(fastify|preact)/'] },
    },
    {
      name: 'pages-write-through-actions',
      severity: 'error',
      comment: 'Pages read through *-queries.ts and change things only through actions/.',
      from: { path: '/pages/', pathNot: TEST },
      to: { path: '-store\\.ts$' },
    },
    {
      name: 'only-storage-writes-sql',
      severity: 'error',
      comment: 'Actions may open a transaction; SQL lives in storage/.',
      from: { path: '^src/capabilities/', pathNot: ['/storage/', TEST] },
      to: {
        path: ['^src/platform/database/', 'node_modules/(pg|kysely)/'],
        pathNot: '^src/platform/database/transaction\\.ts$',
      },
    },
    {
      name: 'portal-and-office-apart',
      severity: 'error',
      comment: "A citizen's page and an officer's page share nothing that one could leak to the other.",
      from: { path: '/pages/(portal|office)/' },
      to: { path: '/pages/(portal|office)/', pathNot: '/pages/$1/' },
    },

    // Between capabilities
    ...floorRules,
    {
      name: 'capability-front-door',
      severity: 'error',
      comment: 'Enter another capability only through its index.ts.',
      from: { path: '^src/capabilities/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/capabilities/[^/]+/',
        pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'front-door-shows-no-pages',
      severity: 'error',
      comment: 'What others may use does not drag a web page with it.',
      from: { path: '^src/capabilities/[^/]+/index\\.ts$' },
      to: { path: '/pages/' },
    },

    // Layers below
    {
      name: 'lower-layers-know-no-capability',
      severity: 'error',
      comment: 'Technique serves every capability, so it knows none.',
      from: { path: '^src/(shared|platform|ui|engines)/' },
      to: { path: '^src/(capabilities|main)/' },
    },
    {
      name: 'shared-depends-on-nothing',
      severity: 'error',
      comment: 'A few small words that everybody speaks.',
      from: { path: '^src/shared/' },
      to: { path: '^src/', pathNot: '^src/shared/' },
    },
    {
      name: 'engines-stay-general',
      severity: 'error',
      comment: 'An engine that knew a procedure would have to change with the law.',
      from: { path: '^src/engines/' },
      to: { path: '^src/', pathNot: ['^src/engines/', '^src/shared/'] },
    },
    {
      name: 'ui-is-presentation',
      severity: 'error',
      comment: 'A component shows what it is given.',
      from: { path: '^src/ui/', pathNot: ['\\.island\\.tsx?$', TEST] },
      to: { path: '^src/', pathNot: ['^src/ui/', '^src/shared/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'islands-carry-no-server',
      severity: 'error',
      comment: 'An island runs on a phone: it may bring rules along, never the server.',
      from: { path: '\\.island\\.tsx?$' },
      to: { path: ['^src/platform/', '/storage/', '/actions/', 'node_modules/(pg|kysely|fastify)/'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      comment: 'main assembles; nothing is built on it.',
      from: { pathNot: ['^src/main/', '^tests/support/', '^bench/', TEST] },
      to: { path: '^src/main/' },
    },

    // Outside src
    {
      name: 'procedures-are-definitions',
      severity: 'error',
      comment: 'A procedure folder describes; it never runs anything.',
      from: { path: '^procedures/([^/]+)/', pathNot: TEST },
      to: {
        path: '^(src|procedures)/',
        pathNot: [
          '^src/engines/[^/]+/define\\.ts$',
          '^src/engines/print/templates\\.ts$',
          '^src/shared/',
          '^procedures/$1/',
          '^procedures/(channels|declaration|declaration-papers|define|steps)\\.ts$',
          // A bundle asks what its matters ask.
          '^procedures/[^/]+/(e-form|field|papers|[a-z]+-form)\\.ts$',
        ],
      },
    },
    {
      name: 'simulators-are-strangers',
      severity: 'error',
      comment: 'A simulator that shares our code cannot catch our mistakes.',
      from: { path: '^simulators/([^/]+)/' },
      to: { path: '^(src|simulators)/', pathNot: '^simulators/$1/' },
    },
    {
      name: 'journeys-are-strangers',
      severity: 'error',
      comment: 'A journey sees what a person sees.',
      from: { path: '^tests/journeys/' },
      to: { path: '^(src|simulators|tests/support|procedures)/' },
    },
    {
      name: 'app-does-not-know-simulators',
      severity: 'error',
      comment: 'Moving to the real system is configuration.',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^simulators/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      comment: 'What is served was not written for a test.',
      from: { pathNot: [TEST, '^tests/', '^bench/'] },
      to: { path: [TEST, '^tests/'], pathNot: '^tests/support/temporal' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules', '^dist/', '\\.d\\.mts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
