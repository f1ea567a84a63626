#include "CElekICU.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

int64_t elek_icu_yardstick(const uint8_t *bytes, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, (const char *)bytes, count, &status);
  UBreakIterator *words = ubrk_open(UBRK_WORD, "ky", NULL, 0, &status);
  ubrk_setUText(words, &text, &status);
  int64_t boundaries = 0;
  if (U_SUCCESS(status)) {
    while (ubrk_next(words) != UBRK_DONE) boundaries += 1;
  }
  ubrk_close(words);
  utext_close(&text);
  return U_SUCCESS(status) ? boundaries : -1;
}
