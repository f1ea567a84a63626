#include "classes.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

uint8_t elek_class_of(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  uint8_t found = 0;
  if (c == '-' || c == 0x2010 || c == 0x2011) return CLASS_HYPHEN;
  if (u_isdigit(c)) return CLASS_DIGIT;
  if (!u_isalpha(c)) return 0;
  if (u_isupper(c) || u_istitle(c)) found |= CLASS_UPPER;
  if (u_islower(c)) found |= CLASS_LOWER;
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(c, &status);
  if (script == USCRIPT_CYRILLIC) found |= CLASS_CYRILLIC;
  if (script == USCRIPT_LATIN) found |= CLASS_LATIN;
  return found;
}
