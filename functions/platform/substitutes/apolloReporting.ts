/**
 * In the bundles, in place of what Apollo's reporting plugins stand on: 230 KiB that never run, since
 * the handler has switched those plugins off. docs/decisions/bundles.md.
 */
const absent = (): never => {
  throw new Error('Apollo reports nothing from here: its reporting is not in the bundle');
};

export const Report = absent;
export const ReportHeader = absent;
export const Trace = absent;
export const google = {};
export const calculateReferencedFieldsByType = absent;
export const usageReportingSignature = absent;
