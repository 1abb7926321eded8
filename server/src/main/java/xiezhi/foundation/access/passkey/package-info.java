/** 通行密钥: keys that a person's own device holds: enrolled, recognised, removed. */
@NullMarked
package xiezhi.foundation.access.passkey;

import org.jspecify.annotations.NullMarked;
