#ifndef CELEK_LEXICON_H
#define CELEK_LEXICON_H
#include <stddef.h>
#include <stdint.h>

/// The compiled lexicons, in the binary's read-only pages: nothing is loaded at start.
const uint8_t *_Nonnull elek_lexicon_bytes(void);
size_t elek_lexicon_count(void);

/// The weights of the tagger, of the same kind.
const uint8_t *_Nonnull elek_tagger_bytes(void);
size_t elek_tagger_count(void);

#endif
