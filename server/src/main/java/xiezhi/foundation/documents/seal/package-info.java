/** 印章: electronic seals by GB/T 38540-2020: their pictures, keys and register, sealing, and the verifier of seven checks. */
@NullMarked
package xiezhi.foundation.documents.seal;

import org.jspecify.annotations.NullMarked;
