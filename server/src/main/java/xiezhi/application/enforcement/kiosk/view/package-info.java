/** 本人查阅: what the rooms keep of the person, in plain words, each line with the article on which it rests. */
@NullMarked
package xiezhi.application.enforcement.kiosk.view;

import org.jspecify.annotations.NullMarked;
