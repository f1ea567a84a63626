#include "CElekICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

// The charsets of one byte a letter in which Kyrgyz and Russian text is met; the first is the answer
// in doubt.
static const char *const charsets[] = {
    "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5",
};

static const char *known(const char *name) {
  for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++) {
    if (strcmp(name, charsets[i]) == 0) return charsets[i];
  }
  return NULL;
}

const char *elek_charset_detect(const uint8_t *bytes, int32_t length) {
  const char *answer = charsets[0];
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return answer;
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  int32_t count = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &status);
  for (int32_t i = 0; U_SUCCESS(status) && i < count; i++) {
    const char *name = known(ucsdet_getName(matches[i], &status));
    if (name != NULL) {
      answer = name;
      break;
    }
  }
  ucsdet_close(detector);
  return answer;
}

enum { PIVOT = 4096 };

struct elek_decoder {
  UConverter *from, *to;
  UChar pivot[PIVOT];
  UChar *pivot_source, *pivot_target;
  UBool reset;
};

elek_decoder *elek_decoder_open(const char *charset, int32_t *status) {
  elek_decoder *decoder = calloc(1, sizeof *decoder);
  if (decoder == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  UErrorCode error = U_ZERO_ERROR;
  decoder->from = ucnv_open(charset, &error);
  decoder->to = ucnv_open("UTF-8", &error);
  decoder->pivot_source = decoder->pivot_target = decoder->pivot;
  decoder->reset = 1;
  *status = error;
  if (U_SUCCESS(error)) return decoder;
  elek_decoder_close(decoder);
  return NULL;
}

void elek_decoder_close(elek_decoder *decoder) {
  if (decoder->from != NULL) ucnv_close(decoder->from);
  if (decoder->to != NULL) ucnv_close(decoder->to);
  free(decoder);
}

int32_t elek_decoder_next(
    elek_decoder *decoder, const uint8_t *bytes, size_t length, size_t *consumed, uint8_t *out,
    size_t capacity, size_t *produced) {
  UErrorCode status = U_ZERO_ERROR;
  const char *source = (const char *)bytes;
  char *target = (char *)out;
  ucnv_convertEx(
      decoder->to, decoder->from, &target, (const char *)out + capacity, &source,
      (const char *)bytes + length, decoder->pivot, &decoder->pivot_source,
      &decoder->pivot_target, decoder->pivot + PIVOT, decoder->reset, 1, &status);
  decoder->reset = 0;
  *consumed = (size_t)(source - (const char *)bytes);
  *produced = (size_t)(target - (char *)out);
  if (status == U_BUFFER_OVERFLOW_ERROR) return 1;
  return U_FAILURE(status) ? -1 : 0;
}
