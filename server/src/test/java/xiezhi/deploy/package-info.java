/** 部署: what an operator installs holds together and is safe by default. */
@NullMarked
package xiezhi.deploy;

import org.jspecify.annotations.NullMarked;
