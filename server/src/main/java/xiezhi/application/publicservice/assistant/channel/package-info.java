/** 社交渠道: lets the assistant be asked through official accounts; each channel has its adapter, and none of them keeps a word. */
@NullMarked
package xiezhi.application.publicservice.assistant.channel;

import org.jspecify.annotations.NullMarked;
