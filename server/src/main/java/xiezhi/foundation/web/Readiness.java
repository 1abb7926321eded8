package xiezhi.foundation.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 就绪: says on its own line that the house is open, after everything else (the demo province too) is done. */
@Component
class Readiness {
    private final boolean serving;
    private int port;

    Readiness(@Value("${xiezhi.command:}") String command) {
        this.serving = command.isEmpty();
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (!serving) {
            return;
        }
        System.out.println("Xiezhi is ready: http://localhost:" + port);
        System.out.flush();
    }
}
