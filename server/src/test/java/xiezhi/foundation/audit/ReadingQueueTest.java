package xiezhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("阅读记录队列: from its first moment somebody writes down what is read")
class ReadingQueueTest {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Notebook notebook;

    /** A writer that began before it was known to be the writer ended at once, and nothing that was read was ever written down. */
    @Test
    void hasAWriterAfterEachStart() throws InterruptedException {
        ReadingQueue queue = new ReadingQueue(notebook);
        for (int start = 0; start < 500; start++) {
            queue.start();
            Thread.sleep(0, 200_000);
            assertThat(queue.writing()).as("start %d", start).isTrue();
            queue.stop();
        }
    }
}
