#include "CElekICU.h"

#include <unicode/utypes.h>
#include <unicode/uversion.h>

int32_t elek_icu_version(void) {
  return U_ICU_VERSION_MAJOR_NUM * 100 + U_ICU_VERSION_MINOR_NUM;
}

const char *elek_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }
