// Letter classes of UTF-16 units, as ICU knows them.
#ifndef CELEK_CLASSES_H
#define CELEK_CLASSES_H

#include <stdint.h>

enum {
  CLASS_UPPER = 1 << 0,
  CLASS_LOWER = 1 << 1,
  CLASS_CYRILLIC = 1 << 2,
  CLASS_LATIN = 1 << 3,
  CLASS_DIGIT = 1 << 4,
  CLASS_HYPHEN = 1 << 5,
};

/// Units below this are looked up in a table: Latin, Greek and Cyrillic.
enum { CLASS_TABLE = 0x530 };

uint8_t elek_class_of(uint32_t scalar);

#endif
