/** What is said of files of evidence, in English: a part of en.ts. */
import type { idEvidence } from './idEvidence.ts';

export const enEvidence: Record<keyof typeof idEvidence, string> = {
  // files of evidence
  EVIDENCE_TOO_LARGE: 'This file has {found} bytes, {max} at most. Make it smaller, or give a link to it.',
  EVIDENCE_UNKNOWN: 'You have no such file. Ask where to send that file and bring it first.',
  EVIDENCE_NOT_ARRIVED:
    'This file has not arrived yet. Send it first, and try again once its state is READY.',
  EVIDENCE_REJECTED: 'This file was not taken; the file itself says why. Use another one.',
  EVIDENCE_ENDED: 'The time for which this file is kept is over. Bring it again.',
  EVIDENCE_ENDING:
    'This file is kept until {until}, less than a year. Bring it again (requestEvidenceUpload), so that it is kept anew, and then name it.',
  EVIDENCE_OTHER_FILE:
    'The content is not what was announced (its SHA-256 differs). Ask for a new upload address.',
  EVIDENCE_TYPE:
    'This type of file is not taken. Use PDF, JPEG, PNG, WebP, DOCX, XLSX or PPTX, without a password.',
  EVIDENCE_MACROS:
    'This document holds macros, an embedded object or a program. Save it without them, or print it as PDF.',
  EVIDENCE_INFECTED: 'Malware was found in this file. Clean your device, then use another file.',
  EVIDENCE_UNSCANNABLE:
    'This file cannot be looked through for malware, because of a password for instance. Save it without one.',
};
