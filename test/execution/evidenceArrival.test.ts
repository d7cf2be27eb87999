import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../functions/execution/evidence/arrival.ts';

const key = 'incoming/0199f3a0-0000-7000-8000-000000000001/aa';
const arrived = (object: object = { key }) => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { version: '0', bucket: { name: 'berkas' }, object },
});
const scanned = (scanResultStatus: string) => ({
  source: 'aws.guardduty',
  'detail-type': 'GuardDuty Malware Protection Object Scan Result',
  detail: {
    s3ObjectDetails: { bucketName: 'berkas', objectKey: key },
    scanResultDetails: { scanResultStatus },
  },
});

describe('an event of the bucket', () => {
  it('tells which file arrived, and that nothing looked through it', () => {
    expect(arrivalOf(arrived())).toEqual({ name: key, verdict: 'NONE' });
  });

  it.each([
    ['NO_THREATS_FOUND', 'CLEAN'],
    ['THREATS_FOUND', 'INFECTED'],
    ['UNSUPPORTED', 'UNSCANNABLE'],
  ])('of a scan with %s says %s', (status, verdict) => {
    expect(arrivalOf(scanned(status))).toEqual({ name: key, verdict });
  });

  it.each(['FAILED', 'ACCESS_DENIED', ''])(
    'of a scan that ended with "%s" is a fault to mend, not a verdict',
    (status) => {
      expect(() => arrivalOf(scanned(status))).toThrow('could not be scanned');
    },
  );

  it('of anything else is a fault', () => {
    expect(() => arrivalOf({ ...arrived(), 'detail-type': 'Object Deleted' })).toThrow();
    expect(() => arrivalOf(arrived({}))).toThrow();
    expect(() => arrivalOf(null)).toThrow();
  });
});
