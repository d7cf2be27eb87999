/** What one person must tell another: why something is returned, late or rejected (I18). */
import { isPlainText } from './characters.ts';
import { ok, type Result, refuse } from './result.ts';

const LONGEST = 2000;

/** The note without blanks around it. Refuses: NOTE_REQUIRED, INPUT_CHARACTERS, INPUT_TOO_LONG, on the field given. */
export function readNote(text: string | null | undefined, field: string, longest = LONGEST): Result<string> {
  const note = text?.trim() ?? '';
  if (!note) return refuse('NOTE_REQUIRED', field);
  if (!isPlainText(note)) return refuse('INPUT_CHARACTERS', field);
  return note.length > longest ? refuse('INPUT_TOO_LONG', field, { max: longest }) : ok(note);
}
