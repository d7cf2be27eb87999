/** The table as it is made, in the cloud (infra/) and on one machine alike. docs/architecture.md 4. */
export const tableDefinition = {
  partitionKey: 'PK',
  sortKey: 'SK',
  /** Both project everything: only cards carry their keys. */
  indexes: [
    { name: 'GSI1', partitionKey: 'GSI1PK', sortKey: 'GSI1SK' },
    { name: 'GSI2', partitionKey: 'GSI2PK', sortKey: 'GSI2SK' },
  ],
  stream: 'NEW_IMAGE',
  /**
   * Epoch seconds after which an item vanishes, in the cloud: of what watches submissions alone, nothing that is
   * on record. One machine keeps it: what reads it looks at its dates.
   */
  vanishing: 'expiresAt',
} as const;
