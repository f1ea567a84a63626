#include "CElekICU.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <stdlib.h>

// The instance is a process-wide singleton of ICU; nothing to close.
static const UNormalizer2 *nfc(void) {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFCInstance(&status);
}

int32_t elek_nfc_starts(uint32_t scalar) {
  return unorm2_hasBoundaryBefore(nfc(), (UChar32)scalar);
}

int32_t elek_nfc_stable(uint32_t scalar) {
  UChar text[2];
  int32_t length = 0;
  U16_APPEND_UNSAFE(text, length, (UChar32)scalar);
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_quickCheck(nfc(), text, length, &status) != UNORM_NO;
}

int32_t elek_nfc_compose(
    const uint32_t *scalars, int32_t count, uint32_t *out, int32_t capacity) {
  // Composition grows UTF-16 threefold at most.
  UChar *text = malloc(((size_t)count * 2 + (size_t)count * 6 + 8) * sizeof(UChar));
  if (text == NULL) return -1;
  UChar *composed = text + (size_t)count * 2;
  int32_t length = 0;
  for (int32_t i = 0; i < count; i++) U16_APPEND_UNSAFE(text, length, (UChar32)scalars[i]);
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = unorm2_normalize(nfc(), text, length, composed, count * 6 + 8, &status);
  int32_t written = 0;
  if (U_SUCCESS(status)) {
    for (int32_t i = 0; i < units && written >= 0;) {
      UChar32 scalar;
      U16_NEXT_UNSAFE(composed, i, scalar);
      if (written == capacity) written = -1;
      else out[written++] = (uint32_t)scalar;
    }
  } else {
    written = -1;
  }
  free(text);
  return written;
}
